#pragma once

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

  void read(std::uint32_t mention);

  /// Those who were called by the word, a lower-case lemma, and were named before, the latest mention first; each
  /// mention of theirs once.
  template <typename Fits>
  [[nodiscard]] std::optional<std::uint32_t> latest(std::string_view word, const Fits& fits) const {
    const auto called = by_word_.find(std::string(word));
    if (called == by_word_.end()) return {};
    for (auto at = named_.rbegin(); at != named_.rend(); ++at) {
      if (called->second.contains(key(*at)) && fits(*at)) return *at;
    }
    return {};
  }

 private:
  /// Whoever bears the name.
  [[nodiscard]] std::string key(std::uint32_t mention) const;

  const Article& article_;
  const NameLexicon& lexicon_;
  std::vector<std::uint32_t> named_;
  std::unordered_map<std::string, std::unordered_set<std::string>> by_word_;
};

}  // namespace dragoman
