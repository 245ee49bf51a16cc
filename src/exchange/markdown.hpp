#pragma once
#include <string>
#include <vector>

#include "verso/card.hpp"
#include "verso/touch.hpp"

namespace verso::exchange {

/// One person as a page of Markdown: front matter in YAML that programs of notes read, then notes,
/// touches and what is open, newest first, for whoever reads it in any editor. What somebody typed
/// stands as text: nothing of it is a heading, HTML or a link of the page's own.
std::string write_markdown(const Card& card, const std::vector<Touch>& touches);

/// A file name for the page: the name without what file systems do not take, and the number, which keeps
/// two of one name apart: `Ana Ruiz (12).md`.
std::string markdown_file_name(const Contact& contact);

}  // namespace verso::exchange
