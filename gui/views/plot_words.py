"""What a plot says in words: its title, what is to be done when it is empty, what it cannot show, every digit."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.trajectory.number_text import full, shown, whole
from gui.models.plotted_curves import Curve, PlottedCurves, Quantity

Values = Sequence[float | None]


def title(quantity: Quantity) -> str:
    """What the plot shows."""
    return {
        Quantity.PARAMETERS: QCoreApplication.translate("TrajectoryPlot", "parameters"),
        Quantity.LOSS: QCoreApplication.translate("TrajectoryPlot", "loss"),
        Quantity.GRADIENTS: QCoreApplication.translate("TrajectoryPlot", "gradient"),
    }[quantity]


def name_of(curve: Curve, *, is_alone: bool = False) -> str:
    """What a curve is called: in mathematics, in full where it is alone; the loss by its word."""
    if curve.parameter is None:
        return title(Quantity.LOSS)
    return curve.name if is_alone else curve.label


def invitation(quantity: Quantity) -> str:
    """What to do while there is nothing to see."""
    return {
        Quantity.PARAMETERS: QCoreApplication.translate(
            "TrajectoryPlot", "Press Step or Run to see the parameters here."
        ),
        Quantity.LOSS: QCoreApplication.translate("TrajectoryPlot", "Press Step or Run to see the loss here."),
        Quantity.GRADIENTS: QCoreApplication.translate("TrajectoryPlot", "Press Step or Run to see the gradient here."),
    }[quantity]


def hint() -> str:
    """What mouse and keys do."""
    return QCoreApplication.translate(
        "TrajectoryPlot",
        "Click or drag, or ← and →: go to a step\n"
        "Ctrl and click: run until there\n"
        "Wheel, or + and −: fewer or more steps; with Ctrl: values\n"
        "Double click, or F: everything again",
    )


def left_out(count: int) -> str:
    """Why there are gaps on a logarithmic axis; nothing where there are none."""
    if count == 0:
        return ""
    if count == 1:
        return QCoreApplication.translate(
            "TrajectoryPlot", "1 value is zero or negative; a logarithmic axis cannot show it."
        )
    sentence = QCoreApplication.translate(
        "TrajectoryPlot", "{count} values are zero or negative; a logarithmic axis cannot show them."
    )
    return sentence.format(count=whole(count))


def step_text(step: int) -> str:
    """Which step it is."""
    return QCoreApplication.translate("TrajectoryPlot", "step {step}").format(step=whole(step))


def short(value: float | None) -> str:
    """A value in six digits; a word where a record has none, as for a constant's gradient."""
    return shown(value) if value is not None else QCoreApplication.translate("TrajectoryPlot", "none")


def not_yet() -> str:
    """In place of a value that is not computed."""
    return QCoreApplication.translate("TrajectoryPlot", "not yet")


def in_full(curves: PlottedCurves, step: int, values: Values) -> str:
    """Every digit of every value at a step."""
    dtype = curves.trajectory.dtype
    lines = [
        f"{name_of(curve, is_alone=True)} = {short(None) if value is None else full(value, dtype)}"
        for curve, value in zip(curves.curves, values, strict=True)
    ]
    if curves.not_drawn:
        more = QCoreApplication.translate("TrajectoryPlot", "{count} more are recorded but not drawn")
        lines.append(more.format(count=curves.not_drawn))
    return "\n".join([step_text(step), *lines])
