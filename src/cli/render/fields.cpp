#include "cli/render/fields.hpp"

#include <ostream>

#include "model/text.hpp"

namespace verso::cli {

void Fields::print(std::string_view label, const Paragraph& value) {
  constexpr int label_width = 9;
  if (value.empty()) return;
  out_ << "  " << style_.apply(Look::faint, text::pad(label, label_width)) << "  ";
  value.print(out_, style_, columns_, 2 + label_width + 2);
}

}  // namespace verso::cli
