"""Sentences once more with other names in them, so that who acts is not learnt from who acted before.

Promises: the same number of words. One name of a state, its people, its capital (of one word each) stands for one other throughout the
sentence, with its adjective and people; first and family names of people likewise. One in five states and three in ten people keep their names.
Names are those of the lexicon; the same sentence and generator give the same names.
"""
import glob
import os
import re

OFTEN = set("""USA GBR FRA DEU RUS CHN IRN TUR SYR IRQ ISR EGY SAU IND PAK AFG UKR POL ITA ESP JPN KOR NGA ZAF KEN ETH SDN LBY YEM MEX BRA COL VEN ARG CAN AUS
IDN THA MMR GRC SRB HUN SWE NOR DNK NLD BEL LBN JOR QAT KWT MAR DZA TUN GEO ARM AZE KAZ UGA RWA COD SOM MLI NER TCD CMR ZWE CUB HTI PER CHL BOL ECU NPL LKA BGD
VNM PHL MYS""".split())      # states that take part in news often: the others' names are taken from them
STATES_CHANGED, PEOPLE_CHANGED = .8, .7
BESIDE = {"US": ("USA", "name"), "UK": ("GBR", "name"), "Britain": ("GBR", "name"), "British": ("GBR", "adjective"), "American": ("USA", "adjective"),
          "Americans": ("USA", "peoples")}
PERSON = re.compile(r"([A-ZÀ-Þ][\w'’-]+) ([A-ZÀ-Þ][\w'’-]+)(?: \||  )")


def of_one_word(cell):
    return [name for name in cell.split(" | ") if " " not in name]


def plural(people):
    return people if people.endswith(("ese", "s", "sh", "ch")) else people + "s"


class OtherNames:
    def __init__(self, lexicon):
        states, firsts, lasts = {}, set(), set()
        with open(os.path.join(lexicon, "actors", "states.lex"), encoding="utf-8") as file:
            for line in file:
                cells = line.rstrip("\n").split("  ")
                if re.fullmatch("[A-Z]{3}", cells[0]) and len(cells) > 1:
                    names = {"name": [name for name in of_one_word(cells[1]) if "." not in name]}
                    names |= {kind: of_one_word(cell.removeprefix(kind + " ")) for cell in cells[2:] for kind in ("adjective", "people", "capital")
                              if cell.startswith(kind + " ")}
                    if names["name"] and names.get("adjective"):
                        states[cells[0]] = names
        for path in sorted(glob.glob(os.path.join(lexicon, "actors", "people*.lex"))):
            with open(path, encoding="utf-8") as file:
                for person in filter(None, map(PERSON.match, file)):
                    firsts.add(person.group(1))
                    lasts.add(person.group(2))
        self.known = {}
        for code, names in states.items():
            for kind, forms in names.items():
                for form in forms:
                    self.known.setdefault(form, (code, kind))
                    if kind == "people":
                        self.known.setdefault(plural(form), (code, "peoples"))
        self.known |= BESIDE
        self.states = [names for code, names in states.items() if code in OFTEN]
        self.firsts, self.lasts = sorted(firsts), sorted(lasts)
        self.first, self.last = firsts, lasts

    def given(self, forms, rng):
        """The words with other names."""
        instead, made = {}, []
        for word in forms:
            if word in self.known:
                code, kind = self.known[word]
                if code not in instead:
                    instead[code] = rng.choice(self.states) if rng.random() < STATES_CHANGED else None
                made.append(word if instead[code] is None else self.of_state(instead[code], kind, word, rng))
            elif word in self.first or word in self.last:
                if word not in instead:
                    instead[word] = rng.choice(self.lasts if word in self.last else self.firsts) if rng.random() < PEOPLE_CHANGED else word
                made.append(instead[word])
            else:
                made.append(word)
        return made

    @staticmethod
    def of_state(names, kind, word, rng):
        forms = names.get("people" if kind == "peoples" else kind) or (names["adjective"] if kind.startswith("people") else None)
        if not forms:
            return word
        return plural(forms[0]) if kind == "peoples" else rng.choice(forms) if kind == "capital" else forms[0]
