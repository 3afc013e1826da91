#include "extract/page_blocks.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "extract/html_tree.h"
#include "read/utf8_repair.h"

namespace dragoman {
namespace {

// Elements that stand within a line. All others part what is before them from what is behind.
bool is_inline(GumboTag tag) {
  constexpr std::array tags{GUMBO_TAG_A,    GUMBO_TAG_SPAN, GUMBO_TAG_LABEL, GUMBO_TAG_Q,    GUMBO_TAG_TIME,
                            GUMBO_TAG_DATA, GUMBO_TAG_IMG,  GUMBO_TAG_DFN,   GUMBO_TAG_KBD,  GUMBO_TAG_SAMP,
                            GUMBO_TAG_VAR,  GUMBO_TAG_BDO,  GUMBO_TAG_RUBY,  GUMBO_TAG_DEL,  GUMBO_TAG_INPUT,
                            GUMBO_TAG_RT,   GUMBO_TAG_RP,   GUMBO_TAG_RB,    GUMBO_TAG_METER};
  return std::ranges::find(tags, tag) != tags.end();
}

bool is_unread(GumboTag tag) {
  constexpr std::array tags{GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_OPTION,   GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,
                            GUMBO_TAG_RT,   GUMBO_TAG_RP,    GUMBO_TAG_TEXTAREA, GUMBO_TAG_TEMPLATE, GUMBO_TAG_BUTTON};
  return std::ranges::find(tags, tag) != tags.end();
}

enum class Space : std::uint8_t { none, white, nothing };

// White space of Unicode (property White_Space), and what is not seen and not meant: soft hyphens, zero-width marks.
Space space_kind(std::string_view c) {
  if (c.size() == 1) return c[0] == ' ' || (c[0] >= '\t' && c[0] <= '\r') ? Space::white : Space::none;
  if (c == "\u00A0" || c == "\u1680" || c == "\u202F" || c == "\u205F" || c == "\u3000") return Space::white;
  if (c == "\u2028" || c == "\u2029" || c == "\u0085") return Space::white;
  if (c >= "\u2000" && c <= "\u200A" && c.size() == 3) return Space::white;
  if (c == "\u00AD" || c == "\u200B" || c == "\u2060" || c == "\uFEFF") return Space::nothing;
  return Space::none;
}

bool is_hidden(const GumboNode& node) {
  if (has_attribute(node, "hidden")) return true;
  std::string style(attribute(node, "style"));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

class Builder {
 public:
  explicit Builder(const PageLexicon& lexicon) : lexicon_(lexicon) {}

  PageBlocks build(const GumboNode& root) {
    enter(root);
    while (!open_.empty()) {
      Open& top = open_.back();
      const GumboVector& children = top.node->v.element.children;
      if (top.next == children.length) {
        leave();
        continue;
      }
      visit(*static_cast<const GumboNode*>(children.data[top.next++]));
    }
    return std::move(page_);
  }

 private:
  struct Open {
    const GumboNode* node;
    unsigned next = 0;
    bool block = false;
  };

  void visit(const GumboNode& node) {
    switch (node.type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
        text(node.v.text.text);
        break;
      case GUMBO_NODE_WHITESPACE:
        space_ = true;
        break;
      case GUMBO_NODE_ELEMENT:
        if (node.v.element.tag == GUMBO_TAG_BR)
          line_break();
        else if (!is_unread(node.v.element.tag))
          enter(node);
        break;
      default:
        break;
    }
  }

  void enter(const GumboNode& node) {
    const GumboTag tag = node.v.element.tag;
    const bool block = !is_inline(tag) || is_hidden(node) || part(node) == PartKind::aside;
    if (block) {
      flush();
      const std::uint32_t parent = elements_.empty() ? 0 : elements_.back();
      elements_.push_back(static_cast<std::uint32_t>(page_.elements.size()));
      const auto begin = static_cast<std::uint32_t>(page_.blocks.size());
      page_.elements.push_back({tag, parent, begin, begin, part(node), is_hidden(node)});
    }
    if (tag == GUMBO_TAG_A) ++links_;
    open_.push_back({&node, 0, block});
  }

  void leave() {
    if (open_.back().node->v.element.tag == GUMBO_TAG_A) --links_;
    if (open_.back().block) {
      flush();
      page_.elements[elements_.back()].end = static_cast<std::uint32_t>(page_.blocks.size());
      elements_.pop_back();
    }
    open_.pop_back();
  }

  PartKind part(const GumboNode& node) {
    if (lexicon_.part(attribute(node, "itemprop")) == PartKind::article) return PartKind::body;
    std::string names(attribute(node, "class"));
    for (const char* name : {"id", "role"}) {
      const std::string_view value = attribute(node, name);
      if (!value.empty()) names.append(1, ' ').append(value);
    }
    const auto [known, is_new] = parts_.try_emplace(names, PartKind::unknown);
    if (is_new) known->second = lexicon_.part(names);
    return known->second;
  }

  void text(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t length = std::max<std::size_t>(1, utf8_length(text, i));
      const std::string_view c = text.substr(i, length);
      i += length;
      const Space kind = space_kind(c);
      if (kind == Space::white) space_ = true;
      if (kind == Space::none) character(c);
    }
  }

  void character(std::string_view c) {
    if (!block_.text.empty()) {
      if (breaks_ > 1)
        flush();
      else if (breaks_ == 1)
        append("\n");
      else if (space_)
        append(" ");
    }
    space_ = false;
    breaks_ = 0;
    append(c);
  }

  void append(std::string_view c) {
    block_.text += c;
    ++block_.chars;
    if (links_ > 0) ++block_.link_chars;
  }

  // Two in a row part paragraphs.
  void line_break() { ++breaks_; }

  void flush() {
    if (!block_.text.empty() && !elements_.empty()) {
      block_.element = elements_.back();
      block_.tag = page_.elements[block_.element].tag;
      page_.blocks.push_back(std::move(block_));
    }
    block_ = {};
    space_ = false;
    breaks_ = 0;
  }

  const PageLexicon& lexicon_;
  PageBlocks page_;
  std::vector<Open> open_;
  std::vector<std::uint32_t> elements_;  // the open block elements
  std::unordered_map<std::string, PartKind> parts_;
  PageBlock block_;
  bool space_ = false;
  unsigned breaks_ = 0;
  unsigned links_ = 0;
};

}  // namespace

PageBlocks page_blocks(const GumboNode& root, const PageLexicon& lexicon) { return Builder(lexicon).build(root); }

}  // namespace dragoman
