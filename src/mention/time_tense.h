#pragma once

#include <cstddef>
#include <vector>

#include "mention/time_atoms.h"
#include "mention/time_expression.h"

namespace dragoman::times {

/// Whether the words around the atoms [begin, end) put them ahead of the publication day or behind it. The nearest
/// evidence to the left in the same clause counts ("will meet on Friday", "was killed on Friday"); a date that comes
/// before its verb ("On Friday, leaders will") is judged by the first verb to the right. Looks at a bounded number
/// of atoms.
Direction direction(const std::vector<Atom>& atoms, std::size_t begin, std::size_t end);

}  // namespace dragoman::times
