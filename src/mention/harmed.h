#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>

#include "article/sentence.h"

namespace dragoman {

/// Of "Ukraine said Russia had shelled *its* ports", "Iran accused Israel of killing its scientists" and "warned Israel
/// not to attack its ships": the words of who harms, whose they hardly are, and of who tells it.
struct Harm {
  std::uint32_t by = 0;
  std::uint32_t told_by = 0;
};

/// Lemmas: verbs that harm whatever it is, and those that harm only what somebody owns as his ground: whoever
/// "violated its airspace" is not meant, whoever "violated its promises" is.
struct HarmWords {
  std::unordered_set<std::string> harms, trespass, ground;
};

/// What is harmed is what the possessive `pronoun` owns, or some of it ("three of its fighters"), as object of one of
/// the verbs; nothing where nobody else tells it in the same sentence, for states do jail their own, nor where it is
/// said to be the doer's own. Linear in the sentence. Thread-safe.
std::optional<Harm> harm_to_owned(const Sentence& sentence, std::uint32_t pronoun, const HarmWords& words);

}  // namespace dragoman
