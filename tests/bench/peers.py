"""Other programs that keep people or texts, on the same content, where they are installed."""
import csv
import json
import os
import shutil

# What takes them minutes is measured at these sizes only.
SMALL = {"khard": {"S"}, "task": {"S", "M"}}


def rows(folder, name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        yield from csv.reader(file)


def notes_by_contact(folder):
    notes = {}
    for _, contact, _, text in rows(folder, "note"):
        notes.setdefault(contact, []).append(text)
    return notes


def prepare_abook(folder, home):
    notes = notes_by_contact(folder)
    with open(home / "addressbook", "w", encoding="utf-8") as book:
        book.write("[format]\nprogram=abook\nversion=0.6.1\n\n")
        for number, (contact, name, *_, email) in enumerate((row[:6] for row in rows(folder, "contact"))):
            book.write(f"[{number}]\nname={name}\nemail={email}\nnotes={' '.join(notes[contact])}\n\n")
    return {"query golf": ["abook", "--datafile", home / "addressbook", "--mutt-query", "golf"]}


def prepare_khard(folder, home):
    notes = notes_by_contact(folder)
    cards = home / "cards"
    cards.mkdir()
    for contact, name, org, *_ in rows(folder, "contact"):
        (cards / f"{contact}.vcf").write_text(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{contact}\r\nFN:{name}\r\nN:{name};;;;\r\nORG:{org}\r\n"
            f"NOTE:{' '.join(notes[contact])}\r\nEND:VCARD\r\n", encoding="utf-8")
    config = home / "khard.conf"
    config.write_text(f"[addressbooks]\n[[people]]\npath = {cards}\n")
    return {"list": ["khard", "-c", config, "list"], "golf": ["khard", "-c", config, "list", "golf"]}


def prepare_task(folder, home):
    tasks = home / "tasks.json"
    tasks.write_text("\n".join(json.dumps({"description": text, "project": contact})
                               for _, contact, _, text in rows(folder, "note")))
    os.environ["TASKDATA"], os.environ["TASKRC"] = str(home / "task"), "/dev/null"
    task = ["task", f"rc.data.location={home / 'task'}", "rc.confirmation=no", "rc.verbose=nothing"]
    (home / "task").mkdir()
    return {"(import)": [*task, "import", tasks], "golf list": [*task, "golf", "list"],
            "add": [*task, "add", "met at the fair"]}


def prepare_notmuch(folder, home):
    mail = home / "mail" / "new"
    mail.mkdir(parents=True)
    for note, contact, day, text in rows(folder, "note"):
        (mail / note).write_text(f"From: {contact}@example.org\nDate: {day}\nMessage-ID: <{note}@example.org>\n"
                                 f"Subject: note\n\n{text}\n")
    config = home / "notmuch-config"
    config.write_text(f"[database]\npath={home / 'mail'}\n[user]\nprimary_email=me@example.org\n")
    notmuch = ["notmuch", f"--config={config}"]
    return {"(new)": [*notmuch, "new", "--quiet"],
            "search golf": [*notmuch, "search", "--limit=20", "golf"],
            "search, in 30 % of notes": [*notmuch, "search", "--limit=20", "budget"]}


PEERS = {"abook": prepare_abook, "khard": prepare_khard, "task": prepare_task, "notmuch": prepare_notmuch}


def compare(size, folder, call, measure):
    """Prints the time of each peer's commands; those in brackets prepare it and run once."""
    for program, prepare in PEERS.items():
        if shutil.which(program) is None:
            print(f"{size}: {program} is not installed: left out")
            continue
        if size not in SMALL.get(program, {"S", "M", "L"}):
            print(f"{size}: {program} would take minutes: left out")
            continue
        home = folder / f"peer-{program}"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        for name, arguments in prepare(folder, home).items():
            command = call(arguments, statuses=(0, 1))
            timing = command.run() if name.startswith("(") else measure(command)
            print(f"{size}: {program} {name}: {timing.wall:.1f} ms, CPU {timing.cpu:.1f} ms", flush=True)
        shutil.rmtree(home)
