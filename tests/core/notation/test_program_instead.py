"""Whoever is refused is told how to go on, in words that fit what was typed."""

import pytest

from core.notation import program_instead
from core.notation.explanations import Explanation, explained
from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError, RefusalKind
from core.notation.program_vocabulary import ALL_BUILTINS, BUILTINS, MODULES


def refused(text: str) -> str:
    with pytest.raises(ProgramRefusedError) as error:
        parse_program(text)
    return error.value.refusals[0].sentence()


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("import random", "torch.randperm"),
        ("from matplotlib import pyplot as plt", "as a watch"),
        ("import matplotlib.pyplot as plt", "as a watch"),
        ("from d2l import torch as d2l", "into the script"),
        ("from collections import defaultdict", "setdefault"),
        ("from functools import partial", "Write a lambda"),
        ("from typing import List", "list[float]"),
        ("from __future__ import annotations", "Leave the line out"),
        ("import torch.optim.lr_schedular", "Did you mean torch.optim.lr_scheduler?"),
        ("from torch.optim import sgd", "Did you mean SGD?"),
        ("from torch.autograd import Function", "differentiates it by itself"),
        ("import something", "Scripts use torch, numpy and math."),
        ("before = id(1)", "before = x"),
        ("print(type(1).__name__)", "Print type(x) itself"),
        ("print(torch.__version__)", "Leave it out."),
        ("if __name__ == '__main__': pass", "move what it guards"),
        ("@torch.no_grad\ndef f(): pass", "with the brackets"),
        ("@torch.inference_mode()\ndef f(): pass", "Write @torch.no_grad()."),
        ("x = “a”", 'Type " instead.'),
        ("f(3，4)", "Type , instead."),
        ("x = 3\u00a0+ 4", "Type an ordinary space."),
        ("y = x²", "x**2"),
        ("y = 3 × 4", "Type * instead."),
        ("x = 4 € 5", "Remove it."),
    ],
)
def test_that_a_refusal_tells_how_to_go_on(text: str, mend: str) -> None:
    assert mend in refused(text)


def test_that_a_question_of_pythons_ends_in_its_own_mark() -> None:
    assert refused("print 3").endswith("Did you mean print(...)?")
    assert refused("x = (1").endswith(".")


def test_that_a_question_to_a_notebook_is_shown_whole() -> None:
    assert refused("torch.arange(3)?").startswith("torch.arange(3)? is a command to a notebook")


def test_that_nothing_is_replaced_that_is_there() -> None:
    assert not program_instead._BUILTINS.keys() & BUILTINS
    assert program_instead._BUILTINS.keys() <= ALL_BUILTINS
    assert not program_instead._IMPORTS.keys() & MODULES.keys()


def test_that_every_way_out_is_a_sentence() -> None:
    ways = {**program_instead._BUILTINS, **program_instead._IMPORTS, **program_instead._NAMES}
    assert [way for way in ways.values() if not way.endswith(".") or not way[0].isupper()] == []
    assert all(kind.value[-1] in ".?}" for kind in RefusalKind)


def test_that_a_missing_gpu_is_explained() -> None:
    assert explained("Torch not compiled with CUDA enabled") is Explanation.NO_GPU
