"""A script as a notebook: its code cells are the script's sections, and all else stays as it was.

A code cell is a ``# %%`` line with its source below; one whose first line says ``# %% title`` has its mark already. A
notebook that nobody edited is written back byte by byte. Of one that was edited the cells whose source is the same stay
as they are, results included; of the others the results are dropped, since they belong to another text. Where there are
more or fewer sections than cells, cells come or go, and texts between them keep their places.
"""

import ast
import json
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import count
from typing import Any

from core.notation.sections import is_mark, sections_of
from core.storage.program_refusal import NotebookFault, decoded, no_notebook
from core.storage.python_script import unified

Cell = dict[str, Any]

_MARK = "# %%"
_MOST_COMPARED = 10**6
"""Pairs of cells; beyond, the first is taken for the first, and so on."""
_NEW: Cell = {
    "cells": [],
    "metadata": {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    },
    "nbformat": 4,
    "nbformat_minor": 5,
}


@dataclass(frozen=True, slots=True)
class Notebook:
    r"""A notebook, and the file that it is read from or written to.

    Attributes:
        content: of the file.
        text: the script; its lines end with ``\n``.
    """

    content: bytes
    text: str

    def with_text(self, text: str) -> "Notebook":
        """The file once its script is another one."""
        if text == self.text:
            return self
        whole = json.loads(decoded(self.content))
        cells = _updated(whole["cells"], _sources_in(text))
        if _has_ids(whole):
            _name_cells(cells)
        return Notebook(_written({**whole, "cells": cells}), text)


def read_notebook(content: bytes) -> Notebook:
    """The notebook in a file with this content.

    Raises:
        ProgramFileError: it is none.
    """
    try:
        whole = json.loads(decoded(content))
    except (ValueError, RecursionError) as error:
        raise no_notebook(NotebookFault.NO_JSON) from error
    cells = whole.get("cells") if isinstance(whole, dict) else None
    if not isinstance(cells, list):
        raise no_notebook(NotebookFault.NO_CELLS)
    return Notebook(content, "\n".join(_section(source) for cell in cells if (source := _source(cell)) is not None))


def new_notebook() -> Notebook:
    """A notebook without cells, for a script that comes from elsewhere."""
    return Notebook(_written(_NEW), "")


def _source(cell: object) -> str | None:
    """A code cell's text; None for other cells."""
    if not isinstance(cell, dict):
        raise no_notebook(NotebookFault.NO_OBJECT)
    if cell.get("cell_type") != "code":
        return None
    source = cell.get("source")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        raise no_notebook(NotebookFault.NO_TEXT)
    return unified(source)


def _section(source: str) -> str:
    return source if is_mark(source.partition("\n")[0]) else f"{_MARK}\n{source}"


def _sources_in(text: str) -> list[str]:
    """What stands in each cell of a script; its mark too, where it says more than that it is one."""
    lines = text.split("\n")
    sections = sections_of(text, _tree(text))
    if not sections:
        return [text] if text.strip() else []
    sources = ["\n".join(lines[one.first_line - 1 - bool(one.title) : one.last_line]) for one in sections]
    has_front = not is_mark(lines[0])
    return sources[1:] if has_front and not sources[0].strip() else sources


def _tree(text: str) -> ast.Module:
    """A script's tree; that of none where it cannot be read yet: every mark is then taken for one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module([], [])


def _updated(cells: Sequence[Cell], sources: Sequence[str]) -> list[Cell]:
    """The cells once the code cells have these sources."""
    code = [cell for cell in cells if _is_code(cell)]
    front, instead = _matched(code, sources)
    in_place = iter(instead)
    updated: list[Cell] = []
    for cell in cells:
        if _is_code(cell):
            updated += [*front, *next(in_place)]
            front = []
        else:
            updated.append(cell)
    return updated + front


def _matched(code: Sequence[Cell], sources: Sequence[str]) -> tuple[list[Cell], list[list[Cell]]]:
    """The new cells before the first one, and for each one what is there in its place."""
    front: list[Cell] = []
    instead: list[list[Cell]] = [[] for _ in code]
    for first, last, new_first, new_last in _stretches([_source(cell) for cell in code], sources):
        both = min(last - first, new_last - new_first)
        for offset in range(both):
            instead[first + offset].append(_with_source(code[first + offset], sources[new_first + offset]))
        place = first + both - 1
        (front if place < 0 else instead[place]).extend(map(_new_cell, sources[new_first + both : new_last]))
    return front, instead


def _stretches(sources: Sequence[str | None], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Which stretch of the one became which of the other; in each the first became the first, and so on."""
    if len(sources) * len(new) > _MOST_COMPARED:
        yield 0, len(sources), 0, len(new)
        return
    for _, *stretch in SequenceMatcher(None, sources, new, autojunk=False).get_opcodes():
        first, last, new_first, new_last = stretch
        yield first, last, new_first, new_last


def _is_code(cell: Cell) -> bool:
    return cell.get("cell_type") == "code"


def _with_source(cell: Cell, source: str) -> Cell:
    if _source(cell) == source:
        return cell
    kept = source if isinstance(cell["source"], str) else _lines(source)
    return {**cell, "execution_count": None, "outputs": [], "source": kept}


def _new_cell(source: str) -> Cell:
    return {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": _lines(source)}


def _lines(source: str) -> list[str]:
    *lines, last = source.split("\n")
    return [f"{line}\n" for line in lines] + ([last] if last else [])


def _has_ids(whole: Cell) -> bool:
    """Whether each cell has a name, as the format asks since 4.5."""
    version = [whole.get("nbformat"), whole.get("nbformat_minor")]
    return all(isinstance(number, int) for number in version) and version >= [4, 5]


def _name_cells(cells: list[Cell]) -> None:
    """Names the cells that have no name yet, counting, so that equal scripts give equal files."""
    taken = [cell.get("id") for cell in cells]
    free = (name for number in count(1) if (name := f"cell-{number}") not in taken)
    for place, cell in enumerate(cells):
        if "id" not in cell:
            cells[place] = dict(sorted({**cell, "id": next(free)}.items()))  # in the order in which Jupyter writes them


def _written(whole: Cell) -> bytes:
    """As Jupyter writes it."""
    try:
        return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
    except UnicodeEncodeError:  # half a character, in a result: only an escape can hold it
        return (json.dumps(whole, indent=1) + "\n").encode()
    except RecursionError:  # what can be read is not too deep for this writer, which is not Python's own
        return (json.dumps(whole) + "\n").encode()
