#include "mention/toponyms.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "mention/kilometres.h"
#include "mention/lies_in.h"
#include "mention/name_words.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

double kilometres(const ToponymCandidate& a, const ToponymCandidate& b) {
  return dragoman::kilometres(a.latitude, a.longitude, b.latitude, b.longitude);
}

bool same_name(std::string_view a, std::string_view b) {
  FoldedWords x;
  FoldedWords y;
  x.add(a);
  y.add(b);
  return x.bytes == y.bytes;
}

// How much each thing counts, chosen on the even articles of LGL and GeoVirus.
constexpr double by_prior = 0.65;
constexpr double by_country = 2;
constexpr double by_region = 3;
constexpr double by_nearness = 3;
constexpr double reach = 120;         // kilometres
constexpr double same_reading = 100;  // kilometres
constexpr std::uint32_t small_town = 5'000;
constexpr double supporting = 150;  // kilometres

/// How well known a place is, before the text is looked at: about the decimal logarithm of its people.
double prior(const ToponymCandidate& one) {
  double score = std::log10(static_cast<double>(one.people) + 100);
  if (one.precision == Precision::country) score = 7;
  if (one.precision == Precision::admin1) score = std::max(score, 5.5);
  if (one.precision == Precision::admin2) score -= 0.7;
  if (one.own != nullptr) {
    if (one.people == 0) score = std::max(score, one.precision == Precision::admin1 ? 6.0 : 5.0);
    score += one.minor ? 0.3 : 1.0;
  }
  if (one.other_name) score -= 1.0;
  return by_prior * score;
}

class Settler {
 public:
  Settler(const Toponyms& toponyms, const NameLexicon& lexicon, Article& article)
      : toponyms_(toponyms), lexicon_(lexicon), article_(article), chosen_(toponyms.all.size()) {}

  void run() {
    for (const Toponym& one : toponyms_.all) {
      if (!one.weak) strong_names_.insert(name(one));
    }
    find_containers();
    look_around();
    for (std::size_t n = 0; n < chosen_.size(); ++n) chosen_[n] = choose(n, false);
    for (int round = 0; round < 2; ++round) {
      weigh();
      for (std::size_t n = 0; n < chosen_.size(); ++n) chosen_[n] = choose(n, true);
    }
    for (std::size_t n = 0; n < chosen_.size(); ++n) tell(n);
  }

 private:
  struct Choice {
    std::uint32_t candidate = 0;
    double margin = 0;  // over the next best
    bool confirmed = false;
  };

  [[nodiscard]] std::string_view name(const Toponym& one) const { return article_.words(one.span); }
  [[nodiscard]] const ToponymCandidate& candidate(std::uint32_t n) const { return toponyms_.candidates[n]; }

  /// Whether the text's "inner, outer" may be these two.
  [[nodiscard]] static bool contains(const ToponymCandidate& outer, const ToponymCandidate& inner) {
    if (outer.country.empty() || outer.country != inner.country) return false;
    if (outer.precision == Precision::country) return inner.precision != Precision::country;
    if (outer.precision == Precision::city || outer.precision == Precision::point) return false;
    if (inner.precision == Precision::country || inner.precision == Precision::admin1) return false;
    if (outer.precision == Precision::admin1 && same_name(outer.name, inner.admin1)) return true;
    return kilometres(outer, inner) < (outer.precision == Precision::admin1 ? 150 : 60);
  }

  /// "Paris, Texas": of each name the one right behind it with a comma between, or before it in "Texas (Paris)".
  void find_containers() {
    container_.assign(toponyms_.all.size(), none);
    for (std::size_t n = 0; n + 1 < toponyms_.all.size(); ++n) {
      const Toponym& inner = toponyms_.all[n];
      const Toponym& outer = toponyms_.all[n + 1];
      if (inner.sentence != outer.sentence || outer.first <= inner.last || outer.first - inner.last > 2) continue;
      const std::string_view between =
          std::string_view(article_.text).substr(inner.span.end, outer.span.begin - inner.span.end);
      if (between != ", " && between != " (" && between != ", in " && between != " in ") continue;
      container_[n] = n + 1;
    }
  }

