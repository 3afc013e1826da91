#include "language/integer_tiles.h"

#if defined(__x86_64__) && defined(__linux__)

#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>

namespace dragoman {
namespace {

std::atomic<bool> tiles_allowed = true;

constexpr std::size_t tile_rows = 16;
constexpr std::size_t tile_outputs = 16;
constexpr std::size_t tile_depth = 64;
constexpr std::size_t tiles_across = columns_in_panel / tile_outputs;
static_assert(tile_depth == depth_step && tile_rows == rows_step && tiles_across == 4);

/// What LDTILECFG reads: eight tiles of 16 rows of 64 bytes.
struct alignas(64) TileConfiguration {
  std::uint8_t palette = 1;
  std::uint8_t start_row = 0;
  std::array<std::uint8_t, 14> reserved{};
  std::array<std::uint16_t, 16> bytes{64, 64, 64, 64, 64, 64, 64, 64};
  std::array<std::uint8_t, 16> rows{16, 16, 16, 16, 16, 16, 16, 16};
};
static_assert(sizeof(TileConfiguration) == 64);

bool ask() {
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  constexpr unsigned tile = 1U << 24U;
  constexpr unsigned int8 = 1U << 25U;
  if (__get_cpuid_count(7, 0, &a, &b, &c, &d) == 0 || (d & tile) == 0 || (d & int8) == 0) return false;
  // Linux grants the tiles' 8 KiB of state to a process that asks (Documentation/arch/x86/xstate.rst).
  constexpr long request_permission = 0x1023;
  constexpr long tile_data = 18;
  return syscall(SYS_arch_prctl, request_permission, tile_data) == 0;
}

/// The sums of 16 rows and one panel, to [16, columns_in_panel].
__attribute__((target("amx-tile,amx-int8"))) void tile_sums(const std::uint8_t* x, const std::int8_t* w,
                                                            std::size_t depth, std::int32_t* sums) {
  constexpr std::size_t weights_stride = columns_in_panel * 4;
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  for (std::size_t k = 0; k < depth; k += tile_depth, w += tile_depth * columns_in_panel) {
    _tile_loadd(4, x + k, depth);
    _tile_loadd(5, w, weights_stride);
    _tile_dpbusd(0, 4, 5);
    _tile_loadd(6, w + 64, weights_stride);
    _tile_dpbusd(1, 4, 6);
    _tile_loadd(5, w + 128, weights_stride);
    _tile_dpbusd(2, 4, 5);
    _tile_loadd(6, w + 192, weights_stride);
    _tile_dpbusd(3, 4, 6);
  }
  constexpr std::size_t sums_stride = columns_in_panel * 4;
  _tile_stored(0, sums, sums_stride);
  _tile_stored(1, sums + 16, sums_stride);
  _tile_stored(2, sums + 32, sums_stride);
  _tile_stored(3, sums + 48, sums_stride);
}

__attribute__((target("amx-tile"))) void load_configuration() {
  static constexpr TileConfiguration configuration;  // in memory: GCC 12 sees no more than 8 bytes of it being read
  _tile_loadconfig(&configuration);
}

__attribute__((target("amx-tile"))) void release() { _tile_release(); }

}  // namespace

bool tiles_available() {
  static const bool available = ask();
  return available && tiles_allowed.load(std::memory_order_relaxed);
}

void allow_tiles(bool allowed) { tiles_allowed = allowed; }

void product_by_tiles(const WholeRows& x, const WholeWeights& w, float* y, std::size_t stride) {
  alignas(64) std::array<std::int32_t, tile_rows * columns_in_panel> sums;
  load_configuration();
  for (std::size_t panel = 0; panel < w.panels; ++panel) {
    for (std::size_t row = 0; row < x.rows; row += tile_rows) {
      tile_sums(x.bytes.data() + row * x.depth, w.values + panel * columns_in_panel * w.depth, w.depth, sums.data());
      finish_panel({&x, &w, row, std::min(tile_rows, x.rows - row), panel}, sums.data(), y, stride);
    }
  }
  release();
}

}  // namespace dragoman

#else

namespace dragoman {

bool tiles_available() { return false; }
void allow_tiles(bool) {}
void product_by_tiles(const WholeRows&, const WholeWeights&, float*, std::size_t) {}

}  // namespace dragoman

#endif
