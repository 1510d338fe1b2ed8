"""The scripts that the language is tested with, by what they are for."""

from pathlib import Path

_TESTS = Path(__file__).parent


def programs() -> list[Path]:
    """Scripts within the subset that end well: standard output is to be that of Python."""
    return sorted((_TESTS / "programs").glob("*.py"))


def uncaught() -> list[Path]:
    """Scripts within the subset that end in an uncaught error."""
    return sorted((_TESTS / "programs" / "uncaught").glob("*.py"))


def borderline() -> list[Path]:
    """Scripts with what is neither clearly within the subset nor clearly outside: taken as in Python, or refused."""
    return sorted((_TESTS / "programs" / "borderline").glob("*.py"))


def seeds() -> list[tuple[Path, Path]]:
    """Scripts and notebooks after the learners' cells, each with what a notebook, or Python, shows for it."""
    sources = sorted([*(_TESTS / "seeds").glob("*.py"), *(_TESTS / "seeds").glob("*.ipynb")])
    return [(source, source.with_suffix(".out")) for source in sources]


def refused_seeds() -> list[Path]:
    """The learners' cells that reach for files, the system or classes."""
    return sorted((_TESTS / "seeds" / "refused").glob("*.py"))
