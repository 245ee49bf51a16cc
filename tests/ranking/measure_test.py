#!/usr/bin/env python3
"""What measure and check_data.py say of rankings and sets that are known to be good or bad."""
import copy
import importlib.machinery
import importlib.util
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import check_data

LOADER = importlib.machinery.SourceFileLoader("measure", str(HERE / "measure"))
MEASURE = importlib.util.module_from_spec(importlib.util.spec_from_loader("measure", LOADER))
LOADER.exec_module(MEASURE)

# Says that it imported all but {lost} people, and ranks as the judges did unless {spoil} makes it worse.
PROGRAM = """#!{python}
import json, sys
words = sys.argv[2:]
if words[0] == "import":
    people = json.load(open(words[1]))["contacts"]
    print(json.dumps({{"added": len(people) - {lost}, "refused": []}}))
    sys.exit(0)
judged = {{text["text"]: text["answers"] for text in json.load(open({judged!r}))["texts"]}}
names = [answer["name"] for answer in judged[words[3]]]
{spoil}
print(json.dumps([{{"contact": {{"id": 1, "name": name, "org": None}}, "score": 1, "evidence": []}} for name in names]))
"""


class Figures(unittest.TestCase):
    GRADES = {"Ana": 3, "Bob": 2, "Cem": 1}

    def test_the_best_order_is_one(self):
        self.assertEqual(MEASURE.ndcg(["Ana", "Bob", "Cem"], self.GRADES), 1)
        self.assertEqual(MEASURE.ndcg(["Ana", "Bob", "Cem", "Zoe"], self.GRADES), 1)

    def test_a_lower_place_is_worth_less(self):
        best = 7 + 3 / math.log2(3) + 1 / 2
        self.assertAlmostEqual(MEASURE.ndcg(["Zoe", "Ana"], self.GRADES), 7 / math.log2(3) / best)
        self.assertEqual(MEASURE.ndcg(["Zoe"], self.GRADES), 0)
        self.assertEqual(MEASURE.ndcg(["Zoe"] * 10 + ["Ana"], self.GRADES), 0)

    def test_the_first_good_answer_counts(self):
        self.assertEqual(MEASURE.reciprocal_rank(["Cem", "Bob"], self.GRADES), 1 / 2)
        self.assertEqual(MEASURE.reciprocal_rank(["Cem"], self.GRADES), 0)
        self.assertEqual(MEASURE.reciprocal_rank(["Zoe"] * 10 + ["Ana"], self.GRADES), 0)

    def test_the_baseline_stems_and_takes_any_word(self):
        baseline = MEASURE.Baseline([
            {"name": "Ana", "notes": [{"text": "swims", "private": True}]}, {"name": "Bob", "org": "Golf Inc"}])
        self.assertEqual(baseline.rank("Swimming: \"nowhere\" near* AND NOT (here)"), ["Ana"])
        self.assertEqual(baseline.rank("chess"), [])


class Set(unittest.TestCase):
    def setUp(self):
        self.people, self.texts = copy.deepcopy(check_data.load())

    def expect(self, fault):
        found = check_data.faults(self.people, self.texts)
        self.assertTrue(any(fault in each for each in found), found)

    def test_ours_is_sound(self):
        self.assertEqual(check_data.faults(self.people, self.texts), [])

    def test_an_answer_that_is_nobody(self):
        self.texts[0]["answers"][0]["name"] = "Nobody"
        self.expect("t001: 0 people are called 'Nobody'")

    def test_a_name_of_two(self):
        self.people[1]["name"] = self.people[0]["name"]
        self.expect(f"2 people are called '{self.people[0]['name']}'")

    def test_a_grade_that_is_none(self):
        self.texts[0]["answers"][0]["grade"] = 4
        self.expect("t001: a grade is not 1, 2 or 3")

    def test_answers_out_of_order(self):
        self.texts[0]["answers"].reverse()
        self.expect("t001: its answers are not best first")

    def test_a_text_in_the_wrong_half(self):
        self.texts[0]["half"] = "held"
        self.expect("t001: it is in the half 'held'")

    def test_a_topic_of_both_halves(self):
        self.texts[1]["topic"] = self.texts[0]["topic"]
        self.expect("2 texts have the topic")

    def test_a_half_that_is_too_small(self):
        self.texts = [text for text in self.texts if text["half"] == "tune"]
        self.expect("the half 'held' has 0 judged texts")


class Program(unittest.TestCase):
    """measure as a whole, with a program that is not verso."""

    def run_with(self, *options, spoil="", lost=0):
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder, "verso")
            program.write_text(PROGRAM.format(python=sys.executable, spoil=spoil, lost=lost,
                                              judged=str(check_data.DATA / "judged.json")), "utf-8")
            program.chmod(0o755)
            return subprocess.run([sys.executable, "-B", str(HERE / "measure"), "--program", str(program),
                                   "--half", "held", *options], capture_output=True, text=True, encoding="utf-8")

    def test_a_perfect_ranking(self):
        done = self.run_with("--floor", "1", "--ratio", "1.5")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, r"held +\d+ +1\.000 +1\.000")

    def test_one_below_the_floor(self):
        done = self.run_with("--floor", "0.999", spoil="names = names[1:]")
        self.assertEqual(done.returncode, 1)
        self.assertIn("nDCG@10 of the half held", done.stderr)

    def test_one_below_the_ratio(self):
        done = self.run_with("--ratio", "1.0", spoil="names = []")
        self.assertEqual(done.returncode, 1)
        self.assertIn("ratio of the half held", done.stderr)

    def test_a_program_that_fails(self):
        for spoil, said in (("sys.exit(70)", "exit status 70"), ("print('oops')", "printed no JSON"),
                            ("print('[1]'); sys.exit()", "did not list contacts"),
                            ("names += ['Ana', 'Ana']", "different"),
                            ("names = [str(n) for n in range(11)]", "listed 11 people")):
            done = self.run_with(spoil=spoil)
            self.assertEqual(done.returncode, 2, said)
            self.assertIn(said, done.stderr)

    def test_an_import_that_loses_somebody(self):
        done = self.run_with(lost=1)
        self.assertEqual(done.returncode, 2)
        self.assertIn("import did not add 120 people", done.stderr)

    def test_no_program_at_all(self):
        done = self.run_with("--program", "/nonexistent/verso")
        self.assertEqual(done.returncode, 2)
        self.assertIn("/nonexistent/verso", done.stderr)


if __name__ == "__main__":
    unittest.main()
