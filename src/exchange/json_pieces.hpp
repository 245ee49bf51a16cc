#pragma once
#include <cstddef>
#include <functional>
#include <iterator>
#include <string_view>

#include "model/lines.hpp"

namespace verso::exchange {

/// A text that comes in pieces, as an input stream of RapidJSON; knows the line that it is in. Its end
/// is the zero byte, which JSON text does not hold.
class JsonPieces {
 public:
  using Ch = char;

  /// `first`, and then what `next` gives until it gives nothing.
  JsonPieces(std::string_view first, const std::function<std::string_view()>& next) : next_(next) {
    take_piece(first);
  }
  JsonPieces(const JsonPieces&) = delete;
  JsonPieces& operator=(const JsonPieces&) = delete;

  char Peek() const { return *at_; }
  char Take() {
    const char byte = *at_;
    if (++at_ == end_) take_next();
    return byte;
  }
  /// Where RapidJSON says that an error is; line() tells it here.
  std::size_t Tell() const { return 0; }

  /// The line, from 1, of the byte that comes next.
  std::size_t line() {
    lines_ += text::count_lines({counted_, static_cast<std::size_t>(at_ - counted_)});
    counted_ = at_;
    return lines_ + 1;
  }

  // The rest of RapidJSON's concept, which only reading in place makes use of.
  char* PutBegin() { return nullptr; }
  void Put(char) {}
  void Flush() {}
  std::size_t PutEnd(char*) { return 0; }

 private:
  void take_piece(std::string_view piece) {
    // An error in the last character may be found a few bytes behind it.
    static constexpr char end_of_text[8] = {};
    const bool over = piece.empty();
    at_ = counted_ = over ? std::data(end_of_text) : piece.data();
    end_ = over ? nullptr : at_ + piece.size();
  }
  void take_next() {
    line();
    take_piece(next_());
  }

  const std::function<std::string_view()>& next_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* counted_ = nullptr;  // where the counting of lines has come to
  std::size_t lines_ = 0;          // that end before counted_
};

}  // namespace verso::exchange
