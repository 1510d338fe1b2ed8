"""Of several ways to write the same thing the first that fits."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def fitted(texts: Iterable[str], metrics: QFontMetrics, width: int) -> str:
    """The first text that fits; where none does, the last with an ellipsis."""
    text = ""
    for text in texts:
        if metrics.horizontalAdvance(text) <= width:
            return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
