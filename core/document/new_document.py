"""The document that a person sees first.

Plain gradient descent, since its one line is what every other method varies. At this learning rate the gradients 14,
5.6, 2.24, … can be checked in one's head; three times as much zigzags, four times as much diverges. SGD waits with a
momentum that overshoots visibly: with its own defaults (0.001, none) nothing would seem to move.
"""

from core.document.choices import OptimizerChoice, ParameterChoice
from core.document.document import Document

NEW_DOCUMENT = Document(
    formula="3x²+2x−1",
    parameters=(ParameterChoice("x", "2"),),
    optimizer="gd",
    optimizers=(
        OptimizerChoice("gd", (("lr", 0.1),)),
        OptimizerChoice("sgd", (("lr", 0.03), ("momentum", 0.8))),
    ),
    steps=40,
)
