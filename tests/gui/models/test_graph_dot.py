"""What is copied for Graphviz, read back by a small reader of its own."""

import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models.graph_dot import dot_of, quoted
from gui.models.graph_drawing import whole_picture
from gui.models.graph_moment import GraphMoment
from gui.models.traced_graph import TracedGraph
from tests.gui.traced import long_sum, parabola, traced
from tests.strategies import LAW

pytestmark = pytest.mark.usefixtures("qapp")

_STRING = r'"(?:[^"\\]|\\.)*"'
_ATTRIBUTES = rf"\[((?:\w+=(?:{_STRING}|[\w.]+)(?:, )?)*)\]"


@dataclass(frozen=True)
class Digraph:
    """A graph that was read."""

    name: str
    labels: dict[str, str]
    edges: dict[tuple[str, str], str]

    def labelled_edges(self) -> set[tuple[str, str, str]]:
        return {(self.title(a), self.title(b), label) for (a, b), label in self.edges.items()}

    def title(self, node: str) -> str:
        lines = self.labels[node].split("\n")
        return lines[1] if len(lines) > 1 and "Backward" in lines[0] else lines[0]


def unquoted(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), text[1:-1])


def attributes(text: str) -> dict[str, str]:
    pairs = re.findall(rf"(\w+)=({_STRING}|[\w.]+)", text)
    return {key: unquoted(value) if value.startswith('"') else value for key, value in pairs}


def read(text: str) -> Digraph:
    """Reads what Graphviz would, and nothing else."""
    opening = re.fullmatch(rf"digraph ({_STRING}) \{{", text.splitlines()[0])
    assert opening
    assert text.endswith("}\n")
    labels, edges = {}, {}
    for line in text.splitlines()[1:-1]:
        statement = re.fullmatch(rf"  (\w+)(?: -> (\w+))? {_ATTRIBUTES};", line)
        assert statement, line
        name, lower, told = statement.groups()
        if name in {"node", "edge"}:
            continue
        if lower:
            edges[name, lower] = attributes(told).get("label", "")
        else:
            labels[name] = attributes(told)["label"]
    assert all(upper in labels and lower in labels for upper, lower in edges)
    return Digraph(unquoted(opening[1]), labels, edges)


def after(graph: TracedGraph) -> Digraph:
    return read(dot_of(whole_picture(graph), GraphMoment.after(graph)))


def test_that_names_pieces_values_and_gradients_are_all_there() -> None:
    digraph = after(parabola())
    assert digraph.name == "3x²+2x−1"
    assert "MulBackward0\n3x² = 12\ngrad 1" in digraph.labels.values()
    assert "AccumulateGrad\nx = 2\ngrad None + 14 = 14" in digraph.labels.values()
    assert digraph.labels["result"] == "loss = 15"


def test_that_the_edges_are_pytorchs_with_what_flowed() -> None:
    graph = parabola()
    edges = after(graph).edges
    expected = {
        (f"node{number}", f"node{edge.node}")
        for number, node in enumerate(graph.backward.nodes)
        for edge in node.edges
        if edge is not None
    }
    assert set(edges) - expected == {("result", f"node{graph.backward.steps[0].node}")}
    assert {"2", "3", "12"} <= set(edges.values())


def test_that_what_is_not_there_yet_is_not_told() -> None:
    graph = parabola()
    digraph = read(dot_of(whole_picture(graph), GraphMoment(made=5)))
    assert "PowBackward0\nx² = 4\ngrad not there yet" in digraph.labels.values()
    assert set(digraph.edges.values()) == {""}


def test_that_a_large_graph_is_copied_whole() -> None:
    graph = long_sum(30)
    assert len([name for name in after(graph).labels if name.startswith("node")]) == len(graph.backward.nodes)


def test_that_constants_are_told_too() -> None:
    digraph = after(traced("a·x²", {"a": 2.0, "x": 3.0}, constants=["a"]))
    assert "a = 2\nconstant" in digraph.labels.values()


@given(text=st.text())
@LAW
def test_that_any_text_survives_being_quoted(text: str) -> None:
    plain = text.replace("\r", "")
    assert unquoted(quoted(plain)) == plain
    assert "\n" not in quoted(text)
