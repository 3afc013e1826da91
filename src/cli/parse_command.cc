#include "cli/parse_command.h"

#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <optional>
#include <variant>

#include <fmt/format.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include "cli/exit_code.h"
#include "cli/printable.h"
#include "extract/article_maker.h"
#include "language/conllu.h"
#include "read/reader.h"

namespace dragoman {
namespace {

// Sentences and articles are parsed in batches, so that memory does not grow with the input.
constexpr std::size_t batch_sentences = 512;
constexpr std::size_t batch_articles = 32;

/// Parses in parallel and prints in order.
class ParseRun {
 public:
  ParseRun(int threads, const Engine& engine) : engine_(engine), arena_(threads) {}

  void given_tokens(std::istream& in, const std::string& name) {
    ConlluReader reader(in, name);
    bool more = true;
    while (more && std::cout) {
      std::vector<ConlluSentence> batch;
      while (batch.size() < batch_sentences) {
        auto next = reader.next();
        if (!next) {
          more = false;
          break;
        }
        if (next->has_value()) {
          batch.push_back(std::move(next->value()));
        } else {
          complain(next->error(), unreadable_input);
        }
      }
      print(batch.size(), [&](std::size_t i, std::string& out) {
        engine_.parse_tokens(batch[i].text, batch[i].sentence, workspaces_.local());
        write_conllu(batch[i], out);
      });
    }
  }

  void text(const std::vector<std::string>& inputs) {
    ReadOptions options;
    const std::vector<std::string> standard_input = {"-"};
    if (inputs == standard_input) options.format = InputFormat::text;
    Reader reader(inputs, options);
    std::uint64_t documents = 0;
    bool more = true;
    while (more && std::cout) {
      std::vector<Article> batch;
      while (batch.size() < batch_articles) {
        auto next = reader.next();
        if (!next) {
          more = false;
          break;
        }
        if (next->has_value()) {
          batch.push_back(make_article(std::move(next->value()), options, engine_.pages()));
        } else {
          complain(next->error(), unreadable_input);
        }
      }
      print(batch.size(), [&](std::size_t i, std::string& out) {
        Article& article = batch[i];
        engine_.parse(article, workspaces_.local());
        for (std::size_t s = 0; s < article.sentences.size(); ++s) {
          const std::string id = fmt::format("{}-{}", documents + i + 1, s + 1);
          write_conllu(article.text, article.sentences[s], id, out);
        }
      });
      documents += batch.size();
    }
  }

  void complain(const Problem& problem, ExitCode code) {
    fmt::print(stderr, "{}\n", printable(to_string(problem), 600));
    code_ = std::max(code_, code);
  }

  ExitCode finish() {
    std::cout.flush();
    if (std::cout) return code_;
    fmt::print(stderr, "standard output: cannot be written\n");
    return unwritable_output;
  }

 private:
  void print(std::size_t count, const std::function<void(std::size_t, std::string&)>& work) {
    std::vector<std::string> out(count);
    arena_.execute([&] { tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) { work(i, out[i]); }); });
    for (const std::string& lines : out) std::cout << lines;
  }

  const Engine& engine_;
  tbb::task_arena arena_;
  tbb::enumerable_thread_specific<Workspace> workspaces_;
  ExitCode code_ = done;
};

}  // namespace

int parse(const std::vector<std::string>& inputs, bool given_tokens, int threads, const Engine& engine) {
  ParseRun run(threads, engine);
  if (!given_tokens) {
    run.text(inputs);
    return run.finish();
  }
  for (const std::string& input : inputs) {
    if (input == "-") {
      run.given_tokens(std::cin, "-");
      continue;
    }
    std::ifstream in(input, std::ios::binary);
    if (in) {
      run.given_tokens(in, input);
    } else {
      run.complain({input, 0, "cannot be read"}, unreadable_input);
    }
  }
  return run.finish();
}

}  // namespace dragoman
