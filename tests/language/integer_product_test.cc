#include "language/integer_product.h"

#include <gtest/gtest.h>
#include <hwy/highway.h>
#include <hwy/targets.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "language/encoder_kernels.h"
#include "language/integer_tiles.h"

namespace dragoman {
namespace {

/// Random weights, packed as Dense packs them.
struct Weights {
  Weights(std::size_t panel_count, std::size_t column_count, std::mt19937& random)
      : panels(panel_count), columns(column_count), depth((columns + depth_step - 1) / depth_step * depth_step) {
    const std::size_t outputs = panels * columns_in_panel;
    plain.resize(outputs * columns);
    sums.resize(outputs);
    std::int8_t* const to = packed.reserve(outputs * depth);
    std::fill_n(to, outputs * depth, std::int8_t{0});
    for (std::size_t o = 0; o < outputs; ++o) {
      for (std::size_t c = 0; c < columns; ++c) {
        // Many of the largest weights, whose sums of two would saturate first.
        const int draw = static_cast<int>(random() % 140) - 70;
        const auto value = static_cast<std::int8_t>(std::clamp(draw, -63, 63));
        plain[o * columns + c] = value;
        to[o / columns_in_panel * columns_in_panel * depth + (c / 4 * columns_in_panel + o % columns_in_panel) * 4 +
           c % 4] = value;
        sums[o] += value;
      }
      scales.push_back(0.001F * static_cast<float>(1 + o % 7));
      bias.push_back(0.1F * static_cast<float>(o % 5));
    }
  }
  [[nodiscard]] WholeWeights view() const {
    return {panels, depth, packed.data(), sums.data(), scales.data(), bias.data()};
  }

