#include "event/casualties.h"

#include <algorithm>
#include <limits>

namespace dragoman {
namespace {

constexpr std::int64_t open_end = std::numeric_limits<std::int64_t>::max();

}  // namespace

std::int64_t least(const Casualties& count) { return count.min.value_or(0); }
std::int64_t most(const Casualties& count) { return count.max.value_or(open_end); }

bool contradict(const std::optional<Casualties>& one, const std::optional<Casualties>& other) {
  return one && other && std::max(least(*one), least(*other)) > std::min(most(*one), most(*other));
}

void unite_casualties(std::optional<Casualties>& kept, const std::optional<Casualties>& other) {
  if (!other) return;
  if (!kept) {
    kept = other;
    return;
  }
  const std::int64_t low = std::max(least(*kept), least(*other)), high = std::min(most(*kept), most(*other));
  const bool sides = kept->of && other->of && kept->of != other->of;
  if (sides || low > high) {
    const bool first = kept->text.begin <= other->text.begin;
    const bool better = sides && kept->of == Victims::recipient;
    const bool worse = sides && other->of == Victims::recipient;
    if (worse || (!better && !first)) kept = other;
    return;
  }
  const auto width = [](const Casualties& count) { return most(count) - least(count); };
  const auto of = kept->of ? kept->of : other->of;
  if (width(*other) < width(*kept) || (width(*other) == width(*kept) && other->text.begin < kept->text.begin)) {
    kept->text = other->text;
  }
  kept->min = kept->min || other->min ? std::optional(low) : std::nullopt;
  kept->max = high == open_end ? std::nullopt : std::optional(high);
  kept->of = of;
}

}  // namespace dragoman
