"""The mean of runs of one descent, which is better than each of them (Wortsman et al., Model soups, 2022).

    python -m train.average OUT RUN RUN …

Promises: OUT has the parameters' mean, and the first run's run.json with the runs named.
"""
import json
import os
import sys

import torch

from train import checkpoint


def mean(runs):
    """{name: tensor}; all runs have the same parameters, in shape too."""
    all_ = [checkpoint.parameters(run) for run in runs]
    return {name: sum(each[name].float() for each in all_) / len(all_) for name in all_[0]}


def main():
    out, runs = sys.argv[1], sys.argv[2:]
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(runs[0], "run.json"), encoding="utf-8") as file:
        run = json.load(file)
    run["mean of"] = [os.path.basename(each) for each in runs]
    with open(os.path.join(out, "run.json"), "w", encoding="utf-8") as file:
        json.dump(run, file, ensure_ascii=False, indent=1)
    torch.save({"params": mean(runs)}, os.path.join(out, "checkpoint.pt"))


if __name__ == "__main__":
    main()
