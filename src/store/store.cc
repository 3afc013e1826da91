#include "store/store.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

#include "store/article_rows.h"
#include "store/identity.h"
#include "store/inspect.h"
#include "store/schema.h"

namespace dragoman {
namespace {

using Done = tl::expected<void, Problem>;
using Clock = std::chrono::steady_clock;

constexpr std::uint64_t articles_a_commit = 100;
constexpr std::uint64_t bytes_a_commit = 16U << 20U;
constexpr auto time_a_commit = std::chrono::seconds(1);
// Below so many articles, choosing a compression for each of some 130 columns costs more than all else that finishing
// does.
constexpr std::uint64_t articles_to_compress = 100;

}  // namespace

struct Store::State {
  explicit State(Database opened) : database(std::move(opened)) {}

  Done load_identities();
  Done begin(const RunInfo& run);
  Done begin_run(const RunInfo& run);
  Use use = Use::kept;
  bool created = false;
  Done commit_if_due();
  Done commit();
  Done keep(Done done);

  // Rows go before the database: what they still hold falls into the open transaction, which then is rolled back.
  Database database;
  Identities identities;
  std::uint64_t run_id = 1;
  std::optional<ArticleRows> rows;
  Counts counts;
  bool in_transaction = false;
  std::uint64_t pending_articles = 0;
  std::uint64_t pending_bytes = 0;
  Clock::time_point committed_at = Clock::now();
  std::optional<Problem> failed;
};

Done Store::State::keep(Done done) {
  if (!done && !failed) failed = done.error();
  return done;
}

Done Store::State::load_identities() {
  return database.each_row("SELECT article_id, text_hash FROM articles", [&](Database::Row row) {
    std::uint64_t hash = 0;
    const std::string_view digits = row[1].value_or("");
    std::from_chars(digits.data(), digits.data() + digits.size(), hash, 16);
    identities.insert(row[0].value_or(""), hash);
    return Done();
  });
}

// Tables and the run's row come into being together: a store always has a run that tells its version.
Done Store::State::begin_run(const RunInfo& run) {
  std::string sql;
  if (created) {
    // Planning some two hundred COMMENT statements costs twice as much with the optimizer as without.
    sql += "PRAGMA disable_optimizer;\nBEGIN;\n" + create_schema();
    sql += use == Use::kept ? comment_schema() : "PRAGMA disable_checkpoint_on_shutdown;\n";
  } else {
    sql += "BEGIN;\n";
  }
  sql += fmt::format(
      "INSERT INTO runs SELECT coalesce(max(run_id), 0) + 1, {}, {}, {}, {}, {}, false FROM runs;\nCOMMIT;\n",
      schema_version, quoted_text(run.program_version), quoted_text(run.lexicon_hash), quoted_text(run.model_hash),
      quoted_text(run.options));
  if (created) sql += "PRAGMA enable_optimizer;\n";
  if (Done done = database.run(sql); !done) return done;
  if (created) return {};
  return database.each_row("SELECT CAST(max(run_id) AS VARCHAR) FROM runs", [&](Database::Row row) {
    const std::string_view digits = row[0].value_or("");
    std::from_chars(digits.data(), digits.data() + digits.size(), run_id);
    return Done();
  });
}

Done Store::State::commit() {
  if (!in_transaction) return {};
  if (Done done = rows->flush(); !done) return done;
  if (Done done = database.run("COMMIT"); !done) return done;
  in_transaction = false;
  pending_articles = 0;
  pending_bytes = 0;
  committed_at = Clock::now();
  return {};
}

Done Store::State::commit_if_due() {
  const bool due = pending_articles >= articles_a_commit || pending_bytes >= bytes_a_commit ||
                   Clock::now() - committed_at >= time_a_commit;
  return due ? commit() : Done();
}

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Done Store::State::begin(const RunInfo& run) {
  Done done = created ? Done() : load_identities();
  if (done) done = begin_run(run);
  if (!done) return done;
  auto opened = ArticleRows::open(database);
  if (!opened) return tl::unexpected(std::move(opened.error()));
  rows.emplace(std::move(*opened));
  return {};
}

tl::expected<Store, Problem> Store::open(const std::string& path, const RunInfo& run, Use use) {
  const auto found = inspect(path);
  if (!found) return tl::unexpected(found.error());
  const bool fresh = *found == Found::nothing;
  if (fresh) remove_store(path);  // an empty file, or the log of a database that was removed
  auto database = Database::open(path, Database::Access::read_write);
  Done done;
  std::unique_ptr<State> state;
  if (database) {
    state = std::make_unique<State>(std::move(*database));
    state->use = use;
    state->created = *found != Found::store;
    done = state->begin(run);
  } else {
    done = tl::unexpected(std::move(database.error()));
  }
  if (done) return Store(std::move(state));
  state.reset();
  if (fresh && !is_in_use(done.error())) remove_store(path);  // made just now, and nothing is in it
  return tl::unexpected(std::move(done.error()));
}

bool Store::has(std::string_view id, std::string_view text) const {
  return state_->identities.has(id, text_hash(text));
}

Done Store::add(Article article) {
  State& state = *state_;
  if (state.failed) return tl::unexpected(*state.failed);
  const std::uint64_t hash = text_hash(article.text);
  const Settled settled = settle(state.identities, article, hash);
  if (settled == Settled::repeated) {
    ++state.counts.repeated;
    return {};
  }
  if (!state.in_transaction) {
    if (Done done = state.keep(state.database.run("BEGIN")); !done) return done;
    state.in_transaction = true;
  }
  if (Done done = state.keep(state.rows->add(article, hash, state.run_id)); !done) return done;
  ++state.counts.articles;
  state.counts.events += article.events.size();
  if (settled == Settled::renamed) ++state.counts.renamed;
  ++state.pending_articles;
  state.pending_bytes += article.text.size();
  return state.keep(state.commit_if_due());
}

Done Store::commit() {
  if (state_->failed) return tl::unexpected(*state_->failed);
  return state_->keep(state_->commit());
}

Done Store::finish() {
  if (Done done = commit(); !done) return done;
  std::string sql = fmt::format("UPDATE runs SET finished = true WHERE run_id = {};\n", state_->run_id);
  if (state_->created && state_->counts.articles < articles_to_compress) {
    sql += "SET force_compression = 'uncompressed';\n";
  }
  if (state_->use == Use::kept) sql += "CHECKPOINT;";
  return state_->keep(state_->database.run(sql));
}

Database& Store::database() { return state_->database; }

const Counts& Store::counts() const { return state_->counts; }

}  // namespace dragoman
