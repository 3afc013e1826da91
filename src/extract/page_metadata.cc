#include "extract/page_metadata.h"

#include <algorithm>

#include "extract/html_tree.h"
#include "extract/json_ld.h"

namespace dragoman {
namespace {

constexpr std::size_t longest_value = 500;
constexpr std::size_t longest_name = 120;
constexpr std::size_t most_authors = 20;
constexpr std::uint32_t last_resort = 1'000'000;  // ranks behind all of the lexicon's

bool is_web_address(std::string_view url) { return url.starts_with("https://") || url.starts_with("http://"); }

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string collapsed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_space(c))
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

// All text within a node, as far as a title may go.
std::string text_of(const GumboNode& node) {
  std::string out;
  std::vector<const GumboNode*> waiting{&node};
  while (!waiting.empty() && out.size() < longest_value * 2) {
    const GumboNode& here = *waiting.back();
    waiting.pop_back();
    if (here.type == GUMBO_NODE_ELEMENT) {
      const GumboVector& children = here.v.element.children;
      for (unsigned i = children.length; i-- > 0;) waiting.push_back(static_cast<const GumboNode*>(children.data[i]));
    } else if (here.type == GUMBO_NODE_TEXT || here.type == GUMBO_NODE_WHITESPACE) {
      out += here.v.text.text;
    }
  }
  return collapsed(out);
}

// "Flood in Velden - The Daily Bugle" without the publisher's name.
std::string without_publisher(const std::string& title, const std::string& publisher) {
  if (publisher.empty() || !title.ends_with(publisher)) return title;
  std::string_view rest = std::string_view(title).substr(0, title.size() - publisher.size());
  for (const std::string_view sign : {" | ", " - ", " – ", " — ", " :: "}) {
    if (rest.ends_with(sign) && rest.size() > sign.size())
      return std::string(rest.substr(0, rest.size() - sign.size()));
  }
  return title;
}

class Walk {
 public:
  Walk(const GumboNode& root, MetadataTaker& taker) : taker_(taker) {
    std::vector<const GumboNode*> waiting{&root};
    while (!waiting.empty()) {
      const GumboNode& node = *waiting.back();
      waiting.pop_back();
      if (node.type != GUMBO_NODE_ELEMENT) continue;
      element(node);
      const GumboVector& children = node.v.element.children;
      for (unsigned i = children.length; i-- > 0;) waiting.push_back(static_cast<const GumboNode*>(children.data[i]));
    }
    if (headings_.size() == 1) taker_.take(PageField::title, last_resort, headings_[0]);
  }

  std::string title_element;
  std::string canonical;

 private:
  void element(const GumboNode& node) {
    switch (node.v.element.tag) {
      case GUMBO_TAG_HTML:
        taker_.take(PageField::language, 0, attribute(node, "lang"));
        break;
      case GUMBO_TAG_META:
        meta(node);
        break;
      case GUMBO_TAG_LINK:
        if (attribute(node, "rel") == "canonical" && canonical.empty()) canonical = attribute(node, "href");
        break;
      case GUMBO_TAG_TITLE:
        if (title_element.empty()) title_element = text_of(node);
        break;
      case GUMBO_TAG_H1:
        if (std::string text = text_of(node); !text.empty()) headings_.push_back(std::move(text));
        break;
      case GUMBO_TAG_TIME: {
        const std::string_view name = attribute(node, "itemprop");
        const std::string_view when = attribute(node, "datetime");
        if (!name.empty())
          taker_.take(name, when.empty() ? text_of(node) : std::string(when));
        else
          taker_.take(PageField::published, last_resort + (has_attribute(node, "pubdate") ? 0 : 1), when);
        break;
      }
      default:
        if (const std::string_view name = attribute(node, "itemprop"); !name.empty()) {
          if (taker_.lexicon().meaning(name)) property(name, node);
        }
    }
  }

  void meta(const GumboNode& node) {
    for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
      const std::string_view name = attribute(node, key);
      if (!name.empty()) taker_.take(name, attribute(node, "content"));
    }
  }

  // Schema.org within the page (microdata).
  void property(std::string_view name, const GumboNode& node) {
    const std::string_view content = attribute(node, "content"), when = attribute(node, "datetime");
    if (!content.empty())
      taker_.take(name, content);
    else if (!when.empty())
      taker_.take(name, when);
    else
      taker_.take(name, text_of(node));
  }

  MetadataTaker& taker_;
  std::vector<std::string> headings_;
};

std::optional<std::string> first(const std::vector<std::string>& values) {
  return values.empty() ? std::nullopt : std::optional(values.front());
}

}  // namespace

void MetadataTaker::take(std::string_view name, std::string_view value, std::uint32_t distance) {
  if (const auto meaning = lexicon_.meaning(name)) take(meaning->field, meaning->rank, value, distance);
}

void MetadataTaker::take(PageField field, std::uint32_t rank, std::string_view value, std::uint32_t distance) {
  if (value.size() > longest_value) return;
  std::string text = collapsed(value);
  if (text.empty()) return;
  // For names some pages give the address of a page on them, or an account.
  const bool name = field == PageField::authors || field == PageField::publisher;
  if (name && (is_web_address(text) || text.starts_with('@') || text.size() > longest_name)) return;
  Found& found = found_[static_cast<std::size_t>(field)];
  const std::uint64_t key = std::uint64_t{rank} << 32 | distance;
  if (key > found.rank) return;
  if (key < found.rank) found.values.clear();
  found.rank = key;
  if (found.values.size() < most_authors && std::ranges::find(found.values, text) == found.values.end()) {
    found.values.push_back(std::move(text));
  }
}

PageMetadata page_metadata(const GumboNode& root, const std::vector<std::string>& json_ld, const PageLexicon& lexicon) {
  MetadataTaker taker(lexicon);
  const Walk walk(root, taker);
  for (const std::string& json : json_ld) read_json_ld(json, taker);
  PageMetadata page;
  page.publisher = first(taker.values(PageField::publisher));
  page.published = first(taker.values(PageField::published));
  page.language = first(taker.values(PageField::language));
  page.authors = taker.values(PageField::authors);
  std::string title = first(taker.values(PageField::title)).value_or(walk.title_element);
  if (!title.empty()) page.title = without_publisher(title, page.publisher.value_or(""));
  if (is_web_address(walk.canonical))
    page.url = walk.canonical;
  else if (const auto url = first(taker.values(PageField::url)); url && is_web_address(*url))
    page.url = url;
  return page;
}

}  // namespace dragoman
