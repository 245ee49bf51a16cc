"""Another program that edits the folders of a sync."""
import re

UID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


def without_uids(file):
    """What a file says, but for what differs from run to run."""
    return UID.sub("", re.sub(r"\r?\n[ \t]", "", file.read_text()))


class Phone:
    """Ticks off, deletes, writes a card anew without what only verso knows."""

    def __init__(self, contacts, calendar, chance):
        self.contacts, self.calendar, self.chance = contacts, calendar, chance
        self.count = 0

    def step(self):
        """What it deleted and what it typed."""
        folder = self.chance.choice([self.contacts, self.calendar])
        files = sorted(folder.glob("*.*"), key=without_uids)
        if not files:
            return "", ""
        file = self.chance.choice(files)
        text = file.read_text()
        if self.chance.random() < 0.05 and len(files) > 4:
            file.unlink()
            return re.sub(r"\r?\n[ \t]", "", text), ""
        if folder == self.calendar:
            file.write_text(text.replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\nCOMPLETED:20261121T090000Z"))
            return "", ""
        self.count += 1
        typed = f"p{self.count}x"
        if self.chance.random() < 0.5:
            plain = re.sub(r"\r\n[ \t]", "", text)
            lines = plain.splitlines()
            kept = [line for line in lines if not line.startswith(("X-VERSO", "NICKNAME"))]
            file.write_text("\n".join(kept[:-1] + [f"NICKNAME:Phone {typed}", kept[-1]]))
            return "\n".join(line for line in lines if line.startswith("NICKNAME")), typed
        else:
            file.write_text(text.replace("END:VCARD", f"X-PHONE:{typed}\r\nEND:VCARD"))
        return "", typed
