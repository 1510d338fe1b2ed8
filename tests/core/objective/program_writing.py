"""Writes a script statement by statement, remembering which names are bound to what, so that it mostly runs."""

import re
import textwrap

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.core.objective import program_blocks as blocks
from tests.core.objective import program_statements as statements
from tests.core.objective.program_expressions import LEAVES, PRINTABLE
from tests.core.objective.program_functions import PARAMETER_KINDS, Parameter, header
from tests.core.objective.program_names import Choices, Frame, Names, Signature
from tests.core.objective.program_values import HOLE, Values, bracketed

_DELETED = re.compile(r"^del \(?(\w+)\)?(?:,|$)")
_OFTEN_WRONG = (*statements.OFTEN_WRONG, *blocks.OFTEN_WRONG_BLOCKS)
_SIMPLE = (
    statements.SPEAK,
    statements.ASSIGN,
    statements.CHANGE,
    statements.TENSORS,
    blocks.TENSOR_BLOCKS,
    _OFTEN_WRONG,
)
_GROUPS = dict(zip("abcdefg", (*_SIMPLE, statements.PLAIN), strict=True))
_COMPOUND = (blocks.BRANCHES, blocks.LOOPS, blocks.LOOPS, blocks.TRIES, blocks.TRIES, blocks.CLOSURES)
_COMPOUND_GROUPS = dict(zip("abcdefgh", (*_COMPOUND, blocks.GRADIENT_MODES, blocks.DESCENT), strict=True))


