#!/usr/bin/env python3
"""Every real file of ../shared/data that verso imports, or of the folder that SHARED_DATA names: none crashes it or
takes five seconds, each record of it is added, updated, unchanged, skipped or refused, as many as an independent
count finds, and the second time nothing is new. Where a result lies beside a file, the fields agree."""
import collections
import csv
import io
import json
import mailbox
import os
import pathlib
import re
import subprocess
import sys

from program import Verso, skip

DATA = pathlib.Path(os.environ.get("SHARED_DATA") or
                    pathlib.Path(__file__).resolve().parents[3] / "shared" / "data")
LIMIT = 5  # seconds for a file
ME = "me@home.example"


def text_of(path):
    data = path.read_bytes()
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding)
    return data.decode("utf-8-sig", errors="replace")


def count_begins(text, kind):
    return len(re.findall(rf"^[ \t]*BEGIN[ \t]*:[ \t]*{kind}[ \t]*\r?$", text, re.I | re.M))


def count_cards(path):
    """Cards but for those inside an AGENT, which are of the card around them."""
    text = text_of(path).replace("\r\n", "\n").replace("\r", "\n")
    return count_begins(text, "VCARD") - len(re.findall(r"^(?:[\w-]+\.)?AGENT(?:;[^:\n]*)?:[ \t]*\n\s*BEGIN:VCARD", text, re.I | re.M))


def count_events(path):
    return count_begins(text_of(path).replace("\r\n", "\n"), "VEVENT")


def count_messages(path):
    if path.suffix != ".mbox":
        return 1
    return len(re.findall(rb"(?:^|\n)From ", path.read_bytes()))


HEADERS = {"first name", "given name", "name", "from"}


def rows_of(path):
    """The header and the rows below it, but for blank lines."""
    rows = [row for row in csv.reader(io.StringIO(text_of(path), newline="")) if row]
    # A preamble has no such words; a table without them begins with its header.
    header = next((i for i, row in enumerate(rows) if HEADERS & {cell.strip().lower() for cell in row}), 0)
    return rows[header], rows[header + 1:]


def count_rows(path):
    return len(rows_of(path)[1])


# What is refused beside the records that are counted.
EXTRA = {"vcard": "stands in no card", "ical": "it is no calendar"}


def check_file(path, kind, counted, words, faults):
    with Verso() as verso:
        def read():
            try:
                done = verso.call("import", "--json", "--me", ME, *words, path, timeout=LIMIT)
            except subprocess.TimeoutExpired:
                return None, f"took more than {LIMIT} s"
            if done.returncode not in (0, 5):
                return None, f"exit status {done.returncode}: {done.stderr.decode()[-300:]}"
            return (json.loads(done.stdout) if done.stdout else None), done.stderr.decode()

        told, said = read()
        name = path.relative_to(DATA)
        if told is None:
            # A text may be anything; what a name's ending says must be read.
            if path.suffix != ".txt" or "of no format that can be told" not in said:
                faults.append(f"{name}: {counted} records, but {said}")
            return collections.Counter()
        total = (told["added"] + told["updated"] + told["unchanged"] + sum(one["count"] for one in told["skipped"])
                 + len(told["refused"]))
        if told["records"] != total:
            faults.append(f"{name}: {told['records']} records, but {total} told of")
        extra = sum(EXTRA.get(kind, "\n") in one["why"] for one in told["refused"])
        if counted is not None and told["records"] - extra != counted:
            faults.append(f"{name}: {told['records']} records, counted {counted}: {told}")
        for one in told["refused"]:
            if not one["why"] or not one["file"]:
                faults.append(f"{name}: refused without a reason: {one}")
        again, said = read()
        if again is None or again["added"] or again["updated"] or again["contacts_added"] or again["touches_added"]:
            faults.append(f"{name}: the second time {again or said}")
        return collections.Counter(records=told["records"], added=told["added"], refused=len(told["refused"]),
                                   skipped=sum(one["count"] for one in told["skipped"]))


