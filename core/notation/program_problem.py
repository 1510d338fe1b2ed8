"""Why a program is refused, where it leaves the playground's Python, and how to mend it."""

from dataclasses import dataclass, field
from enum import Enum


class RefusalKind(Enum):
    """Every way in which a program can be refused; the value is the sentence that is told.

    The names in braces are filled from :attr:`Refusal.details`; a translation keeps them.
    """

    # The whole text
    TOO_LONG = "The script has {length} characters; at most {limit} are read. Keep the part that you want to see."
    TOO_DEEP = "This is nested more than {limit} deep. Split it into several statements."
    SYNTAX = "Python cannot read this: {reason}."
    SYNTAX_QUESTION = "Python cannot read this: {reason}"
    CHARACTER = "The character {character} means nothing to Python. {fix}"
    NOTEBOOK_COMMAND = "{found} is a command to a notebook, not Python. Remove the line."
    NOT_TEXT = "This is no text: {reason}. Save the script as UTF-8."

    # Statements and expressions outside the playground
    CLASS = "Classes are not run here. Write functions, or use the layers of torch.nn."
    GENERATOR = "yield makes a generator, which is not run here. Append the values to a list, and return the list."
    ASYNC = "async and await are not run here. Remove them; nothing waits for anything in this script."
    DECORATOR = "Only @torch.no_grad() may decorate a function here, not {found}. {fix}"
    WITH = "with takes torch.no_grad(), torch.enable_grad() or torch.set_grad_enabled(…) here. Remove {found}."
    MATCH = "match is not run here. Write if, elif and else."
    EXCEPT_GROUP = "except* is not run here. Write except."
    BYTES = "Bytes are not used here. Write a text without b in front."
    CONSTRUCT = "{found} is not run here. Write it in another way."

    # Names
    DUNDER = "{name} begins with two underscores: such names reach into Python itself and are not for scripts. {fix}"
    MAIN_GUARD = "__name__ is not there. Remove the line with it, and move what it guards to the left."
    BUILTIN = "{name} is not there for scripts. {fix}"
    IMPORT = "{name} cannot be imported here. {fix}"
    IMPORT_NAME = "{module} has no {name} for scripts here. {fix}"
    IMPORT_STAR = "Import the names that you need, or import {module} as a whole."
    RELATIVE_IMPORT = "There are no other files here to import from. Write what you need of them into this script."
    MODULE_NAME = "{module}.{name} is not there for scripts. {fix}"
    ATTRIBUTE = "The attribute {name} is not there for scripts. {fix}"
    ATTRIBUTE_OF = "{kind} has an attribute {name}, but not for scripts. {fix}"
    SET_ATTRIBUTE = "The attribute {name} cannot be set here. {fix}"
    NOT_CALLABLE_HERE = (
        "{what} cannot be called here. Call the script's own functions, and those of torch, numpy and math."
    )
    FORMAT_FIELD = "{field} reaches into a value from within a text. Give format() the value itself."
    NOT_A_CONTEXT = "with takes torch.no_grad(), torch.enable_grad() or torch.set_grad_enabled(…) here, not {kind}."
    WATCH = "{found} cannot be watched. Watch a variable, as in x, x.grad, x[0], or a small expression of them."
    WATCH_CALL = "{name} cannot be called while watching. Use what only looks, such as sum, mean, norm, abs or item."
    ARGUMENT = "{name} does not take {argument} here. Leave it out."


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: lines count from 1, columns from 0, as in Python's own trees, but in characters."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing for which a program is refused, with its place."""

    kind: RefusalKind
    place: Place
    details: dict[str, str] = field(default_factory=dict)

    def sentence(self) -> str:
        """What is refused and how to mend it, in English."""
        return self.kind.value.format(**self.details).strip()


class ProgramRefusedError(ValueError):
    """Raised, with all its refusals in the order of the text, for a program that is not run."""

    def __init__(self, refusals: tuple[Refusal, ...]) -> None:
        super().__init__(refusals[0].sentence())
        self.refusals = refusals
