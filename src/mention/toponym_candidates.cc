#include "mention/toponym_candidates.h"

#include <algorithm>
#include <cmath>

#include "mention/kilometres.h"
#include "mention/spelling.h"

namespace dragoman {
namespace {

constexpr double same_town = 40, same_region = 250;  // kilometres between two sources' middles

// To about ten metres, as the table has it.
double rounded(float degrees) { return std::round(static_cast<double>(degrees) * 1e4) / 1e4; }

std::string_view country_of(const GazetteerPlace& place) { return {place.country.data(), place.country.size()}; }

bool same_place(const ToponymCandidate& own, const GazetteerPlace& place) {
  return own.country == country_of(place) && own.precision == place.precision &&
         kilometres(own.latitude, own.longitude, place.latitude, place.longitude) <=
             (place.precision == Precision::city ? same_town : same_region);
}

}  // namespace

void ToponymCandidates::add_lines(std::span<const std::uint32_t> facts) {
  const NameFact* state = nullptr;
  const auto first = static_cast<std::ptrdiff_t>(out_.size());
  for (const auto number : facts) {
    const auto& fact = s_.lexicon().fact(number);
    if (fact.kind == NameKind::place) add(fact);
    if (fact.kind == NameKind::state) state = &fact;
  }
  // "U.S.", "Burma": the state's other names have no line among the places
  if (state == nullptr) return;
  const auto& country = state->roles.front().country;
  const bool known = std::any_of(out_.begin() + first, out_.end(), [&](const ToponymCandidate& one) {
    return one.country == country || one.precision == Precision::country;
  });
  if (known) return;
  if (const auto* place = s_.lexicon().state_as_place(country)) add(*place);
}

void ToponymCandidates::add(const NameFact& line) {
  ToponymCandidate one;
  one.own = &line;
  one.name = line.name;
  one.country = line.roles.front().country;
  one.admin1 = line.admin1;
  one.latitude = line.latitude.value_or(0);
  one.longitude = line.longitude.value_or(0);
  if (line.geonames) one.geonames = static_cast<std::uint32_t>(*line.geonames);
  one.precision = line.precision.value_or(Precision::city);
  one.minor = line.minor;
  out_.push_back(one);
}

void ToponymCandidates::add(const GazetteerPlace& place) {
  ToponymCandidate one;
  one.geonames = place.geonames;
  one.name = gazetteer_->text(place.name);
  one.country = country_of(place);
  one.admin1 = gazetteer_->text(place.admin1);
  one.latitude = rounded(place.latitude);
  one.longitude = rounded(place.longitude);
  one.zone = gazetteer_->text(place.zone);
  one.people = place.people;
  one.precision = place.precision;
  out_.push_back(one);
}

void ToponymCandidates::read_words(std::uint32_t first, std::uint32_t last) {
  words_.clear();
  for (auto t = first; t <= last; ++t) words_.add(s_.form(t));
}

bool ToponymCandidates::look_up(std::uint32_t first, std::uint32_t last) {
  if (gazetteer_ == nullptr) return false;
  read_words(first, last);
  scratch_.clear();
  if (!words_.words.empty()) gazetteer_->find(Gazetteer::key(words_, 0, words_.words.size()), scratch_);
  if (scratch_.empty()) return false;
  found_.swap(scratch_);
  return true;
}

std::uint32_t ToponymCandidates::people() const {
  std::uint32_t most = 0;
  for (const auto number : found_) most = std::max(most, gazetteer_->place(number).people);
  return most;
}

void ToponymCandidates::add_found(std::size_t first) {
  const auto begin = static_cast<std::ptrdiff_t>(first);
  const auto end = static_cast<std::ptrdiff_t>(out_.size());
  for (const auto number : found_) {
    const GazetteerPlace& place = gazetteer_->place(number);
    const auto own = std::find_if(out_.begin() + begin, out_.begin() + end,
                                  [&](const ToponymCandidate& one) { return same_place(one, place); });
    if (own == out_.begin() + end) {
      add(place);
      continue;
    }
    own->people = std::max(own->people, place.people);
    if (own->zone.empty()) own->zone = gazetteer_->text(place.zone);
    if (own->geonames == 0) own->geonames = place.geonames;
    if (own->admin1.empty()) own->admin1 = gazetteer_->text(place.admin1);
  }
}

void ToponymCandidates::add_misspelt(std::uint32_t token, std::span<const std::string_view> countries) {
  FoldedWords sought;
  sought.add(s_.form(token));
  if (sought.words.size() != 1 || look_up(token, token)) return;
  const auto there = [&](std::string_view country) {
    return std::find(countries.begin(), countries.end(), country) != countries.end();
  };
  const auto spelt_so = [&](std::string_view name) {
    words_.clear();
    words_.add(name);
    return words_.words.size() == 1 && misspells(words_.bytes, sought.bytes);
  };
  const auto begin = out_.size();
  for (const auto& fact : s_.lexicon().facts()) {
    if (fact.kind == NameKind::place && there(fact.roles.front().country) && spelt_so(fact.name)) add(fact);
  }
  for (std::uint32_t n = 0; gazetteer_ != nullptr && n < gazetteer_->size(); ++n) {
    const GazetteerPlace& place = gazetteer_->place(n);
    if (place.precision != Precision::city || !there(country_of(place))) continue;
    if (!spelt_so(gazetteer_->text(place.name))) continue;
    found_.assign(1, n);
    add_found(begin);
  }
  for (auto c = begin; c < out_.size(); ++c) out_[c].misspelt = true;
}

void ToponymCandidates::compare_names(std::uint32_t first, std::uint32_t last, std::size_t begin) {
  read_words(first, last);
  const auto here = Gazetteer::key(words_, 0, words_.words.size());
  for (auto c = begin; c < out_.size(); ++c) {
    words_.clear();
    words_.add(out_[c].name);
    out_[c].other_name = Gazetteer::key(words_, 0, words_.words.size()) != here;
  }
}

}  // namespace dragoman
