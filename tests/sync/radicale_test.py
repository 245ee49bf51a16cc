#!/usr/bin/env python3
"""Two machines for real: a Radicale on 127.0.0.1, vdirsyncer on each of two machines, a verso database
on each. Edits on both sides, deletions, conflicts, a ticked VTODO: both hold the same in the end."""
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import book as books
from converge import difference

SKIP = 77

RADICALE = """[server]
hosts = 127.0.0.1:{port}
[auth]
type = none
[storage]
filesystem_folder = {folder}/collections
[logging]
level = warning
"""

VDIRSYNCER = """[general]
status_path = "{folder}/status"
{pairs}
"""

PAIR = """
[pair {name}]
a = "{name}_here"
b = "{name}_there"
collections = null
[storage {name}_here]
type = "filesystem"
path = "{folder}/{name}"
fileext = "{ending}"
[storage {name}_there]
type = "{protocol}"
url = "http://127.0.0.1:{port}/user/{name}/"
username = "user"
password = "none"
"""

MKCOL = {
    "contacts": '<C:addressbook xmlns:C="urn:ietf:params:xml:ns:carddav"/>',
    "calendar": '<C:calendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>',
}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A Radicale of our own, with one address book and one calendar."""

    def __init__(self, folder):
        self.port = free_port()
        folder.mkdir()
        config = folder / "config"
        config.write_text(RADICALE.format(port=self.port, folder=folder))
        self.process = subprocess.Popen(["radicale", "--config", str(config)],
                                        stderr=(folder / "log").open("w"))
        self.wait()
        for name in MKCOL:
            self.make(name)

    def wait(self):
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise AssertionError("radicale does not answer")

    def make(self, name):
        body = ('<mkcol xmlns="DAV:"><set><prop><resourcetype><collection/>' + MKCOL[name] +
                "</resourcetype></prop></set></mkcol>")
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/user/{name}/", body.encode(),
                                         {"Content-Type": "text/xml", "Authorization": "Basic dXNlcjpub25l"},
                                         method="MKCOL")
        urllib.request.urlopen(request, timeout=10).close()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)


class Machine:
    """A database, its folders and the vdirsyncer that carries them."""

    def __init__(self, folder, port):
        folder.mkdir()
        pairs = "".join(PAIR.format(name=name, folder=folder, port=port, ending=ending, protocol=protocol)
                        for name, ending, protocol in [("contacts", ".vcf", "carddav"),
                                                       ("calendar", ".ics", "caldav")])
        self.config = folder / "vdirsyncer.config"
        self.config.write_text(VDIRSYNCER.format(folder=folder, pairs=pairs))
        for name in ["contacts", "calendar"]:
            (folder / name).mkdir()
        self.book = books.Book(folder / "book", folder / "contacts", folder / "calendar")
        self.carry("discover")

    def carry(self, verb="sync"):
        done = subprocess.run(["vdirsyncer", "-c", str(self.config), verb], text=True, capture_output=True,
                              input="y\n" * 4)
        if done.returncode != 0:
            raise AssertionError(f"vdirsyncer {verb}: {done.stdout}{done.stderr}")

    def sync(self, *more):
        """As docs/recipes.md says: fetch, sync, send."""
        self.carry()
        report = self.book.sync(*more)
        self.carry()
        return report

    def run(self, *arguments):
        return self.book.run(*arguments)

    def file(self, folder, part):
        """The file of an item that contains the text."""
        found = [file for file in sorted((self.book.folder.parent / folder).iterdir())
                 if part in file.read_text().replace("\r\n ", "")]
        assert len(found) == 1, f"{len(found)} files have {part}"
        return found[0]


def same(one, other):
    told = difference(one.book.content(), other.book.content())
    assert not told, told


def rest(one, other):
    """Syncs both until nothing changes."""
    for _ in range(5):
        if not any(machine.sync()["changes"] for machine in (one, other, one)):
            return
    raise AssertionError("the two machines never come to rest")


def fill(one):
    one.run("add", "Ana Ruiz <ana@acme.com>", "--every", "1m", "--interest", "golf", "--circle", "work",
            "--met-at", "PyCon", "--birthday", "--04-12", "--handle", "twitter:ana")
    one.run("add", "Bob Lee", "--phone", "+34 600 100 200", "--via", "ana", "--every", "3m")
    one.run("add", "Cleo Diaz", "--email", "cleo@example.com")
    one.run("knows", "ana", "bob", "--as", "sister")
    one.run("note", "ana", "likes tea; green, hot", "--on", "2026-11-01")
    one.run("note", "ana", "a secret", "--private")
    one.run("touch", "ana", "coffee", "--with", "bob", "--on", "2026-09-01", "--gave", "link", "--by", "meeting")
    one.run("touch", "bob", "asked how it went", "--on", "2026-11-03", "--by", "email")
    one.run("reply", "bob", "fine", "--on", "2026-11-05", "--tone", "warm")
    one.run("promise", "add", "ana", "the tax guide", "--by", "2026-12-01")
    one.run("need", "add", "cleo", "a dentist", "--bind")


def test_everything_arrives(one, other):
    fill(one)
    one.sync()
    other.sync()
    same(one, other)
    assert "a secret" in one.run("notes", "ana")
    assert "a secret" not in other.run("notes", "ana")
    people = other.book.people()
    assert len(people) == 3 and people[0]["cadence"] == "1m" and people[0]["met"]["at"] == "PyCon"
    assert people[1]["met"]["via"]["name"] == "Ana Ruiz"


def test_edits_on_both_sides(one, other):
    one.run("set", "ana", "--org", "Acme")
    one.run("note", "bob", "moved to Rome", "--on", "2026-11-20")
    other.run("set", "ana", "--phone", "+34 911 222 333")
    other.run("touch", "cleo", "called about the dentist", "--on", "2026-11-21", "--by", "call", "--gave", "help")
    other.run("interest", "bob", "jazz", "--level", "high")
    rest(one, other)
    same(one, other)
    ana = one.book.json("show", "ana")
    assert ana["org"] == "Acme" and ana["phones"], ana


def test_a_conflict_loses_no_text(one, other):
    one.run("set", "bob", "--title", "Baker")
    other.run("set", "bob", "--title", "Cook")
    rest(one, other)
    same(one, other)
    bob = one.book.json("show", "bob")
    told = " ".join(note["text"] for note in bob["notes"])
    assert {bob["title"]} <= {"Baker", "Cook"} and "Baker" in told and "Cook" in told, told


def test_a_ticked_promise_is_kept(one, other):
    task = one.file("calendar", "SUMMARY:Ana Ruiz: the tax guide")
    task.write_text(task.read_text().replace("STATUS:NEEDS-ACTION",
                                             "STATUS:COMPLETED\r\nCOMPLETED:20261122T090000Z"))
    rest(other, one)
    same(one, other)
    for machine in (one, other):
        promise, = machine.book.json("promise", "list", "--all")
        assert promise["done_on"] == "2026-11-22", promise


def test_who_is_due_can_be_ticked_off(one, other):
    before = one.book.json("show", "ana")
    assert before["due_on"] == "2026-10-01", before["due_on"]
    task = other.file("calendar", "Reach out to Ana Ruiz")
    task.write_text(task.read_text().replace("STATUS:NEEDS-ACTION",
                                             "STATUS:COMPLETED\r\nCOMPLETED:20261121T090000Z"))
    for machine in (other, one):
        machine.carry()
    for machine in (other, one):  # both see the tick before either has told of it
        machine.book.sync()
    rest(one, other)
    same(one, other)
    ana = other.book.json("show", "ana")
    assert ana["last_value_on"] == "2026-11-21" and ana["due_on"] == "2026-12-21", ana["due_on"]
    assert [touch["text"] for touch in ana["touches"]].count("ticked off in the calendar") == 1
    assert "DUE;VALUE=DATE:20261221" in one.file("calendar", "Reach out to Ana Ruiz").read_text()


def test_another_program_edits_a_card(one, other):
    card = other.file("contacts", "Cleo Diaz")
    text = card.read_text().replace("END:VCARD", "TEL;TYPE=cell:+1 555 0100\r\nX-PHONE-RINGTONE:bells\r\nEND:VCARD")
    card.write_text(text)
    other.sync()
    one.run("set", "cleo", "--org", "Dental")
    rest(one, other)
    same(one, other)
    assert one.book.json("show", "cleo")["phones"][0]["value"] == "+1 555 0100"
    assert "X-PHONE-RINGTONE:bells" in other.file("contacts", "Cleo Diaz").read_text()


def test_deletions_travel(one, other):
    one.run("rm", "cleo")
    touch = next(each for each in other.book.json("touches") if each["text"] == "asked how it went")
    other.run("touch", "rm", str(touch["id"]))
    rest(one, other)
    same(one, other)
    assert len(other.book.people()) == 2
    assert all(each["text"] != "asked how it went" for each in one.book.json("touches"))


def test_a_merge_travels(one, other):
    one.run("add", "Ana R.", "--email", "anar@home.example")
    rest(one, other)
    other.run("note", "anar@home.example", "only here", "--private")
    one.run("merge", "1", "anar@home.example")
    rest(one, other)
    same(one, other)
    assert "only here" in other.run("notes", "ana"), "a private note went with the merged card"


def test_trouble_is_refused(one, other):
    folder = one.book.folder.parent / "contacts"
    kept = {file: file.read_text() for file in folder.iterdir()}
    for file in kept:
        file.unlink()
    refused = one.book.call("sync", str(folder))
    assert refused.returncode == 4 and "--force" in refused.stderr, refused
    for file, text in kept.items():
        file.write_text(text)
    rest(one, other)
    same(one, other)


def main():
    missing = [name for name in ["radicale", "vdirsyncer"] if shutil.which(name) is None]
    if missing:
        print(f"skipped: {' and '.join(missing)} of Debian is not installed")
        return SKIP
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        server = Server(folder / "server")
        try:
            one, other = Machine(folder / "one", server.port), Machine(folder / "other", server.port)
            for name, test in list(globals().items()):
                if name.startswith("test_"):
                    test(one, other)
                    print(f"passed: {name[5:].replace('_', ' ')}", flush=True)
        finally:
            server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
