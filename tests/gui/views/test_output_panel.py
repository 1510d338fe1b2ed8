"""What was printed until a moment, what is left out and told, and how the script ended."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from core.document.program_limits import LimitKind
from core.notation.explanations import Explanation
from core.notation.program_problem import Place, Refusal, RefusalKind
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.program_trace import Events, Printed, ProgramTrace, TraceBatch
from gui.views.output_panel import OutputPanel
from gui.views.output_view import MOST_ROWS
from tests.gui.finding import find
from tests.gui.foreign_language import WORD, speak_foreign
from tests.gui.recorded_script import recorded

TWICE = (
    "import torch\nx = torch.ones(2, requires_grad=True)\nprint(x)\nfor i in range(3):\n    print('turn', i)\n"
    "y = (x * x).sum()\ny.backward()\nprint(x.grad)\ny.backward()\n"
)


def printing(texts: Sequence[str]) -> ProgramTrace:
    """A trace in which each event prints something."""
    count = len(texts)
    trace = ProgramTrace()
    printed = tuple(Printed(index + 1, text) for index, text in enumerate(texts))
    trace.append(TraceBatch(Events((1,) * count, (0,) * count, (False,) * count), printed=printed))
    return trace


@pytest.fixture
def panel(qtbot: QtBot) -> OutputPanel:
    panel = OutputPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 360)
    panel.show()
    return panel


def text(panel: OutputPanel) -> str:
    return find(panel, QPlainTextEdit, "outputText").toPlainText()


def report(panel: OutputPanel) -> str:
    return find(panel, QTextBrowser, "outputReport").toPlainText()


def label(panel: OutputPanel, name: str) -> str:
    found = find(panel, QLabel, name)
    return "" if found.isHidden() else found.text()


def test_that_at_each_moment_what_had_been_printed_is_there(panel: OutputPanel) -> None:
    trace, _ = recorded(TWICE)
    there_and_back = [*range(len(trace) + 1), *reversed(range(len(trace) + 1)), 5, len(trace), 2]
    for moment in there_and_back:
        panel.show_moment(trace, moment)
        assert text(panel) == trace.printed(moment)
    panel.show_moment(trace, len(trace))
    assert text(panel).startswith("tensor([1., 1.], requires_grad=True)\nturn 0\n")


@pytest.mark.parametrize("far", [10, 500, 5_000, 40_000])
def test_that_however_far_one_goes_the_last_rows_are_those_of_the_moment(panel: OutputPanel, far: int) -> None:
    trace = printing([f"{number}\n" for number in range(50_000)])
    for moment in (9_000, 9_000 + far, 9_000, 9_000 + far, 3):
        panel.show_moment(trace, moment)
        rows = text(panel).split("\n")
        first = moment - len(rows) + 1
        assert rows == [*map(str, range(first, moment)), ""]
        assert len(rows) <= MOST_ROWS + 2_001
        assert label(panel, "earlierOutput").startswith(f"{first:,} lines" if first else "")
        assert bool(label(panel, "earlierOutput")) is bool(first)


def test_that_a_flood_is_kept_within_bounds_and_can_still_be_copied_whole(panel: OutputPanel) -> None:
    trace = printing([f"{number}\n" for number in range(100_000)])
    for moment in range(0, 100_001, 2_000):
        panel.show_moment(trace, moment)
    assert text(panel).endswith("99999\n")
    assert text(panel).count("\n") <= MOST_ROWS + 2_000
    find(panel, QPushButton, "copyOutput").click()
    assert QGuiApplication.clipboard().text() == trace.printed(100_000)


def test_that_a_single_enormous_print_is_shown_by_its_end(panel: OutputPanel) -> None:
    trace = printing(["x" * 3_000_000 + "the end"])
    panel.show_moment(trace, 1)
    assert text(panel).endswith("the end")
    assert len(text(panel)) < 1_100_000
    assert panel.text() == trace.printed(1)


def test_that_what_comes_later_is_counted_and_not_shown(panel: OutputPanel) -> None:
    trace, end = recorded(TWICE)
    panel.show_moment(trace, 2)
    panel.show_end(end)
    assert text(panel) == ""
    later = label(panel, "laterOutput")
    assert later == "5 more lines are printed later. Later the script ends in line 9 with RuntimeError."
    assert report(panel) == ""


def test_that_an_error_is_told_in_pytorchs_words_with_what_they_mean_and_the_line(
    panel: OutputPanel, qtbot: QtBot
) -> None:
    trace, end = recorded(TWICE)
    panel.show_moment(trace, len(trace))
    panel.show_end(end)
    assert end.error == "RuntimeError"
    assert f"RuntimeError: {end.text}" in report(panel)
    assert Explanation.BACKWARD_TWICE.value in report(panel)
    with qtbot.waitSignal(panel.line_asked) as asked:
        find(panel, QTextBrowser, "outputReport").anchorClicked.emit(QUrl("line:9"))
    assert asked.args == [9]
    assert "line:9" in find(panel, QTextBrowser, "outputReport").toHtml()


def test_that_a_limit_is_told_without_the_command_lines_flag(panel: OutputPanel) -> None:
    english = LimitKind.STATEMENTS.value.format(limit="5,000")
    end = ProgramEnd(EndKind.LIMIT, 3, text=english, limit=LimitKind.STATEMENTS, details={"limit": "5,000"})
    panel.show_end(end)
    assert "5,000 statements" in report(panel)
    assert "--limit" not in report(panel)
    assert "line 3" in report(panel)


def test_that_every_reason_why_a_script_is_not_run_is_told_with_its_line(panel: OutputPanel) -> None:
    refusals = [Refusal(RefusalKind.CLASS, Place(line, 0, line, 1)) for line in (4, 9)]
    panel.show_refusals(refusals)
    assert report(panel).count(RefusalKind.CLASS.value) == 2
    assert all(f"line {line}" in report(panel) for line in (4, 9))
    panel.show_refusals(())
    assert report(panel) == ""


def test_that_gradients_piling_up_are_hinted_at_from_when_it_was_noticed(panel: OutputPanel) -> None:
    trace, _ = recorded(
        "import torch\nx = torch.tensor(2.0, requires_grad=True)\nfor _ in range(5):\n    (x * x).backward()\n"
        "    x.data -= 0.1 * x.grad\n"
    )
    noticed = trace.hints[0].event
    panel.show_moment(trace, noticed)
    assert report(panel) == ""
    panel.show_moment(trace, noticed + 1)
    assert Explanation.GRADIENTS_PILE_UP.value in report(panel)
    assert "line 4" in report(panel)


def test_that_a_warning_is_told_by_its_category(panel: OutputPanel) -> None:
    trace, _ = recorded(
        "import torch\nz = torch.nn.functional.mse_loss(torch.ones(3, 1), torch.zeros(3))\nprint('after')"
    )
    panel.show_moment(trace, len(trace))
    assert text(panel).startswith("⚠ UserWarning: Using a target size")
    assert Explanation.SPREAD_LOSS.value in text(panel)
    assert text(panel).endswith("after\n")
    assert trace.printed(len(trace)) == "after\n"


def test_that_the_end_is_followed_unless_the_reader_has_scrolled_away(panel: OutputPanel, qtbot: QtBot) -> None:
    trace = printing([f"{number}\n" for number in range(3_000)])
    bar = find(panel, QPlainTextEdit, "outputText").verticalScrollBar()
    panel.show_moment(trace, 1_000)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    panel.show_moment(trace, 1_100)
    assert bar.value() == bar.maximum()
    bar.setValue(40)
    panel.show_moment(trace, 1_200)
    assert bar.value() == 40
    bar.setValue(bar.maximum())
    panel.show_moment(trace, 1_300)
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("sizes", [[(230, 300)], [(900, 200), (230, 400)], [(330, 150), (230, 149), (900, 500)]])
def test_that_the_end_is_followed_whatever_the_panel_becomes(panel: OutputPanel, sizes: list[tuple[int, int]]) -> None:
    trace = printing([f"line {number} tensor({number}., grad_fn=<MulBackward0>)\n" for number in range(300)])
    panel.show_moment(trace, 200)
    for width, height in sizes:
        panel.resize(width, height)
        QApplication.processEvents()
    panel.show_moment(trace, 300)
    panel.show_end(ProgramEnd(EndKind.DONE))
    QApplication.processEvents()
    bar = find(panel, QPlainTextEdit, "outputText").verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


def test_that_an_empty_panel_says_what_to_do(panel: OutputPanel) -> None:
    view = find(panel, QPlainTextEdit, "outputText")
    assert "step through it" in view.placeholderText()
    trace, end = recorded("x = 1\n")
    panel.show_moment(trace, len(trace))
    panel.show_end(end)
    assert view.placeholderText() == "The script printed nothing."
    assert report(panel).strip() == EndKind.DONE.value


def test_that_a_new_run_begins_with_nothing(panel: OutputPanel) -> None:
    panel.show_moment(printing(["old\n"] * 30), 30)
    panel.show_moment(printing(["new\n"]), 0)
    panel.show_end(None)
    assert (text(panel), report(panel)) == ("", "")


def test_that_in_another_language_only_what_was_printed_and_raised_can_be_read(
    panel: OutputPanel, request: pytest.FixtureRequest
) -> None:
    trace, end = recorded(TWICE)
    speak_foreign(request)
    panel.retranslate()
    panel.show_moment(trace, len(trace))
    panel.show_end(end)
    assert set(WORD.findall(report(panel))) <= set(WORD.findall(end.sentence()))
    panel.show_moment(trace, 1)
    assert set(WORD.findall(label(panel, "laterOutput"))) <= {"RuntimeError"}
    assert not WORD.search(find(panel, QPlainTextEdit, "outputText").placeholderText())
