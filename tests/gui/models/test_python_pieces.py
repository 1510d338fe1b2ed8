import subprocess
import sys

import pytest

from gui.models.python_lines import CODE, OPENINGS
from gui.models.python_pieces import LONGEST_LINE, PieceKind, kind_at, pieces_of


def told(line: str, opening: str = "") -> list[tuple[str, PieceKind]]:
    pieces = sorted(pieces_of(line, OPENINGS.index(opening)), key=lambda piece: piece.start)
    return [(line[piece.start : piece.end], piece.kind) for piece in pieces]


KEYWORD, STRING, NUMBER = PieceKind.KEYWORD, PieceKind.STRING, PieceKind.NUMBER
COMMENT, DEFINITION, PASS = PieceKind.COMMENT, PieceKind.DEFINITION, PieceKind.PASS


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("x = y", []),
        ("for i in x:  # all", [("for", KEYWORD), ("in", KEYWORD), ("# all", COMMENT)]),
        ("def f(a):", [("def", KEYWORD), ("f", DEFINITION)]),
        ("x = 3e-2 + None", [("3e-2", NUMBER), ("None", KEYWORD)]),
        ("print('a\\n' 'b')", [("'a\\n'", STRING), ("'b'", STRING)]),
        ("@torch.no_grad()", [("@torch.no_grad", KEYWORD)]),
        ("y.backward()", [("backward", PASS)]),
        ("torch.autograd.grad(y, x)", [("grad", PASS)]),
        ("x.grad", []),
        ("optimizer.step ()", [("step", PASS)]),
        ("# y.backward()", [("# y.backward()", COMMENT)]),
        ("# %% y.backward()", [("# %% y.backward()", PieceKind.CELL)]),
        ("backward()", []),
        ("", []),
    ],
)
def test_that_a_line_is_cut_into_what_it_is_made_of(line: str, pieces: list[tuple[str, PieceKind]]) -> None:
    assert told(line) == pieces


def test_that_an_f_string_shows_what_is_put_in_as_code() -> None:
    assert told('f"{loss.item():.3f}"') == [('f"', STRING), (".3f", STRING), ('"', STRING)]


def test_that_a_text_that_goes_on_is_a_text() -> None:
    assert told("for x in it", '"""') == [("for x in it", STRING)]
    assert told('end""" + 1', '"""') == [('end"""', STRING), ("1", NUMBER)]
    assert told("{x} y", "f'''")[-1] == (" y", STRING)


def test_that_a_line_made_by_a_machine_is_not_read() -> None:
    assert pieces_of("x" * LONGEST_LINE + "# 1", CODE) == ()


def test_that_a_character_is_in_one_piece_or_in_none() -> None:
    pieces = pieces_of("a = 'b'", CODE)
    assert (kind_at(pieces, 0), kind_at(pieces, 4), kind_at(pieces, 7)) == (None, STRING, None)


def test_that_pygments_is_not_loaded_before_a_line_is_coloured() -> None:
    script = "import sys, gui.views.script_editor; print('pygments' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
