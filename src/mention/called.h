#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// What an article calls those whom it names: "the Dutch general, Patrick Cammaert", "Sea-Eye, a German charity". Reads
/// mentions in text order. Valid as long as the article's sentences and the number of its mentions stay.
class Called {
 public:
  Called(const Article& article, const NameLexicon& lexicon) : article_(article), lexicon_(lexicon) {}

  /// An actor has been read.
  void read(std::uint32_t mention);

  /// The latest mention, among those that fit, of anybody who was called by the word, a lower-case lemma. The time
  /// grows with how many were called so.
  template <typename Fits>
  [[nodiscard]] std::optional<std::uint32_t> latest(std::string_view word, const Fits& fits) const {
    const auto called = by_word_.find(std::string(word));
    if (called == by_word_.end()) return {};
    std::optional<std::uint32_t> best;
    for (const std::string& who : called->second) {
      const auto& named = named_.at(who);
      const auto found = std::find_if(named.rbegin(), named.rend(), fits);
      if (found != named.rend() && (!best || *found > *best)) best = *found;
    }
    return best;
  }

 private:
  const Article& article_;
  const NameLexicon& lexicon_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> named_;  // mentions in text order, by name
  std::unordered_map<std::string, std::unordered_set<std::string>> by_word_;
};

}  // namespace dragoman
