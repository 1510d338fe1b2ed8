"""Shows which bracket belongs to the one beside the cursor."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock

from gui.models.brackets_in_code import BRACKETS, closes_behind, partner_before, partner_behind
from gui.models.python_lines import code_of
from gui.models.text_units import characters_before, units_before
from gui.views.script_selections import Extent
from gui.views.script_text import ScriptText

_FURTHEST = 500
"""Lines in which the partner is looked for."""


def brackets_at_cursor(text: ScriptText) -> list[Extent]:
    """Where the bracket beside the cursor is, and its partner; nothing without both."""
    cursor = text.textCursor()
    block = cursor.block()
    if cursor.hasSelection() or not BRACKETS & set(block.text()):
        return []
    code = code_of(block.text(), text.highlighting.carried_to(block))
    column = characters_before(block.text(), cursor.positionInBlock())
    for place in (column - 1, column):
        if 0 <= place < len(code) and code[place] in BRACKETS:
            partner = _partner(text, block, code[place], place)
            return [_extent(block, place), partner] if partner else []
    return []


def _partner(text: ScriptText, block: QTextBlock, bracket: str, column: int) -> Extent | None:
    is_behind = closes_behind(bracket)
    codes = _codes(text, block, is_onward=is_behind)
    found = (partner_behind if is_behind else partner_before)(bracket, codes, column)
    if found is None:
        return None
    number = block.blockNumber() + (found[0] if is_behind else -found[0])
    return _extent(text.document().findBlockByNumber(number), found[1])


def _codes(text: ScriptText, block: QTextBlock, *, is_onward: bool) -> Iterator[str]:
    for _ in range(_FURTHEST):
        if not block.isValid():
            return
        yield code_of(block.text(), text.highlighting.carried_to(block))
        block = block.next() if is_onward else block.previous()


def _extent(block: QTextBlock, column: int) -> Extent:
    start = block.position() + units_before(block.text(), column)
    return start, start + 1
