"""Formulas become LaTeX as they were typed: tables written by hand."""

import ast

import pytest

from core.notation.formula import parse_formula
from core.notation.typeset import typeset, typeset_expression
from core.notation.vocabulary import CONSTANTS, FUNCTIONS, GREEK


def body(text: str) -> str:
    """The LaTeX of what stands behind the equals sign."""
    formula = parse_formula(text)
    return typeset_expression(formula.tree.body, text)


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("3x²+2x−1", "f(x) = 3 x^{2} + 2 x - 1"),
        ("y = 3x²", "y = 3 x^{2}"),
        ("L(w, b) = (w+b)²", r"L(w{,} \, b) = (w + b)^{2}"),
        ("f(w, bias) = w bias", r"f(w{,} \, \mathrm{bias}) = w \, \mathrm{bias}"),
        ("loss = x", r"\mathrm{loss} = x"),
        ("y' = x", r"y^{\prime} = x"),
        ("g(x) = x y", "g(x) = x y"),
        ("x² + y²", r"f(x{,} \, y) = x^{2} + y^{2}"),
        ("ｆ（ｘ）＝３ｘ＋２", "f(x) = 3 x + 2"),
        ("f(e) = e²", "f(e) = e^{2}"),
        ("f x", "f x"),
    ],
)
def test_that_what_stands_before_the_equals_sign_is_kept_or_added(text: str, latex: str) -> None:
    assert typeset(parse_formula(text)) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("2x", "2 x"),
        ("2·x", r"2 \cdot x"),
        ("2*x", r"2 \cdot x"),
        ("2⋅x", r"2 \cdot x"),
        ("2×x", r"2 \times x"),
        ("(x+1)·(x−1)", r"(x + 1) \cdot (x - 1)"),
        ("(x+1) × (x−1)", r"(x + 1) \times (x - 1)"),
        ("(x+1)(x−1)", "(x + 1) (x - 1)"),
        ("x·y z×w", r"x \cdot y z \times w"),
        ("x @ A", r"x \, {@} \, A"),
        ("2πx", r"2 \pi x"),
        ("3xy", "3 x y"),
        ("ﬁ x", "f i x"),
    ],
)
def test_that_the_sign_of_a_product_stays_the_one_that_was_typed(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("x 2", r"x \cdot 2"),
        ("2^x 3^y", r"2^{x} \cdot 3^{y}"),
        ("2(3)x", "2 (3) x"),
        ("x(2^y)", "x (2^{y})"),
        ("2(1/3)x", r"2 \left( \frac{1}{3} \right) x"),
        ("2(1/x)", r"2 \frac{1}{x}"),
        ("x ½", r"x \frac{1}{2}"),
    ],
)
def test_that_a_number_side_by_side_with_another_or_behind_a_letter_is_kept_apart(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("x/y", r"\frac{x}{y}"),
        ("(x+1)/(x−1)", r"\frac{x + 1}{x - 1}"),
        ("1/2x", r"\frac{1}{2} x"),
        ("1/(2x)", r"\frac{1}{2 x}"),
        ("2x/3y", r"\frac{2 x}{3} y"),
        ("x/y/z", r"\frac{\frac{x}{y}}{z}"),
        ("x/(y/z)", r"\frac{x}{\frac{y}{z}}"),
        ("a·b/c", r"\frac{a \cdot b}{c}"),
        ("a·(b/c)", r"a \cdot \frac{b}{c}"),
        ("½x²", r"\frac{1}{2} x^{2}"),
        ("−x²/2", r"\frac{{-} x^{2}}{2}"),
        ("−(x²/2)", r"{-} \frac{x^{2}}{2}"),
        ("sin x/2", r"\frac{\mathrm{sin} \, x}{2}"),
        ("x÷y", r"\frac{x}{y}"),
        ("(a/b)^2", r"\left( \frac{a}{b} \right)^{2}"),
    ],
)
def test_that_a_quotient_is_a_fraction_without_brackets_inside(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("x^(1/2)", "x^{1/2}"),
        ("x^½", "x^{1/2}"),
        ("e^(−x²/2)", "e^{{-} x^{2}/2}"),
        ("x^(−(a/b))", "x^{{-} a/b}"),
        ("x^(2a/b)", "x^{2 a/b}"),
        ("x^(a/(bc))", r"x^{\frac{a}{b c}}"),
        ("x^((a+1)/b)", r"x^{\frac{a + 1}{b}}"),
        ("x^(a/(b/c))", r"x^{\frac{a}{\frac{b}{c}}}"),
        ("x^(½y)", r"x^{\frac{1}{2} y}"),
    ],
)
def test_that_a_simple_quotient_in_an_exponent_stands_on_one_line(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("x^2", "x^{2}"),
        ("x**2", "x^{2}"),
        ("x⁻¹⁰", "x^{{-} 10}"),
        ("x¹²", "x^{12}"),
        ("2^3^x", "2^{3^{x}}"),
        ("(2^3)^x", "(2^{3})^{x}"),
        ("−(x^2)", "{-} x^{2}"),
        ("(−x)^2", "({-} x)^{2}"),
        ("(x+1)²", "(x + 1)^{2}"),
        ("(xy)²", "(x y)^{2}"),
        ("x y²", "x y^{2}"),
        ("2^-x", "2^{{-} x}"),
        ("e^x", "e^{x}"),
        ("e⁻ˣ²", "e^{{-} x^{2}}"),
        ("(e^x)^2", "(e^{x})^{2}"),
        ("(e)^x", "e^{x}"),
        ("math.e^x", "e^{x}"),
        ("exp(x)", r"\mathrm{exp}(x)"),
        ("exp x", r"\mathrm{exp} \, x"),
        ("torch.exp(x)", r"\mathrm{exp}(x)"),
        ("x₁²", "x_{1}^{2}"),
        ("x'²", r"{x^{\prime}}^{2}"),
    ],
)
def test_that_powers_stand_above_their_base(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("a−(b−c)", "a - (b - c)"),
        ("a−(b+c)+d", "a - (b + c) + d"),
        ("(a+b)+c", "a + b + c"),
        ("a+(b+c)", "a + (b + c)"),
        ("a+(bc)", "a + b c"),
        ("(ab)c", "a b c"),
        ("a(bc)", "a (b c)"),
        ("−(ab)", "{-} (a b)"),
        ("(−a)b", "{-} a b"),
        ("a + (−b)c", "a + ({-} b) c"),
        ("a+−b", "a + ({-} b)"),
        ("2·−x", r"2 \cdot ({-} x)"),
        ("x(−2)", "x ({-} 2)"),
        ("−−x", "{-} ({-} x)"),
        ("+x", "{+} x"),
        ("((x))", "x"),
        ("{x+1}{x}", "(x + 1) x"),
        ("(x/2+1)(x+1)", r"\left( \frac{x}{2} + 1 \right) (x + 1)"),
    ],
)
def test_that_brackets_stand_exactly_where_the_tree_needs_them(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("√x", r"\sqrt{x}"),
        ("√(x+1)", r"\sqrt{x + 1}"),
        ("√x²", r"\sqrt{x^{2}}"),
        ("√(x)²", r"(\sqrt{x})^{2}"),
        ("√2x", r"\sqrt{2} \, x"),
        ("√√x", r"\sqrt{\sqrt{x}}"),
        ("sqrt(x)", r"\sqrt{x}"),
        ("torch.sqrt(x)", r"\sqrt{x}"),
        ("sqrt²(x)", r"(\sqrt{x})^{2}"),
        ("∛x", r"\sqrt[3]{x}"),
        ("∛∛(x+1)", r"\sqrt[3]{\sqrt[3]{x + 1}}"),
        ("cbrt(x)y", r"\sqrt[3]{x} \, y"),
        ("cbrt²(x)", r"(\sqrt[3]{x})^{2}"),
        ("2∛x", r"2 \sqrt[3]{x}"),
        ("sign(x)·|x|^(1/3)", r"\mathrm{sign}(x) \cdot {\lvert} x {\rvert}^{1/3}"),
        ("∜(x+1)", r"\sqrt[4]{x + 1}"),
        ("x^(1/4)", "x^{1/4}"),
    ],
)
def test_that_roots_are_drawn_as_roots(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("|x|", r"{\lvert} x {\rvert}"),
        ("abs(x)", r"{\lvert} x {\rvert}"),
        ("abs²(x)", r"{\lvert} x {\rvert}^{2}"),
        ("||x|−1|", r"{\lvert} {\lvert} x {\rvert} - 1 {\rvert}"),
        ("|x||y|", r"{\lvert} x {\rvert} {\lvert} y {\rvert}"),
        ("|x/2|", r"\left\lvert \frac{x}{2} \right\rvert"),
        ("abs(2|x|−1)", r"{\lvert} (2 {\lvert} x {\rvert} - 1) {\rvert}"),
        ("abs(abs(x))", r"{\lvert} ({\lvert} x {\rvert}) {\rvert}"),
        ("‖x‖", r"{\lVert} x {\rVert}"),
        ("||x||", r"{\lVert} x {\rVert}"),
        ("‖x‖₁²", r"{\lVert} x {\rVert}_{1}^{2}"),
        ("‖x‖_12", r"{\lVert} x {\rVert}_{12}"),
        ("norm(x, p)", r"{\lVert} x {\rVert}_{p}"),
        ("⌊x⌋", r"{\lfloor} x {\rfloor}"),
        ("floor(x)", r"{\lfloor} x {\rfloor}"),
        ("⌈x/2⌉", r"\left\lceil \frac{x}{2} \right\rceil"),
        ("ceil x", r"{\lceil} x {\rceil}"),
    ],
)
def test_that_bars_are_drawn_as_bars(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("sin x", r"\mathrm{sin} \, x"),
        ("sin(x)", r"\mathrm{sin}(x)"),
        ("sin (x)", r"\mathrm{sin}(x)"),
        ("sin(x/2)", r"\mathrm{sin}\left( \frac{x}{2} \right)"),
        ("sin²x", r"\mathrm{sin}^{2} \, x"),
        ("sin^2 x", r"\mathrm{sin}^{2} \, x"),
        ("sin²(x)", r"\mathrm{sin}^{2}(x)"),
        ("sin^(2)(x)", r"\mathrm{sin}^{2}(x)"),
        ("sin^(2) x", r"\mathrm{sin}^{2} \, x"),
        ("sin(x)²", r"\mathrm{sin}(x)^{2}"),
        ("(sin x)²", r"(\mathrm{sin} \, x)^{2}"),
        ("sin x²", r"\mathrm{sin} \, x^{2}"),
        ("sin 2x", r"\mathrm{sin} \, 2 x"),
        ("sin2x", r"\mathrm{sin} \, 2 x"),
        ("sin −x", r"\mathrm{sin} \, {-} x"),
        ("sin −2x", r"\mathrm{sin} \, {-} 2 x"),
        ("sin |x|", r"\mathrm{sin} \, {\lvert} x {\rvert}"),
        ("sin cos x", r"\mathrm{sin} \, \mathrm{cos} \, x"),
        ("x sin x cos x", r"x \, \mathrm{sin} \, x \, \mathrm{cos} \, x"),
        ("sin x y", r"\mathrm{sin} \, x y"),
        ("(sin x) y", r"(\mathrm{sin} \, x) y"),
        ("2(sin x)y", r"2 (\mathrm{sin} \, x) y"),
        ("(sin x) cos y", r"\mathrm{sin} \, x \, \mathrm{cos} \, y"),
        ("x sin(y)[0]", r"x \, \mathrm{sin}(y)[0]"),
        ("sin ½x", r"\mathrm{sin} \, \frac{1}{2} x"),
        ("(sin cos(x)) y", r"\mathrm{sin} \, \mathrm{cos}(x) y"),
        ("sin x (sin y)", r"\mathrm{sin}(x \, \mathrm{sin} \, y)"),
        ("sin √(x)²", r"\mathrm{sin}((\sqrt{x})^{2})"),
        ("sin x 2", r"\mathrm{sin}(x \cdot 2)"),
        ("sin 1e3x", r"\mathrm{sin}(10^{3} x)"),
        ("arcsin x + asin x", r"\mathrm{arcsin} \, x + \mathrm{asin} \, x"),
        ("log x + ln x", r"\mathrm{log} \, x + \mathrm{ln} \, x"),
        ("log₂x + log_2(x) + log2(x)", r"\mathrm{log}_{2} \, x + \mathrm{log}_{2}(x) + \mathrm{log}_{2}(x)"),
        ("log₁₀²x + lg x", r"\mathrm{log}_{10}^{2} \, x + \mathrm{lg} \, x"),
        ("σ(x) + sigma(x)", r"\sigma(x) + \sigma(x)"),
        ("sigmoid(x) + expit(x)", r"\mathrm{sigmoid}(x) + \mathrm{expit}(x)"),
        ("softplus(x)", r"\mathrm{softplus}(x)"),
        ("torch.nn.functional.softplus(x)", r"\mathrm{softplus}(x)"),
        ("leaky_relu(x, −0.1)", r"\mathrm{leaky{\_}relu}(x{,} \, {-} 0.1)"),
        ("smooth_l1_loss(x, y)", r"\mathrm{smooth{\_}l1{\_}loss}(x{,} \, y)"),
        (
            "min(x) + min(x, y) + minimum(x, y)",
            r"\mathrm{min}(x) + \mathrm{min}(x{,} \, y) + \mathrm{minimum}(x{,} \, y)",
        ),
        ("log₂ﬁ", r"\mathrm{log}_{2} \, f i"),
        ("softmax x", r"\mathrm{softmax} \, x"),
        ("softmax(x)[0] + softmax(x, 0)[1]", r"\mathrm{softmax}(x)[0] + \mathrm{softmax}(x{,} \, 0)[1]"),
    ],
)
def test_that_functions_keep_their_words_and_their_brackets(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("xᵀx", r"x^{\mathsf{T}} x"),
        ("x.T @ x", r"x^{\mathsf{T}} \, {@} \, x"),
        ("2xᵀAx", r"2 x^{\mathsf{T}} A x"),
        ("λxᵀx", r"\lambda x^{\mathsf{T}} x"),
        ("λ(xᵀx)", r"\lambda (x^{\mathsf{T}} x)"),
        ("(xᵀx)y", r"(x^{\mathsf{T}} x) y"),
        ("(AB)xᵀx", r"(A B) x^{\mathsf{T}} x"),
        ("(A+B)xᵀx", r"(A + B) x^{\mathsf{T}} x"),
        ("xᵀA 2^y", r"x^{\mathsf{T}} A (2^{y})"),
        ("(xᵀ2)y", r"x^{\mathsf{T}} 2 y"),
        ("(2xᵀ)y", r"(2 x^{\mathsf{T}}) y"),
        ("x/2 yᵀ", r"\frac{x}{2} \cdot y^{\mathsf{T}}"),
        ("(Ax)ᵀx", r"(A x)^{\mathsf{T}} x"),
        ("(xᵀ)²", r"(x^{\mathsf{T}})^{2}"),
        ("x'ᵀx", r"{x^{\prime}}^{\mathsf{T}} x"),
        ("x[0]", "x[0]"),
        ("x[−1]²", "x[{-} 1]^{2}"),
        ("A[0, 1:]", r"A[0{,} \, 1{:}]"),
        ("A[:2, ::3]", r"A[{:}2{,} \, {:}{:}3]"),
        ("x[1:5:2] + x[:]", "x[1{:}5{:}2] + x[{:}]"),
        ("xᵀ[0] + x²[0]", r"(x^{\mathsf{T}})[0] + (x^{2})[0]"),
    ],
)
def test_that_matrices_keep_their_transposes_and_indices(text: str, latex: str) -> None:
    assert body(text) == latex