  std::size_t panels;
  std::size_t columns;
  std::size_t depth;
  std::vector<std::int8_t> plain;
  std::vector<std::int32_t> sums;
  AlignedBuffer<std::int8_t> packed;
  std::vector<float> scales;
  std::vector<float> bias;
};

std::vector<float> random_floats(std::size_t count, std::mt19937& random) {
  std::normal_distribution<float> normal(0, 1);
  std::vector<float> values(count);
  for (float& value : values) value = normal(random);
  return values;
}

TEST(IntegerProduct, RoundsToTheNearestOf256Steps) {
  std::mt19937 random(2);
  std::vector<float> x = random_floats(5 * 48, random);
  for (std::size_t c = 0; c < 48; ++c) x[48 + c] = std::abs(x[48 + c]);
  WholeRows whole;
  round_rows(x.data(), 48, 5, 48, whole);
  ASSERT_EQ(whole.depth, 64U);
  for (std::size_t r = 0; r < 5; ++r) {
    for (std::size_t c = 0; c < 48; ++c) {
      const float back =
          static_cast<float>(whole.bytes.data()[r * 64 + c] - whole.zeros.data()[r]) * whole.scales.data()[r];
      EXPECT_NEAR(back, x[r * 48 + c], whole.scales.data()[r] * 0.501F + 1e-6F);
    }
  }
  EXPECT_EQ(whole.zeros.data()[1], 0) << "a row without negative values wastes no step on them";
}

void expect_exact(const WholeRows& x, const Weights& weights, const std::vector<float>& y) {
  const std::size_t outputs = weights.panels * columns_in_panel;
  for (std::size_t r = 0; r < x.rows; ++r) {
    for (std::size_t o = 0; o < outputs; ++o) {
      std::int64_t sum = 0;
      for (std::size_t c = 0; c < weights.columns; ++c) {
        sum += (x.bytes.data()[r * x.depth + c] - x.zeros.data()[r]) * weights.plain[o * weights.columns + c];
      }
      const float exact = std::fma(static_cast<float>(sum) * x.scales.data()[r], weights.scales[o], weights.bias[o]);
      ASSERT_FLOAT_EQ(y[r * outputs + o], exact) << "rows " << x.rows << " at " << r << ' ' << o;
    }
  }
}

TEST(IntegerProduct, IsExactForAnyNumberOfRows) {
  std::mt19937 random(3);
  const Weights weights(3, 176, random);
  const std::size_t outputs = weights.panels * columns_in_panel;
  for (std::size_t rows = 1; rows <= 40; ++rows) {
    const std::vector<float> x = random_floats(rows * weights.columns, random);
    WholeRows whole;
    std::vector<float> y(rows * outputs);
    round_rows(x.data(), weights.columns, rows, weights.columns, whole);
    product(whole, weights.view(), y.data(), outputs);
    expect_exact(whole, weights, y);
    if (!tiles_available()) continue;
    std::fill(y.begin(), y.end(), 0.0F);
    product_by_tiles(whole, weights.view(), y.data(), outputs);
    expect_exact(whole, weights, y);
  }
}

TEST(IntegerProduct, ARowDoesNotDependOnItsNeighbours) {
  std::mt19937 random(4);
  const Weights weights(2, 64, random);
  const std::size_t outputs = weights.panels * columns_in_panel;
  const std::vector<float> x = random_floats(30 * weights.columns, random);
  WholeRows whole;
  std::vector<float> all(30 * outputs);
  std::vector<float> alone(outputs);
  round_rows(x.data(), weights.columns, 30, weights.columns, whole);
  product(whole, weights.view(), all.data(), outputs);
  for (std::size_t r = 0; r < 30; ++r) {
    round_rows(x.data() + r * weights.columns, weights.columns, 1, weights.columns, whole);
    product(whole, weights.view(), alone.data(), outputs);
    EXPECT_TRUE(std::equal(alone.begin(), alone.end(), all.begin() + static_cast<std::ptrdiff_t>(r * outputs)));
  }
}

TEST(IntegerProduct, RowsThatAreNoNumbersBecomeZero) {
  std::mt19937 random(5);
  const Weights weights(1, 16, random);
  std::vector<float> x(32, 1.0F);
  x[3] = std::nanf("");
  x[20] = INFINITY;
  WholeRows whole;
  std::vector<float> y(2 * columns_in_panel);
  round_rows(x.data(), 16, 2, 16, whole);
  product(whole, weights.view(), y.data(), columns_in_panel);
  for (std::size_t o = 0; o < y.size(); ++o) EXPECT_EQ(y[o], weights.bias[o % columns_in_panel]);
}

/// The promise that answers do not depend on the machine: every vector width with fused multiply-add gives the same
/// bits.
TEST(IntegerProduct, EveryVectorWidthGivesTheSameBits) {
  constexpr auto fused = HWY_AVX2 | HWY_AVX3 | HWY_AVX3_DL;
  std::mt19937 random(6);
  const Weights weights(4, 96, random);
  const std::size_t outputs = weights.panels * columns_in_panel;
  constexpr std::size_t rows = 29;
  const std::vector<float> x = random_floats(rows * weights.columns, random);
  std::vector<float> ones(96, 1.0F);
  std::vector<std::vector<float>> answers;
  for (const auto target : hwy::SupportedAndGeneratedTargets()) {
    if ((target & fused) == 0) continue;
    hwy::SetSupportedTargetsForTest(target);
    hwy::GetChosenTarget().Update(target);
    WholeRows whole;
    std::vector<float> y(rows * outputs);
    round_rows(x.data(), weights.columns, rows, weights.columns, whole);
    product(whole, weights.view(), y.data(), outputs);
    gelu(y.data(), y.size());
    std::vector<float> mixed(rows * 32);
    AttentionScratch scratch;
    attend({y.data(), y.data() + 32, y.data() + 64, outputs, rows, 2, 16}, mixed.data(), scratch);
    for (std::size_t r = 0; r < rows; ++r) {
      float* const row = y.data() + r * outputs;
      add_and_normalise(row, row + 32, {ones.data(), ones.data(), 96, 1e-12F}, row);
    }
    y.insert(y.end(), mixed.begin(), mixed.end());
    y.push_back(dot(y.data(), y.data() + 1, 96));
    answers.push_back(y);
  }
  hwy::SetSupportedTargetsForTest(0);
  hwy::GetChosenTarget().DeInit();
  for (const auto& answer : answers) EXPECT_EQ(answer, answers.front());
}

}  // namespace
}  // namespace dragoman
