#!/bin/sh
# Makes the English model from treebanks: train/make.sh TREEBANKS RUN [options of train.train]
set -e
treebanks=$1 run=$2
shift 2
train="$treebanks/en_ewt-train.conllu $treebanks/en_gum_free-train.conllu"
dev="$treebanks/en_ewt-dev.conllu $treebanks/en_gum_free-dev.conllu"
python -m train.train --train $train --dev $dev --out "$run" "$@"
python -m train.export "$run" model/english.safetensors $train
python -m train.evaluate --relations model/english.safetensors $dev
python -m train.reference model/english.safetensors tests/data/encoder_reference.json
