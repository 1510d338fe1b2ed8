"""What is no document is refused with what is wrong, where, and how to mend it."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.bounds import Bound
from core.document.new_document import NEW_DOCUMENT
from core.storage.document_file import LARGEST_FILE, document_bytes, read_document
from core.storage.read_refusal import CannotReadError, ReadRefusal


def content(**changes: Any) -> bytes:
    """A good file with some of its outermost values replaced."""
    return json.dumps(json.loads(document_bytes(NEW_DOCUMENT)) | changes).encode()


def refusal(data: bytes) -> CannotReadError:
    with pytest.raises(CannotReadError) as caught:
        read_document(data)
    return caught.value


def test_that_whole_numbers_are_good_settings() -> None:
    loaded = read_document(content(optimizers={"gd": {"settings": {"lr": 1, "on": True}, "interventions": []}}))

    assert repr(loaded.settings_at(0)) == "{'lr': 1.0, 'on': True}"


DEEP = b"[" * 100_000

NOT_DOCUMENTS = {
    "nothing": (b"", ReadRefusal.EMPTY),
    "white space": (b" \r\n\t", ReadRefusal.EMPTY),
    "null bytes": (b"\x00" * 100, ReadRefusal.NOT_JSON),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ReadRefusal.NOT_UTF8),
    "UTF-16": (document_bytes(NEW_DOCUMENT).decode().encode("utf-16"), ReadRefusal.NOT_UTF8),
    "Latin-1": (b'{"program": "Gradst\xe9p"}', ReadRefusal.NOT_UTF8),
    "a byte order mark": (b"\xef\xbb\xbf" + document_bytes(NEW_DOCUMENT), ReadRefusal.BYTE_ORDER_MARK),
    "a file cut off": (document_bytes(NEW_DOCUMENT)[:-20], ReadRefusal.NOT_JSON),
    "two documents": (document_bytes(NEW_DOCUMENT) * 2, ReadRefusal.NOT_JSON),
    "Python": (b"__import__('os').system('true')", ReadRefusal.NOT_JSON),
    "deep lists": (DEEP, ReadRefusal.TOO_DEEP),
    "deep objects": (b'{"a":' * 100_000, ReadRefusal.TOO_DEEP),
    "depth in a good file": (content().replace(b'"float32"', DEEP + DEEP.replace(b"[", b"]")), ReadRefusal.TOO_DEEP),
    "a megabyte too much": (b" " * LARGEST_FILE + b"{}", ReadRefusal.TOO_LARGE),
    "a list": (b"[]", ReadRefusal.NO_OBJECT),
    "a number": (b"1", ReadRefusal.NO_OBJECT),
    "another program's file": (b'{"nbformat": 4, "cells": []}', ReadRefusal.OTHER_PROGRAM),
    "another program by name": (content(program="Desmos"), ReadRefusal.OTHER_PROGRAM),
    "no format": (b'{"program": "Gradstep"}', ReadRefusal.NO_FORMAT),
    "format 0": (content(format=0), ReadRefusal.NO_FORMAT),
    "format true": (content(format=True), ReadRefusal.NO_WHOLE_NUMBER),
    "a later format": (b'{"program": "Gradstep", "format": 4, "lessons": {}}', ReadRefusal.NEWER),
    "a much later format": (content(format=10**25), ReadRefusal.NEWER),
}


@pytest.mark.parametrize(("data", "expected"), NOT_DOCUMENTS.values(), ids=NOT_DOCUMENTS.keys())
def test_that_what_is_no_document_is_refused(data: bytes, expected: ReadRefusal) -> None:
    assert refusal(data).refusal is expected


def test_that_a_later_format_is_told_with_both_numbers() -> None:
    assert str(refusal(content(format=7))) == (
        "The document has format 7, and this Gradstep reads formats up to 3. "
        "Open it with a newer Gradstep, or save it there in an older format."
    )


def test_that_broken_json_is_told_with_its_line_and_column() -> None:
    assert "line 4, column 15" in str(refusal(document_bytes(NEW_DOCUMENT).replace(b'"3x', b"3x")))


def gd(**changes: Any) -> dict[str, Any]:
    return {"optimizers": {"gd": {"settings": {}, "interventions": []} | changes}}


def script(**changes: Any) -> dict[str, Any]:
    return {"script": {"text": [], "watches": [], "every": None, "breakpoints": []} | changes}


def at_step(step: Any, **settings: Any) -> dict[str, Any]:
    return {"step": step, "settings": settings}


WRONG_VALUES: list[tuple[dict[str, Any], ReadRefusal | Bound, str]] = [
    ({"formula": 3}, ReadRefusal.NO_TEXT, "$.formula"),
    ({"formula": None}, ReadRefusal.NO_TEXT, "$.formula"),
    ({"formula": "x" * 100_001}, Bound.TOO_MUCH_TEXT, "100,003 characters"),
    ({"formula": "\ud83d"}, Bound.HALF_CHARACTER, "$.formula"),
    ({"parameters": []}, ReadRefusal.NO_OBJECT, "$.parameters"),
    ({"parameters": {"x": "2"}}, ReadRefusal.NO_OBJECT, "$.parameters.x"),
    ({"parameters": {"x": {"start": 2, "role": "constant"}}}, ReadRefusal.NO_TEXT, "$.parameters.x.start"),
    ({"parameters": {"x": {"start": "2"}}}, ReadRefusal.ABSENT, "$.parameters.x.role"),
    ({"parameters": {"x": {"start": "2", "role": "frozen"}}}, ReadRefusal.NO_CHOICE, "optimized, constant"),
    ({"parameters": {"x y": {"start": "2", "role": "constant"}}}, Bound.NOT_A_NAME, '$.parameters["x y"]'),
    ({"optimizer": "../gd"}, Bound.NOT_A_KEY, "$.optimizer"),
    ({"optimizer": ["gd"]}, ReadRefusal.NO_TEXT, "$.optimizer"),
    (gd(settings=[]), ReadRefusal.NO_OBJECT, "$.optimizers.gd.settings"),
    (gd(settings={"lr": "0.1"}), ReadRefusal.NO_SETTING, "$.optimizers.gd.settings.lr"),
    (gd(settings={"lr": None}), ReadRefusal.NO_SETTING, "$.optimizers.gd.settings.lr"),
    (gd(settings={"lr": float("nan")}), ReadRefusal.NO_SETTING, "$.optimizers.gd.settings.lr"),
    (gd(settings={"lr": -float("inf")}), ReadRefusal.NO_SETTING, "$.optimizers.gd.settings.lr"),
    (gd(settings={"lr": 10**4000}), ReadRefusal.NO_SETTING, "$.optimizers.gd.settings.lr"),
    (gd(settings={"l r": 0.1}), Bound.NOT_A_KEY, '$.optimizers.gd.settings["l r"]'),
    (gd(interventions={}), ReadRefusal.NO_LIST, "$.optimizers.gd.interventions"),
    (gd(interventions=[at_step(1, lr=1), 2]), ReadRefusal.NO_OBJECT, "$.optimizers.gd.interventions[1]"),
    (gd(interventions=[at_step("1", lr=1)]), ReadRefusal.NO_WHOLE_NUMBER, "$.optimizers.gd.interventions[0].step"),
    (gd(interventions=[at_step(-1, lr=1)]), Bound.OUT_OF_RANGE, "$.optimizers.gd.interventions[0].step"),
    (gd(interventions=[at_step(2, lr=1), at_step(1, lr=1)]), Bound.NOT_IN_ORDER, "interventions[1].step"),
    (gd(interventions=[at_step(2)]), Bound.CHANGES_NOTHING, "$.optimizers.gd.interventions[0]"),
    ({"dtype": "float16"}, ReadRefusal.NO_CHOICE, "float32, float64"),
    ({"dtype": 32}, ReadRefusal.NO_CHOICE, "$.dtype"),
    ({"seed": -(2**63) - 1}, Bound.OUT_OF_RANGE, "$.seed"),
    ({"seed": 2**64}, Bound.OUT_OF_RANGE, "$.seed"),
    ({"seed": 10**4000}, ReadRefusal.NO_WHOLE_NUMBER, "$.seed"),
    ({"steps": 1.0}, ReadRefusal.NO_WHOLE_NUMBER, "$.steps"),
    ({"steps": True}, ReadRefusal.NO_WHOLE_NUMBER, "$.steps"),
    ({"steps": 10**9 + 1}, Bound.OUT_OF_RANGE, "between 0 and 1,000,000,000"),
    ({"stop_gradient": -0.5}, Bound.OUT_OF_RANGE, "$.stop_gradient"),
    ({"stop_gradient": float("inf")}, ReadRefusal.NO_NUMBER, "$.stop_gradient"),
    ({"stop_gradient": False}, ReadRefusal.NO_NUMBER, "$.stop_gradient"),
    ({"zero_grad": 1}, ReadRefusal.NO_TRUTH, "$.zero_grad"),
    ({"zero_grad": "true"}, ReadRefusal.NO_TRUTH, "$.zero_grad"),
    ({"format": 1}, ReadRefusal.UNKNOWN, "$.zero_grad"),
    ({"format": 2}, ReadRefusal.UNKNOWN, "$.source"),
    ({"source": "both"}, ReadRefusal.NO_CHOICE, "formula, script"),
    ({"script": "x = 1"}, ReadRefusal.NO_OBJECT, "$.script"),
    (script(text="x = 1"), ReadRefusal.NO_LIST, "$.script.text"),
    (script(text=["x = 1", 2]), ReadRefusal.NO_TEXT, "$.script.text[1]"),
    (script(text=["\ud83d"]), Bound.HALF_CHARACTER, "$.script.text"),
    (script(text=["x" * 1_000_001]), Bound.SCRIPT_TOO_LONG, "1,000,001 characters"),
    (script(watches=["x"]), ReadRefusal.NO_OBJECT, "$.script.watches[0]"),
    (script(watches=[{"text": "x"}]), ReadRefusal.ABSENT, "$.script.watches[0].plot"),
    (script(watches=[{"text": "x", "plot": "map"}]), ReadRefusal.NO_CHOICE, "parameters, loss, gradients"),
    (script(watches=[{"text": "\udc00", "plot": None}]), Bound.HALF_CHARACTER, "$.script.watches[0].text"),
    (script(watches=[{"text": "x" * 1_001, "plot": None}]), Bound.WATCH_TOO_LONG, "1,001 characters"),
    (script(watches=[{"text": "x", "plot": None}] * 65), Bound.TOO_MANY_WATCHES, "65 watches"),
    (script(every="second"), ReadRefusal.NO_CHOICE, "iteration, statement, backward"),
    (script(breakpoints=[1.5]), ReadRefusal.NO_WHOLE_NUMBER, "$.script.breakpoints[0]"),
    (script(breakpoints=[0]), Bound.OUT_OF_RANGE, "$.script.breakpoints[0]"),
    (script(text=["x", "y"], breakpoints=[2, 3]), Bound.OUT_OF_RANGE, "$.script.breakpoints[1] is not between 1 and 2"),
    (script(text=["x"] * 1_001, breakpoints=[*range(1, 1_002)]), Bound.TOO_MANY_BREAKPOINTS, "1,001 breakpoints"),
    (script(colour="red"), ReadRefusal.UNKNOWN, "$.script.colour"),
    ({"colour": "red"}, ReadRefusal.UNKNOWN, "$.colour"),
]


@pytest.mark.parametrize(("changes", "expected", "told"), WRONG_VALUES)
def test_that_a_wrong_value_is_refused_with_its_path(
    changes: dict[str, Any], expected: ReadRefusal | Bound, told: str
) -> None:
    error = refusal(content(**changes))

    assert error.refusal is expected
    assert told in str(error)


@pytest.mark.parametrize("name", json.loads(content()))
def test_that_a_name_that_is_absent_is_refused(name: str) -> None:
    data = json.loads(content())
    del data[name]

    assert f"$.{name}" in str(refusal(json.dumps(data).encode()))


@pytest.mark.parametrize(
    ("single", "double", "place"),
    [
        (b'"seed": 0', b'"seed": 0, "seed": 0', "$.seed"),
        (b'"lr": 0.1', b'"lr": 0.1, "lr": 0.1', "$.optimizers.gd.settings.lr"),
        (b'"start": "2"', b'"start": "2", "start": "3"', "$.parameters.x.start"),
        (b'"gd": {', b'"gd": {"settings": {}, "interventions": []}, "gd": {', "$.optimizers.gd"),
    ],
)
def test_that_a_name_that_stands_twice_is_refused(single: bytes, double: bytes, place: str) -> None:
    assert str(refusal(content().replace(single, double))) == f"{place} stands there twice. Keep one of the two."


def test_that_a_sentence_stays_short_and_visible_whatever_the_file_says() -> None:
    message = str(refusal(content(**{"\u202e\x00" + "a" * 100_000: 1})))

    assert len(message) < 250
    assert message.isprintable()


@settings(derandomize=True, deadline=None)
@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_that_any_bytes_are_refused_by_the_one_exception(data: bytes) -> None:
    refusal(data)


def test_that_every_refusal_is_a_sentence_with_a_way_out() -> None:
    details = {"target": "a", "reason": "b", "limit": "c", "offset": "d", "line": "e", "column": "f", "place": "g"}
    details |= {"found": "h", "known": "i", "choices": "j", "count": "k", "lowest": "l", "highest": "m"}
    for refusal_kind in (*ReadRefusal, *Bound):
        sentence = refusal_kind.value.format(**details)
        assert sentence.count(". ") >= 1
        assert sentence.endswith(".")