  /// What actors and words say of the article's country, before any place is settled.
  void look_around() {
    const auto add = [&](std::string_view country, double weight) {
      double& all = around_[std::string(country)];
      weight = std::min(weight, most_around - all);
      all += weight;
      total_around_ += weight;
    };
    for (const std::string_view country : toponyms_.hints) add(country, 0.4);
    if (article_.source_country) add(*article_.source_country, 1);
    for (const Mention& mention : article_.mentions) {
      const Actor* actor = mention.actor();
      if (actor != nullptr && is_state(actor->country)) add(actor->country, 0.1);
    }
  }

  /// Counts where the article's places lie, as settled so far; the surer ones count more.
  void weigh() {
    countries_ = around_;
    regions_.clear();
    total_ = total_around_;
    std::map<std::pair<std::string_view, std::string_view>, double>
        seen;  // by name and country: named often, counted once
    for (std::size_t n = 0; n < chosen_.size(); ++n) {
      const ToponymCandidate& one = candidate(chosen_[n].candidate);
      if (one.country.empty() || toponyms_.all[n].weak) continue;
      double& before = seen[{one.name, one.country}];
      const double weight = std::max(0.0, own_weight(n) - before);
      before += weight;
      total_ += weight;
      countries_[std::string(one.country)] += weight;
      if (!one.admin1.empty() || one.precision == Precision::admin1)
        regions_[std::string(one.country).append(one.precision == Precision::admin1 ? one.name : one.admin1)] += weight;
    }
  }

  [[nodiscard]] double context(std::size_t n, const ToponymCandidate& one) const {
    if (total_ <= 0) return 0;
    double score = 0;
    if (const auto found = countries_.find(one.country); found != countries_.end())
      score += by_country * share(found->second, n, one, false);
    if (one.precision != Precision::country && !one.admin1.empty()) {
      const auto found = regions_.find(std::string(one.country).append(one.admin1));
      if (found != regions_.end()) score += by_region * share(found->second, n, one, true);
    }
    return score + nearness(n, one);
  }

  [[nodiscard]] double own_weight(std::size_t n) const {
    if (toponyms_.all[n].weak) return 0;
    return chosen_[n].confirmed ? 2 : std::min(1.0, 0.25 + chosen_[n].margin / 2);
  }

  /// Of all but this name itself.
  [[nodiscard]] double share(double weight, std::size_t n, const ToponymCandidate& one, bool region) const {
    const ToponymCandidate& now = candidate(chosen_[n].candidate);
    const double own = own_weight(n);
    const bool counted = now.country == one.country && (!region || now.admin1 == one.admin1);
    const double others = total_ - own;
    return others <= 0 ? 0 : std::max(0.0, weight - (counted ? own : 0)) / others;
  }

  [[nodiscard]] double nearness(std::size_t n, const ToponymCandidate& one) const {
    return one.precision == Precision::country ? 0 : by_nearness * std::exp(-nearest(n, one) / reach);
  }

  /// How far the nearest of the other names lies; kilometres.
  [[nodiscard]] double nearest(std::size_t n, const ToponymCandidate& one) const {
    double nearest = 1e9;
    const std::size_t first = n > window ? n - window : 0;
    for (std::size_t m = first; m < std::min(chosen_.size(), n + window + 1); ++m) {
      if (m == n || toponyms_.all[m].weak) continue;
      const ToponymCandidate& other = candidate(chosen_[m].candidate);
      if (other.precision == Precision::country || same_name(other.name, one.name)) continue;
      nearest = std::min(nearest, kilometres(one, other));
    }
    return nearest;
  }

  [[nodiscard]] Choice choose(std::size_t n, bool with_context) {
    const Toponym& toponym = toponyms_.all[n];
    Choice best;
    double first = -1e9;
    scores_.clear();
    for (auto c = toponym.begin; c < toponym.end; ++c) {
      const ToponymCandidate& one = candidate(c);
      double score = prior(one);
      bool confirmed = false;
      if (container_[n] != none) confirmed = contained(one, toponyms_.all[container_[n]]);
      if (n > 0 && container_[n - 1] == n) confirmed |= containing(one, toponyms_.all[n - 1]);
      if (confirmed) score += prominent(toponym) && !region_or_state(one) ? 2 : 8;
      if (with_context) score += context(n, one);
      scores_.push_back(score);
      if (score > first) {
        first = score;
        best.candidate = c;
        best.confirmed = confirmed;
      }
    }
    // A town and the region around it are no two readings.
    best.margin = 1e9;
    for (auto c = toponym.begin; c < toponym.end; ++c) {
      if (c != best.candidate && kilometres(candidate(c), candidate(best.candidate)) > same_reading)
        best.margin = std::min(best.margin, first - scores_[c - toponym.begin]);
    }
    return best;
  }

