"""Names for a script that is written from a formula: none is taken twice, and each is what Python makes of it."""

import keyword
from unicodedata import normalize


class ScriptNames:
    """Gives names, and remembers them.

    Args:
        taken: what is not to be given, such as the builtins that the script calls.
    """

    def __init__(self, *taken: str) -> None:
        self._taken = set(taken)

    def give(self, wish: str) -> str:
        """The name that is wished for, with underscores behind it where it is taken."""
        name = normalize("NFKC", wish)  # as Python reads names: φ and ϕ are one
        while name in self._taken or keyword.iskeyword(name):
            name += "_"
        self._taken.add(name)
        return name
