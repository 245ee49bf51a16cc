"""verso in a folder of its own, for tests of what goes in and out."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

VERSO = os.environ.get("VERSO", "verso")
SKIPPED = 77


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def need(program, package):
    """The path of a program, without which a test is skipped."""
    return shutil.which(program) or skip(f"needs {program} (Debian: {package})")


class Verso:
    def __init__(self, folder=None):
        self.place = pathlib.Path(folder or tempfile.mkdtemp(prefix="verso-exchange-"))
        self.environment = {**os.environ, "VERSO_DB": str(self.place / "verso.db"), "TZ": "UTC",
                            "VERSO_CONFIG": str(self.place / "config.toml"),
                            "VERSO_NOW": "2026-11-22T10:00:00", "LC_ALL": "C.UTF-8"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.place)

    def call(self, *words, **more):
        return subprocess.run([VERSO, *map(str, words)], env=self.environment, capture_output=True,
                              stdin=subprocess.DEVNULL, **more)

    def run(self, *words):
        done = self.call(*words)
        assert done.returncode == 0, (words, done.returncode, done.stderr.decode())
        return done.stdout.decode()


# Every field of a card, with all that a format must escape.
NAME = "Ana María Ruiz"
NOTE = 'likes tea\nand two lines; with, marks\\ "and" ünïcode 日本 ' + "long " * 30 + "end"


def fill(verso):
    """A book of three, one of whom says something in every field that verso has."""
    verso.run("add", "Bob Lee")
    verso.run("add", NAME, "--email", "ana@acme.com", "--email", "ana@home.example", "--phone", "+34 600 123 456",
              "--phone", "+34 910 000 000", "--org", "Acme; Sons, Research", "--title", "Judge, senior",
              "--place", "Zürich, Switzerland", "--birthday", "1980-04-12", "--nick", "Anita",
              "--handle", "twitter:ana", "--url", "https://ana.example/x?a=1;b=2", "--circle", "work",
              "--circle", "golf, club", "--interest", "golf", "--hobby", "wine; red", "--expertise", "law",
              "--met-at", "PyCon", "--met-on", "2025-01-02", "--via", "Bob Lee", "--every", "3m",
              "--welcomes", "hello", "--note", NOTE)
    verso.run("interest", NAME, "jazz", "--level", "high")
    verso.run("knows", NAME, "Bob Lee", "--as", "sister")
    verso.run("note", NAME, "second", "--on", "2026-01-01")
    verso.run("note", NAME, "a secret", "--private")
    verso.run("add", "Cleo", "--birthday", "--04-12")


def compare(version, fields):
    """Fails naming each field of which another program read something else: {field: (read, expected)}."""
    faults = [f"{version} {field}: read {read!r}, expected {right!r}"
              for field, (read, right) in fields.items() if read != right]
    assert not faults, "\n".join(faults)
