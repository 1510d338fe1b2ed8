"""What a command without a window talks through: sentences on standard error, its result on standard output."""

import os
import sys


def tell(sentence: str) -> None:
    """Says a sentence, where it does not mix with the result."""
    print(sentence, file=sys.stderr)  # noqa: T201 (this is what a command line talks through)


def close_standard_output() -> None:
    """What is left in its buffer cannot be written either, and Python would complain about it at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
