"""Any pass of a program opened: the program runs once more from its seeded start, and the pass is traced."""

from core.autograd.program_tracer import ProgramTracer
from core.objective.program.world import World, world
from core.runs.arriving import Arriving
from core.runs.program_run import ProgramRun, ProgramSpec
from core.trajectory.opened_pass import OpenedPass

_PASSES_BEFORE = 8
"""Operations are noted from so many passes before the one that is opened; most graphs are no older."""


def open_pass(spec: ProgramSpec, number: int) -> OpenedPass:
    """Opens a pass at once.

    Args:
        spec: of the run.
        number: of the pass, from 0, as in its trace.

    Raises:
        IndexError: where the run has no such pass.
    """
    opening = ProgramOpening(spec, number)
    opening.go_on()
    return opening.result()


class ProgramOpening:
    """A pass that is being opened, a slice of time after the other; no bit of anything else changes.

    Args:
        spec: of the run.
        number: of the pass, from 0, as in its trace.
    """

    def __init__(self, spec: ProgramSpec, number: int) -> None:
        self._spec = spec
        self._number = number
        self._world: World | None = None
        self._run: ProgramRun | None = None
        self._arriving = Arriving(number, max(number - _PASSES_BEFORE, 0))

    def go_on(self, seconds: float = float("inf")) -> bool:
        """Goes on for so long, or until it is over; whether it is."""
        if self._run is None:
            self._world = world()
            self._run = self._replay()
        if self._run.go_on(seconds) is None:
            return False
        if self._arriving.is_too_late:
            self._arriving = Arriving(self._number, 0)
            self._run = self._replay()
            return self._run.go_on(seconds) is not None and self._over()
        return self._over()

    def give_up(self) -> None:
        """Ends it where it is."""
        if self._run is not None:
            self._run.cancel()
            self._over()

    def result(self) -> OpenedPass:
        """What there was, once it is over.

        Raises:
            IndexError: where the run has no such pass.
        """
        if self._arriving.opened is None:
            raise IndexError(f"The run has no pass {self._number}; it has {self._arriving.passed}.")
        return self._arriving.opened

    def _replay(self) -> ProgramRun:
        tracer = ProgramTracer(self._spec.program, self._arriving.called, is_noting=self._arriving.begins_at == 0)
        weave = self._arriving.weave(tracer)
        return ProgramRun(self._spec, lambda _text: None, weave=weave, on_built=self._arriving.start)

    def _over(self) -> bool:
        if self._world is not None:
            self._world.put_back()
            self._world = None
        return True
