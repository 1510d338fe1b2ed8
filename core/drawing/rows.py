"""Rows of a formula, measured once: ziamath builds every row twice, those within it four times, then eight times."""

import operator
import xml.etree.ElementTree as ET
from typing import Any

from ziamath import operators
from ziamath.nodes.mnode import Mnode
from ziamath.nodes.mrow import Mrow
from ziamath.nodes.nodetools import elementtext

_NOTHING = (9999.0, -9999.0)
"""ziamath's own word for a row without height: its upper edge is far below its lower one."""

_heights: dict[object, tuple[float, float]] = {}


def forget_heights() -> None:
    """Makes room for another formula."""
    _heights.clear()


class Row(Mrow, tag="mrow"):
    """A row as ziamath draws it, to the last digit.

    How tall a row is without its brackets is asked only where there are brackets to be stretched, and of each part only
    once: a part is as tall as another one that reads the same and stands in the same style. With its tag this class
    takes the place of ziamath's own.
    """

    def _get_height_nostretch(self, line: list[ET.Element], **kwargs: Any) -> tuple[float, float]:
        if not any(map(_is_stretched, line)):
            return 0.0, 0.0
        # The height of the row around this one only stretches brackets, and those are not measured here.
        told = {key: value for key, value in kwargs.items() if key not in {"rowymin", "rowymax"}}
        heights = [self._height(part, told | {"nostretch": True}) for part in line if not _is_empty_operator(part)]
        lower, upper = zip(_NOTHING, *heights, strict=True)
        return min(lower), max(upper)

    def _height(self, part: ET.Element, told: dict[str, object]) -> tuple[float, float]:
        text = ET.tostring(part)
        surroundings = (
            repr(self.style),
            self.size,
            self.parent.mtag,
            *sorted(told.items(), key=operator.itemgetter(0)),
        )
        if (height := _heights.get((text, surroundings))) is not None:
            return height
        # A copy, since building changes an element.
        box = Mnode.fromelement(ET.fromstring(text), parent=self, **told).bbox  # noqa: S314 (made by ourselves)
        _heights[text, surroundings] = box.ymin, box.ymax
        return box.ymin, box.ymax


def _is_stretched(part: ET.Element) -> bool:
    if part.tag != "mo":
        return False
    told = operators.get_params(elementtext(part), part.get("form", "infix")) | part.attrib
    return told.get("stretchy", "false") != "false"


def _is_empty_operator(part: ET.Element) -> bool:
    return part.tag == "mo" and not elementtext(part)
