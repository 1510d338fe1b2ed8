"""PyTorch's complaints, cut down to their first line."""

COMPLAINTS = (RuntimeError, TypeError, ValueError, IndexError, OverflowError)
"""What PyTorch raises where it will not compute."""

_LONGEST_REASON = 200


def reason_of(complaint: BaseException | Warning) -> str:
    """The first line of what PyTorch says, without its closing full stop, shortened."""
    first_line = next(iter(str(complaint).strip().splitlines()), type(complaint).__name__)
    first_line = first_line.partition(" (Triggered internally")[0].rstrip(". ")
    return first_line if len(first_line) <= _LONGEST_REASON else first_line[: _LONGEST_REASON - 1] + "…"
