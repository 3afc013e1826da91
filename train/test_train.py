"""Checks of the parts that have right answers: `python -m unittest train.test_train`."""
import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import types
import unittest

import numpy as np
import torch

from train import (annotated, articles, average, coded, conllu, encoder, events, known_names, lemma, lemma_table, other_names, phrases, pieces, pronouns,
                   reader, references, relations, shipped, standoff, tellings, tree, written)


class Shapes(unittest.TestCase):
    def test_each_class(self):
        forms = {1: ("house", "n't", "9th"), 2: ("Syria", "Al-Assad", "O'Brien"), 3: ("I", "U.S.", "CIA", "F-16"),
                 4: ("2019", "3.5", "iPhone4"), 5: ("McDonald", "Trump's", "EVs"), 6: (",", "iPhone", "中")}
        for number, members in forms.items():
            for form in members:
                self.assertEqual(pieces.shape(form), number, form)


class Lemmas(unittest.TestCase):
    def test_scripts(self):
        for form, lemma_, script in (("House", "house", "L|0|"), ("Countries", "country", "L|3|y"), ("Assad", "Assad", "K|0|"),
                                     ("were", "be", "=be"), ("IRAN", "Iran", "T|0|"), ("us", "US", "U|0|"), ("a|b", "a|c", "L|1|c")):
            self.assertEqual(lemma.script_of(form, lemma_), script)
            self.assertEqual(lemma.apply(script, form), lemma_)

    def test_a_script_that_cuts_all_only_changes_case(self):
        self.assertEqual(lemma.apply("L|2|y", "Ox"), "ox")


class Tables(unittest.TestCase):
    def test_inflections(self):
        verbs, nouns, adjectives = (lemma_table.INFLECTIONS[kind] for kind in ("VERB", "NOUN", "ADJ"))
        self.assertEqual(verbs("strike"), {"strikes", "striked", "striking"})
        self.assertEqual(verbs("ban"), {"bans", "banned", "banning"})
        self.assertEqual(verbs("deny"), {"denies", "denied", "denying"})
        self.assertEqual(verbs("expel"), {"expels", "expelled", "expeled", "expelling", "expeling"})
        self.assertEqual(verbs("agree"), {"agrees", "agreed", "agreeing"})
        self.assertEqual(verbs("lie"), {"lies", "lied", "lying"})
        self.assertEqual(nouns("country"), {"countries"})
        self.assertEqual(adjectives("big"), {"bigger", "biggest"})

    def test_what_training_knows_shuts_out_the_vocabulary(self):
        words = [conllu.Word(form, found, "VERB", "VBD", 0, "root") for form, found in
                 (("hope", "hope"), ("met", "meet"), ("met", "meet"), ("left", "leave"), ("bans", "ban"))]
        made = lemma_table.table([words], ["hop", "hoping", "raid", "raided", "##ed", "leave", "leaves"])
        self.assertEqual(made["hoping", "VERB"], "hope")
        self.assertEqual(made["met", "VERB"], "meet")
        self.assertEqual(made["raided", "VERB"], "raid")
        self.assertEqual(made["banned", "VERB"], "ban")
        self.assertEqual(made["withdrew", "VERB"], "withdraw")
        self.assertNotIn(("left", "VERB"), made)
        self.assertNotIn(("ban", "VERB"), made)


class Trees(unittest.TestCase):
    def test_best_single_rooted_tree(self):
        rng = np.random.default_rng(0)
        for _ in range(200):
            words = rng.integers(1, 6)
            scores = rng.normal(size=(words + 1, words + 1))
            found = tree.decode(scores)
            self.assertAlmostEqual(self.total(scores, found), max(self.total(scores, t) for t in self.trees(words)))

    @staticmethod
    def total(scores, heads):
        return sum(scores[n, heads[n]] for n in range(1, len(heads)))

    @staticmethod
    def trees(words):
        """All trees with one root."""
        for heads in itertools.product(range(words + 1), repeat=words):
            heads = np.array((0, *heads))
            if (heads[1:] == 0).sum() == 1 and not tree.cycle(heads) and all(h != n for n, h in enumerate(heads[1:], 1)):
                yield heads


