"""The switches that change how an iteration is opened."""

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from core.trajectory.iteration_trace import Inspection
from gui.teaching import teach


class InspectionSwitches(QWidget):
    """The switches, called as in PyTorch.

    Signals:
        zero_grad_edited: whether the run zeroes its gradients.
        inspection_edited: an :class:`Inspection`: how the iteration is to be opened.
    """

    zero_grad_edited = Signal(bool)
    inspection_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zero_grad = QCheckBox("zero_grad")
        self._again = QCheckBox()
        self._retain_graph = QCheckBox("retain_graph")
        self._create_graph = QCheckBox("create_graph")
        self._inspection = Inspection()
        self.retranslate()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for box in (self._zero_grad, self._again, self._retain_graph, self._create_graph):
            layout.addWidget(box)
        layout.addStretch()
        self._zero_grad.clicked.connect(self.zero_grad_edited)
        for box in (self._again, self._retain_graph, self._create_graph):
            box.clicked.connect(self._on_edited)
        self.show_zero_grad(is_zeroed=True)

    def show_zero_grad(self, *, is_zeroed: bool) -> None:
        """Shows whether the run zeroes its gradients."""
        self._zero_grad.setChecked(is_zeroed)

    def show_inspection(self, inspection: Inspection) -> None:
        """Shows how the iteration is opened."""
        self._inspection = inspection
        self._again.setChecked(inspection.again)
        self._retain_graph.setChecked(inspection.retain_graph)
        self._create_graph.setChecked(inspection.create_graph)

    def retain(self, operation: int, *, is_kept: bool) -> None:
        """Has the gradient of a forward step's result kept, or no longer."""
        others = (one for one in self._inspection.retained if one != operation)
        retained = tuple(sorted((*others, operation))) if is_kept else tuple(others)
        self._inspection = structs.replace(self._inspection, retained=retained)
        self.inspection_edited.emit(self._inspection)

    def _on_edited(self) -> None:
        self._inspection = Inspection(
            retain_graph=self._retain_graph.isChecked(),
            create_graph=self._create_graph.isChecked(),
            again=self._again.isChecked(),
            retained=self._inspection.retained,
        )
        self.inspection_edited.emit(self._inspection)

    def retranslate(self) -> None:
        """Says its texts anew; the switches are called as in PyTorch."""
        self._again.setText(self.tr("again", "backward() is called once more"))
        for box, name, lesson in (
            (self._zero_grad, "zeroGradSwitch", self.tr(
                "Zero the gradients before every iteration. Without it each pass adds to the ones before, in the whole "
                "run: watch the gradient's curve.")),
            (self._again, "againSwitch", self.tr(
                "Call backward() a second time on the same graph. PyTorch refuses where the first pass has freed what "
                "the nodes saved.")),
            (self._retain_graph, "retainGraphSwitch", self.tr(
                "backward(retain_graph=True): the nodes keep what they saved, so a second pass is possible. It adds to "
                "the gradients.")),
            (self._create_graph, "createGraphSwitch", self.tr(
                "autograd.grad(…, create_graph=True): the gradient gets a graph of its own and is differentiated "
                "again, to the second derivative.")),
        ):  # fmt: skip
            box.setObjectName(name)
            teach(box, lesson)
