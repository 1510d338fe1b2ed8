"""No reference to None is lost in painting, as happens with PySide6 6.12 on Python 3.11, which then aborts."""

import gc
import sys

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.learner import Learner

WARMING_UP = 20


def references_lost(learner: Learner, repaints: int) -> int:
    """How many fewer there are after so many repaints of everything."""
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(repaints):
        learner.window.plots.refresh()
        learner.window.repaint()
        QApplication.processEvents()
    gc.collect()
    return before - sys.getrefcount(None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there and counts no references")
def test_that_no_reference_to_none_is_lost_in_a_thousand_repaints(learner: Learner) -> None:
    learner.run_to_the_end()
    learner.press("firstAction")
    references_lost(learner, WARMING_UP)  # what is made at the first time only
    assert abs(references_lost(learner, 1000)) < 500
