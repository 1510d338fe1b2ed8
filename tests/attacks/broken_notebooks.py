"""Notebooks that are none, or whose cells are not of the playground's Python."""

import json

from tests.attacks.attack import Attack

_REFUSED, _DONE = ("refused",), ("done",)

_CELLS: dict[str, tuple[list[object], tuple[str, ...]]] = {
    "import": (["import os\n"], _REFUSED),
    "magic": (["%matplotlib inline\n", "print(1)\n"], _REFUSED),
    "shell": (["!touch gradstep-attack\n"], _REFUSED),
    "question": (["print?\n"], _REFUSED),
    "cell_magic": (["%%bash\n", "touch gradstep-attack\n"], _REFUSED),
    "second_refused": (["print('started')\n", "eval('1')\n"], _REFUSED),
    "await": (["await print(1)\n"], _REFUSED),
    "number": ([5], _REFUSED),
    "null": ([None], _REFUSED),
    "nothing": ([], _DONE),
    "surrogate": (["print('\ud800' == '')\n"], ("refused", "done")),
}

_BROKEN = {
    "no_json": b"{",
    "empty": b"",
    "a_list": b"[]",
    "a_number": b"5",
    "no_cells": b"{}",
    "cells_a_text": b'{"cells": "print(1)", "nbformat": 4, "nbformat_minor": 5, "metadata": {}}',
    "cell_a_number": b'{"cells": [5], "nbformat": 4, "nbformat_minor": 5, "metadata": {}}',
    "deep_json": b"[" * 10**6,
    "deep_json_closed": b"[" * 10**5 + b"]" * 10**5,
    "not_utf8": b'{"cells": ["\xff"]}',
}


def broken_notebooks() -> list[Attack]:
    """A file for each."""
    whole = [Attack(f"notebook/{name}.ipynb", _notebook(source), told) for name, (source, told) in _CELLS.items()]
    return whole + [Attack(f"notebook/{name}.ipynb", source, _REFUSED) for name, source in _BROKEN.items()]


def _notebook(source: list[object]) -> bytes:
    cell: dict[str, object] = {
        "cell_type": "code",
        "execution_count": None,
        "id": "a",
        "metadata": {},
        "outputs": [],
        "source": source,
    }
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()
