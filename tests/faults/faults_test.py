"""What verso does when the world fails it: one clear line, its exit status, the data as before.

Run with VERSO naming the program. Needs nothing but Python; the tests that mount a file system
are skipped where that is not allowed.
"""

import gzip
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

VERSO = os.environ["VERSO"]
USAGE, STORAGE = 2, 6


class FaultTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)
        self.book = self.path / "verso.db"

    def environment(self, **more):
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LSAN_OPTIONS", "ASAN_OPTIONS")}
        return kept | {
            "VERSO_DB": str(self.book),
            "VERSO_CONFIG": str(self.path / "none.toml"),
            "VERSO_NOW": "2026-11-22T10:00:00",
            "XDG_STATE_HOME": str(self.path / "state"),
            "TZ": "UTC",
        } | more

    def run_verso(self, *arguments, status=0, stdin=None, environment=None, **options):
        done = subprocess.run(
            [VERSO, *arguments], env=self.environment(**(environment or {})), input=stdin,
            stdin=None if stdin is not None else subprocess.DEVNULL,
            stdout=options.pop("stdout", subprocess.PIPE), stderr=subprocess.PIPE, text=True, timeout=120, **options)
        self.assertEqual(done.returncode, status, done.stderr)
        return done

    def assert_one_line(self, text):
        self.assertTrue(text.startswith("verso: "), text)
        self.assertEqual(text.count("\n"), 1, text)
        for leak in ("SQL", "SELECT", "INSERT", "sqlite"):
            self.assertNotIn(leak, text)

    def count(self, table):
        with sqlite3.connect(self.book) as database:
            return database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]

    def document(self, people, notes=1):
        """verso's JSON of that many people."""
        contacts = [
            {"id": i, "name": f"Person {i}", "emails": [{"value": f"p{i}@example.org", "label": None}],
             "notes": [{"id": i * notes + n, "on": "2026-01-01", "text": "plays golf on sundays", "private": False}
                       for n in range(notes)]}
            for i in range(1, people + 1)]
        path = self.path / "people.json"
        path.write_text(json.dumps({"format": "verso", "version": 1, "circles": [], "contacts": contacts,
                                    "touches": []}))
        return path

    def mount(self, options):
        point = self.path / "mount"
        point.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", point], capture_output=True)
        if done.returncode != 0:
            self.skipTest("a file system cannot be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", point], check=False)
        return point


class Disk(FaultTest):
    def test_full_disk(self):
        point = self.mount("size=1m")
        self.book = point / "verso.db"
        self.run_verso("add", "Ana Ruiz")
        (point / "filler").write_bytes(b"x" * (600 * 1024))
        before = self.count("contact")
        failed = self.run_verso("import", str(self.document(20_000)), status=STORAGE)
        self.assert_one_line(failed.stderr)
        self.assertIn("full", failed.stderr)
        self.assertEqual(self.count("contact"), before)
        self.run_verso("show", "ana")

    def test_read_only_folder(self):
        point = self.mount("size=4m")
        self.book = point / "verso.db"
        self.run_verso("add", "Ana Ruiz")
        subprocess.run(["mount", "-o", "remount,ro", point], check=True)
        self.run_verso("show", "ana")
        self.run_verso("due")
        self.assert_one_line(self.run_verso("note", "ana", "golf", status=STORAGE).stderr)

    def test_folder_that_is_a_file(self):
        (self.path / "file").write_text("not a folder")
        self.book = self.path / "file" / "verso.db"
        self.assert_one_line(self.run_verso("add", "Ana", status=STORAGE).stderr)


