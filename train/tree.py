"""The best dependency tree of a table of arc scores (Chu-Liu-Edmonds).

Promises: heads[i] for words 1 … n such that they make a tree in which exactly one word has head 0, of the largest sum of scores
there is. heads[0] is 0.
"""
import numpy as np


def decode(scores):
    """`scores[i][j]` is that of j as head of i, for i, j = 0 … n."""
    scores = scores.astype(np.float64)
    np.fill_diagonal(scores, -np.inf)
    scores[0] = -np.inf
    greedy = scores.argmax(1)
    greedy[0] = 0
    if (greedy[1:] == 0).sum() == 1 and not cycle(greedy):
        return greedy
    trees = []
    for root in range(1, len(scores)):      # with the root fixed, only one word may hang on 0
        fixed = scores.copy()
        fixed[1:, 0] = -np.inf
        fixed[root] = -np.inf
        fixed[root, 0] = scores[root, 0]
        heads = branching(fixed)
        trees.append((scores[np.arange(1, len(scores)), heads[1:]].sum(), heads))
    return max(trees, key=lambda tree: tree[0])[1]


def cycle(heads):
    """The words of one cycle, or none."""
    seen = {0}
    for start in range(1, len(heads)):
        path, at = [], start
        while at not in seen:
            seen.add(at)
            path.append(at)
            at = heads[at]
        if at in path:
            return path[path.index(at):]
    return []


def branching(scores):
    """The best branching from 0: a cycle of best heads is merged into one word, solved, and opened where its head enters."""
    heads = scores.argmax(1)
    heads[0] = 0
    ring = cycle(heads)
    if not ring:
        return heads
    others = [n for n in range(len(scores)) if n not in ring]
    merged = np.full((len(others) + 1, len(others) + 1), -np.inf)
    merged[:-1, :-1] = scores[np.ix_(others, others)]
    kept = scores[ring, heads[ring]]
    entering = scores[np.ix_(ring, others)] - kept[:, None]      # what breaking the cycle at this word costs
    merged[-1, :-1] = entering.max(0)
    merged[:-1, -1] = scores[np.ix_(others, ring)].max(1)
    solved = branching(merged)
    for n, word in enumerate(others[1:], 1):
        heads[word] = ring[scores[word, ring].argmax()] if solved[n] == len(others) else others[solved[n]]
    entry = others[solved[-1]]
    heads[ring[(scores[ring, entry] - kept).argmax()]] = entry
    return heads
