"""A document's whole life as a machine: edited, undone, redone, saved and opened again in any order."""

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from core.document.choices import Role
from core.document.commands import (
    AddIntervention,
    ChangeBreakpoints,
    ChangeDtype,
    ChangeFormula,
    ChangeRole,
    ChangeScript,
    ChangeSeed,
    ChangeSetting,
    ChangeStart,
    ChangeSteps,
    ChangeStopGradient,
    ChangeWatches,
    ChooseOptimizer,
    ChooseSource,
    Command,
    DoTogether,
    ForgetInterventionsFrom,
)
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.run_spec import Dtype
from core.document.script import SourceKind, WatchChoice
from core.document.store import Change, Store
from core.storage.document_file import load_document, save_document

# Few values, so that edits often meet, repeat and take each other back.
STEPS = st.integers(0, 3)
RATES = st.sampled_from([0.1, 0.3])
SETTING_NAMES = st.sampled_from(["lr", "momentum"])
PARAMETERS = st.sampled_from(["x", "y"])

SINGLE: st.SearchStrategy[Command] = st.one_of(
    st.builds(ChangeFormula, st.sampled_from(["", "x", "x²", "x² + y", "3x²+"])),
    st.builds(ChangeStart, PARAMETERS, st.sampled_from(["", "1", "2", "[1, 2]"])),
    st.builds(ChangeRole, PARAMETERS, st.sampled_from(Role)),
    st.builds(ChooseOptimizer, st.sampled_from(["gd", "sgd"])),
    st.builds(ChangeSetting, SETTING_NAMES, RATES),
    st.builds(AddIntervention, STEPS, st.tuples(st.tuples(SETTING_NAMES, RATES))),
    st.builds(ForgetInterventionsFrom, STEPS),
    st.builds(ChangeDtype, st.sampled_from(Dtype)),
    st.builds(ChangeSeed, STEPS),
    st.builds(ChangeSteps, STEPS),
    st.builds(ChangeStopGradient, st.none() | RATES),
    st.builds(ChooseSource, st.sampled_from(SourceKind)),
    st.builds(ChangeScript, st.sampled_from(["", "x = 1", "x = 1\n", "\nx = 1"])),
    st.builds(ChangeBreakpoints, st.sampled_from([(), (1,)])),
    st.builds(ChangeWatches, st.sampled_from([(), (WatchChoice("x"),)])),
)
COMMANDS = SINGLE | st.builds(DoTogether, st.tuples(SINGLE, SINGLE))


class DocumentLife(RuleBasedStateMachine):
    """Runs a store beside the plainest model of it: a list of the documents that undo and redo shall lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.store = Store(NEW_DOCUMENT)
        self.told = NEW_DOCUMENT
        self.model: list[Document] = [NEW_DOCUMENT]
        self.position = 0
        self.gesture: object = None
        self.saved: Document | None = NEW_DOCUMENT
        self.files: list[tuple[Path, Document]] = []

    @initialize()
    def listen(self) -> None:
        self.store.subscribe(self.hear)

    def hear(self, change: Change) -> None:
        assert change.before == self.told
        assert change.after == self.store.document
        self.told = change.after

    @rule(command=COMMANDS)
    def edit(self, command: Command) -> None:
        self.store.execute(command)
        after = command.apply(self.model[self.position])
        if after == self.model[self.position]:
            return
        goes_on = command.merge_key is not None and command.merge_key == self.gesture
        self.model[self.position + (not goes_on) :] = [after]
        self.position = len(self.model) - 1
        self.gesture = command.merge_key
        if self.position and self.model[-2] == after:
            self.model.pop()
            self.position -= 1
            self.gesture = None

    @rule()
    def settle(self) -> None:
        self.store.settle()
        self.gesture = None

    @rule()
    def undo(self) -> None:
        self.store.undo()
        if self.position:
            self.gesture = None
        self.position = max(self.position - 1, 0)

    @rule()
    def redo(self) -> None:
        self.store.redo()
        if self.position < len(self.model) - 1:
            self.gesture = None
        self.position = min(self.position + 1, len(self.model) - 1)

    @rule()
    def undo_all_and_redo_as_much(self) -> None:
        present, steps = self.store.document, 0
        while self.store.can_undo:
            self.undo()
            steps += 1
        assert self.store.document == self.model[0]
        for _ in range(steps):
            self.redo()
        assert self.store.document == present

    @rule(name=st.sampled_from(["a.gradstep", "b.gradstep"]))
    def save(self, name: str) -> None:
        target = self.folder / name
        save_document(target, self.store.document)
        self.store.mark_saved()
        self.saved, self.gesture = self.store.document, None
        self.files = [*((path, document) for path, document in self.files if path != target), (target, self.saved)]

    @precondition(lambda self: bool(self.files))
    @rule(pick=st.data())
    def open(self, pick: st.DataObject) -> None:
        path, expected = pick.draw(st.sampled_from(self.files))
        document = load_document(path)
        assert document == expected
        self.begin_with(document, is_saved=True)

    @precondition(lambda self: bool(self.files))
    @rule(pick=st.data())
    def recover(self, pick: st.DataObject) -> None:
        path, _ = pick.draw(st.sampled_from(self.files))
        self.begin_with(load_document(path), is_saved=False)

    def begin_with(self, document: Document, *, is_saved: bool) -> None:
        self.store.replace(document, is_saved=is_saved)
        self.model, self.position, self.gesture = [document], 0, None
        self.saved = document if is_saved else None

    @invariant()
    def is_as_the_model_says(self) -> None:
        assert self.store.document == self.told == self.model[self.position]
        assert self.store.can_undo == (self.position > 0)
        assert self.store.can_redo == (self.position < len(self.model) - 1)
        assert self.store.is_saved == (self.store.document == self.saved)

    def teardown(self) -> None:
        rmtree(self.folder)


TestDocumentLife = DocumentLife.TestCase
TestDocumentLife.settings = settings(derandomize=True, deadline=None, max_examples=40, stateful_step_count=40)
