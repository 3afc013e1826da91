#include "extract/residue.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "extract/residue_credits.h"
#include "extract/residue_lines.h"
#include "extract/residue_links.h"
#include "extract/residue_title.h"

namespace dragoman {
namespace {

constexpr std::size_t byline_head = 8;    // bylines stand among this many first lines
constexpr std::size_t byline_foot = 3;    // or last lines
constexpr std::size_t most_teasers = 12;  // lines after a marker

class Finder {
 public:
  Finder(const Article& article, const ResidueLexicon& lexicon)
      : text_(article.text), lexicon_(lexicon), lines_(residue_lines(article.text)) {
    for (const std::size_t line : repeated_titles(lines_, article.title)) add(lines_[line].span, "repeated title");
  }

  std::vector<Ignored> find() {
    bool article_began = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const auto& line = lines_[i];
      const auto* pattern = line.folded.empty() ? nullptr : lexicon_.match_line(line.folded);
      // "More from the north arrived on Monday." is a sentence.
      const bool prose = pattern != nullptr && pattern->kind == ResidueKind::teasers && !is_headline(words(line.span));
      if (pattern != nullptr && !prose) {
        std::size_t last = i;
        if (pattern->kind == ResidueKind::end && article_began) last = lines_.size() - 1;
        if (pattern->kind == ResidueKind::teasers) last = last_teaser(i);
        add({line.span.begin, lines_[last].span.end}, pattern->why);
        i = last;
      } else if (at_edge(i) && (is_byline(words(line.span)) || by_agency(line.folded))) {
        add(line.span, "byline");
      } else {
        find_credits(text_, line.span, lexicon_, found_);
        find_link_list(text_, line.span, found_);
        article_began = article_began || line.prose;
      }
    }
    return in_order();
  }

 private:
  [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }
  [[nodiscard]] bool at_edge(std::size_t line) const {
    return line < byline_head || line + byline_foot >= lines_.size();
  }

  [[nodiscard]] bool by_agency(std::string_view folded) const {
    return folded.starts_with("by ") && lexicon_.is_agency(folded.substr(3));
  }

  void add(Span span, std::string why) { found_.push_back({span, std::move(why)}); }

  /// The last of the headlines after the marker at `line`. In the midst of the text they end at an empty line, since
  /// a heading of the article may follow; where nothing but headlines comes up to the end, all of it is residue.
  [[nodiscard]] std::size_t last_teaser(std::size_t line) const {
    const std::size_t limit = std::min(lines_.size(), line + 1 + most_teasers);
    std::size_t last = line;
    bool joined = true;
    for (std::size_t i = line + 1; i < limit; ++i) {
      if (!is_headline(words(lines_[i].span))) return last;
      joined = joined && !lines_[i].after_empty;
      if (joined) last = i;
    }
    return limit == lines_.size() ? lines_.size() - 1 : last;
  }

  std::vector<Ignored> in_order() {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Ignored& a, const Ignored& b) { return a.span.begin < b.span.begin; });
    std::vector<Ignored> out;
    for (auto& each : found_) {
      if (!out.empty() && each.span.begin < out.back().span.end) {
        out.back().span.end = std::max(out.back().span.end, each.span.end);
      } else {
        out.push_back(std::move(each));
      }
    }
    return out;
  }

  std::string_view text_;
  const ResidueLexicon& lexicon_;
  std::vector<ResidueLine> lines_;
  std::vector<Ignored> found_;
};

}  // namespace

tl::expected<ResidueFinder, Problem> ResidueFinder::open(const LexiconFolders& folders) {
  auto lexicon = ResidueLexicon::open(folders);
  if (!lexicon) return tl::unexpected(std::move(lexicon.error()));
  return ResidueFinder(std::move(*lexicon));
}

void ResidueFinder::find_residue(Article& article) const { article.ignored = Finder(article, lexicon_).find(); }

}  // namespace dragoman
