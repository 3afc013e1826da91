#include "cli/explain_command.h"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "cli/exit_code.h"
#include "cli/explanation.h"
#include "cli/printable.h"
#include "extract/article_maker.h"
#include "read/reader.h"
#include "read/utf8_repair.h"

namespace dragoman {
namespace {

void show(Article article, const Engine& engine, Workspace& workspace, const Colors& colors) {
  for (const std::string& warning : article.warnings) fmt::print(stderr, "warning: {}\n", printable(warning, 600));
  std::vector<Rejected> rejected;
  engine.code(article, workspace, {}, &rejected);
  fmt::print("{}", explanation(article, rejected, engine, colors));
}

}  // namespace

int explain(const std::string& text_or_file, const ReadOptions& options, const Engine& engine, const Colors& colors) {
  Workspace workspace;
  std::error_code error;
  if (!std::filesystem::exists(text_or_file, error) && text_or_file != "-") {
    Document document;
    document.uri = "text";
    document.content = text_or_file;
    warn(repair_utf8(document.content), document.warnings);
    show(make_article(std::move(document), options, engine.pages()), engine, workspace, colors);
    return done;
  }
  ExitCode code = done;
  Reader reader({text_or_file}, options);
  while (auto read = reader.next()) {
    if (read->has_value()) {
      show(make_article(std::move(read->value()), options, engine.pages()), engine, workspace, colors);
      continue;
    }
    fmt::print(stderr, "{}\n", printable(to_string(read->error()), 600));
    code = unreadable_input;
  }
  return code;
}

}  // namespace dragoman
