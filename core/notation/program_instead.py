"""How to go on without what scripts do not have: the sentence that stands behind a refusal."""

import difflib
import unicodedata
from collections.abc import Collection, Mapping

from core.notation.program_vocabulary import MODULES

_NO_FILES = "Files are neither read nor written by scripts here."
_NO_GPU = "Scripts compute on the CPU. Leave it out."
_REPEATS = "Leave it out; a script gives the same numbers each time anyway."
_LOOK_INTO = "Print the value itself, or what you want to know of it."
_MEMORY = "To see whether two tensors share memory, change one and print the other."
_NO_THREADS = "Leave it out; scripts run as they stand."
_DIFFERENTIATE = "Write a function of tensors; PyTorch differentiates it by itself."
_FIXED_SIZE = "A tensor keeps its size here; make a new one, as in x.reshape(…) or torch.cat."
_DATA = "Make the data in the script, as in torch.randn(100, 2)."
_PLOTS = "Leave it out; name what you want to see as a watch, and it is drawn or written as CSV."
_SEEDS = "Use torch.manual_seed, or a torch.Generator of its own."
_SPLIT = "Choose by indices, as in X[torch.randperm(len(X))[:80]]."
_APART = "Keep the tensor in a variable of its own, and give it to the optimiser beside the parameters."
_CLOCK = "Leave it out; nothing here depends on the time."

_BUILTINS = {
    "open": _NO_FILES,
    "input": "Give the value in the script itself.",
    "exec": "Write the code itself into the script.",
    "eval": "Write the expression itself into the script.",
    "compile": "Write the code itself into the script.",
    "getattr": "Write the attribute with a dot.",
    "setattr": "Assign the attribute with a dot.",
    "hasattr": "Read the attribute within try, and catch AttributeError.",
    "delattr": "Write del and the attribute with a dot.",
    "id": "Keep the value itself, as in before = x, and ask x is before.",
    "hash": "Compare with ==, or use the value itself as a key.",
    "dir": _LOOK_INTO,
    "vars": _LOOK_INTO,
    "help": _LOOK_INTO,
    "globals": "Use the variables by their names, or a dict of your own.",
    "locals": "Use the variables by their names, or a dict of your own.",
    "format": "Write an f-string, as in f'{x:.4f}'.",
    "ascii": "Use repr.",
    "issubclass": "Compare the types with ==, or ask isinstance of a value.",
    "object": "Use None, or a list, where any value will do.",
    "super": "Write functions, or use the layers of torch.nn.",
    "exit": "Let the script come to its end.",
    "quit": "Let the script come to its end.",
    "BaseException": "Use Exception.",
    "KeyboardInterrupt": "Leave it out; a script is stopped from outside.",
}

_IMPORTS = {
    "__future__": "Leave the line out; type hints need nothing imported.",
    "collections": "Use a dict or a list; d.setdefault(key, []) does what defaultdict(list) does.",
    "contextlib": "Write the with statements themselves.",
    "copy": "Use x.clone() for tensors, and list(…) or dict(…) for collections.",
    "d2l": "Write the few functions that you use of it into the script, as the book shows them.",
    "dataclasses": "Use a dict or a tuple.",
    "functools": "Write a lambda, as in lambda x: f(2, x) for partial(f, 2).",
    "itertools": "Write for loops, zip and comprehensions.",
    "json": _NO_FILES,
    "matplotlib": _PLOTS,
    "os": "Leave it out; scripts reach neither files nor the system.",
    "pandas": _DATA,
    "pathlib": _NO_FILES,
    "pickle": _NO_FILES,
    "pytorch_lightning": "Write the training loop itself.",
    "random": "Use torch.randint, torch.randperm and torch.rand, or np.random.",
    "scipy": "Use torch, torch.special and torch.linalg.",
    "seaborn": _PLOTS,
    "sklearn": _DATA,
    "sys": "Leave it out; scripts reach neither files nor the system.",
    "tensorboard": _PLOTS,
    "time": _CLOCK,
    "timeit": _CLOCK,
    "datetime": _CLOCK,
    "torch.utils.tensorboard": _PLOTS,
    "torchvision": _DATA,
    "torchviz": "Leave it out; Gradstep draws the graph of every backward() itself.",
    "tqdm": "Leave it out, and loop over range(…) itself.",
    "typing": "Leave it out; write list[float] for List[float], and put other hints in quotes.",
    "warnings": "Leave it out; warnings go to standard error.",
}

