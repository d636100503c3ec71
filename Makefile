# Everything runs in a virtual environment of its own, from hash-locked requirements.
# Paths are relative throughout, so that a folder with spaces in its name works too.

PYTHON ?=
# The tests keep decisions in both databases; they make and end a PostgreSQL of their own. The linter of the API's
# description runs on Node; whoever has npm, from anywhere, needs no package for it.
DEBIAN_PACKAGES := postgresql $(if $(shell command -v npm),,nodejs npm)

LINTER := tests/dienst/linter
VENV := .venv
BENCH_VENV := .venv-bench
LOCK_VENV := .venv-lock

# What the user's shell or pip configuration holds must not leak into these environments.
unexport PYTHONPATH PYTHONHOME
export PYTHONNOUSERSITE := 1
export PIP_USER := 0
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# -qq: errors only. Warnings here are about the user's own pip configuration.
PIP_INSTALL = -m pip install -qq
INSTALL_PROJECT = $(PIP_INSTALL) --no-deps --no-build-isolation -e .
# $(call create-venv,folder,python versions): an existing folder is kept; a name on the PATH counts only if it runs.
create-venv = @test -x $(1)/bin/pip || { \
	for candidate in $(or $(PYTHON),$(patsubst %,python%,$(2)) python3); do \
		if "$$candidate" -c 'import sys, ensurepip; sys.exit("%d.%d" % sys.version_info[:2] not in "$(2)".split())' \
			>/dev/null 2>&1; then echo "Creating $(1) with $$candidate"; exec "$$candidate" -m venv $(1); fi; \
	done; \
	echo "Regelwerk needs Python $(subst $() $(), or ,$(strip $(2))) with venv (on Debian: apt-get install python3-venv)." >&2; \
	echo "Found none on the PATH; point to one with: make PYTHON=/path/to/python3.12" >&2; exit 1; }

.PHONY: help demo test lint bars bench voorbeelden lock clean debian-packages

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 8

demo: $(VENV)/.dienst ## decide and explain a few cases
	@PATH="$$PWD/$(VENV)/bin:$$PATH" bash demo/demo.sh

test: lint debian-packages $(LINTER)/node_modules/.klaar ## lint, then every test
	$(VENV)/bin/python -m pytest -n 2 --dist worksteal

lint: $(VENV)/.dev ## style, types and the direction of imports
	$(VENV)/bin/python -m ruff check .
	$(VENV)/bin/python -m ruff format --check .
	$(VENV)/bin/python -m mypy
	$(VENV)/bin/lint-imports --no-logo

bars: $(VENV)/.dev $(LINTER)/node_modules/.klaar ## measure the project's quality bars
	$(VENV)/bin/python tests/bars.py

voorbeelden: $(VENV)/.dev ## write the explanations in docs/voorbeelden and the example of the description again
	REGELWERK_HERSCHRIJF=1 $(VENV)/bin/python -m pytest -q tests/test_voorbeelden.py

bench: $(BENCH_VENV)/.bench $(VENV)/.dienst ## compare speed with other engines
	$(BENCH_VENV)/bin/python benchmarks/run.py

# One environment serves demo and tests: each file holds the one before it in the same versions.
$(VENV)/.core: requirements/core.txt pyproject.toml
	$(call create-venv,$(VENV),3.12 3.11)
	@echo "Installing $<"
	@$(VENV)/bin/python $(PIP_INSTALL) --require-hashes -r $<
	@$(VENV)/bin/python $(INSTALL_PROJECT)
	@touch $@

$(VENV)/.dienst: requirements/dienst.txt $(VENV)/.core
	@echo "Installing $<"
	@$(VENV)/bin/python $(PIP_INSTALL) --require-hashes -r $<
	@touch $@

# One package is built from source here; with the locked setuptools, not with whatever is newest.
$(VENV)/.dev: requirements/dev.txt $(VENV)/.dienst
	@echo "Installing $<"
	@$(VENV)/bin/python $(PIP_INSTALL) --no-build-isolation --require-hashes -r $<
	@touch $@

# The lock holds the hash of each package and names no registry: which one is asked, npm's own settings say.
$(LINTER)/node_modules/.klaar: $(LINTER)/package-lock.json | debian-packages
	@echo "Installing $<"
	@cd $(LINTER) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

# A rival that cannot be installed is no failure: the benchmark says which are missing. The next run tries again.
$(BENCH_VENV)/.bench: requirements/bench.txt requirements/core.txt pyproject.toml
	$(call create-venv,$(BENCH_VENV),3.12 3.11)
	@echo "Installing requirements/core.txt and $<"
	@$(BENCH_VENV)/bin/python $(PIP_INSTALL) --require-hashes -r requirements/core.txt
	@$(BENCH_VENV)/bin/python $(INSTALL_PROJECT)
	@$(BENCH_VENV)/bin/python $(PIP_INSTALL) --require-hashes -r $< && touch $@ || \
		echo "Not every rival could be installed." >&2

debian-packages:
ifneq ($(strip $(DEBIAN_PACKAGES)),)
	@dpkg -s $(DEBIAN_PACKAGES) >/dev/null 2>&1 || { \
		if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq $(DEBIAN_PACKAGES); \
		else echo "Please install first: $(DEBIAN_PACKAGES)" >&2; exit 1; fi; }
endif

# Compiled on the oldest supported Python, so that no version is chosen that the oldest cannot run.
# Personal extra indexes are left out: a lock must not depend on who renews it.
lock: $(LOCK_VENV)/.lock ## renew the hash-locked requirements
	@$(call compile,core,--build-deps-for editable)
	@$(call compile,dienst,--extra dienst --extra postgres --constraint requirements/core.txt)
	@$(call compile,dev,--extra features --extra dev --extra dienst --extra postgres --extra signalen \
		--build-deps-for editable --constraint requirements/dienst.txt)
	@cd $(LINTER) && npm update --package-lock-only --ignore-scripts --no-audit --no-fund
	@$(call compile,bench,--extra bench --extra features --build-deps-for editable --constraint requirements/core.txt)

compile = echo "Locking requirements/$(1).txt" && env -u PIP_EXTRA_INDEX_URL -u PIP_FIND_LINKS PIP_CONFIG_FILE=/dev/null \
	$(LOCK_VENV)/bin/pip-compile -q --upgrade --generate-hashes --allow-unsafe --strip-extras --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
	--output-file requirements/$(1).txt $(2) pyproject.toml

$(LOCK_VENV)/.lock:
	$(call create-venv,$(LOCK_VENV),3.11)
	@$(LOCK_VENV)/bin/python $(PIP_INSTALL) 'pip-tools>=7.5,<8'
	@touch $@

clean: ## remove the environments and everything that was built
	rm -rf $(LINTER)/node_modules
	rm -rf .venv .venv-* build dist src/*.egg-info .coverage htmlcov .import_linter_cache
	rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
