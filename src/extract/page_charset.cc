#include "extract/page_charset.h"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <utility>

#include "read/utf8_repair.h"

namespace dragoman {
namespace {

constexpr std::size_t searched = 4096;

// What iconv makes of `bytes`; nothing where it does not know the encoding.
std::optional<std::string> convert(const std::string& bytes, const std::string& charset) {
  // NOLINTNEXTLINE(performance-no-int-to-ptr): iconv's own sign of failure
  const iconv_t conversion = iconv_open("UTF-8", charset.c_str());
  if (conversion == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  std::string out;
  std::array<char, 8192> buffer;
  char* in = const_cast<char*>(bytes.data());  // iconv does not write to it
  std::size_t left = bytes.size();
  while (left > 0) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t status = iconv(conversion, &in, &left, &to, &room);
    out.append(buffer.data(), buffer.size() - room);
    if (status != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
    out += "\xEF\xBF\xBD";
    if (left == 0 || errno == EINVAL) break;
    ++in;
    --left;
  }
  iconv_close(conversion);
  return out;
}

// Browsers read these as windows-1252, of which they are part (WHATWG Encoding, section 4.2).
bool is_western(std::string_view charset) {
  constexpr std::array<std::string_view, 8> names{"iso-8859-1", "iso8859-1", "latin1",       "latin-1",
                                                  "us-ascii",   "ascii",     "windows-1252", "cp1252"};
  return std::ranges::find(names, charset) != names.end();
}

}  // namespace

std::string declared_charset(std::string_view page) {
  std::string head(page.substr(0, searched));
  for (char& c : head) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (std::size_t at = head.find("<meta"); at != std::string::npos; at = head.find("<meta", at + 1)) {
    const std::string_view tag = std::string_view(head).substr(at, head.find('>', at) - at);
    std::size_t value = tag.find("charset=");
    if (value == std::string_view::npos) continue;
    value = tag.find_first_not_of("\"' ", value + 8);
    if (value == std::string_view::npos) continue;
    const std::size_t end = tag.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_", value);
    constexpr std::size_t longest_name = 32;
    const std::string_view name = tag.substr(value, end == std::string_view::npos ? end : end - value);
    if (!name.empty() && name.size() <= longest_name) return std::string(name);
  }
  return {};
}

std::string page_to_utf8(std::string bytes, std::vector<std::string>& warnings) {
  const std::string declared = declared_charset(bytes);
  std::string text = bytes;
  const Utf8Repair repair = repair_utf8(text);
  const bool says_utf8 = declared == "utf-8" || declared == "utf8" || declared.starts_with("utf-16");
  if (repair.invalid == 0 || says_utf8) {
    warn(repair, warnings);
    return text;
  }
  const bool western = declared.empty() || is_western(declared);
  const std::string charset = western ? "WINDOWS-1252" : declared;
  if (auto converted = convert(bytes, charset)) {
    if (declared.empty()) warnings.push_back("the page names no encoding and is not UTF-8: read as windows-1252");
    const Utf8Repair nul = repair_utf8(*converted);  // encodings have NUL too
    warn(nul, warnings);
    return std::move(*converted);
  }
  warnings.push_back(fmt::format("the page's encoding \"{}\" is not known: read as UTF-8", declared));
  warn(repair, warnings);
  return text;
}

}  // namespace dragoman
