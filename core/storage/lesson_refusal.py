"""Why what a file says is no lesson, and how to mend it."""

from enum import Enum


class LessonRefusal(Enum):
    """Every way in which something readable is no lesson; the value is the sentence that is told.

    The names in braces are filled from :attr:`~core.storage.read_refusal.CannotReadError.details`; a translation keeps
    them. ``{place}`` is a path such as ``$.stops[2].text``.
    """

    NO_LESSON = "The file does not say at {place} that it is a lesson of Gradstep's. Choose another one."
    EMPTY_TEXT = "The text at {place} is empty. Write it."
    TOO_MANY_WORDS = "The text at {place} has {count} words; at most {limit} are read in one look. Shorten it."
    TOO_LONG = "The text at {place} has {count} characters; at most {limit} fit. Shorten it."
    NOT_ON_ONE_LINE = "The text at {place} does not stand on one line, or holds what cannot be seen. Write it anew."
    OPEN_BACKTICK = "In the text at {place} a backtick has no other one. Put code between two of them."
    COUNT = "At {place} there are {count}; there must be from {lowest} to {highest}. Add or remove some."
    SCRIPT_REFUSED = "The script at {place} cannot be run: {reason} Correct it."
    FORMULA_REFUSED = "The formula at {place} cannot be read: {reason} Correct it."
    START_REFUSED = "The start value at {place} cannot be read: {reason} Correct it."
    NOT_IN_FORMULA = "The formula has no parameter for {place}. Correct the name."
    WATCH_REFUSED = "What is watched at {place} cannot be: {reason} Correct it."
    OTHER_CODE = "The script's line at {place} is not “{code}”. Correct the number or the text."
    NO_LINE = "At {place} there is no number of a line of the script, which has {count}. Correct it."
    NO_STEP = "At {place} there is no step of the run, which has {count}. Correct it."
    NOT_OF_A_SCRIPT = "What {place} says is only of formulas. Choose a moment of the script, or another chapter."
    NOT_OF_A_FORMULA = "What {place} says is only of scripts. Choose a step of the formula's run."
    NO_LOOK = "At {place} there must be what to look at, such as editor, graph, output, variables:x or plot:loss."
    NOT_RECORDED = "At {place} there must be something that the run records, such as x, x.grad or x.grad[1]."
    NO_OPTIONS = "At {place} there are answers to choose from, but nothing is chosen. Leave the list empty."
    NO_MEANING = "At {place} there must be what would be recorded, such as 14, [1, 2], None or MulBackward0."
    TWICE = "The answer at {place} stands there twice. Keep one of them."
