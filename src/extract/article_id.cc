#include "extract/article_id.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <string_view>

namespace dragoman {

std::string hashed_id(const Document& document, const std::string& text) {
  // Each part is led by its length, so that no two different articles give the same bytes.
  std::string key;
  const auto add = [&](std::string_view part) { key += fmt::format("{}:{}", part.size(), part); };
  if (document.url) {
    key += 'u';
    add(*document.url);
  } else {
    key += 'p';
    add(document.publisher.value_or(""));
    add(document.published.value_or(""));
    add(document.title.value_or(""));
  }
  key += text;
  return fmt::format("{:016x}", XXH3_128bits(key.data(), key.size()).high64);
}

}  // namespace dragoman
