"""How a script is run by ours, for the comparison with real Python: the one place that is bound to it."""

from tests.core.objective.differential import Outcome, PlainPython

_python = PlainPython()


def run_ours(text: str) -> Outcome:
    """What ours makes of a script: for now another real Python, to see that like is compared with like."""
    return _python.run(text)