  /// A state or region among what the name may mean: "China, Japan" is rather a list than a village in Japan.
  [[nodiscard]] bool prominent(const Toponym& toponym) const {
    return std::any_of(
        toponyms_.candidates.begin() + toponym.begin, toponyms_.candidates.begin() + toponym.end,
        [](const ToponymCandidate& one) { return one.own != nullptr && !one.minor && region_or_state(one); });
  }

  static bool region_or_state(const ToponymCandidate& one) {
    return one.precision == Precision::country || one.precision == Precision::admin1;
  }

  [[nodiscard]] bool contained(const ToponymCandidate& inner, const Toponym& outer) const {
    for (auto c = outer.begin; c < outer.end; ++c) {
      if (contains(candidate(c), inner)) return true;
    }
    return false;
  }

  [[nodiscard]] bool containing(const ToponymCandidate& outer, const Toponym& inner) const {
    for (auto c = inner.begin; c < inner.end; ++c) {
      if (contains(outer, candidate(c))) return true;
    }
    return false;
  }

  /// How sure a choice is; an order, not yet a probability.
  [[nodiscard]] double confidence(std::size_t n) const {
    const Choice& choice = chosen_[n];
    const Toponym& toponym = toponyms_.all[n];
    double sure = candidate(choice.candidate).misspelt ? 0.6
                  : choice.confirmed                   ? 0.98
                                                       : std::min(0.9, 0.5 + choice.margin / 5);
    if (container_[n] != none && !choice.confirmed && region(toponyms_.all[container_[n]])) sure = std::min(sure, 0.5);
    if (toponym.in_body) return body_confidence;
    return toponym.acts ? std::min(sure, acting_confidence) : sure;
  }

  [[nodiscard]] bool region(const Toponym& toponym) const {
    return candidate(chosen_[static_cast<std::size_t>(&toponym - toponyms_.all.data())].candidate).precision ==
           Precision::admin1;
  }

  /// A small town of one word that nothing in the article is near to: more likely a name of something else ("Story").
  [[nodiscard]] bool unsupported(std::size_t n) const {
    const Toponym& toponym = toponyms_.all[n];
    const ToponymCandidate& one = candidate(chosen_[n].candidate);
    if (one.own != nullptr || chosen_[n].confirmed || toponym.first != toponym.last) return false;
    return one.people < small_town && nearest(n, one) > supporting;
  }

  void tell(std::size_t n) {
    const Toponym& toponym = toponyms_.all[n];
    if (unsupported(n) || (toponym.weak && !strong_names_.contains(name(toponym)))) return;
    const ToponymCandidate& one = candidate(chosen_[n].candidate);
    Place place;
    place.name = one.name;
    place.country = one.country;
    place.admin1 = one.admin1;
    place.latitude = one.latitude;
    place.longitude = one.longitude;
    if (one.geonames != 0) place.geonames = one.geonames;
    place.precision = toponym.finer == Precision::country ? one.precision : toponym.finer;
    place.confidence = confidence(n);
    place.rule = one.own != nullptr  ? lexicon_.rule(*one.own)
                 : one.geonames != 0 ? "geonames:" + std::to_string(one.geonames)
                                     : "gazetteer";
    if (one.misspelt) place.rule += " misspelt";
    article_.mentions.push_back({toponym.span, toponym.sentence, toponym.head, std::move(place)});
  }

  static constexpr std::size_t none = SIZE_MAX;
  static constexpr std::size_t window = 30;  // names looked at on both sides, so that no input makes it quadratic

  const Toponyms& toponyms_;
  const NameLexicon& lexicon_;
  Article& article_;
  std::vector<Choice> chosen_;
  std::unordered_set<std::string_view> strong_names_;
  std::vector<double> scores_;  // scratch of choose
  std::vector<std::size_t> container_;
  static constexpr double most_around = 2.5;

  std::map<std::string, double, std::less<>> around_;  // by country: of actors and words
  double total_around_ = 0;
  std::map<std::string, double, std::less<>> countries_;
  std::unordered_map<std::string, double> regions_;
  double total_ = 0;
};

}  // namespace

void settle_toponyms(const Toponyms& toponyms, const NameLexicon& lexicon, Article& article) {
  Settler(toponyms, lexicon, article).run();
}

}  // namespace dragoman
