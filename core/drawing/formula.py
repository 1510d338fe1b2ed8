"""Typeset mathematics as SVG."""

import xml.etree.ElementTree as ET

from ziamath import zmath
from ziamath.config import config

from core.drawing.font import BorrowingFont
from core.drawing.lines import Room, in_lines
from core.drawing.rows import forget_heights
from core.drawing_messages import Drawn, Typeset

LARGEST_DRAWING = 2**20
"""Bytes: the window reads and paints so much in 20 ms; what is more is the text of a book and shown as text."""

config.svg2 = False  # Qt's renderer shows nothing of the other kind
zmath.loadedfonts["default"] = BorrowingFont(zmath.fontname)


def draw(request: Typeset) -> Drawn:
    """Draws LaTeX; the drawing is empty where ziamath cannot, and the window shows plain text."""
    forget_heights()
    try:
        image = zmath.Latex(_latex(request), size=request.pixels).svgxml()
    except Exception:  # noqa: BLE001 (ziamath raises whatever its parsers meet; there is plain text to fall back to)
        return Drawn(request.request, b"")
    svg = ET.tostring(image, encoding="unicode").encode()
    if len(svg) > LARGEST_DRAWING:
        return Drawn(request.request, b"")
    # The box counts the margin, unlike ziamath's own size; the baseline is where y is 0.
    _, top, width, height = map(float, image.attrib["viewBox"].split())
    return Drawn(request.request, svg, width, height, -top)


def _latex(request: Typeset) -> str:
    if request.width <= 0 or request.height <= 0:
        return request.latex
    return in_lines(request.latex, request.pixels, Room(request.width, request.height))
