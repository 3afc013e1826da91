#include "extract/page_filter.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace dragoman {
namespace {

constexpr std::size_t max_depth = 200;
constexpr std::size_t max_tags = 200'000;
constexpr std::size_t max_json_ld = 1 << 20;
constexpr std::size_t longest_tag_name = 32;

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::ranges::find(names, name) != names.end();
}

// Their content is no text of the page, or text that nobody is shown.
constexpr std::array<std::string_view, 18> dropped_elements{
    "script", "style",  "noscript", "svg",      "math",  "iframe", "noembed", "noframes", "textarea",
    "select", "object", "canvas",   "template", "audio", "video",  "map",     "xmp",      "plaintext"};
// Of these the parser reads nothing but their end tag, so one that is missing takes the rest of the page.
constexpr std::array<std::string_view, 7> raw_elements{"script",   "style",    "iframe", "noembed",
                                                       "noframes", "textarea", "xmp"};
// They only set letters (the HTML Standard calls most of them formatting elements) or frames.
constexpr std::array<std::string_view, 24> letter_elements{
    "frame", "frameset", "b",   "i",   "u",      "s",    "em",   "strong", "small", "big", "font", "code",
    "tt",    "sub",      "sup", "ins", "strike", "nobr", "mark", "abbr",   "cite",  "wbr", "bdi",  "acronym"};
constexpr std::array<std::string_view, 13> void_elements{"area",  "base", "br",   "col",    "embed", "hr",   "img",
                                                         "input", "link", "meta", "source", "track", "param"};
// The parser closes these by itself, so they do not add to the depth; `a` cannot stand within itself.
constexpr std::array<std::string_view, 18> self_closing{"p",    "li",    "dd",    "dt",     "tr",       "td",
                                                        "th",   "tbody", "thead", "tfoot",  "caption",  "a",
                                                        "html", "head",  "body",  "option", "optgroup", "title"};
// What is asked of a page's elements. Comparing the attributes of a tag with each other takes quadratic time.
constexpr std::array<std::string_view, 17> kept_attributes{
    "id",      "class", "href",   "rel",   "property",    "name", "content",    "itemprop", "datetime",
    "pubdate", "lang",  "hidden", "style", "aria-hidden", "role", "http-equiv", "itemtype"};
