"""The examples: a document each in ``resources/examples``, and one sentence on what to watch."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.document.document import Document
from core.storage.document_file import SUFFIX, load_document

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "examples"
CONTEXT = "Examples"


@dataclass(frozen=True, slots=True)
class Example:
    """One example.

    Attributes:
        key: the name of its file.
        title: what it is called; typed so since PySide's QT_TRANSLATE_NOOP is.
        watch: what to watch.
    """

    key: str
    title: object
    watch: object

    def translated_title(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(CONTEXT, str(self.title))

    def translated_watch(self) -> str:
        """What to watch, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, str(self.watch))

    def document(self) -> Document:
        """Reads its document.

        Raises:
            CannotReadError: where its file is missing or damaged.
        """
        return load_document(FOLDER / f"{self.key}{SUFFIX}")


EXAMPLES = (
    Example(
        "parabola",
        QT_TRANSLATE_NOOP("Examples", "A parabola: 3x²+2x−1"),
        QT_TRANSLATE_NOOP(
            "Examples", "Watch the steps get shorter as the slope gets smaller, although the rate stays."
        ),
    ),
    Example(
        "parabola-momentum",
        QT_TRANSLATE_NOOP("Examples", "The parabola with momentum"),
        QT_TRANSLATE_NOOP("Examples", "Watch it roll past the minimum and swing back, like a ball in a bowl."),
    ),
    Example(
        "partial-derivatives",
        QT_TRANSLATE_NOOP("Examples", "Two parameters: (x1+5)x2²"),
        QT_TRANSLATE_NOOP("Examples", "At the start the partial derivatives are 9 and 42. Watch the larger one win."),
    ),
    Example(
        "dot-product",
        QT_TRANSLATE_NOOP("Examples", "A vector: 2xᵀx"),
        QT_TRANSLATE_NOOP("Examples", "The gradient is 4x: watch every element shrink by the same factor."),
    ),
    Example(
        "rosenbrock",
        QT_TRANSLATE_NOOP("Examples", "Rosenbrock's banana"),
        QT_TRANSLATE_NOOP(
            "Examples", "Watch it fall into the curved valley at once, then creep along its floor to (1, 1)."
        ),
    ),
    Example(
        "himmelblau",
        QT_TRANSLATE_NOOP("Examples", "Himmelblau: four minima"),
        QT_TRANSLATE_NOOP("Examples", "It ends at (3, 2). Change the start and watch it choose another of the four."),
    ),
    Example(
        "beale",
        QT_TRANSLATE_NOOP("Examples", "Beale: flat with steep walls"),
        QT_TRANSLATE_NOOP("Examples", "Watch how long the flat part takes on the way to (3, ½); momentum helps."),
    ),
    Example(
        "saddle",
        QT_TRANSLATE_NOOP("Examples", "A saddle: x² − y²"),
        QT_TRANSLATE_NOOP(
            "Examples", "Watch it almost stop at the saddle, until a millionth in y has grown enough to fall."
        ),
    ),
    Example(
        "ravine",
        QT_TRANSLATE_NOOP("Examples", "A ravine: ½x² + 25y²"),
        QT_TRANSLATE_NOOP("Examples", "Watch y jump from wall to wall while x hardly moves; a larger rate diverges."),
    ),
    Example(
        "rastrigin",
        QT_TRANSLATE_NOOP("Examples", "Rastrigin: many valleys"),
        QT_TRANSLATE_NOOP(
            "Examples", "It stays in the nearest valley, not in the deepest: the gradient knows only its own."
        ),
    ),
    Example(
        "absolute-value",
        QT_TRANSLATE_NOOP("Examples", "A kink: |x|"),
        QT_TRANSLATE_NOOP("Examples", "The slope is 1 or −1 and never small: watch it jump over 0 for ever."),
    ),
    Example(
        "plateau",
        QT_TRANSLATE_NOOP("Examples", "A plateau: tanh²(x)"),
        QT_TRANSLATE_NOOP(
            "Examples", "Far out the gradient almost vanishes: watch nothing happen for long, then all at once."
        ),
    ),
    Example(
        "double-well",
        QT_TRANSLATE_NOOP("Examples", "Two wells: x⁴ − 3x² + x"),
        QT_TRANSLATE_NOOP(
            "Examples", "Momentum carries it over the hill into the deeper well. Set it to 0 and compare."
        ),
    ),
    Example(
        "divergence",
        QT_TRANSLATE_NOOP("Examples", "Too large a rate: x²"),
        QT_TRANSLATE_NOOP("Examples", "Each step overshoots by more than the last: watch it diverge to inf, and when."),
    ),
    Example(
        "line-fit",
        QT_TRANSLATE_NOOP("Examples", "A line through three points"),
        QT_TRANSLATE_NOOP("Examples", "Watch slope w and intercept b settle at the least squares, 1.5 and ⅓."),
    ),
    Example(
        "chapter-exercise",
        QT_TRANSLATE_NOOP("Examples", "An exercise: ln(x²)·sin x + 1/x"),
        QT_TRANSLATE_NOOP(
            "Examples", "Sketch the derivative by hand first, then watch the gradient become 0 where you say."
        ),
    ),
    Example(
        "script-first-gradient",
        QT_TRANSLATE_NOOP("Examples", "Script: a first gradient"),
        QT_TRANSLATE_NOOP(
            "Examples", "Step into it: x.grad is None until backward, then 14. Open the pass to see why."
        ),
    ),
    Example(
        "script-descent",
        QT_TRANSLATE_NOOP("Examples", "Script: descent by hand"),
        QT_TRANSLATE_NOOP("Examples", "Watch x, its gradient and the loss, one point a turn of the loop."),
    ),
    Example(
        "script-momentum",
        QT_TRANSLATE_NOOP("Examples", "Script: SGD with momentum"),
        QT_TRANSLATE_NOOP("Examples", "Watch y roll from wall to wall while x comes down the valley's floor."),
    ),
    Example(
        "script-while-and-if",
        QT_TRANSLATE_NOOP("Examples", "Script: a gradient through while and if"),
        QT_TRANSLATE_NOOP(
            "Examples", "Watch how often b is doubled: the gradient is that of the way that was taken, and no other."
        ),
    ),
    Example(
        "script-vectors",
        QT_TRANSLATE_NOOP("Examples", "Script: backward of a vector, and detach"),
        QT_TRANSLATE_NOOP(
            "Examples", "Watch what backward starts from: ones for a sum, your own weights for a vector."
        ),
    ),
    Example(
        "script-piling-up",
        QT_TRANSLATE_NOOP("Examples", "Script: gradients piling up"),
        QT_TRANSLATE_NOOP("Examples", "Watch x swing about 0 for ever: each gradient is added to all before it."),
    ),
    Example(
        "script-line-fit",
        QT_TRANSLATE_NOOP("Examples", "Script: linear regression by hand"),
        QT_TRANSLATE_NOOP("Examples", "Watch w and b find the line from which the points were scattered: 2 and −0.5."),
    ),
    Example(
        "script-backward-twice",
        QT_TRANSLATE_NOOP("Examples", "Script: an error that is explained"),
        QT_TRANSLATE_NOOP("Examples", "It ends with PyTorch's error: read what it means, and how the graph is kept."),
    ),
)
