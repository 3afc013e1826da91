#include "mention/name_words.h"

#include <array>

#include <utf8proc.h>

namespace dragoman {
namespace {

bool is_apostrophe(utf8proc_int32_t c) {
  return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x02BB;
}

// The "s" at `at`, after an apostrophe, is a word of its own.
bool is_genitive(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == 's' || text[at] == 'S') && (at + 1 == text.size() || text[at + 1] == ' ');
}

bool is_letter(utf8proc_int32_t c) {
  const auto category = utf8proc_category(c);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

// Letters that are no base letter with a mark, so that decomposition leaves them; and what newspapers write for them.
std::string_view plain_letter(utf8proc_int32_t c) {
  switch (c) {
    case 0x00F8:
      return "o";  // o with stroke
    case 0x0142:
      return "l";  // l with stroke
    case 0x0111:
      return "d";  // d with stroke
    case 0x0131:
      return "i";  // dotless i
    case 0x00E6:
      return "ae";
    case 0x0153:
      return "oe";
    case 0x00F0:
      return "d";  // eth
    case 0x00FE:
      return "th";  // thorn
    default:
      return {};
  }
}

void append_folded(utf8proc_int32_t c, std::string& out) {
  std::array<utf8proc_int32_t, 18> parts{};
  int boundary = 0;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_COMPAT);
  const auto count =
      utf8proc_decompose_char(c, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
  for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i) {
    const auto part = parts[static_cast<std::size_t>(i)];
    if (const auto plain = plain_letter(part); !plain.empty()) {
      out += plain;
      continue;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(part, bytes.data());
    for (utf8proc_ssize_t k = 0; k < size; ++k) out += static_cast<char>(bytes[static_cast<std::size_t>(k)]);
  }
}

struct Builder {
  FoldedWords& out;
  std::uint32_t begin;
  std::uint32_t letters = 0;
  std::uint32_t upper = 0;
  bool first_upper = false;

  explicit Builder(FoldedWords& words) : out(words), begin(static_cast<std::uint32_t>(words.bytes.size())) {}

  void letter(bool is_upper) {
    if (letters++ == 0) first_upper = is_upper;
    if (is_upper) ++upper;
  }

  void close() {
    const auto end = static_cast<std::uint32_t>(out.bytes.size());
    if (end > begin) {
      Shape shape = Shape::lower;
      if (letters > 1 && upper == letters) {
        shape = Shape::capitals;
      } else if (first_upper) {
        shape = Shape::capitalised;
      }
      out.words.push_back({begin, end, shape});
    }
    begin = end;
    letters = upper = 0;
    first_upper = false;
  }
};

}  // namespace

void FoldedWords::add(std::string_view text) {
  Builder word(*this);
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    utf8proc_int32_t c = byte;
    std::size_t size = 1;
    if (byte >= 0x80) {
      const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + i),
                                         static_cast<utf8proc_ssize_t>(text.size() - i), &c);
      if (read <= 0) {
        ++i;  // not UTF-8: no part of any name
        continue;
      }
      size = static_cast<std::size_t>(read);
    }
    i += size;
    if (c < 0x80) {
      const bool upper = c >= 'A' && c <= 'Z';
      if (upper || (c >= 'a' && c <= 'z')) {
        bytes += static_cast<char>(upper ? c + ('a' - 'A') : c);
        word.letter(upper);
      } else if (c >= '0' && c <= '9') {
        bytes += static_cast<char>(c);
      } else if (c == '&') {
        word.close();
        bytes += "and";
        word.close();
      } else if (is_apostrophe(c)) {
        // "Russia's" is two words, "Sana'a" one
        if (is_genitive(text, i)) word.close();
      } else if (c != '.') {
        word.close();
      }
    } else if (is_apostrophe(c)) {
      if (is_genitive(text, i)) word.close();
    } else if (is_letter(c)) {
      append_folded(c, bytes);
      word.letter(utf8proc_category(c) == UTF8PROC_CATEGORY_LU);
    } else if (const auto category = utf8proc_category(c);
               category != UTF8PROC_CATEGORY_MN && category != UTF8PROC_CATEGORY_CF) {
      word.close();
    }
  }
  word.close();
}

}  // namespace dragoman
