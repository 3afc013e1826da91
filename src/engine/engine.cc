#include "engine/engine.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <span>
#include <system_error>
#include <vector>

#include <fmt/format.h>
#include <xxhash.h>

#include "engine/nearest_line.h"
#include "language/dateline_tree.h"
#include "language/stated_day.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view model_name = "model/english.safetensors";
constexpr std::string_view event_model_name = "model/events.safetensors";
constexpr std::string_view reference_model_name = "model/references.safetensors";

// A dateline opens the report; a title and a byline may come before it.
constexpr std::size_t first_sentences = 4;

bool is_home(const fs::path& folder) {
  std::error_code error;
  return fs::is_directory(folder / "lexicon", error) && fs::is_regular_file(folder / model_name, error);
}

/// Adds names and bytes of the files to the hash, in the order of their names.
std::string hash_of(const std::vector<fs::path>& files, const fs::path& root) {
  XXH3_state_t* state = XXH3_createState();
  XXH3_64bits_reset(state);
  std::vector<char> block(1 << 20);
  for (const fs::path& file : files) {
    const std::string name = fs::relative(file, root).generic_string();
    XXH3_64bits_update(state, name.data(), name.size());
    std::ifstream in(file, std::ios::binary);
    while (in) {
      in.read(block.data(), static_cast<std::streamsize>(block.size()));
      XXH3_64bits_update(state, block.data(), static_cast<std::size_t>(in.gcount()));
    }
  }
  const XXH64_hash_t digest = XXH3_64bits_digest(state);
  XXH3_freeState(state);
  return fmt::format("{:016x}", digest);
}

/// One hash for the lexicon and each folder laid over it.
std::string hash_of_lexicon(const LexiconFolders& folders) {
  std::string hash;
  for (const fs::path& root : folders.all()) {
    std::vector<fs::path> files;
    std::error_code error;
    for (auto entry = fs::recursive_directory_iterator(root, error);
         !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
      if (entry->path().extension() == ".lex") files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    hash += (hash.empty() ? "" : "+") + hash_of(files, root);
  }
  return hash;
}

/// Beside the program, where the build puts them; else in the user's cache, a file for each lexicon (XDG Base Directory
/// Specification).
std::vector<fs::path> places_of_compiled_names(const fs::path& program, const LexiconFolders& lexicon) {
  std::vector<fs::path> places = {program.parent_path() / "names.bin"};
  const char* const cache = std::getenv("XDG_CACHE_HOME");
  const char* const home = std::getenv("HOME");
  fs::path folder;
  if (cache != nullptr && *cache != '\0') {
    folder = cache;
  } else if (home != nullptr && *home != '\0') {
    folder = fs::path(home) / ".cache";
  }
  if (!folder.empty()) {
    std::string name;
    for (const fs::path& one : lexicon.all()) name += one.string() + '\n';
    places.push_back(folder / "dragoman" / fmt::format("names-{:016x}.bin", XXH3_64bits(name.data(), name.size())));
  }
  return places;
}

}  // namespace

tl::expected<EnginePaths, Problem> EnginePaths::beside_program(const std::vector<fs::path>& laid_over) {
  std::error_code error;
  for (const fs::path& folder : laid_over) {
    if (!fs::is_directory(folder, error))
      return tl::unexpected(Problem{folder.string(), 0, "is no folder of a lexicon"});
  }
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const auto paths = [&](const fs::path& home) {
    LexiconFolders lexicon(home / "lexicon");
    for (const fs::path& folder : laid_over) lexicon.lay_over(folder);
    fs::path gazetteer = program.parent_path() / "gazetteer.bin";
    if (!fs::exists(gazetteer, error)) gazetteer.clear();
    return EnginePaths{lexicon,
                       home / model_name,
                       home / event_model_name,
                       home / reference_model_name,
                       places_of_compiled_names(program, lexicon),
                       std::move(gazetteer)};
  };
  if (const char* home = std::getenv("DRAGOMAN_HOME"); home != nullptr && *home != '\0') {
    if (is_home(home)) return paths(home);
    return tl::unexpected(Problem{"DRAGOMAN_HOME", 0, fmt::format("{} holds no lexicon/ and {}", home, model_name)});
  }
  for (fs::path folder = program.parent_path(); !error; folder = folder.parent_path()) {
    if (is_home(folder)) return paths(folder);
    if (is_home(folder / "share" / "dragoman")) return paths(folder / "share" / "dragoman");
    if (folder == folder.parent_path()) break;
  }
  return tl::unexpected(Problem{program.string(), 0,
                                fmt::format("found no lexicon/ and {} beside the program; set DRAGOMAN_HOME to the "
                                            "folder that holds them",
                                            model_name)});
}

