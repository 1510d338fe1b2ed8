"""How the inspector's height is shared out between the text, the graph, the sentence and the list."""

from dataclasses import dataclass

LEAST_GRAPH, LEAST_LIST = 120, 56
"""Pixels of height below which they are not squeezed."""

_SHARES, _LARGE_SHARES = (150, 148, 108), (244, 270, 150)
"""Pixels of height for formula, sentence and list, as long as nobody moved a border: usually, and where everything is
written larger. The graph has what is left."""

_LOW_SHARES, _LOW_SHARES_OF_TABLES = (100, 150, 56), (100, 98, 108)
"""The same in a low window, where the list shows the one step, and where arithmetic or values are asked for."""

_LOW = 600
"""Pixels of height in which not all of them have room."""

_MORE_FOR_STATEMENTS = 56
"""Pixels of height that several statements with their gradients take beside one formula."""

_CALL = 84
"""Pixels of height for the call of a pass that has no graph: there is nothing to be seen but this line."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What is shown.

    Attributes:
        is_large: whether everything is written larger.
        is_table: whether the arithmetic or the values are in front, and not the list.
        is_script: whether it is a pass of a script.
        has_graph: whether there is a graph.
    """

    is_large: bool
    is_table: bool
    is_script: bool
    has_graph: bool


def shares(room: int, height: int, kind: Kind) -> list[int]:
    """Pixels for the text, the graph, the sentence and the list.

    Args:
        room: for all of them.
        height: the same with what stands between them.
        kind: what is shown.
    """
    low = _LOW_SHARES_OF_TABLES if kind.is_table else _LOW_SHARES
    text, sentence, steps = _LARGE_SHARES if kind.is_large else _SHARES if height >= _LOW else low
    if not kind.has_graph:
        text = min(text, _CALL)
        sentence = max(sentence, (room - text) // 2)
        return [text, 0, sentence, room - text - sentence]
    if kind.is_script and height >= _LOW:
        text += _MORE_FOR_STATEMENTS
    return [text, max(LEAST_GRAPH, room - text - sentence - steps), sentence, steps]
