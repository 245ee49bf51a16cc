"""One verso database in a folder of its own, driven through the program, and what it holds in a form
that two databases can be compared by."""
import json
import os
import pathlib
import subprocess

VERSO = os.environ.get("VERSO", "verso")


class Book:
    def __init__(self, folder, contacts, calendar, now="2026-11-22T10:00:00"):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.contacts, self.calendar = folder, contacts, calendar
        self.last_call = ()
        self.environment = {**os.environ, "VERSO_DB": str(folder / "verso.db"), "TZ": "UTC",
                            "VERSO_CONFIG": str(folder / "config.toml"), "VERSO_NOW": now}

    def call(self, *arguments):
        if arguments[0] != "export":
            self.last_call = arguments
        return subprocess.run([VERSO, "-y", *arguments], env=self.environment, text=True,
                              capture_output=True, stdin=subprocess.DEVNULL)

    def run(self, *arguments):
        """What the program prints; it must succeed."""
        done = self.call(*arguments)
        if done.returncode != 0:
            raise AssertionError(f"verso {' '.join(arguments)}: {done.returncode}: {done.stderr}")
        return done.stdout

    def json(self, *arguments):
        return json.loads(self.run("--json", *arguments))

    def sync(self, *more):
        return self.json("sync", str(self.contacts), "--calendar", str(self.calendar), *more)

    def people(self):
        return self.json("list")

    def content(self):
        """All that a sync brings to another database, without numbers and orders of its own."""
        document = json.loads(self.run("export", "json", "--with-private"))
        uid = {each["id"]: each["uid"] for each in document["contacts"]}
        promises = {}
        people = {}
        for card in document["contacts"]:
            people[card["uid"]] = comparable_card(card, uid)
            for promise in card["promises"]:
                key = (card["uid"], promise["text"], promise["by"] or "", promise["done_on"] or "")
                promises[key] = promises.get(key, 0) + 1
        touches = {touch["uid"]: comparable_touch(touch, uid) for touch in document["touches"]}
        return {"people": people, "touches": touches, "promises": promises}


def reference(person, uid):
    return person and uid[person["id"]]


def comparable_card(card, uid):
    plain = ["name", "nickname", "org", "title", "place", "birthday", "cadence", "welcomes",
             "snoozed_until", "archived", "told_bind_on", "due_on", "last_touch_on", "last_value_on"]
    result = {key: card[key] for key in plain}
    for key in ["emails", "phones", "handles", "urls", "interests"]:
        result[key] = sorted(json.dumps(each, sort_keys=True) for each in card[key])
    result["circles"] = sorted(each.lower() for each in card["circles"])
    result["met"] = [card["met"]["on"], card["met"]["at"], reference(card["met"]["via"], uid)]
    result["knows"] = sorted([uid[each["id"]], each["as"]] for each in card["knows"])
    result["notes"] = sorted([each["on"], each["text"]] for each in card["notes"] if not each["private"])
    result["needs"] = sorted([each["text"], each["bind"], each["until"] or "", each["status"]]
                             for each in card["needs"])
    result["offers"] = sorted([each["text"], each["until"] or "", each["status"]] for each in card["offers"])
    result["matters"] = sorted([each["on"], each["text"]] for each in card["matters"])
    return result


def comparable_touch(touch, uid):
    replies = sorted([uid[each["contact"]["id"]], each["on"], each["text"] or "", each["tone"] or "",
                      each["mine"], each["gave"], each["received"]] for each in touch["replies"])
    return {**{key: touch[key] for key in ["on", "started", "by", "gave", "received", "text", "purpose"]},
            "with": sorted(uid[each["id"]] for each in touch["with"]), "replies": replies}
