#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

#include "article/article.h"

namespace dragoman {

/// The mentions of one sentence; those of an article stand in the order of its sentences. Logarithmic.
inline std::span<const Mention> mentions_of(const Article& article, std::uint32_t sentence) {
  const auto before = [](const Mention& m, std::uint32_t s) { return m.sentence < s; };
  const auto begin = std::lower_bound(article.mentions.begin(), article.mentions.end(), sentence, before);
  return {begin, std::lower_bound(begin, article.mentions.end(), sentence + 1, before)};
}

inline std::span<Mention> mentions_of(Article& article, std::uint32_t sentence) {
  const auto found = mentions_of(std::as_const(article), sentence);
  const auto begin = article.mentions.begin() + (found.data() - article.mentions.data());
  return {begin, begin + static_cast<std::ptrdiff_t>(found.size())};
}

}  // namespace dragoman
