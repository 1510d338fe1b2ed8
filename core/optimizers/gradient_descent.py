"""Plain gradient descent, as an optimiser of torch."""

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor
from torch.optim import Optimizer
from torch.optim.optimizer import ParamsT

from core.document.run_spec import Setting
from core.optimizers.arithmetic import Line, Names
from core.optimizers.settings import refuse_negative


class GradientDescent(Optimizer):
    r"""Plain gradient descent, as one writes it by hand: ``p -= lr * p.grad``.

    .. math:: p_{t+1} = p_t - \eta \, \nabla f(p_t)

    Every step goes straight downhill, the further the steeper it is there. In a long narrow valley straight downhill is
    mostly across, so a rate that is small enough not to bounce between the walls crawls along the floor.

    It rounds twice, the product and then the difference, as the line by hand does. :class:`torch.optim.SGD` rounds
    once, so the two may part in the last bit. The gradient is set to zero in place between steps, as by hand, and not
    removed; this too is seen in a bit: -0.0 added to 0.0 is 0.0.

    References:
        Cauchy, *Méthode générale pour la résolution des systèmes d'équations simultanées*, Comptes rendus 25, 1847.
    """

    def __init__(self, params: ParamsT, lr: float = 0.01) -> None:
        super().__init__(params, {"lr": lr})

    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """Makes one update; ``closure``, where given, computes the loss and its gradients first."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    parameter.data.sub_(group["lr"] * parameter.grad)
        return loss

    def zero_grad(self, set_to_none: bool = False) -> None:  # noqa: FBT001, FBT002 (torch's signature)
        """Sets all gradients to zero in place, or removes them."""
        for group in self.param_groups:
            for parameter in group["params"]:
                if set_to_none:
                    parameter.grad = None
                elif parameter.grad is not None:
                    parameter.grad.zero_()


def check_gradient_descent(settings: Mapping[str, Setting]) -> None:
    """Raises where the settings make no sense together."""
    refuse_negative(settings, "lr")


def explain_gradient_descent(
    parameter: Tensor, gradient: Tensor, _state: Mapping[str, Tensor], settings: Mapping[str, Setting], names: Names
) -> Sequence[Line]:
    """The one line: the product is rounded, then the difference."""
    x, g, rate = names.parameter, names.gradient, names.learning_rate
    values = {x: parameter, rate: settings["lr"], g: gradient}
    return [Line(x, f"{x} − {rate}·{g}", values, parameter.sub(settings["lr"] * gradient), roundings=2)]
