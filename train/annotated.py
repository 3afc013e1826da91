"""Events that people have read out of news, as notes for train.standoff or as gold for `dragoman eval`.

    python -m train.annotated ../shared/data train/annotations/events.tsv [--open] [--without plv|quad|spans …] [--fold K N] > notes.jsonl
    python -m train.annotated ../shared/data train/annotations/drafts.tsv --drafts [--fold K N] > notes.jsonl

The file has no texts: a line is "article begin-end", which names a sentence of train.untagged's or train.articles' documents or a note of
train.relations ("relations-r12"), and, where it tells something, "CODE mode status trigger more actors recipients" (tabs between),
a line for each event. Offsets are code points, end exclusive; lists are separated by commas, "-" is none. `more` are other words
of which nobody said whether they tell an event: a light verb, the same happening once more.
drafts.tsv has single events of articles, "article trigger code-told CODE status actors more recipients more", where those in `more` may be
listed too: a note is an article then, of whose other words nothing is known. Left out are those in
sentences of dev.tsv and in articles that are kept apart to be judged.
Promises: a note for each sentence, in order; all its events are told, so that its other words tell none, but with --open (sides.tsv):
then nothing is known of these. Sentences of sets of
relations that are left out, or of fold K of N, are left out; with --drafts every N-th article from K on is.
"""
import argparse
import json
import os

from train import articles, relations
from train.untagged import kept_apart

CELLS = ("event", "mode", "status", "trigger", "more", "actors", "recipients")


def spans(cell, start):
    """[[begin, end], …] in the sentence that begins at `start`"""
    found = [] if cell == "-" else [list(map(int, part.split("-"))) for part in cell.split(",")]
    return [[begin - start, end - start] for begin, end in found]


def event(cells, start):
    """The event of the cells after those that name the sentence, and the words that stay open."""
    found = dict(zip(CELLS, cells))
    told = {key: None if found[key] == "-" else found[key] for key in ("event", "mode", "status")}
    sides = {key: spans(found[key], start) for key in ("actors", "recipients")}
    return told | {"trigger": spans(found["trigger"], start)[0]} | sides, spans(found["more"], start)


def notes(lines, texts, rest="none"):
    """The notes of the file's lines that are in one of `texts`, which are by name."""
    note, place = None, None
    for line in lines:
        name, where, *cells = line.rstrip("\n").split("\t")
        if name not in texts:
            continue
        if (name, where) != place:
            if note:
                yield note
            place = name, where
            begin, end = map(int, where.split("-"))
            note = {"id": f"{name}:{where}", "text": " ".join(texts[name][begin:end].splitlines()), "events": [], "open": [], "rest": rest}
        if cells:
            told, more = event(cells, begin)
            note["events"].append(told)
            note["open"] += more
    if note:
        yield note


def dev_sentences():
    """{article: [(begin, end)]} of dev.tsv"""
    found = {}
    with open(os.path.join(os.path.dirname(__file__), "annotations", "dev.tsv"), encoding="utf-8") as file:
        for name, where, *_ in (line.rstrip("\n").split("\t") for line in file if not line.startswith("#")):
            found.setdefault(name, []).append(tuple(map(int, where.split("-"))))
    return found


def drafts(lines, texts):
    """The notes of drafts.tsv, but of what is measured on."""
    found, measured = {}, dev_sentences()
    for line in lines:
        if line.startswith("#"):
            continue
        cells = (cell.rstrip("+,") or "-" for cell in line.rstrip("\n").split("\t"))     # a plus: others too, whom no words name
        name, trigger, _, code, status, actors, more_actors, recipients, more_recipients = cells
        begin = spans(trigger, 0)[0][0]
        apart = kept_apart(name) or any(first <= begin < last for first, last in measured.get(name, ()))
        if name not in texts or apart:
            continue
        note = found.setdefault(name, {"id": name, "text": texts[name], "events": [], "rest": "open"})
        sides = {"actors": spans(actors, 0), "recipients": spans(recipients, 0), "may": spans(more_actors, 0) + spans(more_recipients, 0)}
        note["events"].append({"event": code, "mode": None, "status": None if status == "-" else status, "trigger": spans(trigger, 0)[0]} | sides)
    return found.values()


def of_fold(lines, fold, folds):
    """Every `folds`-th article of drafts.tsv, from `fold` on."""
    return set(sorted({line.split("\t")[0] for line in lines if not line.startswith("#")})[fold::folds])


def related(data, without, fold):
    """{name: text} of the sets of relations. Names count all sets, so that they stay the same whatever is left out."""
    wanted = {relations.key(text) for text, _ in relations.notes(os.path.join(data, "relations"), without)}
    for number, (text, _) in enumerate(relations.notes(os.path.join(data, "relations"), [])):
        held = fold is not None and relations.fold(text, fold[1]) == fold[0]
        if relations.key(text) in wanted and not held:
            yield f"relations-r{number}", text


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data")
    parser.add_argument("annotations")
    parser.add_argument("--open", action="store_true", help="the sentences' other words may tell events too")
    parser.add_argument("--drafts", action="store_true", help="the file is drafts.tsv")
    parser.add_argument("--without", nargs="*", default=[], choices=("plv", "quad", "spans"))
    parser.add_argument("--fold", nargs=2, type=int)
    options = parser.parse_args()
    texts = articles.texts(options.data)
    texts |= related(options.data, options.without, options.fold)
    with open(options.annotations, encoding="utf-8") as file:
        if options.drafts and options.fold:
            out = of_fold(file, *options.fold)
            texts = {name: text for name, text in texts.items() if name not in out}
            file.seek(0)
        for note in drafts(file, texts) if options.drafts else notes(file, texts, "open" if options.open else "none"):
            print(json.dumps(note, ensure_ascii=False))


if __name__ == "__main__":
    main()
