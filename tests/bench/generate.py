#!/usr/bin/env python3
"""Writes the people of the benchmark: always the same for the same number.

  generate.py [--value] CONTACTS FOLDER

FOLDER gets people.json, verso's own format, and the same content as CSV files for the sqlite3 shell:
contact.csv, interest.csv, note.csv and touch.csv. values.txt says how many bytes of values there
are: each text, day, kind and channel, without numbers, uids and the punctuation of a format.

Everyone has five notes of 25 to 40 words, three interests and ten touches over five years, about
half of them with a text; touches are in the order of their days, as a book has them that has grown.
With --value the same people have something of value to bring: one in fifty has a need, as many a
promise, one in twenty an offer; for each hundred people there is a link and half an opportunity.
These stand in people.json alone, so the files are of the same content only without --value.
Words follow Zipf's law and are about as long as English ones; "golf" is in 1 % of the notes, "budget" in 30 %.
"""
import argparse
import calendar
import datetime
import pathlib
import random
import uuid

TODAY = datetime.date(2026, 11, 22)
DAYS = 5 * 365
GOLF, COMMON = "golf", "budget"

SYLLABLES = ("ba be bi bo da de di do fa fe ga ge go ka ke ki ko la le li lo ma me mi mo na ne ni no "
             "pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo za zo").split()
ENDINGS = ["n", "r", "s", "t", "l", "", "", "", "rd", "nt"]
FIRST = ("Ana Ben Carla David Elena Felix Greta Hugo Inés Jonas Karin Luca Maria Nils Olga Pablo "
         "Rosa Stefan Teresa Uwe Vera Walter Xenia Yusuf Zoë Søren Łucja Émile Jörg Aoife").split()
ORG_ENDINGS = ["Labs", "Partners", "Group", "Works", "Trading", "Consulting", "Studio", "Institute"]
TITLES = ["Head of Research", "Account Manager", "Software Engineer", "Partner", "Buyer", "Teacher",
          "Product Manager", "Surgeon", "Editor", "Chief Financial Officer", "Designer", "Notary"]
TOUCH_TEXTS = ["coffee and a long talk", "sent the article they had asked for", "met at the fair",
               "call about the offer", "wrote to thank them", "passed the opening along",
               "lunch near the station", "introduced them to a supplier"]
KINDS = ["knowledge", "link", "opportunity", "introduction", "help", "invitation", "thanks", "news"]
WANTED = ["a tax adviser in {}", "a photographer for the wedding in {}", "a flat in {} from spring", "{} supplier",
          "somebody who knows {}", "funding for a {} startup", "a mentor for women in {}", "a translator for {}",
          "an internship in {} for the daughter", "a plumber near {}", "a lawyer for a {} contract",
          "a nanny who speaks {}", "speakers for a conference on {}", "a second hand {}", "a developer for {} apps"]
CAN = ["advice on taxes in {}", "wedding photos, also in {}", "a room to let in {}", "sells {} to shops",
       "teaches {}", "invests in young {} companies", "mentoring, {} above all", "translations from {}",
       "internships at the {} office", "repairs anything: {}, pipes, boilers", "legal help with {}",
       "looks after children, {} spoken", "talks about {} at events", "lends {} for a weekend", "builds {} software"]
CHANNELS = ["email", "call", "meeting", "message", "social", "letter", "event"]
CADENCES = {"2w": (14, 0), "1m": (0, 1), "3m": (0, 3), "6m": (0, 6), "1y": (0, 12)}


def made_up_words(rng, count):
    words = set()
    while len(words) < count:
        parts = rng.choices(SYLLABLES, k=rng.choice((1, 2, 2, 3, 3, 4)))
        words.add("".join(parts) + rng.choice(ENDINGS))
    # A set has no order of its own to draw in.
    return sorted(sorted(words - {GOLF, COMMON}), key=lambda word: (len(word) + rng.random() * 20, word))


def zipf(count):
    total, weights = 0.0, []
    for rank in range(1, count + 1):
        total += 1 / (rank + 2)
        weights.append(total)
    return weights


def later(day, step):
    days, months = step
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return datetime.date(year, month, min(day.day, last)) + datetime.timedelta(days)


class Writer:
    """A file and how many bytes of values went into it."""

    def __init__(self, folder, name):
        self.file = open(folder / name, "w", encoding="utf-8", newline="\n", buffering=1 << 20)
        self.values = 0

    def row(self, numbers, values):
        self.values += sum(len(value.encode()) for value in values)
        self.file.write(",".join([*map(str, numbers), *(f'"{value}"' for value in values)]) + "\n")


