"""Wrong input is told with what is wrong, where (carets are drawn under the place), and how to mend it."""

import pytest

from core.notation.formula import parse_formula
from core.notation.problem import NotationError, Problem


@pytest.mark.parametrize(
    ("typed", "carets", "kind", "mend"),
    [
        ("", "", "EMPTY", "Type one, for example 3x²+2x−1."),
        ("   ", "^^^", "EMPTY", "Type one, for example 3x²+2x−1."),
        ("3x²+", "   ^", "MISSING_OPERAND", "missing after +: a number, a name or a bracket"),
        ("x^", " ^", "MISSING_OPERAND", "missing after ^"),
        ("√", "^", "MISSING_OPERAND", "missing after √"),
        ("x √", "  ^", "MISSING_OPERAND", "missing after √"),
        ("x⁺", " ^", "MISSING_OPERAND", "missing after ⁺"),
        ("2⁻", " ^", "MISSING_OPERAND", "missing after ⁻"),
        ("x·cos²", "     ^", "MISSING_OPERAND", "missing after ²"),
        ("(x+)", "  ^", "MISSING_OPERAND", "missing after +"),
        ("x·(2−)y", "    ^", "MISSING_OPERAND", "missing after −"),
        ("x = ", "  ^", "MISSING_OPERAND", "missing after ="),
        ("max(x,)", "     ^", "MISSING_OPERAND", "missing after ,"),
        ("x[0,]", "   ^", "MISSING_OPERAND", "missing after ,"),
        ("x <", "  ^", "MISSING_OPERAND", "missing after <"),
        ("*x", "^", "MISSING_OPERAND_AT_START", "* needs something in front of it: a number, a name or a bracket"),
        ("(/x)", " ^", "MISSING_OPERAND_AT_START", "/ needs something in front of it"),
        ("⌊*x⌋", " ^", "MISSING_OPERAND_AT_START", "* needs something in front of it"),
        ("⌈/x⌉", " ^", "MISSING_OPERAND_AT_START", "/ needs something in front of it"),
        ("|·x|", " ^", "MISSING_OPERAND_AT_START", "· needs something in front of it"),
        ("‖/x‖", " ^", "MISSING_OPERAND_AT_START", "/ needs something in front of it"),
        ("x[/2]", "  ^", "MISSING_OPERAND_AT_START", "/ needs something in front of it"),
        ("sin(*x)", "    ^", "MISSING_OPERAND_AT_START", "* needs something in front of it"),
        ("max(,x)", "    ^", "MISSING_OPERAND_AT_START", ", needs something in front of it"),
        ("²x", "^", "MISSING_OPERAND_AT_START", "² needs something in front of it"),
        ("x +* 2", "  ^^", "DOUBLED_OPERATOR", "* cannot follow +. Keep one of the two, or put a number"),
        ("x·/2", " ^^", "DOUBLED_OPERATOR", "/ cannot follow ·. Keep one"),
        ("x^*2", " ^^", "DOUBLED_OPERATOR", "* cannot follow ^. Keep one"),
        ("x + / 2", "  ^^^", "DOUBLED_OPERATOR", "/ cannot follow +. Keep one"),
        ("x//2", " ^^", "DOUBLED_OPERATOR", "/ cannot follow /. Keep one"),
        ("x^^2", " ^^", "DOUBLED_OPERATOR", "^ cannot follow ^. Keep one"),
        ("x < > y", "  ^^^", "DOUBLED_OPERATOR", "> cannot follow <. Keep one"),
        ("3..2", "^^^^", "BAD_NUMBER", "one decimal point at most, such as 3.2"),
        ("x+1.2.3", "  ^^^^^", "BAD_NUMBER", "1.2.3 is no number"),
        ("1e400x", "^^^^^", "NUMBER_TOO_LARGE", "the largest is about 1.8e308"),
        ("2 3 x", "  ^", "ADJACENT_NUMBERS", "Put an operator between them, or remove the space"),
        ("x + 1 000", "      ^^^", "ADJACENT_NUMBERS", "remove the space"),
        ("2½x", " ^", "MIXED_NUMBER", "Put + or · between them, or write 2.5"),
        ("x+3 ¼", "    ^", "MIXED_NUMBER", "Put + or · between them"),
        ("x:y", " ^", "UNEXPECTED", "Remove it, or complete what is before it"),
        ("x[0:1:2:3]", "       ^", "UNEXPECTED", "Remove it, or complete what is before it"),
        ("3,5x", " ^", "UNEXPECTED_COMMA", "For a decimal write a point, as in 3.5"),
        ("(x,y)", "  ^", "UNEXPECTED_COMMA", "A comma only separates arguments"),
        ("max x, y", "     ^", "UNEXPECTED_COMMA", "A comma only separates arguments"),
    ],
)
def test_that_what_is_missing_or_too_much_is_told(typed: str, carets: str, kind: str, mend: str) -> None:
    _assert_refused(typed, carets, kind, mend)


