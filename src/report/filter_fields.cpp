// SPDX-License-Identifier: Apache-2.0
#include "filter_fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "kesu/core/decode.hpp"
#include "kesu/core/searched_text.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/facts.hpp"

namespace kesu {
namespace {

using Texts = std::vector<std::string>;
using Test = Filter::Test;

struct FieldOf {
  std::string_view name;
  Texts (*of)(const TicketView&);
};
struct TimeOf {
  std::string_view name;
  std::optional<Instant> (*of)(const TicketView&);
};
struct NumberOf {
  std::string_view name;
  std::optional<std::int64_t> (*of)(const TicketView&);
};
struct MoneyOf {
  std::string_view name;
  std::optional<Money> (*of)(const TicketView&);
};
struct FlagOf {
  std::string_view name;
  bool (*holds)(const TicketView&, Instant now);
};

const Complaint& complaint_of(const TicketView& view) {
  return view.state.complaint;
}

template <class Enum>
Texts spelled(const std::optional<Enum>& value) {
  return value ? Texts{std::string(to_string(*value))} : Texts{};
}

Texts one(const std::string& value) {
  return value.empty() ? Texts{} : Texts{value};
}

void add_texts_of(const Event& event, Texts& texts) {
  for (const std::string_view key : {"text", "root_cause", "reason", "verified", "name"}) {
    if (std::string value = event.field(key); !value.empty()) texts.push_back(std::move(value));
  }
  // The other ticket.
  if (event.kind == EventKind::kLink || event.kind == EventKind::kClose) {
    std::string other = event.field(event.kind == EventKind::kLink ? "to" : "of");
    if (!other.empty()) texts.push_back(std::move(other));
  }
  const Node* because = event.fields.find("because");
  if (because != nullptr && because->is_scalar()) texts.push_back(because->text);
}

/// Everything that somebody wrote about the matter, papers that were struck out left aside.
Texts all_texts(const TicketView& view) {
  const Complaint& complaint = complaint_of(view);
  Texts texts = {complaint.subject, complaint.text, complaint.demand, complaint.place, complaint.occurred};
  for (const auto& [key, value] : complaint.about)
    texts.push_back(value);
  for (const auto& [key, value] : complaint.fields)
    texts.push_back(value);
  texts.insert(texts.end(), complaint.tags.begin(), complaint.tags.end());
  for (const std::size_t index : view.state.order) {
    if (!view.state.struck(index)) add_texts_of(view.ticket->history[index], texts);
  }
  return texts;
}

Texts people_of(const TicketView& view) {
  const Complainant& who = complaint_of(view).complainant;
  return {who.name, who.phone, who.email, who.address, who.member, who.reference};
}

Texts root_causes_of(const TicketView& view) {
  Texts causes;
  for (const std::size_t index : view.state.order) {
    const Event& event = view.ticket->history[index];
    if (event.kind == EventKind::kFind && !view.state.struck(index)) {
      if (std::string cause = event.field("root_cause"); !cause.empty()) causes = {std::move(cause)};
    }
  }
  return causes;
}

const std::array kNames = {
    FieldOf{"id", [](const TicketView& view) { return Texts{view.ticket->id.text}; }},
    FieldOf{"category", [](const TicketView& view) { return one(view.state.category); }},
    FieldOf{"owner", [](const TicketView& view) { return one(view.state.owner); }},
    FieldOf{"department", [](const TicketView& view) { return one(view.state.department); }},
    FieldOf{"co_handler", [](const TicketView& view) { return view.state.co_handlers; }},
    FieldOf{"first_receiver", [](const TicketView& view) { return one(view.state.first_receiver); }},
    FieldOf{"kind", [](const TicketView& view) { return spelled(std::optional(complaint_of(view).kind)); }},
    FieldOf{"channel", [](const TicketView& view) { return spelled(complaint_of(view).channel); }},
    FieldOf{"source", [](const TicketView& view) { return one(complaint_of(view).source); }},
    FieldOf{"liability", [](const TicketView& view) { return spelled(view.state.liability); }},
    FieldOf{"closed_as", [](const TicketView& view) { return spelled(view.state.closed_as); }},
    FieldOf{"root_cause", root_causes_of},
    FieldOf{"tag", [](const TicketView& view) { return complaint_of(view).tags; }},
    FieldOf{"origin", [](const TicketView& view) { return one(complaint_of(view).origin_id); }},
    FieldOf{"subject", [](const TicketView& view) { return one(complaint_of(view).subject); }},
    FieldOf{"text", [](const TicketView& view) { return one(complaint_of(view).text); }},
    FieldOf{"demand", [](const TicketView& view) { return one(complaint_of(view).demand); }},
    FieldOf{"place", [](const TicketView& view) { return one(complaint_of(view).place); }},
    FieldOf{"complainant", people_of},
    FieldOf{"any", all_texts},
};

std::optional<Instant> milestone_of(const TicketView& view, Milestone milestone) {
  const Occurrence* occurrence = view.state.last(milestone);
  return occurrence == nullptr ? std::nullopt : std::optional(occurrence->at.instant);
}

const std::array kTimes = {
    TimeOf{"received", [](const TicketView& view) { return std::optional(complaint_of(view).received.instant); }},
    TimeOf{"registered", [](const TicketView& view) { return milestone_of(view, Milestone::kOpen); }},
    TimeOf{"classified", [](const TicketView& view) { return milestone_of(view, Milestone::kClassify); }},
    TimeOf{"assigned", [](const TicketView& view) { return milestone_of(view, Milestone::kAssign); }},
    TimeOf{"resolved", [](const TicketView& view) { return milestone_of(view, Milestone::kResolve); }},
    TimeOf{"replied", [](const TicketView& view) { return milestone_of(view, Milestone::kReply); }},
    TimeOf{"followed_up", [](const TicketView& view) { return milestone_of(view, Milestone::kFollowup); }},
    TimeOf{"closed_at", [](const TicketView& view) { return milestone_of(view, Milestone::kClose); }},
    TimeOf{"due",
           [](const TicketView& view) {
             const Clock* next = view.next_due();
             return next == nullptr ? std::nullopt : std::optional(next->due->at);
           }},
    TimeOf{"touched",
           [](const TicketView& view) {
             std::optional<Instant> newest;
             for (const std::size_t index : view.state.order)
               newest = std::max(newest, std::optional(view.ticket->history[index].at.instant));
             return newest;
           }},
};

const std::array kNumbers = {
    NumberOf{"severity",
             [](const TicketView& view) {
               return view.state.severity ? std::optional<std::int64_t>(*view.state.severity) : std::nullopt;
             }},
    NumberOf{"level", [](const TicketView& view) { return std::optional<std::int64_t>(view.state.level); }},
    NumberOf{"cycle", [](const TicketView& view) { return std::optional<std::int64_t>(view.state.cycle); }},
};

const std::array kMonies = {
    MoneyOf{"loss", [](const TicketView& view) { return complaint_of(view).loss; }},
    MoneyOf{"amount", [](const TicketView& view) { return complaint_of(view).amount; }},
};

const std::array kFlags = {
    FlagOf{"open", [](const TicketView& view, Instant) { return !view.state.closed(); }},
    FlagOf{"closed", [](const TicketView& view, Instant) { return view.state.closed(); }},
    FlagOf{"overdue",
           [](const TicketView& view, Instant now) {
             return std::any_of(view.clocks.begin(), view.clocks.end(),
                                [&](const Clock& clock) { return clock.late(now); });
           }},
    FlagOf{"waiting", [](const TicketView& view, Instant now) { return view.waiting(now); }},
    FlagOf{"contested", [](const TicketView& view, Instant) { return view.state.contested(); }},
    FlagOf{"escalated", [](const TicketView& view, Instant) { return view.state.escalated(); }},
    FlagOf{"external", [](const TicketView& view, Instant) { return view.state.pending_referral() != nullptr; }},
    FlagOf{"unanswered",
           [](const TicketView& view, Instant) { return view.state.owes_third_party() && !view.state.closed(); }},
    FlagOf{"reopened", [](const TicketView& view, Instant) { return view.state.cycle > 1; }},
    FlagOf{"internal", [](const TicketView& view, Instant) { return complaint_of(view).complainant.internal; }},
    FlagOf{"drill", [](const TicketView& view, Instant) { return !complaint_of(view).drill.empty(); }},
    FlagOf{"third_party", [](const TicketView& view, Instant) { return complaint_of(view).source != "direct"; }},
};

template <class Table>
const typename Table::value_type* find_in(const Table& table, std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.name == name; });
  return found == table.end() ? nullptr : &*found;
}

