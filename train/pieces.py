"""A sentence as the encoder reads it: word pieces, shape classes and where each word begins and ends.

Promises: every word is cut by itself as BERT's uncased tokenizer does, into 8 pieces at most; [CLS] stands first and is word 0,
the root; [SEP] stands last. model/FORMAT.md sections 2 and 3 say the same for readers.
"""
from tokenizers import Tokenizer

UNKNOWN, BEGIN, END = 100, 101, 102
PIECES_PER_WORD = 8
SHAPES = 7


def shape(form):
    """The shape class of a word, 1 to 6; 0 is that of [CLS] and [SEP]."""
    kinds = "".join("U" if c.lower() != c else "l" if c.upper() != c else "-" for c in form)
    if "l" in kinds and "U" not in kinds:
        return 1
    if "U" in kinds and "l" not in kinds:
        return 3
    if "U" in kinds and not any(pair in "-" + kinds for pair in ("UU", "lU", "-l")):
        return 2
    if any("0" <= c <= "9" for c in form):
        return 4
    return 5 if kinds.startswith("U") else 6


class Cutter:
    """Cuts forms into word pieces, remembering each form."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known = {}

    def vocabulary(self):
        """The word pieces by their number."""
        numbers = self.tokenizer.get_vocab()
        return sorted(numbers, key=numbers.get)

    def cut(self, form):
        """(numbers of the pieces, shape class) of a form."""
        if form not in self.known:
            ids = self.tokenizer.encode(form, add_special_tokens=False).ids[:PIECES_PER_WORD]
            self.known[form] = (ids or [UNKNOWN], shape(form))
        return self.known[form]

    def sequence(self, forms):
        """(ids, shapes, first, last): first and last have one entry a word, the root first."""
        ids, shapes, first, last = [BEGIN], [0], [0], [0]
        for form in forms:
            pieces, kind = self.cut(form)
            first.append(len(ids))
            ids += pieces
            shapes += [kind] * len(pieces)
            last.append(len(ids) - 1)
        return ids + [END], shapes + [0], first, last
