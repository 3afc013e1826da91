#include "store/identity.h"

#include <fmt/format.h>
#include <xxhash.h>

namespace dragoman {

std::uint64_t text_hash(std::string_view text) { return XXH3_64bits(text.data(), text.size()); }

std::string hexadecimal(std::uint64_t hash) { return fmt::format("{:016x}", hash); }

// The first name among id, id~8 digits and id~16 digits (should the eight ever agree for two texts) that is free or
// is this very article's.
std::string Identities::free_or_same(std::string_view id, std::uint64_t text) const {
  const std::string digits = hexadecimal(text);
  std::string name(id);
  for (const std::size_t count : {8U, 16U}) {
    const auto found = texts_.find(text_hash(name));
    if (found == texts_.end() || found->second == text) return name;
    name = fmt::format("{}~{}", id, std::string_view(digits).substr(0, count));
  }
  return name;
}

bool Identities::has(std::string_view id, std::uint64_t text) const {
  const std::lock_guard lock(mutex_);
  return texts_.contains(text_hash(free_or_same(id, text)));
}

std::optional<std::string> Identities::claim(std::string_view id, std::uint64_t text) {
  const std::lock_guard lock(mutex_);
  std::string name = free_or_same(id, text);
  if (!texts_.try_emplace(text_hash(name), text).second) return std::nullopt;
  return name;
}

void Identities::insert(std::string_view id, std::uint64_t text) {
  const std::lock_guard lock(mutex_);
  texts_.try_emplace(text_hash(id), text);
}

Settled settle(Identities& identities, Article& article, std::uint64_t text) {
  std::optional<std::string> id = identities.claim(article.id, text);
  if (!id) return Settled::repeated;
  if (*id == article.id) return Settled::first;
  for (Event& event : article.events) {
    if (event.id.starts_with(article.id)) event.id.replace(0, article.id.size(), *id);
  }
  article.warnings.push_back(
      fmt::format("another text has the id \"{}\"; this one is kept as \"{}\"", article.id, *id));
  article.id = std::move(*id);
  return Settled::renamed;
}

}  // namespace dragoman
