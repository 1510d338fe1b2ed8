"""A run that is written down while it is watched, with the watches of a person or with those that are found."""

import ast
from dataclasses import replace
from typing import Any

from core.document.script import Every, ScriptSpec, WatchChoice
from core.document.watch_rules import WatchRules, rules_of
from core.notation.program import Program
from core.notation.program_problem import ProgramRefusedError
from core.notation.watch import Watch, parse_watch
from core.objective.program.frames import Frame, Run
from core.objective.program.machine import Machine
from core.objective.program.native_call import NativeCall
from core.objective.program.site import Weave
from core.runs.chosen_watches import ChosenWatches
from core.runs.found_watches import FoundWatches
from core.runs.program_recording import Recorder
from core.runs.sampling import Sampling
from core.trajectory.program_trace import PassKind
from core.trajectory.watched import FoundWatch, Sample


class WatchedRecording:
    """Observes a program as a spec asks for it.

    Args:
        program: that is run.
        spec: of the script, whose text the program is.

    Attributes:
        recorder: takes down all that happens.
        every: when there is a sample.
    """

    def __init__(self, program: Program, spec: ScriptSpec) -> None:
        rules = rules_of(program)
        self.recorder = Recorder(on_pass=self._passed)
        self.every = spec.every or rules.every
        self._sampling = Sampling(self.every, self._take)
        self._count = 0
        self._watches = self._chosen(spec, rules) if spec.watches else FoundWatches(self.recorder.found)

    def start(self, machine: Machine) -> None:
        """Names the machine that is observed, once the program is built."""
        self.recorder.start(machine)
        self._watches.start(machine)

    def weave(self) -> Weave:
        """What is put around the program: a sample has the moment at which all that it shows is written down."""
        recorded = self.recorder.weave()

        def statement(node: ast.stmt, run: Run, /) -> Run:
            return self._sampling.statement(node, recorded.statement(node, run))

        def turn(node: ast.For | ast.While, body: Run, /) -> Run:
            return recorded.turn(node, self._sampling.turn(node, body))

        return replace(recorded, statement=statement, turn=turn)

    def _chosen(self, spec: ScriptSpec, rules: WatchRules) -> ChosenWatches:
        for one in spec.watches:
            self.recorder.found(FoundWatch(one.text, one.plot or rules.role(one.text)))
        return ChosenWatches([self._read(one) for one in spec.watches], self.recorder.mistaken)

    def _read(self, choice: WatchChoice) -> Watch | None:
        try:
            return parse_watch(choice.text)
        except ProgramRefusedError as error:
            self.recorder.mistaken(choice.text, str(error))
            return None

    def _take(self, line: int, frame: Frame) -> None:
        self._keep(self._watches.sample(self._count, line, frame))

    def _keep(self, sample: Sample) -> None:
        """Samples are counted from the first one in which there is anything."""
        if sample.values:
            self._count += 1
            self.recorder.sampled(sample)

    def _passed(self, call: NativeCall, kind: PassKind, result: Any, frame: Frame, /) -> None:
        """Right after a backward pass: what is found by it, and where passes are counted a sample."""
        found = self._watches if isinstance(self._watches, FoundWatches) else None
        told = found.passed(call, kind, result, frame) if found else frozenset()
        if self.every is not Every.BACKWARD:
            return
        line = getattr(call.node, "lineno", 0)
        if found is None:
            self._take(line, frame)
            return
        self._keep(found.sample_after_pass(self._count, line, frame, told))
