"""The pieces of sentences that core fills in ready made, once more as literals, and how one is found in what was said.

Core knows no translation: a detail such as ``the gradient of w`` arrives in English. A test holds the table complete.
"""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.script_phrases import SCRIPT_PHRASES

CONTEXT = "Phrases"

PHRASES = (
    # What ceased to be finite, and what was before
    QT_TRANSLATE_NOOP("Phrases", "the loss"),
    QT_TRANSLATE_NOOP("Phrases", "the parameter {label}"),
    QT_TRANSLATE_NOOP("Phrases", "the gradient of {label}"),
    QT_TRANSLATE_NOOP("Phrases", "The last finite loss was {loss} at step {step}."),
    # How many arguments a function takes
    QT_TRANSLATE_NOOP("Phrases", "1 argument"),
    QT_TRANSLATE_NOOP("Phrases", "{first} or {second} arguments"),
    QT_TRANSLATE_NOOP("Phrases", "{count} arguments"),
    # What to write instead
    QT_TRANSLATE_NOOP("Phrases", "For a product write {product}."),
    QT_TRANSLATE_NOOP("Phrases", "For a name of your own declare it: {declaration} = …"),
    QT_TRANSLATE_NOOP("Phrases", "For a sum over the elements write sum(…)."),
    QT_TRANSLATE_NOOP("Phrases", "For a product over the elements write prod(…)."),
    QT_TRANSLATE_NOOP("Phrases", "An integral is not among the functions; write its result."),
    QT_TRANSLATE_NOOP("Phrases", "Gradients are computed from the function itself; write only the function."),
    QT_TRANSLATE_NOOP("Phrases", "Write a large number instead, such as 1e30."),
    QT_TRANSLATE_NOOP("Phrases", "Write + or −, one of them."),
    QT_TRANSLATE_NOOP("Phrases", "For a factorial write exp(lgamma(x+1))."),
    QT_TRANSLATE_NOOP("Phrases", "For a remainder write mod(x, 2); for a percentage divide by 100."),
    QT_TRANSLATE_NOOP("Phrases", "Only one formula stands on the line."),
    QT_TRANSLATE_NOOP("Phrases", "For a decimal point write a full stop."),
    QT_TRANSLATE_NOOP("Phrases", "Write the formula without dollar signs."),
    QT_TRANSLATE_NOOP("Phrases", "Write functions by their names, such as sin(x) or x/2, without a backslash."),
    QT_TRANSLATE_NOOP("Phrases", "another function; it has no gradient"),
    QT_TRANSLATE_NOOP("Phrases", "{function}; an index has no gradient"),
    # Why something has no value
    QT_TRANSLATE_NOOP("Phrases", "it divides by zero"),
    QT_TRANSLATE_NOOP("Phrases", "it is a root of a negative number"),
    QT_TRANSLATE_NOOP("Phrases", "only conditions can be joined with &"),
    # Why a file is no notebook
    QT_TRANSLATE_NOOP("Phrases", "it is no JSON"),
    QT_TRANSLATE_NOOP("Phrases", "it has no list of cells"),
    QT_TRANSLATE_NOOP("Phrases", "a cell is no object"),
    QT_TRANSLATE_NOOP("Phrases", "a code cell has no text"),
)


def translated_phrase(said: str) -> str:
    """A piece of a sentence in the language of the window; what is no known piece, such as a name, stays as it is."""
    if said in _WHOLE:
        return QCoreApplication.translate(CONTEXT, said)
    for template, pattern in _PATTERNS.items():
        if found := pattern.fullmatch(said):
            return _filled(QCoreApplication.translate(CONTEXT, template), found.groupdict())
    return said


def _filled(text: str, pieces: dict[str, str]) -> str:
    """Filled in; other braces, as in ``f'{x:.4f}'``, are Python's and stay."""
    for name, piece in pieces.items():
        text = text.replace(f"{{{name}}}", piece)
    return text


_GAP = re.compile(r"{\w+}")
"""Where something is filled in; all other pieces are looked up as they are."""


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(template)))


_ALL = tuple(map(str, PHRASES + SCRIPT_PHRASES))
_PATTERNS = {template: _pattern(template) for template in _ALL if _GAP.search(template)}
_WHOLE = frozenset(_ALL) - _PATTERNS.keys()
