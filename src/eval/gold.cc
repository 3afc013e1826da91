#include "eval/gold.h"

#include <cstdint>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace dragoman {
namespace {

using nlohmann::json;

template <typename T>
using Read = tl::expected<std::optional<T>, std::string>;

tl::unexpected<std::string> wrong(std::string_view key, std::string_view what) {
  return tl::unexpected(fmt::format("\"{}\" {}", key, what));
}

/// The byte at which each code point starts, and the end of the text.
std::vector<std::uint32_t> code_point_starts(std::string_view text) {
  std::vector<std::uint32_t> starts;
  for (std::uint32_t byte = 0; byte < text.size(); ++byte) {
    if ((static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U) starts.push_back(byte);
  }
  starts.push_back(static_cast<std::uint32_t>(text.size()));
  return starts;
}

/// One element of "events", key by key. A key that is missing or null says nothing.
class EventReader {
 public:
  EventReader(const json& event, const std::vector<std::uint32_t>& starts, const EventTypes& types)
      : event_(event), starts_(starts), types_(types) {}

  tl::expected<GoldEvent, std::string> read() const {
    if (!event_.is_object()) return tl::unexpected(std::string("is no JSON object"));
    GoldEvent gold;
    const auto name = text("event");
    if (!name) return tl::unexpected(name.error());
    if (!*name) return wrong("event", "is missing");
    gold.name = **name;
    const auto code = parse_event_code(gold.name);
    const auto type = types_.find(gold.name);
    if (!code && !type) return wrong("event", "is no type of event: '" + gold.name + "'");

    auto mode = text("mode");
    if (!mode) return tl::unexpected(mode.error());
    if (*mode && !(code ? is_mode(*code, **mode) : types_.all()[*type].has_mode(**mode)))
      return wrong("mode", "is no mode of " + gold.name + ": '" + **mode + "'");
    gold.mode = *mode;
    if (!gold.mode && event_.contains("mode")) gold.mode = "";

    const auto status = text("status");
    if (!status) return tl::unexpected(status.error());
    if (*status) {
      gold.status = parse_status(**status);
      if (!gold.status) return wrong("status", "is none: '" + **status + "'");
    }
    if (const json* trigger = value("trigger")) {
      gold.trigger = span(*trigger);
      if (!gold.trigger) return wrong("trigger", no_span);
    }
    auto actors = spans("actors");
    if (!actors) return tl::unexpected(actors.error());
    gold.actors = std::move(*actors);
    auto recipients = spans("recipients");
    if (!recipients) return tl::unexpected(recipients.error());
    gold.recipients = std::move(*recipients);
    return gold;
  }

 private:
  static constexpr std::string_view no_span = "is no pair [begin, end] of code points within the text";

  [[nodiscard]] const json* value(const char* key) const {
    const auto found = event_.find(key);
    return found == event_.end() || found->is_null() ? nullptr : &*found;
  }

  [[nodiscard]] Read<std::string> text(const char* key) const {
    const json* found = value(key);
    if (found == nullptr) return std::nullopt;
    if (!found->is_string()) return wrong(key, "is no string");
    return found->get<std::string>();
  }

  [[nodiscard]] std::optional<Span> span(const json& pair) const {
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number_unsigned() || !pair[1].is_number_unsigned()) {
      return std::nullopt;
    }
    const auto begin = pair[0].get<std::uint64_t>(), end = pair[1].get<std::uint64_t>();
    if (begin >= end || end >= starts_.size()) return std::nullopt;
    return Span{starts_[begin], starts_[end]};
  }

  [[nodiscard]] Read<std::vector<Span>> spans(const char* key) const {
    const json* found = value(key);
    if (found == nullptr) return std::nullopt;
    if (!found->is_array()) return wrong(key, "is no list");
    if (found->size() > most_gold_actors) return wrong(key, fmt::format("has more than {}", most_gold_actors));
    std::vector<Span> out;
    for (const json& pair : *found) {
      const auto one = span(pair);
      if (!one) return wrong(key, no_span);
      out.push_back(*one);
    }
    return out;
  }

  const json& event_;
  const std::vector<std::uint32_t>& starts_;
  const EventTypes& types_;
};

}  // namespace

tl::expected<std::vector<GoldEvent>, std::string> read_gold(const Article& article, const EventTypes& types) {
  const json row = json::parse(article.extra, nullptr, false);
  const auto events = row.find("events");
  if (events == row.end()) return tl::unexpected(std::string("has no \"events\"; of a text that tells none it is []"));
  if (!events->is_array()) return wrong("events", "is no list");
  if (events->size() > most_gold_events) return wrong("events", fmt::format("has more than {}", most_gold_events));
  const auto starts = code_point_starts(article.text);
  std::vector<GoldEvent> out;
  for (const json& event : *events) {
    auto gold = EventReader(event, starts, types).read();
    if (!gold) return tl::unexpected(fmt::format("event {}: {}", out.size() + 1, gold.error()));
    out.push_back(std::move(*gold));
  }
  return out;
}

}  // namespace dragoman
