"""What is drawn while a script is made up, and which names it has bound so far."""

from dataclasses import dataclass, field
from functools import lru_cache

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from tests.core.objective.program_functions import Parameter


@lru_cache(maxsize=8192)
def _one_of(choices: tuple[str, ...]) -> SearchStrategy[str]:
    return st.sampled_from(choices)


class Choices:
    """What is drawn. Some scripts now and then dare what may go wrong, and all do so often within ``risk``."""

    def __init__(self, draw: DrawFn) -> None:
        self.draw = draw
        self.risk = 0
        self._odds = draw(st.sampled_from((0, 0, 0, 90, 30)))

    def pick(self, choices: tuple[str, ...]) -> str:
        """One of several; a failing script is brought down to the first."""
        return self.draw(_one_of(choices))

    def chance(self, odds: int) -> bool:
        """True once in so many times, never where the odds are none."""
        return odds > 0 and self.draw(st.integers(0, odds - 1)) == odds // 2

    def dares(self) -> bool:
        """Whether something is to be written that may go wrong."""
        return self.chance(9 if self.risk else self._odds)


@dataclass(slots=True)
class Frame:
    """The names of one scope, with the kinds of their values; ``shared`` are those that belong to a scope outside."""

    suffix: str = ""
    names: dict[str, str] = field(default_factory=dict)
    shared: dict[str, str] = field(default_factory=dict)
    is_function: bool = True


@dataclass(slots=True)
class Signature:
    """What a function takes, and the kind of what it mostly returns."""

    parameters: tuple[Parameter, ...]
    kind: str


class Names:
    """All names bound so far, scope by scope, the innermost last."""

    def __init__(self) -> None:
        self.frames = [Frame()]
        self.signatures: dict[str, Signature] = {}
        self._last_number = 0

    @property
    def own(self) -> Frame:
        """The scope to which an assignment here belongs."""
        return next(frame for frame in reversed(self.frames) if frame.is_function)

    def visible(self, kind: str) -> tuple[str, ...]:
        """The names that have a value of this kind here."""
        seen: dict[str, str] = {}
        for frame in self.frames:
            seen |= frame.names
        return tuple(name for name, its_kind in seen.items() if its_kind == kind)

    def functions(self, kind: str = "") -> tuple[str, ...]:
        """The functions that can be called here, or those of them that return this kind."""
        known = (name for name in self.visible("function") if name in self.signatures)
        return tuple(name for name in known if kind in {"", self.signatures[name].kind})

    def fresh(self, stem: str) -> str:
        """A name that the script has nowhere else."""
        self._last_number += 1
        return f"{stem}{self._last_number}"