@pytest.mark.parametrize(
    ("typed", "carets", "kind", "mend"),
    [
        ("2x)", "  ^", "UNOPENED", "This ) closes nothing. Remove it, or add the matching ( before it"),
        ("x]", " ^", "UNOPENED", "add the matching [ before it"),
        ("x²⁾", "  ^", "UNOPENED", "This ) closes nothing. Remove it, or add the matching ("),
        ("x⁾", " ^", "UNOPENED", "This ) closes nothing"),
        ("x}", " ^", "UNOPENED", "add the matching { before it"),
        ("x⌋", " ^", "UNOPENED", "add the matching ⌊ before it"),
        ("x)(", " ^", "UNOPENED", "add the matching ( before it"),
        ("x²)", "  ^", "UNOPENED", "add the matching ( before it"),
        ("(2x", "^", "UNCLOSED", "This ( is never closed. Add the matching )"),
        ("2(x+(1)", " ^", "UNCLOSED", "Add the matching )"),
        ("sin(x", "   ^", "UNCLOSED", "Add the matching )"),
        ("x[0", " ^", "UNCLOSED", "Add the matching ]"),
        ("|x", "^", "UNCLOSED", "Add the matching |"),
        ("|x|+|y", "    ^", "UNCLOSED", "Add the matching |"),
        ("‖x", "^", "UNCLOSED", "Add the matching ‖"),
        ("|(x|)", "   ^", "UNCLOSED", "Add the matching |"),
        ("⌈x", "^", "UNCLOSED", "Add the matching ⌉"),
        ("(x]", "  ^", "MISMATCHED", "] cannot close (. Use )"),
        ("{x)", "  ^", "MISMATCHED", ") cannot close {. Use }"),
        ("x[0)", "   ^", "MISMATCHED", ") cannot close [. Use ]"),
        ("⌊x⌉", "  ^", "MISMATCHED", "⌉ cannot close ⌊. Use ⌋"),
        ("x⁽²", " ^", "UNCLOSED", "Add the matching )"),
        ("()", "^^", "EMPTY_BRACKETS", "Put a value in"),
        ("2x + ( )", "     ^^^", "EMPTY_BRACKETS", "Put a value in"),
        ("max()", "   ^^", "EMPTY_BRACKETS", "Put a value in"),
        ("x[]", " ^^", "EMPTY_BRACKETS", "Put a value in"),
        ("[1,2]x", "^", "GROUPING_BRACKET", "To group, use round brackets"),
        ("2·[x+1]", "  ^", "GROUPING_BRACKET", "To group, use round brackets"),
        ("x[1.5]", "  ^^^", "BAD_INDEX", "a whole number or a slice such as 1:3"),
        ("x[y]", "  ^", "BAD_INDEX", "a whole number or a slice such as 1:3"),
        ("A[0, 1+1]", "     ^^^", "BAD_INDEX", "a whole number or a slice such as 1:3"),
        ("x[:y]", "  ^^", "BAD_INDEX", "a whole number or a slice such as 1:3"),
    ],
)
def test_that_brackets_and_bars_without_a_partner_are_told(typed: str, carets: str, kind: str, mend: str) -> None:
    _assert_refused(typed, carets, kind, mend)


