#pragma once
#include <span>
#include <string>
#include <vector>

namespace verso::cli {

class Session;

/// What could stand at the cursor, and what it means.
struct Candidate {
  std::string word;
  std::string meaning;
};

/// The candidates for the last of the words of a call, best first: by the table of commands, the
/// settings and the book, of which contacts come by how much and how lately something passed with
/// them. None where any text may stand.
std::vector<Candidate> complete(Session& session, std::span<const std::string> words);

}  // namespace verso::cli
