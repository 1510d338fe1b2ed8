"""Every word of the vocabulary is read as the PyTorch function it stands for, and that function exists."""

import ast
from operator import attrgetter

import pytest
import torch

from core.notation.formula import parse_formula
from core.notation.problem import NotationError, ProblemKind
from core.notation.vocabulary import ABSENT, BY_PATH, CONSTANTS, FUNCTIONS, GREEK, INVERSES, MACROS, RESERVED, Function

FORMS = [form for forms in FUNCTIONS.values() for form in forms.values()]
TYPED = {"t": "x", "n": "y", "i": "0", "c": "(x > 0)"}
MATRIX = torch.tensor([[0.5, 0.0, 0.25], [0.0, 0.5, 0.0], [0.25, 0.0, 0.75]])
TAKEN = {"t": MATRIX[0], "n": 0.5, "i": 0, "c": MATRIX[0] > 0}
OF_MATRICES = {"torch.linalg.det", "torch.linalg.inv", "torch.trace"}
ONLY_NUMBERS = {"torch.nn.functional.leaky_relu", "torch.linalg.vector_norm"}
NAMED_OTHERWISE = {
    "arcsin": "torch.asin",
    "arccos": "torch.acos",
    "arctan": "torch.atan",
    "arsinh": "torch.asinh",
    "arcosh": "torch.acosh",
    "artanh": "torch.atanh",
    "arcsinh": "torch.asinh",
    "arccosh": "torch.acosh",
    "arctanh": "torch.atanh",
    "ln": "torch.log",
    "lg": "torch.log10",
    "sgn": "torch.sign",
    "expit": "torch.sigmoid",
    "swish": "torch.nn.functional.silu",
    "mod": "torch.remainder",
    "clip": "torch.clamp",
    "mm": "torch.matmul",
    "tr": "torch.trace",
    "norm": "torch.linalg.vector_norm",
}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.word}-{len(form.signature)}")
def test_that_a_word_is_read_as_its_function_of_torch(form: Function) -> None:
    arguments = [TYPED[kind] for kind in form.signature]
    meant = ", ".join([*arguments, *map(str, form.appended)])
    tree = parse_formula(f"{form.word}({', '.join(arguments)}) + 0x").tree
    assert ast.dump(tree) == ast.dump(ast.parse(f"{form.path}({meant}) + 0 * x", mode="eval"))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.word}-{len(form.signature)}")
def test_that_the_path_exists_and_a_number_may_stay_a_number_where_the_table_says_so(form: Function) -> None:
    arguments = [MATRIX if form.path in OF_MATRICES else TAKEN[kind] for kind in form.signature]
    if not {"t", "c"} & set(form.signature):
        arguments[0] = MATRIX  # torch.pow and its like want one tensor, whichever
    function = attrgetter(form.path.removeprefix("torch."))(torch)
    assert torch.is_tensor(function(*arguments, *form.appended))


@pytest.mark.parametrize("form", [form for form in FORMS if "n" in form.signature and form.path not in ONLY_NUMBERS])
def test_that_a_tensor_may_stand_there_too(form: Function) -> None:
    function = attrgetter(form.path.removeprefix("torch."))(torch)
    assert torch.is_tensor(function(*(MATRIX if kind == "n" else TAKEN[kind] for kind in form.signature)))


@pytest.mark.parametrize(("word", "path"), NAMED_OTHERWISE.items())
def test_that_a_word_which_torch_spells_otherwise_is_what_mathematicians_mean(word: str, path: str) -> None:
    assert {form.path for form in FUNCTIONS[word].values()} == {path}


def test_that_every_other_word_is_the_name_of_its_function() -> None:
    ours = {form.word: form.path.rpartition(".")[2] for form in FORMS if form.word not in NAMED_OTHERWISE}
    assert {word: name for word, name in ours.items() if word != name} == {"min": "minimum", "max": "maximum"}


@pytest.mark.parametrize(
    "words",
    [
        "sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh arcsin arccos arctan arsinh arcosh artanh",
        "exp ln log log2 log10 sqrt abs sign floor ceil round",
        "sigmoid relu softplus silu gelu elu leaky_relu softmax",
        "min max clamp where sum mean norm dot matmul outer var std prod",
    ],
)
def test_that_what_a_learner_would_try_is_there(words: str) -> None:
    assert set(words.split()) <= set(FUNCTIONS)


@pytest.mark.parametrize(("path", "count"), BY_PATH)
def test_that_a_function_may_be_typed_with_its_path(path: str, count: int) -> None:
    form = BY_PATH[path, count]
    arguments = [*(TYPED[kind] for kind in form.signature), *map(str, form.appended)]
    text = f"{path}({', '.join(arguments)}) + 0 * x"
    assert ast.dump(parse_formula(text).tree) == ast.dump(ast.parse(text, mode="eval"))


