"""What a node computes, in symbols and numbers: ``g·n·a^(n−1) = 3·2·2^(2−1) = 12``."""

from collections.abc import Iterator

from core.notation.substitution import substituted
from core.trajectory.iteration_trace import BackwardStep, GraphNode
from core.trajectory.value_text import value_text


def rule_texts(step: BackwardStep, node: GraphNode) -> Iterator[str]:
    """For each gradient that a step gave its rule, with the step's numbers."""
    if node.rule is None:
        return
    texts = {"g": value_text(step.incoming[0])} | {name: value_text(value) for name, value in node.rule.values}
    for term, outgoing in zip(node.rule.terms, step.outgoing, strict=False):
        if term and outgoing is not None:
            yield f"{term} = {substituted(term, texts)} = {value_text(outgoing)}"
