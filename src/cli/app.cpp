#include "cli/app.hpp"

#include <exception>
#include <ostream>

#include "cli/call.hpp"
#include "cli/commands/help.hpp"
#include "cli/expand_call.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

int status(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::not_found: return 1;
    case ErrorKind::usage: return 2;
    case ErrorKind::ambiguous: return 3;
    case ErrorKind::refused: return 4;
    case ErrorKind::bad_data: return 5;
    case ErrorKind::storage:
    case ErrorKind::damaged: return 6;
    case ErrorKind::internal: return 70;
  }
  return 70;
}

int status(Outcome outcome) {
  switch (outcome) {
    case Outcome::done: return 0;
    case Outcome::nothing_found: return 1;
    case Outcome::bad_data: return 5;
  }
  return 70;
}

int report(const Error& error, std::ostream& err) {
  err << "verso: " << text::printable(error.what()) << '\n';
  for (const std::string& line : error.details()) err << text::printable(line) << '\n';
  return status(error.kind());
}

int perform(Call& call, Session& session) {
  switch (call.asks) {
    case Call::Asks::version: return status(show_version(session));
    case Call::Asks::help: return status(show_help(session, call.command));
    case Call::Asks::action: break;
  }
  try {
    return status(call.action(session));
  } catch (const Error& error) {
    // Nothing is a document too, for a program that reads one.
    if (error.kind() == ErrorKind::not_found && session.output() == Output::json) {
      session.out() << (call.command->traits.lists ? "[]\n" : "null\n");
    }
    throw;
  }
}

int run_call(std::span<const std::string> arguments, const Streams& streams,
             const Environment& environment, const Clock& clock) {
  GlobalOptions global;
  Call call = read_call(expand_call(arguments, streams, environment), global);
  const bool changes = call.command && call.command->traits.writes;
  Session session(streams, environment, clock, global, arguments,
                  changes ? BookOptions::Access::write : BookOptions::Access::read);
  try {
    const int result = perform(call, session);
    session.finish();
    // Whom the answer does not reach takes the change for not made.
    if (changes && !streams.out.flush()) session.take_back();
    return result;
  } catch (...) {
    session.flush();
    throw;
  }
}

int guarded(std::span<const std::string> arguments, const Streams& streams,
            const Environment& environment, const Clock& clock) {
  try {
    return run_call(arguments, streams, environment, clock);
  } catch (const Error& error) {
    return report(error, streams.err);
  } catch (const std::exception&) {
    return report(Error(ErrorKind::internal, "internal error, a fault of verso itself"),
                  streams.err);
  }
}

}  // namespace

int run(std::span<const std::string> arguments, const Streams& streams,
        const Environment& environment, const Clock& clock) {
  const int result = guarded(arguments, streams, environment, clock);
  if (streams.out.flush()) return result;
  return report(Error(ErrorKind::storage,
                      "standard output cannot be written: it is full or closed"),
                streams.err);
}

}  // namespace verso::cli
