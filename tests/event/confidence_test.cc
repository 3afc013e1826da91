#include "event/confidence.h"

#include <gtest/gtest.h>

#include "article/clue.h"

namespace dragoman {
namespace {

constexpr auto accuse = static_cast<std::size_t>(EventCode::ACCUSE);
constexpr auto assault = static_cast<std::size_t>(EventCode::ASSAULT);

/// A word that tells ACCUSE with this share, ASSAULT with a tenth of the rest.
template <typename Told>
Told told(float share) {
  Told made;
  made.codes[accuse] = share;
  made.codes[assault] = (1 - share) / 10;
  made.none = 1 - share - made.codes[assault];
  return made;
}

struct Confidence : testing::Test {
  double of(const Grounds& some) const { return confidence(confidence_evidence(some)); }

  Clue clue = told<Clue>(0.8F);
  Grounds grounds{.code = EventCode::ACCUSE,
                  .deed = EventCode::ACCUSE,
                  .clue = &clue,
                  .code_share = 0.8,
                  .weight = 0.9,
                  .specificity = 2,
                  .political = true};
};

TEST_F(Confidence, IsAProbabilityThatGrowsWithWhatTheSecondReadingSees) {
  double before = 0;
  for (const float share : {0.02F, 0.3F, 0.6F, 0.9F, 0.99F}) {
    clue.again = told<Reading>(share);
    const double now = of(grounds);
    EXPECT_GT(now, before) << share;
    EXPECT_LT(now, 1);
    before = now;
  }
}

TEST_F(Confidence, IsLessWhereNobodyPoliticalTakesPart) {
  clue.again = told<Reading>(0.8F);
  Grounds private_people = grounds;
  private_people.political = false;
  EXPECT_LT(of(private_people), of(grounds));
}

TEST_F(Confidence, OfABelievedLineDoesNotHangOnTheModel) {
  grounds.believed = true;
  const double first = of(grounds);
  clue = told<Clue>(0.01F);
  clue.again = told<Reading>(0.01F);
  EXPECT_EQ(of(grounds), first);
  grounds.clue = nullptr;
  EXPECT_EQ(of(grounds), first);
}

TEST_F(Confidence, OfAFoldedDeedIsThatOfTheDeed) {
  clue.again = told<Reading>(0.8F);
  Grounds folded = grounds;
  folded.code = EventCode::AGREE;  // which the model sees nowhere
  EXPECT_EQ(of(folded), of(grounds));
}

TEST_F(Confidence, WithoutASecondReadingThereIsNoneToWeigh) {
  const ConfidenceEvidence evidence = confidence_evidence(grounds);
  EXPECT_EQ(evidence[read_twice], 0);
  EXPECT_EQ(evidence[again_any], 0);
  EXPECT_EQ(evidence[again_code], 0);
  EXPECT_EQ(evidence[again_other], 0);
}

}  // namespace
}  // namespace dragoman