template <class T>
bool compares(FilterOp op, const T& left, const T& right) {
  switch (op) {
    case FilterOp::kEqual:
      return left == right;
    case FilterOp::kUnequal:
      return left != right;
    case FilterOp::kLess:
      return left < right;
    case FilterOp::kAtMost:
      return !(right < left);
    case FilterOp::kGreater:
      return right < left;
    case FilterOp::kAtLeast:
      return !(left < right);
    case FilterOp::kContains:
      return false;
  }
  return false;
}

bool is_order(FilterOp op) {
  return op != FilterOp::kEqual && op != FilterOp::kUnequal && op != FilterOp::kContains;
}

Error wrong_op(std::string_view name, std::string allowed) {
  return Error{ErrorKind::kUsage, say("{0} cannot be compared so", name), {}, std::move(allowed)};
}

Error one_value(std::string_view name) {
  return Error{ErrorKind::kUsage, say("{0} is compared with one value here", name), {}, {}};
}

/// Any of `tests`; with `!=` none of those that `=` would make.
Test any_of(std::vector<Test> tests, bool none) {
  return [tests = std::move(tests), none](const TicketView& view) {
    const bool any = std::any_of(tests.begin(), tests.end(), [&](const Test& test) { return test(view); });
    return any != none;
  };
}

