// What speaks for each country of everybody whose country is weighed (src/mention/likely_country.h), for
// train/countries.py:
//
//     build/country_evidence articles.jsonl > evidence.jsonl
//
// A line is {"article", "sentences"}, of each sentence its words as [begin, form], or, after that of its article,
// {"article", "begin", "countries", "evidence", "none", "homes", "told"}: where the mention's head stands (code
// points), the countries, for each of them its numbers in the order of ForCountry, those of ForNone, of each of those
// near it [begin, number of the country, numbers in the order of ForHome], what was told, and, of one whose country a
// rule told with his owner or with who he is, "rule": his numbers in the order of ForRule.

#include <iostream>
#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include "article/code_points.h"
#include "each_article.h"

namespace dragoman {
namespace {

void print(const Article& article, const CodePoints& points, const WeighedCountry& weighed) {
  const auto head = [&](std::uint32_t m) { return head_of(article, points, article.mentions[m]); };
  nlohmann::ordered_json line = {{"article", article.id}, {"begin", head(weighed.mention)}};
  line["countries"] = std::vector<std::string>(weighed.countries.begin(), weighed.countries.end());
  line["evidence"] = std::vector<CountryEvidence>(weighed.evidence.begin(), weighed.evidence.end());
  line["none"] = weighed.none;
  line["homes"] = nlohmann::ordered_json::array();
  for (const WeighedHome& home : weighed.homes)
    line["homes"].push_back({head(home.mention), home.country, home.evidence});
  line["told"] = weighed.told;
  if (weighed.rule) line["rule"] = *weighed.rule;
  std::cout << line.dump() << '\n';
}

void run(std::span<char*> files) {
  const EnginePaths paths = opened(EnginePaths::beside_program());
  std::shared_ptr<const Gazetteer> gazetteer;
  if (!paths.gazetteer.empty()) gazetteer = std::make_shared<const Gazetteer>(opened(Gazetteer::open(paths.gazetteer)));
  const MentionFinder mentions = opened(MentionFinder::open(paths.lexicon, paths.compiled_names, std::move(gazetteer)));
  each_article(paths, files, [&](const Engine& engine, Article& article, Workspace& workspace) {
    engine.parse(article, workspace);
    const CodePoints points(article.text);
    print_sentences(article, points);
    mentions.find(article, [&](const WeighedCountry& weighed) { print(article, points, weighed); });
  });
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) { dragoman::run(std::span(argv, static_cast<std::size_t>(argc)).subspan(1)); }
