"""Sentences of our own with the kinds of their phrases marked, as CoNLL-U without trees.

    python -m train.written train/sentences/phrases.txt | build/dragoman parse --input-format conllu --format conllu - > phrases.conllu

A line is a sentence, its words parted by blanks; `word/kind` heads a noun phrase of that kind (phrases.KINDS). Promises: MISC of the
marked words says `Phrase=kind`; all others stay open.
"""
import sys

from train import phrases


def words(line):
    """[(form, kind or None)]"""
    for word in line.split():
        form, _, kind = word.rpartition("/")
        yield (form, kind) if form and kind in phrases.KINDS else (word, None)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            for n, (form, kind) in enumerate(words(line), 1):
                print(n, form, *"_____", *"__", f"Phrase={kind}" if kind else "_", sep="\t")
            print()


if __name__ == "__main__":
    main()
