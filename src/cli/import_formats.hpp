#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/detect.hpp"
#include "verso/card.hpp"
#include "verso/date.hpp"
#include "verso/import.hpp"

namespace verso::cli {

class ImportSource;
class Session;

/// What an import was asked for.
struct ImportRequest {
  std::vector<std::string> paths;
  std::optional<exchange::Format> format;
  std::vector<std::string> circles;
  std::optional<std::string> every;
  bool spread = false;
  std::vector<std::string> maps;  ///< of --map
  std::vector<std::string> me;    ///< of --me, without those of the settings
  std::optional<std::string> since;
  bool add_new = false;  ///< people with messages both ways
  bool add_all = false;  ///< everyone with a message
};

/// What a format reads, and where its records go.
struct ImportJob {
  Session& session;
  const ImportRequest& request;
  ImportSource& source;
  Import& import;
  const Records& records;  ///< those of the import, with progress shown
};

/// One row of the table of formats: a further format is a row here and one in exchange/detect.cpp.
struct ImportFormat {
  exchange::Format format;
  std::string_view word;  ///< of --format
  void (*read)(const ImportJob& job);
};

std::span<const ImportFormat> import_formats();

}  // namespace verso::cli
