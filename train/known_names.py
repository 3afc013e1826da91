"""Marks in sentences without trees of people the names that our lexicon is sure of, for the head that tells kinds of phrases.

    python -m train.known_names lexicon untagged.conllu > named.conllu

Promises: only MISC changes, to `Phrase=KIND` at the word that a name hangs on and `Phrase=none` at its other words; all else
stays open. Sure are names of several words or of three capitals and more, and towns of one word after "in" or "near". Where
the lexicon has a name for two kinds, or more capitalised words stand beside it, nothing is marked.
"""
import glob
import os
import re
import sys

KINDS = {"person": "person", "organisation": "body", "place": "place"}
LONGEST = 6


def names(lexicon):
    """{(word, …): kind, or None where there are two}"""
    found = {}
    for path in sorted(glob.glob(os.path.join(lexicon, "actors", "*.lex")) + glob.glob(os.path.join(lexicon, "places", "*.lex"))):
        with open(path, encoding="utf-8") as file:
            lines = [line for line in map(str.strip, file) if line and not line.startswith("#")]
        kind = KINDS.get(lines[0].removeprefix("kind "))
        for line in lines[1:]:
            for name in re.split(r" [|;] ", re.split(r"\t|  +", line)[0]):
                key = tuple(re.sub(r"(['’]s|[.,-])", r" \1 ", name).split())
                found[key] = kind if found.get(key, kind) == kind else None
    return found


def sure(words, kind):
    if kind in ("person", "body") and len(words) > 1:
        return sum(w[0].isupper() for w in words) > 1
    if kind == "body":
        return re.fullmatch(r"[A-Z]{3,}", words[0]) is not None
    return kind == "place"


def mark(rows, known):
    """Changes the last cell of the rows (cells of each word) of a sentence."""
    forms = [row[1] for row in rows]
    proper = [row[3] == "PROPN" for row in rows]
    at = 0
    while at < len(rows):
        for size in range(min(LONGEST, len(rows) - at), 0, -1):
            kind = known.get(tuple(forms[at:at + size]))
            if kind is None or not sure(forms[at:at + size], kind):
                continue
            end = at + size
            beside = (at > 0 and proper[at - 1] and kind != "person") or (end < len(rows) and proper[end])
            inside = range(at, end)
            heads = [n for n in inside if int(rows[n][6]) - 1 not in inside]
            located = any(row[1].lower() in ("in", "near") and int(row[6]) - 1 == heads[0] for row in rows)
            if not beside and len(heads) == 1 and proper[heads[0]] and (kind != "place" or located):
                for n in inside:
                    rows[n][9] = "Phrase=" + (kind if n == heads[0] else "none")
            at = end - 1
            break
        at += 1


def main():
    lexicon, path = sys.argv[1:]
    known, rows = names(lexicon), []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10:
                rows.append(cells)
                continue
            if not line.strip():
                mark(rows, known)
                for row in rows:
                    print("\t".join(row))
                rows = []
            print(line, end="")


if __name__ == "__main__":
    main()
