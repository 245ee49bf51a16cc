#include "model/natural_order.hpp"

#include <algorithm>
#include <cstddef>

namespace verso {
namespace {

constexpr std::string_view all_digits = "0123456789";

bool is_digit(char c) { return all_digits.find(c) != std::string_view::npos; }

/// Takes the run of digits at the front, without the zeros that lead it.
std::string_view take_number(std::string_view& text) {
  std::string_view digits = text.substr(0, text.find_first_not_of(all_digits));
  text.remove_prefix(digits.size());
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

}  // namespace

bool NaturalLess::operator()(std::string_view a, std::string_view b) const {
  std::string_view left = a;
  std::string_view right = b;
  while (!left.empty() && !right.empty()) {
    if (is_digit(left.front()) && is_digit(right.front())) {
      const std::string_view first = take_number(left);
      const std::string_view second = take_number(right);
      if (first.size() != second.size()) return first.size() < second.size();
      if (first != second) return first < second;
    } else {
      if (left.front() != right.front()) {
        return static_cast<unsigned char>(left.front()) < static_cast<unsigned char>(right.front());
      }
      left.remove_prefix(1);
      right.remove_prefix(1);
    }
  }
  if (left.empty() != right.empty()) return left.empty();
  return a < b;  // "01" and "1"
}

}  // namespace verso
