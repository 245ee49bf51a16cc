#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "store/contacts.hpp"

namespace verso::store {

/// The interests of everybody, the archived too, read at once when they are first asked for. Nothing may
/// be written after that.
class Interests {
 public:
  explicit Interests(Database& database) : database_(database) {}

  struct Row {
    ContactId contact{};
    std::int64_t id = 0;
    std::uint32_t topic = 0;  ///< its place in topics()
    bool is_expertise = false;
  };
  /// By contact and number.
  const std::vector<Row>& rows();
  std::span<const Row> of(ContactId contact);

  /// Each once, however many have it.
  const std::vector<std::string>& topics();

 private:
  void read();

  Database& database_;
  bool is_read_ = false;
  std::vector<Row> rows_;
  std::vector<std::string> topics_;
};

}  // namespace verso::store
