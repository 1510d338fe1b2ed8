"""Every lesson played to its end: each stop is where it says, and each guess's truth is what plain PyTorch gives."""

from itertools import pairwise

import pytest

from core.document.lesson import (
    MOST_WORDS,
    AtPass,
    AtStep,
    ChapterName,
    PassName,
    Question,
    QuestionKind,
    Side,
    Where,
    texts_of,
)
from core.document.script import SourceKind
from core.notation.guess import parse_guess
from core.trajectory.guess_check import Verdict, is_right, judged, right_option
from core.trajectory.lesson_place import Spot, spot_in_trace
from core.trajectory.program_end import EndKind
from core.trajectory.program_trace import PassKind, ProgramTrace
from core.trajectory.recorded_truth import Recorded, truth_in_trace
from gui.models.substeps import Chapter
from tests.core.runs.lesson_oracle import Python, descended
from tests.core.runs.played import KEYS, Played, lesson, line_said, lines_of, play, played, questions

SCRIPTS = [key for key in KEYS if lesson(key).document.source is SourceKind.SCRIPT]
FORMULAS = [key for key in KEYS if key not in SCRIPTS]
IDEAS = {
    "a first gradient": "torch.dot(x, x)\ny.backward()",
    "where gradients are kept": "requires_grad_(True)\nbefore = x.grad",
    "accumulation": "y.backward()\ny = x.sum()\ny.backward()",
    "zeroing": "x.grad.zero_()",
    "a sum of what is no scalar": "y.sum().backward()",
    "gradient=": "y.backward(gradient=",
    "detach": "y.detach()",
    "shared memory": "v[0] = 100.0",
    "while": "while b.norm() < 1000:",
    "if": "if b.sum() > 0:",
    "numeric against autograd": "(f(x + eps) - f(x - eps)) / (2 * eps)",
    "partial derivatives": "(x1+5)x2²",
    "autograd.grad": "torch.autograd.grad(y, x1",
    "retain_graph": "retain_graph=True",
    "backward twice": "y.backward(retain_graph=True)\ny.backward()",
    "second derivatives": "create_graph=True",
    "unused inputs": "allow_unused=True",
    "descent by hand": "x.data.sub_(learning_rate * x.grad)",
    "the loop with an optimiser": "optimizer.zero_grad()\n    z.backward()\n    optimizer.step()",
    "no_grad as a context": "with torch.no_grad():",
    "retain_grad": "y.retain_grad()",
    "hooks": "y.register_hook(",
    "the chapter's dependency graph": "ln(x²)·sin x + 1/x",
    "tensors from NumPy, and means": "torch.from_numpy(a)",
    "whole numbers have no gradients": "torch.tensor([1, 2, 3], requires_grad=True)",
}
"""What is to be learnt, and what stands in a lesson's source for it."""


BY_HAND = {
    "01-first-gradient": ["28", "[0, 4, 8, 12]"],
    "02-where-gradients-are-kept": ["None", "[2, 4, 6]", "None"],
    "03-gradients-add-up": ["[1, 1, 1, 1]", "[1, 5, 9, 13]", "[0, 0, 0, 0]"],
    "04-more-than-one-number": ["[0, 2, 4, 6]", "[0, 2, 4, 6]", "[0, 1, 0, 60]"],
    "05-detach": ["False", "[0, 1, 4, 9]", "[0, 2, 4, 6]", "100"],
    "06-while-and-if": ["1536", "512"],
    "07-numeric-against-autograd": ["8", "0", "8"],
    "08-partial-derivatives": ["7*9", "9", "7*6", "3-0.42"],
    "09-autograd-grad": ["9", "None", "42", "True"],
    "10-backward-twice": ["6", "12", "False", "14"],
    "11-second-derivatives": ["True", "None", "14", "6"],
    "12-descent-by-hand": ["15", "2-1.4", "5.6", "-1/3"],
    "13-momentum": ["0.6", "12.6", "-1.094"],
    "14-the-training-loop": ["2-0.14", "None", "-1/3"],
    "15-no-grad": ["False", "True", "2", "0.8"],
    "16-leaves-and-hooks": ["False", "3", "12", "120"],
    "17-dependency-graph": ["1", "1.682942-1"],
    "18-numpy-and-whole-numbers": ["1/5 1/5 1/5 1/5 1/5", "True", "10"],
}
"""What a person who knows it answers: the texts speak of these numbers, so the run may not come to others."""