@pytest.mark.parametrize(
    ("typed", "carets", "kind", "mend"),
    [
        ("3x²+2x−1=0", "^^^^^^^^", "BAD_DEFINITION", "as in f(x) = … or y = …"),
        ("=x", "^", "BAD_DEFINITION", "as in f(x) = … or y = …"),
        ("2x = y", "^^", "BAD_DEFINITION", "as in f(x) = … or y = …"),
        ("f(x)² = y", "^^^^^", "BAD_DEFINITION", "as in f(x) = … or y = …"),
        ("f(x y) = x", "    ^", "BAD_DEFINITION", "as in f(x) = … or y = …"),
        ("f(x)=x=2", "      ^", "TOO_MANY_EQUALS", "Only one may stand"),
        ("f(2)=x", "  ^", "NOT_A_NAME", "2 cannot be a name here. A name begins with a letter, as in f(w, bias) = …"),
        ("f() = x", "  ^", "NOT_A_NAME", "as in f(w, bias) = …"),
        ("f(x,) = x", "    ^", "NOT_A_NAME", "as in f(w, bias) = …"),
        ("f(x,x)=x", "    ^", "DECLARED_TWICE", "x is declared twice. Name each parameter once"),
        ("f(x1,x₁)=x1", "     ^^", "DECLARED_TWICE", "Name each parameter once"),
        ("f(sin)=x", "  ^^^", "FUNCTION_AS_NAME", "sin is a function already"),
        ("max = x", "^^^", "FUNCTION_AS_NAME", "Choose another one"),
        ("f(if)=x", "  ^^", "PYTHON_KEYWORD", "Choose another one"),
        ("f(torch)=x", "  ^^^^^", "RESERVED_NAME", "torch stands for the library itself"),
        ("torch", "^^^^^", "RESERVED_NAME", "Choose another one"),
        ("2 math", "  ^^^^", "RESERVED_NAME", "Choose another one"),
        ("f(x) = f x", "       ^", "RESULT_IN_BODY", "f is the name of the result and cannot be used to compute it"),
        ("y = x+y²", "      ^", "RESULT_IN_BODY", "y is the name of the result"),
        ("for x", "^^^", "PYTHON_KEYWORD", "for is a word of Python's own and cannot be a name. Choose another one"),
        ("x and y", "  ^^^", "PYTHON_KEYWORD", "Choose another one"),
        ("7", "^", "NO_PARAMETER", "Use at least one, such as x"),
        ("2π+e", "^^^^", "NO_PARAMETER", "Use at least one, such as x"),
        ("f = 2+3", "    ^^^", "NO_PARAMETER", "Use at least one, such as x"),
        ("9**9**9**9", "^^^^^^^^^^", "NO_PARAMETER", "Use at least one, such as x"),
        ("_x", "^", "UNDERSCORE", "as in x_1 or x_max"),
        ("x_", " ^", "UNDERSCORE", "as in x_1 or x_max"),
        ("1_000x", " ^", "UNDERSCORE", "as in x_1 or x_max"),
        ('__import__("os")', "^", "UNDERSCORE", "as in x_1 or x_max"),
        ("x.__class__", " ^", "DOT_ACCESS", "Remove it and what follows"),
        ("x.y", " ^", "DOT_ACCESS", "Remove it and what follows"),
        ('os.system("x")', "  ^", "DOT_ACCESS", "Remove it and what follows"),
        ("torch.load(x)", "     ^^^^^", "DOT_ACCESS", "Remove it and what follows"),
        ("torch.nn.x", "     ^^^^^", "DOT_ACCESS", "Remove it and what follows"),
        (".", "^", "DOT_ACCESS", "Remove it and what follows"),
    ],
)
def test_that_what_cannot_be_a_name_or_a_definition_is_told(typed: str, carets: str, kind: str, mend: str) -> None:
    _assert_refused(typed, carets, kind, mend)


