#!/usr/bin/env python3
"""Fails when a floor is crossed: `layers.py [ROOT]` prints each crossing as FILE:LINE: what.

A file includes only from its own floor and those below it (docs/ARCHITECTURE.md); what CMake's
targets cannot hold is held here.
"""
import pathlib
import re
import sys

# What the files of a folder may include with quotes; the longest prefix of a path tells its floor.
FLOORS = {
    "include/verso": ["verso"],
    "src/model": ["verso", "model"],
    "src/store": ["verso", "model", "store"],
    "src/book": ["verso", "model", "store", "book"],
    "src/exchange": ["verso", "model", "exchange"],
    "src/cli": ["verso", "model", "exchange", "cli"],
    "src/helpers": ["verso", "model", "exchange", "helpers"],
    "src/main.cpp": ["verso", "cli"],
    "src/fmt_library.cpp": [],
    "src/static_unwinding.cpp": [],
}

# What may stand only in some places: (pattern, what to say, the places).
ONLY_IN = [
    (r"sqlite3", "SQLite is known to src/store alone", ["src/store"]),
    (r"[<\"]CLI/", "CLI11 is included in src/cli alone", ["src/cli"]),
    (r"\bstd::(cout|cerr|cin|clog)\b", "only main and cli print and read",
     ["src/main.cpp", "src/cli", "src/helpers"]),
    (r"\b(printf|fprintf|puts|fputs|perror)\s*\(", "only main and cli print",
     ["src/main.cpp", "src/cli", "src/helpers"]),
    (r"\b(secure_)?getenv\b", "only main reads the environment", ["src/main.cpp", "src/helpers"]),
    (r"\b(_?exit|_Exit|quick_exit)\s*\(", "only main and cli end the program",
     ["src/main.cpp", "src/cli", "src/helpers"]),
    (r"\b(system_clock|steady_clock)::now\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\)",
     "below cli nobody knows the clock", ["src/main.cpp", "src/cli", "src/helpers"]),
    (r"\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|PRAGMA|VACUUM) ", "nothing above store sees SQL",
     ["src/store"]),
    (r"\busing\s+namespace\b", "no `using namespace`", []),
]

UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')
CODE = (".cpp", ".hpp")
TEXT = (".cpp", ".hpp", ".sql", ".py", ".sh", ".cmake", ".txt", ".md", ".t")


def lies_in(path, places):
    return any(path == place or path.startswith(place + "/") for place in places)


def floor_of(path):
    return max((floor for floor in FLOORS if lies_in(path, [floor])), key=len, default=None)


def check_includes(path, line):
    match = INCLUDE.match(line)
    floor = floor_of(path)
    if not match or floor is None:
        return
    folder = match.group(1).split("/")[0]
    if "/" not in match.group(1):
        yield f'"{match.group(1)}": includes name the folder of their floor'
    elif folder not in FLOORS[floor]:
        yield f"{floor} may not include {match.group(1)}: it lies on a floor above or beside"


def check_code(path, line):
    yield from check_includes(path, line)
    code = line.split("//")[0] if "sqlite3" not in line else line
    for pattern, what, places in ONLY_IN:
        if re.search(pattern, code) and not lies_in(path, places):
            yield what


def check_file(root, file):
    path = file.relative_to(root).as_posix()
    is_code = file.suffix in CODE and path.startswith(("src/", "include/"))
    for number, line in enumerate(file.read_text(errors="replace").splitlines(), 1):
        found = list(check_code(path, line)) if is_code else []
        if UNFINISHED.search(line):
            found.append("unfinished work belongs into an issue")
        for what in found:
            yield f"{path}:{number}: {what}"
    if is_code and path.startswith("src/") and floor_of(path) is None:
        yield f"{path}:1: this folder is no floor; tests/layers/layers.py lists them"


def check(root):
    files = [file for folder in ("include", "src", "tests", "cmake", "scripts")
             for file in sorted((root / folder).rglob("*"))
             if file.is_file() and (file.suffix in TEXT or folder == "scripts")
             and not lies_in(file.relative_to(root).as_posix(), ["tests/data", "tests/fuzz/corpus"])]
    return [fault for file in files for fault in check_file(root, file)]


def main():
    default = pathlib.Path(__file__).resolve().parents[2]
    root = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else default
    faults = check(root)
    print("\n".join(faults) if faults else "no floor is crossed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
