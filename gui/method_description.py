"""What the window has to know of an optimiser to offer it: plain values, so that a new one needs no new widget."""

from dataclasses import dataclass
from enum import Enum


class SettingKind(Enum):
    """What a setting is."""

    NUMBER = "number"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class SettingDescription:
    """One setting of an optimiser.

    Attributes:
        name: as in PyTorch, such as ``weight_decay``.
        label: as it is read, such as *weight decay*.
        kind: a number, with a slider beside its field, or a switch.
        default: what it is when nobody sets it.
        tool_tip: what it does, in a sentence that teaches.
        is_logarithmic: whether equal ways of the slider are equal factors.
        minimum: at the slider's left end; the field takes smaller numbers too.
        maximum: at the slider's right end; the field takes larger numbers too.
    """

    name: str
    label: str
    kind: SettingKind = SettingKind.NUMBER
    default: float | bool = 0.0
    tool_tip: str = ""
    is_logarithmic: bool = False
    minimum: float = 0.0
    maximum: float = 1.0


@dataclass(frozen=True, slots=True)
class MethodDescription:
    """One optimiser.

    Attributes:
        key: as in the catalog, such as ``sgd``.
        title: as it is read, such as ``torch.optim.SGD``.
        settings: in the order in which they are shown.
        tool_tip: what is special about it.
    """

    key: str
    title: str
    settings: tuple[SettingDescription, ...]
    tool_tip: str = ""