@pytest.mark.parametrize(
    ("typed", "carets", "kind", "mend"),
    [
        ("sn(x)", "^^", "DID_YOU_MEAN", "Did you mean sin?"),
        ("2 + asinn(x)", "    ^^^^^", "DID_YOU_MEAN", "Did you mean asin?"),
        ("sqr(x)", "^^^", "DID_YOU_MEAN", "Did you mean sqrt?"),
        ("sqr x", "^^^", "DID_YOU_MEAN", "Did you mean sqrt?"),
        ("coss(x)", "^^^^", "DID_YOU_MEAN", "Did you mean cos?"),
        ("lgo x", "^^^", "DID_YOU_MEAN", "Did you mean log?"),
        ("sinn 2x", "^^^^", "DID_YOU_MEAN", "Did you mean sin?"),
        ("epx(x)", "^^^", "DID_YOU_MEAN", "Did you mean exp?"),
        ("sotfplus(x)", "^^^^^^^^", "DID_YOU_MEAN", "Did you mean softplus?"),
        ("Sin(x)", "^^^", "DID_YOU_MEAN", "Did you mean sin?"),
        ("ReLU(x)", "^^^^", "DID_YOU_MEAN", "Did you mean relu?"),
        ("cbr(x)", "^^^", "DID_YOU_MEAN", "Did you mean cbrt?"),
        ("tahn(x)", "^^^^", "DID_YOU_MEAN", "Did you mean tanh?"),
        ("sn²(x)", "^^", "DID_YOU_MEAN", "Did you mean sin?"),
        ("ab(x+1)", "^^", "DID_YOU_MEAN", "Did you mean abs? For a product write a·b·(…)."),
        ("sqr(x)", "^^^", "DID_YOU_MEAN", "For a name of your own declare it: f(sqr) = …"),
        ("sinx", "^^^^", "WORDS_RUN_TOGETHER", "Write sin x, or declare it as a name: f(sinx) = …"),
        ("x sinx cosx", "  ^^^^", "WORDS_RUN_TOGETHER", "Write sin x"),
        ("xsinx", "^^^^^", "WORDS_RUN_TOGETHER", "Write x sin x"),
        ("sinxcosx", "^^^^^^^^", "WORDS_RUN_TOGETHER", "Write sin x cos x"),
        ("lnx²", "^^^", "WORDS_RUN_TOGETHER", "Write ln x"),
        ("pix", "^^^", "WORDS_RUN_TOGETHER", "Write pi x"),
        ("2thetax", " ^^^^^^", "WORDS_RUN_TOGETHER", "Write theta x"),
        ("sina + a", "^^^^", "WORDS_RUN_TOGETHER", "Write sin a"),
        ("log2x", "^^^^^", "AMBIGUOUS_WORD", "Write log2(x) or log(2x)"),
        ("log10x", "^^^^^^", "AMBIGUOUS_WORD", "Write log10(x) or log(10x)"),
        ("exp2x", "^^^^^", "AMBIGUOUS_WORD", "Write exp2(x) or exp(2x)"),
        ("sin⁻¹x", "^^^^^", "INVERSE_OR_RECIPROCAL", "asin(x) for the inverse function or 1/sin(x) for one over it"),
        ("sin^-1(x)", "^^^^^^", "INVERSE_OR_RECIPROCAL", "asin(x) for the inverse function or 1/sin(x)"),
        ("sin^(−1) x", "^^^^^^^^", "INVERSE_OR_RECIPROCAL", "asin(x) for the inverse function or 1/sin(x)"),
        ("2tan⁻¹(x)", " ^^^^^", "INVERSE_OR_RECIPROCAL", "atan(x) for the inverse function or 1/tan(x)"),
        ("ln⁻¹x", "^^^^", "INVERSE_OR_RECIPROCAL", "exp(x) for the inverse function or 1/ln(x)"),
        ("sin'(x)", "^^^^", "DERIVATIVE", "write the function itself"),
        ("2exp′′ x", " ^^^^^", "DERIVATIVE", "write the function itself"),
        ("log₃x", "^^^^", "UNKNOWN_BASE", "bases e, 2 and 10. Write ln(x)/ln(3)"),
        ("log_b(x)", "^^^^^", "UNKNOWN_BASE", "Write ln(x)/ln(b)"),
        ("2cot x", " ^^^", "ABSENT_FUNCTION", "PyTorch has no cot. Write 1/tan(x)"),
        ("cot²x", "^^^", "ABSENT_FUNCTION", "Write 1/tan(x)"),
        ("sec²(x)", "^^^", "ABSENT_FUNCTION", "Write 1/cos(x)"),
        ("sec^2 x", "^^^", "ABSENT_FUNCTION", "Write 1/cos(x)"),
        ("factorial(x)", "^^^^^^^^^", "ABSENT_FUNCTION", "Write exp(lgamma(x+1))"),
        ("sin", "^^^", "MISSING_ARGUMENT", "sin needs something to work on, as in sin(x)"),
        ("sin + x", "^^^", "MISSING_ARGUMENT", "as in sin(x)"),
        ("(exp)x", " ^^^", "MISSING_ARGUMENT", "as in exp(x)"),
        ("log₂ + x", "^^^^", "MISSING_ARGUMENT", "as in log₂(x)"),
        ("sin(x,y)", "^^^^^^^^", "WRONG_ARGUMENT_COUNT", "sin takes 1 argument, and here it got 2"),
        ("max(x,1,2)", "^^^^^^^^^^", "WRONG_ARGUMENT_COUNT", "max takes 1 or 2 arguments, and here it got 3"),
        ("2 where(x>0,1)", "  ^^^^^^^^^^^^", "WRONG_ARGUMENT_COUNT", "where takes 3 arguments, and here it got 2"),
        ("dot x", "^^^^^", "WRONG_ARGUMENT_COUNT", "dot takes 2 arguments, and here it got 1"),
        ("cbrt(x, 3)", "^^^^^^^^^^", "WRONG_ARGUMENT_COUNT", "cbrt takes 1 argument, and here it got 2"),
        ("sum(x, y)", "       ^", "WHOLE_NUMBER_ARGUMENT", "sum takes a whole number as its argument 2"),
        ("softmax(x, 1.5)", "           ^^^", "WHOLE_NUMBER_ARGUMENT", "a whole number as its argument 2"),
    ],
)
def test_that_a_word_which_is_not_what_was_meant_is_told(typed: str, carets: str, kind: str, mend: str) -> None:
    _assert_refused(typed, carets, kind, mend)