def plain(text):
    return " ".join(text.split())


def book_of(*words):
    """The contacts of an import, as the JSON export tells of them."""
    with Verso() as verso:
        done = verso.call("import", "-q", *words)
        assert done.returncode in (0, 5), done.stderr.decode()
        return json.loads(verso.run("export", "json"))["contacts"]


def check_tables(faults):
    """csv-spectrum: what the cells of a table hold."""
    pairs = 0
    for expected in sorted((DATA / "csv").rglob("json/*.json")):
        table = expected.parent.parent / "csvs" / f"{expected.stem}.csv"
        rows = json.loads(expected.read_text())
        if not table.exists() or not isinstance(rows, list) or not rows:
            continue
        pairs += 1
        first, *others = list(rows[0])
        maps = [f"--map=name={first}"] + [f"--map=note={other}" for other in others]
        found = sorted([plain(one["name"]), plain(" ".join(note["text"] for note in sorted(one["notes"], key=lambda each: each["id"])))]
                       for one in book_of(*maps, table))
        right = sorted([plain(row[first]), plain(" ".join(row[other] for other in others))] for row in rows)
        if found != right:
            faults.append(f"{table.name}: read {found}, expected {right}")
    return pairs


# A card and what another program made of the same one (jCard, RFC 7095).
JCARDS = [("ez-vcard/io/text/rfc6350-example.vcf", "ez-vcard/io/json/jcard-example.json"),
          ("node-vcf/data/vcard-4.0.vcf", "node-vcf/data/jcard.json")]


def digits(text):
    return re.sub(r"\D", "", text.split(";")[0])


def check_jcards(faults):
    pairs = 0
    for card, jcard in JCARDS:
        if not (DATA / "vcard" / jcard).exists():
            continue
        pairs += 1
        properties = json.loads((DATA / "vcard" / jcard).read_text())[1]
        said = lambda name: [one[3] for one in properties if one[0] == name]
        read, = book_of(DATA / "vcard" / card)
        both = {
            "name": (read["name"], said("fn")[0]),
            # One of the two files has a full stop more.
            "org": ((read["org"] or "").rstrip("."), said("org")[0].rstrip(".")),
            "title": (read["title"], (said("title") or [None])[0]),
            "birthday": (read["birthday"], (said("bday") or [None])[0]),
            "emails": ([one["value"] for one in read["emails"]], said("email")),
            "phones": ([digits(one["value"]) for one in read["phones"]], [digits(one) for one in said("tel")]),
            "urls": ([one["value"] for one in read["urls"]], said("url")),
        }
        faults += [f"{card}: {field}: read {one!r}, expected {other!r}" for field, (one, other) in both.items()
                   if one != other]
    return pairs


def files(kind, *endings):
    return sorted(path for path in (DATA / kind).rglob("*") if path.suffix in endings and "easy-ham" not in path.parts)


def main():
    if not DATA.is_dir():
        skip(f"needs the files of {DATA}")
    faults = []
    plan = [("vcard", (".vcf",), count_cards, ["--format", "vcard"]),
            ("ical", (".ics",), count_events, ["--format", "ics", "--new-all"]),
            ("mail", (".eml", ".txt", ".mbox"), count_messages, ["--new-all"]),
            ("csv", (".csv",), count_rows, []),
            ("monica", (".json",), lambda path: None, ["--format", "monica"])]
    only = sys.argv[1:]
    for kind, endings, count, words in plan:
        if only and kind not in only:
            continue
        total = collections.Counter()
        paths = files(kind, *endings)
        for path in paths:
            total += check_file(path, kind, count(path), words, faults)
        print(f"{kind}: {len(paths)} files, {dict(total)}")
    print(f"expected results: {check_tables(faults)} tables, {check_jcards(faults)} cards")
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