class Phrases(unittest.TestCase):
    def test_of_gum(self):
        # "the mayor of Goma met rebels": nested, one over several words, one of a single word
        cells = ["Entity=(1-person-new-sssss-cf1-2-coref", "_", "_", "Entity=(2-place-new-sssss-cf2-1-sgl)1)", "_",
                 "Entity=(3-person-new-sssss-cf3-1-sgl)"]
        heads = [2, 5, 4, 2, 0, 5]
        self.assertEqual(phrases.of_entities(cells, heads), ["none", "person", "none", "place", "none", "person"])

    def test_what_does_not_end_or_begin_is_left_out(self):
        self.assertEqual(phrases.of_entities(["Entity=(1-person-new-s-cf1-1-sgl", "Entity=2)"], [0, 1]), ["none", "none"])

    def test_of_our_own_sentences(self):
        self.assertEqual(list(written.words("Ghana/team won 3/4 and/or lost")),
                         [("Ghana", "team"), ("won", None), ("3/4", None), ("and/or", None), ("lost", None)])

    def test_sure_names(self):
        known = {("Kofi", "Annan"): "person", ("Goma",): "place", ("Lions",): "body"}
        rows = [[str(n), form, form, upos, "_", "_", head, "_", "_", "_"] for n, (form, upos, head) in enumerate(
            (("Kofi", "PROPN", "3"), ("Annan", "PROPN", "1"), ("met", "VERB", "0"), ("Lions", "PROPN", "3"), ("in", "ADP", "6"),
             ("Goma", "PROPN", "3")), 1)]
        known_names.mark(rows, known)
        self.assertEqual([row[9] for row in rows], ["Phrase=person", "Phrase=none", "_", "_", "_", "Phrase=place"])


