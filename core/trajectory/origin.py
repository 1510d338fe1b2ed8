"""What a node of a gradient's graph was made for."""

from enum import Enum

import msgspec


class OriginKind(Enum):
    """When a node was put into the graph; the value is how that is written in short."""

    FORWARD = "{piece}"
    DERIVATIVE = "d({piece})"
    SUM = "Σ {piece}"


class Origin(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Where a node of a gradient's graph comes from, as it was seen while the gradient was computed.

    Attributes:
        kind: in the forward pass itself; while a node of the first backward pass computed its derivative; or while the
            gradients that came to one place were added up, or brought to its shape.
        node: of the first pass: the node itself, the one that ran, or the one to which the sum goes.
        operation: the forward step that made that node, if any did.
        parameter: the parameter whose leaf it is, if it is one's.
    """

    kind: OriginKind
    node: str
    operation: int | None = None
    parameter: str | None = None

    def text(self, piece: str) -> str:
        """What the node was made for, in short: ``d(x²)``, ``Σ x``, or the piece itself; nothing for no piece.

        Args:
            piece: the text of the formula that the forward step is, or the parameter as it is typed.
        """
        return self.kind.value.format(piece=piece) if piece else ""
