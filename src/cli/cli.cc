#include "cli/cli.h"

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>
#include <string>
#include <thread>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/actors_command.h"
#include "cli/code_command.h"
#include "cli/eval_command.h"
#include "cli/exit_code.h"
#include "cli/explain_command.h"
#include "cli/extract_command.h"
#include "cli/lexicon_command.h"
#include "cli/missing_command.h"
#include "cli/pairs_command.h"
#include "cli/parse_command.h"
#include "cli/printable.h"
#include "cli/show.h"
#include "cli/version.h"

namespace dragoman {
namespace {

/// What the command line says, before any of it is checked.
struct Arguments {
  CodeOptions code;
  EvalOptions eval;
  std::string input_format = "auto";
  std::string published;
  bool pairs = false;
  std::string explained;
  std::string color = "auto";
  std::string parse_input_format = "text";
  std::string store = "events.duckdb";
  std::uint64_t limit = 200;
  std::string output_format;
  std::string compiled = "names.bin";
  std::string table;
  std::string name;
  std::vector<std::filesystem::path> laid_over;
  std::string missing_store = "events.duckdb";
  std::uint64_t names = 50;
};

void add_reading_options(CLI::App& command, Arguments& arguments) {
  ReadOptions& read = arguments.code.read;
  command.add_option("--input-format", arguments.input_format,
                     "auto, text, jsonl, csv, tsv, parquet or html; auto goes by the name, then by the content");
  command.add_option("--published", arguments.published, "day (YYYY-MM-DD) of documents that do not tell theirs");
  command.add_option("--text-column", read.text_column, "column or key that holds the text");
  command.add_option("--id-column", read.id_column, "... the id");
  command.add_option("--published-column", read.published_column, "... the day of publication");
  command.add_option("--title-column", read.title_column, "... the title");
  command.add_option("--url-column", read.url_column, "... the address");
  command.add_option("--publisher-column", read.publisher_column, "... the publisher");
  command.add_option("--language-column", read.language_column, "... the language");
}

int usage_error(const std::string& message) {
  fmt::print(stderr, "{}\n", printable(message, 600));
  return wrong_usage;
}

/// Turns what options say in words into values; a message where that fails.
std::optional<std::string> check(Arguments& arguments) {
  const auto format = parse_input_format(arguments.input_format);
  if (!format) {
    return fmt::format("--input-format: '{}' is none of auto, text, jsonl, csv, tsv, parquet, html",
                       arguments.input_format);
  }
  arguments.code.read.format = *format;
  if (!arguments.published.empty()) {
    const auto day = parse_published_option(arguments.published);
    if (!day) return to_string(day.error());
    arguments.code.read.published = *day;
  }
  if (arguments.color != "auto" && arguments.color != "always" && arguments.color != "never") {
    return fmt::format("--color: '{}' is none of auto, always, never", arguments.color);
  }
  return std::nullopt;
}

void add_least_trust_option(CLI::App& command, CodingOptions& coding) {
  command
      .add_option("--least-trust", coding.least_trust,
                  "tell events whose code and sides are right with at least this probability")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
}

void add_lexicon_option(CLI::App& command, Arguments& arguments) {
  command
      .add_option("--lexicon", arguments.laid_over,
                  "folder of lexicon files of your own, laid over the program's; may be given several times")
      ->allow_extra_args(false);  // what follows its folder is no folder more
}

/// Loads lexicon and model and runs `command` with them.
template <typename Command>
int with_engine(const Arguments& arguments, Command command) {
  const auto paths = EnginePaths::beside_program(arguments.laid_over);
  if (!paths) return usage_error(to_string(paths.error()));
  const auto engine = Engine::open(*paths);
  if (!engine) return usage_error(to_string(engine.error()));
  if (!engine->has_gazetteer())
    fmt::print(stderr, "no gazetteer.bin beside the program: places are those of lexicon/places alone\n");
  return command(*engine);
}

int dispatch(int argc, char** argv) {
  Arguments arguments;
  CodeOptions& code_options = arguments.code;
  code_options.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));

  CLI::App app{"Dragoman turns news into political event data: who did what to whom, when, where, and who says so."};
  app.set_version_flag("--version", std::string(program_version));
  app.require_subcommand(1);

