#pragma once
#include "model/three_way.hpp"
#include "verso/sync.hpp"

/// Items of a calendar as the fields by which two states of one are merged.
namespace verso {

Fields fields_of(const CalendarItem& item);

/// The item of merged fields; its kind and uid, and the names of people, are those of `ours`, else
/// of `theirs`.
CalendarItem item_of(const Fields& fields, const CalendarItem& ours, const CalendarItem& theirs);

}  // namespace verso
