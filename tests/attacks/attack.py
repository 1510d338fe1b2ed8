"""An attack: a script that must not get anywhere, and what may become of it.

A script says so in its first line: ``# expect: refused or error TypeError (why)``. Every alternative is safe:

=============== ===========================================================================
``refused``     nothing of it is run; exit 2
``limit``       it is stopped by a limit; exit 2
``error NAME``  it ends in that uncaught error, as in Python; exit 1 (without NAME: in any)
``done``        it ends harmlessly; exit 0
=============== ===========================================================================
"""

import re
from dataclasses import dataclass
from pathlib import Path

_HEADER = re.compile(r"# expect: (?P<outcomes>[A-Za-z ]+) \((?P<why>.+)\)")


@dataclass(frozen=True, slots=True)
class Attack:
    """One script: the name of its file, its bytes, and what may become of it."""

    name: str
    source: bytes
    outcomes: tuple[str, ...]


def read(path: Path) -> Attack:
    """The attack in a file, with what its first line allows."""
    source = path.read_bytes()
    header = _HEADER.fullmatch(source.split(b"\n", 1)[0].decode())
    if header is None:
        raise ValueError(f"{path.name} does not say what is expected of it")
    return Attack(f"{path.parent.name}/{path.name}", source, tuple(header["outcomes"].split(" or ")))


def written() -> list[Attack]:
    """The attacks that stand in files."""
    here = Path(__file__).parent
    return [read(path) for folder in ("refused", "bounded") for path in sorted((here / folder).glob("*.py"))]
