// What speaks for each candidate of every pronoun that is weighed (src/mention/pronoun_choice.h), for
// train/pronouns.py:
//
//     build/pronoun_evidence articles.jsonl > evidence.jsonl
//
// A line is {"article", "sentences"}, of each sentence its words as [begin, form], or, after that of its article,
// {"article", "begin", "candidates", "nobody"}: where the pronoun stands (code points), of each candidate
// [begin, [begin, ...], numbers in the order of ForAntecedent], the place being that of the head of the latest mention
// that is no pronoun, and then those of all mentions of the same name, and the numbers of ForNobody.

#include <iostream>
#include <span>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "article/code_points.h"
#include "each_article.h"

namespace dragoman {
namespace {

/// Where all who bear the mention's name are named.
std::vector<std::uint32_t> heads_of_name(const Article& article, const CodePoints& points, const Mention& mention) {
  const Actor& actor = *mention.actor();
  std::vector<std::uint32_t> found;
  for (const Mention& other : article.mentions) {
    if (other.actor() == nullptr || other.antecedent) continue;
    const bool same = !actor.entity.empty() ? other.actor()->entity == actor.entity
                                            : !actor.name.empty() && other.actor()->name == actor.name;
    if (same || &other == &mention) found.push_back(head_of(article, points, other));
  }
  return found;
}

void print(const Article& article, const CodePoints& points, const WeighedPronoun& weighed) {
  const Span pronoun = points.at(article.sentences[weighed.sentence].tokens[weighed.token].span);
  nlohmann::ordered_json line = {{"article", article.id}, {"begin", pronoun.begin}};
  line["candidates"] = nlohmann::ordered_json::array();
  for (const WeighedAntecedent& one : weighed.candidates) {
    const Mention& mention = article.mentions[one.mention];
    line["candidates"].push_back(
        {head_of(article, points, mention), heads_of_name(article, points, mention), one.evidence});
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
    print_sentences(article, points);
    mentions.find(article, {}, [&](const WeighedPronoun& weighed) { print(article, points, weighed); });
  });
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) { dragoman::run(std::span(argv, static_cast<std::size_t>(argc)).subspan(1)); }