CASES = r"\begin{cases} %s & \enspace %s \\ %s & \enspace \text{otherwise} \end{cases}"
STEP = CASES % ("1", r"x \gt 0", "0")


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("x ≤ 1", r"x \le 1"),
        ("x ≥ y+1", r"x \ge y + 1"),
        ("x ≠ −1", r"x \ne {-} 1"),
        ("x == 1", "x = 1"),
        ("0 < x < 1", r"0 \lt x \lt 1"),
        ("0 < x ≤ y < 1", r"0 \lt x \le y \lt 1"),
        ("x > 0 & x < 1", r"x \gt 0 \;\wedge\; x \lt 1"),
        ("0 < x < 1 ∧ y > 0", r"0 \lt x \lt 1 \;\wedge\; y \gt 0"),
        ("x > 0 & (y > 0 & z > 0)", r"x \gt 0 \;\wedge\; (y \gt 0 \;\wedge\; z \gt 0)"),
        ("(x < 1) + 1", r"(x \lt 1) + 1"),
        ("(x < 1) < y", r"(x \lt 1) \lt y"),
        ("where(x>0, x, −x)", CASES % ("x", r"x \gt 0", "{-} x")),
        ("where(x>0, 1, 0)·x", rf"\left( {STEP} \right) \cdot x"),
        ("where(x>0, 1, 0)/2", rf"\frac{{{STEP}}}{{2}}"),
    ],
)
def test_that_conditions_are_drawn_as_mathematics_writes_them(text: str, latex: str) -> None:
    assert body(text) == latex


