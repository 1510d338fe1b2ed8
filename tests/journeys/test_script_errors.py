"""What goes wrong in a script is told in three places: at the foot of the window, below the output, and in the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from core.notation.explanations import Explanation
from core.trajectory.program_end import EndKind
from tests.journeys.learner import CONTROL
from tests.journeys.script_learner import FASTEST, ScriptLearner
from tests.journeys.script_oracle import plain_run

Key = Qt.Key
TWICE = """\
import torch
x = torch.tensor(2.0, requires_grad=True)
y = x * x
y.backward()
y.backward()
print('never')
"""
ERRORS = {
    "backward twice": TWICE,
    "a name that nobody gave": "x = 1\nprint(y)\n",
    "within a function": "def f(a):\n    return a / 0\n\nprint('before')\nf(1)\n",
    "several numbers": "import torch\nx = torch.ones(2, requires_grad=True)\n(x * 2).backward()\n",
    "without an end": "def f(n):\n    return f(n + 1)\n\nf(0)\n",
    "an assertion": "x = 3\nassert x == 4, f'x is {x}'\n",
}
LIMITS = {
    "import torch\nx = torch.ones(3)\ny = torch.zeros(10**9, 10)\n": (
        3,
        "A tensor would get 10,000,000,000 elements; at most 50,000,000 are allowed. Make it smaller.",
    ),
    "x = 10 ** (10 ** 9)\n": (1, "A whole number would get more than 100,000 digits. Use floats."),
    "while True:\n    print('x' * 100000)\n": (2, "The script printed more than 10,000,000 characters. Print less."),
    "x = 1\ny = [0] * 10**10\n": (2, "A collection would get more than 10,000,000 items. Make it smaller."),
}
REFUSED = """\
import torch
with open('notes.txt') as file:
    eval('1')
class Layer:
    pass
"""
REFUSALS = (
    (2, "open is not there for scripts. Files are neither read nor written by scripts here."),
    (3, "eval is not there for scripts. Write the expression itself into the script."),
    (4, "Classes are not run here. Write functions, or use the layers of torch.nn."),
)


@pytest.fixture
def scripted(script_learner: ScriptLearner) -> ScriptLearner:
    script_learner.key(Key.Key_2, CONTROL)
    script_learner.wait_until_idle()
    script_learner.choose("speed", FASTEST)
    return script_learner


def run(learner: ScriptLearner, text: str) -> None:
    learner.script_text.setFocus()
    learner.paste(text)
    learner.press_key(Key.Key_F5)


def marked(learner: ScriptLearner) -> tuple[str, str]:
    """What is told below the text: where, and what; nothing where nothing is wrong."""
    if not learner.find(QWidget, "scriptProblem").isVisible():
        return "", ""
    return learner.label("scriptProblemPlace"), learner.label("scriptProblemLabel")


def test_that_pythons_and_pytorchs_errors_are_told_in_their_own_words_and_explained(scripted: ScriptLearner) -> None:
    for what, text in ERRORS.items():
        run(scripted, text)
        plain = plain_run(text)
        said = f"{type(plain.error).__name__}: {plain.error}".removesuffix(" while calling a Python object")
        line = plain.error_line
        assert scripted.label("statusSentence") == f"The script ended with an error. Line {line}.", what
        assert scripted.output.startswith(plain.printed), what
        assert f"line {line}: {said}" in scripted.output, what
        assert marked(scripted)[0] == f"Line {line}", what
        assert marked(scripted)[1].startswith(said), what
        assert scripted.find(QWidget, "stepLabel").accessibleName().endswith("✕ error"), what
    run(scripted, TWICE)
    assert Explanation.BACKWARD_TWICE.value in scripted.output
    assert Explanation.BACKWARD_TWICE.value in marked(scripted)[1]


def test_that_before_an_error_it_is_only_said_to_come_later_and_mending_takes_it_back(scripted: ScriptLearner) -> None:
    run(scripted, TWICE)
    scripted.press_button("stepBackButton")
    assert "RuntimeError" not in scripted.output
    assert scripted.label("laterOutput") == "Later the script ends in line 5 with RuntimeError."
    scripted.press_button("lastButton")
    assert "line 5: RuntimeError" in scripted.output
    scripted.script_text.setFocus()
    scripted.go_to_line(5)
    for _ in range(len("y.backward()")):
        scripted.key(Key.Key_Delete)
    scripted.wait_until_idle()
    assert marked(scripted) == ("", "")
    scripted.press_key(Key.Key_F5)
    assert scripted.output == "never\n\nThe script ran to its end."


def test_that_limits_are_told_with_what_was_wanted(scripted: ScriptLearner) -> None:
    for text, (line, sentence) in LIMITS.items():
        run(scripted, text)
        assert scripted.script.end is not None
        assert scripted.script.end.kind is EndKind.LIMIT
        assert scripted.label("statusSentence") == f"{EndKind.LIMIT.value} Line {line}."
        assert scripted.output.endswith(f"line {line}: {sentence}")
        assert marked(scripted) == (f"Line {line}", sentence)


def test_that_all_refusals_of_a_script_are_told_and_gone_through_by_a_key(scripted: ScriptLearner) -> None:
    scripted.script_text.setFocus()
    scripted.paste(REFUSED)
    button = scripted.find(QAbstractButton, "runButton")
    assert not button.isEnabled()
    line, sentence = REFUSALS[0]
    assert scripted.label("statusSentence") == f"Line {line}: {sentence}"
    assert sentence in button.toolTip()
    assert scripted.output == "\n".join(f"line {number}: {said}" for number, said in REFUSALS)
    for place, (line, sentence) in enumerate(REFUSALS, start=1):
        scripted.key(Key.Key_F8, CONTROL)
        assert scripted.editor.line == line
        assert marked(scripted) == (f"Line {line}\n{place} of 3", sentence)
    scripted.press_key(Key.Key_Z, CONTROL)
    assert marked(scripted) == ("", "")
    assert not button.isEnabled()
    nothing = "There is nothing to run yet: type or paste a script, or open one."
    assert scripted.label("statusSentence") == nothing
    assert nothing in button.toolTip()


def test_that_what_cannot_be_read_yet_is_told_while_it_is_typed_and_keeps_the_run(scripted: ScriptLearner) -> None:
    run(scripted, "x = 1\nprint(x)\n")
    scripted.script_text.setFocus()
    scripted.key(Key.Key_End, CONTROL)
    scripted.type("y = (2,")
    scripted.wait_until_idle()
    assert scripted.label("statusSentence") == "Line 3: Python cannot read this: '(' was never closed."
    scripted.type(")")
    scripted.press_key(Key.Key_F5)
    assert {row.name: row.value for row in scripted.variables} == {"x": "1", "y": "(2,)"}
