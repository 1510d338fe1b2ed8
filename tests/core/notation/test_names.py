"""Names in all their spellings: subscripts, primes, Greek letters and their names; one identifier for each."""

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.notation.characters import SUBSCRIPTS
from core.notation.formula import parse_formula
from core.notation.names import parse_name
from core.notation.problem import NotationError, ProblemKind
from tests.strategies import LAW

LOWERED = {plain: lowered for lowered, plain in SUBSCRIPTS.items()}
SMALL = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon "
LAST = "phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega varepsilon vartheta varphi varrho"
GREEK = list(zip((SMALL + LAST).split(), "αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩεθφρ", strict=True))


@pytest.mark.parametrize(
    ("spellings", "identifier"),
    [
        (["x₁", "x_1", "x1", "x_{1}", "ｘ１", "𝑥₁", " x1 "], "x1"),
        (["x₁₂", "x_12", "x12", "x_{12}"], "x12"),
        (["x_1_2", "x1_2"], "x1_2"),
        (["x_α", "x_alpha", "x_{alpha}"], "x_α"),
        (["xᵦ", "x_β", "x_beta"], "x_β"),
        (["x_max", "x_{max}", "xₘₐₓ"], "x_max"),
        (["xᵢ", "x_i", "x_{i}"], "x_i"),
        (["λ", "lambda", "𝜆", "𝝀"], "λ"),
        (["λ₁", "lambda1", "lambda_1", "λ_1", "lambda₁"], "λ1"),
        (["μ", "mu", "µ"], "μ"),
        (["φ", "phi", "varphi", "ϕ"], "φ"),
        (["θ", "theta", "vartheta", "ϑ"], "θ"),
        (["Ω", "Omega", "Ω"], "Ω"),
        (["x'", "x′", "x’", "x´"], "x_prime"),
        (["x''", "x″", "x′′"], "x_prime_prime"),
        (["x₁'", "x_1′", "x1'"], "x1_prime"),
        (["bias", "ｂｉａｓ", "𝑏𝑖𝑎𝑠"], "bias"),
        (["T"], "T"),
        (["学习率"], "学习率"),
    ],
)
def test_that_all_spellings_of_a_name_are_one_identifier(spellings: list[str], identifier: str) -> None:
    assert {parse_name(spelling) for spelling in spellings} == {identifier}


@LAW
@given(st.sampled_from([*"xyzwTλθ", "alpha", "bias"]), st.from_regex("[1-9][0-9]{0,3}", fullmatch=True))
def test_that_a_name_with_an_index_is_the_same_parameter_however_the_index_is_written(base: str, digits: str) -> None:
    lowered = "".join(LOWERED[digit] for digit in digits)
    spellings = [base + digits, base + lowered, f"{base}_{digits}", f"{base}_{{{digits}}}"]
    parameters = parse_formula(" + ".join(spellings)).parameters
    assert [parameter.name for parameter in parameters] == [parse_name(base) + digits]
    assert {parse_name(spelling) for spelling in spellings} == {parse_name(base) + digits}


@LAW
@given(st.text("abcxyzABCλθΔ", min_size=1, max_size=1), st.integers(0, 3), st.sampled_from(["", "1", "12", "_max"]))
def test_that_an_identifier_is_a_spelling_of_itself(letter: str, primes: int, index: str) -> None:
    identifier = parse_name(letter + index + "'" * primes)
    assert identifier.isidentifier()
    assert parse_name(identifier) == identifier


@pytest.mark.parametrize(("word", "letter"), GREEK)
def test_that_a_greek_letter_may_be_spelt_out(word: str, letter: str) -> None:
    assert parse_name(word) == parse_name(letter) == letter
    assert [parameter.name for parameter in parse_formula(f"f({word}) = 2{letter}").parameters] == [letter]
    assert [parameter.label for parameter in parse_formula(f"f({word}) = 2{letter}").parameters] == [word]


@pytest.mark.parametrize("word", sorted({*keyword.kwlist} - {"lambda"}))
def test_that_no_keyword_of_python_is_a_name(word: str) -> None:
    for typed in (word, f"{word} x", f"x + {word}", f"f({word}) = {word}", f"{word} = x"):
        with pytest.raises(NotationError) as refusal:
            parse_formula(typed)
        assert refusal.value.problem.kind is ProblemKind.PYTHON_KEYWORD
        assert "Choose another one" in str(refusal.value)


@pytest.mark.parametrize("word", [word for word in keyword.softkwlist if word.isalpha()])
def test_that_words_which_python_reserves_only_here_and_there_may_be_names(word: str) -> None:
    assert parse_name(word) == word
    assert [parameter.name for parameter in parse_formula(f"{word}·2").parameters] == [word]


@pytest.mark.parametrize("typed", ["2", "x y", "x+1", "x²", "[x]", "x=2", "(x)", "x.T", "√", "x1 2"])
def test_that_what_is_no_name_is_refused_with_what_a_name_looks_like(typed: str) -> None:
    with pytest.raises(NotationError) as refusal:
        parse_name(typed)
    assert refusal.value.problem.kind is ProblemKind.NOT_A_NAME
    assert f"“{typed}” cannot be a name here. A name begins with a letter" in str(refusal.value)
    assert (refusal.value.problem.span.start, refusal.value.problem.span.end) == (0, len(typed))


@pytest.mark.parametrize("typed", ["torch.sin", "math.pi"])
def test_that_a_dotted_word_is_no_name(typed: str) -> None:
    with pytest.raises(NotationError):
        parse_name(typed)
