"""Bilinear forms between the encoder's vectors of two words: whom pronouns mean, whose people nouns are (model/FORMAT.md, section 8).

Promises: the encoder stays as it is; a form is learnt and written beside the others of the file.
"""
import os

import numpy as np
import torch
from safetensors.numpy import load_file
from torch.nn import functional

from train import encoder, export, shipped
from train.pieces import Cutter

SIZE, DECAY = 32, .5


class Vectors:
    """The encoder's vectors of the words of all sentences."""

    def __init__(self, path):
        self.model, self.cutter = shipped.Model(path), Cutter(os.path.join(encoder.folder(), "tokenizer.json"))
        self.rows, self.places = [], {}

    def read(self, article, sentences):
        for words in sentences:
            ids, shapes, first, last = self.cutter.sequence([form for _, form in words])
            if len(ids) > encoder.POSITIONS:
                continue
            x = self.model.encode(self.model.embed(ids, shapes))
            for n, (begin, _) in enumerate(words):
                self.places[article, begin] = len(self.rows)
                self.rows.append(np.concatenate([x[first[n + 1]], x[last[n + 1]]]).astype(np.float16))

    def tensor(self):
        """The last row is 0, for words that have no vector."""
        rows = torch.from_numpy(np.stack(self.rows)).float()
        return torch.cat([rows, torch.zeros(1, rows.shape[1])])


class Form(torch.nn.Module):
    """On vectors of mean 0 and variance 1 each; `exported` takes that back. Some of the 768 values are left out at each step."""

    def __init__(self, vectors, dropped):
        super().__init__()
        self.mean, self.spread, self.dropped = vectors[:-1].mean(0), vectors[:-1].std(0), dropped
        self.vectors = (vectors - self.mean) / self.spread
        self.vectors[-1] = 0
        self.means, self.meant = torch.nn.Linear(len(self.mean), SIZE), torch.nn.Linear(len(self.mean), SIZE)
        self.pair, self.nobody = torch.nn.Parameter(torch.zeros(SIZE + 1, SIZE + 1)), torch.nn.Parameter(torch.zeros(SIZE + 1))

    def read(self, layer, places):
        kept = functional.dropout(torch.ones(layer.in_features), self.dropped, self.training)
        values = torch.tanh(functional.linear(self.vectors[places], layer.weight * kept, layer.bias))
        return torch.cat([values, torch.ones(*values.shape[:-1], 1)], -1)

    def forward(self, own, others):
        """Of words [n] and those that each may mean [n, m], numbers of vectors: what speaks for each, 0 for those without a vector, and for nobody."""
        means = self.read(self.means, own)
        speaks = torch.einsum("ne,ef,nmf->nm", means, self.pair, self.read(self.meant, others))
        return speaks * (others != len(self.vectors) - 1), means @ self.nobody

    def exported(self, name):
        matrices, tensors = {}, {}
        for part, layer in (("means", self.means), ("meant", self.meant)):
            matrices[f"{name}.{part}.weight"] = weight = (layer.weight / self.spread).detach().numpy()
            tensors[f"{name}.{part}.bias"] = layer.bias.detach().numpy() - weight @ self.mean.numpy()
        return export.stored(matrices | tensors) | {f"{name}.pair": self.pair.detach().numpy(), f"{name}.nobody": self.nobody.detach().numpy()}


class Arrays:
    """Items as arrays, `right` among them."""

    def __len__(self):
        return len(self.right)

    def part(self, chosen):
        part = object.__new__(type(self))
        part.__dict__ = {name: value[chosen] for name, value in self.__dict__.items()}
        return part


def write(form, name, path):
    """Writes the form into the file, whose others stay."""
    tensors = load_file(path) if os.path.exists(path) else {}
    export.write({**tensors, **form.exported(name)}, {"format": "references 1"}, path)


def groups(form, rate, *others):
    """Of an optimiser: the form's parameters, and those that do not decay."""
    return [{"params": list(others), "weight_decay": 0., "lr": rate}, {"params": list(form.parameters()), "weight_decay": DECAY, "lr": rate}]


def train(groups_, scores, items, epochs, batch):
    """`scores(part)`: of a part of the items the values of all that may be right."""
    optimiser = torch.optim.AdamW(groups_)
    rates, step = [group["lr"] for group in groups_], 0
    steps = epochs * -(-len(items) // batch)
    for _ in range(epochs):
        for chosen in torch.randperm(len(items)).split(batch):
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * (1 - step / steps)
            step += 1
            part = items.part(chosen)
            values = scores(part)
            loss = (values.logsumexp(1) - values.masked_fill(~part.right, -1e9).logsumexp(1)).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
