"""The folder list is the architecture: import-linter holds it, and each package says in a sentence what it is for."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = sorted(path.parent for path in (ROOT / "core").rglob("__init__.py"))


def test_that_every_import_contract_is_kept() -> None:
    linted = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert linted.returncode == 0, linted.stdout + linted.stderr


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_that_a_package_holds_one_sentence_and_nothing_else(package: Path) -> None:
    body = ast.parse((package / "__init__.py").read_text(encoding="utf-8")).body
    sentence = ast.get_docstring(ast.Module(body, []))
    assert len(body) == 1
    assert sentence is not None
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_that_no_package_stands_empty_for_later(package: Path) -> None:
    assert [path for path in package.iterdir() if path.name not in {"__init__.py", "__pycache__"}]


def test_that_the_packages_that_the_window_may_import_do_not_load_torch() -> None:
    script = (
        "import importlib, pkgutil, sys\n"
        "import core.notation, core.document, core.trajectory, core.storage\n"
        "for package in (core.notation, core.document, core.trajectory, core.storage):\n"
        "    for module in pkgutil.iter_modules(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(module.name)\n"
        "print('torch' in sys.modules)\n"
    )
    imported = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert imported.stdout.strip() == "False"