Engine::Engine(PageLexicon pages, ResidueFinder residue, Segmenter segmenter, Parser parser, EventReader event_reader,
               MentionFinder mentions, EventCoder events)
    : pages_(std::make_unique<PageLexicon>(std::move(pages))),
      residue_(std::make_unique<ResidueFinder>(std::move(residue))),
      segmenter_(std::make_unique<Segmenter>(std::move(segmenter))),
      parser_(std::make_unique<Parser>(std::move(parser))),
      event_reader_(std::make_unique<EventReader>(std::move(event_reader))),
      mentions_(std::make_unique<MentionFinder>(std::move(mentions))),
      events_(std::make_unique<EventCoder>(std::move(events))) {}

tl::expected<Engine, Problem> Engine::open(const EnginePaths& paths) {
  auto pages = PageLexicon::open(paths.lexicon);
  if (!pages) return tl::unexpected(pages.error());
  auto residue = ResidueFinder::open(paths.lexicon);
  if (!residue) return tl::unexpected(residue.error());
  auto segmenter = Segmenter::open(paths.lexicon);
  if (!segmenter) return tl::unexpected(segmenter.error());
  auto parser = Parser::open(paths.model, paths.reference_model);
  if (!parser) return tl::unexpected(parser.error());
  auto event_reader = EventReader::open(paths.event_model);
  if (!event_reader) return tl::unexpected(event_reader.error());
  if (event_reader->width() != parser->width())
    return tl::unexpected(Problem{paths.event_model.string(), 0, "is not made for " + paths.model.string()});
  std::shared_ptr<const Gazetteer> gazetteer;
  if (!paths.gazetteer.empty()) {
    auto opened = Gazetteer::open(paths.gazetteer);
    if (!opened) return tl::unexpected(opened.error());
    gazetteer = std::make_shared<const Gazetteer>(*std::move(opened));
  }
  auto mentions = MentionFinder::open(paths.lexicon, paths.compiled_names, gazetteer);
  if (!mentions) return tl::unexpected(mentions.error());
  auto events = EventCoder::open(paths.lexicon);
  if (!events) return tl::unexpected(events.error());
  Engine engine(std::move(*pages), std::move(*residue), std::move(*segmenter), std::move(*parser),
                std::move(*event_reader), std::move(*mentions), std::move(*events));
  engine.lexicon_hash_ = hash_of_lexicon(paths.lexicon);
  if (gazetteer != nullptr) engine.lexicon_hash_ += "+" + gazetteer->hash();
  engine.has_gazetteer_ = gazetteer != nullptr;
  engine.model_hash_ = hash_of({paths.model, paths.event_model, paths.reference_model}, paths.model.parent_path());
  return engine;
}

void Engine::parse(Article& article, Workspace& workspace, std::size_t max_chars) const {
  read(article, workspace, max_chars, nullptr);
}

void Engine::read(Article& article, Workspace& workspace, std::size_t max_chars, const EventReader* events) const {
  segmenter_->segment(article, max_chars);
  const std::span<Sentence> sentences(article.sentences);
  const std::size_t opening = std::min(first_sentences, sentences.size());
  for (Sentence& sentence : sentences.first(opening)) {
    parse_after_dateline(*parser_, article.text, sentence, workspace.parser, events);
  }
  parser_->parse(article.text, sentences.subspan(opening), workspace.parser, events);
}

void Engine::parse_tokens(std::string_view text, Sentence& sentence, Workspace& workspace) const {
  parser_->parse(text, sentence, workspace.parser);
}

void Engine::code(Article& article, Workspace& workspace, const CodingOptions& options, std::vector<Rejected>* rejected,
                  const EventWatch& watch) const {
  residue_->find_residue(article);
  read(article, workspace, options.max_chars, event_reader_.get());
  take_stated_day(article);
  mentions_->find(article);
  events_->code(article, workspace.events, options.least_trust, rejected, watch);
}

PairAnswer Engine::code_pair(Article& article, Span source, Span target, Workspace& workspace) const {
  parse(article, workspace);
  return dragoman::code_pair(article, source, target, *events_, workspace.events);
}

const Pattern* Engine::nearest_line(const Article& article, const Event& event) const {
  if (event.evidence.rule != model_rule) return nullptr;
  const auto& tokens = article.sentences[event.evidence.sentence].tokens;
  const auto trigger = std::find_if(tokens.begin(), tokens.end(),
                                    [&](const Token& token) { return token.span == event.evidence.trigger; });
  if (trigger == tokens.end()) return nullptr;
  return dragoman::nearest_line(events_->patterns(), event.code, event.mode, trigger->lemma,
                                [&](std::string_view word) { return parser_->meaning(word); });
}

}  // namespace dragoman
