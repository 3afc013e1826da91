"""Checks of the parts that have right answers: `python -m unittest train.test_train`."""
import itertools
import unittest

import numpy as np

from train import conllu, lemma, lemma_table, pieces, tree


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


if __name__ == "__main__":
    unittest.main()
