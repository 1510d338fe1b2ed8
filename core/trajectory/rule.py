"""The derivative that a node computes, as a term in the notation of formulas or in words."""

from enum import Enum

import msgspec

from core.trajectory.tensor_value import Value


class Flow(Enum):
    """How a gradient flows where a formula does not say it, or not at a glance; the value is the sentence told."""

    NOTHING = "PyTorch gives no gradient here, which is not 0."
    FLAT = "The function is flat between its steps, so nothing of g goes on."
    TRIGAMMA = "g times the slope of digamma, which is the trigamma function."
    SPREAD = "Every element has the same share in the result, so all receive the same."
    OTHERS = "Each element receives g times the product of all others."
    FROM_THERE_ON = "Each element receives the sum of g from its own place to the end."
    SMALLEST = "The smallest element receives g, the others 0; equal ones share it evenly."
    LARGEST = "The largest element receives g, the others 0; equal ones share it evenly."
    MIDDLE = "The middle element receives g, the others 0; equal ones share it evenly."
    SMALLER = "The smaller of the two receives g, the other 0; where they are equal, each receives half."
    LARGER = "The larger of the two receives g, the other 0; where they are equal, each receives half."
    SINGULAR = "g times the determinant times the inverse, transposed; where the determinant is 0, PyTorch gives 0."
    DIAGONAL = "The diagonal receives g, all other elements 0."
    TURNED_BACK = "g, with its dimensions back in the order of the input."
    RESHAPED = "g, in the shape of the input."
    COPIES = "What was copied receives the sum over its copies; what was not receives g as it is."
    PICKED = "What was picked receives g, all other elements 0."


class Rule(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The derivative that a node computes: in the notation of formulas, in words, or both.

    Attributes:
        terms: for each outgoing gradient what it is made of: ``g`` is the incoming one, ``a`` and ``b`` are the
            operation's inputs, capitals where they are matrices, ``y`` is its result. None where nothing flows, or
            where only words tell it. Factors that are 1 are left out.
        values: the other names of the terms, and what they were; all but ``g``.
        words: for each outgoing gradient how it flows; None where its term says enough, or nothing flows.
        along: the dimensions of the input along which each row, or matrix, is by itself: the terms and words hold for
            every one of them. Empty where they hold for the tensor as a whole. What was reduced along these
            dimensions, as ``g`` and ``y`` of a sum are, is one number there.
    """

    terms: tuple[str | None, ...]
    values: tuple[tuple[str, Value], ...]
    words: tuple[Flow | None, ...] = ()
    along: tuple[int, ...] = ()
