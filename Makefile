# What a developer types. On Windows, where there is no make: see README.md.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TRANSLATIONS := resources/translations/gradstep_zh_CN
LESSON_TEXTS := $(VENV)/lesson_texts.py
READY := $(VENV)/.ready-$(shell cksum < requirements.lock | tr ' ' '-')

.PHONY: run test lint bench screenshots translations lock clean
.DEFAULT_GOAL := run

# make run                                      starts the program
# make run ARGS='run "3x²+2x−1" --csv -'        starts it with arguments
run: $(READY)
	@$(BIN)/python main.py $(ARGS)

test: export QT_QPA_PLATFORM = offscreen
test: lint
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	$(BIN)/python -m tests.benchmarks

# Collects the window's texts for translators, and compiles what they wrote; Linguist edits the .ts file.
translations: $(READY)
	@$(BIN)/python -m gui.lesson_texts $(LESSON_TEXTS)
	@$(BIN)/pyside6-lupdate -silent -no-obsolete -sort-messages -locations none $(sort $(wildcard gui/*.py gui/*/*.py)) $(LESSON_TEXTS) -ts $(TRANSLATIONS).ts
	@rm $(LESSON_TEXTS)
	@$(BIN)/pyside6-lrelease -silent $(TRANSLATIONS).ts -qm $(TRANSLATIONS).qm

# The pictures of README.md, from the real window.
screenshots: $(READY)
	$(BIN)/python -m tests.screenshots

# The exact versions, from the ranges of pyproject.toml. Those in .ci/held-versions.txt stay until moved on purpose. A
# build's own suffix (2.13.0+cpu) is cut off, so that the lock fits every machine.
lock: $(READY)
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet --no-config --strip-extras --unsafe-package pip \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --extra dev \
		--constraint .ci/held-versions.txt --output-file requirements.lock pyproject.toml
	sed -i.old 's/^\(torch==[0-9.]*\)+.*/\1/' requirements.lock && rm requirements.lock.old

$(READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Gradstep needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another one: make PYTHON=python3.12")'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache bench.json
