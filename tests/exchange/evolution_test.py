#!/usr/bin/env python3
"""Evolution's reader (libebook-contacts) understands what verso writes, of version 4.0 and 3.0."""
import os
import sys

from program import NAME, NOTE, Verso, compare, fill, skip

try:
    import gi
    gi.require_version("EBookContacts", "1.2")
    from gi.repository import EBookContacts
except (ImportError, ValueError):
    # Another Python may come first in PATH than Debian's, which has the package.
    if sys.executable != "/usr/bin/python3" and os.access("/usr/bin/python3", os.X_OK):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", "-B", *sys.argv])
    skip("needs Evolution's reader (Debian: gir1.2-ebookcontacts-1.2 python3-gi)")


def values(contact, name):
    """The values of each line of that name, in their order."""
    found = []
    for attribute in EBookContacts.VCard.get_attributes(contact):
        if attribute.get_name().upper() == name:
            found.append(attribute.get_values())
    return found


def check(contact, version):
    one = contact.props
    expected = {
        "name": (one.full_name, NAME),
        "nickname": (one.nickname, "Anita"),
        "organisation": (one.org, "Acme; Sons, Research"),
        "title": (one.title, "Judge, senior"),
        # A URL is one value with its semicolons (RFC 6350, 6.7.8); Evolution makes two of it.
        "page": (";".join(values(contact, "URL")[0]), "https://ana.example/x?a=1;b=2"),
        "note": (one.note in (NOTE, "second"), True),
        "name in parts": (values(contact, "N"), [["Ruiz", "Ana María", "", "", ""]]),
        "e-mails": (values(contact, "EMAIL"), [["ana@acme.com"], ["ana@home.example"]]),
        "phones": (values(contact, "TEL"), [["+34 600 123 456"], ["+34 910 000 000"]]),
        "place": ([part for part in values(contact, "ADR")[0] if part], ["Zürich", "Switzerland"]),
        "birthday": (values(contact, "BDAY")[0][0].replace("-", ""), "19800412"),
        "circles": (sorted(values(contact, "CATEGORIES")[0]), ["golf, club", "work"]),
        "notes": (sorted(value for line in values(contact, "NOTE") for value in line), sorted([NOTE, "second"])),
    }
    compare(version, expected)


def main():
    with Verso() as verso:
        fill(verso)
        for version in ("4.0", "3.0"):
            card = verso.run("export", "vcard", "name:ruiz", "--vcard", version)
            check(EBookContacts.Contact.new_from_vcard(card), version)
            print(f"{version}: Evolution reads every field that it has")


if __name__ == "__main__":
    main()
