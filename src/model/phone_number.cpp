#include "model/phone_number.hpp"

#include <algorithm>
#include <array>

#include "model/text.hpp"

namespace verso {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

/// What is dialled before a national number, of the plans whose prefix is not "0".
struct Plan {
  std::string_view country;
  std::string_view trunk;
  /// Digits of a national number with its prefix: where the prefix may also begin a number.
  std::size_t whole = 0;
};

constexpr std::array plans{Plan{"1", "1", 11},  Plan{"692", "1", 8},  Plan{"7", "8", 11},
                           Plan{"993", "8", 9}, Plan{"375", "8", 10}, Plan{"375", "80", 11},
                           Plan{"36", "06"}};

std::string_view without_trunk(std::string_view number, std::string_view country) {
  // National numbers there begin with a 0 of their own.
  static constexpr std::array<std::string_view, 14> keep_zero{"39",  "378", "225", "227", "229",
                                                              "241", "242", "267", "268", "501",
                                                              "676", "679", "687", "853"};
  std::string_view trunk = "0";
  if (std::find(keep_zero.begin(), keep_zero.end(), country) != keep_zero.end()) trunk = "";
  for (const Plan& plan : plans) {
    if (plan.country != country) continue;
    const bool fits = plan.whole == 0 || number.size() == plan.whole;
    if (fits && number.starts_with(plan.trunk)) return number.substr(plan.trunk.size());
    trunk = "";
  }
  return number.starts_with(trunk) ? number.substr(trunk.size()) : number;
}

/// The digits of a calling code that was written "34", "+34" or "0034".
std::string calling_code(std::string_view country) {
  const std::string digits = digits_of(country);
  return digits.starts_with("00") ? digits.substr(2) : digits;
}

}  // namespace

bool is_calling_code(std::string_view text) {
  const std::string code = calling_code(text);
  const bool is_one = !code.empty() && code.size() <= 3 && code.front() != '0';
  return is_one && (text == code || text == '+' + code || text == "00" + code);
}

std::string phone_key(std::string_view phone) {
  const auto first =
      std::find_if(phone.begin(), phone.end(), [](char c) { return is_digit(c) || c == '+'; });
  phone.remove_prefix(static_cast<std::size_t>(first - phone.begin()));
  // An extension: "ext. 5", "x5", "#5", ";ext=5"; a pause before it: ",5", "p5".
  const auto end = std::find_if(phone.begin(), phone.end(), [](char c) {
    return is_letter(c) || c == ';' || c == ',' || c == '#';
  });
  phone = phone.substr(0, static_cast<std::size_t>(end - phone.begin()));
  bool international = phone.starts_with('+');
  std::string digits;
  if (const auto zero = phone.find("(0)"); zero != std::string_view::npos && zero > 0) {
    digits = digits_of(phone.substr(0, zero)) + digits_of(phone.substr(zero + 3));
  } else {
    digits = digits_of(phone);
  }
  if (!international && digits.starts_with("00")) {
    digits.erase(0, 2);
    international = true;
  }
  constexpr std::size_t fewest_digits = 5;
  if (digits.size() < fewest_digits) return {};
  return international ? '+' + digits : digits;
}

std::string full_phone_key(std::string_view phone, std::string_view country) {
  std::string key = phone_key(phone);
  const std::string code = calling_code(country);
  if (key.empty() || code.empty() || key.front() == '+') return key;
  return '+' + code + std::string(without_trunk(key, code));
}

std::vector<std::string> same_phone_keys(std::string_view phone, std::string_view country) {
  const std::string key = full_phone_key(phone, country);
  if (key.empty()) return {};
  std::vector<std::string> keys{key};
  const std::string code = calling_code(country);
  if (code.empty() || !key.starts_with('+' + code)) return keys;
  const std::string national = key.substr(1 + code.size());
  const auto add = [&](std::string_view trunk) {
    std::string written = std::string(trunk) + national;
    if (full_phone_key(written, code) == key) keys.push_back(std::move(written));
  };
  add("");
  add("0");
  for (const Plan& plan : plans) {
    if (plan.country == code) add(plan.trunk);
  }
  return keys;
}

}  // namespace verso
