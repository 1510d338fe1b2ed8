"""All sentences of the explanations, as one table. What stands in braces is put in at every stop."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Saying(Enum):
    """A sentence; the value is its template."""

    # The zeroing of the gradients
    NOTHING_TO_ZERO = QT_TRANSLATE_NOOP(
        "Saying", "{parameter} has no gradient yet: it is None, which is not 0. There is nothing to zero."
    )
    REMOVED = QT_TRANSLATE_NOOP(
        "Saying",
        "What the iteration before left as the gradient of {parameter}, {before}, is removed. It is None now, which is "
        "not 0.",
    )
    ZEROED = QT_TRANSLATE_NOOP(
        "Saying",
        "What the iteration before left as the gradient of {parameter}, {before}, is set to 0 in place: the tensor "
        "stays.",
    )
    LEFT = QT_TRANSLATE_NOOP(
        "Saying",
        "This run zeroes nothing: the gradient of {parameter} is left as it is, {before}, and the next pass adds to "
        "it.",
    )
    NOTHING_LEFT = QT_TRANSLATE_NOOP(
        "Saying",
        "This run zeroes nothing. {parameter} has no gradient yet: it is None, which is not 0; the passes to come add "
        "up in it.",
    )

    # The forward pass
    COMPUTED = QT_TRANSLATE_NOOP("Saying", "PyTorch computes {piece}: {numbers} gives {result}.")
    MADE_ONE = QT_TRANSLATE_NOOP("Saying", "For the way back it puts {node} into the graph.")
    MADE_ONE_SAVING = QT_TRANSLATE_NOOP(
        "Saying", "For the way back it puts {node} into the graph, which keeps {saved}."
    )
    MADE_SEVERAL = QT_TRANSLATE_NOOP("Saying", "For the way back it puts {count} nodes into the graph: {nodes}.")
    MADE_NONE = QT_TRANSLATE_NOOP("Saying", "It makes no node of its own: the gradient passes through unchanged.")
    NEEDS_NO_GRADIENT = QT_TRANSLATE_NOOP(
        "Saying", "The result needs no gradient, so there is no node: nothing will flow back here."
    )
    IS_THE_LOSS = QT_TRANSLATE_NOOP("Saying", "That is the loss.")

    WILL_BE_KEPT = QT_TRANSLATE_NOOP(
        "Saying",
        "retain_grad() tells PyTorch to keep the gradient of {piece} when it comes: in its .grad, None so far.",
    )

    # The backward pass
    SEED = QT_TRANSLATE_NOOP(
        "Saying", "The way back begins here with dL/dL = {incoming}: the loss changes just as much as itself."
    )
    SEED_OF_GRADIENT = QT_TRANSLATE_NOOP(
        "Saying",
        "The gradient ∂L/∂{parameter} = {gradient} was computed with create_graph, so it has a graph of its own. Its "
        "way back begins here with {incoming}.",
    )
    ONE_CAME = QT_TRANSLATE_NOOP("Saying", "{incoming} comes in from {sender}.")
    SEVERAL_CAME = QT_TRANSLATE_NOOP(
        "Saying", "{incoming} comes in: {summands}, added up before {node} runs, so it runs once."
    )
    SUMMAND = QT_TRANSLATE_NOOP("Saying", "{value} from {sender}")
    NOTHING_CAME = QT_TRANSLATE_NOOP("Saying", "Nothing came in.")
    ONE_GOES = QT_TRANSLATE_NOOP("Saying", "{value} goes to {receiver}.")
    SEVERAL_GO = QT_TRANSLATE_NOOP("Saying", "It sends {flows}.")
    FLOW = QT_TRANSLATE_NOOP("Saying", "{value} to {receiver}")
    NOTHING_GOES = QT_TRANSLATE_NOOP("Saying", "Nothing flows to the constant: its gradient is None, which is not 0.")
    ALL_ENDS = QT_TRANSLATE_NOOP("Saying", "Nothing flows on from here.")
    IS_KEPT = QT_TRANSLATE_NOOP(
        "Saying", "retain_grad() keeps what came in: the .grad of {piece} is {gradient}, and stays after the pass."
    )
    FIRST_GRADIENT = QT_TRANSLATE_NOOP("Saying", "The gradient of {parameter} was None; it becomes {after}.")
    ADDED = QT_TRANSLATE_NOOP(
        "Saying", "The gradient of {parameter} was {before}; {incoming} is added to it, which makes {after}."
    )
    COLLECTED = QT_TRANSLATE_NOOP("Saying", "This is the derivative with respect to {parameter}: {incoming}.")
    LOCAL_JACOBIAN = QT_TRANSLATE_NOOP(
        "Saying", "There is no formula for {node} here; J is its local derivative, asked of PyTorch itself."
    )

    # What stands below a pass
    FREED = QT_TRANSLATE_NOOP(
        "Saying", "backward() has now freed what the nodes had saved. (Gradstep keeps it, to show it.)"
    )
    RETAINED = QT_TRANSLATE_NOOP("Saying", "With retain_graph the nodes keep what they saved.")
    NOTHING_SAVED = QT_TRANSLATE_NOOP("Saying", "No node saved a tensor, so there was nothing to free.")

    RETAINED_GRADIENT = QT_TRANSLATE_NOOP("Saying", "retain_grad() kept the gradient of {piece}: {value}.")

    # Backward again
    REFUSED = QT_TRANSLATE_NOOP(
        "Saying",
        "backward() is called once more, and PyTorch refuses: the first pass freed what the nodes had saved. Switch on "
        "retain_graph to keep it.",
    )
    AGAIN_RETAINED = QT_TRANSLATE_NOOP(
        "Saying", "backward() is called once more. It works, since the graph was retained."
    )
    AGAIN_NOTHING_SAVED = QT_TRANSLATE_NOOP(
        "Saying", "backward() is called once more. It works without retain_graph too, since no node saved a tensor."
    )
    AGAIN_BESIDE = QT_TRANSLATE_NOOP(
        "Saying", "This pass was made beside the run, whose update goes on with the first pass alone."
    )

    # Second order
    MADE_FOR_DERIVATIVE = QT_TRANSLATE_NOOP(
        "Saying", "PyTorch made this node while {node} of {piece} computed its derivative."
    )
    MADE_FOR_SUM = QT_TRANSLATE_NOOP(
        "Saying", "PyTorch made this node as it added up the gradients that came to {piece}."
    )
    MADE_FORWARD = QT_TRANSLATE_NOOP(
        "Saying", "This node is of the forward pass itself: the gradient depends on what {piece} is."
    )
    REFUSED_SECOND_ORDER = QT_TRANSLATE_NOOP(
        "Saying", "The gradient ∂L/∂{parameter} = {gradient} has a graph, but PyTorch cannot differentiate it again."
    )
    NO_SECOND_ORDER = QT_TRANSLATE_NOOP(
        "Saying",
        "The gradient ∂L/∂{parameter} = {gradient} is the same wherever the parameters are. It has no graph, so it "
        "cannot be differentiated again: its derivative is 0.",
    )

    SECOND_DERIVATIVES = QT_TRANSLATE_NOOP("Saying", "That is the second derivative: {derivatives}.")

    # The update
    TAKES_GRADIENT = QT_TRANSLATE_NOOP("Saying", "{target} takes the value of {symbols}: {result}.")
    COMPUTES_TARGET = QT_TRANSLATE_NOOP("Saying", "The optimiser computes {target}, which is {result} now.")
    MOVES = QT_TRANSLATE_NOOP("Saying", "{parameter} moves from {before} to {result}.")
    HAS_MOVED = QT_TRANSLATE_NOOP("Saying", "{parameter} has its new value; all of it is among the values.")
    ROUNDED_ONCE = QT_TRANSLATE_NOOP("Saying", "It is one call of PyTorch, rounded once.")
    ROUNDED = QT_TRANSLATE_NOOP("Saying", "It is rounded {count} times on the way.")
    NOT_COMPUTED = QT_TRANSLATE_NOOP("Saying", "Nothing is computed, so nothing is rounded.")
    UPDATED = QT_TRANSLATE_NOOP(
        "Saying", "The optimiser has updated the parameters: {parameters}. Its arithmetic is not taken apart here."
    )
    NOT_UPDATED = QT_TRANSLATE_NOOP("Saying", "No parameter has a gradient, so the optimiser changes nothing.")
    PARAMETER_IS = QT_TRANSLATE_NOOP("Saying", "{parameter} = {value}")
    UPDATE_EQUAL = QT_TRANSLATE_NOOP("Saying", "Checked: equal to PyTorch's own step in every bit.")
    UPDATE_DIFFERENT = QT_TRANSLATE_NOOP(
        "Saying", "These lines do not end in the bits of PyTorch's own step. This is a defect."
    )

    # What comes next
    NEXT_ZERO = QT_TRANSLATE_NOOP("Saying", "Next: the gradient of {parameter} is zeroed.")
    NEXT_LEFT = QT_TRANSLATE_NOOP("Saying", "Next: the gradient of {parameter} is not zeroed either.")
    NEXT_OPERATION = QT_TRANSLATE_NOOP("Saying", "Next: {numbers}, for {piece}.")
    NEXT_BACKWARD = QT_TRANSLATE_NOOP("Saying", "Next: the way back begins, at {node}, with dL/dL = 1.")
    NEXT_NODE = QT_TRANSLATE_NOOP("Saying", "Next: {node} runs with {incoming}.")
    NEXT_SUM = QT_TRANSLATE_NOOP("Saying", "Next: {node} runs with the sum of {summands}, which is {incoming}.")
    NEXT_AGAIN = QT_TRANSLATE_NOOP("Saying", "Next: backward() is called once more.")
    NEXT_SECOND_ORDER = QT_TRANSLATE_NOOP("Saying", "Next: the gradient ∂L/∂{parameter} is differentiated itself.")
    NEXT_UPDATE = QT_TRANSLATE_NOOP("Saying", "Next: the optimiser updates {parameter}, with {target} = {symbols}.")
    NEXT_LINE = QT_TRANSLATE_NOOP("Saying", "Next: {target} = {symbols}.")
    NEXT_WHOLE_UPDATE = QT_TRANSLATE_NOOP("Saying", "Next: the optimiser updates the parameters.")
    END = QT_TRANSLATE_NOOP("Saying", "Iteration {step} is done. The next one begins with {parameters}.")

    # The statements of a script
    TURN = QT_TRANSLATE_NOOP("Saying", "turn {turn} of {turns}")
    TIME = QT_TRANSLATE_NOOP("Saying", "{turn} of {turns}")
    ONE_OF_SEVERAL = QT_TRANSLATE_NOOP("Saying", "{piece} ({turn} of {turns})")

    # A pass of a script
    GONE_BACK_FROM = QT_TRANSLATE_NOOP("Saying", "That is what {call} goes back from.")
    SCRIPT_SEED = QT_TRANSLATE_NOOP(
        "Saying",
        "The way back begins here with d{tensor}/d{tensor} = {incoming}: {tensor} changes just as much as itself.",
    )
    SCRIPT_SEED_OF = QT_TRANSLATE_NOOP(
        "Saying",
        "The way back begins here with dL/dL = {incoming}, where L is {piece}: it changes just as much as itself.",
    )
    SCRIPT_SEED_GIVEN = QT_TRANSLATE_NOOP(
        "Saying",
        "The way back begins here with {incoming}: that is {seed}, which was handed over and says how much each "
        "element of {piece} counts. What is differentiated is L, the sum of the elements times these weights.",
    )
    FIRST_OF_SEVERAL = QT_TRANSLATE_NOOP(
        "Saying",
        "{call} goes back from {count} tensors at once. What is shown is the way back from the first of them, {piece}; "
        "the others are not in these numbers.",
    )
    ADDED_TO_GRADIENTS = QT_TRANSLATE_NOOP("Saying", "The pass is done. To the gradients it adds {results}.")
    NOT_NOTED = QT_TRANSLATE_NOOP(
        "Saying",
        "Which operation made this node is not known: it is older than what was noted, or PyTorch made it by itself, "
        "as it does for a gradient that is computed with create_graph.",
    )
    SCRIPT_FREED = QT_TRANSLATE_NOOP(
        "Saying",
        "{call} has now freed what the nodes had saved: another pass through them would be refused. (Gradstep keeps "
        "it, to show it.)",
    )
    SCRIPT_RETAINED = QT_TRANSLATE_NOOP("Saying", "The nodes keep what they saved: the script says {word}.")
    HANDED_OUT = QT_TRANSLATE_NOOP(
        "Saying", "{call} hands out what it found: {results}. No AccumulateGrad runs, and every .grad stays as it is."
    )
    RESULT_FOR = QT_TRANSLATE_NOOP("Saying", "{value} for {parameter}")
    SCRIPT_REMOVED = QT_TRANSLATE_NOOP(
        "Saying", "The gradient of {parameter}, {before}, is removed. It is None now, which is not 0."
    )
    SCRIPT_ZEROED = QT_TRANSLATE_NOOP(
        "Saying", "The gradient of {parameter}, {before}, is set to 0 in place: the tensor stays."
    )
    STEPPED = QT_TRANSLATE_NOOP(
        "Saying", "The optimiser has made its step: {parameters}. Its arithmetic is not taken apart here."
    )
    UNCHANGED = QT_TRANSLATE_NOOP("Saying", "The optimiser has made its step, and no parameter has changed.")
    NOTHING_TO_SHOW = QT_TRANSLATE_NOOP("Saying", "{call} has been made. There is nothing in it to go through.")
    NOT_TAKEN_APART = QT_TRANSLATE_NOOP("Saying", "{call} has been made. It cannot be taken apart here.")
    SCRIPT_REFUSED = QT_TRANSLATE_NOOP("Saying", "PyTorch refuses {call} in line {line}.")
    REFUSED_CALL = QT_TRANSLATE_NOOP("Saying", "PyTorch refuses {call}.")
    NEXT_WAY_BACK = QT_TRANSLATE_NOOP("Saying", "Next: {call} begins the way back, at {node}, with {incoming}.")
    END_BACKWARD = QT_TRANSLATE_NOOP("Saying", "The pass is done: {gradients}.")
    GRADIENT_IS = QT_TRANSLATE_NOOP("Saying", "the gradient of {parameter} is {value}")
    END_UPDATE = QT_TRANSLATE_NOOP("Saying", "The step is done: {parameters}.")
    GOES_ON = QT_TRANSLATE_NOOP("Saying", "The script goes on behind line {line}.")
    ENDS_HERE = QT_TRANSLATE_NOOP("Saying", "The script ends with this error, unless it catches it.")

    SCRIPT_KEEPS = QT_TRANSLATE_NOOP("Saying", "Whether the graph is kept is the script's own word: {word}.")
    SCRIPT_FREES = QT_TRANSLATE_NOOP(
        "Saying", "Whether the graph is kept is the script's own word; here it does not say retain_graph=True."
    )
    SCRIPT_DECIDES = QT_TRANSLATE_NOOP(
        "Saying", "When gradients are zeroed and when parameters move is the script's own word."
    )

    # Words within sentences
    OF_PIECE = QT_TRANSLATE_NOOP("Saying", "{node} of {piece}")
    OF_PARAMETER = QT_TRANSLATE_NOOP("Saying", "{parameter} ({node})")
    PIECE_NODE = QT_TRANSLATE_NOOP("Saying", "{piece} ({node})")
    AFTER_VALUE = QT_TRANSLATE_NOOP("Saying", "gradient after")
    BEFORE_VALUE = QT_TRANSLATE_NOOP("Saying", "gradient before")
    OUTGOING_VALUE = QT_TRANSLATE_NOOP("Saying", "outgoing {number}")
    INCOMING_VALUE = QT_TRANSLATE_NOOP("Saying", "incoming {number}")
    CHANGE = QT_TRANSLATE_NOOP("Saying", "{before}, then {after}")
    ONCE = QT_TRANSLATE_NOOP("Saying", "rounded once")
    TIMES = QT_TRANSLATE_NOOP("Saying", "rounded {count} times")
    PART_OF = QT_TRANSLATE_NOOP("Saying", "part of {gradient}")
    AND = QT_TRANSLATE_NOOP("Saying", "{others} and {last}")