/// Whether all the words stand in the text, in whatever case, width or script they are written.
bool holds_words(const std::string& text, const std::u32string& wanted) {
  return fold_for_search(text).characters.find(wanted) != std::u32string::npos;
}

template <class Enum>
Result<Test> word_test(std::string_view name, FilterOp op, const Texts& values,
                       std::optional<Enum> (*of)(const TicketView&)) {
  if (op == FilterOp::kContains) return tl::unexpected(wrong_op(name, tr("use = != < <= > >=")));
  if (is_order(op) && values.size() > 1) return tl::unexpected(one_value(name));
  std::vector<Test> tests;
  for (std::string value : values) {
    std::replace(value.begin(), value.end(), '-', '_');
    if (value == "_" && !is_order(op)) {
      tests.push_back([of](const TicketView& view) { return !of(view); });
      continue;
    }
    const auto word = parse_word<Enum>(value);
    if (!word)
      return fail(ErrorKind::kUsage, say("{0} cannot be '{1}'", name, value), {}, suggest(value, spellings<Enum>()));
    const FilterOp each = is_order(op) ? op : FilterOp::kEqual;
    tests.push_back([of, each, word = *word](const TicketView& view) {
      const auto has = of(view);
      return has && compares(each, *has, word);
    });
  }
  return any_of(std::move(tests), op == FilterOp::kUnequal);
}

/// Checks words of closed lists that have no order.
Result<void> check_word(std::string_view name, const std::string& value) {
  const auto check = [&](std::span<const std::string_view> words) -> Result<void> {
    if (std::find(words.begin(), words.end(), value) != words.end()) return {};
    return fail(ErrorKind::kUsage, say("{0} cannot be '{1}'", name, value), {}, suggest(value, words));
  };
  if (name == "kind") return check(spellings<Kind>());
  if (name == "channel") return check(spellings<Channel>());
  if (name == "liability") return check(spellings<Liability>());
  if (name == "closed_as") return check(spellings<CloseAs>());
  return {};
}

Result<std::string> known_name(std::string_view name, std::string value, const FilterSetting& setting) {
  const bool is_person = name == "owner" || name == "first_receiver";
  if ((is_person || name == "co_handler") && value == "me") return setting.me;
  if (is_person && setting.person) return setting.person(value);
  if (name == "co_handler" && setting.person && setting.department) {
    auto person = setting.person(value);
    return person ? person : setting.department(value) ? Result<std::string>(value) : person;
  }
  if (name == "department" && setting.department) return setting.department(value);
  if (name == "category" && setting.category) return setting.category(value);
  if (name == "tag" && setting.tag) return setting.tag(value);
  if (is_fact_path(name) && setting.fact_value) return setting.fact_value(std::string(name), value);
  if (name == "kind" || name == "channel" || name == "liability" || name == "closed_as")
    std::replace(value.begin(), value.end(), '-', '_');
  if (auto good = check_word(name, value); !good) return fail(std::move(good.error()));
  return value;
}

