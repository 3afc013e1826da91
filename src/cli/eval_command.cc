#include "cli/eval_command.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <optional>

#include <fmt/format.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include "cli/eval_table.h"
#include "cli/exit_code.h"
#include "cli/printable.h"
#include "eval/gold.h"
#include "eval/report.h"
#include "eval/scores.h"
#include "extract/article_maker.h"
#include "read/reader.h"

namespace dragoman {
namespace {

// Texts are coded in batches, so that memory does not grow with the input.
constexpr std::size_t batch_texts = 64;

struct Text {
  Article article;
  std::vector<GoldEvent> gold;
};

void complain(const Problem& problem) { fmt::print(stderr, "{}\n", printable(to_string(problem), 600)); }

/// The place of a line that was read: "gold.jsonl#12" is line 12 of gold.jsonl.
Problem problem_at(const std::string& uri, std::string what) {
  const std::size_t mark = uri.rfind('#');
  return {uri.substr(0, mark), std::stoull(uri.substr(mark + 1)), std::move(what)};
}

class EvalRun {
 public:
  EvalRun(const EvalOptions& options, const Engine& engine)
      : options_(options), engine_(engine), reader_({options.gold}, gold_format()), arena_(options.threads) {}

  void all() {
    bool more = true;
    while (more) {
      std::vector<Text> batch;
      while (more && batch.size() < batch_texts) {
        auto text = next(more);
        if (text) batch.push_back(std::move(*text));
      }
      arena_.execute([&] {
        tbb::parallel_for(std::size_t{0}, batch.size(),
                          [&](std::size_t i) { engine_.code(batch[i].article, workspaces_.local(), options_.coding); });
      });
      for (const Text& text : batch) scores_.add(text.article, text.gold);
    }
  }

  [[nodiscard]] const Scores& scores() const { return scores_; }
  [[nodiscard]] ExitCode exit_code() const { return exit_code_; }

 private:
  static ReadOptions gold_format() {
    ReadOptions options;
    options.format = InputFormat::jsonl;
    return options;
  }

  std::optional<Text> next(bool& more) {
    auto read = reader_.next();
    more = read.has_value();
    if (!read) return std::nullopt;
    if (!read->has_value()) {
      complain(read->error());
      exit_code_ = unreadable_input;
      return std::nullopt;
    }
    Text text{make_article(std::move(read->value()), gold_format(), engine_.pages()), {}};
    for (const std::string& warning : text.article.warnings)
      complain(problem_at(text.article.uri, "warning: " + warning));
    auto gold = read_gold(text.article, engine_.events().patterns().types());
    if (!gold) {
      complain(problem_at(text.article.uri, gold.error()));
      exit_code_ = unreadable_input;
      return std::nullopt;
    }
    text.gold = std::move(*gold);
    return text;
  }

  const EvalOptions& options_;
  const Engine& engine_;
  Reader reader_;
  tbb::task_arena arena_;
  tbb::enumerable_thread_specific<Workspace> workspaces_;
  Scores scores_;
  ExitCode exit_code_ = done;
};

/// All types that there are, as results list them: PLOVER's, then the user's own.
std::vector<std::string> type_names(const EventTypes& types) {
  std::vector<std::string> names;
  for (std::size_t code = 0; code < event_codes; ++code) names.emplace_back(to_string(static_cast<EventCode>(code)));
  for (const EventType& type : types.all()) names.push_back(type.name);
  return names;
}

/// "ASSAULT:NONE"; what is wrong with it where it names no cell.
tl::expected<Cell, std::string> parse_cell(const std::string& text, const std::vector<std::string>& names) {
  const std::size_t colon = text.find(':');
  if (colon == std::string::npos) return tl::unexpected(fmt::format("--cell: '{}' is not GOLD:CODED", text));
  const Cell cell{text.substr(0, colon), text.substr(colon + 1)};
  for (const std::string& side : {cell.first, cell.second}) {
    if (side == "*" || side == no_event || std::find(names.begin(), names.end(), side) != names.end()) continue;
    return tl::unexpected(fmt::format("--cell: '{}' is no type of event", side));
  }
  return cell;
}

}  // namespace

int evaluate(const EvalOptions& options, const Engine& engine) {
  const std::vector<std::string> names = type_names(engine.events().patterns().types());
  std::vector<Cell> cells;
  for (const std::string& text : options.cells) {
    const auto cell = parse_cell(text, names);
    if (!cell) {
      fmt::print(stderr, "{}\n", printable(cell.error(), 600));
      return wrong_usage;
    }
    cells.push_back(*cell);
  }
  const WantedCells wanted = [&](const Cell& cell) {
    const auto covers = [](const std::string& side, const std::string& name) { return side == "*" || side == name; };
    return options.sentences || std::any_of(cells.begin(), cells.end(), [&](const Cell& asked) {
             return covers(asked.first, cell.first) && covers(asked.second, cell.second);
           });
  };

  EvalRun run(options, engine);
  run.all();
  if (options.format == "json" || options.format == "jsonl") {
    std::cout << report_json(run.scores(), names, wanted, options.format == "jsonl");
  } else {
    std::cout << report_table(run.scores(), names, wanted, Colors::choose(options.color, isatty(STDOUT_FILENO) != 0));
  }
  std::cout.flush();
  if (std::cout) return run.exit_code();
  fmt::print(stderr, "standard output: cannot be written\n");
  return unwritable_output;
}

}  // namespace dragoman
