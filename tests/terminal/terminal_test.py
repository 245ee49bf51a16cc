"""verso on real terminals (tmux): at several sizes, in UTF-8 and C locale, with and without colour.

No line is wider than the screen, no character is cut, columns line up whatever the script of a name;
review, the picker and the completion of bash, zsh and fish work by their keys. Run with VERSO naming the program.
"""
import itertools
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import unicodedata
import unittest

VERSO = pathlib.Path(os.environ["VERSO"]).resolve()
SOURCE = pathlib.Path(__file__).resolve().parents[2]
NAMES = ["山田太郎", "محمد علي", "שרה כהן", "Nguyễn Thị Minh Khai", "Noe\u0308l A\u030akesso\u0308n", "김민수"]
SIZES = ((80, 24), (120, 40), (40, 20))
# The body of a draft is a letter's: its lines are not broken.
COMMANDS = ["", "list", "due", "stats", "balance", "hubs", "touches", "notes", "search golf",
            "show ana", "show 山田", "show محمد", "need list", "link list", "gaps", "config", "history",
            "review --no-input", "undo -n", "who a course of golf", "match", "field golf", "ask list", "ask who 1",
            "intro list", "offer list", "opportunity list", "promise list", "news list", "duplicates", "circle list",
            "interest list", "help", "help add", "help search", "help import", "doctor", "log -n coffee with 山田太郎"]


def width(text):
    """Columns of a text, by character: what tmux shows are whole characters."""
    columns = 0
    for character in text:
        if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
            continue
        columns += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return columns


class Terminal:
    """A screen of tmux with a shell in it."""

    def __init__(self, home, columns, rows, locale="C.UTF-8", shell="sh", **more):
        self.socket = str(home / f"tmux-{columns}-{locale}-{time.monotonic_ns()}")
        environment = {"PATH": f"{VERSO.parent}:{os.environ['PATH']}", "HOME": str(home), "TERM": "screen-256color",
                       "LC_ALL": locale, "TZ": "UTC", "VERSO_NOW": "2026-11-22T10:00:00", "PAGER": "cat", "PS1": "$ ", **more}
        self.environment = environment
        inner = " ".join(f"{name}='{value}'" for name, value in environment.items())
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
                  f"exec env -i {inner} {shell}")
        self.tmux("set-option", "-g", "history-limit", "20000")

    def tmux(self, *arguments):
        environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
        return subprocess.run(["tmux", "-u", "-S", self.socket, *arguments], env=environment, check=True,
                              capture_output=True).stdout.decode()

    def close(self):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], capture_output=True)

    def type(self, *keys):
        for key in keys:
            self.tmux("send-keys", *(["-l", key] if len(key) > 1 and key not in ("Enter", "Tab", "Right", "C-c", "Escape", "Space") else [key]))

    def screen(self, history=False, colours=False):
        return self.tmux("capture-pane", "-p", *(["-J", "-S", "-"] if history else []), *(["-e"] if colours else []))

    def wait(self, text, seconds=20, pause=0.1, **how):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            screen = self.screen(**how)
            if re.search(text, screen):
                return screen
            time.sleep(pause)
        raise AssertionError(f"{text!r} does not come up:\n{self.screen()}")


class TerminalTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        cls.addClassCleanup(cls.folder.cleanup)
        home = pathlib.Path(cls.folder.name)
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "UTC", "VERSO_NOW": "2026-11-20T10:00:00"}

        def verso(*arguments):
            subprocess.run([VERSO, "-q", *arguments], env=environment, check=True, stdout=subprocess.DEVNULL)
        verso("import", str(SOURCE / "tests/cli/people.json"))
        for name in NAMES:
            verso("add", name, "--org", "国際交流基金 Stiftung für Zusammenarbeit", "--place", "東京", "--every", "1m",
                  "--met-on", "2026-01-02", "--interest", "囲碁と golf", "--note",
                  "長い長い長い覚え書きは行の終わりで切れてはいけない、どの端末でも。 مرحبا بكم في البرنامج " * 2)
            verso("touch", name, "a long talk about golf and 囲碁 " * 4, "--by", "call", "--on", "2026-05-06")
        verso("link", "add", "https://example.org/" + "a-very-long-address/" * 8, "--title", "囲碁")
        verso("offer", "add", "山田", "plumbing in 東京 and Madrid, who comes when he said that he would, بالعربية")
        verso("ask", "add", "who knows a 囲碁 club with golf players that would lend me a room for the evening?")
        verso("intro", "ana", "山田", "--why", "both want to play 囲碁 on a long evening, and neither knows with whom")
        verso("need", "add", "ana", "a plumber in Madrid who answers the telephone and comes when he said that he would come")
        for month in range(1, 11):
            verso("touch", "ana", "coffee", "--gave", "company", "--on", f"2026-{month:02}-03")
        cls.home = home

    def setUp(self):
        self.terminals = []
        # Each test works on a copy.
        self.own = pathlib.Path(tempfile.mkdtemp(dir=self.folder.name))
        shutil.copytree(self.home / ".local", self.own / ".local")

    def tearDown(self):
        for terminal in self.terminals:
            terminal.close()

    def terminal(self, *arguments, **options):
        terminal = Terminal(self.own, *arguments, **options)
        self.terminals.append(terminal)
        terminal.wait(r"\$")
        return terminal

    def test_every_size_and_locale(self):
        script = self.own / "all.sh"
        script.write_text("".join(f"echo '== {command}'; verso {command} 2>/dev/null\n" for command in COMMANDS) + "echo all-done\n")
        for columns, rows in SIZES:
            for locale, colour in itertools.product(("C.UTF-8", "C"), (True, False)):
                with self.subTest(columns=columns, locale=locale, colour=colour):
                    terminal = self.terminal(columns, rows, locale, **({} if colour else {"NO_COLOR": "1"}))
                    terminal.type(f"clear; sh {script}", "Enter")
                    lines = terminal.wait("(?m)^all-done", history=True, seconds=240, pause=0.5).splitlines()
                    command = ""
                    for line in lines[1:]:
                        if line.startswith("== "):
                            command = line
                        # An address is never broken, so that it can be clicked.
                        if "https://" in line:
                            continue
                        self.assertLessEqual(width(line.rstrip()), columns, f"{command}: {line}")
                        self.assertNotIn("\ufffd", line, command)
                    has_colour = "\x1b[" in terminal.screen(colours=True, history=True)
                    self.assertEqual(has_colour, colour)
                    terminal.close()

    def test_columns_line_up(self):
        terminal = self.terminal(120, 40)
        terminal.type("clear; verso list", "Enter")
        lines = [line for line in terminal.wait("Ana Ruiz").splitlines() if re.match(r" *\d+ ", line)]
        places = {width(line[:match.start()]) for line in lines if (match := re.search(r"国際|Acme|Beta", line))}
        self.assertEqual(len(places), 1, lines)
        due = {width(line[:match.start()]) for line in lines if (match := re.search(r"202\d-\d\d-\d\d", line))}
        self.assertLessEqual(len(due), 2, lines)

    def test_review_by_its_keys(self):
        for columns, rows in ((80, 24), (40, 20)):
            with self.subTest(columns=columns):
                terminal = self.terminal(columns, rows)
                terminal.type("verso review", "Enter")
                screen = terminal.wait(r"1/\d+")
                self.assertIn("q quit", " ".join(screen.split()))
                first = re.search(r"1/\d+\s+(.*?)  ", screen)[1]
                terminal.type("t")
                terminal.wait("k knowledge")
                terminal.type("k")
                terminal.wait(r"2/\d+")
                self.assertRegex(" ".join(terminal.screen().split()), "touched .*" + re.escape(first[:6]))
                terminal.type("n")
                terminal.wait(r"3/\d+")
                terminal.type("u")
                terminal.wait(r"2/\d+")
                terminal.type("u")
                terminal.wait("taken back")
                terminal.wait(r"1/\d+")
                terminal.type("o")
                terminal.wait("any key goes on")
                terminal.type("n")
                terminal.wait(r"1/\d+")
                terminal.type("?")
                self.assertIn("means nothing", " ".join(terminal.wait("means").split()))
                terminal.type("s")
                terminal.wait("link .number")
                terminal.type("Enter")
                terminal.wait("nothing was done")
                terminal.type("z", "2")
                terminal.wait(r"2/\d+")
                terminal.type("C-c")
                terminal.wait("1 snoozed")
                # The terminal is as it was: what is typed is seen.
                terminal.type("echo back-again", "Enter")
                terminal.wait("\nback-again")
                terminal.type("verso -q undo", "Enter")
                terminal.wait("taken back: review: snooze")

    def test_a_killed_review_leaves_the_terminal(self):
        terminal = self.terminal(80, 24)
        terminal.type("verso review", "Enter")
        terminal.wait(r"1/\d+")
        pids = subprocess.run(["pgrep", "-f", f"{VERSO} review|^verso review"], capture_output=True, text=True).stdout.split()
        own = [pid for pid in pids if str(self.own) in pathlib.Path(f"/proc/{pid}/environ").read_bytes().decode(errors="replace")
               and pathlib.Path(f"/proc/{pid}/comm").read_text().strip() == "verso"]
        self.assertEqual(len(own), 1)
        os.kill(int(own[0]), 15)
        terminal.wait("nothing was done")
        terminal.type("echo back-again", "Enter")
        terminal.wait("\nback-again")

    def test_prefixes_and_aliases(self):
        terminal = self.terminal(80, 24)
        terminal.type("verso sho ana", "Enter")
        terminal.wait("Head of Tax", history=True)
        terminal.type("clear; verso s ana", "Enter")
        terminal.wait("begins several commands")
        terminal.type("clear; verso sho ana | cat", "Enter")
        terminal.wait("unknown command")
        terminal.type("clear; verso config set alias.golfers 'list interest:golf --format \"<{name}>\"'", "Enter")
        terminal.wait("alias.golfers is now")
        terminal.type("clear; verso golfers --limit 1 | cat", "Enter")
        terminal.wait("<Ana Ruiz>")

    def test_the_welcome_and_messages_break_between_words(self):
        terminal = self.terminal(40, 20)
        terminal.type("clear; VERSO_DB=none.db verso; VERSO_DB=none.db verso search zzz", "Enter")
        screen = terminal.wait("what else can be asked", history=True)
        for line in ("verso remembers people, what they care\nabout and what passed between you.", "      whom to reach out to, and what to\n      bring",
                     "nothing found; `verso help search` shows\nwhat else can be asked"):
            with self.subTest(line=line):
                self.assertIn(line, re.sub(r" +\n", "\n", screen))

    def test_a_browser_that_does_not_start(self):
        terminal = self.terminal(120, 24)
        for browser in ("/nowhere/browser", "false"):
            with self.subTest(browser=browser):
                terminal.type(f"clear; BROWSER={browser} verso open ana; echo status=$?", "Enter")
                screen = terminal.wait(r"status=\d")
                self.assertIn(f"verso: {browser} did not open https://ana.example: ", screen)
                self.assertIn("status=6", screen)
        terminal.type("clear; BROWSER=true verso open ana; echo status=$?", "Enter")
        self.assertNotIn("did not open", terminal.wait(r"status=0"))

    def test_picker(self):
        terminal = self.terminal(80, 24)
        terminal.type("verso config unset picker; verso config set picker none; verso add Ana Ruizova --org Beta", "Enter")
        terminal.wait("added")
        terminal.type("clear; verso show anar; verso show rui", "Enter")
        screen = terminal.wait(r"2\).*Beta")
        self.assertRegex(screen, r"1\).*Head of Tax.*Acme")
        terminal.type("2", "Enter")
        terminal.wait(r"Ana Ruizova\s+\d+")
        picker = self.own / "pick.sh"
        picker.write_text("#!/bin/sh\ngrep Acme\n")
        picker.chmod(0o755)
        terminal.type(f"clear; verso config set picker {picker}; clear; verso show rui", "Enter")
        terminal.wait("IRS conference", history=True)

    def check_completes(self, terminal, cases):
        for typed, completed in cases:
            with self.subTest(typed=typed):
                terminal.type("C-c")
                terminal.type("clear", "Enter")
                terminal.type(typed)
                time.sleep(0.1)
                terminal.type("Tab")
                terminal.wait(completed)

    def test_bash_completes(self):
        terminal = self.terminal(100, 30, shell="bash --norc -i")
        # What is typed next begins with ^C, which must not reach the shell before it has read this.
        terminal.type('eval "$(verso completion bash)"; complete -p verso', "Enter")
        terminal.wait("complete -o default -F")
        self.check_completes(terminal, (
            ("verso snoo", r"verso snooze"), ("verso show ana", r"verso show ana\\ Ruiz"),
            ("verso touch rui", r"verso touch ruiz"), ("verso list +wo", r"verso list \+work"),
            ("verso list birth", r"verso list birthday:"), ("verso list is:ov", r"verso list is:overdue"),
            ("verso touch ana --gave kno", r"--gave knowledge"), ("verso show @la", r"verso show @last"),
            ("verso config get me.n", r"me\.name"), ("verso add Eva --circle wo", r"--circle work"),
            ("verso show Cem", r"verso show Cem\\ Ak"), ('verso show "ce', r'verso show "cem Ak"'), ("verso show 山", r"verso show 山田太郎")))

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_completes(self):
        terminal = self.terminal(100, 30, shell="zsh -f")
        terminal.type('autoload -Uz compinit && compinit -u -D && eval "$(verso completion zsh)" && echo read-"it"', "Enter")
        terminal.wait("read-it")
        self.check_completes(terminal, (
            ("verso snoo", r"verso snooze"), ("verso show cem", r"verso show cem\\ Ak"),
            ("verso list +wo", r"verso list \+work"), ("verso touch ana --gave kno", r"--gave knowledge"),
            ("verso config get me.n", r"me\.name"), ("verso show 山", r"verso show 山田太郎"),
            # What can be meant is told with what it does.
            ("verso una", r"verso unarchive")))

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_completes(self):
        terminal = self.terminal(100, 30)

        def offered(line):
            asked = ["fish", "--no-config", "-c", f'verso completion fish | source; complete -C "{line}"']
            return subprocess.run(asked, env=terminal.environment, capture_output=True, text=True, check=True).stdout
        for typed, completed in (("verso snoo", "snooze\tput off when someone is due\n"), ("verso show cem", "cem Ak\t"),
                                 ("verso list +wo", "+work\t"), ("verso touch ana --gave kno", "knowledge\n"),
                                 ("verso show 山", "山田太郎\t")):
            with self.subTest(typed=typed):
                self.assertIn(completed, offered(typed))


if __name__ == "__main__":
    unittest.main(verbosity=2)
