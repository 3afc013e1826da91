"""Articles of our own, written to be annotated: train/sentences/articles.txt.

A line is a sentence, or "## headline | City, YYYY-MM-DD" where an article begins.
"""
import os

FILE = os.path.join(os.path.dirname(__file__), "sentences", "articles.txt")


def documents(path=FILE):
    """("articles-N", text) of each, N from 0; a text is its sentences, one a line, without the headline."""
    with open(path, encoding="utf-8") as file:
        for number, article in enumerate(file.read().split("## ")[1:]):
            yield f"articles-{number}", "\n".join(article.splitlines()[1:])