@pytest.mark.parametrize("form", [form for form in FORMS if "i" in form.signature], ids=lambda form: form.word)
@pytest.mark.parametrize("typed", ["1.5", "x", "1+1", "½", "0.0"])
def test_that_a_whole_number_is_demanded_where_torch_wants_one(form: Function, typed: str) -> None:
    with pytest.raises(NotationError) as refusal:
        parse_formula(f"{form.word}({', '.join(typed if kind == 'i' else 'x' for kind in form.signature)})")
    assert refusal.value.problem.kind is ProblemKind.WHOLE_NUMBER_ARGUMENT
    assert f"{form.word} takes a whole number as its argument {form.signature.index('i') + 1}." in str(refusal.value)


@pytest.mark.parametrize("word", [*FUNCTIONS, *MACROS])
def test_that_no_word_takes_four_arguments_or_serves_as_a_name(word: str) -> None:
    for typed, kind in [
        (f"{word}(x, x, x, x)", ProblemKind.WRONG_ARGUMENT_COUNT),
        (word, ProblemKind.MISSING_ARGUMENT),
        (f"f({word}) = 1", ProblemKind.FUNCTION_AS_NAME),
        (f"{word} = x", ProblemKind.FUNCTION_AS_NAME),
    ]:
        with pytest.raises(NotationError) as refusal:
            parse_formula(typed)
        assert refusal.value.problem.kind is kind


@pytest.mark.parametrize(("word", "letter"), GREEK.items())
def test_that_every_greek_name_is_its_letter_in_a_formula(word: str, letter: str) -> None:
    constant = CONSTANTS.get(letter)
    meant = f"2 * {f'math.{constant}' if constant else letter} * x"
    assert ast.dump(parse_formula(f"2{word} x").tree) == ast.dump(ast.parse(meant, mode="eval"))
    assert ast.dump(parse_formula(f"2{letter}x").tree) == ast.dump(ast.parse(meant, mode="eval"))


@pytest.mark.parametrize(("sign", "name"), CONSTANTS.items())
def test_that_a_constant_is_pythons_own(sign: str, name: str) -> None:
    meant = ast.dump(ast.parse(f"x + math.{name}", mode="eval"))
    assert {ast.dump(parse_formula(f"x + {typed}").tree) for typed in (sign, f"math.{name}")} == {meant}
    assert [parameter.name for parameter in parse_formula(f"x + {sign}").parameters] == ["x"]


@pytest.mark.parametrize(("word", "fix"), ABSENT.items())
def test_that_a_function_which_torch_lacks_is_refused_with_another_way(word: str, fix: str) -> None:
    for typed in (f"{word}(x)", f"2{word} x"):
        with pytest.raises(NotationError) as refusal:
            parse_formula(typed)
        assert refusal.value.problem.kind is ProblemKind.ABSENT_FUNCTION
        assert f"Write {fix}." in str(refusal.value)


@pytest.mark.parametrize("fix", [fix for fix in {*ABSENT.values(), *INVERSES.values()} if ";" not in fix])
def test_that_what_is_offered_instead_can_be_read(fix: str) -> None:
    assert [parameter.name for parameter in parse_formula(fix).parameters] == ["x"]


@pytest.mark.parametrize(("word", "inverse"), INVERSES.items())
def test_that_a_power_of_minus_one_is_refused_with_the_inverse_and_the_reciprocal(word: str, inverse: str) -> None:
    for typed in (f"{word}⁻¹x", f"{word}⁻¹(x)", f"{word}^-1 x", f"{word}^(-1)(x)"):
        with pytest.raises(NotationError) as refusal:
            parse_formula(typed)
        assert f"{word}⁻¹ can be read in two ways. Write {inverse} for the inverse" in str(refusal.value)
        assert f"1/{word}(x) for one over it" in str(refusal.value)


@pytest.mark.parametrize(("word", "inverse"), INVERSES.items())
def test_that_the_inverse_offered_undoes_the_function(word: str, inverse: str) -> None:
    value = torch.tensor(1.5 if word == "cosh" else 0.3, dtype=torch.float64)
    there, back = (FUNCTIONS[name][1].path.removeprefix("torch.") for name in (word, inverse.removesuffix("(x)")))
    assert attrgetter(back)(torch)(attrgetter(there)(torch)(value)).item() == pytest.approx(value.item())


@pytest.mark.parametrize("word", sorted(RESERVED))
def test_that_the_libraries_own_names_are_no_parameters(word: str) -> None:
    for typed in (word, f"2{word}", f"{word} x", f"f({word}) = x"):
        with pytest.raises(NotationError) as refusal:
            parse_formula(typed)
        assert refusal.value.problem.kind is ProblemKind.RESERVED_NAME
