#!/usr/bin/env python3
"""Makes the manual: pages of commands from the program's own table (`verso help --json`), so that they
cannot differ from its help; verso-query(7) and verso-json(5) from docs/; verso(1) and verso-config(5)
from the scdoc sources beside this file, with what the program says put in.

    make.py --program build/verso --output build/man     gzipped pages
    make.py --program build/verso --output build/man --plain
"""
import argparse
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
DOCS = HERE.parent
GLOBAL_HEADINGS = ("Output", "General")


def escaped(text):
    return re.sub(r"([\\*_`#~<>\[\]|])", r"\\\1", text)


def inline(text):
    """Markdown within a line as scdoc: code and bold are bold, a link is its text."""
    parts = re.split(r"(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))", text)

    def one(part):
        if len(part) > 2 and part[0] == "`":
            return f"*{escaped(part[1:-1])}*"
        if part.startswith("**") and part.endswith("**") and len(part) > 4:
            return f"*{escaped(part[2:-2])}*"
        link = re.fullmatch(r"\[([^\]]+)\]\([^)]+\)", part)
        return escaped(link[1]) if link else escaped(part)
    return "".join(one(part) for part in parts)


def cells(row):
    """The cells of a row of a Markdown table; `\\|` is no border."""
    parts = re.split(r"(?<!\\)\|", row.strip().strip("|"))
    return [part.strip().replace(r"\|", "|") for part in parts]


def table(rows):
    """Each row as a term and what it means: terminals are narrower than tables."""
    out = []
    for row in rows[2:]:
        first, *rest = cells(row)
        out.append(f"{inline(first)}\n\t{'; '.join(inline(cell) for cell in rest if cell)}\n")
    return out


def from_markdown(text):
    """A document, without its title, as the body of a page."""
    out, lines = [], text.splitlines()[1:]
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.startswith("```"):
            end = lines.index("```", at + 1)
            out += ["```", *lines[at + 1:end], "```", ""]
            at = end + 1
        elif line.startswith("    ") and line.strip():
            end = at
            while end < len(lines) and lines[end].startswith("    "):
                end += 1
            out += ["```", *(each[4:] for each in lines[at:end]), "```", ""]
            at = end
        elif line.startswith("|"):
            end = at
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            out += table(lines[at:end])
            at = end
        elif line.startswith("#"):
            level = min(2, len(line.split()[0]) - 1)
            title = escaped(line.lstrip("# ").replace("`", ""))
            out += ["", f"{'#' * level} {title.upper() if level == 1 else title}", ""]
            at += 1
        elif re.match(r"\s*- ", line):
            item = [line.strip()[2:]]
            at += 1
            while at < len(lines) and lines[at].startswith("  ") and not lines[at].lstrip().startswith("- "):
                item.append(lines[at].strip())
                at += 1
            out.append("- " + inline(" ".join(item)))
            if at < len(lines) and not lines[at].strip().startswith("-"):
                out.append("")
        elif not line.strip() or line.startswith("<!--"):
            out.append("")
            at += 1
        else:
            paragraph = [line]
            at += 1
            while at < len(lines) and lines[at].strip() and not re.match(r"[#|`]{3}|\||#|- ", lines[at]):
                paragraph.append(lines[at])
                at += 1
            out += [inline(" ".join(paragraph)), ""]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip() + "\n"


def option_lines(options):
    out = []
    for option in options:
        names = ", ".join(f"*{escaped(name)}*" for name in option["names"].split(","))
        value = f" {escaped(option['value'])}" if option["value"] else ""
        more = " Can be given again." if option["repeats"] else ""
        out.append(f"{names}{value}\n\t{inline(option['help'])}.{more}\n")
    return "\n".join(out)


def example_lines(examples):
    out = []
    for example in examples:
        out.append(f"{inline(example['meaning'])}:\n\n```\n$ {example['call']}\n```\n")
    return "\n".join(out)


def own(command):
    return [option for option in command["options"] if option["heading"] not in GLOBAL_HEADINGS]


def usage(command):
    verb = f"verso {command['name']}"
    rest = command["usage"][len(verb):].strip()
    return f"*{escaped(verb)}*" + (f" {escaped(rest)}" if rest else "") + " [options]"


