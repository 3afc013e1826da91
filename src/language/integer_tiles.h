#pragma once

#include <cstddef>

#include "language/integer_product.h"

namespace dragoman {

/// The product of integer_product.h by Intel's Advanced Matrix Extensions (AMX, "Intel Architecture Instruction Set
/// Extensions", chapter 3): whole numbers as well, hence the same bits.

/// Whether machine and operating system let this process use them; asked once. Thread-safe.
bool tiles_available();

/// For tests and measurements: makes tiles_available() false while `allowed` is.
void allow_tiles(bool allowed);

/// As `product`. To be called only where tiles_available().
void product_by_tiles(const WholeRows& x, const WholeWeights& w, float* y, std::size_t stride);

}  // namespace dragoman
