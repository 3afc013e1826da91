#include "cli/code_command.h"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include "article/problem.h"
#include "cli/exit_code.h"
#include "cli/printable.h"
#include "cli/progress.h"
#include "cli/version.h"
#include "extract/article_maker.h"
#include "read/reader.h"
#include "store/output.h"

namespace dragoman {
namespace {

using Clock = std::chrono::steady_clock;

// Articles between the reader and the writer, for each thread: enough to keep all busy, few enough to bound memory.
constexpr std::size_t depth_per_thread = 4;
// A message may quote input; what is longer than this is no message.
constexpr std::size_t longest_message = 600;

/// One input on its way through the pipeline.
struct Item {
  std::optional<tl::expected<Document, ReadProblem>> read;
  std::optional<Article> article;
  std::optional<double> share;  ///< of the input that was read when this was
};

class Run {
 public:
  Run(const CodeOptions& options, const Engine& engine, Output& output)
      : options_(options),
        engine_(engine),
        output_(output),
        reader_(options.inputs, options.read),
        progress_(isatty(STDERR_FILENO) != 0) {}

  void all() {
    if (options_.threads == 1) {
      while (auto item = read()) {
        work(*item);
        write(*item);
      }
    } else {
      parallel();
    }
    progress_.clear();
  }

  [[nodiscard]] ExitCode exit_code() const { return exit_code_; }
  [[nodiscard]] std::uint64_t problems() const { return problems_; }
  /// By code, then by type of a user's own.
  using EventCounts = std::map<std::pair<EventCode, std::string>, std::uint64_t>;
  [[nodiscard]] const EventCounts& events() const { return events_; }

 private:
  std::shared_ptr<Item> read() {
    if (exit_code_ == unwritable_output || exit_code_ == wrong_usage) return nullptr;
    auto item = std::make_shared<Item>();
    item->read = reader_.next();
    if (!item->read) return nullptr;
    item->share = reader_.share_done();
    return item;
  }

  void work(Item& item) {
    if (!item.read->has_value()) return;
    Article article = make_article(std::move(item.read->value()), options_.read, engine_.pages());
    if (!output_.has(article.id, article.text)) {
      engine_.code(article, workspaces_.local(), options_.coding);
    }
    item.article = std::move(article);
  }

  void write(Item& item) {
    if (exit_code_ == unwritable_output) return;
    if (!item.article) {
      complain(item.read->error());
      return;
    }
    for (const std::string& warning : item.article->warnings) {
      say(fmt::format("{}: warning: {}", item.article->uri, warning));
    }
    EventCounts found;
    for (const Event& event : item.article->events) ++found[{event.code, event.type}];
    const std::uint64_t before = output_.counts().articles;
    if (const auto added = output_.add(std::move(*item.article)); !added) {
      say(to_string(added.error()));
      exit_code_ = unwritable_output;
      return;
    }
    if (output_.counts().articles > before) {
      for (const auto& [kind, count] : found) events_[kind] += count;
    }
    progress_.update(output_.counts().articles, output_.counts().events, item.share);
  }

  void parallel() {
    const tbb::global_control threads(tbb::global_control::max_allowed_parallelism,
                                      static_cast<std::size_t>(options_.threads));
    using Passed = std::shared_ptr<Item>;
    tbb::parallel_pipeline(
        static_cast<std::size_t>(options_.threads) * depth_per_thread,
        tbb::make_filter<void, Passed>(tbb::filter_mode::serial_in_order, [&](tbb::flow_control& control) {
          Passed item = read();
          if (!item) control.stop();
          return item;
        }) & tbb::make_filter<Passed, Passed>(tbb::filter_mode::parallel, [&](Passed item) {
          work(*item);
          return item;
        }) & tbb::make_filter<Passed, void>(tbb::filter_mode::serial_in_order, [&](const Passed& item) {
          write(*item);
        }));
  }

  void complain(const ReadProblem& problem) {
    say(to_string(problem));
    ++problems_;
    exit_code_ = problem.kind == ReadProblem::Kind::usage ? wrong_usage : std::max(exit_code_.load(), unreadable_input);
  }

  void say(const std::string& message) {
    progress_.clear();
    fmt::print(stderr, "{}\n", printable(message, longest_message));
  }

  const CodeOptions& options_;
  const Engine& engine_;
  Output& output_;
  Reader reader_;
  Progress progress_;
  tbb::enumerable_thread_specific<Workspace> workspaces_;
  EventCounts events_;
  std::uint64_t problems_ = 0;
  std::atomic<ExitCode> exit_code_ = done;  // the reader stops once the writer cannot go on
};

void summarize(const CodeOptions& options, const Run& run, const Output& output, double seconds) {
  const Counts& counts = output.counts();
  const auto several = [](std::uint64_t n, std::string_view one, std::string_view more) {
    return fmt::format("{} {}", grouped(n), n == 1 ? one : more);
  };
  std::string line =
      fmt::format("{}, {}", several(counts.articles, "article", "articles"), several(counts.events, "event", "events"));
  if (counts.articles > 1 && seconds > 0) {
    line += fmt::format(" in {}, {:.1f} articles/s", duration(seconds), static_cast<double>(counts.articles) / seconds);
  }
  fmt::print(stderr, "{} → {}\n", line, options.output == "-" ? "standard output" : printable(options.output));
  std::string types;
  for (const auto& [kind, count] : run.events()) {
    const std::string_view name = kind.second.empty() ? to_string(kind.first) : std::string_view(kind.second);
    types += fmt::format("{}{} {}", types.empty() ? "" : ", ", name, grouped(count));
  }
  if (!types.empty()) fmt::print(stderr, "{}\n", types);
  if (counts.repeated > 0)
    fmt::print(stderr, "{} there already, left as they were\n",
               several(counts.repeated, "article was", "articles were"));
  if (counts.renamed > 0)
    fmt::print(stderr, "{} an id that another text has, and a new one\n",
               several(counts.renamed, "article had", "articles had"));
  if (run.problems() > 0)
    fmt::print(stderr, "{} could not be read, see above\n",
               several(run.problems(), "input or record", "inputs or records"));
}

}  // namespace

int code(const CodeOptions& options, const Engine& engine) {
  const auto format =
      choose_format(options.output, options.format.empty() ? std::nullopt : std::optional(options.format));
  if (!format) {
    fmt::print(stderr, "{}\n", printable(to_string(format.error()), longest_message));
    return wrong_usage;
  }
  const RunInfo info{std::string(program_version), engine.lexicon_hash(), engine.model_hash(),
                     fmt::format("max-chars={} least-trust={}{}", options.coding.max_chars, options.coding.least_trust,
                                 options.read.published ? " published=" + to_string(*options.read.published) : "")};
  const auto start = Clock::now();
  auto output = open_output(options.output, *format, info, options.annotations);
  if (!output) {
    fmt::print(stderr, "{}\n", printable(to_string(output.error()), longest_message));
    return unwritable_output;
  }
  Run run(options, engine, **output);
  run.all();
  if (run.exit_code() == unwritable_output) return unwritable_output;
  if (const auto finished = (*output)->finish(); !finished) {
    fmt::print(stderr, "{}\n", printable(to_string(finished.error()), longest_message));
    return unwritable_output;
  }
  summarize(options, run, **output, std::chrono::duration<double>(Clock::now() - start).count());
  return run.exit_code();
}

}  // namespace dragoman
