"""Sentences of our own with one event marked, as notes for train.standoff.

    python -m train.events train/sentences/events.txt > notes.jsonl

A line is "CODE mode status<TAB>sentence", in which `{T trigger}`, `{A actor}` and `{R recipient}` are marked; CODE is NONE where
the marked word tells no event. Promises: a note a line, in order, its id the line's number.
"""
import json
import re
import sys

MARK = re.compile(r"\{([ATR]) ([^{}]+)\}")


def note(number, line):
    head, marked = line.rstrip("\n").split("\t")
    code, mode, status = (None if cell == "-" else cell for cell in head.split())
    text, at, spans = "", 0, {"A": [], "T": [], "R": []}
    for found in MARK.finditer(marked):
        text += marked[at:found.start()]
        spans[found[1]].append([len(text), len(text) + len(found[2])])
        text += found[2]
        at = found.end()
    text += marked[at:]
    event = {"event": code, "mode": mode, "status": status, "trigger": spans["T"][0], "actors": spans["A"], "recipients": spans["R"]}
    return {"id": str(number), "text": text, "events": [event], "rest": "none"}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            print(json.dumps(note(number, line), ensure_ascii=False))


if __name__ == "__main__":
    main()