template <class Of>
Result<Test> text_test(std::string_view name, const Of& of, FilterOp op, const Texts& values,
                       const FilterSetting& setting) {
  if (is_order(op)) return tl::unexpected(wrong_op(name, tr("use = != or ~, which means: contains")));
  std::vector<Test> tests;
  for (const std::string& value : values) {
    if (op == FilterOp::kContains) {
      tests.push_back([of, wanted = fold_for_search(value).characters](const TicketView& view) {
        const Texts texts = of(view);
        return std::any_of(texts.begin(), texts.end(),
                           [&](const std::string& text) { return holds_words(text, wanted); });
      });
      continue;
    }
    if (value == "-") {
      tests.push_back([of](const TicketView& view) {
        const Texts texts = of(view);
        return std::all_of(texts.begin(), texts.end(), [](const std::string& text) { return text.empty(); });
      });
      continue;
    }
    auto wanted = known_name(name, value, setting);
    if (!wanted) return fail(std::move(wanted.error()));
    const bool branch = name == "category";
    tests.push_back([of, branch, wanted = *wanted](const TicketView& view) {
      const Texts texts = of(view);
      return std::any_of(texts.begin(), texts.end(),
                         [&](const std::string& text) { return branch ? is_in_branch(text, wanted) : text == wanted; });
    });
  }
  return any_of(std::move(tests), op == FilterOp::kUnequal);
}

/// A day stands for itself from beginning to end, an instant for its second.
Result<Test> time_test(const TimeOf& field, FilterOp op, const Texts& values, const FilterSetting& setting) {
  if (op == FilterOp::kContains) return tl::unexpected(wrong_op(field.name, tr("use = != < <= > >=")));
  if (is_order(op) && values.size() > 1) return tl::unexpected(one_value(field.name));
  std::vector<Test> tests;
  for (const std::string& value : values) {
    if (value == "-" && !is_order(op)) {
      tests.push_back([of = field.of](const TicketView& view) { return !of(view); });
      continue;
    }
    auto time = setting.time(value);
    if (!time) return fail(std::move(time.error()));
    const Instant begin = time->instant;
    const Instant end = time->is_date()
                            ? setting.zone->day_start(std::chrono::sys_days(*time->date) + std::chrono::days(1))
                            : begin + Seconds(1);
    tests.push_back([of = field.of, op, begin, end](const TicketView& view) {
      const auto at = of(view);
      if (!at) return false;
      switch (op) {
        case FilterOp::kLess:
          return *at < begin;
        case FilterOp::kAtMost:
          return *at < end;
        case FilterOp::kGreater:
          return *at >= end;
        case FilterOp::kAtLeast:
          return *at >= begin;
        default:
          return *at >= begin && *at < end;
      }
    });
  }
  return any_of(std::move(tests), op == FilterOp::kUnequal);
}

Result<Test> number_test(const NumberOf& field, FilterOp op, const Texts& values) {
  if (op == FilterOp::kContains) return tl::unexpected(wrong_op(field.name, tr("use = != < <= > >=")));
  if (is_order(op) && values.size() > 1) return tl::unexpected(one_value(field.name));
  std::vector<Test> tests;
  for (const std::string& value : values) {
    if (value == "-" && !is_order(op)) {
      tests.push_back([of = field.of](const TicketView& view) { return !of(view); });
      continue;
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size())
      return fail(ErrorKind::kUsage, say("{0} must be a whole number (got '{1}')", field.name, value));
    tests.push_back([of = field.of, each = is_order(op) ? op : FilterOp::kEqual, number](const TicketView& view) {
      const auto has = of(view);
      return has && compares(each, *has, number);
    });
  }
  return any_of(std::move(tests), op == FilterOp::kUnequal);
}

Result<Test> money_test(const MoneyOf& field, FilterOp op, const Texts& values) {
  if (op == FilterOp::kContains) return tl::unexpected(wrong_op(field.name, tr("use = != < <= > >=")));
  if (is_order(op) && values.size() > 1) return tl::unexpected(one_value(field.name));
  std::vector<Test> tests;
  for (const std::string& value : values) {
    if (value == "-" && !is_order(op)) {
      tests.push_back([of = field.of](const TicketView& view) { return !of(view); });
      continue;
    }
    const auto money = parse_money(value);
    if (!money) {
      return fail(ErrorKind::kUsage, say("{0} must be an amount (got '{1}')", field.name, value), {},
                  tr("write it with its currency: '800 CNY'"));
    }
    tests.push_back(
        [of = field.of, each = is_order(op) ? op : FilterOp::kEqual, money = *money](const TicketView& view) {
          const auto has = of(view);
          return has && has->currency == money.currency && compares(each, has->hundredths, money.hundredths);
        });
  }
  return any_of(std::move(tests), op == FilterOp::kUnequal);
}

