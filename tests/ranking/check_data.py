#!/usr/bin/env python3
"""Says what is wrong with the judged set in ../data/ranking, one fault a line, and then exits 1.

A set is sound when every answer is somebody of people.json, whose name nobody else has, when grades
are 1 to 3 and best first, when odd texts are for tuning and even ones held back, when no topic is in
both halves, and when each half has enough texts to mean something.
"""
import collections
import json
import pathlib
import sys

DATA = pathlib.Path(__file__).resolve().parents[1] / "data" / "ranking"
HALVES = {1: "tune", 0: "held"}  # by what is left of the text's number when halved
LEAST_PER_HALF = 30
MOST_ANSWERS = 8
FEWEST_WITHOUT_ANSWER = 3


def load(folder=DATA):
    """The contacts and the texts of a folder."""
    people = json.loads((folder / "people.json").read_text("utf-8"))["contacts"]
    return people, json.loads((folder / "judged.json").read_text("utf-8"))["texts"]


def faults_of_text(text, names):
    """What is wrong with one text, given how often each name occurs."""
    answers = text["answers"]
    grades = [answer["grade"] for answer in answers]
    named = [answer["name"] for answer in answers]
    if not text["id"][1:].isdecimal():
        yield "its id is no letter and a number"
    elif text["half"] != HALVES[int(text["id"][1:]) % 2]:
        yield f"it is in the half {text['half']!r}, against its number"
    if not text["text"].strip() or text["text"].startswith("-"):
        yield "its text is empty or looks like an option"
    if len(answers) > MOST_ANSWERS:
        yield f"it has more than {MOST_ANSWERS} answers"
    if any(type(grade) is not int or not 1 <= grade <= 3 for grade in grades):
        yield "a grade is not 1, 2 or 3"
    elif grades != sorted(grades, reverse=True):
        yield "its answers are not best first"
    elif grades and grades[0] < 2:
        yield "nobody would value it for certain; it needs an answer of grade 2 or 3"
    if len(set(named)) < len(named):
        yield "somebody is answer twice"
    for name in named:
        if names[name] != 1:
            yield f"{names[name]} people are called {name!r}"


def faults(people, texts):
    """All that is wrong, as sentences."""
    names = collections.Counter(contact["name"] for contact in people)
    found = [f"people.json: {count} people are called {name!r}" for name, count in names.items() if count > 1]
    for text in texts:
        found += [f"{text['id']}: {fault}" for fault in faults_of_text(text, names)]
    for key in ("id", "text", "topic"):
        counts = collections.Counter(text[key] for text in texts)
        found += [f"{count} texts have the {key} {value!r}" for value, count in counts.items() if count > 1]
    for half in HALVES.values():
        judged = sum(text["half"] == half and bool(text["answers"]) for text in texts)
        if judged < LEAST_PER_HALF:
            found.append(f"the half {half!r} has {judged} judged texts, less than {LEAST_PER_HALF}")
    without = sum(not text["answers"] for text in texts)
    if without < FEWEST_WITHOUT_ANSWER:
        found.append(f"{without} texts are of value to nobody, fewer than {FEWEST_WITHOUT_ANSWER}")
    return found


def main():
    found = faults(*load())
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
