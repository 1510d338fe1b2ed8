"""Short runs with numbers that are chosen, for the plots."""

from collections.abc import Sequence

from core.document.run_spec import Dtype
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.trajectory import Trajectory

SCALAR = Layout((ParameterLayout("x", "x"),))
PAIR = Layout((ParameterLayout("x", "x"), ParameterLayout("y", "y")))


def scalar_record(step: int, value: float) -> StepRecord:
    """A record whose parameter, loss and gradient are one and the same number."""
    return StepRecord(step, (value,), value, (value,), 0.1)


def scalar_run(values: Sequence[float]) -> Trajectory:
    """A run of one parameter."""
    trajectory = Trajectory(SCALAR, Dtype.FLOAT64)
    trajectory.extend(scalar_record(step, value) for step, value in enumerate(values))
    return trajectory


def descent(steps: int, learning_rate: float = 0.1) -> Trajectory:
    """Gradient descent on 3x²+2x−1 from 2."""
    trajectory = Trajectory(SCALAR, Dtype.FLOAT64)
    x = 2.0
    for step in range(steps + 1):
        gradient = 6 * x + 2
        trajectory.append(StepRecord(step, (x,), 3 * x * x + 2 * x - 1, (gradient,), learning_rate))
        x -= learning_rate * gradient
    return trajectory
