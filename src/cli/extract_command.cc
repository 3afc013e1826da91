#include "cli/extract_command.h"

#include <algorithm>
#include <iostream>

#include <fmt/format.h>

#include "cli/exit_code.h"
#include "cli/printable.h"
#include "engine/engine.h"
#include "extract/article_maker.h"
#include "read/reader.h"
#include "store/json_writer.h"

namespace dragoman {
namespace {

std::string line_of(const Article& article) {
  std::string out;
  JsonWriter json(out);
  json.open('{');
  const auto field = [&](std::string_view name, const std::optional<std::string>& value) {
    json.key(name);
    if (value) {
      json.text(*value);
    } else {
      json.null();
    }
  };
  field("id", article.id);
  field("uri", article.uri);
  field("title", article.title);
  field("published", article.published ? std::optional(to_string(*article.published)) : std::nullopt);
  field("publisher", article.publisher);
  field("authors", article.byline);
  field("language", article.language);
  field("text", article.text);
  json.close('}');
  return out + "\n";
}

}  // namespace

int extract(const std::vector<std::string>& inputs, const ReadOptions& options) {
  const auto complain = [](const Problem& problem) { fmt::print(stderr, "{}\n", printable(to_string(problem), 600)); };
  const auto paths = EnginePaths::beside_program();
  if (!paths) return complain(paths.error()), wrong_usage;
  const auto pages = PageLexicon::open(paths->lexicon);
  if (!pages) return complain(pages.error()), wrong_usage;

  ExitCode code = done;
  Reader reader(inputs, options);
  while (auto read = reader.next()) {
    if (!read->has_value()) {
      complain(read->error());
      code = std::max(code, read->error().kind == ReadProblem::Kind::usage ? wrong_usage : unreadable_input);
      continue;
    }
    const Article article = make_article(std::move(read->value()), options, *pages);
    for (const std::string& warning : article.warnings) complain({article.uri, 0, "warning: " + warning});
    std::cout << line_of(article);
    if (!std::cout) {
      fmt::print(stderr, "standard output: cannot be written\n");
      return unwritable_output;
    }
  }
  std::cout.flush();
  return std::cout ? code : unwritable_output;
}

}  // namespace dragoman
