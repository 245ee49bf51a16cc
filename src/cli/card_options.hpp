#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cli/options.hpp"
#include "verso/contact.hpp"

namespace verso::cli {

class Session;

/// The fields of a card as `add` and `set` take them, as typed.
struct CardOptions {
  std::vector<std::string> emails, phones, handles, urls, circles, interests, hobbies, expertise;
  std::optional<std::string> nickname, org, title, place, birthday, met_at, met_on, via, cadence;
  std::optional<Welcomes> welcomes;

  bool operator==(const CardOptions&) const = default;
};

void declare_card(Options& options, CardOptions& fields);

/// Puts the fields into a card: single ones are replaced (an empty text empties them), lists get
/// what they lack. Throws Error{usage} for a value that is none of its field.
void apply_card(Session& session, const CardOptions& fields, Contact& card);

/// Fields that `set --clear` can empty, by the names of their options.
const std::vector<std::string>& clearable_fields();
/// Empties one of them.
void clear_field(const std::string& field, Contact& card);

/// An e-mail address, a handle `network:name`. Throw Error{usage} for another text.
Labelled read_email(std::string_view text);
Handle read_handle(std::string_view text);

/// The name of a circle without the `+` that it may be typed with. Throws Error{usage} if nothing
/// is left.
std::string circle_name(std::string_view typed);

}  // namespace verso::cli
