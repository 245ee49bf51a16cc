#include <malloc.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "cli/app.hpp"
#include "cli/terminal/descriptors.hpp"

namespace {

/// Few words with the kernel over memory: it grows by a megabyte at a time, and what is free stays.
void prepare_memory() {
  ::mallopt(M_TOP_PAD, 1 << 20);
  ::mallopt(M_TRIM_THRESHOLD, 16 << 20);
}

}  // namespace

int main(int argc, char** argv) {
  prepare_memory();
  namespace cli = verso::cli;
  cli::terminal::prepare_descriptors();
  std::ios::sync_with_stdio(false);
  cli::terminal::DescriptorBuffer out_buffer(1);
  std::ostream out(&out_buffer);
  const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  const cli::Environment environment = [](std::string_view name) -> std::optional<std::string> {
    const char* value = std::getenv(std::string(name).c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
  };
  const cli::Clock clock = [] {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  };
  return cli::run(arguments, cli::terminal::streams(std::cin, out, std::cerr), environment, clock);
}
