#!/usr/bin/env python3
"""Turns the Nobel laureates and prizes (laureates.json, prizes.json) into verso's JSON.

Usage: convert.py FOLDER >nobel.json

Each laureate becomes a contact, each motivation a note of the prize's day (10 December), each field
a circle; birth and place are filled where the data has them.
"""

import json
import pathlib
import sys


def rows(document, key):
    """The list in a document that is one, holds one under its key, or maps numbers to rows."""
    if isinstance(document, dict):
        document = document.get(key) or list(document.values())
    return document


def text(value):
    """A text or, of a text in several languages, the English one."""
    if isinstance(value, dict):
        value = value.get("en")
    return (value or "").strip().strip('"')


def name_of(laureate):
    return " ".join(part for part in (text(laureate.get("firstname")), text(laureate.get("surname"))) if part)


def place_of(laureate):
    parts = [text(laureate.get(key)) for key in ("bornCity", "bornCountry")]
    return ", ".join(part for part in parts if part) or None


def main(folder):
    folder = pathlib.Path(folder)
    laureates = rows(json.loads((folder / "laureates.json").read_text("utf-8")), "laureates")
    prizes = rows(json.loads((folder / "prizes.json").read_text("utf-8")), "prizes")
    contacts = {}
    for laureate in laureates:
        number = int(laureate["id"])
        born = laureate.get("born") or ""
        contacts[number] = {
            "id": number, "uid": f"nobel-{number}", "name": name_of(laureate),
            "birthday": born if len(born) == 10 and not born.endswith("-00") else None,
            "place": place_of(laureate), "circles": [], "notes": []}
    for prize in sorted(prizes, key=lambda prize: prize["year"]):
        for laureate in prize.get("laureates") or []:
            number = int(laureate["id"])
            contact = contacts.setdefault(number, {
                "id": number, "uid": f"nobel-{number}", "name": name_of(laureate), "circles": [], "notes": []})
            if prize["category"] not in contact["circles"]:
                contact["circles"].append(prize["category"])
            motivation = text(laureate.get("motivation"))
            if motivation:
                contact["notes"].append({"on": f"{prize['year']}-12-10", "text": motivation, "private": False})
    people = [contacts[number] for number in sorted(contacts)]
    json.dump({"format": "verso", "version": 1, "circles": [], "contacts": people, "touches": []}, sys.stdout)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
