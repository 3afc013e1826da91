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
# The pupil again, with the heads for events and for who says what: of annotated attributions, of sentences of our own, and of events
# that the lexicon is sure of; then of annotated news and of the sets of relations too, unless WITHOUT names them ("plv quad spans").
notes() {   # NAME: the texts of NAME.jsonl parsed and coded
  build/dragoman parse --format conllu "$run/$1.jsonl" > "$run/$1.parsed.conllu"
  build/dragoman code --format jsonl "$run/$1.jsonl" > "$run/$1.coded.jsonl"
}
python -m train.events train/sentences/events.txt > "$run/own.jsonl"
notes own
python -m train.coded "$run/own.coded.jsonl" "$run/own.jsonl" > "$run/own.notes.jsonl"
python -m train.standoff "$run/own.notes.jsonl" "$run/own.parsed.conllu" > "$run/own.conllu"
python -m train.attributions "$data" "$run/untagged.jsonl" > "$run/says.jsonl"
build/dragoman code --format jsonl "$run/untagged.jsonl" > "$run/untagged.coded.jsonl"
python -m train.coded "$run/untagged.coded.jsonl" "$run/says.jsonl" > "$run/news.notes.jsonl"
python -m train.standoff --known "$run/news.notes.jsonl" "$run/named.conllu" > "$run/news.conllu"
python -m train.standoff "$run/news.notes.jsonl" "$run/named.conllu" > "$run/all-news.conllu"
python -m train.untagged --trees $train > "$run/trees.jsonl"
build/dragoman code --format jsonl "$run/trees.jsonl" > "$run/trees.coded.jsonl"
python -m train.coded --rest none "$run/trees.coded.jsonl" > "$run/trees.notes.jsonl"
for treebank in $train; do
  python -m train.standoff "$run/trees.notes.jsonl" "$treebank" > "$run/$(basename "$treebank")"
done
trees="$run/en_ewt-train.conllu $run/en_gum_free-train.conllu"
python -m train.train --train $trees --dev $dev --out "$run/events" --start "$run/phrases" \
  --parsed "$run/news.conllu" "$run/own.conllu" "$run/own.conllu" --marked "$run/phrases.conllu" \
  --layers 0,1,2,3,4,5 --inner 768 --rounded --epochs 1 --rate .5 $steps
# Then of events that people have read out of news.
marked() {   # NAME: what NAME.jsonl notes, on the words of its trees: NAME.conllu
  build/dragoman parse --format conllu "$run/$1.jsonl" > "$run/$1.parsed.conllu"
  python -m train.standoff "$run/$1.jsonl" "$run/$1.parsed.conllu" > "$run/$1.conllu"
}
annotated() {   # NAME OPTION…: the annotations, as NAME.conllu
  read=$1
  shift
  python -m train.annotated "$data" train/annotations/events.tsv "$@" > "$run/$read.jsonl"
  marked "$read"
}
annotated read --without plv quad spans
python -m train.annotated "$data" train/annotations/drafts.tsv --drafts > "$run/drafts.jsonl"
marked drafts
python -m train.annotated "$data" train/annotations/sides.tsv --open > "$run/sides.jsonl"
marked sides
python -m train.train --train $trees --dev $dev --out "$run/annotated" --start "$run/events" --share .02 --parsed "$run/news.conllu" \
  --whole "$run/own.conllu" "$run/read.conllu" "$run/read.conllu" "$run/read.conllu" \
  --layers 0,1,2,3,4,5 --inner 768 --rounded --epochs 2 --rate .5 $steps
# A teacher of events, eight times as large, learns them from the same; then the pupil from its answers to all the news.
python -m train.train --mpnet --train $trees --dev $dev --out "$run/teller" --share .2 \
  --whole "$run/own.conllu" "$run/read.conllu" "$run/read.conllu" \
  --layers 0,1,2,3,4,5,6,7,8,9,10,11 --inner 3072 --epochs 3 --rate .3 $steps
python -m train.train --train $trees --dev $dev --out "$run/taught" --start "$run/annotated" --tellers "$run/teller" \
  --share .3 --parsed "$run/all-news.conllu" --whole "$run/own.conllu" "$run/read.conllu" \
  --layers 0,1,2,3,4,5 --inner 768 --rounded --epochs 2 --rate .5 $steps
