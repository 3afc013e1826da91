#pragma once

#include <functional>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "article/code_points.h"
#include "engine/engine.h"
#include "extract/article_maker.h"
#include "read/reader.h"

namespace dragoman {

/// The thing, or the program's end with a message.
template <typename T>
T opened(tl::expected<T, Problem> thing) {
  if (thing) return std::move(*thing);
  std::cerr << to_string(thing.error()) << '\n';
  std::exit(1);
}

/// Where the mention's head begins.
inline std::uint32_t head_of(const Article& article, const CodePoints& points, const Mention& mention) {
  return points.at(article.sentences[mention.sentence].tokens[mention.head].span).begin;
}

/// {"article", "sentences"}, of each sentence its words as [begin, form].
inline void print_sentences(const Article& article, const CodePoints& points) {
  nlohmann::ordered_json line = {{"article", article.id}};
  auto& sentences = line["sentences"] = nlohmann::ordered_json::array();
  for (const Sentence& sentence : article.sentences) {
    auto& words = sentences.emplace_back(nlohmann::ordered_json::array());
    for (const Token& token : sentence.tokens)
      words.push_back({points.at(token.span).begin, article.words(token.span)});
  }
  std::cout << line.dump() << '\n';
}

/// Calls `each(engine, article, workspace)` with every article of the files, of which text alone is there; what cannot
/// be read is told and passed over.
template <typename Each>
void each_article(const EnginePaths& paths, std::span<char*> files, const Each& each) {
  const Engine engine = opened(Engine::open(paths));
  Workspace workspace;
  Reader reader(std::vector<std::string>(files.begin(), files.end()), {});
  while (auto next = reader.next()) {
    if (!next->has_value()) {
      std::cerr << to_string(next->error()) << '\n';
      continue;
    }
    Article article = make_article(std::move(next->value()), {}, engine.pages());
    each(engine, article, workspace);
  }
}

/// Codes every article of the files and calls `print` with each thing of this kind that is weighed on the way.
template <typename Weighed>
void each_weighed(std::span<char*> files, std::function<void(const Weighed&)> EventWatch::*kind,
                  void (*print)(const Article&, const CodePoints&, const Weighed&)) {
  each_article(opened(EnginePaths::beside_program()), files,
               [&](const Engine& engine, Article& article, Workspace& workspace) {
                 std::optional<CodePoints> points;
                 EventWatch watch;
                 watch.*kind = [&](const Weighed& weighed) {
                   if (!points) points.emplace(article.text);
                   print(article, *points, weighed);
                 };
                 engine.code(article, workspace, {}, nullptr, watch);
               });
}

}  // namespace dragoman
