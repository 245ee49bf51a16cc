#!/usr/bin/env python3
"""Counts a mailbox a second time, from the headers alone, and expects the same of verso.

`count_test.py VERSO FOLDER`: for each of some owners of the mailbox, and everybody they were in touch
with, the touches by who started them, the answers, and their median days both ways.
"""
import datetime
import email
import email.utils
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

OWNERS = ["tomwhore@slack.net", "garym@canada.com", "fork_list@hotmail.com", "yyyy@spamassassin.taint.org"]
MACHINES = re.compile(r"^(no[-_.]?reply|do[-_]?not[-_]?reply|mailer-daemon|postmaster|bounces?|"
                      r"notifications?|notify|auto-?reply)([@+\-._]|$)")


def without_detail(address):
    return re.sub(r"^([^+@]+)\+[^@]*@", r"\1@", address)


def addresses(message, *fields):
    values = [str(value) for field in fields for value in message.get_all(field, [])]
    return [address.lower() for _, address in email.utils.getaddresses(values) if address]


class Message:
    def __init__(self, path):
        header = email.message_from_bytes(path.read_bytes())
        self.sender = addresses(header, "from")
        self.to = addresses(header, "to", "cc", "bcc")
        self.delivered = addresses(header, "delivered-to", "x-original-to", "envelope-to")
        when = email.utils.parsedate_to_datetime(str(header["date"]).strip())
        self.at = when if when.tzinfo else when.replace(tzinfo=datetime.timezone.utc)
        self.day = self.at.astimezone(datetime.timezone.utc).date()
        ids = lambda field: [re.sub(r"\s", "", one) for one in re.findall(r"<([^>]*)>", str(header.get(field, "")))]
        self.id = (ids("message-id") or [str(path)])[0]
        named = [one for one in ids("in-reply-to") if one not in self.sender + self.to]
        self.answers = named[-1:] + [one for one in reversed(ids("references")) if one not in named[-1:]]
        self.subject = str(header.get("subject", ""))
        post = str(header.get("list-post", ""))
        self.lists = re.findall(r"mailto:([^>?]*)", post.lower())
        for name in ids("list-id")[-1:]:
            self.lists.append(name.lower().replace(".", "@", 1))
        self.is_list = "list-id" in header or bool(post)
        self.is_newsletter = "list-unsubscribe" in header and not post
        self.is_bulk = str(header.get("precedence", "")).lower() in ("bulk", "list", "junk")
        self.is_automatic = (str(header.get("auto-submitted", "no")).lower() != "no"
                             or str(header.get("return-path", "")).strip() == "<>"
                             or str(header.get("content-type", "")).lower().startswith("multipart/report"))


MARK = re.compile(r"^\s*(re|aw|antw|sv|vs|odp|res|rif|r|ynt|vl|fwd|fw|wg|tr)(\[[^\]]*\])? ?:\s*", re.I)


def follow_subjects(messages, parent_of, join):
    """An answer by its subject alone belongs to the latest message of that subject among its people."""
    by_subject = {}
    for message in sorted(messages, key=lambda one: one.at):
        base, before = message.subject.strip(), None
        while base != before:
            base, before = MARK.sub("", base), base
        same = by_subject.setdefault(" ".join(base.lower().split()), [])
        if not message.answers and MARK.match(message.subject):
            for earlier in reversed(same):
                if (message.day - earlier.day).days > 60:
                    break
                if all(one in earlier.sender + earlier.to for one in message.sender):
                    parent_of[message.id] = earlier
                    join(earlier.id, message.id)
                    break
        same.append(message)


