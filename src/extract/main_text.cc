#include "extract/main_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace dragoman {
namespace {

// An element is no aside, whatever its name, if it holds more of the page's prose than this. What is surely named an
// aside may still be a long discussion of a short article, unless the page's main heading stands in it.
constexpr double much = 0.4, much_of_an_aside = 0.85;
// The article is where the page says it is, as long as that holds a fair part of what weighs most.
constexpr double fair_for_body = 0.25, fair_for_name = 0.4, fair_for_tag = 0.4;

bool is_heading(GumboTag tag) {
  return tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 || tag == GUMBO_TAG_H4 ||
         tag == GUMBO_TAG_H5 || tag == GUMBO_TAG_H6;
}

bool is_aside(GumboTag tag) {
  constexpr std::array tags{GUMBO_TAG_NAV,        GUMBO_TAG_FOOTER, GUMBO_TAG_HEADER,  GUMBO_TAG_ASIDE,  GUMBO_TAG_MENU,
                            GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_CAPTION, GUMBO_TAG_ADDRESS};
  return std::ranges::find(tags, tag) != tags.end();
}

bool is_frame(GumboTag tag) { return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN; }

bool ends_sentence(std::string_view text) {
  constexpr std::array<std::string_view, 14> ends{".", "!", "?", ":",  "\"", ")",  "…",
                                                  "”", "’", "»", "。", "！", "？", "」"};
  return std::ranges::any_of(ends, [&](std::string_view end) { return text.ends_with(end); });
}

bool is_address(std::string_view text) {
  return (text.starts_with("https://") || text.starts_with("http://")) && text.find(' ') == std::string_view::npos;
}

bool is_prose(const PageBlock& block) {
  if (is_heading(block.tag) || is_address(block.text)) return false;
  const bool sentence = ends_sentence(block.text);
  if (block.link_chars * 2 > block.chars) {
    // Of a link's own words alone no paragraph is made, but a sentence may be mostly a link.
    return sentence && block.chars >= 80 && block.chars - block.link_chars >= 15;
  }
  return block.chars >= 80 || (block.chars >= 30 && sentence);
}

class ArticleFinder {
 public:
  explicit ArticleFinder(const PageBlocks& page)
      : page_(page), dropped_(page.elements.size()), weights_(page.blocks.size() + 1) {}

  std::string find() {
    if (page_.blocks.empty()) return {};
    mark_asides();
    weigh();
    const auto article = choose();
    return article ? write(*article) : std::string();
  }

 private:
  void mark_asides() {
    std::vector<std::uint64_t> prose(page_.blocks.size() + 1);
    std::vector<std::uint32_t> headings(page_.blocks.size() + 1);
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      prose[i + 1] = prose[i] + (is_prose(page_.blocks[i]) ? page_.blocks[i].chars : 0);
      headings[i + 1] = headings[i] + (page_.blocks[i].tag == GUMBO_TAG_H1 ? 1 : 0);
    }
    const auto all = static_cast<double>(prose.back());
    for (std::size_t i = 0; i < page_.elements.size(); ++i) {
      const PageElement& element = page_.elements[i];
      const bool parent_dropped = i != 0 && dropped_[element.parent] && element.part != PartKind::body;
      const bool surely = element.part == PartKind::aside || element.hidden;
      const bool named = surely || element.part == PartKind::layout || is_aside(element.tag);
      const bool with_heading = headings[element.end] > headings[element.begin];
      const double share = static_cast<double>(prose[element.end] - prose[element.begin]);
      const double enough = all * (surely && !with_heading ? much_of_an_aside : much);
      dropped_[i] = parent_dropped || (named && !is_frame(element.tag) && share <= enough);
    }
  }

  // Sums of the blocks' weights, so that each element's is one subtraction.
  void weigh() {
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) weights_[i + 1] = weights_[i] + weight(page_.blocks[i]);
  }

  [[nodiscard]] std::int64_t weight(const PageBlock& block) const {
    if (dropped_[block.element]) return 0;
    const auto chars = static_cast<std::int64_t>(block.chars), links = static_cast<std::int64_t>(block.link_chars);
    if (is_prose(block)) return chars - links;
    if (links * 2 > chars) return -std::min<std::int64_t>(links, 60);
    return is_heading(block.tag) ? 0 : -10;
  }

  [[nodiscard]] std::int64_t weight(const PageElement& element) const {
    return weights_[element.end] - weights_[element.begin];
  }

  // Of equals the innermost, which comes last in page order.
  template <typename Condition>
  [[nodiscard]] std::optional<std::uint32_t> heaviest(double least, Condition condition) const {
    std::optional<std::uint32_t> best;
    double most = std::max(least, 1.0);
    for (std::uint32_t i = 0; i < page_.elements.size(); ++i) {
      const auto sum = static_cast<double>(weight(page_.elements[i]));
      if (sum < most || !condition(page_.elements[i])) continue;
      most = sum;
      best = i;
    }
    return best;
  }

  [[nodiscard]] std::optional<std::uint32_t> choose() const {
    const auto best = heaviest(0, [](const PageElement&) { return true; });
    if (!best) return best;
    const auto most = static_cast<double>(weight(page_.elements[*best]));
    const auto is = [](PartKind part) { return [part](const PageElement& element) { return element.part == part; }; };
    if (const auto body = heaviest(most * fair_for_body, is(PartKind::body))) return body;
    if (const auto named = heaviest(most * fair_for_name, is(PartKind::article))) return named;
    const auto tagged = [](const PageElement& element) { return element.tag == GUMBO_TAG_ARTICLE; };
    if (const auto article = heaviest(most * fair_for_tag, tagged)) return article;
    return best;
  }

  [[nodiscard]] bool is_kept_prose(std::size_t block) const {
    return !dropped_[page_.blocks[block].element] && is_prose(page_.blocks[block]);
  }

  [[nodiscard]] std::string write(std::uint32_t article) const {
    std::size_t begin = page_.elements[article].begin, end = page_.elements[article].end;
    while (begin < end && !is_kept_prose(begin)) ++begin;
    while (end > begin && !is_kept_prose(end - 1)) --end;
    std::string text;
    for (std::size_t i = begin; i < end; ++i) {
      const PageBlock& block = page_.blocks[i];
      if (dropped_[block.element] || is_address(block.text)) continue;
      if (block.link_chars * 2 > block.chars && !is_prose(block)) continue;
      if (!text.empty()) text += "\n\n";
      text += block.text;
    }
    return text;
  }

  const PageBlocks& page_;
  std::vector<bool> dropped_;          // elements that are no part of the article
  std::vector<std::int64_t> weights_;  // of all blocks before
};

}  // namespace

std::string main_text(const PageBlocks& page) { return ArticleFinder(page).find(); }

}  // namespace dragoman
