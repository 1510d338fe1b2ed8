"""The table of what a program may use is true: everything in it exists, and nothing dangerous is in it."""

import builtins

import pytest

from core.notation.program_vocabulary import ALL_BUILTINS, ATTRIBUTES, BUILTINS, MODULES, SETTABLE
from core.notation.program_words import words

DANGEROUS = words("""
    apply_ map_ map2_ data_ptr storage untyped_storage set_ resize_ as_strided share_memory_ pin_memory record_stream
    load save hub ops compile jit multiprocessing distributed from_file frombuffer from_dlpack to_dlpack as_subclass
    set_num_threads set_num_interop_threads set_default_device set_default_tensor_type get_file_path fork wait Storage
    library overrides import_ir_module
    fromfile fromstring fromregex fromiter loadtxt genfromtxt savetxt savez savez_compressed memmap DataSource tofile
    tobytes dump dumps ctypes ctypeslib lib f2py bmat asmatrix r_ c_ mgrid ogrid vectorize frompyfunc nditer object_
    void record recarray seterr seterrcall setbufsize errstate base flags setflags getfield setfield byteswap
    bit_generator set_state get_state set_bit_generator spawn shares_memory
    getattr setattr delattr hasattr open exec input globals locals vars dir breakpoint memoryview bytearray super
    object property classmethod staticmethod exit quit help id
    register_buffer register_parameter register_module set_submodule get_extra_state set_extra_state share_memory
    register_load_state_dict_pre_hook register_load_state_dict_post_hook register_state_dict_post_hook
    register_step_pre_hook register_step_post_hook profile_hook_step
    with_traceback add_note fromhex from_bytes to_bytes format_map encode translate maketrans fromkeys mapping
    metadata default_factory obj
    """)
"""Each is a way to files, memory, processes, text that is evaluated, state of the process, or calls by name."""


@pytest.mark.parametrize("table", [MODULES, ATTRIBUTES, SETTABLE, {"builtins": BUILTINS}])
def test_that_nothing_dangerous_is_granted(table: dict[str, frozenset[str]]) -> None:
    assert {path: names & DANGEROUS for path, names in table.items() if names & DANGEROUS} == {}


@pytest.mark.parametrize("table", [MODULES, ATTRIBUTES, SETTABLE, {"builtins": BUILTINS}])
def test_that_nothing_granted_begins_with_an_underscore(table: dict[str, frozenset[str]]) -> None:
    assert not [name for names in table.values() for name in names if name.startswith("_")]


def test_that_only_a_layer_has_an_eval() -> None:
    everywhere = {**MODULES, **ATTRIBUTES, "builtins": BUILTINS}
    assert [path for path, names in everywhere.items() if names & {"eval", "apply"}] == ["torch.nn.Module"]


def test_that_all_builtins_of_this_python_are_known() -> None:
    real = {name for name in dir(builtins) if not name.startswith("_")} - {"qApp"}  # Qt puts it there
    assert real <= ALL_BUILTINS
    assert real >= BUILTINS


def test_that_what_may_be_set_may_be_read() -> None:
    assert all(names <= ATTRIBUTES[path] for path, names in SETTABLE.items())


def test_that_every_submodule_of_the_table_is_found_in_its_module() -> None:
    for path in MODULES:
        parent, _, name = path.rpartition(".")
        assert not parent or name in MODULES[parent]
