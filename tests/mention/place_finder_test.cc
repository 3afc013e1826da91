#include "mention/place_finder.h"

#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "conllu_sentence.h"

namespace dragoman {
namespace {

const PlaceFinder& finder() {
  static const auto it = [] {
    auto lexicon = NameLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
    if (!lexicon) throw std::runtime_error(to_string(lexicon.error()));
    return PlaceFinder(std::make_shared<const NameLexicon>(*std::move(lexicon)));
  }();
  return it;
}

/// "Paris=Paris USA city"; a place that only acts is in brackets
std::string places(std::string_view rows) {
  auto article = article_of(rows);
  Toponyms toponyms;
  Namesakes namesakes(*finder().lexicon(), article);
  finder().find(ActorSentence(*finder().lexicon(), article, 0, namesakes), 0, toponyms);
  settle_toponyms(toponyms, *finder().lexicon(), article);
  std::string out;
  for (const auto& mention : article.mentions) {
    const auto& place = *mention.place();
    auto one =
        fmt::format("{}={} {} {}", article.words(mention.span), place.name, place.country, to_string(place.precision));
    if (place.confidence < 0.5) one = "[" + one + "]";
    out += (out.empty() ? "" : "; ") + one;
    EXPECT_TRUE(place.latitude.has_value() && place.longitude.has_value());
  }
  return out;
}

TEST(PlaceFinder, FindsWhereSomethingHappens) {
  EXPECT_EQ(places("Fighting NOUN 0 root\nin ADP 3 case\nAleppo PROPN 1 nmod\n, PUNCT 5 punct\nSyria PROPN 3 appos\n"),
            "Aleppo=Aleppo SYR city; Syria=Syria SYR country");
}

TEST(PlaceFinder, WhoActsIsHardlyAPlace) {
  EXPECT_EQ(places("China PROPN 2 nsubj\nsaid VERB 0 root say\n"), "[China=China CHN country]");
}

TEST(PlaceFinder, TheTextBesideANameSaysWhichOneIsMeant) {
  EXPECT_EQ(places("in ADP 2 case\nParis PROPN 0 root\n"), "Paris=Paris FRA city");
  EXPECT_EQ(places("in ADP 2 case\nParis PROPN 0 root\n, PUNCT 4 punct\nTexas PROPN 2 appos\n"),
            "Paris=Paris USA city; Texas=Texas USA admin1");
  EXPECT_EQ(places("in ADP 2 case\nTripoli PROPN 0 root\n, PUNCT 4 punct\nLebanon PROPN 2 appos\n"),
            "Tripoli=Tripoli LBN city; Lebanon=Lebanon LBN country");
  EXPECT_EQ(places("in ADP 2 case\nAtlanta PROPN 0 root\n, PUNCT 4 punct\nGeorgia PROPN 2 appos\n"),
            "Atlanta=Atlanta USA city; Georgia=Georgia USA admin1");
}

TEST(PlaceFinder, OtherNamesOfStates) {
  EXPECT_EQ(places("in ADP 3 case\nthe DET 3 det\nU.S. PROPN 0 root\n"), "U.S.=United States USA country");
  EXPECT_EQ(places("in ADP 2 case\nBurma PROPN 0 root\n"), "Burma=Myanmar MMR country");
}

TEST(PlaceFinder, NamesOfPeopleAreNoPlaces) {
  EXPECT_EQ(places("Paris PROPN 3 nsubj\nHiltonson PROPN 1 flat\nleft VERB 0 root leave\n"), "");
  EXPECT_EQ(places("turkey NOUN 0 root\n"), "");
}

TEST(PlaceFinder, ProvincesAreRegions) {
  EXPECT_EQ(places("in ADP 3 case\nKunduz PROPN 3 compound\nProvince PROPN 0 root\n"),
            "Kunduz Province=Kunduz province AFG admin1");
}

}  // namespace
}  // namespace dragoman
