#include "read/utf8_repair.h"

#include <fmt/format.h>

#include <cstdint>
#include <cstring>

namespace dragoman {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Sequence {
  std::size_t size;  // of the well-formed sequence, or of the maximal part that could have begun one
  bool valid;
};

Sequence sequence(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return {1, true};
  if (lead < 0xC2 || lead > 0xF4) return {1, false};
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte's range shuts out overlong forms, surrogates and what lies beyond U+10FFFF.
  const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  for (std::size_t i = 1; i < length; ++i) {
    if (at + i >= text.size()) return {i, false};
    const unsigned char next = byte(at + i);
    if (next < (i == 1 ? low : 0x80) || next > (i == 1 ? high : 0xBF)) return {i, false};
  }
  return {length, true};
}

// The first byte from `at` on that is not ASCII or is NUL; eight at a time, as nearly all text is plain.
std::size_t skip_plain(std::string_view text, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101, highs = 0x8080808080808080;
  while (at + 8 <= text.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    if ((word & highs) != 0 || ((word - ones) & ~word & highs) != 0) break;
    at += 8;
  }
  while (at < text.size() && static_cast<signed char>(text[at]) > 0) ++at;
  return at;
}

// The first place from `at` on that needs repair, or the end.
std::size_t skip_sound(std::string_view text, std::size_t at) {
  while ((at = skip_plain(text, at)) < text.size()) {
    const Sequence here = sequence(text, at);
    if (!here.valid || text[at] == '\0') break;
    at += here.size;
  }
  return at;
}

}  // namespace

std::size_t utf8_length(std::string_view text, std::size_t at) {
  const Sequence here = sequence(text, at);
  return here.valid ? here.size : 0;
}

Utf8Repair repair_utf8(std::string& text) {
  Utf8Repair done;
  std::size_t at = skip_sound(text, 0);
  if (at == text.size()) return done;
  std::string out;
  out.reserve(text.size() + 16);
  std::size_t copied = 0;
  while (at < text.size()) {
    out.append(text, copied, at - copied);
    out += replacement;
    if (text[at] == '\0') {
      if (done.nul++ == 0) done.first_nul = at;
      at += 1;
    } else {
      if (done.invalid++ == 0) done.first_invalid = at;
      at += sequence(text, at).size;
    }
    copied = at;
    at = skip_sound(text, at);
  }
  out.append(text, copied);
  text = std::move(out);
  return done;
}

void warn(const Utf8Repair& repair, std::vector<std::string>& warnings) {
  if (repair.invalid != 0) {
    warnings.push_back(fmt::format("{} invalid UTF-8 sequence{} replaced by U+FFFD, the first at byte {}",
                                   repair.invalid, repair.invalid == 1 ? "" : "s", repair.first_invalid));
  }
  if (repair.nul != 0) {
    warnings.push_back(fmt::format("{} NUL character{} replaced by U+FFFD, the first at byte {}", repair.nul,
                                   repair.nul == 1 ? "" : "s", repair.first_nul));
  }
}

std::string repaired(std::string_view text) {
  std::string out(text);
  repair_utf8(out);
  return out;
}

}  // namespace dragoman