class Writing:
    """A script in the making."""

    def __init__(self, draw: DrawFn, most: int) -> None:
        self._choices = Choices(draw)
        self._names = Names()
        self._values = Values(self._choices, self._names)
        self._left = most
        self._waiting: dict[str, str] = {}
        self._depth = self._loops = 0

    def script(self) -> str:
        """All statements, and at the end what the names of the module hold."""
        lines = []
        while self._left > 0:
            lines.append(self._statement())
        lines += [f"print({name})" for name, kind in self._names.own.names.items() if kind in PRINTABLE]
        return "\n".join(lines) + "\n"

    def _statement(self) -> str:
        self._left -= 1
        before, self._values.before = self._values.before, []
        text = self._any_statement()
        lines, self._values.before = [*self._values.before, text], before
        return "\n".join(lines)

    def _any_statement(self) -> str:
        pick, chance = self._choices.pick, self._choices.chance
        if self._choices.risk and chance(3):
            return self._filled(pick(statements.RISKS))
        if self._loops and chance(9):
            return self._filled(pick(statements.LEAVE))
        if len(self._names.frames) > 1 and chance(12):
            return self._filled(pick(statements.RETURNS))
        if self._depth < 3 and not chance(2) and chance(2):
            return self._definition() if chance(6) else self._compound()
        template = pick(_GROUPS[pick(tuple(_GROUPS))])
        return (
            self._tried(template) if template in _OFTEN_WRONG and not self._choices.dares() else self._simple(template)
        )

    def _simple(self, template: str) -> str:
        text = self._filled(template)
        deleted = _DELETED.match(text)
        if deleted and not self._choices.dares():
            self._names.own.names.pop(deleted[1], None)
        return text

    def _tried(self, template: str) -> str:
        """What goes wrong more often than not, with its error caught and told."""
        before = dict(self._names.own.names)
        text = textwrap.indent(self._simple(template), "    ")
        self._names.own.names = before
        caught = self._choices.pick(statements.CAUGHT)
        return f"try:\n{text}\nexcept {caught} as problem:\n    print(type(problem), problem)"

    def _compound(self) -> str:
        before = dict(self._names.own.names)
        text = self._filled(self._choices.pick(_COMPOUND_GROUPS[self._choices.pick(tuple(_COMPOUND_GROUPS))]))
        if not self._choices.chance(12):  # what a branch alone has bound is seldom there for what follows
            names = self._names.own.names.items()
            self._names.own.names = {name: kind for name, kind in names if name in before or kind == "function"}
        return text

    def _block(self, kind: str, indent: str) -> str:
        self._depth += 1
        self._loops += kind == "loop"
        self._choices.risk += kind == "risk"
        more = self._choices.draw(st.integers(0, 2)) if self._left > 1 else 0
        lines = [self._statement() for _ in range(1 + more)]
        self._choices.risk -= kind == "risk"
        self._loops -= kind == "loop"
        self._depth -= 1
        return textwrap.indent("\n".join(lines), indent)

    def _definition(self) -> str:
        name, kind = self._names.fresh("f"), self._choices.pick(PARAMETER_KINDS)
        suffix = str(sum(frame.is_function for frame in self._names.frames))
        kinds = self._choices.draw(st.lists(st.sampled_from(PARAMETER_KINDS), max_size=3))
        found = [self._parameter(each, suffix) for each in kinds]
        parameters = tuple({parameter.name: parameter for parameter in found}.values())
        first = header(name, parameters, no_grad=self._choices.chance(8))
        declaration, shared = self._shared()
        loops, self._loops = self._loops, 0
        self._names.frames.append(Frame(suffix, {each.name: each.kind for each in parameters}, shared))
        body = self._block("body", "    ")
        end = f"    return {self._values.value(kind)}"
        self._names.frames.pop()
        self._loops = loops
        self._names.own.names[name] = "function"
        self._names.signatures[name] = Signature(parameters, kind)
        return "\n".join((first, *declaration, body, end))

    def _parameter(self, kind: str, suffix: str) -> Parameter:
        default = self._choices.pick(LEAVES[kind]) if self._choices.chance(3) else None
        name = self._choices.pick(statements.NAMES[kind]) + suffix
        return Parameter(name, kind, default, keyword_only=self._choices.chance(6))

    def _shared(self) -> tuple[list[str], dict[str, str]]:
        """Now and then a declaration of a name of the scope around, with that name and its kind."""
        frame = self._names.own
        names = tuple(name for name, kind in frame.names.items() if kind in PARAMETER_KINDS)
        if not names or not self._choices.chance(3):
            return [], {}
        name = self._choices.pick(names)
        word = "global" if frame is self._names.frames[0] else "nonlocal"
        return [f"    {word} {name}"], {name: frame.names[name]}

    def _filled(self, template: str) -> str:
        said: list[str] = []
        fixed = self._fixed(template)
        parts = HOLE.split(template)
        written = [parts[0]]
        for hole, text in zip(parts[1::2], parts[2::2], strict=True):
            if "\n" in written[-1]:
                self._bind()
            if hole in {"block", "loop", "risk"}:
                lines, _, indent = written[-1].rpartition("\n")
                written[-1:] = [f"{lines}\n", self._block(hole, indent), text]
                continue
            written += [self._in_hole(hole, said, fixed, written[-1][-1:] + "|" + text[:1]), text]
        self._bind()
        return "".join(written)

    def _fixed(self, template: str) -> dict[str, str]:
        count = self._names.fresh("n") if "«count»" in template else ""
        function = self._names.fresh("f") if "«function»" in template else ""
        return {"count": count, "counted": count, "function": function, "named": function}

    def _in_hole(self, hole: str, said: list[str], fixed: dict[str, str], around: str) -> str:
        if hole in fixed:
            return fixed[hole]
        if hole.isdigit():
            return said[int(hole) - 1]
        if hole[0] in "=@":
            said.append(self._target(hole[1:]) if hole[0] == "=" else self._values.bound(hole[1:]))
            return said[-1]
        before, _, after = around.partition("|")
        return bracketed(self._values.value(hole), before, after)

    def _bind(self) -> None:
        own = self._names.own
        for name, kind in self._waiting.items():
            (own.shared if name in own.shared else own.names)[name] = kind
        self._waiting = {}

    def _target(self, kind: str) -> str:
        pick, own = self._choices.pick, self._names.own
        pool = statements.NAMES[pick(tuple(statements.NAMES)) if self._choices.chance(25) else kind]
        # Without the suffix it is perhaps a name of a scope outside, which this makes local.
        names = pool if self._choices.dares() else tuple(name + own.suffix for name in pool)
        name = pick((*names, *(name for name, its_kind in own.shared.items() if its_kind == kind)))
        self._waiting[name] = kind
        return name
