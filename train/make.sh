#!/bin/sh
# Makes the English model: train/make.sh DATA RUN, where DATA is ../shared/data and RUN a folder for what is made on the
# way (1 GB). A step that is done is not done again; a stopped run goes on from its last checkpoint.
#     STEPS=60 train/make.sh DATA RUN TARGET    a miniature of every step, to see that all of it works
set -e
data=$1 run=$2 target=${3:-model/english.safetensors}
train="$data/treebank/en_ewt-train.conllu $data/treebank/en_gum_free-train.conllu"
dev="$data/treebank/en_ewt-dev.conllu $data/treebank/en_gum_free-dev.conllu"
steps=${STEPS:+--steps $STEPS}
mkdir -p "$run"

# What news reads like, without trees: the pupil learns them from its teacher.
if [ ! -e "$run/untagged.conllu" ]; then
  python -m train.untagged "$data" > "$run/untagged.jsonl"
  build/dragoman parse --format conllu "$run/untagged.jsonl" > "$run/untagged.part"
  mv "$run/untagged.part" "$run/untagged.conllu"
fi
# The teacher: all six layers.
python -m train.train --train $train --dev $dev --out "$run/teacher" --layers 0,1,2,3,4,5 --epochs 8 $steps
# The pupil, which ships.
python -m train.train --train $train --dev $dev --out "$run/pupil" --start "$run/teacher" --teachers "$run/teacher" \
  --untagged "$run/untagged.conllu" --layers 0,1,2,3,4,5 --inner 768 --rounded --epochs 6 $steps
# The pupil again, with the head that tells kinds of phrases: of GUM's entities, of names that the lexicon is sure of, and of
# sentences of our own.
python -m train.known_names lexicon "$run/untagged.conllu" > "$run/named.conllu"
python -m train.written train/sentences/phrases.txt | build/dragoman parse --input-format conllu --format conllu - > "$run/phrases.conllu"
python -m train.train --train $train --dev $dev --out "$run/phrases" --start "$run/pupil" --teachers "$run/teacher" \
  --untagged "$run/named.conllu" --marked "$run/phrases.conllu" "$run/phrases.conllu" --layers 0,1,2,3,4,5 --inner 768 --rounded \
  --epochs 2 --rate .5 $steps
python -m train.export "$run/phrases" "$target" $train
python -m train.evaluate --relations "$target" $dev
[ -n "$3" ] || python -m train.reference "$target" tests/data/encoder_reference.json