@pytest.mark.parametrize("typed", ["mse x", "print(x)", "rate x", "cost", "sn x", "ax(a)", "xy(x)", "bias(x+1)"])
def test_that_a_word_far_from_every_function_is_left_alone(typed: str) -> None:
    names = {parameter.name for parameter in parse_formula(typed).parameters}
    assert names <= {"mse", "print", "rate", "cost", "bias", *"snaxy"}


@pytest.mark.parametrize("typed", ["cost²+1", "cost^2", "2cost^x", "ab^2+1", "cost^½·x", "s n^(x)"])
def test_that_an_exponent_is_no_argument(typed: str) -> None:
    assert parse_formula(typed).parameters


@pytest.mark.parametrize("typed", ["cost^-x", "cost^(2)+1", "cost**-1", "ab^-(x+1)", "σ^-(x)"])
def test_that_a_longer_exponent_is_no_argument_either(typed: str) -> None:
    assert parse_formula(typed).parameters


def _assert_refused(typed: str, carets: str, kind: str, mend: str) -> None:
    problem = _problem(typed)
    marks = " " * problem.span.start + "^" * (problem.span.end - problem.span.start)
    assert (problem.kind.name, marks) == (kind, carets)
    assert mend in problem.sentence()


def _problem(typed: str) -> Problem:
    with pytest.raises(NotationError) as refusal:
        parse_formula(typed)
    return refusal.value.problem
