"""Drawings that were shown lately: what is undone, or typed again, is drawn at once."""

from collections import OrderedDict

from gui.views.formula_preview import Drawing

MOST_BYTES = 4 * 2**20
"""Of SVG; a usual formula takes 20 kB."""


class RecentDrawings:
    """Keeps drawings by what was asked for, and lets go of those that were not wanted for longest."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._drawings: OrderedDict[tuple[str, float], Drawing | None] = OrderedDict()
        self._most_bytes = most_bytes
        self._bytes = 0

    def __contains__(self, key: tuple[str, float]) -> bool:
        return key in self._drawings

    def get(self, key: tuple[str, float]) -> Drawing | None:
        """The drawing of a text at so many pixels; None where it is known that there can be none."""
        self._drawings.move_to_end(key)
        return self._drawings[key]

    def keep(self, key: tuple[str, float], drawing: Drawing | None) -> None:
        """Keeps a drawing."""
        self._forget(key)
        self._drawings[key] = drawing
        self._bytes += _bytes_of(key, drawing)
        while self._bytes > self._most_bytes:
            self._forget(next(iter(self._drawings)))

    def _forget(self, key: tuple[str, float]) -> None:
        if key in self._drawings:
            self._bytes -= _bytes_of(key, self._drawings.pop(key))


def _bytes_of(key: tuple[str, float], drawing: Drawing | None) -> int:
    return len(key[0]) + (len(drawing.svg) if drawing else 0)