python -m train.train --train $trees --dev $dev --out "$run/taught-on" --start "$run/taught" --tellers "$run/teller" \
  --share .25 --parsed "$run/all-news.conllu" --whole "$run/own.conllu" "$run/read.conllu" --seed 1 \
  --layers 0,1,2,3,4,5 --inner 768 --rounded --epochs 2 --rate .5 $steps
# Last, with the sets of relations: from both, and the mean of what comes of them.
relations() {   # NAME OPTION…: the run NAME, which goes on with the sets of relations
  name=$1
  shift
  python -m train.relations "$data" --without ${WITHOUT:-} "$@" > "$run/$name.jsonl"
  marked "$name"
  annotated "$name-read" --without ${WITHOUT:-} "$@"
  for start in taught taught-on; do
    python -m train.train --train $trees --dev $dev --out "$run/$name-$start" --start "$run/$start" --share .06 \
      --parsed "$run/all-news.conllu" --whole "$run/$name.conllu" "$run/$name.conllu" "$run/own.conllu" "$run/$name-read.conllu" \
      --layers 0,1,2,3,4,5 --inner 768 --rounded --epochs 2 --rate .4 $steps
  done
  python -m train.average "$run/$name" "$run/$name-taught-on" "$run/$name-taught"
}
# And what a word tells when its sentence is read again for it: four teachers as large as that of events, each of which has not seen a quarter of
# the sentences, and what ships from their answers.
epochs() {   # as many, or one of a miniature
  [ -n "$steps" ] && echo 1 || echo "$1"
}
reads() {   # NAME TARGET: reads again on the run NAME
  learn="--train $trees --marked $run/own.conllu $run/$1-read.conllu $run/sides.conllu $run/drafts.conllu $run/drafts.conllu --other-names lexicon"
  teachers=
  for fold in 0 1 2 3; do
    python -m train.reader "$run/$1" "$run/$1-reads-$fold" $learn --mpnet --fold $fold 4 --seed $fold --epochs $(epochs 6)
    teachers="$teachers $run/$1-reads-$fold"
  done
  learn="$learn --news $run/untagged.conllu --teachers $teachers"
  python -m train.reader "$run/$1" "$run/$1-reads" $learn --epochs $(epochs 18)
  python -m train.reader "$run/$1" "$run/$1-reads-on" $learn --start "$run/$1-reads" --epochs $(epochs 13) --seed 2
  python -m train.reader "$run/$1" "$run/$1-reads-lent" $learn --start "$run/$1-reads" --epochs $(epochs 13) --seed 3 --lent .8
  python -m train.average "$run/$1-reads-mean" "$run/$1-reads" "$run/$1-reads-on" "$run/$1-reads-lent"
  python -m train.export --reader "$run/$1-reads-mean" "$2"
}
relations relations
python -m train.export "$run/relations" "$target" $trees
reads relations "$(dirname "$target")/events.safetensors"
python -m train.evaluate --relations "$target" $dev
# Whom words mean, on the vectors of what was made: pronouns, and whose people nouns are. The weights that these print are copied into
# src/mention/pronoun_choice.cc and likely_country.cc; what is known of those before hangs on them, so that it is done once more then.
if [ -z "$3" ]; then
  gum="$data/treebank/en_gum_free-train.conllu $data/treebank/en_gum_free-dev.conllu"
  python -m train.pronouns "$data" $gum --texts > "$run/pronouns.jsonl"
  build/pronoun_evidence "$run/pronouns.jsonl" > "$run/pronouns.evidence.jsonl"
  python -m train.pronouns "$data" $gum --evidence "$run/pronouns.evidence.jsonl" --model "$target" --write model/references.safetensors
  python -m train.countries "$data" --texts > "$run/countries.jsonl"
  build/country_evidence "$run/countries.jsonl" > "$run/countries.evidence.jsonl"
  python -m train.countries "$data" "$run/countries.evidence.jsonl" --model "$target" --write model/references.safetensors
  python -m train.reference "$target" model/events.safetensors model/references.safetensors tests/data/encoder_reference.json
fi
# FOLDS=5: models that have each not seen a fifth of the sets of relations, for train.folded.
for fold in $(seq 0 $((${FOLDS:-0} - 1))); do
  relations "fold-$fold" --fold "$fold" "$FOLDS"
  mkdir -p "$run/fold-$fold-model"
  python -m train.export "$run/fold-$fold" "$run/fold-$fold-model/english.safetensors" $trees
  reads "fold-$fold" "$run/fold-$fold-model/events.safetensors"
done
