#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "article/article.h"

namespace dragoman {

/// XXH3 (64 bits) of a text, and its 16 hexadecimal digits as articles.text_hash gives them.
std::uint64_t text_hash(std::string_view text);
std::string hexadecimal(std::uint64_t hash);

/// Which articles an output has, as docs/article-json.md says under "Identity": the same id with the same text is one
/// article; the same id with another text is another one, called `id~` and eight digits of its text's hash.
/// Keeps 16 bytes of hashes an article. Any thread may call at any time; the answers of `claim` depend on the order of
/// the calls, so that whoever wants the same names in every run claims in input order.
class Identities {
 public:
  /// Whether this very article is there, under its own id or as `id~...`.
  [[nodiscard]] bool has(std::string_view id, std::uint64_t text) const;

  /// The id under which the article is to be kept, which is taken from now on; nothing if it is there already.
  [[nodiscard]] std::optional<std::string> claim(std::string_view id, std::uint64_t text);

  /// Takes over an article as an earlier run kept it.
  void insert(std::string_view id, std::uint64_t text);

 private:
  [[nodiscard]] std::string free_or_same(std::string_view id, std::uint64_t text) const;

  mutable std::mutex mutex_;
  std::unordered_map<std::uint64_t, std::uint64_t> texts_;  // hash of the id -> hash of the text
};

enum class Settled { first, renamed, repeated };

/// Claims the article's id. Where it is renamed, its events' ids follow and a warning says so.
Settled settle(Identities& identities, Article& article, std::uint64_t text);

}  // namespace dragoman
