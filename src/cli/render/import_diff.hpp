#pragma once
#include <string>

#include "cli/render/style.hpp"
#include "verso/import.hpp"

namespace verso::cli {

/// What an import would do to one card: `+ Ana Ruiz  Acme`, or `~ Ana Ruiz` with a line for each value that
/// is filled in, joins a list, or stays although the file says another.
std::string import_diff(const ImportChange& change, const Style& style);

}  // namespace verso::cli
