#!/usr/bin/env python3
"""Whether time grows as the text, counted in instructions by callgrind and not in seconds, so that a busy machine says
the same: each text at a size, at twice and at four times that size.

  growth.py PROGRAM BYTES [NAME...]

Only the texts are tried in whose names one of the NAMEs stands. Ends with 1 where a text twice as long costs more than
2 to the power of 1.15 as much."""
import math
import os
import re
import subprocess
import sys
import tempfile

import texts

MOST = 1.15


def instructions(program, case, size):
    """Of the program itself, without the processes that it starts."""
    with tempfile.TemporaryDirectory() as scratch:
        arguments, given, files = case(size)
        folder = scratch + "/library"
        for path, text in {"articles/.keep": "", **files}.items():
            os.makedirs(os.path.dirname(f"{folder}/{path}"), exist_ok=True)
            with open(f"{folder}/{path}", "w", encoding="utf-8") as file:
                file.write(text)
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/counts", program]
        command += [argument.replace("FOLDER", folder) for argument in arguments]
        variables = {"HOME": scratch, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
        ended = subprocess.run(
            command, input=given.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=variables)
        count = re.search(rb"Collected : (\d+)", ended.stderr)
        if ended.returncode < 0 or not count:
            sys.exit(f"{arguments[0]} ended with {ended.returncode}: {ended.stderr[-300:]!r}")
        return int(count[1])


def exponents(program, case, size):
    """How much longer twice as much takes, and what it takes; what is little beside the program's start is not told."""
    least = instructions(program, case, 64)
    counts = [max(1, instructions(program, case, size * factor) - least) for factor in (1, 2, 4)]
    if counts[-1] < least / 4:
        return [0], counts
    return [math.log2(more / less) for less, more in zip(counts, counts[1:])], counts


def main(program, size, names):
    worst = 0
    with tempfile.TemporaryDirectory() as scratch:
        # Valgrind does not read Swift's debug information.
        bare = scratch + "/dateline"
        subprocess.run(["strip", "-o", bare, program], check=True)
        for name, case in texts.CASES.items():
            if names and not any(part in name for part in names):
                continue
            grows, counts = exponents(bare, case, size)
            worst = max(worst, *grows)
            told = " ".join(f"{count / 1e6:.0f}" for count in counts)
            rate = " ".join(f"{value:.2f}" for value in grows)
            verdict = "too much" if max(grows) > MOST else ""
            print(f"{name:24} {told:>20} million, exponents {rate} {verdict}".rstrip(), flush=True)
    return 1 if worst > MOST else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
