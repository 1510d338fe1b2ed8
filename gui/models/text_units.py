"""Characters as Python counts them, and units of UTF-16 as Qt counts them."""


def units(text: str) -> int:
    """How many units a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 if _has_pairs(text) else len(text)


def units_before(text: str, characters: int) -> int:
    """How many units the first characters of a text have."""
    return units(text[: max(characters, 0)])


def characters_before(text: str, unit: int) -> int:
    """How many characters the first units of a text have."""
    if not _has_pairs(text):
        return min(unit, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * unit].decode("utf-16-le", "replace"))


def _has_pairs(text: str) -> bool:
    return not text.isascii() and max(text) > "\uffff"
