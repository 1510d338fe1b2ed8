"""What of a document a file of its kind holds: two documents that a file does not tell apart are saved alike.

The file of a script holds its text. How it is looked at, its watches and breakpoints, is no content there, as in other
editors. All else is: whoever opens a script and then types a formula is asked before that is lost.
"""

from collections.abc import Callable, Hashable
from dataclasses import fields

from core.document.document import Document

Content = Callable[[Document], Hashable]
"""What is compared of documents."""

_OF_THE_SCRIPT = frozenset({"source", "script"})


def whole(document: Document) -> Hashable:
    """All of it."""
    return document


def script_file_content(document: Document) -> Hashable:
    """The script's text, and all but the script."""
    return document.script.text, beside_the_script(document)


def beside_the_script(document: Document) -> Hashable:
    """What the file of a script cannot hold, although it was typed or chosen."""
    return tuple(getattr(document, field.name) for field in fields(document) if field.name not in _OF_THE_SCRIPT)
