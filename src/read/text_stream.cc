#include "read/text_stream.h"

#include <utility>

namespace dragoman {
namespace {

constexpr std::size_t sample_size = 4096;  // enough to see UTF-16 without byte order mark

}  // namespace

std::string_view TextStream::decoded_from() const {
  switch (encoding_) {
    case Encoding::utf16le:
      return "UTF-16LE";
    case Encoding::utf16be:
      return "UTF-16BE";
    default:
      return {};
  }
}

// The first bytes decide on the encoding. Pipes give what is there, so a mark is waited for but a sample is not.
tl::expected<bool, std::string> TextStream::start() {
  started_ = true;
  std::string head;
  while (head.size() < 4) {
    auto piece = bytes_.next();
    if (!piece) return tl::unexpected(piece.error());
    if (piece->empty()) break;
    head += *piece;
  }
  const EncodingGuess guess = guess_encoding(std::string_view(head).substr(0, sample_size));
  if (guess.encoding == Encoding::utf32) return tl::unexpected(std::string("is UTF-32; convert it to UTF-8"));
  encoding_ = guess.encoding;
  head.erase(0, guess.mark);
  if (encoding_ == Encoding::utf8) {
    ahead_ = std::move(head);
  } else {
    decoder_ = Utf16Decoder(encoding_ == Encoding::utf16be);
    decoder_.decode(head, ahead_);
  }
  return true;
}

// Appends to `ahead_`; false at the end.
tl::expected<bool, std::string> TextStream::read_more() {
  if (!started_) return start();
  if (ended_) return false;
  auto piece = bytes_.next();
  ended_ = !piece || piece->empty();
  if (!piece) return tl::unexpected(piece.error());
  if (encoding_ == Encoding::utf8) {
    ahead_ += *piece;
  } else if (ended_) {
    decoder_.finish(ahead_);
  } else {
    decoder_.decode(*piece, ahead_);
  }
  return !ended_ || !ahead_.empty();
}

tl::expected<std::string_view, std::string> TextStream::peek(std::size_t size) {
  while (ahead_.size() < size && !ended_) {
    auto more = read_more();
    if (!more) return tl::unexpected(more.error());
  }
  return std::string_view(ahead_);
}

tl::expected<std::string_view, std::string> TextStream::next() {
  while (ahead_.empty() && !ended_) {
    auto more = read_more();
    if (!more) return tl::unexpected(more.error());
  }
  given_.clear();
  std::swap(given_, ahead_);
  return std::string_view(given_);
}

}  // namespace dragoman
