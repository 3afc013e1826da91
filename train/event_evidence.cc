// What speaks for each event that is weighed and for everybody on either side of it (src/event/confidence.h, sides.h),
// for train/odds.py:
//
//     build/event_evidence articles.jsonl > evidence.jsonl
//
// A line is {"article", "begin", "end", "code", "status", "evidence", "reciprocal", "likelihood", "parties", "sides"}:
// where the trigger stands (code points), what is told of it, its numbers in the order of ForConfidence, and how likely
// its sides are (likelihood() in src/event/sides.h); of everybody in the sentence [begin, end, side told or null, how
// likely he acts, and is acted upon, numbers in the order of ForSide, begin, end], the first place being that of his
// head, the last that of his whole phrase.

#include <algorithm>
#include <iostream>
#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include "article/code_points.h"
#include "each_article.h"

namespace dragoman {
namespace {

nlohmann::ordered_json side_of(const Article& article, const CodePoints& points, const Event& event,
                               const Candidate& one) {
  const Mention& mention = article.mentions[one.mention];
  const Span head = points.at(article.sentences[mention.sentence].tokens[mention.head].span);
  const auto on = [&](const std::vector<std::uint32_t>& side) {
    return std::find(side.begin(), side.end(), one.mention) != side.end();
  };
  nlohmann::ordered_json told;
  if (on(event.actors)) told = "actor";
  if (on(event.recipients)) told = "recipient";
  const Span whole = points.at(mention.span);
  return {head.begin,  head.end,      told,
          one.acts,    one.undergoes, std::vector<double>(one.evidence.begin(), one.evidence.end()),
          whole.begin, whole.end};
}

void print(const Article& article, const CodePoints& points, const WeighedEvent& weighed) {
  const Event& event = weighed.event;
  const Span trigger = points.at(event.evidence.trigger);
  nlohmann::ordered_json line = {{"article", article.id},
                                 {"begin", trigger.begin},
                                 {"end", trigger.end},
                                 {"code", to_string(event.code)},
                                 {"status", to_string(event.status)}};
  line["evidence"] = std::vector<double>(weighed.evidence.begin(), weighed.evidence.end());
  line["reciprocal"] = event.reciprocal;
  line["likelihood"] = likelihood({event.actors, event.recipients}, event.reciprocal, weighed.candidates, article);
  line["parties"] = parties_told({event.actors, event.recipients}, article);
  line["sides"] = nlohmann::ordered_json::array();
  for (const Candidate& one : weighed.candidates) line["sides"].push_back(side_of(article, points, event, one));
  std::cout << line.dump() << '\n';
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  const std::span all(argv, static_cast<std::size_t>(argc));
  dragoman::each_weighed(all.subspan(1), &dragoman::EventWatch::event, dragoman::print);
}
