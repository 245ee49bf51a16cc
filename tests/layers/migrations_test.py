#!/usr/bin/env python3
"""Shows that migrations.py can fail."""
import hashlib
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import migrations


class Migrations(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self.temporary.cleanup)
        self.folder = pathlib.Path(self.temporary.name)
        self.write("001_core.sql", "CREATE TABLE a (b);")
        self.released = {"001_core.sql": hashlib.sha256(b"CREATE TABLE a (b);").hexdigest()}

    def write(self, name, text):
        (self.folder / name).write_text(text)

    def faults(self):
        return migrations.check(self.folder, self.released)

    def test_unchanged(self):
        self.write("002_more.sql", "CREATE TABLE c (d);")
        self.assertEqual(self.faults(), [])

    def test_changed(self):
        self.write("001_core.sql", "CREATE TABLE a (b) STRICT;")
        self.assertIn("changed after its release", self.faults()[0])

    def test_gone(self):
        (self.folder / "001_core.sql").unlink()
        self.assertIn("gone", self.faults()[0])

    def test_gap(self):
        self.write("003_more.sql", "")
        self.assertIn("expected 002_what.sql", self.faults()[0])

    def test_twice(self):
        self.write("001_also.sql", "")
        self.assertIn("expected 002_what.sql", self.faults()[0])

    def test_list(self):
        listed = self.folder / "list"
        listed.write_text("# comment\n\nabc  001_core.sql  # of 0.1.0\n")
        self.assertEqual(migrations.read_released(listed), {"001_core.sql": "abc"})


if __name__ == "__main__":
    unittest.main()