constexpr std::size_t longest_value = 8192;
// An end tag closes nothing beyond these.
constexpr std::array<std::string_view, 2> scope_ends{"table", "button"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

class Filter {
 public:
  explicit Filter(std::string_view page) : page_(page) {}

  FilteredPage run() {
    out_.html.reserve(page_.size() / 2);
    while (at_ < page_.size()) {
      const std::size_t tag = page_.find('<', at_);
      out_.html += page_.substr(at_, tag - at_);
      if (tag == std::string_view::npos) break;
      at_ = tag;
      if (++tags_ > max_tags) {
        out_.cut = true;
        break;
      }
      markup();
    }
    close_to(0);
    return std::move(out_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead) const { return at_ + ahead < page_.size() ? page_[at_ + ahead] : '\0'; }

  void markup() {
    if (peek(1) == '!' || peek(1) == '?') return comment();
    if (is_letter(peek(1))) return start_tag();
    if (peek(1) == '/' && is_letter(peek(2))) return end_tag();
    if (peek(1) == '/') return skip_past('>');
    out_.html += "&lt;";
    ++at_;
  }

  void skip_past(char c) {
    const std::size_t end = page_.find(c, at_);
    at_ = end == std::string_view::npos ? page_.size() : end + 1;
  }

  void comment() {
    if (!page_.substr(at_).starts_with("<!--")) return skip_past('>');
    const std::size_t end = page_.find("-->", at_ + 2);  // "<!-->" is a comment, too
    at_ = end == std::string_view::npos ? page_.size() : end + 3;
  }

  // The tag's name in lower case; empty for one that is longer than any of HTML's.
  std::string name_at(std::size_t begin) const {
    std::size_t end = begin;
    while (end < page_.size() && !is_space(page_[end]) && page_[end] != '>' && page_[end] != '/') ++end;
    if (end - begin > longest_tag_name) return {};
    std::string name(page_.substr(begin, end - begin));
    std::ranges::transform(name, name.begin(), lower);
    return name;
  }

  // Behind the tag that starts here. A '>' within quotes that follow '=' does not end it.
  [[nodiscard]] std::size_t tag_end() const {
    char before = '\0';  // the last character that is no space
    for (std::size_t i = at_ + 1; i < page_.size(); ++i) {
      const char c = page_[i];
      if (c == '>') return i + 1;
      if ((c == '"' || c == '\'') && before == '=') {
        i = page_.find(c, i + 1);
        if (i == std::string_view::npos) return page_.size();
      }
      if (!is_space(c)) before = c;
    }
    return page_.size();
  }

  void start_tag() {
    const std::string name = name_at(at_ + 1);
    const std::size_t end = tag_end();
    const std::string_view tag = page_.substr(at_, end - at_);
    at_ = end;
    if (!tag.ends_with('>') || name.empty()) return;
    if (is_one_of(name, dropped_elements)) return drop(name, tag);
    if (is_one_of(name, letter_elements)) return;
    if (!is_one_of(name, void_elements) && !is_one_of(name, self_closing)) {
      if (open_.size() == max_depth) return;
      open_.push_back(name);
    }
    out_.html += '<';
    out_.html += name;
    attributes(tag.substr(1 + name.size(), tag.size() - 2 - name.size()));
    out_.html += '>';
  }

  // Writes the attributes that are kept, each once, from what stands between a tag's name and its '>'.
  void attributes(std::string_view text) {
    std::array<bool, kept_attributes.size()> seen{};
    std::size_t i = 0;
    const auto skip_spaces = [&] {
      while (i < text.size() && is_space(text[i])) ++i;
    };
    while (true) {
      while (i < text.size() && (is_space(text[i]) || text[i] == '/')) ++i;
      if (i == text.size()) return;
      const std::size_t begin = i++;  // a name may begin with '='
      while (i < text.size() && !is_space(text[i]) && text[i] != '/' && text[i] != '=') ++i;
      const std::string_view raw_name = text.substr(begin, i - begin);
      skip_spaces();
      std::string_view value;
      if (i < text.size() && text[i] == '=') {
        ++i;
        skip_spaces();
        const char quote = i < text.size() ? text[i] : '\0';
        if (quote == '"' || quote == '\'') {
          const std::size_t end = std::min(text.find(quote, i + 1), text.size());
          value = text.substr(i + 1, end - i - 1);
          i = std::min(end + 1, text.size());
        } else {
          const std::size_t start = i;
          while (i < text.size() && !is_space(text[i])) ++i;
          value = text.substr(start, i - start);
        }
      }
      attribute(raw_name, value, seen);
    }
  }

  void attribute(std::string_view raw_name, std::string_view value, std::array<bool, kept_attributes.size()>& seen) {
    if (raw_name.size() > longest_tag_name || value.size() > longest_value) return;
    std::string name(raw_name);
    std::ranges::transform(name, name.begin(), lower);
    const auto found = std::ranges::find(kept_attributes, name);
    if (found == kept_attributes.end()) return;
    bool& already = seen[static_cast<std::size_t>(found - kept_attributes.begin())];
    if (already) return;
    already = true;
    const char quote = value.find('"') == std::string_view::npos ? '"' : '\'';
    if (value.find(quote) != std::string_view::npos) return;
    out_.html += ' ';
    out_.html += name;
    out_.html += '=';
    out_.html += quote;
    out_.html += value;
    out_.html += quote;
  }

  void end_tag() {
    const std::string name = name_at(at_ + 2);
    const std::size_t end = tag_end();
    at_ = end;
    if (name.empty() || is_one_of(name, letter_elements)) return;
    if (is_one_of(name, void_elements) || is_one_of(name, self_closing)) {
      out_.html += "</" + name + ">";
      return;
    }
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i] == name) return close_to(i);
      if (is_one_of(open_[i], scope_ends)) return;
    }
  }

  void close_to(std::size_t depth) {
    while (open_.size() > depth) {
      out_.html += "</" + open_.back() + ">";
      open_.pop_back();
    }
  }

  // Leaves out the element up to its end tag, or only the tag where there is none.
  void drop(const std::string& name, std::string_view tag) {
    if (name == "plaintext" || unclosed_.contains(name)) return;
    const std::size_t close = find_close(name);
    if (close == std::string_view::npos) {
      unclosed_.insert(name);
      if (is_one_of(name, raw_elements)) at_ = page_.size();
      return;
    }
    const std::string_view content = page_.substr(at_, close - at_);
    if (name == "script" && tag.find("ld+json") != std::string_view::npos &&
        json_ld_size_ + content.size() <= max_json_ld) {
      json_ld_size_ += content.size();
      out_.json_ld.emplace_back(content);
    }
    at_ = close;
    skip_past('>');
    out_.html += ' ';
  }

  [[nodiscard]] std::size_t find_close(const std::string& name) const {
    for (std::size_t i = page_.find("</", at_); i != std::string_view::npos; i = page_.find("</", i + 2)) {
      std::size_t same = 0;
      while (same < name.size() && i + 2 + same < page_.size() && lower(page_[i + 2 + same]) == name[same]) ++same;
      const std::size_t behind = i + 2 + same;
      if (same == name.size() && behind < page_.size() && !is_letter(page_[behind])) return i;
    }
    return std::string_view::npos;
  }

  std::string_view page_;
  std::size_t at_ = 0;
  std::size_t tags_ = 0;
  FilteredPage out_;
  std::vector<std::string> open_;
  std::unordered_set<std::string> unclosed_;  // elements of which no end tag follows
  std::size_t json_ld_size_ = 0;
};

}  // namespace

FilteredPage filter_page(std::string_view page) { return Filter(page).run(); }

}  // namespace dragoman
