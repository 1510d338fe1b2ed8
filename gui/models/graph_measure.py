"""How large the boxes of a graph are, in pixels: the same for the layout, the screen and a file."""

from core.layout.graph_shape import GraphShape, shape_of
from gui.models.graph_picture import Box, BoxKind, GraphPicture
from gui.models.graph_words import tag_count

WIDTH = 150.0
TITLE_LINE = 17.0
LINE = 15.0
PADDING = 7.0
_CONSTANT_WIDTH = 92.0
_RESULT_WIDTH = 130.0
_LEAF_WIDTH, _WIDE_LEAF_WIDTH = 166.0, 236.0
"""What was there, what comes and what is there then stand in one line, be it one number or several elements."""


def size_of(picture: GraphPicture, box: Box) -> tuple[float, float]:
    """Width and height of a box."""
    match box.kind:
        case BoxKind.RESULT:
            return _RESULT_WIDTH, TITLE_LINE + 2 * PADDING - 2
        case BoxKind.CONSTANT:
            return _CONSTANT_WIDTH, TITLE_LINE + LINE + PADDING
        case BoxKind.LEAF:
            width = _WIDE_LEAF_WIDTH if _has_elements(picture, box) else _LEAF_WIDTH
            return width, TITLE_LINE + 2 * LINE + 2 * PADDING
    return WIDTH, TITLE_LINE + (2 + tag_count(picture, box)) * LINE + 2 * PADDING


def measured(picture: GraphPicture) -> GraphShape:
    """A picture as the layout sees it."""
    return shape_of(
        (size_of(picture, box) for box in picture.boxes), ((link.upper, link.lower) for link in picture.links)
    )


def _has_elements(picture: GraphPicture, box: Box) -> bool:
    value = picture.graph.value_of(box.nodes[0])
    return value is not None and value.shape != ()
