"""Articles of our own, written to be annotated: train/sentences/articles.txt.

A line is a sentence, or "## headline | City, YYYY-MM-DD" where an article begins.
"""
import json
import os
import zlib

from train import untagged

FILE = os.path.join(os.path.dirname(__file__), "sentences", "articles.txt")


def documents(path=FILE):
    """("articles-N", text) of each, N from 0; a text is its sentences, one a line, without the headline."""
    with open(path, encoding="utf-8") as file:
        for number, article in enumerate(file.read().split("## ")[1:]):
            yield f"articles-{number}", "\n".join(article.splitlines()[1:])


def texts(data):
    """{name: text} of all that is annotated but the sets of relations: train.untagged's documents and these articles."""
    return {name: text.replace("\0", " ") for name, text in [*untagged.documents(data), *documents()]}


def fold(name, folds):
    """Which of so many folds the article is in."""
    return zlib.crc32(name.encode()) % folds


def rows(data):
    """{name: input for the coder} of the same; the Guardian's articles with all that is known of them."""
    found = {name: {"id": name, "text": text} for name, text in texts(data).items()}
    with open(os.path.join(data, "news", "guardian_2019.jsonl"), encoding="utf-8") as file:
        return found | {article["id"]: article for article in map(json.loads, file)}
