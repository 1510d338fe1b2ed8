"""Writes the expressions of a script that is made up, out of the table of expressions and the names that are bound."""

import ast
import re

from tests.core.objective.program_expressions import EXPRESSIONS, LEAVES, PRINTABLE, RARE
from tests.core.objective.program_names import Choices, Frame, Names
from tests.core.objective.program_statements import NAMES, RAISED, RAISED_VALUES

HOLE = re.compile("«([^»]*)»")
_ATOMS = (ast.Name, ast.Call, ast.Attribute, ast.Subscript, ast.List, ast.Dict, ast.Set, ast.ListComp, ast.SetComp)


class Values:
    """Writes expressions; ``before`` are statements that have to stand before the one that they are for."""

    def __init__(self, choices: Choices, names: Names) -> None:
        self.before: list[str] = []
        self._choices = choices
        self._names = names

    def value(self, kind: str, depth: int = 2) -> str:
        """An expression for a hole with this name."""
        kind, _, detail = kind.partition(":")
        match kind:
            case "each" | "pairs" | "lambda":
                return self._scoped(kind, depth - 1)
            case "plain":
                return self._plain(detail or "any")
            case "call":
                return self._call(depth - 1)
            case "raised":
                return self._choices.pick(RAISED)
            case "raise":
                return self._filled(self._choices.pick(RAISED_VALUES), depth)
        return self._of_kind(kind, depth)

    def bound(self, kind: str) -> str:
        """A name of this kind that the scope itself has, which it is given before if there is none."""
        own = self._names.own.names | self._names.own.shared
        kinds = PRINTABLE if kind == "any" else (kind,)
        names = tuple(name for name, its_kind in own.items() if its_kind in kinds)
        if self._choices.dares():
            return self._choices.pick(NAMES[self._choices.pick(tuple(NAMES))])  # perhaps not bound
        if names:
            return self._choices.pick(names)
        kind = "int" if kind == "any" else kind
        name = NAMES[kind][0] + self._names.own.suffix
        self.before.append(f"{name} = {self._choices.pick(LEAVES[kind])}")
        self._names.own.names[name] = kind
        return name

    def _of_kind(self, kind: str, depth: int) -> str:
        if kind == "any":
            kind = self._choices.pick(PRINTABLE)
        if self._choices.dares():
            if kind in RARE and self._choices.chance(2):
                return self._filled(self._choices.pick(RARE[kind]), depth - 1)
            kind = self._choices.pick(PRINTABLE)
        if depth <= 0 or kind not in EXPRESSIONS or self._choices.chance(2):
            names = self._names.visible(kind)
            return self._choices.pick((*LEAVES[kind], *names, *names))
        functions = self._names.functions(kind)
        if functions and self._choices.chance(3):
            return self._call_of(self._choices.pick(functions), depth - 1)
        return self._filled(self._choices.pick(EXPRESSIONS[kind]), depth - 1)

    def _filled(self, template: str, depth: int) -> str:
        parts = HOLE.split(template)
        written = parts[:1]
        for hole, text in zip(parts[1::2], parts[2::2], strict=True):
            inner = self.bound(hole[1:]) if hole[0] == "@" else self.value(hole, depth)
            written += [bracketed(inner, written[-1][-1:], text[:1]), text]
        return "".join(written)

    def _plain(self, kind: str) -> str:
        """A value that may stand within an f-string of any version of Python."""
        text = self._of_kind(kind, 1)
        return self._choices.pick(("1", "2.5")) if re.search(r"[\"'\\{}:\n!=]", text) else text

    def _scoped(self, kind: str, depth: int) -> str:
        chance, name = self._choices.chance, self._choices.pick(("p", "q", "i"))
        iterable = self._of_kind("list", depth)
        self._names.frames.append(Frame(names={name: "int"}, is_function=False))
        element = self._of_kind("int", depth) if chance(2) else name
        condition = f" if {bracketed(self._of_kind('bool', depth), '', 'i')}" if chance(3) else ""
        inner = f" for r in range({name} % 3)" if chance(6) else ""
        key = self._of_kind("int", 0)
        self._names.frames.pop()
        if kind == "lambda":
            return f"lambda {name}: {element}"
        front = f"{key} % 3: {element}" if kind == "pairs" else element
        return f"{front} for {name} in {bracketed(iterable, '', 'i')}{condition}{inner}"

    def _call(self, depth: int) -> str:
        names = self._names.functions()
        return self._call_of(self._choices.pick(names), depth) if names else f"abs({self._of_kind('int', depth)})"

    def _call_of(self, name: str, depth: int) -> str:
        arguments, by_name = [], False
        for parameter in self._names.signatures[name].parameters:
            if (parameter.default and self._choices.chance(2)) or self._choices.dares():
                by_name = True
                continue
            by_name = by_name or parameter.keyword_only or self._choices.chance(4)
            arguments.append(f"{parameter.name}=" * by_name + self._of_kind(parameter.kind, depth))
        return f"{name}({', '.join(arguments)})"


def bracketed(text: str, before: str, after: str) -> str:
    """An expression as it can be written between these two characters."""
    if before in ("", "(", "[", "{", ",", "\n") and after in ("", ")", "]", "}", ",", "\n", ":"):
        return f"({text})" if text.startswith("lambda") and after == ":" else text
    if text.isidentifier() or (before == " " and after in ("", "\n")):
        return text
    if (" for " in text and not text.startswith(("[", "(", "{"))) or "lambda" in text:
        return text if before in "([{" else f"({text})"
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError:  # a part of a larger expression: a slice, an element with its loops
        return text
    return text if isinstance(tree, _ATOMS) or (isinstance(tree, ast.Constant) and after not in ".[") else f"({text})"
