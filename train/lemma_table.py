"""Lemmas that need no guessing: a table from (form in lower case, part of speech) to lemma.

Promises: an entry is one of three, the first that applies:
- a form of irregular_verbs.txt;
- a form seen in training, LEAST times or more and SURE of it with one lemma, that is not the form itself;
- an inflection of one known word, where training has seen no other lemma for the form. A word is known as a verb, noun or adjective
  if training has it as such a lemma, or else if it and its inflection both are whole words of the encoder's vocabulary. A form
  of two known words is left to the lemma head.
Names are left out.
"""
import collections
import os
import re

from train import lemma

LEAST, SURE = 2, .97
VOWELS = "aeiou"


def table(sentences, vocabulary):
    """{(form in lower case, UPOS): lemma}"""
    seen = collections.defaultdict(collections.Counter)
    for word in (w for s in sentences for w in s if w.lemma != lemma.UNKNOWN and w.upos != "PROPN"):
        seen[word.form.lower(), word.upos][word.lemma] += 1
    made = {}
    for pair, words in inflected(seen, vocabulary).items():
        if len(words) == 1 and set(seen.get(pair, words)) == words and pair[0] not in words:
            made[pair] = next(iter(words))
    for (form, upos), lemmas in seen.items():
        best, count = lemmas.most_common(1)[0]
        if lemmas.total() >= LEAST and count >= SURE * lemmas.total() and lemma.script_of(form, best) != "L|0|":
            made[form, upos] = best
    return made | {pair: next(iter(words)) for pair, words in irregular().items() if len(words) == 1}


def lines(entries):
    """The table as the model file has it, sorted by bytes."""
    return sorted((f"{form}\t{upos}\t{found}" for (form, upos), found in entries.items()), key=str.encode)


def inflected(seen, vocabulary):
    """{(form, UPOS): the words that it may be of}; those that training knows shut out those of the vocabulary alone."""
    learned = {(found, upos) for (_, upos), lemmas in seen.items() for found in lemmas}
    whole = {piece for piece in vocabulary if re.fullmatch("[a-z]{2,}", piece)}
    sure, likely = irregular(), collections.defaultdict(set)
    for upos, inflect in INFLECTIONS.items():
        for word in whole | {found for found, kind in learned if kind == upos and re.fullmatch("[a-z]{2,}", found)}:
            if (word, upos) in learned:
                for form in inflect(word) | {word}:
                    sure[form, upos].add(word)
            else:
                for form in inflect(word) & whole:
                    likely[form, upos].add(word)
    return likely | sure


def irregular():
    """The same of irregular_verbs.txt."""
    found = collections.defaultdict(set)
    with open(os.path.join(os.path.dirname(__file__), "irregular_verbs.txt"), encoding="utf-8") as file:
        for word, *forms in (line.split() for line in file if not line.startswith("#")):
            for form in (word, *forms):
                found[form, "VERB"].add(word)
    return found


def with_s(word):
    """strike → strikes, clash → clashes, country → countries"""
    if re.search("(s|x|z|ch|sh)$", word):
        return {word + "es"}
    if ends_in_consonant_y(word):
        return {word[:-1] + "ies"}
    return {word + "s", word + "es"} if word.endswith("o") else {word + "s"}


def with_vowel(word, suffix):
    """agree → agreed, deny → denied, ban → banned; a longer word may double its last letter or not (expelled, offered)."""
    if word.endswith("e"):
        return {word + suffix[1:]}
    if ends_in_consonant_y(word):
        return {word[:-1] + "i" + suffix}
    return {stem + suffix for stem in stems(word)}


def with_ing(word):
    """meet → meeting, strike → striking, die → dying, agree → agreeing"""
    if word.endswith("ie"):
        return {word[:-2] + "ying"}
    if word.endswith("e") and not re.search("(e|o|y)e$", word):
        return {word[:-1] + "ing"}
    return {stem + "ing" for stem in stems(word)}


def stems(word):
    """The word with its last letter doubled, or as it is, or either."""
    if not re.search(f"(^|[^{VOWELS}]|qu)[{VOWELS}][^{VOWELS}wxy]$", word):
        return {word}
    doubled = word + word[-1]
    return {doubled} if len(re.findall(f"[{VOWELS}]+", word.replace("qu", "q"))) == 1 else {word, doubled}


def ends_in_consonant_y(word):
    return re.search(f"[^{VOWELS}]y$", word) is not None


INFLECTIONS = {"VERB": lambda word: with_s(word) | with_vowel(word, "ed") | with_ing(word), "NOUN": with_s,
               "ADJ": lambda word: with_vowel(word, "er") | with_vowel(word, "est")}
