"""The notebooks that learners wrote, where they lie beside this folder: their cells, and what was shown for each."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FOLDERS = [parent / "shared" / "seeds" for parent in Path(__file__).parents]
NOTEBOOKS = sorted(next((folder for folder in _FOLDERS if folder.is_dir()), Path("none")).glob("*.txt"))

_PROMPT = re.compile(r"^In \[(\d+|None)\]:\n", re.MULTILINE)
_SHOWN = ("tensor(", "'\\n")
"""What only something that was shown begins with, in these notebooks."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One code cell.

    Attributes:
        source: its code.
        behind: what was shown for it, and in a dump of a notebook as text what is written behind that; None where it
            was not run.
    """

    source: str
    behind: str | None

    def agrees(self, shown: list[str], fixed: list[bool]) -> bool:
        """Whether lines are what was shown; those that are not fixed may be any, and nothing may be left over."""
        assert self.behind is not None
        recorded = written(self.behind)
        pairs = zip(shown, recorded, fixed, strict=False)
        left = recorded[len(shown) :]
        return (
            len(recorded) >= len(shown)
            and all(ours == theirs for ours, theirs, is_fixed in pairs if is_fixed)
            and not any(line.startswith(_SHOWN) for line in left)
        )


def written(text: str) -> list[str]:
    """The lines that are not empty: a dump has others between them than a notebook."""
    return [line for line in text.split("\n") if line]


def cells_of(notebook: Path) -> list[Cell]:
    """The code cells of a notebook as it is kept by Jupyter, or dumped as text."""
    text = notebook.read_text(encoding="utf-8").replace("\xa0", " ")  # spaces as the dump wrote them
    if text.startswith("{"):
        return [_kept(cell) for cell in json.loads(text)["cells"] if cell["cell_type"] == "code"]
    return list(_dumped(text))


def _kept(cell: dict[str, Any]) -> Cell:
    outputs = [one.get("text") or one["data"]["text/plain"] for one in cell["outputs"]]
    return Cell("".join(cell["source"]), "\n".join("".join(one).rstrip("\n") for one in outputs))


def _dumped(text: str) -> Iterator[Cell]:
    _, *parts = _PROMPT.split(text)
    for number, part in zip(parts[::2], parts[1::2], strict=True):
        source, behind = _divided(part)
        yield Cell(source, None if number == "None" else behind)


def _divided(part: str) -> tuple[str, str]:
    """A cell's code, and what is behind: the longest piece that is Python and has nothing in it that was shown."""
    pieces = part.split("\n\n")
    shown = next((place for place, piece in enumerate(pieces) if piece.lstrip("\n").startswith(_SHOWN)), len(pieces))
    for end in range(shown, 0, -1):
        source = "\n\n".join(pieces[:end])
        if _is_python(source):
            return source, "\n\n".join(pieces[end:])
    raise ValueError(part)


def _is_python(text: str) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True
