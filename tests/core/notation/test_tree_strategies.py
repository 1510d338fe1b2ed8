"""The trees made up at random are of the whole grammar, and some of what is made of them can be read by Python."""

import ast

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

from tests.core.notation import tree_strategies
from tests.core.notation.tree_strategies import grafted, mutated, token_texts, tree_texts, trees
from tests.core.objective.program_strategies import programs

_KINDS = ("stmt", "expr", "pattern", "boolop", "operator", "unaryop", "cmpop", "expr_context", "excepthandler")


def _made(strategy: SearchStrategy[object], count: int) -> list[object]:
    made: list[object] = []

    @settings(
        derandomize=True,
        deadline=None,
        max_examples=count,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def make(value: object) -> None:
        made.append(value)

    make()
    return made


def _readable(texts: list[object]) -> int:
    def is_python(text: str) -> bool:
        try:
            ast.parse(text)
        except (SyntaxError, ValueError):
            return False
        return True

    return sum(is_python(str(text)) for text in texts)


def test_that_every_node_of_the_grammar_takes_part() -> None:
    grammar = {each for kind in _KINDS for each in tree_strategies._classes(kind)}
    assert {ast.MatchClass, ast.TryStar, ast.AsyncWith, ast.NamedExpr, ast.YieldFrom, ast.MatMult} <= grammar
    assert all(len(tree_strategies._fields(each.__name__)) == len(each._fields) for each in grammar)


def test_that_most_nodes_turn_up_soon() -> None:
    grammar = {each for kind in _KINDS for each in tree_strategies._classes(kind)}
    met = {type(node) for tree in _made(trees(), 300) if isinstance(tree, ast.AST) for node in ast.walk(tree)}
    assert len(grammar & met) > 0.9 * len(grammar)


def test_that_enough_of_each_kind_of_text_can_be_read_by_python_and_not_all() -> None:
    for strategy in (tree_texts(), token_texts(), mutated(programs()), grafted(programs())):
        texts = _made(strategy, 150)
        assert 0.05 * len(texts) < _readable(texts) < len(texts)