def truth(key: str, question: Question) -> Recorded:
    found = played(key).truth(question.truth)
    assert found is not None, question.text
    return found


def test_that_there_are_lessons_for_every_idea() -> None:
    sources = [lesson(key).document for key in KEYS]
    run = [one.formula if one.source is SourceKind.FORMULA else one.script.text for one in sources]
    assert [idea for idea, code in IDEAS.items() if not any(code in text for text in run)] == []
    assert any(
        one.source is SourceKind.FORMULA and dict(one.optimizer_choice.settings).get("momentum") for one in sources
    )
    assert len(KEYS) >= 16


def test_that_lessons_and_their_texts_are_short() -> None:
    for key in KEYS:
        assert 4 <= len(lesson(key).stops) <= 8
        assert 1 <= len(list(questions(key))) <= 4
        assert all(len(text.split()) <= MOST_WORDS for text in texts_of(lesson(key)))
        assert len(set(texts_of(lesson(key)))) >= len(texts_of(lesson(key))) - 2, key


def test_that_lessons_call_things_as_the_trace_and_the_inspector_do() -> None:
    assert [name.value for name in PassName] == [kind.value for kind in PassKind]
    assert {name.value for name in ChapterName} < {chapter.value for chapter in Chapter}


@pytest.mark.parametrize("key", KEYS)
def test_that_a_lessons_run_comes_to_its_end(key: str) -> None:
    run, document = played(key), lesson(key).document
    if run.trajectory is not None:
        assert run.trajectory.stop_step == document.steps + 1
    else:
        assert run.end is not None
        assert run.end.kind is EndKind.DONE, run.end.sentence()


@pytest.mark.parametrize("key", KEYS)
def test_that_every_stop_is_reached_and_none_goes_back(key: str) -> None:
    spots = [played(key).spot(stop.at) for stop in lesson(key).stops]
    assert None not in spots
    order = [in_order(spot) for spot in spots if spot is not None]
    assert all(one < other for one, other in pairwise(order)), order


def in_order(spot: Spot) -> tuple[int, int, int]:
    """What is greater for what comes later."""
    chapter = list(ChapterName).index(spot.inside.chapter) if spot.inside else -1
    return spot.moment, chapter, spot.inside.number if spot.inside else 0


@pytest.mark.parametrize("key", KEYS)
def test_that_every_stop_is_where_it_says(key: str) -> None:
    run = played(key)
    for stop in lesson(key).stops:
        spot, line = run.spot(stop.at), line_said(stop.at, run)
        assert spot is not None
        if line is not None and run.trace is not None:
            is_after = isinstance(stop.at, AtPass) and stop.at.side is Side.AFTER
            assert run.trace.event(spot.moment - is_after).line == line
        if spot.inside is not None:
            assert run.name_inside(spot) == spot.inside.name, stop.text


@pytest.mark.parametrize("key", KEYS)
def test_that_what_is_to_be_looked_at_is_there(key: str) -> None:
    run = played(key)
    for stop in lesson(key).stops:
        spot, where, detail = run.spot(stop.at), stop.look_at.where, stop.look_at.detail
        assert spot is not None
        if where in (Where.INSPECTOR, Where.GRAPH):
            assert spot.inside is not None
            assert detail in ("", spot.inside.chapter.value)
        if run.trace is None:
            continue
        call = run.trace.event(spot.moment).call if spot.moment < len(run.trace) else 0
        if where is Where.VARIABLES:
            assert detail in run.trace.variables(spot.moment, call)
        if where is Where.OUTPUT:
            assert run.trace.printed(spot.moment)


