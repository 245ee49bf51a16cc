#!/usr/bin/env python3
"""Replays a session with the program in an empty home: a cram test, or the ```console blocks of a
document, one after the other.

The clock stands at 2026-11-22T10:00:00 in UTC, unless a session exports another VERSO_NOW, or a comment
<!-- clock 2026-03-02T09:00:00 --> in the document, which holds from there on. With UPDATE=1 in the
environment the file is rewritten to what the program says.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
CLOCK_SET = re.compile(r"^<!-- clock (\S+) -->$", re.MULTILINE)
CLOCK = "2026-11-22T10:00:00"
KEPT = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")


def environment(home, program, source):
    """Nothing of the caller's own settings reaches a session."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {"HOME": str(home), "TMPDIR": str(home.parent), "PATH": f"{program.parent}:{os.environ['PATH']}", "TZ": "UTC",
            "LC_ALL": "C.UTF-8", "COLUMNS": "80", "VERSO_NOW": CLOCK,
            "VERSO_SOURCE_DIR": str(source),
            "NOBEL": str(source.parent / "shared" / "data" / "people" / "nobel"), **kept}


def from_document(document):
    """The cram test of a document; a line before each block says which it is."""
    test, end = "", 0
    for number, block in enumerate(BLOCK.finditer(document)):
        for clock in CLOCK_SET.findall(document, end, block.start()):
            test += f"clock\n  $ export VERSO_NOW={clock}\n"
        end = block.end()
        test += f"block {number}\n" + "".join(f"  {line}\n" for line in block[1].splitlines())
    return test


def to_document(document, test):
    """The document with its blocks as they stand in the test."""
    parts = re.split(r"^block \d+\n", test, flags=re.MULTILINE)[1:]
    parts = [re.split(r"^clock\n", part, flags=re.MULTILINE)[0] for part in parts]
    blocks = iter("".join(line[2:] + "\n" for line in part.splitlines()) for part in parts)
    return BLOCK.sub(lambda match: next(blocks), document)


def readable(test):
    """cram escapes every byte that is not ASCII when it rewrites; letters stay letters here."""
    def line(match):
        raw = match.group(1).encode("latin-1").decode("unicode_escape").encode("latin-1")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            return match.group(0)
        return "  " + text if text.isprintable() else match.group(0)
    return re.sub(r"^  (.*) \(esc\)$", line, test, flags=re.MULTILINE)


def replay(file, cram, program):
    source = pathlib.Path(__file__).resolve().parents[2]
    update = bool(os.environ.get("UPDATE"))
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder, "home")
        home.mkdir()
        test = pathlib.Path(folder, file.stem + ".t")
        text = file.read_text()
        is_document = file.suffix == ".md"
        test.write_text(from_document(text) if is_document else text)
        options = ["--preserve-env", "--shell=/bin/bash"] + (["-i", "-y"] if update else [])
        result = subprocess.run([cram, *options, test.name], stdin=subprocess.DEVNULL, cwd=folder,
                                env=environment(home, program, source))
        if not update:
            return result.returncode
        now = readable(test.read_text())
        file.write_text(to_document(text, now) if is_document else now)
        return 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cram", default="cram3")
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("file", type=pathlib.Path)
    arguments = parser.parse_args()
    return replay(arguments.file, arguments.cram, arguments.program.resolve())


if __name__ == "__main__":
    sys.exit(main())
