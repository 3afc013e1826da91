"""The events that the lexicon codes, as notes for train.standoff: those it is sure of are told, of all others it stays open
whether they are events.

    python -m train.coded coded.jsonl [notes.jsonl] [--rest none] > notes.jsonl

`coded.jsonl` is `dragoman code --format jsonl`. Notes of the same ids, where given, are kept and get what they lack; those that have events get
no more of them.
Promises: sure is an event of confidence SURE whose actor and recipient are named; sides that a code does not need may be missing.
"""
import argparse
import json

SURE = .8


def span(mention):
    return [mention["start"], mention["end"]]


def events(article):
    """The sure ones, as a note has them."""
    for event in article["events"]:
        sides = [[span(m) for m in event[key]] for key in ("actors", "recipients")]
        if event["confidence"] >= SURE and sides[0] and (sides[1] or event["reciprocal"]):
            yield {"event": event["event"], "mode": event["mode"], "status": event["status"], "trigger": trigger(event["evidence"]),
                   "actors": sides[0], "recipients": sides[1]}


def trigger(evidence):
    return evidence["trigger"][:2]


def triggers(article):
    """All that the lexicon sees as events, sure or not."""
    return [trigger(event["evidence"]) for event in article["events"]] + [t[:2] for event in article["events"] for t in event["also_at"]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("coded")
    parser.add_argument("notes", nargs="?")
    parser.add_argument("--rest", choices=("none", "some"), default="some")
    options = parser.parse_args()
    notes = {}
    if options.notes:
        with open(options.notes, encoding="utf-8") as file:
            notes = {note["id"]: note for note in map(json.loads, file)}
    with open(options.coded, encoding="utf-8") as file:
        for article in map(json.loads, file):
            coded = {"id": article["id"], "text": article["text"], "events": list(events(article)), "open": triggers(article),
                     "rest": options.rest}
            print(json.dumps(coded | notes.get(article["id"], {}), ensure_ascii=False))


if __name__ == "__main__":
    main()
