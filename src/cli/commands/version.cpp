#include <ostream>

#include "cli/commands/help.hpp"
#include "cli/session.hpp"

namespace verso::cli {

Outcome show_version(Session& session) {
  session.out() << "verso " VERSO_VERSION "\n";
  return Outcome::done;
}

}  // namespace verso::cli
