# SPDX-License-Identifier: Apache-2.0
# The vocabulary of this repository. Every target installs the Debian packages it needs and lacks.
#   make demo        build, and watch a complaint go through its procedure
#   make test        the whole suite, under ASan and UBSan and in release
#   make e2e         the transcripts only; make update-e2e rewrites them from what the program prints
#   make lint        formatting, clang-tidy, shellcheck; make format rewrites the sources
#   make bench fuzz  the programs of tests/bench and tests/fuzz
#   make install     PREFIX=/usr/local, DESTDIR=; make package writes a .deb to dist/
#   make setup       a pre-commit hook in this clone
#   make clean

PREFIX ?= /usr/local
JOBS ?= $(shell nproc)
RELEASE := build/release/bin

.PHONY: demo test e2e update-e2e lint format bench fuzz install package setup clean
.PHONY: build-dev build-release dependencies-build dependencies-test dependencies-lint dependencies-fuzz dependencies-install

demo: build-release
	@test -x tools/demo.sh || { echo "make demo: tools/demo.sh is not written yet" >&2; exit 1; }
	PATH="$(CURDIR)/$(RELEASE):$$PATH" tools/demo.sh

# Everything with sanitizers; then the transcripts once more with the program as it is installed, even if the first fails: one
# run tells everything.
test: dependencies-test
	@status=0; \
	{ cmake --preset dev && cmake --build --preset dev -j $(JOBS) && ctest --preset dev -j $(JOBS); } || status=1; \
	{ cmake --preset release && cmake --build --preset release -j $(JOBS) --target kesu && \
	  ctest --preset release -j $(JOBS) -LE unit; } || status=1; \
	exit $$status

e2e: build-dev
	ctest --preset dev -j $(JOBS) -L e2e

update-e2e: build-dev
	tests/support/update_e2e build/dev/bin

lint: dependencies-lint
	tools/lint

format: dependencies-lint
	tools/format

bench: build-release
	@test -x tests/bench/run || { echo "make bench: tests/bench/run is not written yet" >&2; exit 1; }
	tests/bench/run $(RELEASE)

fuzz: dependencies-test dependencies-fuzz
	@test -x tests/fuzz/run || { echo "make fuzz: tests/fuzz/run is not written yet" >&2; exit 1; }
	tests/fuzz/run

install: dependencies-install build-release
	cmake --install build/release --prefix "$(PREFIX)"

package: dependencies-install build-release
	cd build/release && cpack -G DEB -B "$(CURDIR)/dist"

setup:
	ln -sf "$(CURDIR)/tools/pre_commit" "$$(git rev-parse --git-path hooks)/pre-commit"

clean:
	rm -rf build dist

build-dev: dependencies-test
	cmake --preset dev
	cmake --build --preset dev -j $(JOBS)

# Without the tests, so that using kesu does not ask for what testing it needs.
build-release: dependencies-build
	cmake --preset release
	cmake --build --preset release -j $(JOBS) --target kesu

dependencies-build:
	@tools/setup_packages build

dependencies-test:
	@tools/setup_packages build test

dependencies-lint:
	@tools/setup_packages build lint

dependencies-fuzz:
	@tools/setup_packages build fuzz

dependencies-install:
	@tools/setup_packages build install
