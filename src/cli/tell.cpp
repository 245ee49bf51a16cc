#include "cli/tell.hpp"

#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/render/json_out.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"

namespace verso::cli {

void tell(Session& session, std::string_view line, const nlohmann::ordered_json& thing) {
  if (session.output() == Output::json) {
    print_json(session.out(), thing);
  } else {
    Paragraph()
        .add(text::printable(line))
        .print(session.out(), session.style(), session.width(), 4);
  }
  session.flush();  // before what is said of it
  if (session.dry_run()) session.message("dry run: nothing was changed");
}

void tell_nothing(Session& session, std::string_view line) {
  if (session.output() == Output::json) print_json(session.out(), nullptr);
  session.message(line);
}

}  // namespace verso::cli