def counts(messages, me, known):
    """For each address of `known` (address → name): (by me, by them, answered, days theirs, days mine)."""
    lists = {one for message in messages for one in message.lists}
    for message in messages:
        for some in (message.sender, message.to, message.delivered):
            some[:] = [me if without_detail(one) == me else one for one in some]
    parent_of = {}
    thread = {}

    def root(one):
        while thread.setdefault(one, one) != one:
            one = thread[one]
        return one

    by_id = {}
    for message in messages:
        by_id.setdefault(message.id, message)
    for message in messages:
        for one in message.answers:
            thread[root(one)] = root(message.id)
            if message.id not in parent_of and one in by_id and one != message.id:
                parent_of[message.id] = by_id[one]
    follow_subjects(messages, parent_of, lambda a, b: thread.__setitem__(root(a), root(b)))
    kept, seen = {}, set()
    for message in messages:
        mine = me in message.sender
        if message.is_automatic or message.is_newsletter or (message.is_bulk and not message.is_list):
            continue
        if not mine and (any(MACHINES.match(one) for one in message.sender)
                         or not (me in message.to or (me in message.delivered and not message.is_list))):
            continue
        people = {one for one in (message.to if mine else message.sender)
                  if one != me and one not in lists and one in known}
        if people and message.id not in seen:
            seen.add(message.id)
            kept[message.id] = (message, mine, people)
    touches = {}
    for message, mine, people in sorted(kept.values(), key=lambda one: one[0].at):
        touch = touches.setdefault((root(message.id), message.day), {"mine": mine, "with": set(), "replies": {}})
        touch["with"] |= people
    for message, mine, people in sorted(kept.values(), key=lambda one: one[0].at):
        parent, steps = parent_of.get(message.id), 0
        while parent and steps < 1000 and (parent.id not in kept or kept[parent.id][1] == mine):
            parent, steps = parent_of.get(parent.id), steps + 1
        touch = None
        if parent:
            touch = touches[(root(parent.id), parent.day)]
            if touch["mine"] == mine or parent.day > message.day:
                touch = None
            day = parent.day
        if touch:
            for person in people & touch["with"]:
                touch["replies"].setdefault(person, (message.day - day).days)
    result = {}
    for person in known:
        own = [one for one in touches.values() if person in one["with"]]
        out = [one for one in own if one["mine"]]
        into = [one for one in own if not one["mine"]]
        days = lambda some: [one["replies"][person] for one in some if person in one["replies"]]
        median = lambda some: statistics.median(some) if some else None
        result[person] = (len(out), len(into), len(days(out)), median(days(out)), median(days(into)))
    return result


def counts_of_verso(verso, folder, me):
    with tempfile.TemporaryDirectory() as place:
        environment = {**os.environ, "VERSO_DB": f"{place}/verso.db", "VERSO_CONFIG": f"{place}/config.toml",
                       "TZ": "UTC", "VERSO_NOW": "2026-11-22T10:00:00"}

        def run(*words):
            done = subprocess.run([verso, *words, "--json"], env=environment, capture_output=True, text=True)
            assert done.returncode == 0, done.stderr
            return json.loads(done.stdout)

        told = run("import", str(folder), "--me", me, "--new-all")
        total = (told["added"] + told["updated"] + told["unchanged"] + len(told["refused"])
                 + sum(one["count"] for one in told["skipped"]))
        assert told["records"] == total == len(list(folder.glob("*.eml"))), told
        again = run("import", str(folder), "--me", me, "--new-all")
        assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, told["added"]), again
        result = {}
        emails = {one["id"]: one["emails"][0]["value"].lower() for one in run("list")}
        for one in run("balance"):
            started, replies = one["started"], one["replies"]
            result[emails[one["contact"]["id"]]] = (
                started["me"], started["them"], replies["answered"],
                replies["median_days_theirs"], replies["median_days_mine"])
        return result


def main():
    verso, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    failed = 0
    for me in OWNERS:
        messages = [Message(path) for path in sorted(folder.glob("*.eml"))]
        of_verso = counts_of_verso(verso, folder, me)
        expected = counts(messages, me, of_verso)
        for person, counted in sorted(of_verso.items()):
            if counted != expected[person]:
                print(f"{me} with {person}: verso {counted}, counted {expected[person]}")
                failed += 1
        print(f"{me}: {len(of_verso)} people, {sum(one[0] + one[1] for one in of_verso.values())} touches, "
              f"{sum(one[2] for one in of_verso.values())} answers")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
