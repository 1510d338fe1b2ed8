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

from collections.abc import Mapping

from core.document.run_spec import Setting
from core.optimizers.settings import SettingsError, SettingsProblem, refuse_negative


def check_stochastic_gradient_descent(settings: Mapping[str, Setting]) -> None:
    """Raises where the settings make no sense together."""
    refuse_negative(settings, "lr", "momentum", "weight_decay")
    if settings["nesterov"] and settings["momentum"] == 0:
        raise SettingsError(SettingsProblem.NESTEROV_WITHOUT_MOMENTUM)
    if settings["nesterov"] and settings["dampening"] != 0:
        raise SettingsError(SettingsProblem.NESTEROV_WITH_DAMPENING, dampening=f"{settings['dampening']:g}")
