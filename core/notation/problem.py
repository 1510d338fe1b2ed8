"""What is wrong with something that was typed, where it is, and how to mend it."""

import ast
from dataclasses import dataclass, field
from enum import Enum


class ProblemKind(Enum):
    """Every way in which typed text can be refused; the value is the sentence that is told.

    The names in braces are filled from :attr:`Problem.details`; a translation keeps them.
    """

    # The whole text
    EMPTY = "There is no function here yet. Type one, for example 3x²+2x−1."
    TOO_LONG = "The text has {length} characters; at most {limit} are read. Shorten it."
    TOO_DEEP = "Operations are nested more than {limit} deep here. Split the formula into a shorter one."
    TOO_MANY_OPERATIONS = "This stands for more than {limit} operations. Use fewer ∛ and chains of < within each other."
    UNREADABLE_CHARACTER = "The character {character} has no meaning here. Remove it or write it in another way."
    SUGGESTED_CHARACTER = "The character {character} has no meaning here. {fix}"

    # Its grammar
    MISSING_OPERAND = "Something is missing after {before}: a number, a name or a bracket."
    MISSING_OPERAND_AT_START = "{found} needs something in front of it: a number, a name or a bracket."
    DOUBLED_OPERATOR = "{found} cannot follow {before}. Keep one of the two, or put a number or a name between them."
    UNCLOSED = "This {bracket} is never closed. Add the matching {closing}."
    UNOPENED = "This {bracket} closes nothing. Remove it, or add the matching {opening} before it."
    MISMATCHED = "{bracket} cannot close {opening}. Use {closing}."
    EMPTY_BRACKETS = "There is nothing between these brackets. Put a value in."
    BAD_NUMBER = "{number} is no number. A number has one decimal point at most, such as 3.2."
    NUMBER_TOO_LARGE = "{number} is too large for a floating-point number (the largest is about 1.8e308)."
    ADJACENT_NUMBERS = "Two numbers stand side by side. Put an operator between them, or remove the space."
    MIXED_NUMBER = "A fraction right behind a number can be read in two ways. Put + or · between them, or write 2.5."
    CONDITION_COMPARED = "A condition cannot be compared. Compare numbers, and join the comparisons with &."
    UNEXPECTED = "{found} cannot stand here. Remove it, or complete what is before it."
    UNEXPECTED_COMMA = "A comma only separates arguments. For a decimal write a point, as in 3.5."
    GROUPING_BRACKET = "Square brackets pick elements, as in x[0]. To group, use round brackets."
    BAD_INDEX = "An index is a whole number or a slice such as 1:3."
    BAD_DEFINITION = "Only the name of the result may stand before =, as in f(x) = … or y = …."
    TOO_MANY_EQUALS = "There is a second = here. Only one may stand, after the name of the result."

    # Its words
    DID_YOU_MEAN = "{word} is no function here. Did you mean {suggestion}? {product}"
    WORDS_RUN_TOGETHER = "{word} runs two words together. Write {suggestion}, or declare it as a name: f({word}) = …"
    AMBIGUOUS_WORD = "{word} can be read in two ways. Write {first} or {second}."
    INVERSE_OR_RECIPROCAL = (
        "{word} can be read in two ways. Write {inverse} for the inverse function or {reciprocal} for one over it."
    )
    DERIVATIVE = "{word} with a prime would be a derivative. Gradients are computed anyway; write the function itself."
    UNKNOWN_BASE = "PyTorch has logarithms to the bases e, 2 and 10. Write {fix}."
    ABSENT_FUNCTION = "PyTorch has no {word}. Write {fix}."
    MISSING_ARGUMENT = "{word} needs something to work on, as in {word}(x)."
    WRONG_ARGUMENT_COUNT = "{word} takes {expected}, and here it got {found}."
    WHOLE_NUMBER_ARGUMENT = "{word} takes a whole number as its argument {position}."
    PYTHON_KEYWORD = "{word} is a word of Python's own and cannot be a name. Choose another one."
    RESERVED_NAME = "{word} stands for the library itself here and cannot be a name. Choose another one."
    NOT_A_NAME = "{word} cannot be a name here. A name begins with a letter, as in f(w, bias) = …"
    UNDERSCORE = "An underscore only joins a name to what stands below it, as in x_1 or x_max."
    DECLARED_TWICE = "{word} is declared twice. Name each parameter once."
    FUNCTION_AS_NAME = "{word} is a function already and cannot be declared as a name. Choose another one."
    RESULT_IN_BODY = "{word} is the name of the result and cannot be used to compute it."
    DOT_ACCESS = "A dot reaches into Python here, which formulas do not do. Remove it and what follows."

    # What it amounts to, told once the start values are known
    NO_PARAMETER = "There is no name in this formula, so nothing can be descended. Use at least one, such as x."
    NO_GRADIENT = "The result does not depend on any parameter in a way that has a gradient."
    NOT_ONE_NUMBER = "The result has the shape {shape}, but a loss is one number. Wrap it in {sum} or {mean}."
    TRUTH_VALUE = "The result is true or false, not a number. Use it inside where(…, a, b)."
    OUTER_PRODUCT = (
        "For vectors ᵀ changes nothing, so this would be their dot product. "
        "For the matrix of all products write outer({left}, {right})."
    )
    CONSTANT_OVERFLOW = "This constant is too large for a floating-point number."
    CONSTANT_UNDEFINED = "This constant has no value: {reason}."
    REFUSED_BY_TORCH = "PyTorch refuses this: {reason}."

    # Start values and settings
    BAD_START = (
        "{text} is no start value. Write a number, [1, 2], [[1, 2], [3, 4]], arange(4), ones(3), zeros(2, 2), "
        "linspace(0, 1, 5) or randn(5)."
    )
    RAGGED_START = "The rows have different lengths. Give every row the same number of values."
    EMPTY_START = "There is nothing in this list. Put at least one number in."
    TOO_MANY_ELEMENTS = "That makes {count} elements; at most {limit} are possible here."
    START_OUT_OF_RANGE = "{text} is too large for {dtype}. Take float64 or a smaller number."
    UNKNOWN_PARAMETER = "The formula has no parameter {name}. It has {known}."


class RemarkKind(Enum):
    """What is worth a word although nothing is wrong; the value is the sentence that is told."""

    NAME_T = "T is read as a name here. For the transpose type ᵀ, as in xᵀ, or .T."


@dataclass(frozen=True, slots=True)
class Span:
    """The characters ``[start, end)`` of a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, with its place in the text as it was typed."""

    kind: ProblemKind
    span: Span
    details: dict[str, str] = field(default_factory=dict)

    def sentence(self) -> str:
        """What is wrong and how to mend it, in English."""
        return self.kind.value.format(**self.details).strip()


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that is worth a word, with its place in the text as it was typed."""

    kind: RemarkKind
    span: Span


class NotationError(ValueError):
    """Raised, with its :class:`Problem`, wherever typed text cannot be used."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence())
        self.problem = problem


def refuse_at(node: ast.expr, kind: ProblemKind, **details: object) -> NotationError:
    """The error for a problem at the place where ``node`` was typed, ready to be raised."""
    return refuse(kind, node.col_offset, node.end_col_offset or node.col_offset, **details)


def refuse(kind: ProblemKind, start: int, end: int, **details: object) -> NotationError:
    """The error for a problem at ``[start, end)``, ready to be raised."""
    return NotationError(Problem(kind, Span(start, end), {key: str(value) for key, value in details.items()}))
