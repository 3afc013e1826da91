"""What is read off the encoder: arcs, labels, tags and lemma scripts; and the loss.

Promises: model/FORMAT.md section 5, with dropout if a key is given.
"""
import jax.numpy as jnp
import optax

from train import encoder
from train.encoder import dense, drop, gelu
from train.pieces import SHAPES

ARC, LABEL = 256, 96
WORD = 2 * encoder.WIDTH
WEIGHTS = {"upos": .3, "xpos": .3, "lemma": .5}     # in the loss; arcs and labels weigh 1


def fresh(classes, rng):
    """Untrained parameters, the shape embedding among them."""
    labels = len(classes.lists["deprel"])
    sizes = {"arc.dependent": (ARC, WORD), "arc.head": (ARC, WORD), "arc.bilinear": (ARC, ARC),
             "label.dependent": (LABEL, WORD), "label.head": (LABEL, WORD), "label.bilinear": (labels * (LABEL + 1), LABEL),
             **{kind: (len(classes.lists[kind]), WORD) for kind in WEIGHTS}}
    p = {"embeddings.shape": normal(rng, (SHAPES, encoder.WIDTH)),
         "lemma.ending.weight": jnp.zeros((len(classes.lists["ending"]), len(classes.lists["lemma"])))}
    for name, size in sizes.items():
        p[name + ".weight"], p[name + ".bias"] = normal(rng, size), jnp.zeros(size[0])
    return p


def normal(rng, size):
    return jnp.asarray(rng.normal(0, .02, size), jnp.float32)


def words(p, batch, layers, key=None):
    """The vectors of the words, [sentence, word, WORD]."""
    x = encoder.encode(p, batch["ids"], batch["shapes"], batch["mask"], layers, key)
    first, last = (jnp.take_along_axis(x, batch[end][..., None], 1) for end in ("first", "last"))
    return drop(jnp.concatenate([first, last], -1), key, 100, .2)


def arcs(p, r, batch, key=None):
    """Scores [sentence, dependent, head]; no word is its own head, and padding is nobody's."""
    dependent = drop(gelu(dense(p, r, "arc.dependent")), key, 101, .25)
    head = drop(gelu(dense(p, r, "arc.head")), key, 102, .25)
    scores = dense(p, dependent, "arc.bilinear") @ head.transpose(0, 2, 1)
    there = batch["words"].at[:, 0].set(1.)
    return scores - 1e9 * (1 - there)[:, None, :] - 1e9 * jnp.eye(scores.shape[1])[None]


def labels(p, r, heads, key=None):
    """Scores [sentence, word, relation], given the words' heads."""
    dependent = drop(gelu(dense(p, r, "label.dependent")), key, 103, .25)
    head = drop(gelu(dense(p, r, "label.head")), key, 104, .25)
    head = jnp.take_along_axis(head, heads[..., None], 1)
    forms = dense(p, dependent, "label.bilinear").reshape(*r.shape[:2], -1, LABEL + 1)
    return (forms[..., :LABEL] @ head[..., None])[..., 0] + forms[..., LABEL]


def tags(p, r, batch, key=None):
    """Scores [sentence, word, class] of each kind in WEIGHTS; for lemmas those of the form's endings are added."""
    scores = {kind: dense(p, r, kind) for kind in WEIGHTS}
    seen = drop((batch["endings"] >= 0).astype(jnp.float32), key, 105, .25)
    scores["lemma"] += (p["lemma.ending.weight"][batch["endings"]] * seen[..., None]).sum(-2)
    return scores


def loss(p, batch, layers, key):
    """The mean over words of what each head gets wrong."""
    r = words(p, batch, layers, key)

    def entropy(scores, targets):
        known = (targets >= 0) * batch["words"]
        each = optax.softmax_cross_entropy_with_integer_labels(scores, jnp.maximum(targets, 0))
        return (each * known).sum()

    total = entropy(arcs(p, r, batch, key), batch["head"]) + entropy(labels(p, r, batch["head"], key), batch["deprel"])
    scores = tags(p, r, batch, key)
    for kind, weight in WEIGHTS.items():
        total += weight * entropy(scores[kind], batch[kind])
    return total / batch["words"].sum()
