"""What PyTorch's and Python's messages mean to somebody who learns, and how to mend what they are about."""

import re
from enum import Enum


class Explanation(Enum):
    """What a message means here, and the way out; the value is what is told."""

    BACKWARD_TWICE = (
        "A backward pass frees what the graph had saved, so a second pass through it has nothing to compute with. "
        "Compute the loss anew before the second pass, or make the first one with backward(retain_graph=True)."
    )
    NOT_A_SCALAR = (
        "backward() starts from one number, and this tensor has several. Make one of them, as in y.sum().backward(), "
        "or say how much each counts: y.backward(torch.ones_like(y))."
    )
    NO_GRAPH = (
        "Nothing that this tensor was computed from requires a gradient, so there is no graph to go back through. "
        "Create the leaf with requires_grad=True, and compute the loss from it, not under no_grad and not from a "
        "detach()."
    )
    INTEGERS = (
        "A gradient says what a tiny change does, and whole numbers have none. Write the numbers with a point, "
        "as in torch.tensor([1., 2.]), or convert them with .float()."
    )
    GRADIENT_OF_NON_LEAF = (
        "Only leaves keep their gradients; this tensor was computed, so its gradient is used and dropped. Call "
        "y.retain_grad() before backward(), or ask torch.autograd.grad(loss, y)."
    )
    LEAF_IN_PLACE = (
        "A leaf that requires a gradient is where the graph begins: changing it in place would rewrite what has been "
        "computed from it. Update it under with torch.no_grad():, or compute a new tensor."
    )
    CHANGED_IN_PLACE = (
        "A value that the backward pass needs was overwritten by an operation in place after it had been used. Write "
        "a new tensor instead, such as y = y + 1 for y += 1, or change it only after backward()."
    )
    SHAPES = (
        "The shapes do not fit: dimensions are compared from the last one on, and each pair must be equal or one of "
        "them 1; for @ the inner ones must be equal. Look at both with print(x.shape), then reshape, unsqueeze or "
        "transpose one of them."
    )
    UNUSED_INPUT = (
        "The result does not depend on this input at all, so it has no gradient, which is not 0. Leave the input out, "
        "or pass allow_unused=True and get None for it."
    )
    NUMPY_OF_GRADIENT = (
        "NumPy would change the memory behind PyTorch's back, so a tensor that requires a gradient is not handed over. "
        "Write x.detach().numpy()."
    )
    OPTIMIZER_NON_LEAF = (
        "An optimiser updates leaves; this tensor was computed from others. Give it the leaf itself, created with "
        "requires_grad=True, or make one: x = x.detach().requires_grad_()."
    )
    DTYPES = (
        "The tensors have different dtypes, and PyTorch does not choose one here. Convert one of them, as in "
        "x.to(y.dtype), x.float() or x.double()."
    )
    NO_GRADIENT_OF_DETACHED = (
        "There is no gradient yet: nothing has been accumulated into .grad, which is None and not 0. Call backward() "
        "first, and look whether the tensor requires a gradient."
    )
    ITEM_OF_SEVERAL = (
        "item() gives the one number of a tensor with one element; this one has several. Take one first, as in "
        "x[0].item(), or x.tolist() for all of them."
    )
    TRUTH_OF_SEVERAL = (
        "A tensor with several elements is neither true nor false. Ask (x > 0).any() or (x > 0).all(), or choose "
        "element by element with torch.where."
    )
    NO_PARAMETERS = (
        "There is nothing to update. Give the optimiser leaves in a list, as in [w, b], or net.parameters(), called "
        "anew: what it gave can be gone through only once."
    )
    PARAMETERS_IN_A_LIST = (
        "An optimiser takes several tensors, so even a single one stands in brackets: torch.optim.SGD([x], lr=0.1)."
    )
    CLASSES = (
        "Targets of a classification are whole numbers from 0 to one less than the number of classes. Convert them "
        "with target.long(), and look whether they count from 0."
    )
    MEAN_OF_INTEGERS = (
        "A mean of whole numbers is mostly none. Convert them first, as in x.float().mean(), or write the numbers "
        "with a point."
    )
    DIMENSIONS = (
        "Dimensions and elements count from 0, and from -1 backwards. Look at print(x.shape): there are as many "
        "dimensions as it has numbers."
    )
    NOT_A_TENSOR = (
        "Functions of torch take tensors. Write torch.sin(torch.tensor(1.0)), or math.sin(1.0) for a plain number."
    )
    SPREAD_LOSS = (
        "Prediction and target have different shapes and are spread to each other, so that each is compared with all "
        "and not with its own. Give both one shape, as in y.reshape(y_hat.shape)."
    )
    NO_GPU = (
        "Scripts compute on the CPU. Leave the device out, or ask for what is there: device = 'cuda' if "
        "torch.cuda.is_available() else 'cpu'."
    )
    GRADIENTS_PILE_UP = (
        "backward() adds to what is in .grad, and nothing has set it back between these passes, so the gradients pile "
        "up. Call optimizer.zero_grad() or x.grad.zero_() once a step, unless you want their sum."
    )


