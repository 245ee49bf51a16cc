#!/usr/bin/env python3
"""vobject, which khard, vdirsyncer and Radicale read vCards with, reads what verso writes: every field of it,
of version 4.0 and 3.0."""
import os
import sys

from program import NAME, NOTE, Verso, compare, fill, skip

try:
    import vobject
except ImportError:
    # Another Python may come first in PATH than Debian's, which has the package.
    if sys.executable != "/usr/bin/python3" and os.access("/usr/bin/python3", os.X_OK):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", "-B", *sys.argv])
    skip("needs vobject (Debian: python3-vobject)")


def values(card, name):
    return [line.value for line in card.contents.get(name, [])]


def check_card(card, version):
    one = lambda name: values(card, name)[0]
    name, address = one("n"), one("adr")
    expected = {
        "version": (one("version"), version),
        "fn": (one("fn"), NAME),
        "n": ((name.given, name.additional, name.family), ("Ana María", "", "Ruiz")),
        "nickname": (one("nickname"), "Anita"),
        "org": (one("org"), ["Acme; Sons, Research"]),
        "title": (one("title"), "Judge, senior"),
        "adr": ((address.city, address.country), ("Zürich", "Switzerland")),
        "bday": (one("bday").replace("-", ""), "19800412"),
        "email": (values(card, "email"), ["ana@acme.com", "ana@home.example"]),
        "tel": (values(card, "tel"), ["+34 600 123 456", "+34 910 000 000"]),
        "url": (values(card, "url"), ["https://ana.example/x?a=1;b=2"]),
        "categories": (sorted(one("categories")), ["golf, club", "work"]),
        "note": (sorted(values(card, "note")), sorted([NOTE, "second"])),
        "interest": (sorted(values(card, "interest")), ["golf", "jazz"]),
        "level": ([line.params.get("LEVEL") for line in card.contents["interest"] if line.value == "jazz"], [["high"]]),
        "hobby": (values(card, "hobby"), ["wine; red"]),
        "expertise": (values(card, "expertise"), ["law"]),
        "cadence": (one("x-verso-cadence"), "3m"),
        "welcomes": (one("x-verso-welcomes"), "hello"),
        "met at": (one("x-verso-met-at"), "PyCon"),
        "met on": (one("x-verso-met-on"), "2025-01-02"),
        "met via": (one("x-verso-met-via"), "Bob Lee"),
    }
    handle = [line.value for key in ("socialprofile", "x-socialprofile", "x-twitter")
              for line in card.contents.get(key, [])]
    expected["handle"] = (len(handle) == 1 and handle[0].endswith("ana"), True)
    tie = [line.value for key in ("related", "x-abrelatednames") for line in card.contents.get(key, [])]
    expected["knows"] = (tie, ["Bob Lee"])
    compare(version, expected)


def main():
    with Verso() as verso:
        fill(verso)
        for version in ("4.0", "3.0"):
            text = verso.run("export", "vcard", "--vcard", version)
            cards = {card.fn.value: card for card in vobject.readComponents(text)}
            assert set(cards) == {"Bob Lee", NAME, "Cleo"}, cards.keys()
            assert "secret" not in text
            check_card(cards[NAME], version)
            print(f"{version}: vobject reads every field")


if __name__ == "__main__":
    main()
