#include "mention/more_mentions.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace dragoman {
namespace {

bool before(const Mention& a, const Mention& b) {
  if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
  if (a.span.end != b.span.end) return a.span.end < b.span.end;
  return a.what.index() < b.what.index();
}

}  // namespace

void add_mentions(Article& article, std::vector<Mention> more) {
  if (more.empty()) return;
  std::stable_sort(more.begin(), more.end(), before);
  std::vector<std::uint32_t> moved(article.mentions.size());
  std::vector<Mention> all;
  all.reserve(article.mentions.size() + more.size());
  std::size_t next = 0;
  for (std::size_t i = 0; i < article.mentions.size(); ++i) {
    while (next < more.size() && before(more[next], article.mentions[i])) all.push_back(std::move(more[next++]));
    moved[i] = static_cast<std::uint32_t>(all.size());
    all.push_back(std::move(article.mentions[i]));
  }
  while (next < more.size()) all.push_back(std::move(more[next++]));
  article.mentions = std::move(all);
  for (Mention& mention : article.mentions) {
    if (mention.antecedent) mention.antecedent = moved[*mention.antecedent];
  }
  for (Attribution& attribution : article.attributions) {
    if (attribution.source_mention) attribution.source_mention = moved[*attribution.source_mention];
  }
}

}  // namespace dragoman