_NAMES = {
    "Function": _DIFFERENTIATE,
    "apply_": "Use functions of whole tensors, as in torch.where(x > 0, x, 0).",
    "map_": "Use functions of whole tensors, as in torch.where(x > 0, x, 0).",
    "vectorize": "Use functions of whole arrays, as in np.where(x > 0, x, 0).",
    "backends": _REPEATS,
    "use_deterministic_algorithms": _REPEATS,
    "compile": _NO_THREADS,
    "jit": _NO_THREADS,
    "set_num_threads": _NO_THREADS,
    "set_num_interop_threads": _NO_THREADS,
    "multiprocessing": _NO_THREADS,
    "share_memory_": _NO_THREADS,
    "cuda": _NO_GPU,
    "is_pinned": _NO_GPU,
    "pin_memory": _NO_GPU,
    "get_device_name": _NO_GPU,
    "get_device_properties": _NO_GPU,
    "set_device": _NO_GPU,
    "synchronize": _NO_GPU,
    "empty_cache": _NO_GPU,
    "set_default_device": _NO_GPU,
    "set_default_tensor_type": "Use torch.set_default_dtype.",
    "amp": "Leave it out; choose a dtype for the tensors themselves.",
    "autocast": "Leave it out; choose a dtype for the tensors themselves.",
    "data_ptr": _MEMORY,
    "storage": _MEMORY,
    "untyped_storage": _MEMORY,
    "shares_memory": "Use np.may_share_memory, or change one and print the other.",
    "detect_anomaly": "Use torch.autograd.set_detect_anomaly(True).",
    "inference_mode": "Use torch.no_grad().",
    "profiler": _CLOCK,
    "resize_": _FIXED_SIZE,
    "set_": _FIXED_SIZE,
    "as_strided": "Use reshape, unfold or indexing.",
    "load": _NO_FILES,
    "loadtxt": _NO_FILES,
    "genfromtxt": _NO_FILES,
    "save": _NO_FILES,
    "savetxt": _NO_FILES,
    "savez": _NO_FILES,
    "hub": _DATA,
    "c_": "Use np.column_stack.",
    "forward_ad": "Use torch.func.jvp.",
    "fork_rng": _SEEDS,
    "get_lr": "Use get_last_lr().",
    "get_rng_state": _SEEDS,
    "get_state": _SEEDS,
    "histogram": "Use torch.histc.",
    "linearize": "Use torch.func.jvp.",
    "ModuleDict": "Use nn.ModuleList, or a dict of layers.",
    "ParameterDict": "Use nn.ParameterList, or a dict of tensors.",
    "poly1d": "Use np.polyval.",
    "r_": "Use np.concatenate.",
    "random_split": _SPLIT,
    "register_buffer": _APART,
    "register_parameter": _APART,
    "seed": _SEEDS,
    "set_rng_state": _SEEDS,
    "set_state": _SEEDS,
    "state_dict": "Print get_last_lr() and last_epoch.",
    "Subset": _SPLIT,
    "testing": "Write assert and torch.allclose or np.allclose.",
    "LSTM": "Use nn.RNN, or write the cell with nn.Linear.",
    "GRU": "Use nn.RNN, or write the cell with nn.Linear.",
    "mgrid": "Use np.meshgrid.",
    "Dataset": "Use TensorDataset, or a list of pairs.",
    "with_traceback": "Print the exception itself.",
}

_DUNDERS = {
    "__class__": "Use type(x).",
    "__dict__": _LOOK_INTO,
    "__doc__": _LOOK_INTO,
    "__file__": _NO_FILES,
    "__future__": _IMPORTS["__future__"],
    "__getitem__": "Use x[i], or lambda i: x[i].",
    "__len__": "Use len(x).",
    "__name__": "Print type(x) itself, or write the name as text.",
    "__version__": "Leave it out.",
}

_OTHERWISE = "Leave it out, or write out what it does."

_QUOTES = dict.fromkeys("“”„‟«»「」『』＂", '"') | dict.fromkeys("‘’‚‛′´＇", "'")
_SIGNS = {
    "。": ".",
    "、": ",",
    "−": "-",
    "–": "-",
    "—": "-",
    "×": "*",
    "·": "*",
    "÷": "/",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
}
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def instead_of_builtin(name: str) -> str:
    """How to go on without a builtin."""
    return _BUILTINS.get(name, _OTHERWISE)


def instead_of_dunder(name: str) -> str:
    """How to go on without a name that begins with two underscores."""
    return _DUNDERS.get(name, "Leave it out, or choose a name without them.")


def instead_of_module(path: str) -> str:
    """How to go on without a module, or which one was meant."""
    top = path.partition(".")[0]
    if top in ("torch", "numpy") and path not in _IMPORTS:
        return _near(path, MODULES) or _OTHERWISE
    return _IMPORTS.get(path) or _IMPORTS.get(top) or _near(path, MODULES) or "Scripts use torch, numpy and math."


def instead_of_name(name: str, known: Collection[str]) -> str:
    """How to go on without a name of a module or a type, or which one was meant."""
    if name in _NAMES:
        return _NAMES[name]
    if name.startswith("_"):
        return "Names that begin with an underscore are a library's own."
    return _near(name, known) or _OTHERWISE


def typed_instead_of(character: str) -> str:
    """What to type where Python does not know a character."""
    if character in _SUPERSCRIPTS:
        return f"Write a power as in x**{_SUPERSCRIPTS.index(character)}."
    plain = _QUOTES.get(character) or _SIGNS.get(character) or unicodedata.normalize("NFKC", character)
    if plain.isspace():
        return "Type an ordinary space."
    return f"Type {plain} instead." if plain.isascii() and plain.isprintable() and plain else "Remove it."


def _near(name: str, known: Collection[str] | Mapping[str, object]) -> str | None:
    others = set(known) - {name}
    spelt = sorted(one for one in others if one.casefold() == name.casefold())
    near = spelt or difflib.get_close_matches(name, sorted(others), 1, 0.75)
    return f"Did you mean {near[0]}?" if near else None
