#include <algorithm>
#include <array>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"

namespace verso::cli {
namespace {

using enum Group;

constexpr auto table = std::to_array<Command>({
    {"help", keep, "what the commands do", reads, declare_help},
});

std::string_view first_word_of(const Command& command) {
  return command.name.substr(0, command.name.find(' '));
}

}  // namespace

std::span<const Command> commands() { return table; }

std::vector<const Command*> find_commands(std::string_view first_word) {
  std::vector<const Command*> rows;
  for (const Command& command : table) {
    if (first_word_of(command) == first_word) rows.push_back(&command);
  }
  return rows;
}

}  // namespace verso::cli
