"""What is read off the encoder: arcs, labels, tags, lemma scripts, events and who acts in them; and the loss.

Promises: model/FORMAT.md section 5, with dropout if the pass is one of training. The loss compares with the treebank where there
is one, and with a teacher's probabilities where there is a teacher: of trees, tags and lemmas, or of events and who acts in them.
"""
import math

import torch
from torch.nn import functional

from train import encoder, plover
from train.encoder import NEVER, Pass, gelu
from train.pieces import SHAPES

ARC, LABEL, ROLE = 256, 96, 96
WEIGHTS = {"arc": 1., "deprel": 1., "upos": .3, "xpos": .3, "lemma": .5, "phrase": .5,
           "source": .5, "cue": .5, "content": .5, "event": 1., "mode": 3., "status": 3.}     # in the loss
APART = ("phrase", "source", "cue", "content", "event", "mode", "status")   # known of some words of any sentence, tree or not
TOLD_KINDS = ("event", "mode", "status")     # what a teacher of events tells of words
TAGS = ("upos", "xpos", "lemma", *APART)
ROLES_WEIGHT, PAIRS_WEIGHT = 3., 8.     # of a word's role for a trigger, and of a pair, where a word's tag weighs 1
TOLD = 10.     # what a word that tells an event weighs beside one that tells none: they are few
TAUGHT_FROM = .2    # the share at which a word tells an event by its teacher from which on it is a trigger to learn roles of
QUIET = .2     # the weight of "this word tells none" for the other words of a pair's sentence: hardly two of them tell its event
BACK = .3      # how much less one side of a pair counts as the target where it acts itself ("the two met")


def fresh(classes, seed, width=encoder.WIDTH):
    """Untrained parameters, the shape embedding among them."""
    labels, word = len(classes.lists["deprel"]), 2 * width
    sizes = {"arc.dependent": (ARC, word), "arc.head": (ARC, word), "arc.bilinear": (ARC, ARC),
             "label.dependent": (LABEL, word), "label.head": (LABEL, word), "label.bilinear": (labels * (LABEL + 1), LABEL),
             "role.trigger": (ROLE, word), "role.word": (ROLE, word), "role.bilinear": (len(plover.ROLES) * (ROLE + 1), ROLE),
             **{kind: (len(classes.lists[kind]), word) for kind in TAGS}}
    draw = torch.Generator().manual_seed(seed)
    p = {"embeddings.shape": torch.randn(SHAPES, width, generator=draw) * .02,
         "lemma.ending.weight": torch.zeros(len(classes.lists["ending"]), len(classes.lists["lemma"]))}
    for name, size in sizes.items():
        p[name + ".weight"], p[name + ".bias"] = torch.randn(size, generator=draw) * .02, torch.zeros(size[0])
    return p


def words(p, batch, how):
    """The vectors of the words, [sentence, word, twice the encoder's width]."""
    x = encoder.encode(p, batch["ids"], batch["shapes"], batch["mask"], how)
    ends = [x.gather(1, batch[end][..., None].expand(-1, -1, x.shape[-1])) for end in ("first", "last")]
    return how.drop(torch.cat(ends, -1), .2)


def arcs(p, r, batch, how):
    """Scores [sentence, dependent, head]; no word is its own head, and padding is nobody's."""
    dependent = how.drop(gelu(how.dense(p, r, "arc.dependent")), .25)
    head = how.drop(gelu(how.dense(p, r, "arc.head")), .25)
    scores = (how.dense(p, dependent, "arc.bilinear") @ head.transpose(1, 2)).float()
    there = batch["words"] > 0
    there[:, 0] = True
    barred = ~there[:, None, :] | torch.eye(scores.shape[1], dtype=torch.bool, device=scores.device)
    return scores.masked_fill(barred, NEVER)


def labels(p, r, heads, how):
    """Scores [sentence, word, relation], given the words' heads."""
    dependent = how.drop(gelu(how.dense(p, r, "label.dependent")), .25)
    head = how.drop(gelu(how.dense(p, r, "label.head")), .25)
    head = head.gather(1, heads[..., None].expand(-1, -1, LABEL))
    forms = how.dense(p, dependent, "label.bilinear").unflatten(-1, (-1, LABEL + 1))
    return ((forms[..., :LABEL] @ head[..., None].to(forms.dtype))[..., 0] + forms[..., LABEL]).float()


def roles(p, r, how):
    """Scores [sentence, trigger, word, role]: what the word is in the event that the trigger tells."""
    trigger = how.drop(gelu(how.dense(p, r, "role.trigger")), .25)
    word = how.drop(gelu(how.dense(p, r, "role.word")), .25)
    forms = how.dense(p, trigger, "role.bilinear").unflatten(-1, (-1, ROLE + 1))
    made = torch.einsum("btlr,bwr->btwl", forms[..., :ROLE], word.to(forms.dtype)) + forms[:, :, None, :, ROLE]
    return made.float()


def pairs(events, parts, batch):
    """Log of how likely each code is told between the pairs, [pair, event]: by some word that tells it and in whose event the
    source is the actor and the target the recipient, or another actor. Words that are known to tell none are left out."""
    at, source, target = batch["pairs"].T
    acts, suffers = parts[..., 1], parts[..., 2]
    opposite = torch.logaddexp(suffers, acts + math.log(BACK))
    each = events[at] + ((acts[at, :, source] * (source > 0)[:, None]) + opposite[at, :, target] * (target > 0)[:, None])[..., None]
    barred = ((batch["words"][at] == 0) | (batch["event"][at] == 0))[..., None]
    return each.masked_fill(barred, NEVER).logsumexp(1)


