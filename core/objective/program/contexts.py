"""``with``: PyTorch's switches of gradients and of their checks, and nothing else."""

import ast

import torch

from core.notation.program_problem import RefusalKind
from core.objective.program.frames import Evaluate, Frame, Run, Signal, Store
from core.objective.program.halt import Refused
from core.objective.program.site import Site
from core.objective.program.targets import storing

_CONTEXTS = (torch.no_grad, torch.enable_grad, torch.set_grad_enabled, torch.autograd.set_detect_anomaly)


def within_contexts(node: ast.With, site: Site) -> Run:
    """``with a, b:``."""
    run = site.block(node.body, site)
    for item in reversed(node.items):
        target = None if item.optional_vars is None else storing(item.optional_vars, site)
        run = _within(item.context_expr, site.build(item.context_expr), target, run)
    return run


def _within(node: ast.expr, evaluate: Evaluate, target: Store | None, run: Run) -> Run:
    def enter(frame: Frame) -> Signal | None:
        context = evaluate(frame)
        if not isinstance(context, _CONTEXTS):
            raise Refused(RefusalKind.NOT_A_CONTEXT, node, kind=type(context).__name__)
        with context as value:
            if target is not None:
                target(frame, value)
            return run(frame)

    return enter