class Notes(unittest.TestCase):
    """What is annotated beside a text, on the words of its tree."""

    ROWS = (("Iran", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Oman", "PROPN", 1, "conj"), ("hailed", "VERB", 0, "root"),
            ("the", "DET", 6, "det"), ("deal", "NOUN", 4, "obj"))

    def sentence(self):
        rows = [[str(n), form, form, upos, "_", "_", str(head), deprel, "_", "_"] for n, (form, upos, head, deprel) in
                enumerate(self.ROWS, 1)]
        made = standoff.Sentence(["# sent_id = 1-1"], rows)
        self.assertEqual(made.place("Iran and Oman hailed the deal", 0), 29)
        return made

    def test_of_our_own_sentences(self):
        note = events.note(7, "SUPPORT - reported\t{A Iran and Oman} {T hailed} {R the deal}\n")
        self.assertEqual(note["text"], "Iran and Oman hailed the deal")
        sentence = self.sentence()
        sentence.mark(note)
        self.assertEqual(sentence.marks, [["Event=NONE", "Roles=4:actor"], ["Event=NONE"], ["Event=NONE", "Roles=4:open"],
                                          ["Status=reported", "Acts=1", "Event=SUPPORT"], ["Event=NONE"],
                                          ["Event=NONE", "Roles=4:recipient"]])

    def test_what_the_lexicon_sees_beside_stays_open(self):
        sentence = self.sentence()
        sentence.mark({"events": [], "open": [[14, 20]], "rest": "none"})
        self.assertEqual([bool(marks) for marks in sentence.marks], [True, True, True, False, True, True])

    def test_who_says_what(self):
        sentence = self.sentence()
        sentence.mark({"says": [["source", [[0, 13]]], ["cue", [[14, 20]]], ["content", [[21, 29]]], ["source", [[25, 29]]]]})
        self.assertEqual([marks[0][5:] for marks in sentence.marks], ["BOO", "IOO", "IOO", "OBO", "OOB", "BOI"])

    def test_pairs(self):
        sentence = self.sentence()
        sentence.mark({"pairs": [[[0, 13], [21, 29], ["SUPPORT"]], [None, None, ["AGREE", "SUPPORT"]], [[0, 4], [40, 50], ["AID"]]]})
        self.assertEqual(sentence.comments[1:], ["# pair = 1 6 SUPPORT", "# pair = 0 0 AGREE,SUPPORT"])

    def test_judged_tellings_are_pairs_of_one_article_in_order(self):
        judged = tellings.judged()
        self.assertGreater(len(judged), 1000)
        for _, one, other in judged:
            first, second = (tuple(map(int, trigger.split("-"))) for trigger in (one, other))
            self.assertLess(first, second)
        line = {"article": "a", "one": [30, 35], "other": [10, 14]}
        self.assertEqual(tellings.key(line), ("a", "10-14", "30-35"))
        self.assertEqual(tellings.right([.9, .6, .2, .4], [True, False, False, True]),
                         "0.500 of 4 right, 0.500 of 2 told as one, 0.500 of 2 found")

    def test_articles_of_our_own_are_annotated_sentence_by_sentence(self):
        texts = dict(articles.documents())
        with open(os.path.join(os.path.dirname(articles.__file__), "annotations", "events.tsv"), encoding="utf-8") as file:
            lines = [line for line in file if line.startswith("articles-")]
        found = list(annotated.notes(lines, texts))
        self.assertEqual(sorted(note["text"] for note in found), sorted(line for text in texts.values() for line in text.splitlines()))
        for note in found:
            for event in note["events"]:
                for begin, end in [event["trigger"], *event["actors"], *event["recipients"]]:
                    self.assertTrue(0 <= begin < end <= len(note["text"]), note["id"])

    def test_annotated_news(self):
        lines = ["a\t6-9\n", "a\t10-39\tSUPPORT\t-\treported\t24-30\t31-34\t10-14,19-23\t35-39\n", "b\t0-4\n", "c\t0-4\n"]
        texts = {"a": "Title Yes Iran and Oman hailed the\ndeal.", "c": "Well"}
        found = list(annotated.notes(lines, texts))
        self.assertEqual([note["id"] for note in found], ["a:6-9", "a:10-39", "c:0-4"])
        self.assertEqual([note["text"] for note in found], ["Yes", "Iran and Oman hailed the deal", "Well"])
        self.assertEqual(found[1]["open"], [[21, 24]])
        self.assertEqual(found[1]["events"], [{"event": "SUPPORT", "mode": None, "status": "reported", "trigger": [14, 20],
                                               "actors": [[0, 4], [9, 13]], "recipients": [[25, 29]]}])
        self.assertEqual([next(annotated.notes(lines, texts, *rest))["rest"] for rest in ((), ("open",))], ["none", "open"])

    def test_a_sentence_is_in_one_fold_however_it_is_spelt(self):
        self.assertEqual(relations.fold("Iran 's deal , it said", 5), relations.fold("Iran’s deal, it said", 5))

    def test_sure_events_of_the_lexicon(self):
        event = {"event": "SUPPORT", "mode": None, "status": "reported", "confidence": .9, "reciprocal": False, "also_at": [],
                 "evidence": {"trigger": [14, 20]}, "actors": [{"start": 0, "end": 13}], "recipients": [{"start": 21, "end": 29}]}
        article = {"id": "a", "text": "", "events": [event, event | {"confidence": .5}]}
        self.assertEqual([e["trigger"] for e in coded.events(article)], [[14, 20]])
        self.assertEqual(coded.triggers(article), [[14, 20], [14, 20]])


class OtherNames(unittest.TestCase):
    def setUp(self):
        self.others = other_names.OtherNames(os.path.join(os.path.dirname(__file__), "..", "lexicon"))

    def test_names_change_and_words_stay(self):
        forms = "Russia and the Turks told Angela Merkel 's envoy that the Russians would leave Damascus .".split()
        changed = [self.others.given(forms, random.Random(seed)) for seed in range(20)]
        for words in changed:
            self.assertEqual(len(words), len(forms))
            for n in (1, 2, 4, 7, 8, 9, 12, 13, 15):
                self.assertEqual(words[n], forms[n])
        self.assertGreater(sum(words[0] != "Russia" for words in changed), 10)
        self.assertGreater(sum(words[6] != "Merkel" for words in changed), 8)
        self.assertEqual(changed[3], self.others.given(forms, random.Random(3)))

    def test_one_name_stands_for_one_other(self):
        for seed in range(20):
            words = self.others.given("Iran said Iran would help".split(), random.Random(seed))
            self.assertEqual(words[0], words[2])


class Lent(unittest.TestCase):
    def test_folds_are_of_sentences_and_hold_all(self):
        rows = [{"ids": [101, n, 102]} for n in range(2000)]
        found = [reader.of_fold(row, 4) for row in rows]
        self.assertEqual(set(found), {0, 1, 2, 3})
        self.assertEqual(found, [reader.of_fold(dict(row), 4) for row in rows])

    def test_what_is_lent_counts_in_place_of_what_is_marked(self):
        row = {"ids": [101, 7, 102], "first": [0, 1], "event": [1]}
        sure = (np.array([[1., 0, 0]]), np.eye(17)[2], np.eye(5)[0])
        item = reader.Item(row, 1, ([0], 1, 0), sure, 0)
        scores = (torch.zeros(1, 2, 3), torch.zeros(1, 17), torch.zeros(1, 5))
        scores[1][0, 1] = 5.     # the marked code is likely, the lent one is not
        marked, half, lent = (reader.loss(scores, [item._replace(lent=share)]).item() for share in (0, .5, 1))
        self.assertLess(marked, lent)
        self.assertAlmostEqual(half, (marked + lent) / 2, places=4)


class Coreference(unittest.TestCase):
    ROWS = ["# newdoc id = D", "1\tIran\tIran\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-organization-new)", "2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_",
            "3\tit\tit\tPRON\tPRP\t_\t4\tnsubj\t_\tEntity=(1-organization-giv)", "4\tleft\tleave\tVERB\tVBD\t_\t2\tccomp\t_\t_",
            "5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-place-new", "6\ttown\ttown\tNOUN\tNN\t_\t4\tobj\t_\tEntity=2)|SpaceAfter=No", "7\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_", ""]

    def test_of_gum(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "gum.conllu")
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(self.ROWS) + "\n")
            document, = pronouns.documents([path])
        self.assertEqual(document.text.strip(), "Iran said it left the town.")
        self.assertEqual(document.heads(), {0: {"1"}, 10: {"1"}, 22: {"2"}})
        self.assertEqual(document.alone(), {0: "1", 10: "1"})
        line = {"article": "D", "begin": 10, "candidates": [[0, [0], [1., 0.]], [22, [22], [0., 1.]]], "nobody": [1.]}
        one = pronouns.of_treebank(line, document)
        self.assertEqual(one.right.tolist(), [True, False, False])
        self.assertEqual(one.rows.tolist(), [[1, 0, 0], [0, 1, 0], [0, 0, 1]])

    def test_annotated(self):
        """Whoever bears the name of the one that is meant is right; who means several is left out."""
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("pronouns.tsv", "evidence.jsonl")]
            with open(paths[0], "w", encoding="utf-8") as file:
                file.write("# head\nA\t30-32\t0-4\nA\t40-44\t0-4+10-14\nA\t50-52\t-\n")
            known = pronouns.annotated(paths[0])
            self.assertEqual(known, {"A": {30: [0], 40: [0, 10], 50: []}})
            line = {"article": "A", "begin": 30, "candidates": [[20, [0, 20], [1.]], [10, [10], [0.]]], "nobody": [0., 1.]}
            with open(paths[1], "w", encoding="utf-8") as file:
                for begin in (30, 40, 50):
                    file.write(json.dumps(line | {"begin": begin}) + "\n")
            mine, others = pronouns.read(paths[1], known, {}, types.SimpleNamespace(places={("A", 30): 7, ("A", 20): 5}))
        self.assertEqual(others, [])
        self.assertEqual([one.right.tolist() for one in mine], [[True, False, False], [False, False, True]])
        self.assertEqual((mine[0].kind, mine[0].pronoun, mine[0].heads), (1, 7, [5, None]))

    def test_what_is_exported_is_what_was_learnt(self):
        vectors = torch.cat([torch.randn(50, 768) * 2 + 1, torch.zeros(1, 768)])
        items = [pronouns.Item("A", torch.cat([torch.eye(3), torch.zeros(3, 20)], 1).double(), torch.tensor([n % 2 == 0, n % 2 == 1, False]), 0, n, [n + 1, n + 2])
                 for n in range(40)]
        scores = pronouns.learn(items, vectors)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "references.safetensors")
            references.write(scores.form, "home", path)
            references.write(scores.form, "pronoun", path)      # what is there stays
            told = shipped.References(path)
        r = vectors[:3].numpy()
        self.assertTrue(np.allclose(told.speaks("home", r, 0)[0], told.speaks("pronoun", r, 0)[0]))
        speaks, nobody = told.speaks("pronoun", r, 0)
        with torch.no_grad():
            plain = scores(pronouns.Padded(items[:1], 50))[0]
        wanted = plain - items[0].rows.float() @ scores.weights
        self.assertTrue(np.allclose([speaks[1], speaks[2], nobody], wanted.detach().numpy(), atol=.3))


