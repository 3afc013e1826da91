// What speaks for each two events of an article being tellings of one happening (src/event/tellings.h), for
// train/tellings.py:
//
//     build/telling_evidence articles.jsonl > evidence.jsonl
//
// A line is {"article", "one", "other", "code", "evidence", "likelihood", "sides"}: the triggers [begin, end] (code
// points) of the event kept so far and of the one that may be told by it too, the numbers in the order of ForTelling,
// how likely they are one, and of both what is told of actors and recipients.

#include <iostream>
#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include "article/code_points.h"
#include "each_article.h"

namespace dragoman {
namespace {

nlohmann::ordered_json place_of(const CodePoints& points, const Event& event) {
  const Span at = points.at(event.evidence.trigger);
  return {at.begin, at.end};
}

nlohmann::ordered_json sides_of(const Article& article, const Event& event) {
  nlohmann::ordered_json sides = nlohmann::ordered_json::array();
  for (const auto* side : {&event.actors, &event.recipients}) {
    auto& all = sides.emplace_back(nlohmann::ordered_json::array());
    for (const std::uint32_t m : *side) all.push_back(article.words(article.mentions[m].span));
  }
  return sides;
}

void print(const Article& article, const CodePoints& points, const WeighedTelling& weighed) {
  nlohmann::ordered_json line = {{"article", article.id},
                                 {"one", place_of(points, weighed.kept)},
                                 {"other", place_of(points, weighed.other)},
                                 {"code", to_string(weighed.kept.code)}};
  line["evidence"] = weighed.evidence;
  line["likelihood"] = one_happening(weighed.evidence);
  line["sides"] = {sides_of(article, weighed.kept), sides_of(article, weighed.other)};
  std::cout << line.dump() << '\n';
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  const std::span all(argv, static_cast<std::size_t>(argc));
  dragoman::each_weighed(all.subspan(1), &dragoman::EventWatch::telling, dragoman::print);
}
