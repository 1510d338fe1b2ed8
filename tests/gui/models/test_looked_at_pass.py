"""Which pass is at hand at a moment."""

import pytest

from core.document.script import ScriptSpec
from core.trajectory.program_end import EndKind, ProgramEnd
from gui.models.looked_at_pass import pass_at_hand
from gui.models.recorded_script import RecordedScript
from tests.gui.recorded_scripts import looping


@pytest.mark.parametrize(
    ("moment", "name"),
    [
        (1, ""),  # zero_grad() has nothing inside
        (3, ""),
        (4, "backward()"),  # about to work
        (5, "step()"),  # it as well, and backward() just has
        (6, "step()"),
        (7, ""),
        (14, "backward()"),
    ],
)
def test_that_the_pass_of_the_statement_or_of_the_one_before_is_at_hand(moment: int, name: str) -> None:
    recorded = RecordedScript(ScriptSpec(""))
    recorded.trace, recorded.end = looping(2), ProgramEnd(EndKind.DONE)
    assert pass_at_hand(recorded, moment) == name
