#include "cli/eval_table.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "cli/printable.h"
#include "cli/progress.h"

namespace dragoman {
namespace {

constexpr std::size_t longest_id = 60;

std::string figure(std::optional<double> value) { return value ? fmt::format("{:.3f}", *value) : "-"; }

class TableWriter {
 public:
  TableWriter(const Scores& scores, std::vector<std::string> names, const Colors& colors)
      : scores_(scores), names_(std::move(names)), colors_(colors) {
    for (const std::string& name : names_) width_ = std::max(width_, name.size());
  }

  std::string write(const WantedCells& wanted) {
    const TypeScore all = scores_.all();
    out_ += fmt::format("{} {}, {} events in gold, {} coded\n\n", grouped(scores_.texts()),
                        scores_.texts() == 1 ? "text" : "texts", grouped(all.events.gold), grouped(all.events.coded));
    if (names_.empty()) return std::move(out_);
    hits_head("");
    for (const std::string& name : names_) hits(name, scores_.types().at(name).events);
    hits("micro", all.events);
    macro();
    out_ += fmt::format("\nof the matched events ({}), as far as gold tells\n", grouped(all.events.right));
    hits("actors", all.actors);
    hits("recipients", all.recipients);
    right("mode", all.mode);
    right("status", all.status);
    confusion();
    sentences(wanted);
    return std::move(out_);
  }

 private:
  std::string label(std::string_view text) const { return fmt::format("{:<{}}", text, width_); }

  void hits_head(std::string_view first) {
    out_ += colors_.strong(fmt::format("{}  {:>6} {:>6} {:>6}  {:>9} {:>7} {:>7}", label(first), "gold", "coded",
                                       "right", "precision", "recall", "F1")) +
            "\n";
  }

  void hits(std::string_view name, const Hits& hits) {
    out_ += fmt::format("{}  {:>6} {:>6} {:>6}  {:>9} {:>7} {:>7}\n", label(name), hits.gold, hits.coded, hits.right,
                        figure(hits.precision()), figure(hits.recall()), figure(hits.f1()));
  }

  void macro() {
    const Macro mean = scores_.macro();
    if (mean.types == 0) return;
    out_ += fmt::format("{}  {:>6} {:>6} {:>6}  {:>9} {:>7} {:>7}\n", label("macro"), "", "", "",
                        figure(mean.precision), figure(mean.recall), figure(mean.f1));
  }

  void right(std::string_view name, const Right& detail) {
    out_ += fmt::format("{}  {:>6} {:>6} {:>6}  {:>9}\n", label(name), detail.of, "", detail.right,
                        figure(detail.accuracy()));
  }

  /// Heads of columns: names cut to as few letters as tell them apart, four at least.
  static std::vector<std::string> short_names(const std::vector<std::string>& names) {
    for (std::size_t letters = 4;; ++letters) {
      std::vector<std::string> cut;
      cut.reserve(names.size());
      for (const std::string& name : names) cut.push_back(name.substr(0, letters));
      std::vector<std::string> different = cut;
      std::sort(different.begin(), different.end());
      if (std::unique(different.begin(), different.end()) == different.end()) return cut;
    }
  }

  void confusion() {
    std::vector<std::string> sides = names_;
    sides.emplace_back(no_event);
    const std::vector<std::string> heads = short_names(sides);
    const std::size_t column = std::max<std::size_t>(5, heads.empty() ? 0 : heads.front().size() + 1);
    out_ += "\ngold down, coded across\n";
    std::string head = label("");
    for (const std::string& name : heads) head += fmt::format(" {:>{}}", name, column);
    out_ += colors_.strong(head) + "\n";
    for (const std::string& gold : sides) {
      out_ += label(gold);
      for (const std::string& coded : sides) {
        const auto cell = scores_.cells().find({gold, coded});
        const bool none = cell == scores_.cells().end();
        const std::string text = fmt::format(" {:>{}}", none ? "." : std::to_string(cell->second.size()), column);
        out_ += none ? colors_.faint(text) : gold == coded ? text : colors_.trigger(text);
      }
      out_ += "\n";
    }
  }

  void sentences(const WantedCells& wanted) {
    std::vector<std::string> sides = names_;
    sides.emplace_back(no_event);
    for (const std::string& gold : sides) {
      for (const std::string& coded : sides) {
        const auto cell = scores_.cells().find({gold, coded});
        if (cell == scores_.cells().end() || !wanted(cell->first)) continue;
        out_ += "\n" + colors_.strong(fmt::format("gold {}, coded {}: {}", gold, coded, cell->second.size())) + "\n";
        for (const Example& example : cell->second) show(example);
      }
    }
  }

  void show(const Example& example) {
    out_ += fmt::format("  {}  ", colors_.strong(printable(example.id, longest_id)));
    const std::string_view text = example.sentence;
    if (example.trigger) {
      const auto [begin, end] = *example.trigger;
      out_ += printable(text.substr(0, begin)) + colors_.trigger(printable(text.substr(begin, end - begin))) +
              printable(text.substr(end));
    } else {
      out_ += printable(text);
    }
    if (!example.rule.empty()) out_ += "  " + colors_.faint(printable(example.rule));
    out_ += "\n";
  }

  const Scores& scores_;
  std::vector<std::string> names_;
  const Colors& colors_;
  std::size_t width_ = 10;
  std::string out_;
};

}  // namespace

std::string report_table(const Scores& scores, std::span<const std::string> names, const WantedCells& wanted,
                         const Colors& colors) {
  return TableWriter(scores, names_in(scores, names), colors).write(wanted);
}

}  // namespace dragoman