def command_page(word, rows):
    """The page of a command with all of its verbs."""
    names = rows[0]["summary"] if len(rows) == 1 else "; ".join(row["summary"] for row in rows)
    out = ["# NAME", "", f"verso-{word} - {names if len(names) < 70 else rows[0]['summary'] + ', and more'}", "",
           "# SYNOPSIS", ""]
    out += [usage(row) + "\n" for row in rows]
    for row in rows:
        if row["examples"]:
            out += [f"# EXAMPLES{'' if len(rows) == 1 else ' OF ' + row['name'].upper()}", "",
                    example_lines(row["examples"])]
    for row in rows:
        heading = "OPTIONS" if len(rows) == 1 else row["name"].upper()
        if len(rows) > 1:
            out += [f"# {heading}", "", inline(row["summary"][0].upper() + row["summary"][1:]) + ".", ""]
        elif own(row):
            out += [f"# {heading}", ""]
        if own(row):
            out += [option_lines(own(row))]
    shared = {option["names"]: option for row in rows for option in row["options"]
              if option["heading"] in GLOBAL_HEADINGS}
    out += ["# OPTIONS OF EVERY COMMAND", "", option_lines(shared.values()),
            "# SEE ALSO", "", "*verso*(1), *verso-config*(5), *verso-json*(5), *verso-query*(7)"]
    return "\n".join(out)


def command_list(commands):
    out, group = [], None
    for command in commands:
        if command["group"] != group:
            group = command["group"]
            out += [f"## {group}", ""]
        out.append(f"*verso {escaped(command['name'])}*\n\t{inline(command['summary'])}\n")
    return "\n".join(out)


def setting_list(settings):
    out = []
    for setting in settings:
        default = f" Default: *{escaped(setting['value'])}*." if setting["value"] else ""
        out.append(f"*{escaped(setting['key'])}*\n\t{inline(setting['help'])}.{default}\n")
    return "\n".join(out)


def ask(program, *arguments):
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8"}
        answer = subprocess.run([program, *arguments], env=environment, check=True, capture_output=True)
    return answer.stdout.decode()


def pages(program):
    """Each page's name, "verso-add.1", and its body in scdoc."""
    commands = json.loads(ask(program, "help", "--json"))
    families = {}
    for command in commands:
        families.setdefault(command["name"].split()[0], []).append(command)
    global_options = [o for o in commands[0]["options"] if o["heading"] in GLOBAL_HEADINGS]
    for word, rows in families.items():
        yield f"verso-{word}.1", command_page(word, rows)
    yield "verso.1", ((HERE / "verso.1.scd").read_text()
                      .replace("{{commands}}", command_list(commands))
                      .replace("{{options}}", option_lines(global_options)))
    yield "verso-config.5", (HERE / "verso-config.5.scd").read_text().replace(
        "{{settings}}", setting_list(json.loads(ask(program, "config", "--json"))))
    for name, source, what in (("verso-query.7", "query.md", "what list, search, due, export and review take"),
                               ("verso-json.5", "json.md", "the shapes of what verso prints with --json")):
        yield name, (f"# NAME\n\n{name[:-2]} - {what}\n\n# DESCRIPTION\n\n"
                     + from_markdown((DOCS / source).read_text())
                     + "\n# SEE ALSO\n\n*verso*(1)\n")


def without_empty_paragraphs(page):
    """scdoc begins paragraphs where none follows, which linters tell of; the space that one left before
    the end of an indentation comes behind it."""
    lines = re.sub(r"\n\.P\n\.RE\n", "\n.RE\n.P\n", page).splitlines()
    out = []
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ".SH"
        after_heading = out and re.match(r"\.(S[HS]|TH|P)\b", out[-1])
        if line == ".P" and (after_heading or re.match(r"\.(P|S[HS]|RE)\b|$", following)):
            continue
        out.append(line)
    return "\n".join(out) + "\n"


def rendered(name, body, version):
    title, section = name.rsplit(".", 1)
    source = f'{title}({section}) "verso {version}" "verso manual"\n\n{body.rstrip()}\n'
    result = subprocess.run(["scdoc"], input=source.encode(), capture_output=True)
    if result.returncode != 0:
        sys.exit(f"{name}: {result.stderr.decode().strip()}")
    return without_empty_paragraphs(result.stdout.decode()).encode()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    parser.add_argument("--plain", action="store_true", help="pages that are not gzipped")
    arguments = parser.parse_args()
    version = ask(arguments.program, "--version").split()[-1]
    for name, body in pages(arguments.program):
        folder = arguments.output / f"man{name[-1]}"
        folder.mkdir(parents=True, exist_ok=True)
        page = rendered(name, body, version)
        if arguments.plain:
            (folder / name).write_bytes(page)
        else:
            (folder / f"{name}.gz").write_bytes(gzip.compress(page, 9, mtime=0))


if __name__ == "__main__":
    main()
