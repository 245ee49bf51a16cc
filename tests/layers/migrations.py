#!/usr/bin/env python3
"""A released migration never changes: `migrations.py [ROOT]` compares those that released-migrations
names with their SHA-256, and holds that the files are numbered 001, 002 … (their position is the
version of the schema).
"""
import hashlib
import pathlib
import re
import sys

FOLDER = "src/store/migrations"
NAME = re.compile(r"^(\d{3})_[a-z0-9_]+\.sql$")


def read_released(file):
    """{name: hash} from lines `HASH  NAME`; # begins a comment."""
    lines = [line.split("#")[0].split() for line in file.read_text().splitlines()]
    return {name: digest for digest, name in filter(None, lines)}


def check(folder, released):
    names = sorted(file.name for file in folder.glob("*"))
    faults = []
    for position, name in enumerate(names, 1):
        match = NAME.match(name)
        if not match or int(match.group(1)) != position:
            faults.append(f"{FOLDER}/{name}: expected {position:03}_what.sql at this position")
    for name, digest in released.items():
        if name not in names:
            faults.append(f"{FOLDER}/{name}: released, but gone")
        elif hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            faults.append(f"{FOLDER}/{name}: changed after its release; write a new migration")
    return faults


def main():
    here = pathlib.Path(__file__).resolve()
    root = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else here.parents[2]
    faults = check(root / FOLDER, read_released(root / "tests/layers/released-migrations"))
    print("\n".join(faults) if faults else "the migrations are as they were released")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
