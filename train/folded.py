"""Answers each text with the model that has not seen its sentence, so that score.py can measure by cross-validation.

    ../shared/score/score.py relations DATA -- python -m train.folded RUN 5 build/dragoman code --pairs -

RUN/fold-K-model holds the models trained with `train.relations --fold K N`. Promises: lines of standard input go to the program
with DRAGOMAN_HOME set to a folder with this lexicon and those models; its answers come back, in order of the folds.
"""
import json
import os
import subprocess
import sys
import tempfile

from train.relations import fold


def main():
    run, folds, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    lines = [line for line in sys.stdin if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        for k in range(folds):
            home = os.path.join(folder, str(k))
            os.makedirs(home)
            os.symlink(os.path.abspath("lexicon"), os.path.join(home, "lexicon"))
            os.symlink(os.path.abspath(os.path.join(run, f"fold-{k}-model")), os.path.join(home, "model"))
            mine = "".join(line for line in lines if fold(json.loads(line)["text"], folds) == k)
            if not mine:
                continue
            done = subprocess.run(command, input=mine, stdout=subprocess.PIPE, text=True, env=os.environ | {"DRAGOMAN_HOME": home})
            if done.returncode:
                sys.exit(done.returncode)
            sys.stdout.write(done.stdout)


if __name__ == "__main__":
    main()
