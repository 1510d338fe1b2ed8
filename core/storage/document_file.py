"""Documents as ``.gradstep`` files: JSON that a person can read, and that is read as data only.

A file names the program and the number of its format. Its names are exactly those of its format, so that a wrongly
spelt one is told rather than dropped at the next save; what a later Gradstep adds to a document gets a new number, and
files of every number up to the present one stay readable.
"""

import json
import stat
from pathlib import Path

from core.document.bounds import OutOfBoundsError
from core.document.choices import OptimizerChoice, ParameterChoice, Role, Settings
from core.document.document import Document
from core.document.run_spec import Dtype, Intervention
from core.document.script import Every, PlotRole, Script, SourceKind, WatchChoice
from core.storage.json_place import Place, parse_json
from core.storage.read_refusal import CannotReadError, ReadRefusal, read_refusals_told
from core.storage.whole_file import written_whole

SUFFIX = ".gradstep"
PROGRAM = "Gradstep"
FORMAT = 3
"""1 knew no ``zero_grad``, 2 no script."""
LARGEST_FILE = 13_000_000
"""More bytes than the largest document can take; that of a script of empty lines takes the most."""


def save_document(target: Path, document: Document) -> None:
    """Write a document to a file, whole or not at all.

    Raises:
        CannotWriteError: the operating system refused; an older file is untouched.
    """
    with written_whole(target) as output:
        output.write(document_bytes(document))


def load_document(target: Path) -> Document:
    """Read a document from a file.

    Raises:
        CannotReadError: with what is wrong, where, and how to mend it. Nothing else is ever raised.
    """
    with read_refusals_told(target):
        mode = target.stat().st_mode
        if stat.S_ISDIR(mode):
            raise CannotReadError(ReadRefusal.IS_A_FOLDER, target=target)
        if not stat.S_ISREG(mode):  # reading a pipe would wait for its writer
            raise CannotReadError(ReadRefusal.NO_FILE, target=target)
        with target.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    return read_document(content)


def document_bytes(document: Document) -> bytes:
    """What the file of a document holds; the same for equal documents."""
    content = {
        "program": PROGRAM,
        "format": FORMAT,
        "formula": document.formula,
        "parameters": {
            choice.name: {"start": choice.start, "role": choice.role.value} for choice in document.parameters
        },
        "optimizer": document.optimizer,
        "optimizers": {choice.key: _optimizer_content(choice) for choice in document.optimizers},
        "dtype": document.dtype.value,
        "seed": document.seed,
        "steps": document.steps,
        "stop_gradient": document.stop_gradient,
        "zero_grad": document.zero_grad,
        "source": document.source.value,
        "script": _script_content(document.script),
    }
    return (json.dumps(content, ensure_ascii=False, allow_nan=False, indent=2) + "\n").encode()


def read_document(content: bytes) -> Document:
    """The document that a file with this content holds.

    Raises:
        CannotReadError: with what is wrong, where, and how to mend it. Nothing else is ever raised.
    """
    if len(content) > LARGEST_FILE:
        raise CannotReadError(ReadRefusal.TOO_LARGE, limit=f"{LARGEST_FILE:,}")
    whole = parse_json(content)
    number = _format_of(whole)
    try:
        return _document(whole, number)
    except OutOfBoundsError as error:
        raise CannotReadError(error.bound, **error.details) from error


def _optimizer_content(choice: OptimizerChoice) -> dict[str, object]:
    return {
        "settings": dict(choice.settings),
        "interventions": [{"step": one.step, "settings": dict(one.settings)} for one in choice.interventions],
    }


def _script_content(script: Script) -> dict[str, object]:
    """Its text line by line, so that a person can read it, and compare two files."""
    return {
        "text": script.text.split("\n") if script.text else [],
        "watches": [
            {"text": watch.text, "plot": None if watch.plot is None else watch.plot.value} for watch in script.watches
        ],
        "every": None if script.every is None else script.every.value,
        "breakpoints": list(script.breakpoints),
    }


def _format_of(whole: Place) -> int:
    members = whole.members()
    if "program" not in members or members["program"].value != PROGRAM:
        raise CannotReadError(ReadRefusal.OTHER_PROGRAM, place="$.program")
    number = members["format"].whole_number() if "format" in members else 0
    if number > FORMAT:
        raise CannotReadError(ReadRefusal.NEWER, found=number, known=FORMAT)
    if number < 1:
        raise CannotReadError(ReadRefusal.NO_FORMAT, place="$.format")
    return number


def _document(whole: Place, number: int) -> Document:
    _, _, formula, parameters, optimizer, optimizers, dtype, seed, steps, stop_gradient, *later = whole.fields(
        "program",
        "format",
        "formula",
        "parameters",
        "optimizer",
        "optimizers",
        "dtype",
        "seed",
        "steps",
        "stop_gradient",
        *(["zero_grad"] if number > 1 else []),
        *(["source", "script"] if number > 2 else []),
    )
    return Document(
        formula=formula.text(),
        parameters=tuple(_parameter(name, place) for name, place in parameters.members().items()),
        optimizer=optimizer.text(),
        optimizers=tuple(_optimizer(key, place) for key, place in optimizers.members().items()),
        dtype=dtype.choice(Dtype),
        seed=seed.whole_number(),
        steps=steps.whole_number(),
        stop_gradient=None if stop_gradient.value is None else stop_gradient.number(),
        zero_grad=later[0].truth() if number > 1 else True,
        source=later[1].choice(SourceKind) if number > 2 else SourceKind.FORMULA,
        script=_script(later[2]) if number > 2 else Script(),
    )


def _script(place: Place) -> Script:
    text, watches, every, breakpoints = place.fields("text", "watches", "every", "breakpoints")
    return Script(
        text="\n".join(line.text() for line in text.items()),
        watches=tuple(map(_watch, watches.items())),
        every=None if every.value is None else every.choice(Every),
        breakpoints=tuple(line.whole_number() for line in breakpoints.items()),
    )


def _watch(place: Place) -> WatchChoice:
    text, plot = place.fields("text", "plot")
    return WatchChoice(text.text(), None if plot.value is None else plot.choice(PlotRole))


def _parameter(name: str, place: Place) -> ParameterChoice:
    start, role = place.fields("start", "role")
    return ParameterChoice(name, start.text(), role.choice(Role))


def _optimizer(key: str, place: Place) -> OptimizerChoice:
    settings, interventions = place.fields("settings", "interventions")
    return OptimizerChoice(key, _settings(settings), tuple(map(_intervention, interventions.items())))


def _intervention(place: Place) -> Intervention:
    step, settings = place.fields("step", "settings")
    return Intervention(step.whole_number(), _settings(settings))


def _settings(place: Place) -> Settings:
    return tuple((name, value.setting()) for name, value in place.members().items())
