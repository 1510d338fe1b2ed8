"""A notebook is written back with the script's cells, and all else in it stays."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.script import Script
from core.notation.sections import is_mark
from core.storage.notebook import Notebook, new_notebook, read_notebook
from core.storage.program_refusal import NotebookFault, ProgramFileError

LAW = settings(derandomize=True, deadline=None)
LINES = st.sampled_from(
    ["", "x = 1", "x", "'''", "# %%", "# %% Title", "#%%", "if x:", "    # %%", "%magic", "\u2028", "é"]
)
TEXTS = st.lists(LINES, max_size=12).map("\n".join)
WORDS = ["x", "y = x", "print(x)", "for i in x:\n    i"]


def code(source: str | list[str], **more: Any) -> dict[str, Any]:
    cell = {
        "cell_type": "code",
        "execution_count": 3,
        "id": f"id-{abs(hash(str(source)))}",
        "metadata": {"tags": ["a"]},
    }
    output = {"name": "stdout", "output_type": "stream", "text": [f"result of {source}\n"]}
    return cell | {"outputs": [output], "source": source} | more


def markdown(source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": f"text-{source}", "metadata": {}, "source": [source]}


def notebook(*cells: Any, minor: int = 5, **more: Any) -> bytes:
    whole = {"cells": list(cells), "metadata": {"title": "é"}, "nbformat": 4, "nbformat_minor": minor} | more
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def cells_of(content: bytes) -> list[dict[str, Any]]:
    cells: list[dict[str, Any]] = json.loads(content)["cells"]
    return cells


def sources(content: bytes) -> list[str]:
    return ["".join(cell["source"]) for cell in cells_of(content)]


def edited(content: bytes, text: str) -> bytes:
    return read_notebook(content).with_text(text).content


def check(content: bytes) -> None:
    """Holds a notebook to what the format 4 says of it."""
    whole = json.loads(content)
    assert content == (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
    assert set(whole) == {"cells", "metadata", "nbformat", "nbformat_minor"}
    assert whole["nbformat"] == 4
    for cell in whole["cells"]:
        names = {"cell_type", "metadata", "source"} | ({"id"} if whole["nbformat_minor"] >= 5 else set())
        names |= {"execution_count", "outputs"} if cell["cell_type"] == "code" else set()
        assert set(cell) == names
        assert isinstance(cell["source"], str) or all(isinstance(line, str) for line in cell["source"])
        assert all(line.endswith("\n") for line in list(cell["source"])[:-1]) or isinstance(cell["source"], str)
    ids = [cell.get("id") for cell in whole["cells"]]
    if whole["nbformat_minor"] >= 5:
        assert len(set(ids)) == len(ids)
        assert all(re.fullmatch(r"[a-zA-Z0-9-_]{1,64}", one) for one in ids)


WHOLE = notebook(
    markdown("Intro"), code(["x = 1\n", "x"]), markdown("Then"), code("x + 1"), code(["y"]), markdown("End")
)


@pytest.mark.parametrize("content", [WHOLE, b"\xef\xbb\xbf" + WHOLE, WHOLE.replace(b"\n", b"\r\n"), notebook()])
def test_that_an_unedited_notebook_is_written_back_byte_by_byte(content: bytes) -> None:
    read = read_notebook(content)
    assert read.with_text(Script(read.text).text).content == content


def test_that_a_notebooks_cells_are_the_scripts_sections() -> None:
    assert read_notebook(WHOLE).text == "# %%\nx = 1\nx\n# %%\nx + 1\n# %%\ny"


def test_that_only_the_source_and_the_results_of_an_edited_cell_change() -> None:
    content = edited(WHOLE, "# %%\nx = 1\nx\n# %%\nx + 2\nx\n# %%\ny")

    before, after = cells_of(WHOLE), cells_of(content)
    assert [after[place] for place in (0, 1, 2, 4, 5)] == [before[place] for place in (0, 1, 2, 4, 5)]
    assert after[3] == {**before[3], "source": "x + 2\nx", "outputs": [], "execution_count": None}
    assert list(after[3]) == list(before[3])
    assert json.loads(content) | {"cells": []} == json.loads(WHOLE) | {"cells": []}
    check(content)


def test_that_new_sections_become_new_cells_in_their_places() -> None:
    content = edited(WHOLE, "# %%\nnew\n# %%\nx = 1\nx\n# %%\nx + 1\n# %%\nnewer\n# %%\ny\n# %%\nnewest")

    assert sources(content) == ["Intro", "new", "x = 1\nx", "Then", "x + 1", "newer", "y", "newest", "End"]
    kept = [cell for cell in cells_of(content) if cell in cells_of(WHOLE)]
    assert kept == cells_of(WHOLE)
    check(content)


def test_that_sections_that_are_gone_take_their_cells_with_them_and_no_text() -> None:
    content = edited(WHOLE, "# %%\nx + 1")

    assert sources(content) == ["Intro", "Then", "x + 1", "End"]
    assert cells_of(content)[2] == cells_of(WHOLE)[3]
    assert sources(edited(WHOLE, "")) == ["Intro", "Then", "End"]
    assert sources(edited(WHOLE, " \n\n")) == ["Intro", "Then", "End"]
    check(content)


def test_that_a_cell_can_be_split_and_two_be_joined() -> None:
    split = edited(WHOLE, "# %%\nx = 1\n# %%\nx\n# %%\nx + 1\n# %%\ny")
    assert sources(split) == ["Intro", "x = 1", "x", "Then", "x + 1", "y", "End"]
    joined = edited(split, "# %%\nx = 1\nx\n# %%\nx + 1\n# %%\ny")
    assert sources(joined) == sources(WHOLE)


def test_that_a_script_that_cannot_be_read_yet_is_saved_cell_by_cell_as_well() -> None:
    content = edited(WHOLE, "# %%\nx = (\n# %%\nx + 1\n# %%\ny")

    assert sources(content) == ["Intro", "x = (", "Then", "x + 1", "y", "End"]
    assert cells_of(content)[4] == cells_of(WHOLE)[4]


def test_that_a_mark_within_a_text_or_a_block_begins_no_cell() -> None:
    text = "# %%\ns = '''\n# %%\n'''\n# %%\nif s:\n    1\n# %% not here\n    2"
    content = edited(notebook(), text)

    assert sources(content) == ["s = '''\n# %%\n'''", "if s:\n    1\n# %% not here\n    2"]
    assert read_notebook(content).text == text


def test_that_a_title_stays_with_its_cell() -> None:
    text = "# %% Data\nx = 1\n# %%\nx\n#%% [markdown]\n# words"
    content = edited(notebook(), text)

    assert sources(content) == ["# %% Data\nx = 1", "x", "#%% [markdown]\n# words"]
    assert read_notebook(content).text == text


def test_that_what_stands_before_the_first_mark_is_a_cell_as_well() -> None:
    assert sources(edited(notebook(), "x = 1\n# %%\nx")) == ["x = 1", "x"]
    assert sources(edited(notebook(), "\n\n# %%\nx")) == ["x"]
    assert sources(edited(notebook(markdown("Intro")), "x = 1")) == ["Intro", "x = 1"]


def test_that_an_older_notebooks_new_cells_have_no_ids() -> None:
    old = code("x")
    del old["id"]
    content = edited(notebook(old, minor=4), "# %%\nx\n# %%\ny")

    assert "id" not in cells_of(content)[1]
    check(content)


def test_that_a_new_cells_id_is_no_others() -> None:
    content = edited(notebook(code("x", id="cell-1"), code("y", id="cell-3")), "# %%\nx\n# %%\ny\n# %%\na\n# %%\nb")

    assert [cell["id"] for cell in cells_of(content)] == ["cell-1", "cell-3", "cell-2", "cell-4"]


def test_that_a_cell_whose_lines_end_otherwise_is_not_taken_for_edited() -> None:
    whole = notebook(code("x\r\ny"), code("z"))
    content = edited(whole, "# %%\nx\ny\n# %%\nzz")

    assert cells_of(content)[0] == cells_of(whole)[0]


def test_that_results_with_half_a_character_or_odd_numbers_stay() -> None:
    odd = code("x", outputs=[{"text": "\ud83d", "numbers": [float("inf"), 1e300, 10**30]}])
    whole = json.dumps({"cells": [odd, code("y")], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()

    assert cells_of(edited(whole, "# %%\nx\n# %%\nyy"))[0] == odd


def test_that_results_nested_deep_are_written_as_they_were_read() -> None:
    deep: list[Any] = []
    for _ in range(700):
        deep = [deep]
    whole = json.dumps({"cells": [code("x", outputs=deep), code("y")], "metadata": {}}).encode()

    assert cells_of(edited(whole, "# %%\nx\n# %%\nyy"))[0]["outputs"] == deep


def test_that_a_notebook_of_very_many_alike_cells_is_written_at_once() -> None:
    whole = notebook(*(code("", id=f"c{number}") for number in range(20_000)))
    text = read_notebook(whole).text

    assert sources(edited(whole, f"# %%\nnew\n{text}")) == ["new", *[""] * 20_000]


@LAW
@given(TEXTS)
def test_that_any_script_becomes_a_valid_notebook_that_holds_all_its_lines(text: str) -> None:
    made = new_notebook().with_text(text)
    check(made.content)
    again = read_notebook(made.content)

    def said(script: str) -> list[str]:
        return [line.rstrip() for line in script.split("\n") if line.strip() and not line.strip().endswith("%%")]

    assert said(again.text) == said(text)
    assert read_notebook(again.with_text(again.text + "\n").content).text.rstrip("\n") == again.text.rstrip("\n")


@LAW
@given(st.lists(st.sampled_from(WORDS), max_size=8), st.lists(st.sampled_from(WORDS), max_size=8), st.data())
def test_that_any_edit_of_any_notebook_gives_these_cells_and_keeps_every_text(
    before: list[str], after: list[str], data: st.DataObject
) -> None:
    cells: list[dict[str, Any]] = []
    for number, source in enumerate(before):
        if data.draw(st.booleans()):
            cells.append(markdown(str(number)))
        cells.append(code(source, id=f"c{number}"))
    content = edited(notebook(*cells), "\n".join(f"# %%\n{source}" for source in after))

    check(content)
    left = cells_of(content)
    assert ["".join(cell["source"]) for cell in left if cell["cell_type"] == "code"] == after
    assert [cell for cell in left if cell["cell_type"] != "code"] == [
        cell for cell in cells if cell["cell_type"] != "code"
    ]
    assert all(cell in cells for cell in left if cell.get("outputs"))


@LAW
@given(TEXTS, TEXTS)
def test_that_saving_twice_is_saving_once(one: str, other: str) -> None:
    once = new_notebook().with_text(one).with_text(other)
    assert Notebook(once.content, once.text).with_text(other).content == once.content
    assert read_notebook(once.content).with_text(once.text).text == once.text


def test_that_the_first_line_tells_whether_a_cell_has_its_mark_already() -> None:
    assert is_mark("# %% Title")
    assert is_mark("#%%")
    assert not is_mark(" # %%")
    assert not is_mark("x  # %%")


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", NotebookFault.NO_JSON),
        (b"[" * 10**6, NotebookFault.NO_JSON),
        (b"9" * 5_000, NotebookFault.NO_JSON),
        (b"[]", NotebookFault.NO_CELLS),
        (b'{"worksheets": []}', NotebookFault.NO_CELLS),
        (b'{"cells": {}}', NotebookFault.NO_CELLS),
        (b'{"cells": [5]}', NotebookFault.NO_OBJECT),
        (b'{"cells": [{"cell_type": "code"}]}', NotebookFault.NO_TEXT),
        (b'{"cells": [{"cell_type": "code", "source": [5]}]}', NotebookFault.NO_TEXT),
    ],
)
def test_that_what_is_no_notebook_is_refused_with_the_reason(content: bytes, fault: NotebookFault) -> None:
    with pytest.raises(ProgramFileError) as caught:
        read_notebook(content)
    assert caught.value.details == {"reason": fault.value}


@LAW
@given(st.binary(max_size=100))
def test_that_any_bytes_are_refused_by_the_one_exception(content: bytes) -> None:
    with pytest.raises(ProgramFileError):
        read_notebook(content)