  CLI::App* code_command = app.add_subcommand("code", "code news into events");
  code_command->add_option("INPUT", code_options.inputs, "files, folders, globs, or - for standard input")->required();
  code_command->add_option("-o,--output", code_options.output,
                           "FILE.duckdb, .parquet, .csv, .tsv or .jsonl, a folder/ for Parquet, or - (events.duckdb)");
  code_command->add_option("--format", arguments.output_format, "format of the output, where its name does not tell");
  code_command->add_option("--threads", code_options.threads, "threads; changes speed only")
      ->check(CLI::Range(1, 1024));
  code_command->add_option("--max-chars", code_options.coding.max_chars,
                           "code points of an article that are read at most");
  add_least_trust_option(*code_command, code_options.coding);
  code_command->add_flag("--annotations", code_options.annotations, "give tokens with their trees in JSON Lines");
  code_command->add_flag("--pairs", arguments.pairs,
                         "read given pairs of actors: {\"id\",\"text\",\"source\",\"target\"} lines");
  add_lexicon_option(*code_command, arguments);
  add_reading_options(*code_command, arguments);

  CLI::App* explain_command = app.add_subcommand("explain", "show what is found in a text, and why");
  explain_command->add_option("TEXT", arguments.explained, "a text, or the name of a file")->required();
  explain_command->add_option("--published", arguments.published, "day (YYYY-MM-DD) on which it was published");
  explain_command->add_option("--color", arguments.color, "auto, always or never");
  add_lexicon_option(*explain_command, arguments);

  EvalOptions& eval_options = arguments.eval;
  CLI::App* eval_command = app.add_subcommand("eval", "measure the events against those that people found");
  eval_command
      ->add_option("GOLD", eval_options.gold,
                   "a text and its events a line: "
                   "{\"id\",\"text\",\"published\",\"events\":[{\"event\":\"ASSAULT\",...}]}, or -")
      ->required();
  eval_command->add_option("--format", eval_options.format, "table, jsonl or json (table)");
  eval_command->add_flag("--sentences", eval_options.sentences,
                         "give the sentences behind each cell of the confusion table");
  eval_command
      ->add_option("--cell", eval_options.cells,
                   "GOLD:CODED, give the sentences behind this cell; NONE for missed and invented events, * for "
                   "any type; may be given several times")
      ->allow_extra_args(false);
  add_least_trust_option(*eval_command, eval_options.coding);
  eval_command->add_option("--threads", code_options.threads, "threads; changes speed only")
      ->check(CLI::Range(1, 1024));
  eval_command->add_option("--color", arguments.color, "auto, always or never");
  add_lexicon_option(*eval_command, arguments);

  CLI::App* show_command = app.add_subcommand("show", "list the events of a store");
  show_command->add_option("STORE", arguments.store, "a DuckDB file that dragoman wrote (events.duckdb)");
  show_command->add_option("--limit", arguments.limit, "events at most");
  show_command->add_option("--color", arguments.color, "auto, always or never");

  CLI::App* extract_command = app.add_subcommand("extract", "give the articles of pages and files as JSON Lines");
  extract_command->add_option("INPUT", code_options.inputs, "files, folders, globs, or -")->required();
  extract_command->add_option("--format", arguments.output_format, "jsonl");
  add_reading_options(*extract_command, arguments);

  CLI::App* parse_command = app.add_subcommand("parse", "give sentences, tokens and trees as CoNLL-U");
  parse_command->add_option("INPUT", code_options.inputs, "files, or - for standard input")->required();
  parse_command->add_option("--input-format", arguments.parse_input_format,
                            "text, or conllu whose tokens are kept as they are");
  parse_command->add_option("--format", arguments.output_format, "conllu");
  parse_command->add_option("--threads", code_options.threads, "threads; changes speed only")
      ->check(CLI::Range(1, 1024));

  CLI::App* actors_command = app.add_subcommand("actors", "show what the lexicon knows of a name, by date");
  actors_command->add_option("NAME", arguments.name, "a name, however it is written")->required();
  add_lexicon_option(*actors_command, arguments);