def test_that_the_last_case_is_told_in_the_readers_language() -> None:
    assert r"\text{sonst}" in typeset(parse_formula("where(x>0, x, 0)"), otherwise="sonst")


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("x1", "x_{1}"),
        ("x₁₂", "x_{12}"),
        ("x_max", r"x_{\mathrm{max}}"),
        ("x_i", "x_{i}"),
        ("x_λ", r"x_{\lambda}"),
        ("x_1_2", "x_{1,2}"),
        ("x''", r"x^{\prime\prime}"),
        ("x₁'", r"x_{1}^{\prime}"),
        ("lambda", r"\lambda"),
        ("λ₁", r"\lambda_{1}"),
        ("ε + φ + ο + Ω", r"\varepsilon + \varphi + o + \Omega"),
        ("bias + bias_1", r"\mathrm{bias} + \mathrm{bias}_{1}"),
        ("bias x + 2 bias", r"\mathrm{bias} \, x + 2 \, \mathrm{bias}"),
        ("学习率²", r"\mathrm{学习率}^{2}"),
        ("ж", "ж"),
    ],
)
def test_that_names_have_their_index_below_and_words_are_upright(text: str, latex: str) -> None:
    assert body(text) == latex


def test_that_declared_words_of_several_parts_are_upright_as_a_whole() -> None:
    assert typeset(parse_formula("f(x1y2, αβ) = x1y2 αβ")).endswith(r" = \mathrm{x{1}y2} \, \mathrm{\alpha \beta}")


