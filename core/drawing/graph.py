"""Graphs, laid out where the native code that does it can be killed."""

from core.drawing_messages import LaidOut, LayOut


def lay_out_graph(request: LayOut) -> LaidOut:
    """Places the boxes of a graph; nothing where there are too many, and the window places them in a simple way."""
    from core.layout.sugiyama import lay_out  # noqa: PLC0415 (formulas need not wait for it)

    try:
        return LaidOut(request.request, lay_out(request.shape))
    except ValueError:
        return LaidOut(request.request, None)
