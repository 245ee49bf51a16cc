"""The manual: made for every command of the table, clean by mandoc's lint, and its examples run.

Run with VERSO naming the program.
"""
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

VERSO = os.environ["VERSO"]
SOURCE = pathlib.Path(__file__).resolve().parents[2]
# What needs something that is not there in a test: a terminal, a browser, another program.
NOT_RUN = re.compile(r"\b(edit|open|tour|review|systemctl|eval|sync|mail|mutt)\b|\| |<|^verso$|\$\(|--mailto|--eml")


def ask(*arguments, **options):
    return subprocess.run([VERSO, *arguments], capture_output=True, text=True, **options)


class ManualTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        subprocess.run([sys.executable, "-B", str(SOURCE / "docs/man/make.py"), "--program", VERSO,
                        "--output", cls.folder.name, "--plain"], check=True)
        cls.pages = {page.name: page for page in pathlib.Path(cls.folder.name).glob("man*/*")}
        cls.commands = json.loads(ask("help", "--json").stdout)

    def test_a_page_for_each_command(self):
        wanted = {f"verso-{command['name'].split()[0]}.1" for command in self.commands}
        wanted |= {"verso.1", "verso-query.7", "verso-json.5", "verso-config.5"}
        self.assertEqual(set(self.pages), wanted | {"verso-config.1"})

    def test_each_option_is_told(self):
        for command in self.commands:
            page = self.pages[f"verso-{command['name'].split()[0]}.1"].read_text()
            page = re.sub(r"\\f.|\\&", "", page).replace("\\-", "-")
            for option in command["options"]:
                for name in option["names"].split(","):
                    self.assertIn(name, page, command["name"])

    def test_lint(self):
        if not shutil.which("mandoc"):
            self.skipTest("there is no mandoc")
        for page in self.pages.values():
            found = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", str(page)], capture_output=True, text=True)
            self.assertEqual(found.stdout, "", page.name)

    def test_the_examples_are_calls_that_verso_reads(self):
        with tempfile.TemporaryDirectory() as home:
            environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "TZ": "UTC",
                           "VERSO_NOW": "2026-11-22T10:00:00"}
            for command in self.commands:
                for example in command["examples"]:
                    call = example["call"]
                    if NOT_RUN.search(call):
                        continue
                    words = shlex.split(call)
                    self.assertEqual(words[0], "verso", call)
                    # Dry where it writes: whether the people and numbers of an example exist is not
                    # asked, but that it is no fault of the call (2) nor of the program.
                    more = ["-n"] if command["writes"] else []
                    done = ask(*words[1:], *more, "--no-input", env=environment, cwd=home, stdin=subprocess.DEVNULL)
                    self.assertIn(done.returncode, (0, 1, 4, 5, 6), f"{call}: {done.stderr}")

    def test_the_help_tells_what_the_table_tells(self):
        for command in self.commands:
            page = ask("help", *command["name"].split()).stdout
            for option in command["options"]:
                self.assertIn(option["names"].split(",")[-1], page)
            self.assertLess(page.find("Examples:"), page.find("Output:"), command["name"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
