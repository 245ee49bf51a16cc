#!/usr/bin/env python3
"""Two databases and one pair of folders: after any sequence of edits, deletions and syncs both hold
the same, and all that somebody typed and nobody took away again.
`converge.py [SEED…]`; each seed is one sequence of STEPS (200) steps."""
import os
import pathlib
import random
import sys
import tempfile

import book as books
from ledger import Ledger, contents
from phone import Phone

STEPS = int(os.environ.get("STEPS", "200"))
WORDS = ["golf", "wine, red", "Zürich; lake", "back\\slash", "tea\nand two lines", "日本", "tax guide"]
DAYS = ["2026-11-01", "2026-11-10", "2026-11-20", "2026-11-22"]


class Actor:
    """Makes random edits of one database, as a person would with the program."""

    def __init__(self, name, book, chance):
        self.name, self.book, self.chance = name, book, chance
        self.count = 0

    def pick(self, things, said="text"):
        """One of them. Numbers differ from run to run, as uids do, in whose order a sync brings things;
        what was typed does not."""
        return str(self.chance.choice(sorted(things, key=lambda each: each[said] or ""))["id"])

    def someone(self):
        people = self.book.people()
        return self.pick(people, "name") if people else None

    def word(self):
        return f"{self.chance.choice(WORDS)} {self.mark()}"

    def mark(self):
        """A word that nobody else types, by which the ledger knows what becomes of a text."""
        self.count += 1
        return f"{self.name}{self.count}x"

    def step(self):
        who = self.someone()
        if who is None or self.chance.random() < 0.12:
            return self.add()
        return self.chance.choice(self.edits())(who)

    def add(self):
        self.book.run("add", f"Person {self.mark()}", "--force", "--every",
                      self.chance.choice(["1w", "3m", "none"]), "--email", f"{self.mark()}@example.com",
                      "--circle", self.chance.choice(["Work", "golf club"]))

    def edits(self):
        return [self.set, self.set, self.note, self.note, self.change_note, self.touch, self.touch, self.change_touch,
                self.reply, self.promise, self.keep_promise, self.need, self.interest, self.knows,
                self.snooze, self.archive, self.remove, self.merge, self.undo, self.matter, self.offer]

    def set(self, who):
        field = self.chance.choice(["--org", "--title", "--place", "--nick", "--phone", "--url", "--met-at"])
        value = self.word().replace("\n", " ")
        if self.chance.random() < 0.2:
            return self.book.run("set", who, "--clear", field[2:] if field != "--nick" else "nick")
        if field == "--phone":
            value = f"+34 91 {self.chance.randrange(10**6):06} ext {self.mark()}"
        self.book.call("set", who, field, value)

    def note(self, who):
        self.book.run("note", who, self.word(), "--on", self.chance.choice(DAYS),
                      *(["--private"] if self.chance.random() < 0.1 else []))

    def change_note(self, who):
        notes = self.book.json("notes")
        if not notes:
            return
        number = self.pick(notes)
        if self.chance.random() < 0.5:
            self.book.run("note", "rm", number)
        else:
            self.book.run("note", "edit", number, "--text", self.word())

    def touch(self, who):
        others = [x for x in [self.someone()] if x != who]
        gave = self.chance.choice([[], ["--gave", "link"], ["--gave", "help,news"]])
        self.book.run("touch", who, self.word(), "--on", self.chance.choice(DAYS), *gave,
                      *(["--with", others[0]] if others else []))

    def change_touch(self, who):
        touches = self.book.json("touches")
        if not touches:
            return
        number = self.pick(touches)
        if self.chance.random() < 0.4:
            self.book.run("touch", "rm", number)
        else:
            self.book.run("touch", "edit", number, "--text", self.word())

    def reply(self, who):
        self.book.call("reply", who, self.word(), "--tone", self.chance.choice(["warm", "cold"]))

    def promise(self, who):
        self.book.run("promise", "add", who, self.word(), "--by", "2026-12-24")

    def keep_promise(self, who):
        promises = self.book.json("promise", "list")
        if promises:
            self.book.run("promise", "done", self.pick(promises))

    def need(self, who):
        needs = self.book.json("need", "list")
        if needs and self.chance.random() < 0.5:
            self.book.run("need", "close", self.pick(needs))
        else:
            self.book.run("need", "add", who, self.word(), "--bind")

    def offer(self, who):
        self.book.run("offer", "add", who, self.word(), "--until", "2026-12-31")

    def interest(self, who):
        topic = self.chance.choice(["golf", "wine", "Jazz"])
        self.book.call("interest", who, topic, *self.chance.choice([[], ["--level", "high"], ["--remove"]]))

    def knows(self, who):
        other = self.someone()
        if other != who:
            self.book.call("knows", who, other, *self.chance.choice([[], ["--as", "sister"], ["--remove"]]))

    def snooze(self, who):
        self.book.call("snooze", who, self.chance.choice(["2027-01-01", "none"]))

    def archive(self, who):
        if self.chance.random() < 0.3:
            self.book.run("archive", who)

    def remove(self, who):
        self.book.run("rm", who)

    def merge(self, who):
        other = self.someone()
        if other != who:
            self.book.run("merge", who, other)

    def undo(self, who):
        self.book.call("undo")

    def matter(self, who):
        self.book.run("matter", who, self.word(), "--on", self.chance.choice(DAYS))


def play(seed, folder):
    chance = random.Random(seed)
    contacts, calendar = folder / "contacts", folder / "calendar"
    a = books.Book(folder / "a", contacts, calendar)
    b = books.Book(folder / "b", contacts, calendar)
    actors = [Actor("a", a, chance), Actor("b", b, chance)]
    phone = Phone(contacts, calendar, chance)
    ledger = Ledger()
    for _ in range(STEPS):
        what = chance.random()
        if what < 0.15:
            # So small books lose half of their people now and then, as real ones do not.
            ledger.watch_sync(chance.choice([a, b]))
        elif what < 0.25:
            ledger.watch_phone(phone, a, b)
        else:
            ledger.watch(chance.choice(actors))
    for _ in range(6):
        reports = [each.sync("--force") for each in (a, b)]
        if not any(report["changes"] for report in reports):
            break
    else:
        raise AssertionError(f"seed {seed}: the two never come to rest: {reports}")
    faults = []
    for actor in actors:
        held = contents(actor.book)
        faults += [f"{actor.name} has lost {mark}" for mark in ledger.lost(actor.name, held)]
        faults += [f"{actor.name} has seen the private {mark}" for mark in ledger.leaked(actor.name, held)]
    return a.content(), b.content(), faults


def difference(a, b):
    lines = []
    for part in a:
        for key in sorted(set(a[part]) | set(b[part]), key=str):
            if a[part].get(key) != b[part].get(key):
                lines.append(f"{part} {key}:\n  a: {a[part].get(key)}\n  b: {b[part].get(key)}")
    return "\n".join(lines)


def main():
    for seed in [int(text) for text in sys.argv[1:]] or [1, 2, 3]:
        with tempfile.TemporaryDirectory() as folder:
            a, b, faults = play(seed, pathlib.Path(folder))
            assert a["people"] and a["touches"], f"seed {seed}: nothing was left to compare"
            told = difference(a, b)
            if told:
                sys.exit(f"seed {seed}: the two differ\n{told}")
            if faults:
                sys.exit("\n".join(f"seed {seed}: {fault}" for fault in faults))
            print(f"seed {seed}: {len(a['people'])} people, {len(a['touches'])} touches, "
                  f"{len(a['promises'])} promises are the same")


if __name__ == "__main__":
    main()
