r"""Gradient descent with momentum, as :class:`torch.optim.SGD` computes it.

.. math::
    g_t &= \nabla f(p_t) + \lambda p_t \\
    v_t &= \mu v_{t-1} + (1 - \tau) g_t, \quad v_0 = g_0 \\
    p_{t+1} &= p_t - \eta \, v_t

with ``lr`` η, ``momentum`` μ, ``dampening`` τ and ``weight_decay`` λ; with ``nesterov`` the last line takes
:math:`g_t + \mu v_t` for :math:`v_t`.

The steps gather speed where successive gradients agree and cancel where they alternate, so a narrow valley is run along
and not across. What has gathered speed overshoots the minimum and swings back, the longer the nearer μ is to 1.

References:
    Sutskever et al., `On the importance of initialization and momentum in deep learning
    <https://proceedings.mlr.press/v28/sutskever13.html>`_, 2013.
"""

from collections.abc import Mapping, Sequence

from torch import Tensor

from core.document.run_spec import Setting
from core.optimizers.arithmetic import Line, Names
from core.optimizers.settings import SettingsError, SettingsProblem, refuse_negative


def check_stochastic_gradient_descent(settings: Mapping[str, Setting]) -> None:
    """Raises where the settings make no sense together."""
    refuse_negative(settings, "lr", "momentum", "weight_decay")
    if settings["nesterov"] and settings["momentum"] == 0:
        raise SettingsError(SettingsProblem.NESTEROV_WITHOUT_MOMENTUM)
    if settings["nesterov"] and settings["dampening"] != 0:
        raise SettingsError(SettingsProblem.NESTEROV_WITH_DAMPENING, dampening=f"{settings['dampening']:g}")


def explain_stochastic_gradient_descent(
    parameter: Tensor, gradient: Tensor, state: Mapping[str, Tensor], settings: Mapping[str, Setting], names: Names
) -> Sequence[Line]:
    """The lines that these settings leave, each made by the call that torch makes.

    Torch multiplies and adds in one operation (``add`` with ``alpha``), which rounds once.
    """
    lines: list[Line] = []
    x, g, rate = names.parameter, names.gradient, names.learning_rate
    if settings["maximize"]:
        lines.append(Line(g, f"−{g}", {g: gradient}, -gradient, roundings=0))
        gradient = lines[-1].result
    if settings["weight_decay"] != 0:
        lines.append(_decayed(parameter, gradient, settings["weight_decay"], names))
        gradient = lines[-1].result
    direction, name = gradient, g
    if settings["momentum"] != 0:
        lines += _gathered(gradient, state.get("momentum_buffer"), settings, names)
        direction, name = lines[-1].result, lines[-1].target
    values = {x: parameter, rate: settings["lr"], name: direction}
    result = parameter.add(direction, alpha=-settings["lr"])
    return [*lines, Line(x, f"{x} − {rate}·{name}", values, result, roundings=1)]


def _decayed(parameter: Tensor, gradient: Tensor, decay: float, names: Names) -> Line:
    term = f"{names.gradient} + {names.weight_decay}·{names.parameter}"
    values: dict[str, Tensor | float] = {
        names.gradient: gradient,
        names.weight_decay: decay,
        names.parameter: parameter,
    }
    return Line(names.gradient, term, values, gradient.add(parameter, alpha=decay), roundings=1)


def _gathered(
    gradient: Tensor, velocity: Tensor | None, settings: Mapping[str, Setting], names: Names
) -> Sequence[Line]:
    """The velocity, and with ``nesterov`` the look ahead along it."""
    g, v, momentum = names.gradient, names.velocity, names.momentum
    if velocity is None:
        line = Line(v, g, {g: gradient}, gradient.clone(), roundings=0)
    else:
        line = _sped_up(gradient, velocity, settings, names)
    if not settings["nesterov"]:
        return [line]
    values: dict[str, Tensor | float] = {g: gradient, momentum: settings["momentum"], v: line.result}
    ahead = gradient.add(line.result, alpha=settings["momentum"])
    return [line, Line(g, f"{g} + {momentum}·{v}", values, ahead, roundings=1)]


def _sped_up(gradient: Tensor, velocity: Tensor, settings: Mapping[str, Setting], names: Names) -> Line:
    g, v = names.gradient, names.velocity
    values: dict[str, Tensor | float] = {names.momentum: settings["momentum"], v: velocity, g: gradient}
    fresh = g
    if settings["dampening"] != 0:
        values[names.dampening] = settings["dampening"]
        fresh = f"(1 − {names.dampening})·{g}"
    result = velocity.mul(settings["momentum"]).add(gradient, alpha=1 - settings["dampening"])
    return Line(v, f"{names.momentum}·{v} + {fresh}", values, result, roundings=2)
