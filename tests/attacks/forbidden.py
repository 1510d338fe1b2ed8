"""One short script for each name that a script must not reach, so that none hides behind another one."""

from collections.abc import Iterator

from tests.attacks.attack import Attack

_ATTRIBUTES = """
torch: load save hub ops classes _C _VF jit compile package utils multiprocessing distributed onnx export fx library
    serialization storage overrides profiler os sys importlib ctypes inspect builtins platform textwrap threading glob
    from_file frombuffer from_dlpack set_num_interop_threads set_default_device set_default_tensor_type
    use_deterministic_algorithms set_flush_denormal set_warn_always init_num_threads get_file_path fork _dynamo
    _inductor _utils _tensor _ops _classes testing futures cuda mps xpu accelerator backends UntypedStorage
    FloatStorage TypedStorage PyObjectType DisableTorchFunction Event Stream __builtins__ __loader__ __dict__
    __config__ __path__
torch.random: fork_rng get_rng_state set_rng_state contextlib warnings
torch.functional: os operator itertools
torch.autograd: Function profiler graph variable anomaly_mode functional.torch gradcheck.__globals__ _functions
torch.nn: modules parallel DataParallel utils.parametrize utils.prune functional.torch functional.importlib
    Module.__init__ Module.register_forward_hook
torch.optim: Optimizer.profile_hook_step optimizer lr_scheduler.LRScheduler.__init__ swa_utils sgd.torch _multi_tensor
torch.func: debug_unwrap vmap.__globals__ __file__
np: load save savez savez_compressed savetxt loadtxt genfromtxt fromfile fromregex fromstring frombuffer memmap
    DataSource lib ctypeslib f2py testing distutils core _core os sys warnings compat rec char vectorize frompyfunc
    fromfunction apply_along_axis apply_over_axes seterrcall setbufsize show_config info get_include test nditer
    nested_iters from_dlpack ndarray.__new__ __builtins__ __loader__ __dict__
np.random: RandomState.__reduce__ bit_generator mtrand __file__ _pickle
math: __loader__ __spec__ __file__ __dict__ sqrt.__self__ os sys __builtins__
x: apply_ map_ map2_ storage untyped_storage _typed_storage data_ptr const_data_ptr share_memory_ is_shared pin_memory
    set_ as_subclass record_stream module_load _make_subclass _version _base _backward_hooks _cdata _grad
    _post_accumulate_grad_hooks __class__ __dict__ __array_interface__ __array__ __dlpack__ __reduce_ex__ __setstate__
    __torch_function__ __deepcopy__ __iter__ shape.__class__ dtype.__reduce__ device.__reduce__
x.numpy(): tofile dump dumps ctypes data base setflags __array_interface__ tobytes getfield setfield byteswap
    __class__ __reduce__
y.grad_fn: __class__ register_hook register_prehook _saved_self _raw_saved_self metadata __dict__ _input_metadata
m: _parameters _modules _buffers _forward_hooks _call_impl __call__ __dict__ register_forward_hook
    register_forward_pre_hook register_full_backward_hook register_buffer register_parameter register_module compile
    share_memory set_extra_state _register_state_dict_hook __setstate__ forward.__func__ forward.__self__
    forward.__globals__
o: _zero_grad_profile_name register_step_post_hook register_step_pre_hook register_state_dict_pre_hook __dict__
    step.__wrapped__ step.__globals__ __getstate__ hooks profile_hook_step state.__class__ defaults.__class__
f: __code__ __globals__ __closure__ __defaults__ __builtins__ __dict__ __get__ __call__ __module__ __wrapped__
    __kwdefaults__ __annotations__ __qualname__ func_globals func_code gi_frame f_back f_globals f_locals f_builtins
    f_code co_consts
g: gi_frame gi_code gi_yieldfrom gi_running __next__ __self__ __class__ cr_frame ag_frame
e: __traceback__ __context__ __cause__ __class__ __dict__ __reduce__ __setstate__ with_traceback add_note tb_frame
    tb_next
d: __class__ __subclasshook__ __getitem__ __init_subclass__ __reduce__ __sizeof__ __format__ __dir__ __getattribute__
type: __subclasses__ mro __mro__ __base__ __bases__ __call__ __prepare__ __dict__
print: __self__ __class__ __module__ __call__ __text_signature__
'': __class__ __format__ __mod__ __add__ join.__self__ format.__self__ maketrans.__self__
"""
"""Owner: what must not be had of it."""

_BUILTINS = """
aiter anext ascii breakpoint bytearray bytes classmethod compile delattr dir eval exec exit format getattr globals
hasattr hash help id input license locals memoryview object open property quit setattr staticmethod super vars copyright
credits __import__ __build_class__ __builtins__ __debug__ __loader__ __spec__ __name__ __file__ __doc__ __package__
BaseException BaseExceptionGroup ExceptionGroup GeneratorExit KeyboardInterrupt SystemExit
"""

_SETUP = {
    "torch": "import torch",
    "np": "import numpy as np",
    "math": "import math",
    "x": "import torch\nx = torch.ones(2)",
    "y": "import torch\ny = torch.ones(2, requires_grad=True).exp()",
    "m": "import torch\nm = torch.nn.Linear(1, 1)",
    "o": "import torch\no = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)",
    "f": "f = lambda: 1",
    "g": "g = (v for v in [1])",
    "e": "e = ValueError('x')",
    "d": "d = {}",
}


def forbidden() -> list[Attack]:
    """A script for each name; where it is refused, what it prints first must not be seen.

    Whether an attribute is refused at sight or is told not to be there when it is reached is the table's business, save
    for names with two leading underscores.
    """
    attributes = [_reaching(path, _outcomes(path)) for path in _paths()]
    return attributes + [_reaching(name, ("refused",)) for name in _BUILTINS.split()]


def _paths() -> Iterator[str]:
    owner = ""
    for word in _ATTRIBUTES.split():
        if word.endswith(":"):
            owner = word[:-1]
        else:
            yield f"{owner}.{word}"


def _outcomes(path: str) -> tuple[str, ...]:
    return ("refused",) if "__" in path else ("refused", "error AttributeError")


def _reaching(path: str, outcomes: tuple[str, ...]) -> Attack:
    setup = _SETUP.get(path.split(".", maxsplit=1)[0], "")
    return Attack(f"forbidden/{path}", f"print('started')\n{setup}\nprint({path})\n".encode(), outcomes)
