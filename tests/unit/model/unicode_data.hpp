#pragma once
#include <algorithm>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "model/utf8.hpp"

/// The Unicode character database's own test files, where the folder of shared data is there.
namespace verso::test {

/// The lines of a file of Unicode 15.0 without comments; nothing, with a warning, if it is absent.
inline std::optional<std::vector<std::string>> unicode_lines(const std::string& file) {
  const std::string path = VERSO_SOURCE_DIR "/../shared/data/names/unicode-15.0/" + file;
  std::ifstream input(path);
  if (!input) {
    WARN("skipped: there is no shared data file " + file);
    return std::nullopt;
  }
  std::vector<std::string> lines;
  for (std::string line; std::getline(input, line);) {
    line.resize(std::min(line.find('#'), line.size()));
    if (line.find_first_not_of(" \t\r") != std::string::npos) lines.push_back(line);
  }
  return lines;
}

/// "0041 030A" as text.
inline std::string from_hex(const std::string& codes) {
  std::string result;
  std::istringstream input(codes);
  for (std::string code; input >> code;) {
    text::append(result, static_cast<char32_t>(std::stoul(code, nullptr, 16)));
  }
  return result;
}

}  // namespace verso::test
