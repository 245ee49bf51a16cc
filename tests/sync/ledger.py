"""Who typed what, and who took it away again: what two databases must hold after the last sync, whatever
was edited, deleted, merged, undone and synced in between.

A text is known by the marks in it, words that are typed once: a17x. A mark that an edit of one database
makes vanish there (by deleting, clearing, overwriting, undoing) was taken away; one that vanishes in any
other way is lost."""
import json
import re

MARK = re.compile(r"\b[abp][0-9]+x\b")


def marks(thing):
    return set(MARK.findall(json.dumps(thing)))


class Contents:
    """The marks that a database holds."""

    def __init__(self, document):
        self.private, self.of_contact = set(), {}
        uid = {card["id"]: card["uid"] for card in document["contacts"]}
        for card in document["contacts"]:
            secret = [note for note in card["notes"] if note["private"]]
            self.private |= marks(secret)
            self.of_contact[card["uid"]] = marks(card)
        for touch in document["touches"]:
            if len(touch["with"]) == 1:
                self.of_contact[uid[touch["with"][0]["id"]]] |= marks(touch)
        self.all = marks(document)
        self.public = self.all - self.private


def contents(book):
    return Contents(json.loads(book.run("export", "json", "--with-private")))


class Ledger:
    def __init__(self):
        self.typed = set()
        self.taken = {}  # mark: who took it away
        self.secret = {}  # mark: whose
        self.settled = {}  # database: the private marks at its last sync
        self.story = {}  # mark: the calls that changed where it is

    def tell(self, marks_moved, book):
        for mark in marks_moved:
            self.story.setdefault(mark, []).append(f"{book.folder.name}: {' '.join(book.last_call)}")

    def watch(self, actor):
        """One step of an actor on a database of its own."""
        before = contents(actor.book)
        actor.step()
        after = contents(actor.book)
        self.tell(before.all ^ after.all, actor.book)
        self.typed |= after.all - before.all
        for mark in after.private - before.all:
            self.secret[mark] = actor.name
        for mark in before.all - after.all:
            self.taken.setdefault(mark, set()).add(actor.name)
        for mark in after.all - before.all:
            self.taken.get(mark, set()).discard(actor.name)

    def watch_sync(self, book):
        """One sync. A deletion that travels takes along private notes that were there at the sync before:
        nobody else could know of them. Newer ones keep the contact."""
        before = contents(book)
        book.sync("--force")
        after = contents(book)
        self.tell(before.all ^ after.all, book)
        for mark in (before.all - after.all) & self.settled.get(book.folder.name, set()):
            self.taken.setdefault(mark, set()).add("a deletion elsewhere")
        self.settled[book.folder.name] = after.private

    def watch_phone(self, phone, *databases):
        """One step of another program on the folders. With a card goes what was of that person alone."""
        gone, typed = phone.step()
        self.typed |= marks(typed)
        away = marks(gone)
        for uid in re.findall(r"^UID:(.*?)\r?$", gone, re.M):
            for each in databases:
                away |= contents(each).of_contact.get(uid, set())
        for mark in away:
            self.taken.setdefault(mark, set()).add("phone")

    def lost(self, name, held):
        """What the database of this name should hold at the end, and does not."""
        expected = {mark for mark in self.typed if not self.taken.get(mark)
                    and self.secret.get(mark, name) == name}
        return [f"{mark} ({'; '.join(self.story.get(mark, []))})" for mark in sorted(expected - held.all)]

    def leaked(self, name, held):
        """What only the other database may hold."""
        return sorted(mark for mark in held.all if self.secret.get(mark, name) != name)