class Files(FaultTest):
    def test_modes(self):
        environment = {"XDG_DATA_HOME": str(self.path / "data"), "VERSO_DB": ""}
        self.run_verso("add", "Ana", environment=environment)
        folder = self.path / "data" / "verso"
        self.assertEqual(folder.stat().st_mode & 0o777, 0o700)
        self.assertEqual((folder / "verso.db").stat().st_mode & 0o777, 0o600)

    def test_not_a_database(self):
        self.book.write_bytes(b"my precious letter\n" * 100)
        before = self.book.read_bytes()
        for command in (["list"], ["add", "Ana"]):
            self.assert_one_line(self.run_verso(*command, status=STORAGE).stderr)
        self.assertEqual(self.book.read_bytes(), before)

    def test_database_of_another_program(self):
        with sqlite3.connect(self.book) as database:
            database.execute("CREATE TABLE song (title)")
        database.close()
        before = self.book.read_bytes()
        self.assert_one_line(self.run_verso("add", "Ana", status=STORAGE).stderr)
        self.assertEqual(self.book.read_bytes(), before)

    def test_newer_format(self):
        self.run_verso("add", "Ana")
        with sqlite3.connect(self.book) as database:
            database.execute("PRAGMA user_version = 999")
        database.close()
        before = self.book.read_bytes()
        for command in (["list"], ["add", "Bob"]):
            failed = self.run_verso(*command, status=STORAGE)
            self.assert_one_line(failed.stderr)
            self.assertIn("newer", failed.stderr)
        self.assertEqual(self.book.read_bytes(), before)

    def test_truncated(self):
        self.run_verso("import", str(self.document(2_000)))
        whole = self.book.read_bytes()
        for part in (0.9, 0.5, 0.1):
            cut = whole[: int(len(whole) * part)]
            self.book.write_bytes(cut)
            done = subprocess.run([VERSO, "search", "golf"], env=self.environment(), capture_output=True,
                                  text=True, timeout=60)
            self.assertIn(done.returncode, (0, 1, STORAGE), done.stderr)
            if done.returncode == STORAGE:
                self.assert_one_line(done.stderr)
            self.run_verso("doctor", status=STORAGE)
            self.assertEqual(self.book.read_bytes(), cut)


    def test_damaged_is_restored(self):
        self.run_verso("import", str(self.document(2_000)))
        self.run_verso("backup", str(self.path / "kept"))
        whole = self.book.read_bytes()
        cut = whole[:20_000]
        self.book.write_bytes(cut)
        self.assert_one_line(self.run_verso("list", status=STORAGE).stderr)
        dry = self.run_verso("restore", "-n", str(self.path / "kept"))
        self.assertIn("would be", dry.stdout)
        self.assertEqual(self.book.read_bytes(), cut)
        told = self.run_verso("restore", "-y", str(self.path / "kept")).stderr
        self.assertEqual(told, f"the damaged file is kept as {self.book}.damaged\n")
        self.assertEqual((self.path / "verso.db.damaged").read_bytes(), cut)
        self.assertEqual(len(self.run_verso("list").stdout.splitlines()), 2_000)
        self.run_verso("doctor")
        # What is no backup leaves all as it is, and a damaged file that was kept is not written over.
        self.book.write_bytes(cut)
        (self.path / "text").write_text("no database")
        self.run_verso("restore", "-y", str(self.path / "text"), status=5)
        self.assertEqual(self.book.read_bytes(), cut)
        self.run_verso("restore", "-y", str(self.path / "kept"))
        self.assertEqual((self.path / "verso.db.damaged-2").read_bytes(), cut)
        self.assertEqual(sorted(file.name for file in self.path.glob("verso.db*")),
                         ["verso.db", "verso.db.damaged", "verso.db.damaged-2"])