def tags(p, r, batch, how):
    """Scores [sentence, word, class] of each kind in TAGS that the parameters have; for lemmas those of the form's endings are added."""
    scores = {kind: how.dense(p, r, kind).float() for kind in TAGS if kind + ".weight" in p}
    endings = batch["endings"]
    seen = how.drop((endings >= 0).float(), .25)
    weights = p["lemma.ending.weight"]
    spelt = functional.embedding_bag(endings.clamp(min=0).flatten(0, 1), weights, mode="sum", per_sample_weights=seen.flatten(0, 1))
    scores["lemma"] = scores["lemma"] + spelt.unflatten(0, endings.shape[:2])
    return scores


def scores(p, batch, heads, how, r=None):
    """Of each kind in WEIGHTS; relations given `heads`, or the likeliest heads if they are None."""
    r = words(p, batch, how) if r is None else r
    found = arcs(p, r, batch, how)
    return {"arc": found, "deprel": labels(p, r, found.argmax(-1) if heads is None else heads, how), **tags(p, r, batch, how)}


def teach(teachers, batch, heads):
    """The mean probabilities of several models, by kind."""
    made = [{kind: s.softmax(-1) for kind, s in scores(p, batch, heads, Pass()).items() if kind not in APART} for p in teachers]
    return {kind: sum(each[kind] for each in made) / len(made) for kind in made[0]}


def teach_events(teacher, batch, found, parts):
    """What the heads get wrong of a teacher's events: of its shares of codes and, for words that it takes for triggers, of modes,
    statuses and roles."""
    with torch.no_grad():
        vectors = words(teacher, batch, Pass())
        lent = {kind: s.softmax(-1) for kind, s in tags(teacher, vectors, batch, Pass()).items() if kind in TOLD_KINDS}
        tells = (1 - lent["event"][..., 0]) * batch["words"]
        at, trigger = (tells > TAUGHT_FROM).nonzero().T
        played = roles(teacher, vectors, Pass())[at, trigger].softmax(-1)
    weights = {"event": batch["words"] * (1 + (TOLD - 1) * tells), "mode": tells, "status": tells}
    total = 0
    for kind in TOLD_KINDS:
        each = -(lent[kind] * found[kind].log_softmax(-1)).sum(-1)
        total = total + WEIGHTS[kind] * (each * weights[kind]).sum()
    each = -(played * parts[at, trigger]).sum(-1)
    return total + ROLES_WEIGHT * (each * batch["words"][at] * tells[at, trigger, None]).sum()


def loss(p, batch, how, teachers=(), tellers=(), share=.5):
    """The mean over words of what each head gets wrong. `share` of it is the teachers' where there are any; all of it
    where the sentences have no trees. Tellers are teachers of events: `share` of what is told of events is theirs."""
    heads = batch["head"]
    lent = None
    if teachers:
        with torch.no_grad():
            if not batch["gold"]:
                heads = sum(scores(t, batch, None, Pass())["arc"].softmax(-1) for t in teachers).argmax(-1)
            lent = teach(teachers, batch, heads)
    r = words(p, batch, how)
    found = scores(p, batch, heads, how, r)
    told = 1 - share if tellers else 1
    total = 0
    if tellers or len(batch["triggers"]) + len(batch["pairs"]):
        parts = roles(p, r, how).log_softmax(-1)
        total = told * acting(parts, batch) + paired(parts, found["event"], batch)
        for teller in tellers:
            total = total + share / len(tellers) * teach_events(teller, batch, found, parts)
    for kind, weight in WEIGHTS.items():
        taught = lent and kind not in APART
        if batch["gold"] or kind in APART:
            targets = heads if kind == "arc" else batch[kind]
            own = 1 - share if taught else told if kind in TOLD_KINDS else 1
            weights = batch["words"] * (1 + (TOLD - 1) * (targets > 0)) if kind == "event" else batch["words"]
            total = total + weight * own * cross_entropy(found[kind], targets, weights)
        if taught:
            each = -(lent[kind] * found[kind].log_softmax(-1)).sum(-1)
            total = total + weight * (share if batch["gold"] else 1) * (each * batch["words"]).sum()
    return total / batch["words"].sum()


def acting(parts, batch):
    """What the heads get wrong of the roles for known triggers; `parts` are logs of shares, [sentence, trigger, word, role]."""
    at, trigger = batch["triggers"].T
    known = (batch["roles"] >= 0).float()
    return ROLES_WEIGHT * cross_entropy(parts[at, trigger], batch["roles"], known)


def paired(parts, events, batch):
    """What the heads get wrong of the pairs, of which no teacher knows: that one of the allowed codes is told, and which it is."""
    if len(batch["pairs"]) == 0:
        return 0
    likely = pairs(events.log_softmax(-1), parts, batch)
    told = likely.masked_fill(~batch["allowed"], NEVER).logsumexp(-1)
    at = batch["pairs"][:, 0].unique()
    unknown = (batch["event"][at] < 0) * batch["words"][at]
    return QUIET * -(events[at].log_softmax(-1)[..., 0] * unknown).sum() \
        - PAIRS_WEIGHT * (told + told - likely[:, 1:].logsumexp(-1)).sum() / 2


def cross_entropy(scores_, targets, weights):
    known = (targets >= 0) * weights
    each = functional.cross_entropy(scores_.flatten(0, 1), targets.clamp(min=0).flatten(), reduction="none")
    return (each * known.flatten()).sum()
