"""What is annotated beside a text, put onto the words that the parser finds in it.

    python -m train.standoff [--known] notes.jsonl parsed.conllu > marked.conllu

A note is a line {"id", "text", …} with, where they are known, offsets being code points, end exclusive:
    "says":   [[kind, [[begin, end], …]], …]   every source, cue and content; a list that is there tells all of the text
    "events": [{"event", "mode"?, "status"?, "trigger": [b, e], "actors": [[b, e], …], "recipients": [[b, e], …], "may": [[b, e], …]?}]
               `may`: whether they act is open
    "open":   [[b, e], …]      words of which it is not known whether they tell an event
    "rest":   "none" or "some": what the remaining nouns, verbs and adjectives are: no events, or a quarter of them none; else all open
    "pairs":  [[source or null, target or null, [code, …]], …]   something in the sentence is one of these codes between them
`parsed.conllu` is `dragoman parse --format conllu` of the same texts in the same order, or a treebank whose sent_ids are the ids.

Promises: MISC says `Says=xyz` (source, cue, content: O, B or I), `Event=`, `Mode=`, `Status=`, `Roles=trigger:role,…` (`Acts=1` where
all who act in a trigger's event are marked); a comment
`# pair = source target codes` has numbers of words, 0 for nobody. What is already in MISC stays. A span is the word in it that
hangs on something outside it. A span or pair over two sentences is left out. With
--known, so are sentences of which neither who says what nor an event is told.
"""
import argparse
import json

ASIDE = ("PUNCT", "PROPN", "DET", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "PRON", "NUM", "INTJ", "SYM", "X", "ADV")
KINDS = ("source", "cue", "content")


class Sentence:
    """Rows of cells, and where in the text each stands."""

    def __init__(self, comments, rows):
        self.comments, self.rows, self.spans, self.marks = comments, rows, [], [[] for _ in rows]

    def place(self, text, at):
        """Finds the words from `at` on; returns where the last one ends, or None if one is not there."""
        for row in self.rows:
            begin = text.find(row[1], at)
            if begin < 0:
                return None
            at = begin + len(row[1])
            self.spans.append((begin, at))
        return at

    def inside(self, span):
        return [n for n, (b, e) in enumerate(self.spans) if b < span[1] and e > span[0]]

    def whole(self, span):
        """Whether the span lies within the sentence."""
        return self.spans[0][0] <= span[0] and span[1] <= self.spans[-1][1]

    def head(self, span):
        """The first word of the span that hangs on something outside it; None for an empty or foreign span."""
        words = self.inside(span) if self.whole(span) else []
        return next((n for n in words if int(self.rows[n][6]) - 1 not in words), None)

    def mark(self, note):
        if "says" in note:
            self.mark_says(note["says"])
        if "events" in note:
            self.mark_events(note)
        for source, target, codes in note.get("pairs", ()):
            heads = [None if span is None else self.head(span) for span in (source, target)]
            spans = [span for span in (source, target) if span is not None]
            if all(map(self.whole, spans)) and all(h is not None for h, span in zip(heads, (source, target)) if span is not None):
                numbers = [0 if h is None else h + 1 for h in heads]
                self.comments.append(f"# pair = {numbers[0]} {numbers[1]} {','.join(codes)}")

    def mark_says(self, says):
        letters = [["O"] * 3 for _ in self.rows]
        for kind, spans in sorted(says, key=lambda s: sum(b - e for b, e in s[1])):     # the longest first: the outermost
            for span in spans:
                words = self.inside(span)
                words = [n for n in words if letters[n][KINDS.index(kind)] == "O"]
                for n in words:
                    letters[n][KINDS.index(kind)] = "B" if n == words[0] and self.spans[n][0] <= span[0] + 1 else "I"
        for n, letter in enumerate(letters):
            self.marks[n].append("Says=" + "".join(letter))

    def mark_events(self, note):
        known, roles = {}, [[] for _ in self.rows]
        for span in note.get("open", ()):
            known |= dict.fromkeys(self.inside(span))
        for event in note["events"]:
            trigger = self.head(event["trigger"])
            if trigger is None:
                continue
            known |= dict.fromkeys(n for n in self.inside(event["trigger"]) if n != trigger)
            known[trigger] = event["event"]
            for name in ("mode", "status"):
                if event.get(name):
                    self.marks[trigger].append(f"{name.capitalize()}={event[name]}")
            if event["event"] != "NONE":
                self.marks[trigger].append("Acts=1")
            for span in event.get("may", ()):
                n = self.head(span)
                if n is not None:
                    roles[n].append(f"{trigger + 1}:open")
            for role in ("actor", "recipient"):
                for span in event[role + "s"]:
                    n = self.head(span)
                    if n is not None:
                        roles[n].append(f"{trigger + 1}:{role}")
                    for other in self.inside(span):
                        if other != n and self.rows[other][7] == "conj":
                            roles[other].append(f"{trigger + 1}:open")
        for n, row in enumerate(self.rows):
            aside = row[3] in ASIDE or note.get("rest") == "none" or (note.get("rest") == "some" and (n * 7919 + len(row[1])) % 4 == 0)
            code = known.get(n, "NONE" if aside else None)
            if code:
                self.marks[n].append("Event=" + code)
            if roles[n]:
                self.marks[n].append("Roles=" + ",".join(roles[n]))

    def print(self):
        for comment in self.comments:
            print(comment)
        for row, marks in zip(self.rows, self.marks):
            kept = [] if row[9] == "_" else [part for part in row[9].split("|") if not part.startswith("SpaceAfter")]
            print("\t".join(row[:9] + ["|".join(kept + marks) or "_"]))
        print()


def sentences(path):
    """(sent_id, Sentence) of a file of `dragoman parse`."""
    comments, rows = [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            cells = line.split("\t")
            if line.startswith("#"):
                comments.append(line)
            elif len(cells) == 10 and cells[0].isdigit():
                rows.append(cells)
            elif not line and rows:
                yield next(c for c in comments if c.startswith("# sent_id = ")).removeprefix("# sent_id = "), Sentence(comments, rows)
                comments, rows = [], []


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("notes")
    parser.add_argument("parsed")
    parser.add_argument("--known", action="store_true")
    options = parser.parse_args()
    with open(options.notes, encoding="utf-8") as file:
        notes = list(map(json.loads, file))
    notes = {note["id"]: note for note in notes} | {f"line {n}": note for n, note in enumerate(notes, 1)}
    before, at = None, 0
    for sent_id, sentence in sentences(options.parsed):
        name = sent_id if sent_id in notes else "line " + sent_id.rpartition("-")[0]
        note = notes.get(name)
        if name != before:
            before, at = name, 0
        if note is None or at is None:
            continue
        at = sentence.place(note["text"], at)
        if at is not None:
            sentence.mark(note)
            if not options.known or "says" in note or any("Acts=1" in marks for marks in sentence.marks):
                sentence.print()


if __name__ == "__main__":
    main()
