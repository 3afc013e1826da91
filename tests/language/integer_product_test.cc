#include "language/integer_product.h"

#include <gtest/gtest.h>
#include <hwy/highway.h>
#include <hwy/targets.h>

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "language/encoder_kernels.h"

namespace dragoman {
namespace {

/// Random weights, packed as Dense packs them.
struct Weights {
  Weights(std::size_t panel_count, std::size_t column_count, std::mt19937& random)
      : panels(panel_count), columns(column_count) {
    const std::size_t outputs = panels * columns_in_panel;
    plain.resize(outputs * columns);
    std::int8_t* const to = packed.reserve(plain.size());
    for (std::size_t o = 0; o < outputs; ++o) {
      for (std::size_t c = 0; c < columns; ++c) {
        const auto value = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
        plain[o * columns + c] = value;
        to[o / columns_in_panel * columns_in_panel * columns + (c / 2 * columns_in_panel + o % columns_in_panel) * 2 +
           c % 2] = value;
      }
      scales.push_back(0.001F * static_cast<float>(1 + o % 7));
      bias.push_back(0.1F * static_cast<float>(o % 5));
    }
  }
  [[nodiscard]] WholeWeights view() const { return {panels, columns, packed.data(), scales.data(), bias.data()}; }

  std::size_t panels;
  std::size_t columns;
  std::vector<std::int8_t> plain;
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

TEST(IntegerProduct, IsTheProductOfFloatsForAnyNumberOfRows) {
  std::mt19937 random(3);
  const Weights weights(3, 48, random);
  const std::size_t outputs = weights.panels * columns_in_panel;
  for (std::size_t rows = 1; rows <= 40; ++rows) {
    const std::vector<float> x = random_floats(rows * weights.columns, random);
    WholeRows whole;
    std::vector<float> y(rows * outputs);
    round_rows(x.data(), weights.columns, rows, weights.columns, 32767, whole);
    product(whole, weights.view(), y.data(), outputs);
    for (std::size_t r = 0; r < rows; ++r) {
      for (std::size_t o = 0; o < outputs; ++o) {
        double exact = 0;
        for (std::size_t c = 0; c < weights.columns; ++c) {
          exact += static_cast<double>(x[r * weights.columns + c]) * weights.plain[o * weights.columns + c];
        }
        exact = exact * weights.scales[o] + weights.bias[o];
        ASSERT_NEAR(y[r * outputs + o], exact, 2e-3) << "rows " << rows << " at " << r << ' ' << o;
      }
    }
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
  round_rows(x.data(), weights.columns, 30, weights.columns, 32767, whole);
  product(whole, weights.view(), all.data(), outputs);
  for (std::size_t r = 0; r < 30; ++r) {
    round_rows(x.data() + r * weights.columns, weights.columns, 1, weights.columns, 32767, whole);
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
  std::vector<float> y(64);
  round_rows(x.data(), 16, 2, 16, 32767, whole);
  product(whole, weights.view(), y.data(), 32);
  for (const float value : y) EXPECT_TRUE(std::isfinite(value));
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
    round_rows(x.data(), weights.columns, rows, weights.columns, 20000, whole);
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
