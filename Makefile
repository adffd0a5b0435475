# Two commands do everything on a fresh machine: make run, make test. Missing Debian packages are installed on the way.

PREFIX ?= /usr/local
LIBRARY ?= corpus
SWIFT ?= swift
BUILD_PACKAGES = libcld2-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libncurses-dev libsqlite3-dev libxml2-dev pkg-config
TEST_PACKAGES = $(BUILD_PACKAGES) libvterm-dev poppler-utils tmux
PICTURE_PACKAGES = $(BUILD_PACKAGES) xterm xvfb xdotool imagemagick fonts-dejavu-core x11-utils
# Swift's own library is linked in: the program starts in half the time and runs where there is no toolchain.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product

.PHONY: run build test lint bench score names screenshots install clean help

help:           ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 16

run: build      ## build the program and open the example library (or LIBRARY=folder)
	@.build/release/dateline $(LIBRARY)

build:          ## build the program
	@.ci/need $(BUILD_PACKAGES)
	@$(RELEASE) dateline

test:           ## run all tests
	@.ci/need $(TEST_PACKAGES)
	@$(SWIFT) build --build-tests
	@SWIFT_BACKTRACE=enable=no .ci/report $(SWIFT) test --skip-build

lint:           ## layout of the code, warnings, and which module may import which
	@.ci/need $(TEST_PACKAGES)
	@$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	@DATELINE_STRICT=1 $(SWIFT) build --build-tests --explicit-target-dependency-import-check error

bench: build    ## measure the program on this machine; EVENTS="10000 1000000" chooses the sizes
	@.ci/need $(TEST_PACKAGES)
	@$(RELEASE) dateline-bench
	@.build/release/dateline-bench $(EVENTS)

score: build    ## measure the program on the annotated texts in DATA=folder
	@python3 Tests/Score/score.py $(DATA)

names:          ## train the model of names from the annotated texts in DATA=folder
	@$(RELEASE) train-names
	@.build/release/train-names $(DATA) --output Sources/Extraction/English/People/NameWeights.swift

screenshots: build ## take the pictures of the README from the program in a real terminal
	@.ci/need $(PICTURE_PACKAGES)
	@screenshots/take

install: build  ## install the program and the example library below PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/dateline
	install -m 755 .build/release/dateline $(DESTDIR)$(PREFIX)/bin/dateline
	cp -R corpus $(DESTDIR)$(PREFIX)/share/dateline/

clean:          ## remove what was built
	rm -rf .build
