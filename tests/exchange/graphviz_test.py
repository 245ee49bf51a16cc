#!/usr/bin/env python3
"""Graphviz draws what `export dot` writes, whatever people are called: every name is in the picture as it is."""
import subprocess
import xml.etree.ElementTree

from program import Verso, need

NAMES = ['Ana "A" Ruiz', "<b>Bob</b>", "Cleo\\N", "Dan {rank=same; x->y}", "Eve\\", "graph", "]; } // Fay", "日本 太郎",
         "&amp; Gil", "-->", "\\lHal\\r", "%n", "a|b", "/* Ivo */", "#include"]


def main():
    dot = need("dot", "graphviz")
    with Verso() as verso:
        for number, name in enumerate(NAMES):
            verso.run("add", "--force", "--circle", NAMES[number - 1], "--", name)
        for number, name in enumerate(NAMES[1:], 2):
            verso.run("knows", str(number), str(number - 1), "--as", name)
        text = verso.run("export", "dot")
        done = subprocess.run([dot, "-Tsvg"], input=text.encode(), capture_output=True, timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        assert b"syntax" not in done.stderr, done.stderr.decode()
        picture = xml.etree.ElementTree.fromstring(done.stdout)
        shown = [element.text or "" for element in picture.iter("{http://www.w3.org/2000/svg}text")]
        for name in NAMES:
            said = sum(one.replace("\xa0", " ") == name for one in shown)
            # In its box, as its neighbour's circle, and but for the first as what one is to the other.
            assert said >= 2, (name, said, shown)
        print(f"graphviz shows {len(NAMES)} hostile names")


if __name__ == "__main__":
    main()
