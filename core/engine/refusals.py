"""What cannot be run, as an answer that the window can tell in its own language."""

from core.messages import Refused, Sentence
from core.notation.problem import NotationError
from core.optimizers.settings import SettingsError
from core.runs.preparation import StartError


def refused(request: int, error: NotationError | SettingsError) -> Refused:
    """The answer to a spec that cannot be run."""
    if isinstance(error, SettingsError):
        return Refused(request, Sentence("SettingsProblem", error.problem.name, error.details, str(error)))
    problem = error.problem
    sentence = Sentence("ProblemKind", problem.kind.name, problem.details, problem.sentence())
    return Refused(request, sentence, problem, error.parameter if isinstance(error, StartError) else None)
