#!/usr/bin/env python3
"""Shows that layers.py can fail: plants one crossing at a time and expects it to be named."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import layers

# (file, a line in it, a part of what must be said; None: nothing may be said)
CASES = [
    ("src/model/a.cpp", '#include "store/database.hpp"', "src/model may not include store"),
    ("src/model/a.cpp", '#include "cli/app.hpp"', "src/model may not include cli"),
    ("src/store/a.cpp", '#include "book/access.hpp"', "src/store may not include book"),
    ("src/exchange/a.hpp", '#include "store/database.hpp"', "src/exchange may not include store"),
    ("src/cli/a.cpp", '#include "store/database.hpp"', "src/cli may not include store"),
    ("src/cli/render/a.cpp", '#include "book/access.hpp"', "src/cli may not include book"),
    ("src/main.cpp", '#include "model/text.hpp"', "src/main.cpp may not include model"),
    ("include/verso/a.hpp", '#include "model/text.hpp"', "include/verso may not include model"),
    ("src/book/a.cpp", '#include "access.hpp"', "includes name the folder"),
    ("src/attic/a.cpp", "int unused;", "no floor"),
    ("src/book/a.cpp", "#include <sqlite3.h>", "SQLite is known"),
    ("include/verso/a.hpp", "struct sqlite3;  // a name is enough to leak it", "SQLite is known"),
    ("src/book/a.cpp", "#include <CLI/CLI.hpp>", "CLI11"),
    ("src/book/a.cpp", "std::cout << 1;", "print"),
    ("src/model/a.cpp", 'std::fprintf(stderr, "x");', "print"),
    ("src/cli/a.cpp", 'std::getenv("HOME");', "environment"),
    ("src/store/a.cpp", "std::exit(1);", "end the program"),
    ("src/model/a.cpp", "auto now = std::chrono::system_clock::now();", "clock"),
    ("src/book/a.cpp", 'database.query("SELECT 1");', "sees SQL"),
    ("src/cli/a.cpp", "using namespace verso;", "using namespace"),
    ("src/cli/a.cpp", "// TO" "DO: later", "unfinished"),
    ("tests/unit/a.cpp", "// FIX" "ME", "unfinished"),
    ("src/store/a.cpp", "#include <sqlite3.h>", None),
    ("src/store/a.cpp", 'database.query("SELECT 1");', None),
    ("src/cli/a.cpp", "#include <CLI/CLI.hpp>", None),
    ("src/cli/a.cpp", '#include "exchange/vcard.hpp"', None),
    ("src/main.cpp", 'std::getenv("HOME");', None),
    ("src/book/a.cpp", "// std::cout is for the floors above", None),
    ("src/book/a.cpp", "transaction.commit();", None),
    ("tests/unit/a.cpp", "using namespace verso;", None),
]


class Layers(unittest.TestCase):
    def test_cases(self):
        for path, line, expected in CASES:
            with self.subTest(path=path, line=line), tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder, path)
                file.parent.mkdir(parents=True)
                file.write_text("\n" + line + "\n")
                faults = layers.check(pathlib.Path(folder))
                if expected is None:
                    self.assertEqual(faults, [])
                else:
                    self.assertEqual(len(faults), 1, faults)
                    line_of_it = 1 if expected == "no floor" else 2
                    self.assertTrue(faults[0].startswith(f"{path}:{line_of_it}: "), faults)
                    self.assertIn(expected, faults[0])


if __name__ == "__main__":
    unittest.main()
