"""How the window presents the settings of an optimiser that the engine has told about."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core import messages
from gui.method_description import MethodDescription, SettingDescription, SettingKind

CONTEXT = "Methods"

TITLES = {
    "gd": (
        QT_TRANSLATE_NOOP("Methods", "Gradient descent"),
        QT_TRANSLATE_NOOP(
            "Methods", "p −= lr · p.grad, as one writes it by hand: the product is rounded, then the sum."
        ),
    ),
    "sgd": (
        "torch.optim.SGD",
        QT_TRANSLATE_NOOP("Methods", "PyTorch's own, with momentum: a heavy ball that remembers where it was going."),
    ),
}
"""An optimiser -> what it is called, and what is special about it. One that is not here goes by torch's own name."""

SETTINGS = {
    "lr": (
        QT_TRANSLATE_NOOP("Methods", "learning rate"),
        QT_TRANSLATE_NOOP(
            "Methods", "How far one step goes along the gradient. Too large a rate jumps over the valley."
        ),
    ),
    "momentum": (
        QT_TRANSLATE_NOOP("Methods", "momentum"),
        QT_TRANSLATE_NOOP("Methods", "How much of the last step's direction goes into this one; 0 forgets it."),
    ),
    "dampening": (
        QT_TRANSLATE_NOOP("Methods", "dampening"),
        QT_TRANSLATE_NOOP("Methods", "How much less the new gradient counts in the momentum; 0 is usual."),
    ),
    "weight_decay": (
        QT_TRANSLATE_NOOP("Methods", "weight decay"),
        QT_TRANSLATE_NOOP("Methods", "Pulls every parameter towards 0: so much of it is added to its gradient."),
    ),
    "nesterov": (
        QT_TRANSLATE_NOOP("Methods", "nesterov"),
        QT_TRANSLATE_NOOP("Methods", "Looks ahead along the momentum before it steps. Needs momentum, no dampening."),
    ),
    "maximize": (
        QT_TRANSLATE_NOOP("Methods", "maximise"),
        QT_TRANSLATE_NOOP("Methods", "Climbs instead of descending."),
    ),
}
"""A setting -> what it is called, and what it does."""

_RANGES = {"lr": (1e-6, 10.0), "weight_decay": (0.0, 0.5)}


def presented(methods: Sequence[messages.MethodDescription]) -> tuple[MethodDescription, ...]:
    """The optimisers as the window offers them."""
    return tuple(_presented(method) for method in methods)


def _presented(method: messages.MethodDescription) -> MethodDescription:
    title, tool_tip = TITLES.get(method.key, (method.title, ""))
    settings = tuple(_setting(setting) for setting in method.settings)
    return MethodDescription(method.key, _translated(title), settings, _translated(tool_tip))


def _setting(setting: messages.SettingDescription) -> SettingDescription:
    label, tool_tip = SETTINGS.get(setting.name, (setting.name.replace("_", " "), ""))
    kind = SettingKind.SWITCH if isinstance(setting.default, bool) else SettingKind.NUMBER
    minimum, maximum = _RANGES.get(setting.name, (0.0, 1.0))
    return SettingDescription(
        name=setting.name,
        label=_translated(label),
        kind=kind,
        default=setting.default,
        tool_tip=_translated(tool_tip),
        is_logarithmic=setting.name == "lr",
        minimum=minimum,
        maximum=maximum,
    )


def _translated(text: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(text)) if text else ""
