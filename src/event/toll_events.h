#pragma once

#include <vector>

#include "article/article.h"
#include "event/merge.h"
#include "event/toll.h"

namespace dragoman {

/// Gives each toll to the event of its own sentence that its tree tells; such a toll follows no other then. To be
/// called before tellings are merged, with events in the order of their triggers. Deed and result become one event.
/// Returns the triggers of events that sum up many happenings or tell another one than was told, sorted. A
/// toll that names what is told shortly before ("12 people were killed in the attack") makes its own event one with
/// that, where one sentence tells one event and nothing speaks against it.
std::vector<Span> give_tolls(Article& article, std::vector<Toll>& tolls);

/// Gives what is left to the one event that a sentence before tells: the sentence right before, or, where the toll
/// names it or is a total, one of the last few, else the only one so far. A toll of another day or place stays without.
/// A total ("the toll rose to 12") replaces what was told before it. To be called once tellings are merged.
void give_later_tolls(Article& article, const std::vector<Toll>& tolls);

}  // namespace dragoman
