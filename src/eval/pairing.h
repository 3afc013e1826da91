#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "article/article.h"
#include "eval/gold.h"

namespace dragoman {

/// A gold event and the coded event that tells the same, or one of them alone. Indices into the gold events and
/// Article::events.
struct Paired {
  std::optional<std::uint32_t> gold;
  std::optional<std::uint32_t> coded;
};

/// Pairs each gold event with at most one coded event, and each coded one with at most one gold one: first those of one
/// type, then, as what was taken for something else, what is left. Two may pair where gold's trigger and the coded
/// one's (or a word that tells it again, Event::also_at) overlap or stand in one sentence; where gold has no trigger,
/// anywhere in the text, but two types only with somebody in common or in a text of one sentence. Best first: triggers
/// that overlap, by how much of both is shared; then one sentence; then the rest; of equals, with more actors and
/// recipients in common, then nearer to one another, then earlier in the text. What finds no partner is alone. In order
/// of gold, then of what is coded alone.
std::vector<Paired> pair_events(const Article& article, std::span<const GoldEvent> gold);

/// How many spans on two sides find a partner that they overlap: each at most once, those that share most first.
/// Of a coded one, any of several spans may (a pronoun, and the words it stands for).
std::uint32_t pair_spans(std::span<const Span> gold, std::span<const std::vector<Span>> coded);

/// The words of mentions, each with those of what it stands for: for `pair_spans`.
std::vector<std::vector<Span>> spans_of(const Article& article, std::span<const std::uint32_t> mentions);

/// The sentence in which the span starts, if it is in one.
std::optional<std::uint32_t> sentence_at(const Article& article, Span span);

}  // namespace dragoman