@pytest.mark.parametrize("key", KEYS)
def test_that_a_right_answer_is_taken_and_a_wrong_one_is_not(key: str) -> None:
    for _, question in questions(key):
        recorded = truth(key, question)
        if question.kind is QuestionKind.CHOICE:
            right = right_option(question, recorded)
            assert right is not None, question.text
            verdicts = {option.text: judged(question, option.text, recorded) for option in question.options}
            assert [text for text, one in verdicts.items() if one is Verdict.RIGHT] == [right.text]
            continue
        for typed in right_answers(recorded):
            assert judged(question, typed, recorded) is Verdict.RIGHT, (question.text, typed)
        for typed in wrong_answers(recorded):
            assert judged(question, typed, recorded) in (Verdict.WRONG, Verdict.OTHER_COUNT), (question.text, typed)
        assert judged(question, "what?", recorded) is Verdict.UNREADABLE


def right_answers(recorded: Recorded) -> list[str]:
    """The truth in several spellings."""
    if recorded.numbers is None:
        return ["None", "none", "没有", " None. "]
    written = [f"{number:.6g}" for number in recorded.numbers]
    if not recorded.shape:
        return [recorded.text, *written, f"tensor({written[0]})", f"{written[0]}。"]
    plain = ", ".join(written)
    return [recorded.text, plain, " ".join(written), f"tensor([{plain}])", f"【{plain.replace(', ', '，')}】"]


def wrong_answers(recorded: Recorded) -> list[str]:
    if recorded.numbers is None:
        return ["0", "1"]
    other = [number + 0.5 for number in recorded.numbers]
    return ["None", f"{other}" if recorded.shape else f"{other[0]}", f"{[*other, 1]}"]


@pytest.mark.parametrize("key", KEYS)
def test_that_the_truths_are_what_the_texts_speak_of(key: str) -> None:
    for (_, question), answer in zip(questions(key), BY_HAND[key], strict=True):
        guess = parse_guess(answer)
        assert guess is not None
        assert is_right(guess, truth(key, question), question.tolerance), question.text


@pytest.mark.parametrize("key", KEYS)
def test_that_what_is_asked_for_is_not_before_the_stop(key: str) -> None:
    run = played(key)
    for index, question in questions(key):
        asked, answered = run.spot(lesson(key).stops[index].at), run.spot(question.truth.at)
        assert asked is not None
        assert answered is not None
        assert answered.moment >= asked.moment


@pytest.mark.parametrize("key", SCRIPTS)
def test_that_a_scripts_truths_are_what_python_gives(key: str) -> None:
    run, document = played(key), lesson(key).document
    assert run.trace is not None
    wanted: dict[int, list[str]] = {}
    for _, question in questions(key):
        spot = run.spot(question.truth.at)
        assert spot is not None
        wanted.setdefault(spot.moment, []).append(question.truth.watch.text)
    python = Python(lines_of(run.trace), wanted)
    python.run(document.script.text)
    assert python.moment == len(run.trace), "Python has gone another way"
    for _, question in questions(key):
        spot, recorded = run.spot(question.truth.at), truth(key, question)
        assert spot is not None
        assert (recorded.numbers, recorded.shape) == python.found[spot.moment, question.truth.watch.text], question.text


@pytest.mark.parametrize("key", FORMULAS)
def test_that_a_formulas_truths_are_what_pytorch_gives(key: str) -> None:
    steps = descended(lesson(key).document)
    for _, question in questions(key):
        assert isinstance(question.truth.at, AtStep)
        numbers, shape = steps[question.truth.at.step][question.truth.watch.text]
        recorded = truth(key, question)
        assert recorded.numbers == pytest.approx(numbers, rel=1e-6), question.text
        assert recorded.shape == shape


@pytest.mark.parametrize("key", KEYS)
def test_that_what_is_suggested_at_the_free_end_runs(key: str) -> None:
    changed = lesson(key).free_end.document
    assert changed is not None
    assert changed != lesson(key).document
    run: Played = play(changed)
    assert run.end is None or run.end.kind is EndKind.DONE, run.end
    assert run.trajectory is None or run.trajectory.stop_step > 1


@pytest.mark.parametrize("key", SCRIPTS)
def test_that_nothing_is_there_before_the_run_has_begun(key: str) -> None:
    nothing = ProgramTrace()
    assert [spot_in_trace(stop.at, nothing, has_ended=False) for stop in lesson(key).stops] == [None] * len(
        lesson(key).stops
    )
    assert {truth_in_trace(question.truth, nothing, has_ended=False) for _, question in questions(key)} == {None}
