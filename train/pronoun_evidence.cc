// What speaks for each candidate of every pronoun that is weighed (src/mention/pronoun_choice.h), for
// train/pronouns.py:
//
//     build/pronoun_evidence articles.jsonl > evidence.jsonl
//
// A line is {"article", "begin", "end", "candidates", "nobody"}: where the pronoun stands (code points), of each
// candidate [begin, end, numbers in the order of ForAntecedent], the place being that of the head of the latest mention
// that is no pronoun, and the numbers of ForNobody.

#include <iostream>
#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include "article/code_points.h"
#include "each_article.h"

namespace dragoman {
namespace {

void print(const Article& article, const CodePoints& points, const WeighedPronoun& weighed) {
  const Span pronoun = points.at(article.sentences[weighed.sentence].tokens[weighed.token].span);
  nlohmann::ordered_json line = {{"article", article.id}, {"begin", pronoun.begin}, {"end", pronoun.end}};
  line["candidates"] = nlohmann::ordered_json::array();
  for (const WeighedAntecedent& one : weighed.candidates) {
    const Mention& mention = article.mentions[one.mention];
    const Span head = points.at(article.sentences[mention.sentence].tokens[mention.head].span);
    line["candidates"].push_back({head.begin, head.end, one.evidence});
  }
  line["nobody"] = weighed.nobody;
  std::cout << line.dump() << '\n';
}

void run(std::span<char*> files) {
  const EnginePaths paths = opened(EnginePaths::beside_program());
  const MentionFinder mentions = opened(MentionFinder::open(paths.lexicon, paths.compiled_names));
  each_article(paths, files, [&](const Engine& engine, Article& article, Workspace& workspace) {
    engine.parse(article, workspace);
    const CodePoints points(article.text);
    mentions.find(article, {}, [&](const WeighedPronoun& weighed) { print(article, points, weighed); });
  });
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) { dragoman::run(std::span(argv, static_cast<std::size_t>(argc)).subspan(1)); }
