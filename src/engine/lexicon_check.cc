#include "engine/lexicon_check.h"

#include <algorithm>

#include "event/coder.h"
#include "event/pattern_check.h"
#include "extract/page_lexicon.h"
#include "extract/residue.h"
#include "language/segment.h"
#include "mention/name_check.h"
#include "mention/pronouns.h"
#include "mention/publisher_country.h"
#include "mention/time_finder.h"

namespace dragoman {

std::vector<Problem> check_lexicon_folders(const LexiconFolders& folders) {
  auto problems = check_names(folders);
  const auto patterns = check_patterns(folders);
  problems.insert(problems.end(), patterns.begin(), patterns.end());
  const auto add = [&](const auto& opened) {
    if (opened || std::find(problems.begin(), problems.end(), opened.error()) != problems.end()) return;
    problems.push_back(opened.error());
  };
  add(PageLexicon::open(folders));
  add(ResidueFinder::open(folders));
  add(Segmenter::open(folders));
  add(TimeFinder::open(folders));
  add(Pronouns::open(folders));
  add(PublisherCountry::open(folders));
  add(EventCoder::open(folders));
  return problems;
}

}  // namespace dragoman
