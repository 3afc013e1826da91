"""Training sentences with other names of states and people, so that who acts is learnt from how a sentence is built, not from who acted before.

    Renamer(lexicon).sentence(words, rng)

Promises: only forms change, one word for one word; a name is the same throughout the sentence, and a state's name, adjective, people and
capital change together. Names of several words stay. The same words for the same `rng`.
"""
import glob
import os
import re

from train.conllu import Sentence

SHARE, STATES, PEOPLE = .8, .8, .7      # of the sentences that are dressed anew, and of the states and the names in one
ABOUT = {"adjective", "people", "capital"}


class Renamer:
    def __init__(self, lexicon):
        """`lexicon` is the program's folder: actors/states.lex and actors/people*.lex are read."""
        self.states, self.known = [], {}
        with open(os.path.join(lexicon, "actors", "states.lex"), encoding="utf-8") as file:
            for line in file:
                if re.match(r"[A-Z]{3}  ", line):
                    self.take_state(line.rstrip("\n").split("  "))
        firsts, lasts = set(), set()
        for path in sorted(glob.glob(os.path.join(lexicon, "actors", "people*.lex"))):
            with open(path, encoding="utf-8") as file:
                for line in file:
                    name = re.match(r"([A-ZÀ-Þ][\w'’-]+) ([A-ZÀ-Þ][\w'’-]+)(?: \||  )", line)
                    if name:
                        firsts.add(name[1])
                        lasts.add(name[2])
        self.firsts, self.lasts, self.is_first, self.is_last = sorted(firsts), sorted(lasts), firsts, lasts

    def take_state(self, fields):
        forms = {"name": [name for name in fields[1].split(" | ") if " " not in name and "." not in name]}
        for field in fields[2:]:
            kind, _, words = field.partition(" ")
            if kind in ABOUT:
                forms[kind] = [word for word in words.split(" | ") if " " not in word]
        forms["peoples"] = [word if word.endswith(("ese", "s", "sh", "ch")) else word + "s" for word in forms.get("people", [])]
        for kind, words in forms.items():
            for word in words:
                self.known.setdefault(word, (fields[0], kind))
        if forms["name"] and forms.get("adjective"):
            self.states.append(forms)

    def sentence(self, words, rng):
        """The Sentence with other names, or as it is."""
        if rng.random() >= SHARE:
            return words
        states, people, made = {}, {}, Sentence()
        for word in words:
            form = word.form
            if form in self.known:
                code, kind = self.known[form]
                if code not in states:
                    states[code] = rng.choice(self.states) if rng.random() < STATES else None
                forms = (states[code] or {}).get(kind)
                form = rng.choice(forms) if forms else form
            elif form in self.is_last or form in self.is_first:
                if form not in people:
                    people[form] = rng.choice(self.lasts if form in self.is_last else self.firsts) if rng.random() < PEOPLE else form
                form = people[form]
            made.append(word._replace(form=form))
        made.pairs = words.pairs
        return made