def test_that_a_digit_in_a_word_makes_no_length_of_what_follows() -> None:
    assert typeset(parse_formula("f(w1in) = w1in")).endswith(r" = \mathrm{w{1}in}")


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("3.10x", "3.10 x"),
        (".5x", "{.}5 x"),
        ("3.x", "3{.} x"),
        ("1.5e-3x", r"1.5 \cdot 10^{-3} x"),
        ("2E+03x", r"2 \cdot 10^{3} x"),
        ("1e-3x", "10^{-3} x"),
        ("(2e3)^x", r"(2 \cdot 10^{3})^{x}"),
        ("x^2e3", r"x^{2 \cdot 10^{3}}"),
        ("３ｘ", "3 x"),
        ("1e" + "0" * 5000 + "1 x", "10^{1} x"),
    ],
)
def test_that_numbers_stay_as_typed(text: str, latex: str) -> None:
    assert body(text) == latex


@pytest.mark.parametrize("word", FUNCTIONS)
def test_that_every_function_of_the_vocabulary_is_drawn_with_all_that_was_typed(word: str) -> None:
    for count, form in FUNCTIONS[word].items():
        arguments = [
            "0" if kind == "i" else "x>0" if kind == "c" else "abc"[at] for at, kind in enumerate(form.signature)
        ]
        latex = body(f"{word}({', '.join(arguments)}) + z")
        assert latex.endswith(" + z")
        drawn = [argument.replace(">", r" \gt ") for argument in arguments]
        assert all(argument in latex for argument in drawn), (count, latex)
        assert "{-}" not in latex, "a dimension was appended that nobody typed"


