"""The learners' cells: what their notebooks show is shown by ours, and what reaches for files is refused."""

from pathlib import Path

import pytest

from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError
from core.runs.program_run import ProgramSpec, run_to_end
from core.storage.program_file import read_program
from core.trajectory.program_end import EndKind
from tests.core.runs.learners_notebooks import NOTEBOOKS, Cell, cells_of, written
from tests.corpus import refused_seeds, seeds

REFUSED_SEEDS = {
    "context_class.py": "Classes are not run here. Write functions, or use the layers of torch.nn.",
    "import_os.py": "os cannot be imported here. Leave it out; scripts reach neither files nor the system.",
    "open_file.py": "open is not there for scripts. Files are neither read nor written by scripts here.",
    "with_open.py": "open is not there for scripts. Files are neither read nor written by scripts here.",
}
STALE = "#2.5.4 Computing the Gradient of Python Control Flow"
"""The first line of a cell that was cut in two after it had been run: what was shown is of both."""

needs_notebooks = pytest.mark.skipif(not NOTEBOOKS, reason="the learners' notebooks do not lie beside this folder")


def shown(text: str, seed: int = 0) -> str:
    printed: list[str] = []
    end = run_to_end(ProgramSpec(parse_program(text), seed), printed.append)
    assert end.kind is EndKind.DONE, end.sentence()
    return "".join(printed)


@pytest.mark.parametrize(("source", "output"), seeds(), ids=lambda path: path.name)
def test_that_a_seed_shows_what_is_recorded_of_it(source: Path, output: Path) -> None:
    assert shown(read_program(source).text) == output.read_text(encoding="utf-8")


@pytest.mark.parametrize("script", refused_seeds(), ids=lambda path: path.name)
def test_that_a_seed_that_reaches_further_is_refused_with_its_sentence(script: Path) -> None:
    with pytest.raises(ProgramRefusedError) as refused:
        parse_program(script.read_text(encoding="utf-8"))
    assert str(refused.value) == REFUSED_SEEDS[script.name]


@needs_notebooks
@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_that_every_cell_of_a_learner_shows_what_it_showed_them(notebook: Path) -> None:
    cells = [cell for cell in cells_of(notebook) if refusal_of(cell) is None]
    assert len(cells) >= 5
    text = "".join(f"# %%\n{cell.source}\n# %%\nprint('<end of cell>')\n" for cell in cells)
    runs = [shown(text, seed).split("<end of cell>\n") for seed in range(4)]
    for place, cell in enumerate(cells):
        if cell.behind is not None and not cell.source.startswith(STALE):
            first, *others = (written(run[place]) for run in runs)
            fixed = [all(line == other[row] for other in others) for row, line in enumerate(first)]
            assert cell.agrees(first, fixed), (cell, first)


@needs_notebooks
def test_that_of_the_learners_cells_only_those_with_files_and_classes_are_refused() -> None:
    refusals = [refusal_of(cell) for notebook in NOTEBOOKS for cell in cells_of(notebook)]
    assert sorted(filter(None, refusals)) == sorted(REFUSED_SEEDS.values())


@needs_notebooks
def test_that_the_cell_that_was_cut_in_two_shows_that_its_gradient_is_right() -> None:
    cells = next(cells for cells in map(cells_of, NOTEBOOKS) if any(one.source.startswith(STALE) for one in cells))
    (place,) = (place for place, cell in enumerate(cells) if cell.source.startswith(STALE))
    both = shown("import torch\n" + cells[place].source + cells[place + 1].source)
    assert both.endswith("tensor(True)\n")
    assert (cells[place].behind or "").strip().endswith("tensor(True)")


def refusal_of(cell: Cell) -> str | None:
    try:
        parse_program(cell.source)
    except ProgramRefusedError as error:
        return str(error)
    return None