class Means(unittest.TestCase):
    def test_of_two_runs(self):
        with tempfile.TemporaryDirectory() as folder:
            runs = [os.path.join(folder, name) for name in "ab"]
            for run, value in zip(runs, (1., 4.)):
                os.makedirs(run)
                torch.save({"params": {"w": torch.full((2,), value)}}, os.path.join(run, "checkpoint.pt"))
            self.assertEqual(average.mean(runs)["w"].tolist(), [2.5, 2.5])


class Distances(unittest.TestCase):
    def test_near_ones_apart_far_ones_by_ratio(self):
        """One head whose bias is the number of the bucket: 0 to 15 for what stands before, 16 to 31 for what follows."""
        found = encoder.distances({"relative.weight": torch.arange(32.)[:, None]}, 200)[0].int()
        self.assertEqual([found[150, 150 - n].item() for n in (0, 1, 7, 8, 11, 12, 64, 127, 150)], [0, 1, 7, 8, 8, 9, 14, 15, 15])
        self.assertEqual([found[0, n].item() for n in (1, 7, 8, 199)], [17, 23, 24, 31])

    def test_none_without_biases(self):
        self.assertEqual(encoder.distances({}, 3), 0)


class Rounding(unittest.TestCase):
    def test_training_rounds_as_the_shipped_model_does(self):
        x = np.random.default_rng(1).normal(size=(7, 48)).astype(np.float32)
        x[3] = np.abs(x[3])
        x[4] = 0
        np.testing.assert_allclose(encoder.round_rows(torch.from_numpy(x)).numpy(), shipped.rounded(x), atol=1e-5)

    def test_weights_keep_to_seven_bits(self):
        w = torch.randn(5, 64)
        whole = encoder.round_weights(w) / (w.abs().amax(1, keepdim=True) / encoder.MOST_WEIGHT)
        self.assertLessEqual(whole.abs().max().item(), encoder.MOST_WEIGHT + 1e-3)
        np.testing.assert_allclose(whole, whole.round(), atol=1e-3)


