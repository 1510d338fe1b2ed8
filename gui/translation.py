"""What core says, in the language of the window."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QCoreApplication

from core.messages import Sentence
from core.notation.problem import Problem, Remark
from core.notation.program_problem import Refusal
from gui.phrases import translated_phrase
from gui.script_sentences import SCRIPT_SENTENCES
from gui.sentences import SENTENCES

_ALL = SENTENCES | SCRIPT_SENTENCES


def translated(kind: Enum) -> str:
    """An enum's sentence, with its names in braces still to be filled."""
    return QCoreApplication.translate(type(kind).__name__, _english(kind))


def filled(kind: Enum, details: Mapping[str, str]) -> str:
    """An enum's sentence with its names in braces filled, such as why a file cannot be read."""
    return _filled(translated(kind), details, _english(kind).format(**details))


def sentence(said: Problem | Remark | Refusal) -> str:
    """What a problem, a remark or a refusal says."""
    return filled(said.kind, {} if isinstance(said, Remark) else said.details)


def told(said: Sentence) -> str:
    """What the engine says; of its half of core only the names of enums and members are known here."""
    template = _ALL.get(said.kind, {}).get(said.name)
    if template is None:
        return said.english
    return _filled(QCoreApplication.translate(said.kind, str(template)), said.details, said.english)


def _english(kind: Enum) -> str:
    """As it is said in the window: mostly as core says it, save where that speaks of a command line."""
    return str(_ALL.get(type(kind).__name__, {}).get(kind.name, kind.value))


def _filled(template: str, details: Mapping[str, str], english: str) -> str:
    """Filled in; a translation whose names in braces do not fit gives way to English, which can at least be read."""
    try:
        return template.format(**{name: translated_phrase(said) for name, said in details.items()}).strip()
    except (LookupError, ValueError, AttributeError):
        return english.strip()
