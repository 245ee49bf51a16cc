#include "model/short_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace verso {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// By the short form. Where one stands for several names, the commonest of them.
constexpr auto forms = std::to_array<Pair>({
    {"abby", "abigail"},      {"al", "albert"},         {"alex", "alexander"},
    {"andi", "andreas"},      {"andy", "andrew"},       {"annie", "anna"},
    {"barb", "barbara"},      {"becky", "rebecca"},     {"ben", "benjamin"},
    {"bernie", "bernard"},    {"beth", "elizabeth"},    {"bill", "william"},
    {"billy", "william"},     {"bob", "robert"},        {"bobby", "robert"},
    {"cathy", "catherine"},   {"charlie", "charles"},   {"chris", "christopher"},
    {"christy", "christine"}, {"chuck", "charles"},     {"chus", "jesus"},
    {"cindy", "cynthia"},     {"concha", "concepcion"}, {"dan", "daniel"},
    {"danny", "daniel"},      {"dave", "david"},        {"debbie", "deborah"},
    {"dick", "richard"},      {"don", "donald"},        {"doug", "douglas"},
    {"ed", "edward"},         {"eddie", "edward"},      {"eli", "elizabeth"},
    {"ellie", "eleanor"},     {"fred", "frederick"},    {"gabe", "gabriel"},
    {"geoff", "geoffrey"},    {"greg", "gregory"},      {"hans", "johannes"},
    {"harry", "harold"},      {"jack", "john"},         {"jake", "jacob"},
    {"javi", "javier"},       {"jeff", "jeffrey"},      {"jen", "jennifer"},
    {"jenny", "jennifer"},    {"jerry", "gerald"},      {"jim", "james"},
    {"jimmy", "james"},       {"joe", "joseph"},        {"joey", "joseph"},
    {"johnny", "john"},       {"jon", "jonathan"},      {"josh", "joshua"},
    {"kate", "katherine"},    {"kathy", "katherine"},   {"katie", "katherine"},
    {"ken", "kenneth"},       {"kim", "kimberly"},      {"larry", "lawrence"},
    {"len", "leonard"},       {"liz", "elizabeth"},     {"lola", "dolores"},
    {"maggie", "margaret"},   {"manolo", "manuel"},     {"manu", "manuel"},
    {"matt", "matthew"},      {"max", "maximilian"},    {"meg", "margaret"},
    {"mick", "michael"},      {"mike", "michael"},      {"nacho", "ignacio"},
    {"nando", "fernando"},    {"nate", "nathan"},       {"nick", "nicholas"},
    {"paco", "francisco"},    {"pam", "pamela"},        {"pancho", "francisco"},
    {"pat", "patrick"},       {"patty", "patricia"},    {"peggy", "margaret"},
    {"pepa", "josefa"},       {"pepe", "jose"},         {"pete", "peter"},
    {"phil", "philip"},       {"quique", "enrique"},    {"rafa", "rafael"},
    {"ray", "raymond"},       {"rich", "richard"},      {"rick", "richard"},
    {"rob", "robert"},        {"robbie", "robert"},     {"ron", "ronald"},
    {"sacha", "alexander"},   {"sam", "samuel"},        {"sandy", "sandra"},
    {"sepp", "josef"},        {"steve", "stephen"},     {"steven", "stephen"},
    {"sue", "susan"},         {"ted", "edward"},        {"terry", "terence"},
    {"tim", "timothy"},       {"tom", "thomas"},        {"tommy", "thomas"},
    {"toni", "antonio"},      {"tony", "anthony"},      {"uli", "ulrich"},
    {"vicky", "victoria"},    {"vince", "vincent"},     {"walt", "walter"},
    {"will", "william"},      {"willy", "william"},     {"xavi", "xavier"},
    {"zach", "zachary"},
});
static_assert(std::is_sorted(forms.begin(), forms.end(),
                             [](const Pair& a, const Pair& b) { return a.first < b.first; }));

}  // namespace

std::string_view full_form(std::string_view given_name) {
  const auto found =
      std::lower_bound(forms.begin(), forms.end(), given_name,
                       [](const Pair& pair, std::string_view name) { return pair.first < name; });
  return found != forms.end() && found->first == given_name ? found->second : given_name;
}

}  // namespace verso
