#!/usr/bin/env python3
"""Score sentence and word segmentation against a Universal Dependencies treebank. Standard library only.

    segment_score.py GOLD.conllu [--errors N] -- COMMAND [ARG...]

rebuilds the raw text of GOLD (sentences of a paragraph joined by a space, paragraphs and documents parted by an empty
line), feeds it to COMMAND on standard input and reads CoNLL-U from its standard output. Prints precision, recall and F1
of words and of sentences, both compared by the characters they cover, white space left out (as the CoNLL 2018 shared
task does); the words of a multi-word token ("do", "n't") are compared by their own characters.
"""
import collections
import subprocess
import sys


def sentences(lines):
    """Yield (begins a paragraph, text, words) of each sentence."""
    words, text, fresh, covered = [], None, False, 0
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc") or line == "# newpar" or line.startswith("# newpar "):
            fresh = True
        elif line.startswith("# text = "):
            text = line[len("# text = "):]
        elif line.startswith("#"):
            continue
        elif not line:
            if words:
                yield fresh, text, words
            words, text, fresh, covered = [], None, False, 0
        else:
            number, form = line.split("\t")[:2]
            if "." in number:
                continue
            if "-" in number:
                first, last = map(int, number.split("-"))
                parts, covered = [], last
                surface = form
            elif int(number) <= covered:
                parts.append(form)
                if int(number) == last:
                    words.extend(parts if "".join(parts) == surface else [surface])
            else:
                words.append(form)
    if words:
        yield fresh, text, words


def squeeze(text):
    return "".join(text.split())


def spans(parsed):
    """Spans of words and sentences in the text without white space."""
    at, words, ends = 0, [], []
    for _, _, sentence in parsed:
        start = at
        for word in sentence:
            size = len(squeeze(word))
            words.append((at, at + size))
            at += size
        ends.append((start, at))
    return words, ends


def figures(name, gold, got):
    right = len(set(gold) & set(got))
    precision, recall = right / len(got), right / len(gold)
    f1 = 2 * precision * recall / (precision + recall) if right else 0
    print(f"{name} precision {precision:.4f} recall {recall:.4f} f1 {f1:.4f}")


def show(name, text, gold, got, count):
    gold, got = set(gold), set(got)
    missed = collections.Counter(text[b:e] for b, e in gold - got)
    extra = collections.Counter(text[b:e] for b, e in got - gold)
    print(f"{name} missed: {missed.most_common(count)}\n{name} extra: {extra.most_common(count)}")


def main():
    arguments, command = sys.argv[1:], []
    if "--" in arguments:
        cut = arguments.index("--")
        arguments, command = arguments[:cut], arguments[cut + 1:]
    if not arguments or not command:
        sys.exit(__doc__)
    with open(arguments[0], encoding="utf-8") as file:
        gold = list(sentences(file))
    raw = ""
    for fresh, text, _ in gold:
        raw += ("\n\n" if fresh else " ") * bool(raw) + text
    answer = subprocess.run(command, input=raw, capture_output=True, encoding="utf-8", check=True).stdout
    got = list(sentences(answer.split("\n")))
    text = squeeze("".join("".join(words) for _, _, words in gold))
    if text != squeeze("".join("".join(words) for _, _, words in got)):
        sys.exit("the command's words do not spell the text")
    gold_words, gold_sentences = spans(gold)
    got_words, got_sentences = spans(got)
    figures("words", gold_words, got_words)
    figures("sentences", gold_sentences, got_sentences)
    if "--errors" in arguments:
        count = int(arguments[arguments.index("--errors") + 1])
        show("words", text, gold_words, got_words, count)
        show("sentences", text, gold_sentences, got_sentences, count)


if __name__ == "__main__":
    main()
