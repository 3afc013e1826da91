#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "eval/gold.h"

namespace dragoman {

/// An article put together by hand: every sentence of the text ends with a full stop. Words are found by their bytes.
struct HandMade {
  explicit HandMade(std::string text) {
    article.id = "a1";
    article.text = std::move(text);
    for (std::uint32_t begin = 0, i = 0; i < article.text.size(); ++i) {
      if (article.text[i] != '.') continue;
      article.sentences.push_back({{begin, i + 1}, {}});
      begin = i + 2;
    }
  }

  [[nodiscard]] Span at(std::string_view words) const {
    const auto begin = static_cast<std::uint32_t>(article.text.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
  }

  std::uint32_t mention(std::string_view words) {
    article.mentions.push_back({at(words), 0, 0, Actor{}});
    return static_cast<std::uint32_t>(article.mentions.size() - 1);
  }

  Event& coded(EventCode code, std::string_view trigger) {
    Event event;
    event.code = code;
    event.evidence.trigger = at(trigger);
    article.events.push_back(event);
    return article.events.back();
  }

  [[nodiscard]] GoldEvent gold(std::string name, std::string_view trigger = {}) const {
    GoldEvent event;
    event.name = std::move(name);
    if (!trigger.empty()) event.trigger = at(trigger);
    return event;
  }

  Article article;
};

}  // namespace dragoman
