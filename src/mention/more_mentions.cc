#include "mention/more_mentions.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace dragoman {
bool in_text_order(const Mention& a, const Mention& b) {
  return a.span != b.span ? a.span < b.span : a.what.index() < b.what.index();
}

void add_mentions(Article& article, std::vector<Mention> more) {
  if (more.empty()) return;
  std::stable_sort(more.begin(), more.end(), in_text_order);
  std::vector<std::uint32_t> moved(article.mentions.size());
  std::vector<Mention> all;
  all.reserve(article.mentions.size() + more.size());
  std::size_t next = 0;
  for (std::size_t i = 0; i < article.mentions.size(); ++i) {
    while (next < more.size() && in_text_order(more[next], article.mentions[i])) all.push_back(std::move(more[next++]));
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
