"""Who says what in the annotated news of ../shared/data/attribution/train, as notes for train.standoff.

    python -m train.attributions ../shared/data texts.jsonl > notes.jsonl

`texts.jsonl` are the texts of train.untagged, whose ids the notes take over. Promises: one note for each text that was annotated,
by its first annotator.
"""
import glob
import json
import os
import re
import sys

PART = re.compile(r"T\d+\t(Source|Cue|Content) ([\d ;]+)\t")


def says(path):
    """[[kind, [[begin, end], …]], …]"""
    with open(path, encoding="utf-8") as file:
        found = [PART.match(line) for line in file]
    return [[m[1].lower(), [list(map(int, part.split())) for part in m[2].split(";")]] for m in found if m]


def main():
    folder = os.path.join(sys.argv[1], "attribution", "train")
    with open(sys.argv[2], encoding="utf-8") as file:
        ids = {text["text"]: text["id"] for text in map(json.loads, file)}
    for path in sorted(glob.glob(os.path.join(folder, "text", "*"))):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            text = file.read()
        name = os.path.basename(path)[:-4]
        annotated = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "_*.ann")))
        found = ids.get(text.replace("\0", " ")) or ids.get(text.replace("\r\n", "\n").replace("\0", " "))
        if annotated and found and "\r" not in text:
            print(json.dumps({"id": found, "text": text, "says": says(annotated[0])}, ensure_ascii=False))


if __name__ == "__main__":
    main()
