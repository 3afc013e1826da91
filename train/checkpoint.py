"""Checkpoints that a stopped run goes on from.

Promises: a checkpoint is whole or not there (written aside, then renamed), and holds parameters, optimiser state and step.
The random numbers of a step follow from seed and step, so they need no saving.
"""
import os

import torch


def save(path, step, params, optimiser):
    torch.save({"step": step, "params": {name: value.detach() for name, value in params.items()},
                "state": optimiser.state_dict()["state"] if optimiser else {}}, path + ".part")
    os.replace(path + ".part", path)


def load(path):
    """{"step", "params", "state"}"""
    return torch.load(path, map_location="cpu", weights_only=True)


def restore(optimiser, found):
    """Gives the optimiser the state of a checkpoint of the same parameters."""
    optimiser.load_state_dict(optimiser.state_dict() | {"state": found["state"]})


def parameters(run):
    """The parameters of a run's last checkpoint."""
    return load(os.path.join(run, "checkpoint.pt"))["params"]
