# Two commands do everything on a fresh machine: make run, make test. Missing Debian packages are installed on the way.

PREFIX ?= /usr/local
LIBRARY ?= corpus
SWIFT ?= swift
TIMES ?= 20
KEYS ?= 200000
SEED ?= 1
SECONDS ?= 60
BYTES ?= 20000
BUILD_PACKAGES = libarchive-dev libbrotli-dev libcld2-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libncurses-dev libsqlite3-dev libxlsxwriter-dev libxml2-dev nettle-dev pkg-config zlib1g-dev
TEST_PACKAGES = $(BUILD_PACKAGES) git libvterm-dev poppler-utils tmux
EXPORT_PACKAGES = $(BUILD_PACKAGES) chromium libreoffice-writer-nogui poppler-utils python3-venv
DEB_PACKAGES = binutils debootstrap dpkg-dev lintian
PICTURE_PACKAGES = $(BUILD_PACKAGES) xterm xvfb xdotool imagemagick fonts-dejavu-core x11-utils
# Swift's own library is linked in: the program starts in half the time and runs where there is no toolchain.
export DATELINE_COMMIT ?= $(shell git rev-parse --short=10 HEAD 2>/dev/null)
RELEASE = $(SWIFT) build -c release --static-swift-stdlib -Xlinker --build-id=none --product
SHARE = $(DESTDIR)$(PREFIX)/share

.PHONY: run build test stress soak fuzz growth sanitize lint check-exports check-formats bench score names language-names screenshots install install-built uninstall deb check-deb clean help

help:           ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 16

run: build      ## build the program and open the example library (or LIBRARY=folder)
	@.build/release/dateline "$(LIBRARY)"

build:          ## build the program
	@.ci/need $(BUILD_PACKAGES)
	@$(RELEASE) dateline

test:           ## run all tests
	@.ci/need $(TEST_PACKAGES)
	@$(SWIFT) build --build-tests
	@SWIFT_BACKTRACE=enable=no .ci/report $(SWIFT) test --skip-build

stress:         ## run all tests 20 times (TIMES) on a machine that is busy with other things
	@.ci/need $(TEST_PACKAGES) stress-ng
	@$(SWIFT) build --build-tests
	@stress-ng --quiet --cpu 6 --hdd 1 --temp-path $${TMPDIR:-/tmp} & stress=$$!; trap "kill $$stress" EXIT; \
	  for time in $$(seq $(TIMES)); do SWIFT_BACKTRACE=enable=no $(SWIFT) test --skip-build || exit 1; done

soak:           ## press 200,000 random keys (KEYS, SEED) on a library that changes
	@.ci/need $(TEST_PACKAGES)
	@$(SWIFT) build --build-tests
	@SOAK_KEYS=$(KEYS) SOAK_SEED=$(SEED) SWIFT_BACKTRACE=enable=no $(SWIFT) test --skip-build --filter SoakTests

fuzz:           ## try every reader with bytes that nobody wrote, SECONDS=60 each (TARGETS="edtf html")
	@.ci/need $(TEST_PACKAGES)
	@DATELINE_FUZZ=1 $(SWIFT) build -c release --sanitize fuzzer --scratch-path .build/fuzz --product dateline-fuzz
	@.ci/fuzz .build/fuzz/release/dateline-fuzz $(SECONDS) $(TARGETS)

growth: build   ## whether time grows as the text: instructions at BYTES=20000, twice and four times that (TEXTS="HTML mail")
	@.ci/need valgrind binutils
	@python3 Tests/Growth/growth.py .build/release/dateline $(BYTES) $(TEXTS)

sanitize:       ## all tests, or those of SUITE, under the address and the thread sanitizer
	@.ci/need $(TEST_PACKAGES)
	@for sanitizer in address thread; do \
	  $(SWIFT) build --build-tests --sanitize $$sanitizer --scratch-path .build/$$sanitizer || exit 1; \
	  ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no $(SWIFT) test --skip-build --sanitize $$sanitizer \
	    --scratch-path .build/$$sanitizer $(if $(SUITE),--filter $(SUITE)) || exit 1; \
	done

lint:           ## layout of the code, warnings, and which module may import which
	@.ci/need $(TEST_PACKAGES)
	@$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	@DATELINE_STRICT=1 $(SWIFT) build --build-tests --explicit-target-dependency-import-check error

check-exports: build ## check what is exported by Chromium, axe, python-docx and LibreOffice
	@.ci/need $(EXPORT_PACKAGES)
	@.ci/python Tests/Exports/check.py .build/release/dateline corpus

check-formats: build ## check that what LibreOffice, Chromium, warcio, wacz and Python's email write is read
	@.ci/need $(EXPORT_PACKAGES)
	@.ci/python Tests/Formats/check.py .build/release/dateline

bench: build    ## measure the program on this machine; EVENTS="10000 1000000" chooses the sizes
	@.ci/need $(TEST_PACKAGES)
	@$(RELEASE) dateline-bench
	@.build/release/dateline-bench $(EVENTS)

score: build    ## measure the program on the annotated texts in DATA=folder
	@python3 Tests/Score/score.py $(DATA)

names:          ## train the model of names from the annotated texts in DATA=folder
	@$(RELEASE) train-names
	@.build/release/train-names $(DATA) --output Sources/Extraction/English/People/NameWeights.swift

language-names: ## names of countries of a language from Unicode CLDR: TAG=es LANGUAGE=Spanish
	@.ci/need unicode-cldr-core
	@python3 Tests/CLDR/names.py $(TAG) $(LANGUAGE)

screenshots: build ## take the pictures of the README from the program in a real terminal
	@.ci/need $(PICTURE_PACKAGES)
	@screenshots/take

install: build install-built  ## install program, manual, completions and example below PREFIX; DESTDIR for packages

install-built:  # the same of a program that has been built
	install -d $(SHARE)/dateline $(SHARE)/man/man1 $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d $(DESTDIR)$(PREFIX)/bin
	install -m 755 .build/release/dateline $(DESTDIR)$(PREFIX)/bin/dateline
	.packaging/strip $(DESTDIR)$(PREFIX)/bin/dateline
	cp -R corpus $(SHARE)/dateline/
	rm -rf $(SHARE)/dateline/corpus/.dateline
	.build/release/dateline manual > $(SHARE)/man/man1/dateline.1
	.build/release/dateline --generate-completion-script bash | sed 1d > $(SHARE)/bash-completion/completions/dateline
	.build/release/dateline --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_dateline
	.build/release/dateline --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/dateline.fish

uninstall:      ## remove what install put below PREFIX
	rm -f $(DESTDIR)$(PREFIX)/bin/dateline $(SHARE)/man/man1/dateline.1 \
	  $(SHARE)/bash-completion/completions/dateline $(SHARE)/zsh/site-functions/_dateline \
	  $(SHARE)/fish/vendor_completions.d/dateline.fish
	rm -rf $(SHARE)/dateline

deb: build      ## a Debian package in .build/deb; make check-deb looks at it
	@.ci/need $(DEB_PACKAGES)
	@.packaging/deb

check-deb: deb  ## lintian, the same bytes twice, and its main job in a clean root (as root)
	@.packaging/check-deb

clean:          ## remove what was built
	rm -rf .build