class Together(FaultTest):
    def test_an_old_format_opened_by_many(self):
        old = gzip.decompress((pathlib.Path(__file__).parents[1] / "data/databases/format-2.db.gz").read_bytes())
        for _ in range(5):
            self.book.write_bytes(old)
            copy = self.path / "verso.db.before-v7"
            copy.unlink(missing_ok=True)
            running = [subprocess.Popen([VERSO, "list"], env=self.environment(), stdout=subprocess.DEVNULL,
                                        stderr=subprocess.PIPE, text=True) for _ in range(8)]
            for each in running:
                self.assertEqual(each.communicate(timeout=60)[1], "")
                self.assertEqual(each.returncode, 0)
            self.assertEqual(copy.read_bytes(), old)
            self.run_verso("doctor")

    def hold(self, seconds):
        """Another program that holds a write for that long."""
        script = ("import sqlite3, sys, time\n"
                  "d = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                  "d.execute('BEGIN EXCLUSIVE')\n"
                  "print('held', flush=True)\n"
                  "time.sleep(float(sys.argv[2]))\n"
                  "d.execute('ROLLBACK')\n")
        holder = subprocess.Popen(["python3", "-c", script, str(self.book), str(seconds)], stdout=subprocess.PIPE)
        self.addCleanup(holder.stdout.close)
        self.addCleanup(holder.wait)
        self.addCleanup(holder.kill)
        holder.stdout.readline()

    def test_waits_for_a_short_write(self):
        self.run_verso("add", "Ana")
        self.hold(3)
        begun = time.monotonic()
        self.run_verso("note", "ana", "golf")
        self.assertGreater(time.monotonic() - begun, 1.5)
        self.assertEqual(self.count("note"), 1)

    def test_gives_up_on_a_long_write(self):
        self.run_verso("add", "Ana")
        self.hold(60)
        failed = self.run_verso("note", "ana", "golf", status=STORAGE)
        self.assert_one_line(failed.stderr)
        self.assertIn("in use", failed.stderr)

    def test_eight_programs_lose_no_note(self):
        self.run_verso("add", "Ana")
        script = 'i=0; while [ $i -lt 200 ]; do "$VERSO" -q note ana "golf $1 $i" >/dev/null || exit 1; i=$((i+1)); done'
        writers = [subprocess.Popen(["sh", "-c", script, "sh", str(n)], env=self.environment(VERSO=VERSO))
                   for n in range(8)]
        self.assertEqual([writer.wait(timeout=500) for writer in writers], [0] * 8)
        self.assertEqual(self.count("note"), 1600)
        self.run_verso("doctor")

    def test_killed_import_is_all_or_nothing(self):
        self.run_verso("add", "Ana")
        document = self.document(3_000, notes=3)
        begun = time.monotonic()
        self.run_verso("import", "-n", str(document))
        whole = time.monotonic() - begun
        seen = set()
        for part in (0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0, 1.1):
            running = subprocess.Popen([VERSO, "import", str(document)], env=self.environment(),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(whole * part)
            running.send_signal(signal.SIGKILL)
            running.wait()
            self.run_verso("doctor")
            contacts = self.count("contact")
            self.assertIn(contacts, (1, 3_001))
            seen.add(contacts)
            if contacts == 3_001:
                self.run_verso("undo")
        self.assertIn(1, seen)

    def test_two_syncs_at_once_delete_nobody(self):
        self.run_verso("import", str(self.document(300)))
        folder = str(self.path / "contacts")
        self.run_verso("sync", folder)
        for n in range(3):
            for m in range(3):
                self.run_verso("add", f"Fresh{n}{m}", "--note", "only here")
            syncs = [subprocess.Popen([VERSO, "sync", folder], env=self.environment(),
                                      stdout=subprocess.PIPE, text=True) for _ in range(2)]
            told = [sync.communicate(timeout=120)[0] for sync in syncs]
            self.assertEqual([sync.returncode for sync in syncs], [0, 0], told)
            self.assertNotIn("deleted", "".join(told))
            self.assertEqual(self.count("contact"), 300 + 3 * (n + 1))

    def test_killed_sync_loses_nothing(self):
        folders = [str(self.path / "contacts"), "--calendar", str(self.path / "calendar")]
        self.run_verso("import", str(self.document(400)))
        contacts = self.path / "contacts"
        cut_off = 0
        for written in (0, 1, 100, 200, 300, 399):
            running = subprocess.Popen([VERSO, "sync", *folders], env=self.environment(),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            while running.poll() is None and len(list(contacts.glob("*.vcf"))) < written:
                time.sleep(0.001)
            cut_off += running.poll() is None
            running.send_signal(signal.SIGKILL)
            running.wait()
            for file in contacts.glob("*.vcf"):
                self.assertTrue(file.read_text().endswith("END:VCARD\n"), file)
            self.run_verso("doctor")
        self.assertGreater(cut_off, 1, "no sync was ever cut off")
        self.run_verso("sync", *folders)
        done = self.run_verso("sync", *folders)
        self.assertIn("nothing has changed", done.stdout)
        self.assertEqual(self.count("contact"), 400)
        self.assertEqual(len(list((self.path / "contacts").glob("*.vcf"))), 400)
        # Another book finds all of it, each card once.
        other = {"VERSO_DB": str(self.path / "other.db")}
        self.run_verso("sync", *folders, environment=other)
        self.assertEqual(len(json.loads(self.run_verso("list", "--json", environment=other).stdout)), 400)


class Streams(FaultTest):
    def test_full_stdout(self):
        self.run_verso("add", "Ana")
        with open("/dev/full", "w", encoding="utf-8") as full:
            for command in (["list"], ["show", "ana", "--json"], ["--version"], ["help"]):
                self.assert_one_line(self.run_verso(*command, status=STORAGE, stdout=full).stderr)

    def test_change_that_nobody_learns_of(self):
        self.run_verso("add", "Ana")
        with open("/dev/full", "w", encoding="utf-8") as full:
            for command in (["add", "Bob"], ["note", "ana", "golf"], ["import", str(self.document(50))]):
                self.assert_one_line(self.run_verso(*command, status=STORAGE, stdout=full).stderr)
        self.assertEqual((self.count("contact"), self.count("note"), self.count("step")), (1, 0, 1))

    def test_closed_stdout(self):
        self.run_verso("add", "Ana")
        done = subprocess.run(["sh", "-c", '"$VERSO" list >&-'], env=self.environment(VERSO=VERSO),
                              stderr=subprocess.PIPE, text=True, check=False)
        self.assertEqual(done.returncode, STORAGE)
        self.assert_one_line(done.stderr)
        self.run_verso("doctor")

    def test_reader_that_goes_away(self):
        self.run_verso("import", str(self.document(5_000)))
        done = subprocess.run(["bash", "-c", 'set -o pipefail; "$VERSO" list | head -1'],
                              env=self.environment(VERSO=VERSO), capture_output=True, text=True, check=False)
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.stdout.count("\n"), 1)

    def test_failing_editor_keeps_the_card(self):
        self.run_verso("add", "Ana Ruiz", "--org", "Acme")
        before = self.run_verso("show", "ana", "--json").stdout
        failed = self.run_verso("edit", "ana", status=STORAGE, environment={"EDITOR": "false"})
        self.assertTrue(failed.stderr.startswith("verso: "), failed.stderr)
        self.assertEqual(self.run_verso("show", "ana", "--json").stdout, before)


if __name__ == "__main__":
    unittest.main()