def make_touches(rng, contacts):
    """All touches as tuples, in the order of their days."""
    first = TODAY - datetime.timedelta(DAYS)
    days = [(first + datetime.timedelta(n)).isoformat() for n in range(DAYS + 1)]
    result = []
    for contact in range(1, contacts + 1):
        for _ in range(10):
            chance = rng.random()
            gave = rng.choice(KINDS) if chance < 0.35 else ""
            text = rng.choice(TOUCH_TEXTS) if rng.random() < 0.5 else ""
            started = "me" if chance > 0.3 else "them"
            result.append((rng.randrange(DAYS), contact, started, rng.choice(CHANNELS), gave, text))
    result.sort(key=lambda touch: touch[0])
    return days, result


def standing(days, touches, contacts):
    """The days of the last touch and of the last value of each contact, as day numbers."""
    last_touch, last_value = [None] * (contacts + 1), [None] * (contacts + 1)
    for day, contact, _, _, gave, _ in touches:
        last_touch[contact] = day
        if gave:
            last_value[contact] = day
    return last_touch, last_value


def write_touches(days, touches, json, csv):
    for number, (day, contact, started, channel, gave, text) in enumerate(touches, 1):
        csv.row((number, contact), (days[day], started, channel, gave, text))
        kinds = f'["{gave}"]' if gave else "[]"
        json.write((",\n" if number > 1 else "\n") +
                   f'{{"id":{number},"on":"{days[day]}","with":[{{"id":{contact}}}],'
                   f'"started":"{started}","by":"{channel}","gave":{kinds},"received":[],'
                   f'"text":{quoted(text)},"purpose":null,"replies":[]}}')


def quoted(text):
    return f'"{text}"' if text else "null"


