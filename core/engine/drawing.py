"""Typeset mathematics as SVG, drawn where it cannot hold up the window."""

from core.messages import Drawn, Typeset


def draw(request: Typeset) -> Drawn:
    """Draws LaTeX; the drawing is empty where ziamath cannot, and the window shows plain text."""
    # A quarter of a second to import, which the first step need not wait for.
    from ziamath.config import config  # noqa: PLC0415
    from ziamath.zmath import Latex  # noqa: PLC0415

    config.svg2 = False  # Qt's renderer shows nothing of the other kind
    try:
        formula = Latex(request.latex, size=request.pixels, color=request.colour)
        width, height = formula.getsize()
        return Drawn(request.request, formula.svg().encode(), width, height, height + formula.getyofst())
    except Exception:  # noqa: BLE001 (ziamath raises whatever its parsers meet; there is plain text to fall back to)
        return Drawn(request.request, b"")
