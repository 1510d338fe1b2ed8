"""Whole scripts made up at random: deterministic, soon over, mostly without an error, and printing what they did."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.core.objective.program_writing import Writing

HEADER = """\
import math
import numpy as np
import torch
import torch.nn.functional as F
torch.manual_seed(0)
np.random.seed(0)
"""


@st.composite
def programs(draw: DrawFn, *, most: int = 30) -> str:
    """The text of a script of the playground's Python that prints the same each time it is run."""
    return HEADER + Writing(draw, draw(st.integers(1, most))).script()