class Value:
    """Draws needs, offers, promises, links and opportunities; with a chance of its own, so that the
    people stay the same."""

    def __init__(self, people, contacts):
        self.rng = random.Random(1848)
        self.words = people.topics + people.places
        self.contacts = contacts
        self.counts = dict.fromkeys(("need", "offer", "promise"), 0)

    def draw(self, kind, chance, texts):
        if self.rng.random() >= chance:
            return []
        self.counts[kind] += 1
        return [(self.counts[kind], self.text(texts))]

    def text(self, texts):
        return self.rng.choice(texts).format(self.rng.choice(self.words))

    def of_person(self):
        needs = [f'{{"id":{number},"text":"{text}","bind":false,"status":"open"}}'
                 for number, text in self.draw("need", 0.02, WANTED)]
        offers = [f'{{"id":{number},"text":"{text}","status":"open"}}'
                  for number, text in self.draw("offer", 0.05, CAN)]
        promises = [f'{{"id":{number},"text":"{text}","by":null,"done_on":null}}'
                    for number, text in self.draw("promise", 0.02, WANTED)]
        return (f',"needs":[{",".join(needs)}],"offers":[{",".join(offers)}],'
                f'"promises":[{",".join(promises)}]')

    def links(self):
        return [f'{{"id":{number},"url":"https://example.org/{number}","title":"{self.text(CAN)}",'
                f'"about":"{self.rng.choice(self.words)}","from":null,"shared":[]}}'
                for number in range(1, self.contacts // 100 + 1)]

    def opportunities(self):
        return [f'{{"id":{number},"text":"{self.text(WANTED)}","about":null,'
                f'"from":{{"id":{self.rng.randint(1, self.contacts)}}},"until":null,"passed":[],'
                f'"told":false,"status":"open"}}' for number in range(1, self.contacts // 200 + 1)]


class People:
    """Draws people and what is noted of them."""

    def __init__(self, rng):
        self.rng = rng
        self.words = made_up_words(rng, 20_000)
        self.weights = zipf(len(self.words))
        self.surnames = [word.capitalize() for word in made_up_words(rng, 6_000)]
        self.orgs = [f"{rng.choice(self.surnames)} {rng.choice(ORG_ENDINGS)}" for _ in range(4_000)]
        self.places = [word.capitalize() for word in made_up_words(rng, 800)]
        self.topics = [" ".join(rng.choices(self.words[200:], k=rng.choice((1, 1, 2)))) for _ in range(400)]
        self.day_of_note = [(TODAY - datetime.timedelta(n)).isoformat() for n in range(DAYS)]

    def card(self, number):
        pick = self.rng.choice
        name = f"{pick(FIRST)} {pick(self.surnames)}"
        if self.rng.random() < 0.2:
            name += f" {pick(self.surnames)}"
        return name, pick(self.orgs), pick(TITLES), pick(self.places), f"person{number}@example.org"

    def note(self):
        rng = self.rng
        words = rng.choices(self.words, cum_weights=self.weights, k=rng.randint(25, 40))
        if rng.random() < 0.01:
            words[rng.randrange(len(words))] = GOLF
        if rng.random() < 0.30:
            words[0] = COMMON
        return rng.choice(self.day_of_note), " ".join(words)


def write_contact(people, value, number, last_touch, last_value, json, files):
    rng = people.rng
    name, org, title, place, email = people.card(number)
    cadence = rng.choice(list(CADENCES)) if rng.random() < 0.8 else ""
    added_on = TODAY - datetime.timedelta(DAYS + rng.randrange(365))
    due_on, span = "", ""
    if cadence:
        base = added_on if last_value is None else last_value
        due = later(base, CADENCES[cadence])
        due_on, span = due.isoformat(), (due - base).days
    touched = last_touch.isoformat() if last_touch else ""
    valued = last_value.isoformat() if last_value else ""
    derived = [f'"{due_on}"', str(span), f'"{touched}"', f'"{valued}"']
    files["contact"].values += sum(map(len, (added_on.isoformat(), cadence)))
    files["contact"].values += sum(len(value.encode()) for value in (name, org, title, place, email))
    files["contact"].file.write(
        f'{number},"{name}","{org}","{title}","{place}","{email}","{cadence}","{added_on}",'
        + ",".join(derived) + "\n")
    topics = rng.sample(people.topics, 3)
    for topic in topics:
        files["interest"].row((number,), (topic,))
    notes = []
    for index in range(5):
        day, text = people.note()
        note = (number - 1) * 5 + index + 1
        files["note"].row((note, number), (day, text))
        notes.append(f'{{"id":{note},"on":"{day}","text":"{text}","private":false}}')
    interests = ",".join(f'{{"topic":"{topic}","kind":"interest","level":null}}' for topic in topics)
    json.write(("\n" if number == 1 else ",\n") +
               f'{{"id":{number},"uid":"{uuid.UUID(int=rng.getrandbits(128), version=4)}","name":"{name}",'
               f'"nickname":null,"org":"{org}","title":"{title}","place":"{place}","birthday":null,'
               f'"emails":[{{"value":"{email}","label":null}}],"phones":[],"handles":[],"urls":[],'
               f'"circles":[],"interests":[{interests}],"met":{{"on":null,"at":null,"via":null}},'
               f'"knows":[],"cadence":{quoted(cadence)},"welcomes":"value","archived":false,'
               f'"added_at":"{added_on}T12:00:00Z","notes":[{",".join(notes)}]{value.of_person() if value else ""}}}')


def write(contacts, folder, with_value):
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(2026)
    people = People(rng)
    value = Value(people, contacts) if with_value else None
    days, touches = make_touches(rng, contacts)
    last_touch, last_value = standing(days, touches, contacts)
    first = TODAY - datetime.timedelta(DAYS)
    as_date = lambda day: None if day is None else first + datetime.timedelta(day)
    files = {name: Writer(folder, f"{name}.csv") for name in ("contact", "interest", "note", "touch")}
    with open(folder / "people.json", "w", encoding="utf-8", buffering=1 << 20) as json:
        json.write('{"format":"verso","version":1,"circles":[\n],\n"contacts":[')
        for number in range(1, contacts + 1):
            write_contact(people, value, number, as_date(last_touch[number]), as_date(last_value[number]),
                          json, files)
        if value:
            json.write('\n],\n"links":[\n' + ",\n".join(value.links()))
            json.write('\n],\n"opportunities":[\n' + ",\n".join(value.opportunities()))
        json.write('\n],\n"touches":[')
        write_touches(days, touches, json, files["touch"])
        json.write("\n]}\n")
    for writer in files.values():
        writer.file.close()
    (folder / "values.txt").write_text(f"{sum(writer.values for writer in files.values())}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--value", action="store_true", help="also what there is to bring")
    parser.add_argument("contacts", type=int, metavar="CONTACTS")
    parser.add_argument("folder", type=pathlib.Path, metavar="FOLDER")
    options = parser.parse_args()
    write(options.contacts, options.folder, options.value)


if __name__ == "__main__":
    main()
