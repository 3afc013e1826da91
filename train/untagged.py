"""Collects the plain texts of the annotated sets, as JSON Lines that `dragoman parse` reads, for training without trees.

    python -m train.untagged ../shared/data > untagged.jsonl
    build/dragoman parse --format conllu untagged.jsonl > untagged.conllu
    python -m train.untagged --trees TREEBANK.conllu … > treebank.jsonl     their sentences, each a text with its sent_id

Promises: texts alone, none of their annotations, none of the development halves (`*/dev`) and none of the Guardian's articles whose
number leaves 3 by four, in which coded events are judged; always in the same order.
"""
import glob
import html
import json
import os
import re
import sys


def documents(data):
    """(id, text) of all of them; an id names the set and the article in it."""
    with open(os.path.join(data, "news", "guardian_2019.jsonl"), encoding="utf-8") as file:
        yield from ((article["id"], article["text"]) for article in map(json.loads, file))
    for path in sorted(glob.glob(os.path.join(data, "attribution", "train", "text", "*"))):
        with open(path, encoding="utf-8", errors="replace") as file:
            yield "polnear-" + os.path.basename(path)[:-4], file.read()
    for name in ("lgl", "GeoVirus"):
        with open(os.path.join(data, "places", name + ".xml"), encoding="utf-8", errors="replace") as file:
            found = re.findall(r"<text>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?</text>", file.read(), re.S)
        yield from ((f"{name}-{number}", html.unescape(text)) for number, text in enumerate(found))
    with open(os.path.join(data, "extraction", "ground-truth.json"), encoding="utf-8") as file:
        yield from ((f"extraction-{name}", page["articleBody"]) for name, page in json.load(file).items())


def kept_apart(name):
    """Whether the document is one of those in which coded events are judged."""
    source, _, number = name.partition("-")
    return source == "guardian" and int(number) % 4 == 3


def sentences(paths):
    """(sent_id, text) of treebanks."""
    for path in paths:
        with open(path, encoding="utf-8") as file:
            found = re.findall(r"^# (sent_id|text) = (.*)$", file.read(), re.M)
        yield from zip((value for key, value in found if key == "sent_id"), (value for key, value in found if key == "text"))


def main():
    if sys.argv[1] == "--trees":
        for name, text in sentences(sys.argv[2:]):
            print(json.dumps({"id": name, "text": text}))
        return
    for number, (name, text) in enumerate(documents(sys.argv[1])):
        if text.strip("\0 \n") and not kept_apart(name):
            print(json.dumps({"id": str(number), "text": text.replace("\0", " ")}))


if __name__ == "__main__":
    main()
