#pragma once
#include <span>
#include <string>
#include <vector>

namespace verso::cli {

/// What could stand at the cursor, and what it means.
struct Candidate {
  std::string word;
  std::string meaning;
};

/// The candidates for the last of the words of a call, by the table of commands; none where any
/// text may stand.
std::vector<Candidate> complete(std::span<const std::string> words);

}  // namespace verso::cli