TREEBANK = """Rebels rebel NOUN NNS 2 nsubj|attacked attack VERB VBD 0 root|Goma Goma PROPN NNP 2 obj|. . PUNCT . 2 punct
Ministers minister NOUN NNS 2 nsubj|met meet VERB VBD 0 root|rebels rebel NOUN NNS 2 obj|. . PUNCT . 2 punct
Goma Goma PROPN NNP 2 nsubj|fell fall VERB VBD 0 root|. . PUNCT . 2 punct"""


class Miniature(unittest.TestCase):
    """A whole run on three sentences until it knows them by heart: training, a stop, a pupil of other sizes, export, figures."""

    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory())
        self.treebank = os.path.join(self.folder, "tiny.conllu")
        with open(self.treebank, "w", encoding="utf-8") as file:
            for sentence in TREEBANK.split("\n") * 4:
                for n, word in enumerate(sentence.split("|"), 1):
                    form, found, upos, xpos, head, deprel = word.split(" ")
                    file.write("\t".join((str(n), form, found, upos, xpos, "_", head, deprel, "_", "_")) + "\n")
                file.write("\n")

    def run_module(self, module, *arguments):
        done = subprocess.run([sys.executable, "-m", module, *arguments], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_it_learns_and_ships(self):
        teacher, pupil, model = (os.path.join(self.folder, name) for name in ("teacher", "pupil", "tiny.safetensors"))
        run = ("--train", self.treebank, "--dev", self.treebank)
        first = self.run_module("train.train", *run, "--out", teacher, "--layers", "0,3", "--epochs", "30")
        again = self.run_module("train.train", *run, "--out", teacher, "--layers", "0,3", "--epochs", "30")
        self.assertIn("UAS", first)
        self.assertIn("going on from step", again)
        self.run_module("train.train", *run, "--out", pupil, "--start", teacher, "--teachers", teacher, "--untagged", self.treebank,
                        "--layers", "0,1", "--inner", "768", "--rounded", "--epochs", "20")
        self.run_module("train.export", pupil, model, self.treebank)
        figures = dict(re.findall(r"(\w+) ([\d.]+)", self.run_module("train.evaluate", model, self.treebank)))
        self.assertGreater(float(figures["LAS"]), .9)
        self.assertGreater(float(figures["UPOS"]), .9)

    def test_it_learns_events(self):
        """Of a marked trigger with its sides, and of a pair without one; then another from its answers to bare sentences."""
        run, taught, model = (os.path.join(self.folder, name) for name in ("events", "taught", "events.safetensors"))
        bare = os.path.join(self.folder, "bare.conllu")
        with open(self.treebank, encoding="utf-8") as file:
            text = file.read()
        with open(bare, "w", encoding="utf-8") as file:
            file.write(text)
        text = text.replace("1\tRebels\trebel\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tattacked\tattack\tVERB\tVBD\t_\t0\troot\t_\t_",
                            "1\tRebels\trebel\tNOUN\tNNS\t_\t2\tnsubj\t_\tEvent=NONE|Roles=2:actor\n"
                            "2\tattacked\tattack\tVERB\tVBD\t_\t0\troot\t_\tEvent=ASSAULT|Status=reported|Acts=1")
        text = text.replace("1\tMinisters", "# pair = 1 3 CONSULT\n1\tMinisters").replace("fell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_",
                                                                                     "fell\tfall\tVERB\tVBD\t_\t0\troot\t_\tEvent=NONE")
        with open(self.treebank, "w", encoding="utf-8") as file:
            file.write(text)
        self.run_module("train.train", "--train", self.treebank, "--out", run, "--layers", "0,3", "--epochs", "60")
        self.run_module("train.export", run, model, self.treebank)
        self.check_events(model)
        teacher, pupil = (os.path.join(self.folder, name) for name in ("reader", "reader-pupil"))
        learn = ("--train", self.treebank, "--marked", self.treebank)
        self.run_module("train.reader", run, teacher, *learn, "--epochs", "60", "--fold", "9", "10", "--other-names",
                        os.path.join(os.path.dirname(__file__), "..", "lexicon"))
        self.check_reading(model, teacher)
        self.run_module("train.reader", model, pupil, "--train", self.treebank, "--marked", bare, "--news", bare, "--teachers", teacher,
                        "--epochs", "60")
        self.check_reading(model, pupil)
        self.run_module("train.reader", model, pupil + "-on", "--train", self.treebank, "--marked", bare, "--news", bare, "--teachers", teacher,
                        "--start", pupil, "--epochs", "5")
        self.run_module("train.reader", model, pupil + "-later", "--train", self.treebank, "--marked", bare, "--news", bare, "--teachers", teacher,
                        "--start", pupil, "--also", self.treebank, "--part", ".5", "--epochs", "5")
        self.check_reading(model, pupil + "-later")
        self.run_module("train.average", pupil + "-mean", pupil, pupil + "-on")
        self.check_reading(model, pupil + "-mean")
        self.run_module("train.train", "--train", bare, "--out", taught, "--tellers", run, "--layers", "0,3", "--epochs", "60")
        self.run_module("train.export", taught, model, bare)
        self.check_events(model)

    def check_reading(self, model, run):
        """That a finished run tells of "attacked" what it has learnt, as it ships."""
        path = os.path.join(self.folder, "reader.safetensors")
        self.run_module("train.export", "--reader", run, path)
        cutter = pieces.Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
        found = shipped.Reader(path, shipped.Model(model)).read(cutter.sequence(["Rebels", "attacked", "Goma", "."]), 2)
        self.assertEqual((found.event, found.status, found.roles[0]), ("ASSAULT", "reported", "actor"))

    def check_events(self, model):
        shipped_model, cutter = shipped.Model(model), pieces.Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
        attacked, fell = (shipped_model.parse(cutter.sequence(words), words)[1] for words in
                          (["Rebels", "attacked", "Goma", "."], ["Goma", "fell", "."]))
        self.assertEqual((attacked.event, attacked.roles[0], fell.event), ("ASSAULT", "actor", "NONE"))
        met = [word.event for word in shipped_model.parse(cutter.sequence(["Ministers", "met", "rebels", "."]),
                                                          ["Ministers", "met", "rebels", "."])]
        self.assertIn("CONSULT", met)


if __name__ == "__main__":
    unittest.main()