_MESSAGES: tuple[tuple[str, Explanation], ...] = (
    (r"Trying to backward through the graph a second time", Explanation.BACKWARD_TWICE),
    (r"grad can be implicitly created only for (scalar|real scalar) outputs", Explanation.NOT_A_SCALAR),
    (r"does not require grad and does not have a grad_fn", Explanation.NO_GRAPH),
    (r"only (Tensors|tensors) of floating point( and complex)? dtype can require grad", Explanation.INTEGERS),
    (r"[Oo]nly Tensors of floating point.*(require|required) grad", Explanation.INTEGERS),
    (r"\.grad attribute of a Tensor that is not a leaf", Explanation.GRADIENT_OF_NON_LEAF),
    (r"leaf Variable that requires grad is being used in an in-place operation", Explanation.LEAF_IN_PLACE),
    (r"has been modified by an inplace operation", Explanation.CHANGED_IN_PLACE),
    (r"must match the (existing )?size|must match the size of tensor", Explanation.SHAPES),
    (r"shapes cannot be multiplied|size mismatch|inconsistent tensor size", Explanation.SHAPES),
    (r"is invalid for input of size", Explanation.SHAPES),
    (r"shape '.*' is invalid|same number of dimensions|expected both vectors to have same size", Explanation.SHAPES),
    (r"appears? to not have been used in the graph", Explanation.UNUSED_INPUT),
    (r"Can't call numpy\(\) on Tensor that requires grad", Explanation.NUMPY_OF_GRADIENT),
    (r"can't optimize a non-leaf Tensor", Explanation.OPTIMIZER_NON_LEAF),
    (r"(have|has) (the )?same dtype|expected scalar type", Explanation.DTYPES),
    (r"Found dtype .* but expected|can't be cast to the desired output type", Explanation.DTYPES),
    (r"'NoneType' object has no attribute '(zero_|data|detach|clone|norm|item|add_|mul_|copy_|fill_)'",
     Explanation.NO_GRADIENT_OF_DETACHED),
    (r"unsupported operand type\(s\) for .*'NoneType'", Explanation.NO_GRADIENT_OF_DETACHED),
    (r"a Tensor with \d+ elements cannot be converted to Scalar", Explanation.ITEM_OF_SEVERAL),
    (r"only one element tensors can be converted to Python scalars", Explanation.ITEM_OF_SEVERAL),
    (r"stack expects each tensor to be equal size|1D tensors expected, but got", Explanation.SHAPES),
    (r"optimizer got an empty parameter list", Explanation.NO_PARAMETERS),
    (r"params argument given to the optimizer should be an iterable", Explanation.PARAMETERS_IN_A_LIST),
    (r"expected target dtype to be Long|Target -?\d+ is out of bounds|Class values must be", Explanation.CLASSES),
    (r"mean\(\): could not infer output dtype", Explanation.MEAN_OF_INTEGERS),
    (r"is out of bounds for dimension \d|too many indices for tensor|Dimension out of range", Explanation.DIMENSIONS),
    (r"argument 'input' \(position 1\) must be Tensor, not (float|int)", Explanation.NOT_A_TENSOR),
    (r"[Uu]sing a target size .* that is different to the input size", Explanation.SPREAD_LOSS),
    (r"not compiled with CUDA enabled|No CUDA GPUs are available", Explanation.NO_GPU),
    (r"Boolean value of Tensor with more than one value is ambiguous", Explanation.TRUTH_OF_SEVERAL),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), explanation) for pattern, explanation in _MESSAGES)


def explained(message: str) -> Explanation | None:
    """What a message of PyTorch's or Python's means; None where the table does not know it."""
    return next((explanation for pattern, explanation in _COMPILED if pattern.search(message)), None)
