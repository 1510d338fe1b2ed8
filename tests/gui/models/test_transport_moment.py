import pytest

from gui.models.transport_moment import TransportMoment, TransportState

STATES = TransportState


@pytest.mark.parametrize("state", STATES)
def test_that_before_the_run_has_begun_there_is_no_way_back(state: TransportState) -> None:
    moment = TransportMoment(state)
    assert not any((moment.can_go_back, moment.is_past, moment.can_reset))


def test_that_with_nothing_to_run_there_is_no_way_on() -> None:
    moment = TransportMoment(STATES.NOTHING, playhead=3, last_computed=10)
    assert not any((moment.can_go_on, moment.can_step, moment.can_reset))
    assert moment.can_go_back


def test_that_an_ended_run_goes_on_only_as_far_as_it_was_computed() -> None:
    assert not TransportMoment(STATES.ENDED, 10, 10).can_go_on
    assert TransportMoment(STATES.ENDED, 9, 10).can_go_on
    assert TransportMoment(STATES.ENDED, 9, 10).can_step


def test_that_a_running_run_can_be_paused_and_not_stepped() -> None:
    moment = TransportMoment(STATES.RUNNING, 10, 10)
    assert moment.can_go_on
    assert not moment.can_step
