"""A pass of a script that is being opened for the window, a slice of time after the other."""

from core.engine.progress import FRAME
from core.messages import PassNotOpened, PassOpened
from core.runs.program_opening import ProgramOpening
from core.runs.program_run import ProgramSpec


class OpeningInProgress:
    """An opening, and to whom it is told.

    Args:
        request: the number of the request that asked for it.
        spec: of the script.
        number: of the pass.
    """

    def __init__(self, request: int, spec: ProgramSpec, number: int) -> None:
        self.request = request
        self._opening = ProgramOpening(spec, number)

    def open_frame(self) -> PassOpened | PassNotOpened | None:
        """Goes on for a frame's time; the answer, once there is one."""
        if not self._opening.go_on(FRAME):
            return None
        try:
            return PassOpened(self.request, self._opening.result())
        except IndexError as error:
            return PassNotOpened(self.request, str(error))

    def give_up(self) -> None:
        """Ends it where it is."""
        self._opening.give_up()
