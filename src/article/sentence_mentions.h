#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "article/article.h"

namespace dragoman {

/// The mentions of one sentence; those of an article stand in the order of its sentences. Logarithmic.
inline std::span<const Mention> mentions_of(const Article& article, std::uint32_t sentence) {
  const auto before = [](const Mention& m, std::uint32_t s) { return m.sentence < s; };
  const auto begin = std::lower_bound(article.mentions.begin(), article.mentions.end(), sentence, before);
  return {begin, std::lower_bound(begin, article.mentions.end(), sentence + 1, before)};
}

}  // namespace dragoman
