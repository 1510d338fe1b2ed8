"""What a node computes, in symbols and numbers: ``g·n·a^(n−1) = 3·2·2^(2−1) = 12``, to read and to typeset.

The last number is always the gradient that was recorded; nothing is computed here. Where a rule is given by cases, the
numbers are those of the case that applied. A Σ in front says that what follows was summed over what had been broadcast,
an arrow before the result that each of its elements comes about so.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from core.notation.formula import parse_formula
from core.notation.latex import Latex
from core.notation.substitution import substituted
from core.notation.typeset import OTHERWISE, typeset_expression
from core.trajectory.applied_piece import applied_piece
from core.trajectory.iteration_trace import BackwardStep, GraphNode
from core.trajectory.rule import Flow, Rule
from core.trajectory.tensor_value import TensorValue, Value
from core.trajectory.value_latex import named_latex, value_latex
from core.trajectory.value_text import shape_text, value_text

_MOST_ELEMENTS = 6
"""Of a tensor whose numbers are put into a term."""

_LONGEST = 80
"""Characters of a term with numbers; where it would be longer, its tensors keep their names."""


@dataclass(frozen=True, slots=True)
class RuleText:
    """One outgoing gradient, told.

    Attributes:
        term: the rule in the notation of formulas; empty where only words tell it.
        piece: of the term what applied: all of it, or one of its cases.
        names: each name in the term, and what it was.
        result: the gradient that was recorded; None where nothing flows.
        words: how it flows, where the term does not say it at a glance.
        along: the dimensions along which each row is by itself.
        is_summed: whether it was summed over what had been broadcast.
    """

    term: str
    piece: str
    names: Mapping[str, Value]
    result: TensorValue | None
    words: Flow | None
    along: tuple[int, ...]
    is_summed: bool

    @property
    def symbols(self) -> str:
        """The rule: ``g·n·a^(n−1)``."""
        return self._summed(self.term)

    @property
    def numbers(self) -> str:
        """The rule with numbers, large tensors by name and shape: ``3·2·2^(2−1)``."""
        told = self._with_numbers(_MOST_ELEMENTS)
        return self._summed(told if len(told) <= _LONGEST else self._with_numbers(1))

    @property
    def relation(self) -> str:
        """What stands before the result."""
        return "→" if self.along or self.words is Flow.SPREAD else "="

    def line(self) -> str:
        """All of it in one line, what it says of rows and words in English."""
        result = value_text(self.result)
        if not self.term:
            return f"{self.words.value.removesuffix('.')}: {result}" if self.words else result
        parts = [self.symbols, *((self.numbers,) if self.numbers not in {self.symbols, result} else ())]
        row = f" (along dimension {', '.join(map(str, self.along))})" if self.along else ""
        return f"{' = '.join(parts)} {self.relation} {result}{row}"

    def latex(self, otherwise: str = OTHERWISE) -> str:
        """The rule, its numbers, and its result where that is small; empty where there is no term.

        Args:
            otherwise: the word for the last line of a rule that is given by cases, in the reader's language.
        """
        if not self.term:
            return ""
        symbols = typeset_expression(_tree(self.term), self.term, otherwise)
        declared = "".join(self.names)
        most = _MOST_ELEMENTS if len(self._with_numbers(_MOST_ELEMENTS)) <= _LONGEST else 1
        values = {name: _latex(name, value, most) for name, value in self.names.items()}
        numbers = typeset_expression(_tree(self.piece, declared), _declared(self.piece, declared), otherwise, values)
        result = value_latex(self.result).text if _is_small(self.result, _MOST_ELEMENTS) else ""
        parts = [symbols] if numbers in {symbols, result} else [symbols, numbers]
        told = " = ".join(rf"\sum {part}" if self.is_summed else part for part in parts)
        sign = r"\to" if self.relation == "→" else "="
        return f"{told} {sign} {result}" if result else told

    def _with_numbers(self, most: int) -> str:
        texts = {name: _text(name, value, most) for name, value in self.names.items()}
        return substituted(self.piece, texts) if self.piece else ""

    def _summed(self, text: str) -> str:
        return f"Σ {text}" if self.is_summed and text else text


def told_rules(step: BackwardStep, node: GraphNode) -> tuple[RuleText | None, ...]:
    """For each of a step's outgoing gradients its rule with the step's numbers; None where there is nothing to say."""
    if node.rule is None:
        return tuple(None for _ in step.outgoing)
    rule = node.rule
    pairs = zip_longest(rule.terms, rule.words, step.outgoing)
    return tuple(_told(rule, term, words, step, outgoing) for term, words, outgoing in pairs)


def rule_texts(step: BackwardStep, node: GraphNode) -> Iterator[str]:
    """The lines of a step's rules."""
    return (told.line() for told in told_rules(step, node) if told is not None)


def _told(
    rule: Rule, term: str | None, words: Flow | None, step: BackwardStep, outgoing: TensorValue | None
) -> RuleText | None:
    if term is None and words is None:
        return None
    incoming = step.incoming[0]
    names = {"g": incoming} | dict(rule.values)
    piece = ""
    if term is not None:
        used = {node.id for node in ast.walk(_tree(term)) if isinstance(node, ast.Name)}
        names = {name: value for name, value in names.items() if name in used}
        applied = applied_piece(_tree(term), _single_numbers(names))
        piece = term[applied.col_offset : applied.end_col_offset]
    is_summed = outgoing is not None and incoming is not None and _is_within(outgoing.shape, incoming.shape)
    return RuleText(term or "", piece, names, outgoing, words, rule.along, is_summed and bool(term))


@cache
def _tree(term: str, names: str = "") -> ast.expr:
    return parse_formula(_declared(term, names)).tree.body


def _declared(term: str, names: str) -> str:
    """The term behind a list of its names, without which a piece that is a number alone would be no formula."""
    return f"f({', '.join(names)}) = {term}" if names else term


def _single_numbers(names: Mapping[str, Value]) -> dict[str, float]:
    plain = {
        name: value.nested() if isinstance(value, TensorValue) and not value.shape else value
        for name, value in names.items()
    }
    return {name: value for name, value in plain.items() if isinstance(value, int | float)}


def _is_within(shape: tuple[int, ...], whole: tuple[int, ...]) -> bool:
    """Whether a tensor of a shape was broadcast to a larger one."""
    if len(shape) > len(whole) or shape == whole:
        return False
    ends = zip(reversed(shape), reversed(whole), strict=False)
    return all(size in {1, other} for size, other in ends)


def _is_small(value: Value, most: int) -> bool:
    return not isinstance(value, TensorValue) or (value.is_whole and value.element_count <= most)


def _text(name: str, value: Value, most: int) -> str:
    is_small = _is_small(value, most)
    return value_text(value) if is_small or not isinstance(value, TensorValue) else f"{name}[{shape_text(value.shape)}]"


def _latex(name: str, value: Value, most: int) -> Latex:
    if isinstance(value, TensorValue) and not _is_small(value, most):
        return named_latex(name, value.shape)
    return value_latex(value)
