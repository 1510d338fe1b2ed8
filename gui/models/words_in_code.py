"""Which variable a person points at in a line, such as ``x`` or ``x.grad``."""

import re

_NAME = re.compile(r"(?:[^\W\d]\w*\.)*[^\W\d]\w*")
_REST_OF_WORD = re.compile(r"\w+")


def name_at(code: str, column: int) -> str | None:
    """The name at a column, with the names before its dots; None where there is none.

    In ``x.grad.zero_()`` that is ``x`` on the x, and ``x.grad`` on the grad.
    """
    for found in _NAME.finditer(code):
        if found.start() <= column < found.end():
            rest = _REST_OF_WORD.match(code, column)
            is_of_a_value = code[: found.start()].endswith((".", ")", "]"))  # which has no name of its own
            return code[found.start() : rest.end()] if rest and not is_of_a_value else None
    return None
