#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace verso::helpers {

/// The header of a message (RFC 5322, 2.2): its fields unfolded, names in lower case, values as they
/// stand.
class Headers {
 public:
  /// `text` ends before the empty line. A line that is neither a field nor the continuation of one is
  /// passed over, and so is what lies beyond the sizes that anybody's mail has.
  explicit Headers(std::string_view text);

  bool empty() const { return fields_.empty(); }
  bool has(std::string_view name) const;
  /// The value of the first field of that name; empty where there is none.
  std::string first(std::string_view name) const;
  std::vector<std::string> all(std::string_view name) const;

 private:
  void add_line(std::string_view line);

  std::vector<std::pair<std::string, std::string>> fields_;
};

/// Whether a line may be a field of a header: a name of printable ASCII and a colon.
bool is_field(std::string_view line);

/// The message identifiers of a field, without their angle brackets (RFC 5322, 3.6.4).
std::vector<std::string> message_ids(std::string_view value);

/// The next line of the text, without its end, which is removed from the text with it.
std::string_view take_line(std::string_view& text);

}  // namespace verso::helpers
