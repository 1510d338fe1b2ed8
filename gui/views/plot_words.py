"""What a plot says in words: its title, what is to be done when it is empty, what it cannot show, every digit."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.document.script import Every, PlotRole
from core.trajectory.curves import Curve
from core.trajectory.number_text import shown, whole
from gui.models.plotted_curves import PlottedCurves


def title(role: PlotRole) -> str:
    """What the plot shows."""
    return {
        PlotRole.PARAMETERS: QCoreApplication.translate("TrajectoryPlot", "parameters"),
        PlotRole.LOSS: QCoreApplication.translate("TrajectoryPlot", "loss"),
        PlotRole.GRADIENTS: QCoreApplication.translate("TrajectoryPlot", "gradient"),
    }[role]


def name_of(curve: Curve, *, is_alone: bool = False) -> str:
    """What a curve is called: in mathematics, in full where it is alone; the loss by its word."""
    if curve.is_word:
        return title(PlotRole.LOSS)
    return curve.name if is_alone else curve.label


def invitation(role: PlotRole) -> str:
    """What to do while there is nothing to see."""
    return {
        PlotRole.PARAMETERS: QCoreApplication.translate(
            "TrajectoryPlot", "Press Step or Run to see the parameters here."
        ),
        PlotRole.LOSS: QCoreApplication.translate("TrajectoryPlot", "Press Step or Run to see the loss here."),
        PlotRole.GRADIENTS: QCoreApplication.translate("TrajectoryPlot", "Press Step or Run to see the gradient here."),
    }[role]


def hint() -> str:
    """What mouse and keys do."""
    return QCoreApplication.translate(
        "TrajectoryPlot",
        "Click or drag, or ← and →: go to a step\n"
        "Ctrl and click: run until there\n"
        "Wheel, or + and −: fewer or more steps; with Ctrl: values\n"
        "Double click, or F: everything again",
    )


def script_invitation(role: PlotRole, curves: Sequence[Curve]) -> str:
    """What to do while there is nothing to see of a script: of what is watched, or because nothing is."""
    if curves:
        names = ", ".join(curve.label for curve in curves)
        sentence = QCoreApplication.translate("TrajectoryPlot", "Step or run the script to see {names} here.")
        return sentence.format(names=names)
    return {
        PlotRole.PARAMETERS: QCoreApplication.translate(
            "TrajectoryPlot",
            "Nothing is watched here: no backward pass has come to a leaf yet. Run it, or write a watch such as x.",
        ),
        PlotRole.LOSS: QCoreApplication.translate(
            "TrajectoryPlot",
            "Nothing is watched here: the script calls backward on nothing yet. Run it, or write a watch such as loss.",
        ),
        PlotRole.GRADIENTS: QCoreApplication.translate(
            "TrajectoryPlot",
            "Nothing is watched here: no leaf has a gradient yet. Run it, or write a watch such as x.grad.",
        ),
    }[role]


def script_hint() -> str:
    """What mouse and keys do on the plots of a script."""
    return QCoreApplication.translate(
        "TrajectoryPlot",
        "Click or drag, or ← and →: go to the moment of a sample\n"
        "Wheel, or + and −: fewer or more samples; with Ctrl: values\n"
        "Double click, or F: everything again",
    )


def counted_text(counted: Every | None) -> str:
    """What stands at the axis: what of a script is counted; nothing for a formula's steps."""
    if counted is None:
        return ""
    return {
        Every.ITERATION: QCoreApplication.translate("TrajectoryPlot", "loop turns"),
        Every.STATEMENT: QCoreApplication.translate("TrajectoryPlot", "statements"),
        Every.BACKWARD: QCoreApplication.translate("TrajectoryPlot", "backward passes"),
    }[counted]


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


def step_text(step: int, counted: Every | None = None) -> str:
    """Which step it is, or which sample of a script."""
    sentence = {
        None: QCoreApplication.translate("TrajectoryPlot", "step {step}"),
        Every.ITERATION: QCoreApplication.translate("TrajectoryPlot", "turn {step} of the loop"),
        Every.STATEMENT: QCoreApplication.translate("TrajectoryPlot", "statement {step}"),
        Every.BACKWARD: QCoreApplication.translate("TrajectoryPlot", "backward pass {step}"),
    }[counted]
    return sentence.format(step=whole(step))


def accessible_name(role: PlotRole, counted: Every | None) -> str:
    """What the plot is called by who does not see it."""
    sentence = {
        None: QCoreApplication.translate("TrajectoryPlot", "{quantity} at each step"),
        Every.ITERATION: QCoreApplication.translate("TrajectoryPlot", "{quantity} at each turn of the loop"),
        Every.STATEMENT: QCoreApplication.translate("TrajectoryPlot", "{quantity} at each statement"),
        Every.BACKWARD: QCoreApplication.translate("TrajectoryPlot", "{quantity} at each backward pass"),
    }[counted]
    return sentence.format(quantity=title(role))


def short(value: float | None) -> str:
    """A value in six digits; a word where a record has none, as for a constant's gradient."""
    return shown(value) if value is not None else QCoreApplication.translate("TrajectoryPlot", "none")


def not_yet() -> str:
    """In place of a value that is not computed."""
    return QCoreApplication.translate("TrajectoryPlot", "not yet")


def in_full(curves: PlottedCurves, step: int) -> str:
    """Every digit of every value at a step; nothing where there is none."""
    texts = curves.texts_at(step)
    if not texts:
        return ""
    lines = [
        f"{name_of(curve, is_alone=True)} = {short(None) if text is None else text}"
        for curve, text in zip(curves.curves, texts, strict=True)
    ]
    if curves.not_drawn:
        more = QCoreApplication.translate("TrajectoryPlot", "{count} more are recorded but not drawn")
        lines.append(more.format(count=curves.not_drawn))
    return "\n".join([step_text(step, curves.source.counted), *lines])