@pytest.mark.parametrize("symbol", CONSTANTS)
def test_that_every_constant_is_drawn(symbol: str) -> None:
    assert body(f"{symbol} x") == {"π": r"\pi x", "τ": r"\tau x", "e": "e x"}[symbol]


@pytest.mark.parametrize("letter", sorted(set(GREEK.values())))
def test_that_every_greek_letter_is_a_letter_of_tex(letter: str) -> None:
    latex = body(f"{letter} + z").removesuffix(" + z")
    assert latex == "o" if letter == "ο" else latex.startswith("\\")
    assert latex.isascii()


def test_that_a_part_of_a_formula_is_drawn_as_it_stands_in_the_whole() -> None:
    formula = parse_formula("3·x² + sin x")
    assert isinstance(formula.tree.body, ast.BinOp)
    assert typeset_expression(formula.tree.body.left, formula.text) == r"3 \cdot x^{2}"
    assert typeset_expression(formula.tree.body.right, formula.text) == r"\mathrm{sin} \, x"


@pytest.mark.parametrize(
    ("python", "latex"),
    [
        ("2 * x * torch.sin(x) ** 2", r"2 \cdot x \cdot \mathrm{sin}(x)^{2}"),
        ("x.T @ A @ x", r"x^{\mathsf{T}} \, {@} \, A \, {@} \, x"),
        ("torch.exp(-x / 2)", r"\mathrm{exp}\left( \frac{{-} x}{2} \right)"),
        ("a * (b * c) - (-(a * b))", r"a \cdot (b \cdot c) - ({-} (a \cdot b))"),
        ("torch.where(0 < x < 1, 1e-05, 0.5)", CASES % ("10^{-5}", r"0 \lt x \lt 1", "0.5")),
    ],
)
def test_that_a_tree_from_elsewhere_is_drawn_without_its_text(python: str, latex: str) -> None:
    assert typeset_expression(ast.parse(python, mode="eval").body) == latex


@pytest.mark.parametrize("python", ["[x]", "lambda: 0", "x if y else z", "x // y", "'x'", "math.inf"])
def test_that_what_formulas_do_not_have_is_refused(python: str) -> None:
    with pytest.raises(TypeError):
        typeset_expression(ast.parse(python, mode="eval").body)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("−" * 399 + "x", 399),
        ("√" * 399 + "x", 399),
        ("sin " * 399 + "x", 399),
        ("x" + "^x" * 399, 399),
        ("x" + "+x" * 399, 399),
        ("1/(" * 199 + "x" + "+1)" * 199, 199),
        ("|" + "1+|" * 199 + "x" + "|" * 200, 200),
        ("∛" * 9 + "x", 9),
    ],
)
def test_that_the_deepest_formulas_are_drawn_once_each(text: str, pieces: int) -> None:
    latex = body(text)
    assert pieces <= len(latex) <= 60 * pieces
