"""Where in a recorded run a lesson's moment is: pure functions of the lesson's place and of the record."""

from dataclasses import dataclass

from core.document.lesson import AtEnd, AtLine, AtPass, AtStep, Inside, LessonPlace, Side
from core.trajectory.program_trace import PassKind, ProgramTrace
from core.trajectory.trajectory import Trajectory


@dataclass(frozen=True, slots=True)
class Spot:
    """A moment of a run.

    Attributes:
        moment: of a script's trace, or the step of a formula's run.
        opened: the number of the pass that is opened there, as in the trace; the step itself for a formula; None where
            nothing is.
        inside: the stop in what is opened.
    """

    moment: int
    opened: int | None = None
    inside: Inside | None = None


def spot_in_trace(place: LessonPlace, trace: ProgramTrace, *, has_ended: bool) -> Spot | None:
    """Where in a script's trace a place is; None where it is not reached (yet), or none of a script."""
    match place:
        case AtLine(line, time):
            event = _nth_event_of(line, time, trace)
            return None if event is None else Spot(event)
        case AtPass():
            return _beside_pass(place, trace, has_ended=has_ended)
        case AtEnd() if has_ended:
            return Spot(len(trace))
    return None


def spot_in_trajectory(place: LessonPlace, trajectory: Trajectory) -> Spot | None:
    """Where in a formula's run a place is; None where its step is not there (yet), or it is none of a formula."""
    if not isinstance(place, AtStep) or not trajectory.first_step <= place.step < trajectory.stop_step:
        return None
    return Spot(place.step, None if place.inside is None else place.step, place.inside)


def _nth_event_of(line: int, time: int, trace: ProgramTrace) -> int | None:
    found = 0
    for index in range(len(trace)):
        if trace.event(index).line == line:
            found += 1
            if found == time:
                return index
    return None


def _beside_pass(place: AtPass, trace: ProgramTrace, *, has_ended: bool) -> Spot | None:
    kind = PassKind(place.kind.value)
    of_its_kind = [one for one in trace.passes if one.kind is kind]
    if len(of_its_kind) < place.number:
        return None
    found = of_its_kind[place.number - 1]
    if place.inside is not None:
        return Spot(found.event, found.number, place.inside)
    if place.side is Side.BEFORE:
        return Spot(found.event)
    # What a statement did is there once the next one has begun, or nothing comes any more.
    return Spot(found.event + 1) if len(trace) > found.event + 1 or has_ended else None
