// Counts what the parser allocates: this program's operator new is replaced.
#include <gtest/gtest.h>
#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>

#include "language/parser.h"

namespace {

std::atomic<std::size_t> allocations = 0;
std::atomic<std::size_t> bytes = 0;  // in use

void* allocate(std::size_t size, std::size_t alignment) {
  void* const memory = std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
  if (memory == nullptr) throw std::bad_alloc();
  ++allocations;
  bytes += malloc_usable_size(memory);
  return memory;
}

void release(void* memory) {
  bytes -= malloc_usable_size(memory);
  std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size, alignof(std::max_align_t)); }
void* operator new[](std::size_t size) { return allocate(size, alignof(std::max_align_t)); }
void* operator new(std::size_t size, std::align_val_t alignment) {
  return allocate(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
  return allocate(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }

namespace dragoman {
namespace {

/// Sentences of 1 … `longest` words, the same words in turn.
std::vector<Sentence> sentences(std::size_t longest, std::string& text) {
  static const std::vector<std::string> words = {"Rebels",   "attacked", "the",  "government's",
                                                 "soldiers", "near",     "Goma", ","};
  std::vector<Sentence> made;
  for (std::size_t size = 1; size <= longest; ++size) {
    made.emplace_back();
    for (std::size_t n = 0; n < size; ++n) {
      Token token;
      token.span.begin = static_cast<std::uint32_t>(text.size());
      text += words[(size + n) % words.size()];
      token.span.end = static_cast<std::uint32_t>(text.size());
      text += ' ';
      made.back().tokens.push_back(token);
    }
  }
  return made;
}

TEST(ParserMemory, AWarmParserAllocatesNothing) {
  const auto parser = Parser::open(DRAGOMAN_SOURCE_DIR "/model/english.safetensors",
                                   DRAGOMAN_SOURCE_DIR "/model/references.safetensors");
  ASSERT_TRUE(parser) << to_string(parser.error());
  const auto events = EventReader::open(DRAGOMAN_SOURCE_DIR "/model/events.safetensors");
  ASSERT_TRUE(events) << to_string(events.error());
  ParserWorkspace workspace;
  std::string text;
  std::vector<Sentence> all = sentences(60, text);
  parser->parse(text, all, workspace, &*events);
  const std::size_t before = allocations;
  parser->parse(text, all, workspace, &*events);
  EXPECT_EQ(allocations - before, 0U);
}

TEST(ParserMemory, AThreadNeedsLittle) {
  const auto parser = Parser::open(DRAGOMAN_SOURCE_DIR "/model/english.safetensors",
                                   DRAGOMAN_SOURCE_DIR "/model/references.safetensors");
  ASSERT_TRUE(parser) << to_string(parser.error());
  const auto events = EventReader::open(DRAGOMAN_SOURCE_DIR "/model/events.safetensors");
  ASSERT_TRUE(events) << to_string(events.error());
  std::string text;
  std::vector<Sentence> all = sentences(180, text);
  const std::span longest = std::span(all).last(12);
  parser->parse(text, longest, *std::make_unique<ParserWorkspace>(), &*events);  // the lemmas of the tokens
  const std::size_t before = bytes;
  ParserWorkspace workspace;
  parser->parse(text, longest, workspace, &*events);
  EXPECT_LT(bytes - before, 32U << 20U) << "what docs/encoder.md says";
}

}  // namespace
}  // namespace dragoman
