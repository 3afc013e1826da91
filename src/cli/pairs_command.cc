#include "cli/pairs_command.h"

#include <cmath>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>
#include <nlohmann/json.hpp>

#include "cli/exit_code.h"
#include "cli/printable.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

// Lines are answered in batches, so that memory does not grow with the input.
constexpr std::size_t batch_lines = 256;
constexpr std::size_t longest_line = std::size_t{1} << 20;

struct Line {
  std::string text;
  std::uint64_t number = 0;
  std::string answer;
  std::string error;
};

/// Byte offset of a code point; nothing past the end.
std::optional<std::uint32_t> byte_of(std::string_view text, std::int64_t code_point) {
  std::int64_t seen = 0;
  for (std::uint32_t i = 0; i <= text.size(); ++i) {
    const bool start = i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (start && seen++ == code_point) return i;
  }
  return std::nullopt;
}

std::optional<Span> span_of(const Json& row, const char* key, std::string_view text) {
  const auto found = row.find(key);
  if (found == row.end() || !found->is_array() || found->size() != 2 || !(*found)[0].is_number_integer() ||
      !(*found)[1].is_number_integer()) {
    return std::nullopt;
  }
  const auto begin = byte_of(text, (*found)[0].get<std::int64_t>());
  const auto end = byte_of(text, (*found)[1].get<std::int64_t>());
  if (!begin || !end || *begin >= *end) return std::nullopt;
  return Span{*begin, *end};
}

double rounded(double value) { return std::round(value * 1e4) / 1e4; }

void answer(Line& line, const Engine& engine, Workspace& workspace) {
  if (line.text.size() > longest_line) {
    line.error = fmt::format("longer than {} bytes", longest_line);
    return;
  }
  // Brackets nested deeper than the format needs are refused before anything is built of them.
  int depth = 0, deepest = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < line.text.size(); ++i) {
    const char c = line.text[i];
    if (c == '\\' && quoted) {
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted) {
      if (c == '[' || c == '{') deepest = std::max(deepest, ++depth);
      if (c == ']' || c == '}') --depth;
    }
  }
  if (deepest > 16) {
    line.error = "brackets nested too deeply";
    return;
  }
  const Json row = Json::parse(line.text, nullptr, false);
  if (row.is_discarded() || !row.is_object()) {
    line.error = "no JSON object";
    return;
  }
  const auto text = row.find("text");
  if (text == row.end() || !text->is_string()) {
    line.error = "\"text\" is missing or no string";
    return;
  }
  Article article;
  article.text = text->get<std::string>();
  const auto source = span_of(row, "source", article.text);
  const auto target = span_of(row, "target", article.text);
  if (!source || !target) {
    line.error =
        fmt::format("\"{}\" is no pair of code points [begin, end] within the text", source ? "target" : "source");
    return;
  }
  const PairAnswer found = engine.code_pair(article, *source, *target, workspace);
  Json out;
  const auto id = row.find("id");
  out["id"] = id == row.end() ? Json(nullptr) : *id;
  out["event"] = to_string(found.event);
  out["mode"] = found.mode.empty() ? Json(nullptr) : Json(found.mode);
  out["quad"] = to_string(quad(found.event));
  out["confidence"] = rounded(found.confidence);
  out["rule"] = found.rule.empty() ? Json(nullptr) : Json(found.rule);
  Json& scores = out["scores"];
  for (std::size_t code = 0; code < event_codes; ++code) {
    scores[std::string(to_string(static_cast<EventCode>(code)))] = rounded(found.probabilities[code]);
  }
  scores["NONE"] = rounded(found.none);
  line.answer = out.dump();
}

}  // namespace

int code_pairs(std::istream& in, std::ostream& out, std::ostream& errors, const Engine& engine, int threads) {
  tbb::enumerable_thread_specific<Workspace> workspaces;
  tbb::task_arena arena(threads);
  bool wrong = false;
  std::uint64_t number = 0;
  while (in) {
    std::vector<Line> batch;
    for (std::string text; batch.size() < batch_lines && std::getline(in, text);) {
      ++number;
      if (text.find_first_not_of(" \t\r") != std::string::npos) batch.push_back({std::move(text), number, {}, {}});
    }
    arena.execute([&] {
      tbb::parallel_for(std::size_t{0}, batch.size(),
                        [&](std::size_t i) { answer(batch[i], engine, workspaces.local()); });
    });
    for (const Line& line : batch) {
      if (line.error.empty()) {
        out << line.answer << '\n';
      } else {
        errors << to_string(Problem{"-", line.number, printable(line.error)}) << '\n';
        wrong = true;
      }
    }
    if (!out) {
      errors << "standard output: cannot be written\n";
      return unwritable_output;
    }
  }
  out.flush();
  if (!out) return unwritable_output;
  return wrong ? unreadable_input : done;
}

}  // namespace dragoman
