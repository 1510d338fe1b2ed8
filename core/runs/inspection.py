"""Any iteration of a run opened: computed once more from the nearest snapshot, with everything written down."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from core.autograd.another_pass import call_again, refusal_of
from core.autograd.backward_trace import trace_backward
from core.autograd.forward_trace import ForwardRecorder
from core.autograd.graph import Graph
from core.autograd.second_order import trace_second_order
from core.autograd.values import optional_value, value_of
from core.objective.objective import build_objective
from core.optimizers.update_trace import trace_update
from core.runs.descent import Descent
from core.runs.session import Run
from core.runs.snapshot import Snapshot
from core.runs.snapshot_store import SnapshotStore
from core.runs.stopping import Stop, StopReason
from core.trajectory.iteration_trace import AnotherPass, Inspection, IterationTrace, SecondOrder, UpdateTrace, ZeroGrad

_PLAIN = Inspection()


def inspect(
    run: Run,
    step: int,
    store: SnapshotStore | None = None,
    inspection: Inspection = _PLAIN,
    most_elements: int | None = None,
) -> IterationTrace:
    """Opens an iteration: the gradients zeroed, the function forward and backward, the update.

    Args:
        run: any.
        step: which of its iterations, from 0.
        store: with snapshots of the run.
        inspection: how it is opened.
        most_elements: how many elements of a tensor are told at most; None tells all.

    Raises:
        IndexError: where the run has no such step, as it ended before.
        RuntimeError: PyTorch's own, where it refuses what is computed at this step.
    """
    if not 0 <= step <= run.spec.steps:
        raise IndexError(f"The run has no step {step}.")
    torch.set_num_threads(run.spec.threads)
    with torch.enable_grad():
        return _Opened(run, step, inspection, most_elements, _before(run, step, store)).trace()


def _before(run: Run, step: int, store: SnapshotStore | None) -> Descent:
    """The tensors as the iteration before left them, its gradients still there."""
    if step == 0:
        return run.descent_from(run.start)
    before = run.reach(step - 1, store)
    if _ends_at(run, before):
        raise IndexError(f"The run has no step {step}.")
    descent = run.descent_from(before)
    descent.use(run.schedule.at(step - 1))
    run.objective.evaluate(descent.parameters).backward()
    descent.lean.update()
    return descent


def _ends_at(run: Run, snapshot: Snapshot) -> bool:
    """Whether a run ends with the record of a step, as it has converged there, or diverged."""
    session = run.records(snapshot)
    try:
        next(session)
        next(session)
    except StopIteration as end:
        stop: Stop = end.value
        return stop.reason is not StopReason.REFUSED  # PyTorch's own words are told where it is asked again
    return False


@dataclass(frozen=True, slots=True)
class _Opened:
    """An iteration that is being opened."""

    run: Run
    step: int
    inspection: Inspection
    most_elements: int | None
    descent: Descent

    def trace(self) -> IterationTrace:
        zero_grad = tuple(self._zero_grad())
        parameters = tuple((name, value_of(one, self.most_elements)) for name, one in self._parameters().items())
        graph = Graph()
        recorder = self._recorder(graph)
        loss = recorder.results[-1] if recorder.results else self._plain_loss()
        retained = [index for index in self.inspection.retained if self._can_retain(recorder, index)]
        for index in retained:
            recorder.results[index].retain_grad()
        made_by = _made_by(recorder)
        leaves = self._leaves()
        backward = trace_backward(loss, leaves, graph=graph, made_by=made_by, most_elements=self.most_elements)
        kept = tuple((index, optional_value(recorder.results[index].grad, self.most_elements)) for index in retained)
        return IterationTrace(
            step=self.step,
            formula=self.run.spec.formula,
            labels=tuple((one.name, one.label) for one in self.run.layout.parameters),
            inspection=self.inspection,
            parameters=parameters,
            zero_grad=zero_grad,
            forward=tuple(recorder.steps),
            loss=value_of(loss, self.most_elements),
            backward=backward,
            retained=kept,
            another=self._another(loss, graph, made_by) if self.inspection.again else None,
            second_order=tuple(self._second_order()) if self.inspection.create_graph else (),
            update=self._update(),
        )

    def _parameters(self) -> dict[str, Tensor]:
        names = [one.name for one in self.run.layout.parameters]
        return dict(zip(names, self.descent.parameters, strict=True))

    def _leaves(self) -> dict[str, Tensor]:
        return {name: one for name, one in self._parameters().items() if one.requires_grad}

    def _zero_grad(self) -> Iterator[ZeroGrad]:
        leaves, is_left = self._leaves(), not self.run.spec.zero_grad
        before = {name: optional_value(leaf.grad, self.most_elements) for name, leaf in leaves.items()}
        if not is_left:
            self.descent.lean.zero_grad()
        for name, leaf in leaves.items():
            yield ZeroGrad(name, before[name], optional_value(leaf.grad, self.most_elements), is_left)

    def _recorder(self, graph: Graph) -> ForwardRecorder:
        """The forward pass, written down; the function is built as the run's own was, at its start."""
        recorder = ForwardRecorder(graph, self.most_elements)
        pairs = zip(self._parameters(), self.run.start.parameters, self.run.is_descended, strict=True)
        starts = {name: start.clone().requires_grad_(is_descended) for name, start, is_descended in pairs}
        build_objective(self.run.formula.tree, starts, recorder).evaluate(self.descent.parameters)
        return recorder

    def _plain_loss(self) -> Tensor:
        """The loss of a function without an operation, such as a bare ``x``."""
        loss: Tensor = self.run.objective.evaluate(self.descent.parameters)
        return loss

    def _can_retain(self, recorder: ForwardRecorder, index: int) -> bool:
        return 0 <= index < len(recorder.steps) and recorder.steps[index].requires_grad

    def _another(self, loss: Tensor, graph: Graph, made_by: Mapping[int, int]) -> AnotherPass:
        refusal = None if self.inspection.retain_graph else refusal_of(self._loss_of_copies)
        return call_again(loss, self._leaves(), graph, made_by, refusal=refusal, most_elements=self.most_elements)

    def _loss_of_copies(self) -> Tensor:
        copies = [one.detach().clone().requires_grad_(one.requires_grad) for one in self.descent.parameters]
        loss: Tensor = self.run.objective.evaluate(copies)
        return loss

    def _second_order(self) -> Iterator[SecondOrder]:
        """On a graph of its own: a gradient that is to have one is computed on a graph that nobody has gone through."""
        graph = Graph()
        recorder = self._recorder(graph)
        loss = recorder.results[-1] if recorder.results else self._plain_loss()
        return trace_second_order(loss, self._leaves(), graph, _made_by(recorder), self.most_elements)

    def _update(self) -> UpdateTrace:
        settings = self.run.schedule.at(self.step)
        self.descent.use(settings)
        return trace_update(self.run.method, settings, self.descent.lean, self._parameters(), self.most_elements)


def _made_by(recorder: ForwardRecorder) -> dict[int, int]:
    """A node's number -> the forward step that made it."""
    return {node: step.index for step in recorder.steps for node in step.nodes}
