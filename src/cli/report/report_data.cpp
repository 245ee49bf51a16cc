#include "cli/report/report_data.hpp"

#include <algorithm>
#include <unordered_map>

#include "model/text.hpp"
#include "verso/import.hpp"
#include "verso/intro.hpp"

namespace verso::cli {
namespace {

/// Names with how many share each, numbered as they come; renumbered by their size at the end.
class SharedNames {
 public:
  std::size_t add(const std::string& name) {
    const auto [place, is_new] = places_.try_emplace(text::fold(name), names_.size());
    if (is_new) names_.emplace_back(name, 0);
    ++names_[place->second].second;
    return place->second;
  }

  /// The names, most shared first; `number` becomes the new place of each old one.
  std::vector<ReportData::Shared> ranked(std::vector<std::size_t>& number) {
    std::vector<std::size_t> order(names_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, std::greater<>{},
                             [&](std::size_t i) { return names_[i].second; });
    number.resize(order.size());
    std::vector<ReportData::Shared> result;
    for (const std::size_t old : order) {
      number[old] = result.size();
      result.push_back(std::move(names_[old]));
    }
    return result;
  }

 private:
  std::unordered_map<std::string, std::size_t> places_;
  std::vector<ReportData::Shared> names_;
};

/// Puts a report together from what the book hands out.
class Collector {
 public:
  explicit Collector(Book& book) : book_(book) { data_.today = book.today(); }

  ReportData collect() {
    const Reading reading(book_);
    export_cards(book_, Query{}, Privacy::no_private, Archived::left_out,
                 {[this](Card&& card) { take(std::move(card)); },
                  {},
                  [this](TouchRecord&& record) { take(std::move(record.touch)); }});
    for (std::size_t place = 0; place < data_.people.size(); ++place) {
      ReportData::Person& person = data_.people[place];
      person.balance = balance(touches_[place], person.contact.id);
      add_edges(place);
    }
    for (const Intro& intro : intros(book_)) add_intro(intro);
    add_due();
    rank(circles_, data_.circles, &ReportData::Person::circles);
    rank(topics_, data_.topics, &ReportData::Person::topics);
    return std::move(data_);
  }

 private:
  using Places = std::vector<std::size_t> ReportData::Person::*;

  void take(Card&& card) {
    ReportData::Person person{std::move(card.contact), {}, {}, {}};
    for (const std::string& circle : person.contact.circles) {
      person.circles.push_back(circles_.add(circle));
    }
    for (const Interest& interest : person.contact.interests) {
      person.topics.push_back(topics_.add(interest.topic));
    }
    data_.promises += static_cast<std::size_t>(
        std::ranges::count_if(card.promises, [](const Promise& each) { return !each.done_on; }));
    places_[number(person.contact.id)] = data_.people.size();
    data_.people.push_back(std::move(person));
    touches_.emplace_back();
  }

  void take(Touch&& touch) {
    const Date year_ago = subtract(data_.today, Duration{54, Duration::Unit::week});
    if (touch.on >= year_ago && touch.on <= data_.today) {
      ReportData::Day& day = data_.days[touch.on];
      ++day.touches;
      if (!touch.gave.empty()) ++day.of_value;
    }
    // A balance reads no texts.
    touch.text.clear();
    touch.purpose.clear();
    for (const ContactRef& contact : touch.with) {
      if (const auto place = place_of(contact.id)) touches_[*place].push_back(touch);
    }
  }

  std::optional<std::size_t> place_of(ContactId id) const {
    const auto found = places_.find(number(id));
    return found == places_.end() ? std::nullopt : std::optional(found->second);
  }

  void add_edge(std::optional<std::size_t> a, std::optional<std::size_t> b,
                ReportData::Edge::Kind kind) {
    if (a && b) data_.edges.push_back({*a, *b, kind});
  }

  void add_edges(std::size_t place) {
    using enum ReportData::Edge::Kind;
    const Contact& contact = data_.people[place].contact;
    if (contact.met.via) add_edge(place_of(contact.met.via->id), place, via);
    for (const Known& known : contact.knows) {
      // Both cards tell of it.
      if (number(contact.id) < number(known.id)) add_edge(place, place_of(known.id), knows);
    }
  }

  void add_intro(const Intro& made) {
    if (made.status != IntroStatus::made) return;
    add_edge(place_of(made.a.id), place_of(made.b.id), ReportData::Edge::Kind::intro);
  }

  void add_due() {
    for (DueEntry& entry : due(book_, Query{}, std::nullopt, Ready::any, 0)) {
      const auto place = place_of(entry.row.contact.id);
      if (place) data_.due.push_back({*place, std::move(entry)});
    }
  }

  void rank(SharedNames& names, std::vector<ReportData::Shared>& target, Places places) {
    std::vector<std::size_t> number;
    target = names.ranked(number);
    for (ReportData::Person& person : data_.people) {
      for (std::size_t& place : person.*places) place = number[place];
    }
  }

  Book& book_;
  ReportData data_;
  SharedNames circles_;
  SharedNames topics_;
  std::unordered_map<std::int64_t, std::size_t> places_;
  std::vector<std::vector<Touch>> touches_;
};

}  // namespace

ReportData read_report(Book& book) { return Collector(book).collect(); }

}  // namespace verso::cli