/// The value that a filter compares with, as complaints keep such values.
Result<std::string> typed_fact(std::string_view path, FactForm form, const std::string& value,
                               const FilterSetting& setting) {
  if (form == FactForm::kDate) {
    auto time = setting.time(value);
    if (!time) return fail(std::move(time.error()));
    return to_string(time->is_date() ? *time->date : setting.zone->date_of(time->instant));
  }
  if (setting.fact_value) return setting.fact_value(std::string(path), value);
  return value;
}

/// Numbers, amounts and days of the house's own.
Result<Test> fact_test(std::string_view path, FactForm form, FilterOp op, const Texts& values,
                       const FilterSetting& setting) {
  if (op == FilterOp::kContains) return tl::unexpected(wrong_op(path, tr("use = != < <= > >=")));
  if (is_order(op) && values.size() > 1) return tl::unexpected(one_value(path));
  std::vector<Test> tests;
  for (const std::string& value : values) {
    if (value == "-" && !is_order(op)) {
      tests.push_back(
          [path = std::string(path)](const TicketView& view) { return fact_values(complaint_of(view), path).empty(); });
      continue;
    }
    auto wanted = typed_fact(path, form, value, setting);
    if (!wanted) return fail(std::move(wanted.error()));
    tests.push_back([path = std::string(path), form, each = is_order(op) ? op : FilterOp::kEqual,
                     wanted = *std::move(wanted)](const TicketView& view) {
      const Texts texts = fact_values(complaint_of(view), path);
      return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
        const auto order = compare_facts(form, text, wanted);
        return order != std::partial_ordering::unordered && compares(each,
                                                                     order == std::partial_ordering::greater ? 1
                                                                     : order == std::partial_ordering::less  ? -1
                                                                                                             : 0,
                                                                     0);
      });
    });
  }
  return any_of(std::move(tests), op == FilterOp::kUnequal);
}

std::optional<Status> status_of(const TicketView& view) {
  return view.state.status;
}
std::optional<Priority> priority_of(const TicketView& view) {
  return view.state.priority;
}

}  // namespace

std::optional<FilterOp> filter_op(std::string_view spelling) {
  constexpr std::array<std::string_view, 7> kSpellings{"=", "!=", "<", "<=", ">", ">=", "~"};
  const auto found = std::find(kSpellings.begin(), kSpellings.end(), spelling);
  if (found == kSpellings.end()) return std::nullopt;
  return static_cast<FilterOp>(found - kSpellings.begin());
}

Result<FactForm> fact_form(std::string_view path, const FilterSetting& setting) {
  if (!is_fact_path(path) || !setting.fact_form) return FactForm::kText;
  return setting.fact_form(std::string(path));
}

Result<Test> field_test(std::string_view name, FilterOp op, const Texts& values, const FilterSetting& setting) {
  if (name == "status") return word_test<Status>(name, op, values, status_of);
  if (name == "priority") return word_test<Priority>(name, op, values, priority_of);
  if (const FieldOf* field = find_in(kNames, name)) return text_test(name, field->of, op, values, setting);
  if (const TimeOf* field = find_in(kTimes, name)) return time_test(*field, op, values, setting);
  if (const NumberOf* field = find_in(kNumbers, name)) return number_test(*field, op, values);
  if (const MoneyOf* field = find_in(kMonies, name)) return money_test(*field, op, values);
  auto form = fact_form(name, setting);
  if (!form) return fail(std::move(form.error()));
  if (*form != FactForm::kText) return fact_test(name, *form, op, values, setting);
  const auto of = [path = std::string(name)](const TicketView& view) { return fact_values(complaint_of(view), path); };
  return text_test(name, of, op, values, setting);
}

std::optional<Test> flag_test(std::string_view name, const FilterSetting& setting) {
  const FlagOf* flag = find_in(kFlags, name);
  if (flag == nullptr) return std::nullopt;
  return [holds = flag->holds, now = setting.now](const TicketView& view) { return holds(view, now); };
}

bool is_filter_field(std::string_view name) {
  return name == "status" || name == "priority" || is_fact_path(name) || find_in(kNames, name) != nullptr ||
         find_in(kTimes, name) != nullptr || find_in(kNumbers, name) != nullptr || find_in(kMonies, name) != nullptr;
}

std::vector<std::string_view> filter_words() {
  std::vector<std::string_view> words = {"status", "priority"};
  const auto add = [&](const auto& table) {
    for (const auto& row : table)
      words.push_back(row.name);
  };
  add(kNames);
  add(kTimes);
  add(kNumbers);
  add(kMonies);
  add(kFlags);
  return words;
}

}  // namespace kesu