  CLI::App* lexicon_command = app.add_subcommand("lexicon", "what the program knows");
  lexicon_command->require_subcommand(1);
  CLI::App* compile_command =
      lexicon_command->add_subcommand("compile", "compile the names of the lexicon, so that the program starts faster");
  compile_command->add_option("--gazetteer", arguments.table,
                              "compile this table of tools/make-gazetteer instead, for gazetteer.bin");
  compile_command->add_option("-o,--output", arguments.compiled,
                              "file (names.bin, which is looked for beside the program)");
  CLI::App* check_command = lexicon_command->add_subcommand("check", "say what is wrong with lexicon files");
  check_command->add_option("FOLDER", arguments.laid_over,
                            "folders of your own, as for --lexicon; none: the program's lexicon");
  CLI::App* missing_command =
      lexicon_command->add_subcommand("missing", "list the names of a store that the lexicon lacks, ready to be added");
  missing_command->add_option("STORE", arguments.missing_store, "a DuckDB file that dragoman wrote (events.duckdb)");
  missing_command->add_option("--limit", arguments.names, "names at most");

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error, std::cout, std::cerr);
    return code == 0 ? done : wrong_usage;
  }
  if (const auto wrong = check(arguments)) return usage_error(*wrong);

  if (*code_command && arguments.pairs) {
    if (code_options.inputs != std::vector<std::string>{"-"})
      return usage_error("--pairs reads standard input: give - as INPUT");
    return with_engine(arguments, [&](const Engine& engine) {
      return code_pairs(std::cin, std::cout, std::cerr, engine, code_options.threads);
    });
  }
  if (*code_command) {
    code_options.format = arguments.output_format;
    const bool text_format =
        !code_options.format.empty() && code_options.format != "duckdb" && code_options.format != "parquet";
    if (code_options.output.empty())
      code_options.output =
          text_format ? "-" : "events." + (code_options.format.empty() ? "duckdb" : code_options.format);
    return with_engine(arguments, [&](const Engine& engine) { return code(code_options, engine); });
  }
  if (*explain_command) {
    return with_engine(arguments, [&](const Engine& engine) {
      return explain(arguments.explained, code_options.read, engine,
                     Colors::choose(arguments.color, isatty(STDOUT_FILENO) != 0));
    });
  }
  if (*eval_command) {
    if (const std::string& format = eval_options.format;
        !format.empty() && format != "table" && format != "jsonl" && format != "json") {
      return usage_error(fmt::format("--format: '{}' is none of table, jsonl, json", format));
    }
    eval_options.color = arguments.color;
    eval_options.threads = code_options.threads;
    return with_engine(arguments, [&](const Engine& engine) { return evaluate(eval_options, engine); });
  }
  if (*actors_command) return show_actor(arguments.name, arguments.laid_over);
  if (*compile_command) return compile_lexicon(arguments.table, arguments.compiled);
  if (*check_command) return check_lexicon(arguments.laid_over);
  if (*missing_command) return list_missing_names(arguments.missing_store, arguments.names);
  if (*show_command) {
    const auto shown =
        show_store(arguments.store, arguments.limit, Colors::choose(arguments.color, isatty(STDOUT_FILENO) != 0));
    if (shown) return done;
    fmt::print(stderr, "{}\n", printable(to_string(shown.error()), 600));
    return unreadable_input;
  }
  if (*extract_command) {
    if (!arguments.output_format.empty() && arguments.output_format != "jsonl") {
      return usage_error(fmt::format("--format: '{}' is not jsonl", arguments.output_format));
    }
    return extract(code_options.inputs, code_options.read);
  }
  if (!arguments.output_format.empty() && arguments.output_format != "conllu") {
    return usage_error(fmt::format("--format: '{}' is not conllu", arguments.output_format));
  }
  if (arguments.parse_input_format != "text" && arguments.parse_input_format != "conllu") {
    return usage_error(fmt::format("--input-format: '{}' is none of text, conllu", arguments.parse_input_format));
  }
  return with_engine(arguments, [&](const Engine& engine) {
    return parse(code_options.inputs, arguments.parse_input_format == "conllu", code_options.threads, engine);
  });
}

}  // namespace

int run(int argc, char** argv) {
  // A reader that goes away ("| head") and a file that may not grow are errors of writing, not the end of the program.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
  try {
    return dispatch(argc, argv);
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "out of memory\n");
  } catch (const std::exception& error) {
    fmt::print(stderr, "cannot go on: {}\n", printable(error.what(), 600));
  }
  return unwritable_output;
}

}  // namespace dragoman
