"""Every sentence that core tells of scripts, once more as literals: Qt's tools collect nothing else for translators.

Tests hold the table complete. Of limits the window has words of its own: nobody types ``--limit`` there.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SCRIPT_SENTENCES = {
    "RefusalKind": {
        "TOO_LONG": QT_TRANSLATE_NOOP(
            "RefusalKind",
            "The script has {length} characters; at most {limit} are read. Keep the part that you want to see.",
        ),
        "TOO_DEEP": QT_TRANSLATE_NOOP(
            "RefusalKind", "This is nested more than {limit} deep. Split it into several statements."
        ),
        "SYNTAX": QT_TRANSLATE_NOOP("RefusalKind", "Python cannot read this: {reason}."),
        "SYNTAX_QUESTION": QT_TRANSLATE_NOOP("RefusalKind", "Python cannot read this: {reason}"),
        "CHARACTER": QT_TRANSLATE_NOOP("RefusalKind", "The character {character} means nothing to Python. {fix}"),
        "NOTEBOOK_COMMAND": QT_TRANSLATE_NOOP(
            "RefusalKind", "{found} is a command to a notebook, not Python. Remove the line."
        ),
        "NOT_TEXT": QT_TRANSLATE_NOOP("RefusalKind", "This is no text: {reason}. Save the script as UTF-8."),
        "CLASS": QT_TRANSLATE_NOOP(
            "RefusalKind", "Classes are not run here. Write functions, or use the layers of torch.nn."
        ),
        "GENERATOR": QT_TRANSLATE_NOOP(
            "RefusalKind",
            "yield makes a generator, which is not run here. Append the values to a list, and return the list.",
        ),
        "ASYNC": QT_TRANSLATE_NOOP(
            "RefusalKind", "async and await are not run here. Remove them; nothing waits for anything in this script."
        ),
        "DECORATOR": QT_TRANSLATE_NOOP(
            "RefusalKind", "Only @torch.no_grad() may decorate a function here, not {found}. {fix}"
        ),
        "WITH": QT_TRANSLATE_NOOP(
            "RefusalKind",
            "with takes torch.no_grad(), torch.enable_grad() or torch.set_grad_enabled(…) here. Remove {found}.",
        ),
        "MATCH": QT_TRANSLATE_NOOP("RefusalKind", "match is not run here. Write if, elif and else."),
        "EXCEPT_GROUP": QT_TRANSLATE_NOOP("RefusalKind", "except* is not run here. Write except."),
        "BYTES": QT_TRANSLATE_NOOP("RefusalKind", "Bytes are not used here. Write a text without b in front."),
        "CONSTRUCT": QT_TRANSLATE_NOOP("RefusalKind", "{found} is not run here. Write it in another way."),
        "DUNDER": QT_TRANSLATE_NOOP(
            "RefusalKind",
            "{name} begins with two underscores: such names reach into Python itself and are not for scripts. {fix}",
        ),
        "MAIN_GUARD": QT_TRANSLATE_NOOP(
            "RefusalKind", "__name__ is not there. Remove the line with it, and move what it guards to the left."
        ),
        "BUILTIN": QT_TRANSLATE_NOOP("RefusalKind", "{name} is not there for scripts. {fix}"),
        "IMPORT": QT_TRANSLATE_NOOP("RefusalKind", "{name} cannot be imported here. {fix}"),
        "IMPORT_NAME": QT_TRANSLATE_NOOP("RefusalKind", "{module} has no {name} for scripts here. {fix}"),
        "IMPORT_STAR": QT_TRANSLATE_NOOP(
            "RefusalKind", "Import the names that you need, or import {module} as a whole."
        ),
        "RELATIVE_IMPORT": QT_TRANSLATE_NOOP(
            "RefusalKind", "There are no other files here to import from. Write what you need of them into this script."
        ),
        "MODULE_NAME": QT_TRANSLATE_NOOP("RefusalKind", "{module}.{name} is not there for scripts. {fix}"),
        "ATTRIBUTE": QT_TRANSLATE_NOOP("RefusalKind", "The attribute {name} is not there for scripts. {fix}"),
        "ATTRIBUTE_OF": QT_TRANSLATE_NOOP("RefusalKind", "{kind} has an attribute {name}, but not for scripts. {fix}"),
        "SET_ATTRIBUTE": QT_TRANSLATE_NOOP("RefusalKind", "The attribute {name} cannot be set here. {fix}"),
        "NOT_CALLABLE_HERE": QT_TRANSLATE_NOOP(
            "RefusalKind",
            "{what} cannot be called here. Call the script's own functions, and those of torch, numpy and math.",
        ),
        "FORMAT_FIELD": QT_TRANSLATE_NOOP(
            "RefusalKind", "{field} reaches into a value from within a text. Give format() the value itself."
        ),
        "NOT_A_CONTEXT": QT_TRANSLATE_NOOP(
            "RefusalKind",
            "with takes torch.no_grad(), torch.enable_grad() or torch.set_grad_enabled(…) here, not {kind}.",
        ),
        "WATCH": QT_TRANSLATE_NOOP(
            "RefusalKind",
            "{found} cannot be watched. Watch a variable, as in x, x.grad, x[0], or a small expression of them.",
        ),
        "WATCH_CALL": QT_TRANSLATE_NOOP(
            "RefusalKind",
            "{name} cannot be called while watching. Use what only looks, such as sum, mean, norm, abs or item.",
        ),
        "ARGUMENT": QT_TRANSLATE_NOOP("RefusalKind", "{name} does not take {argument} here. Leave it out."),
    },
    "LimitKind": {
        "STATEMENTS": QT_TRANSLATE_NOOP(
            "LimitKind",
            "The script ran {limit} statements without an end. Shorten it, or let its loops make fewer turns.",
        ),
        "SECONDS": QT_TRANSLATE_NOOP(
            "LimitKind", "The script ran for {limit} seconds. Shorten it, or let its loops make fewer turns."
        ),
        "ELEMENTS": QT_TRANSLATE_NOOP(
            "LimitKind", "A tensor would get {count} elements; at most {limit} are allowed. Make it smaller."
        ),
        "BYTES": QT_TRANSLATE_NOOP(
            "LimitKind", "The script needs more than {limit} bytes of memory. Keep less, or make its tensors smaller."
        ),
        "DIGITS": QT_TRANSLATE_NOOP("LimitKind", "A whole number would get more than {limit} digits. Use floats."),
        "CHARACTERS": QT_TRANSLATE_NOOP("LimitKind", "A text would get more than {limit} characters. Make it shorter."),
        "ITEMS": QT_TRANSLATE_NOOP("LimitKind", "A collection would get more than {limit} items. Make it smaller."),
        "PRINTED": QT_TRANSLATE_NOOP("LimitKind", "The script printed more than {limit} characters. Print less."),
    },
    "EndKind": {
        "DONE": QT_TRANSLATE_NOOP("EndKind", "The script ran to its end."),
        "ERROR": QT_TRANSLATE_NOOP("EndKind", "The script ended with an error."),
        "LIMIT": QT_TRANSLATE_NOOP("EndKind", "The script was ended, since it wanted more than it may have."),
        "REFUSED": QT_TRANSLATE_NOOP(
            "EndKind", "The script was ended, since it came to something that is not there for scripts."
        ),
        "CANCELLED": QT_TRANSLATE_NOOP("EndKind", "The script was stopped."),
    },
    "Explanation": {
        "BACKWARD_TWICE": QT_TRANSLATE_NOOP(
            "Explanation",
            "A backward pass frees what the graph had saved, so a second pass through it has nothing to compute with. "
            "Compute the loss anew before the second pass, or make the first one with backward(retain_graph=True).",
        ),
        "NOT_A_SCALAR": QT_TRANSLATE_NOOP(
            "Explanation",
            "backward() starts from one number, and this tensor has several. Make one of them, as in "
            "y.sum().backward(), or say how much each counts: y.backward(torch.ones_like(y)).",
        ),
        "NO_GRAPH": QT_TRANSLATE_NOOP(
            "Explanation",
            "Nothing that this tensor was computed from requires a gradient, so there is no graph to go back through. "
            "Create the leaf with requires_grad=True, and compute the loss from it, not under no_grad and not from a "
            "detach().",
        ),
        "INTEGERS": QT_TRANSLATE_NOOP(
            "Explanation",
            "A gradient says what a tiny change does, and whole numbers have none. Write the numbers with a point, as "
            "in torch.tensor([1., 2.]), or convert them with .float().",
        ),
        "GRADIENT_OF_NON_LEAF": QT_TRANSLATE_NOOP(
            "Explanation",
            "Only leaves keep their gradients; this tensor was computed, so its gradient is used and dropped. Call "
            "y.retain_grad() before backward(), or ask torch.autograd.grad(loss, y).",
        ),
        "LEAF_IN_PLACE": QT_TRANSLATE_NOOP(
            "Explanation",
            "A leaf that requires a gradient is where the graph begins: changing it in place would rewrite what has "
            "been computed from it. Update it under with torch.no_grad():, or compute a new tensor.",
        ),
        "CHANGED_IN_PLACE": QT_TRANSLATE_NOOP(
            "Explanation",
            "A value that the backward pass needs was overwritten by an operation in place after it had been used. "
            "Write a new tensor instead, such as y = y + 1 for y += 1, or change it only after backward().",
        ),
        "SHAPES": QT_TRANSLATE_NOOP(
            "Explanation",
            "The shapes do not fit: dimensions are compared from the last one on, and each pair must be equal or one "
            "of them 1; for @ the inner ones must be equal. Look at both with print(x.shape), then reshape, unsqueeze "
            "or transpose one of them.",
        ),
        "UNUSED_INPUT": QT_TRANSLATE_NOOP(
            "Explanation",
            "The result does not depend on this input at all, so it has no gradient, which is not 0. Leave the input "
            "out, or pass allow_unused=True and get None for it.",
        ),
        "NUMPY_OF_GRADIENT": QT_TRANSLATE_NOOP(
            "Explanation",
            "NumPy would change the memory behind PyTorch's back, so a tensor that requires a gradient is not handed "
            "over. Write x.detach().numpy().",
        ),
        "OPTIMIZER_NON_LEAF": QT_TRANSLATE_NOOP(
            "Explanation",
            "An optimiser updates leaves; this tensor was computed from others. Give it the leaf itself, created with "
            "requires_grad=True, or make one: x = x.detach().requires_grad_().",
        ),
        "DTYPES": QT_TRANSLATE_NOOP(
            "Explanation",
            "The tensors have different dtypes, and PyTorch does not choose one here. Convert one of them, as in "
            "x.to(y.dtype), x.float() or x.double().",
        ),
        "NO_GRADIENT_OF_DETACHED": QT_TRANSLATE_NOOP(
            "Explanation",
            "There is no gradient yet: nothing has been accumulated into .grad, which is None and not 0. Call "
            "backward() first, and look whether the tensor requires a gradient.",
        ),
        "ITEM_OF_SEVERAL": QT_TRANSLATE_NOOP(
            "Explanation",
            "item() gives the one number of a tensor with one element; this one has several. Take one first, as in "
            "x[0].item(), or x.tolist() for all of them.",
        ),
        "TRUTH_OF_SEVERAL": QT_TRANSLATE_NOOP(
            "Explanation",
            "A tensor with several elements is neither true nor false. Ask (x > 0).any() or (x > 0).all(), or choose "
            "element by element with torch.where.",
        ),
        "NO_PARAMETERS": QT_TRANSLATE_NOOP(
            "Explanation",
            "There is nothing to update. Give the optimiser leaves in a list, as in [w, b], or net.parameters(), "
            "called anew: what it gave can be gone through only once.",
        ),
        "PARAMETERS_IN_A_LIST": QT_TRANSLATE_NOOP(
            "Explanation",
            "An optimiser takes several tensors, so even a single one stands in brackets: torch.optim.SGD([x], "
            "lr=0.1).",
        ),
        "CLASSES": QT_TRANSLATE_NOOP(
            "Explanation",
            "Targets of a classification are whole numbers from 0 to one less than the number of classes. Convert "
            "them with target.long(), and look whether they count from 0.",
        ),
        "MEAN_OF_INTEGERS": QT_TRANSLATE_NOOP(
            "Explanation",
            "A mean of whole numbers is mostly none. Convert them first, as in x.float().mean(), or write the numbers "
            "with a point.",
        ),
        "DIMENSIONS": QT_TRANSLATE_NOOP(
            "Explanation",
            "Dimensions and elements count from 0, and from -1 backwards. Look at print(x.shape): there are as many "
            "dimensions as it has numbers.",
        ),
        "NOT_A_TENSOR": QT_TRANSLATE_NOOP(
            "Explanation",
            "Functions of torch take tensors. Write torch.sin(torch.tensor(1.0)), or math.sin(1.0) for a plain number.",
        ),
        "SPREAD_LOSS": QT_TRANSLATE_NOOP(
            "Explanation",
            "Prediction and target have different shapes and are spread to each other, so that each is compared with "
            "all and not with its own. Give both one shape, as in y.reshape(y_hat.shape).",
        ),
        "NO_GPU": QT_TRANSLATE_NOOP(
            "Explanation",
            "Scripts compute on the CPU. Leave the device out, or ask for what is there: device = 'cuda' if "
            "torch.cuda.is_available() else 'cpu'.",
        ),
        "GRADIENTS_PILE_UP": QT_TRANSLATE_NOOP(
            "Explanation",
            "backward() adds to what is in .grad, and nothing has set it back between these passes, so the gradients "
            "pile up. Call optimizer.zero_grad() or x.grad.zero_() once a step, unless you want their sum.",
        ),
    },
}
"""An enum's name, which is its context for translators, and for each of its members the sentence."""
