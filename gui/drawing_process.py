"""The drawing process as the window sees it: requests wait their turn, and one that takes too long is given up."""

import sys
from collections import deque

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from core.drawing_messages import DrawingAnswer, DrawingCommand, LayOut, Listening, drawing_answer_of
from gui.child_process import ChildProcess

COMMAND = (sys.executable, "-m", "core.drawing")
PATIENCE = 1_000
"""Milliseconds for one drawing; then its process is killed and another one started."""
LAYOUT_PATIENCE = 4_000
"""Milliseconds for the layout of one graph; one of a thousand boxes takes up to two seconds."""
STARTING_PATIENCE = 10_000
"""Milliseconds for the process to come up."""


class DrawingProcess(QObject):
    """Starts with the first request, has one request answered at a time, and is started again where one was its end.

    Signals:
        answered: with the answer to a request.
        given_up: with the number of a request that took too long, or that no process lived to answer.
    """

    answered = Signal(object)
    given_up = Signal(int)

    def __init__(
        self, parent: QObject | None = None, command: tuple[str, ...] = COMMAND, patience: int = PATIENCE
    ) -> None:
        super().__init__(parent)
        self._child = ChildProcess(command, self)
        self._child.received.connect(self._on_received)
        for loss in (self._child.babbled, self._child.ended, self._child.failed):
            loss.connect(self._lose)
        self._waiting: deque[DrawingCommand] = deque()
        self._current: DrawingCommand | None = None
        self._latest_request = 0
        self._is_listening = False
        self._is_closed = False
        self._patience = patience
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._lose)

    def next_request(self) -> int:
        """A number that no request had before."""
        self._latest_request += 1
        return self._latest_request

    def send(self, command: DrawingCommand) -> None:
        """Asks for something, which is begun when all that was asked before is done."""
        if not self._is_closed:
            self._waiting.append(command)
            self._go_on()

    def drop(self, request: int) -> None:
        """Forgets a request that nobody waits for any more; if it is begun, it is answered all the same."""
        self._waiting = deque(command for command in self._waiting if command.request != request)

    def process_id(self) -> int:
        """The system's number of the process; 0 where there is none."""
        return self._child.process_id()

    def rest(self) -> None:
        """Ends the process until something is asked again, and forgets what was asked."""
        self._waiting.clear()
        self._current = None
        self._stop()

    def close(self) -> None:
        """Ends the process for good."""
        self._is_closed = True
        self.rest()

    def _go_on(self) -> None:
        if not self._child.is_started:
            self._watch.start(STARTING_PATIENCE)
            self._child.start()
        elif self._is_listening and self._current is None and self._waiting:
            self._current = self._waiting.popleft()
            is_layout = isinstance(self._current, LayOut)
            self._watch.start(max(self._patience, LAYOUT_PATIENCE) if is_layout else self._patience)
            self._child.send(self._current)

    def _stop(self) -> None:
        self._watch.stop()
        self._is_listening = False
        self._child.close()

    def _on_received(self, frame: bytes) -> None:
        try:
            answer = drawing_answer_of(frame)
        except msgspec.DecodeError:
            self._lose()
        else:
            self._take(answer)

    def _take(self, answer: DrawingAnswer) -> None:
        self._watch.stop()
        if isinstance(answer, Listening):
            self._is_listening = True
        else:
            self._current = None
            self.answered.emit(answer)
        if self._child.is_started:  # who was answered may have ended it
            self._go_on()

    def _lose(self) -> None:
        """Gives up what the process was doing, and all that waited for one that never came up."""
        was_listening, lost = self._is_listening, [self._current] if self._current else []
        if not was_listening:
            lost += self._waiting
            self._waiting.clear()
        self._current = None
        self._stop()
        if was_listening and lost:
            self._go_on()  # the next formula need not wait until another process has come up
        for command in lost:
            self.given_up.emit(command.request)
