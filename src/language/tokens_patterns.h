#pragma once

#include <cstdint>
#include <string_view>

#include "language/segment_lexicon.h"

namespace dragoman {

// Tokens that are known by their shape. Each function looks at `text` from `at` (below text.size()) and returns where
// the token ends, or `at` where there is none. They read a bounded stretch beyond what they return, so that calling
// them at each token stays linear.

/// A web address, an e-mail address or a domain name ("www.example.org/a?b", "press@example.org", "example.co.uk").
std::uint32_t web_address(std::string_view text, std::uint32_t at, const SegmentLexicon& lexicon);

/// "@name" and "#tag"; a number after # is no tag.
std::uint32_t handle_or_tag(std::string_view text, std::uint32_t at);

/// A number without what follows it ("1,000.5", "10:30", "2021-07-29", "9/11", "+44", ".5").
std::uint32_t number(std::string_view text, std::uint32_t at);

/// Single letters with full stops between, and the last stop where there is one: "U.S.", "a.m.", "U.K".
std::uint32_t dotted_letters(std::string_view text, std::uint32_t at);

/// Capitals joined by an ampersand: "AT&T", "R&D".
std::uint32_t ampersand_name(std::string_view text, std::uint32_t at);

/// A run of letters, digits and marks, with apostrophes between letters ("O'Brien", "don't", "H2O").
std::uint32_t word_run(std::string_view text, std::uint32_t at);

/// Ends `at` plus the marks (combining accents and the like) that follow.
std::uint32_t after_marks(std::string_view text, std::uint32_t at);

}  // namespace dragoman
