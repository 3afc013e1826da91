#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "article/mention.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// The person of the lexicon whom an unknown name misspells ("Anthony Brinken" for Antony Blinken, "Vladimir Poutin"):
/// only with support, that is a person of the country and with a sector that the text gives the name, in office on the
/// day. First and last word of both names begin alike and differ by no more than a quarter of their letters (edit
/// distance with transposition, Damerau 1964). Nothing if nobody fits, or several do.
///
/// `words` are the name's words in order; a name of one word is never taken for another.
const NameFact* find_mangled(const NameLexicon& lexicon, std::span<const std::string_view> words, const Actor& actor,
                             std::optional<Date> day);

}  // namespace dragoman
