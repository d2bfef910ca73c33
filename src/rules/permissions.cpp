// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/permissions.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/vocabulary.hpp"

namespace kesu {
namespace {

constexpr std::array<std::string_view, 7> kWhoWords{"owner",      "superior", "head",  "first_receiver",
                                                    "co_handler", "member",   "anyone"};

/// Permissions that are no kind of event of a ticket: parts of one, what is done to no ticket, and to actions.
constexpr std::array<std::string_view, 17> kFurtherNames{
    "amend.kind",    "amend.received", "assign.by_hand", "classify.by_hand",  "classify.priority",
    "step.done",     "step.skipped",   "import",         "publish",           "drill",
    "action",        "action.open",    "action.link",    "action.commission", "action.done",
    "action.verify", "action.close"};

bool contains(const std::vector<std::string>& list, std::string_view one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

bool has_left(const Person& person, Date day) {
  return person.left && day > *person.left;
}

/// The permission that decides about a deed, or nullptr where none is listed.
const Permission* deciding(const Permissions& permissions, const Deed& deed) {
  for (const std::string& name : deed.names) {
    const auto found = std::find_if(permissions.list.begin(), permissions.list.end(),
                                    [&](const Permission& one) { return one.name == name; });
    if (found != permissions.list.end()) return &*found;
  }
  return nullptr;
}

/// Says who is meant by the names of a permission.
class Holders {
 public:
  Holders(const People& people, const Deed& deed) : people_(people), deed_(deed) {}

  [[nodiscard]] bool is_meant(const Person& person, std::string_view who) const {
    if (has_left(person, deed_.day)) return false;
    const Concern& concern = deed_.concern;
    if (who == "anyone") return true;
    if (who == "owner") return person.id == concern.owner;
    if (who == "first_receiver") return person.id == concern.first_receiver;
    if (who == "superior")
      return people_.is_superior(person.id, concern.owner.empty() ? concern.first_receiver : concern.owner);
    if (who == "head") return is_head(person);
    if (who == "member") return !concern.department.empty() && person.department == concern.department;
    if (who == "co_handler") {
      return contains(deed_.co_handlers, person.id) ||
             (!person.department.empty() && contains(deed_.co_handlers, person.department));
    }
    if (person.id == who || person.department == who) return true;
    return people_.has_role(person.id, who, deed_.day);
  }

  [[nodiscard]] bool is_meant(const Person& person, const Permission* permission) const {
    if (permission == nullptr) return !has_left(person, deed_.day);
    return std::any_of(permission->who.begin(), permission->who.end(),
                       [&](const std::string& who) { return is_meant(person, who); });
  }

 private:
  [[nodiscard]] bool is_head(const Person& person) const {
    const Person* owner = people_.find(deed_.concern.owner);
    const std::string& id =
        deed_.concern.department.empty() && owner != nullptr ? owner->department : deed_.concern.department;
    const Department* department = people_.department(id);
    return department != nullptr && department->head == person.id;
  }

  const People& people_;
  const Deed& deed_;
};

const Person* known(const People& people, const std::string& id) {
  const Person* person = people.find(id);
  return person != nullptr ? person : people.find_by_email(id);
}

/// What the program does by itself: it escalates, and it may acknowledge.
bool is_automatic(const Deed& deed) {
  return contains(deed.names, "escalate") || contains(deed.names, "contact.ack");
}

std::string named(const People& people, const std::string& id) {
  const Person* person = people.find(id);
  return person == nullptr || person->name.empty() || person->name == id ? id : say("{0} ({1})", person->name, id);
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words)
    all += (all.empty() ? "" : tr(", ")) + word;
  return all;
}

std::string who_can(const People& people, const std::vector<Able>& able) {
  // A whole staff is not listed.
  constexpr std::size_t kMost = 6;
  std::vector<std::string> words;
  for (const Able& one : able) {
    if (words.size() == kMost) {
      words.emplace_back("…");
      break;
    }
    words.push_back(one.stands_in_for.empty()
                        ? named(people, one.person)
                        : say("{0} in place of {1}, who is away", named(people, one.person), one.stands_in_for));
  }
  if (words.empty()) return tr("nobody who is there today can: see the roles and backups in people.yaml");
  return say("who can: {0}", joined(words));
}

}  // namespace

bool Permissions::bind(const People& people, Date day) const {
  return !list.empty() && !people.staff.empty() && (!since || day >= *since);
}

std::span<const std::string_view> who_words() {
  return kWhoWords;
}

std::vector<std::string_view> permission_names() {
  // The parts of contacts and closings are made once and kept, for the names are views.
  static const std::vector<std::string> parts = [] {
    std::vector<std::string> all;
    for (const std::string_view word : spellings<ContactKind>())
      all.push_back("contact." + std::string(word));
    for (const std::string_view word : spellings<CloseAs>())
      all.push_back("close." + std::string(word));
    return all;
  }();
  std::vector<std::string_view> names;
  for (const std::string_view word : spellings<EventKind>()) {
    if (belongs_in(*parse_word<EventKind>(word), CaseFile::kTicket)) names.push_back(word);
  }
  names.insert(names.end(), kFurtherNames.begin(), kFurtherNames.end());
  names.insert(names.end(), parts.begin(), parts.end());
  return names;
}

std::vector<std::string> deed_names(const Event& event) {
  const std::string kind(to_string(event.kind));
  std::vector<std::string> names;
  switch (event.kind) {
    case EventKind::kClose:
    case EventKind::kContact:
    case EventKind::kStep:
      if (const std::string as = event.field("as"); !as.empty()) names.push_back(kind + "." + as);
      break;
    case EventKind::kAssign:
      if (!event.rules) names.push_back(kind + ".by_hand");
      break;
    case EventKind::kClassify: {
      const Node* because = event.fields.find("because");
      const bool reason = because != nullptr && because->is_scalar();
      const bool by_hand = because != nullptr && because->is_sequence() && !because->items.empty() &&
                           because->items.front().find("by_hand") != nullptr;
      // A text alone gives the reason for all of it.
      const bool sets_priority =
          reason ? event.fields.find("priority") != nullptr : by_hand && because->items.front().find("sets") != nullptr;
      if (sets_priority) names.push_back(kind + ".priority");
      if (!event.rules || reason || by_hand) names.push_back(kind + ".by_hand");
      break;
    }
    case EventKind::kAmend:
      if (const std::string field = event.field("field"); field == "kind" || field == "received")
        names.push_back(kind + "." + field);
      break;
    default:
      break;
  }
  names.push_back(kind);
  return names;
}

std::vector<Able> able_to(const Permissions& permissions, const People& people, const Deed& deed) {
  const Holders holders(people, deed);
  const Permission* permission = deciding(permissions, deed);
  std::vector<Able> able;
  const auto is_listed = [&](const std::string& id) {
    return std::any_of(able.begin(), able.end(), [&](const Able& one) { return one.person == id; });
  };
  std::vector<std::string> away;
  for (const Person& person : people.staff) {
    if (!holders.is_meant(person, permission)) continue;
    if (people.is_away(person.id, deed.day)) {
      away.push_back(person.id);
    } else {
      able.push_back({person.id, {}});
    }
  }
  // Whoever may himself is not listed a second time for somebody else.
  for (const std::string& id : away) {
    std::string there = people.present(id, deed.day);
    if (!there.empty() && !is_listed(there)) able.push_back({std::move(there), id});
  }
  return able;
}

std::optional<Objection> objection_to(const Permissions& permissions, const People& people, const Deed& deed) {
  if (!permissions.bind(people, deed.day)) return std::nullopt;
  const Permission* permission = deciding(permissions, deed);
  Objection objection;
  objection.name = permission == nullptr ? deed.names.back() : permission->name;
  if (permission != nullptr) objection.who = permission->who;
  const auto object = [&](Objection::Reason reason) {
    objection.reason = reason;
    objection.able = able_to(permissions, people, deed);
    return std::move(objection);
  };
  if (is_reserved_id(deed.by)) {
    const bool fine = deed.by == "import" ? deed.imported : is_automatic(deed);
    if (fine) return std::nullopt;
    return object(Objection::Reason::kProgram);
  }
  const Person* doer = known(people, deed.by);
  if (doer == nullptr) return object(Objection::Reason::kUnknown);
  if (has_left(*doer, deed.day)) return object(Objection::Reason::kLeft);
  const Holders holders(people, deed);
  if (holders.is_meant(*doer, permission)) return std::nullopt;
  const bool stands_in = std::any_of(people.staff.begin(), people.staff.end(), [&](const Person& other) {
    return people.is_away(other.id, deed.day) && holders.is_meant(other, permission) &&
           people.present(other.id, deed.day) == doer->id;
  });
  if (stands_in) return std::nullopt;
  return object(Objection::Reason::kNotGiven);
}

Error refusal(const People& people, const Deed& deed, const Objection& objection) {
  std::string message;
  switch (objection.reason) {
    case Objection::Reason::kUnknown:
      message = say("people.yaml knows nobody called '{0}', and `{1}` is for the staff only", deed.by, objection.name);
      break;
    case Objection::Reason::kLeft: {
      const Person* person = known(people, deed.by);
      message = say("{0} left on {1} and may not `{2}`", deed.by, to_string(*person->left), objection.name);
      break;
    }
    case Objection::Reason::kProgram:
      message = say("'{0}' is what the program calls itself, and it does not `{1}`", deed.by, objection.name);
      break;
    case Objection::Reason::kNotGiven:
      message = say("{0} may not `{1}`: the rules leave that to {2}", deed.by, objection.name, joined(objection.who));
      break;
  }
  return {ErrorKind::kRefused, std::move(message), {}, who_can(people, objection.able)};
}

}  // namespace kesu
