#pragma once

#include <cstdint>
#include <vector>

#include "article/sentence.h"

namespace dragoman {

/// The first of those whom a word is coordinated with, itself where it is alone. Of a list in which each hangs on the
/// one before, at most 64 are followed, so that no input makes it quadratic.
inline std::uint32_t first_conjunct(const std::vector<Token>& tokens, std::uint32_t token) {
  constexpr int longest_list = 64;
  for (int step = 0; step < longest_list && base(tokens[token].deprel) == Deprel::conj && tokens[token].head >= 0;
       ++step) {
    token = static_cast<std::uint32_t>(tokens[token].head);
  }
  return token;
}

}  // namespace dragoman
