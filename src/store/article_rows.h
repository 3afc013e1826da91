#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/code_points.h"
#include "article/problem.h"
#include "store/rows.h"

namespace dragoman {

/// Writes an article and all its layers as rows of articles, events, event_actors, mentions and attributions.
/// Offsets become code points; an index that leads out of its layer becomes null, or its row is left out.
class ArticleRows {
 public:
  static tl::expected<ArticleRows, Problem> open(const Database& database);

  tl::expected<void, Problem> add(const Article& article, std::uint64_t text_hash, std::uint64_t run_id);
  /// Hands all rows to the open transaction.
  tl::expected<void, Problem> flush();

 private:
  explicit ArticleRows(std::vector<Rows> rows) : rows_(std::move(rows)) {}
  Rows& articles() { return rows_[0]; }
  Rows& events() { return rows_[1]; }
  Rows& event_actors() { return rows_[2]; }
  Rows& mentions() { return rows_[3]; }
  Rows& attributions() { return rows_[4]; }

  tl::expected<void, Problem> add_article(const Article& article, const CodePoints& offsets, std::uint64_t text_hash,
                                          std::uint64_t run_id);
  tl::expected<void, Problem> add_event(const Article& article, const CodePoints& offsets, const Event& event);
  tl::expected<std::uint32_t, Problem> add_side(const Article& article, const CodePoints& offsets, const Event& event,
                                                std::string_view role, const std::vector<std::uint32_t>& indices);
  tl::expected<void, Problem> add_mention(const Article& article, const CodePoints& offsets, std::size_t index);
  tl::expected<void, Problem> add_attribution(const Article& article, const CodePoints& offsets, std::size_t index);

  std::vector<Rows> rows_;  // in the order of tables(), without runs
};

}  // namespace dragoman
