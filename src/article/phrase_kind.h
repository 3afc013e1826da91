#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dragoman {

/// What the noun phrase that a word heads is a phrase of, as the model tells; `none` for a word that heads no noun
/// phrase. A body is an organisation, government or armed group; a thing is anything else, abstract or not.
enum class PhraseKind : std::uint8_t { none, body, event, person, place, team, thing, time };

std::string_view to_string(PhraseKind kind);
std::optional<PhraseKind> parse_phrase_kind(std::string_view text);

}  // namespace dragoman
