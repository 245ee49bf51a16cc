#!/usr/bin/env python3
"""khard reads a folder that verso has synced, and the cards that it exports."""
import os
import subprocess

from program import NAME, Verso, fill, need

SETTINGS = """[addressbooks]
[[people]]
path = {folder}
[general]
default_action = list
[vcard]
private_objects = Twitter,
"""


def main():
    khard = need("khard", "khard")
    with Verso() as verso:
        fill(verso)
        for version in ("4.0", "3.0"):
            folder = verso.place / f"people-{version}"
            verso.run("config", "set", "sync.vcard", version)
            verso.run("sync", folder)
            settings = verso.place / "khard.conf"
            settings.write_text(SETTINGS.format(folder=folder))
            environment = {**os.environ, "LC_ALL": "C.UTF-8"}

            def ask(*words):
                done = subprocess.run([khard, "-c", str(settings), *words], env=environment, capture_output=True,
                                      text=True, timeout=60)
                assert done.returncode == 0, (words, done.stderr)
                return done.stdout

            names = ask("list", "--parsable")
            for name in (NAME, "Bob Lee", "Cleo"):
                assert name in names, (version, name, names)
            shown = ask("show", "--format", "pretty", NAME)
            for said in (NAME, "Anita", "ana@acme.com", "ana@home.example", "+34 600 123 456", "Acme; Sons, Research",
                         "Judge, senior", "Zürich", "Switzerland", "https://ana.example/x?a=1;b=2",
                         "golf, club", "likes tea", "and two lines; with, marks\\", "second"):
                assert said in shown, (version, said, shown)
            assert "secret" not in shown
            birthdays = ask("birthdays", "--parsable")
            assert "1980.04.12" in birthdays and "04.12\tCleo" in birthdays, birthdays
            print(f"{version}: khard shows what the card says")


if __name__ == "__main__":
    main()
