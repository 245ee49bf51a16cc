"""docs/ergonomics.md: verso's lines do what they say, on a terminal; keystrokes are counted as it tells.

Run with VERSO naming the program.
"""
import json
import os
import pathlib
import pty
import re
import select
import subprocess
import tempfile
import unittest

VERSO = pathlib.Path(os.environ["VERSO"]).resolve()
SOURCE = pathlib.Path(__file__).resolve().parents[2]
DOCUMENT = (SOURCE / "docs/ergonomics.md").read_text()
TASK = re.compile(r"^## (.*?)\n.*?^```verso\n(.*?)^```\n+^```other\n(.*?)^```", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| (.*?) \| (\d+) \| (\d+) \| (\d+) % \|$", re.MULTILINE)
MOST = 60  # per cent of the other's keystrokes, on average


def keystrokes(lines):
    """A character is a key, and Enter one more for each line."""
    return sum(len(line) + 1 for line in lines.splitlines())


class ErgonomicsTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.environment = {"PATH": f"{VERSO.parent}:{os.environ['PATH']}", "HOME": self.folder.name, "TZ": "UTC",
                            "LC_ALL": "C.UTF-8", "VERSO_NOW": "2026-11-22T10:00:00", "TERM": "dumb", "PAGER": "cat"}

    def run_line(self, line):
        """In a shell on a terminal; gives the exit status and what it said."""
        parent, child = pty.openpty()
        process = subprocess.Popen(["sh", "-c", line], stdin=child, stdout=child, stderr=child, cwd=self.folder.name,
                                   env=self.environment, start_new_session=True)
        os.close(child)
        said = b""
        # A question that nobody answers must not hold up the test.
        while select.select([parent], [], [], 30)[0]:
            try:
                part = os.read(parent, 65536)
            except OSError:
                break
            if not part:
                break
            said += part
        os.close(parent)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
        return process.wait(), said.decode()

    def ask(self, *arguments):
        return json.loads(subprocess.run([VERSO, *arguments, "--json"], env=self.environment, capture_output=True).stdout)

    def test_the_lines_are_replayed(self):
        for line in ("verso add Bob Lee --org Initech --every 1m --met-on 2026-01-05",
                     "verso add Anita Ruiz-Gil --nick anita --email ar@acme.com",
                     "verso add Anita R. Gil --phone '+34 600 1'"):
            self.assertEqual(self.run_line(line)[0], 0)
        pathlib.Path(self.folder.name, "Connections.csv").write_text(
            'Notes:\n"When exporting, some emails are missing."\n\n'
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            "Cem,Ak,https://www.linkedin.com/in/cemak,,Acme,Buyer,01 Mar 2024\n")
        for task, lines, _ in TASK.findall(DOCUMENT):
            for line in lines.splitlines():
                status, said = self.run_line(line)
                self.assertEqual(status, 0, f"{task}: {line}: {said}")
                if task == "find who plays golf":
                    self.assertIn("Ana Ruiz", said)
                if task == "who is due, and why":
                    self.assertIn("Bob Lee", said)
        touches = self.ask("touches", "Ana Ruiz")
        self.assertEqual({kind for touch in touches for kind in touch["gave"]}, {"link", "opportunity", "introduction"})

    def test_the_table_counts_right(self):
        counted = {task: (keystrokes(own), keystrokes(other)) for task, own, other in TASK.findall(DOCUMENT)}
        self.assertEqual(len(counted), 12)
        told = {task: (int(own), int(other)) for task, own, other, _ in ROW.findall(DOCUMENT)}
        if os.environ.get("UPDATE"):
            self.rewrite(counted)
            return
        self.assertEqual(told, counted)
        shares = [100 * own / other for own, other in counted.values()]
        self.assertEqual([round(share) for share in shares], [int(row[3]) for row in ROW.findall(DOCUMENT)])
        average = sum(shares) / len(shares)
        self.assertIn(f"On average {average:.0f} %", DOCUMENT)
        self.assertLessEqual(average, MOST)

    def rewrite(self, counted):
        def row(match):
            own, other = counted[match[1]]
            return f"| {match[1]} | {own} | {other} | {100 * own / other:.0f} % |"
        text = ROW.sub(row, DOCUMENT)
        average = sum(100 * own / other for own, other in counted.values()) / len(counted)
        text = re.sub(r"On average \d+ %", f"On average {average:.0f} %", text)
        (SOURCE / "docs/ergonomics.md").write_text(text)


if __name__ == "__main__":
    unittest.main(verbosity=2)
