#include "helpers/run.hpp"

#include <exception>
#include <iostream>
#include <string>

#include "helpers/file_bytes.hpp"

namespace verso::helpers {
namespace {

using Json = nlohmann::ordered_json;

void print(const Json& value) {
  std::cout << value.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void tell_unreadable(const std::exception& fault) {
  print({{"line", 0}, {"fault", std::string("it cannot be read: ") + fault.what()}});
}

void read_path(const std::string& path, const ReadFile& read) {
  const auto read_file = [&read](const std::string& file) {
    print({{"file", file}});
    try {
      const FileBytes bytes(file);
      read(bytes.view(), [](Json&& value) { print(value); });
    } catch (const std::exception& fault) {
      tell_unreadable(fault);
    }
  };
  try {
    list_files(path, read_file);
  } catch (const std::exception& fault) {
    print({{"file", path}});
    tell_unreadable(fault);
  }
}

}  // namespace

int run(int argc, char** argv, const ReadFile& read) {
  std::ios::sync_with_stdio(false);
  if (argc == 2 && std::string_view(argv[1]) == "--list") {
    std::string path;
    while (std::cout && std::getline(std::cin, path, '\0')) read_path(path, read);
  } else {
    for (int i = 1; i < argc && std::cout; ++i) read_path(argv[i], read);
  }
  // The last line tells that nothing is missing.
  print({{"end", true}});
  std::cout.flush();
  return std::cout ? 0 : 1;
}

}  // namespace verso::helpers
