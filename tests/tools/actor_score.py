"""Scores actors against tests/data/guardian_actors.tsv.

    head -40 ../shared/data/news/guardian_2019.jsonl > first40.jsonl
    build/dragoman code --annotations --format jsonl first40.jsonl > coded.jsonl
    python3 tests/tools/actor_score.py tests/data/guardian_actors.tsv coded.jsonl

A mention is found where the head of an actor lies in the marked head, or the marked head is an apposition to it. Country is right if it is one of the marked ones, sectors if
the main one (or none) is the main one of a marked alternative or the other way round among several. Shares are of all marked
mentions, and of those found. With --errors every wrong one is listed; --half even|odd takes every other article.
"""
import argparse
import collections
import json


def gold_of(path):
    found = collections.defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                article, start, end, country, sectors, *source = line.rstrip("\n").split("\t")
                found[article].append((int(start), int(end), country.split("/"), [s.split() for s in sectors.split("/")], source))
    return found


def heads(article):
    """(head's start, end, mention) of each actor: the word of its span that hangs on a word outside."""
    for mention in article["mentions"]:
        if mention["kind"] != "actor":
            continue
        sentence = next(s for s in article["sentences"] if s["start"] <= mention["start"] < s["end"])
        tokens = sentence["tokens"]
        inside = [n for n, t in enumerate(tokens) if mention["start"] <= t["start"] and t["end"] <= mention["end"]]
        head = next((tokens[n] for n in inside if tokens[n]["head"] - 1 not in inside), None)
        if head:
            yield head["start"], head["end"], mention


COUNTING = ("thousand", "hundred", "dozen", "score", "tens", "number", "handful", "group", "million", "majority", "total", "one", "some",
            "many", "most", "all", "couple", "part", "rest", "half", "wave", "generation", "member", "remnant")


def explained(article, actors, start, end):
    """The mention that a word stands beside as its apposition, or that counts it: "the foreign minister, Wang Yi" is one mention, and so
    is "hundreds of refugees"."""
    sentence = next((s for s in article["sentences"] if s["start"] <= start < s["end"]), None)
    tokens = sentence["tokens"] if sentence else []
    at = next((t for t in tokens if start <= t["start"] < end), None)
    while at and at["head"]:
        above = tokens[at["head"] - 1]
        if at["deprel"] not in ("appos", "flat", "nmod:desc") and not (at["deprel"] == "nmod" and above["lemma"] in COUNTING):
            break
        at = above
        over = [m for s, e, m in actors if s == at["start"]]
        if over:
            return over
    return []


def same_sectors(found, marked):
    return any(found[0] == each[0] or (found[0] in each and each[0] in found) for each in marked)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold")
    parser.add_argument("coded")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--half", choices=("even", "odd"))
    options = parser.parse_args()
    gold, count = gold_of(options.gold), collections.Counter()
    with open(options.coded, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    if options.half:
        articles = articles[("even", "odd").index(options.half)::2]
    for article in articles:
        actors = list(heads(article))
        for start, end, countries, sectors, source in gold[article["id"]]:
            kind = "source" if source else "actor"
            count[kind] += 1
            over = [m for s, e, m in actors if s < end and start < e] or explained(article, actors, start, end)
            if not over:
                count[kind, "missed"] += 1
                verdict = "missed"
            else:
                best = min(over, key=lambda m: m["end"] - m["start"])
                country, found = best["country"] or "-", best["sectors"] or ["-"]
                right = country in countries, same_sectors(found, sectors)
                count[kind, "country"] += right[0]
                count[kind, "sector"] += right[1]
                verdict = ("country" if not right[0] else "") + (" sector" if not right[1] else "")
                verdict += f" {best['text']!r} {country} {' '.join(found)}" if verdict else ""
            if options.errors and verdict and not source:
                context = article["text"][max(0, start - 60):start] + "[" + article["text"][start:end] + "]" + article["text"][end:end + 40]
                print(f"{article['id']} {start}\t{'/'.join(countries)} {'/'.join(' '.join(s) for s in sectors)}\t{verdict}\t{' '.join(context.split())}")
    for kind in ("actor", "source"):
        found = count[kind] - count[kind, "missed"]
        print(f"{kind}: {count[kind]} marked, found {share(found, count[kind])}, country right {share(count[kind, 'country'], count[kind])}"
              f" (of found {share(count[kind, 'country'], found)}), sector right {share(count[kind, 'sector'], count[kind])}"
              f" (of found {share(count[kind, 'sector'], found)})")


def share(some, all_):
    return f"{some / max(1, all_):.3f}"


if __name__ == "__main__":
    main()
