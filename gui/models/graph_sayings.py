"""All words that stand in the graph and in its tool tips, as one table."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class GraphWord(Enum):
    """A word or a sentence; the value is its template."""

    # In a box
    NODES = QT_TRANSLATE_NOOP("GraphWord", "{count} nodes")
    SOME_RAN = QT_TRANSLATE_NOOP("GraphWord", "{ran} of {count} ran")
    CONSTANT = QT_TRANSLATE_NOOP("GraphWord", "constant")
    NOT_COMPUTED = QT_TRANSLATE_NOOP("GraphWord", "not computed yet")
    COMPUTED_NEXT = QT_TRANSLATE_NOOP("GraphWord", "computed next")
    COMPUTED_NOW = QT_TRANSLATE_NOOP("GraphWord", "computed now")
    NO_GRADIENT = QT_TRANSLATE_NOOP("GraphWord", "no gradient comes here")
    NOT_THERE = QT_TRANSLATE_NOOP("GraphWord", "grad not there yet")
    CAME = QT_TRANSLATE_NOOP("GraphWord", "grad {value} came")
    NOT_ALL_THERE = QT_TRANSLATE_NOOP("GraphWord", "grad not all there yet")
    IS_THERE = QT_TRANSLATE_NOOP("GraphWord", "grad is there")
    RUNS_NEXT = QT_TRANSLATE_NOOP("GraphWord", "grad {value}, runs next")
    RUNS_NEXT_BRIEFLY = QT_TRANSLATE_NOOP("GraphWord", "runs next")
    MORE_TO_COME = QT_TRANSLATE_NOOP("GraphWord", "grad {value} + …, {missing} missing")
    SOME_CAME = QT_TRANSLATE_NOOP("GraphWord", "{come} of {count} came")
    GRADIENT = QT_TRANSLATE_NOOP("GraphWord", "grad {value}")
    KEPT_GRADIENT = QT_TRANSLATE_NOOP("GraphWord", "grad {value}, kept")
    ACCUMULATED = QT_TRANSLATE_NOOP("GraphWord", "grad {before} + {incoming} = {after}")
    GRADIENTS = QT_TRANSLATE_NOOP("GraphWord", "{count} gradients")
    SAVES = QT_TRANSLATE_NOOP("GraphWord", "saves {name} = {value}")

    # In a tool tip
    LEAF_TIP = QT_TRANSLATE_NOOP("GraphWord", "Leaf {name}: its gradient is kept in .grad, added to what is there.")
    GROUP_TIP = QT_TRANSLATE_NOOP("GraphWord", "{count} nodes of this piece. Click to open it.")
    STRETCH_TIP = QT_TRANSLATE_NOOP("GraphWord", "{count} nodes that run one after the other. Click to open.")
    CONSTANT_TIP = QT_TRANSLATE_NOOP(
        "GraphWord", "Constant: nothing flows back to it. Its gradient is None, which is not 0."
    )
    RESULT_TIP = QT_TRANSLATE_NOOP("GraphWord", "The pass begins here with {value}.")
    VALUE_TIP = QT_TRANSLATE_NOOP("GraphWord", "Value: {value}")
    INCOMING_TIP = QT_TRANSLATE_NOOP("GraphWord", "Gradient that came in: {value}")
    COLLECTED_TIP = QT_TRANSLATE_NOOP(
        "GraphWord", "Its derivative: {value}. autograd.grad() hands it out; .grad stays as it is."
    )
    SLOT_TIP = QT_TRANSLATE_NOOP("GraphWord", "Gradient that came in at {slot}: {value}")
    NOT_THERE_TIP = QT_TRANSLATE_NOOP("GraphWord", "Its gradient is not there yet: it is None, which is not 0.")
    UNREACHED_TIP = QT_TRANSLATE_NOOP("GraphWord", "This pass does not come here: no gradient reaches it.")
    KEPT_TIP = QT_TRANSLATE_NOOP("GraphWord", "retain_grad() keeps it: it stays in .grad after the pass.")
    BEFORE_TIP = QT_TRANSLATE_NOOP(
        "GraphWord", ".grad before: {before}\n+ what came in: {incoming}\n= .grad after: {after}"
    )
    STEP_TIP = QT_TRANSLATE_NOOP("GraphWord", "Backward step {number} of {count}.")
    SAVED_TIP = QT_TRANSLATE_NOOP("GraphWord", "Saved {name}: {value}")
    FREED_TIP = QT_TRANSLATE_NOOP("GraphWord", "Saved {name}: freed after it ran")
    FLOW_TIP = QT_TRANSLATE_NOOP("GraphWord", "From {sender} to {receiver}: {value}")
    WILL_FLOW_TIP = QT_TRANSLATE_NOOP("GraphWord", "From {sender} to {receiver}: not there yet")
    SEED_TIP = QT_TRANSLATE_NOOP("GraphWord", "The gradient with which the pass begins: {value}")


def said(word: GraphWord, **details: object) -> str:
    """A word in the window's language, filled in."""
    template = QCoreApplication.translate("GraphWord", str(word.value))
    return template.format(**details)
