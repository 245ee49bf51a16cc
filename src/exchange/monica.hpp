#pragma once
#include <string_view>

#include "verso/card.hpp"

namespace verso::exchange {

/// Whether a JSON text begins like an export of Monica.
bool begins_monica(std::string_view text);

/// Reads the export of an account of Monica 4 (monicahq.com; its app/ExportResources say the shape). Each
/// contact is a card; each call, activity, conversation and gift given or received a touch; notes, tasks,
/// reminders, debts, addresses, pets, life events and relationships are part of their cards; photos and
/// whatever else is not known is skipped by its name. The people of a touch are known by numbers below
/// zero, which hold within the file alone. A document that is no JSON ends the reading with one refusal.
void read_monica(std::string_view text, const Records& records);

}  // namespace verso::exchange
