// SPDX-License-Identifier: Apache-2.0
#include "particulars.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "kesu/core/decode.hpp"
#include "kesu/core/lists.hpp"
#include "kesu/core/money.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/timestamp.hpp"
#include "kesu/core/utf8.hpp"

namespace kesu {
namespace {

bool begins_particular(std::string_view text) {
  const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  return end != std::string_view::npos && end > 0 && text[end] == '=';
}

std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces;
  std::size_t begin = 0;
  for (std::size_t comma = text.find(','); comma != std::string_view::npos; comma = text.find(',', comma + 1)) {
    const std::string_view rest = trimmed(text.substr(comma + 1));
    if (!begins_particular(rest)) continue;
    pieces.emplace_back(trimmed(text.substr(begin, comma - begin)));
    begin = comma + 1;
  }
  pieces.emplace_back(trimmed(text.substr(begin)));
  return pieces;
}

Result<std::string> value_of(const std::string& given, const Particular& particular, std::string_view option) {
  if (given.empty()) return fail(ErrorKind::kUsage, say("{0}: {1} is empty", option, particular.key));
  if (particular.type == ParticularType::kMoney) {
    const auto money = parse_money(given);
    if (!money) {
      return fail(ErrorKind::kUsage, say("{0}: {1} must be an amount (got '{2}')", option, particular.key, given), {},
                  tr("write 800 CNY"));
    }
    if (money->hundredths < 0)
      return fail(ErrorKind::kUsage, say("{0}: {1} must not be negative", option, particular.key));
    return to_string(*money);
  }
  if (!particular.words.empty() &&
      std::find(particular.words.begin(), particular.words.end(), given) == particular.words.end()) {
    return fail(ErrorKind::kUsage, say("{0}: {1} cannot be '{2}'", option, particular.key, given), {},
                suggest(given, {particular.words.begin(), particular.words.end()}));
  }
  return given;
}

Result<Node> one_of(const std::string& text, std::string_view option, std::string_view name_key,
                    std::span<const Particular> particulars) {
  const std::vector<std::string> pieces = pieces_of(text);
  if (pieces.front().empty() || begins_particular(pieces.front())) {
    return fail(ErrorKind::kUsage, say("{0} '{1}' has no name", option, text), {},
                say("write the name first: {0} 'NAME, key=value'", option));
  }
  std::vector<std::string_view> keys;
  for (const Particular& particular : particulars)
    keys.push_back(particular.key);
  // An amount in a name is one that nobody has to approve.
  if (pieces.front().find('=') != std::string::npos || pieces.front().find("\uFF1D") != std::string::npos) {
    return fail(ErrorKind::kUsage, say("{0} '{1}': a name has no '='", option, text), {},
                say("write {0} 'NAME, key=value'; the keys are {1}", option,
                    comma_list(std::vector<std::string>(keys.begin(), keys.end()))));
  }
  std::map<std::string, std::string> given;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const std::size_t equals = pieces[i].find('=');
    const std::string key = pieces[i].substr(0, equals);
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
      return fail(ErrorKind::kUsage, say("{0} has no '{1}'", option, key), {}, suggest(key, keys));
    if (!given.emplace(key, std::string(trimmed(std::string_view(pieces[i]).substr(equals + 1)))).second)
      return fail(ErrorKind::kUsage, say("{0} '{1}' has {2} twice", option, text, key));
  }
  Node one = Node::mapping(true);
  one.add(std::string(name_key), Node::string(pieces.front()));
  for (const Particular& particular : particulars) {
    const auto found = given.find(std::string(particular.key));
    if (found == given.end()) continue;
    auto value = value_of(found->second, particular, option);
    if (!value) return fail(std::move(value.error()));
    one.add(found->first, Node::string(*value));
  }
  return one;
}

/// The day of a time as people type it.
Result<Date> day_of(Session& session, const std::string& typed) {
  auto time = session.typed_time(typed);
  if (!time) return fail(std::move(time.error()));
  if (time->is_date()) return *time->date;
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  return (*store)->zone().date_of(time->instant);
}

}  // namespace

Result<std::vector<Node>> particulars_option(const std::vector<std::string>& texts, std::string_view option,
                                             std::string_view name_key, std::span<const Particular> particulars) {
  std::vector<Node> nodes;
  for (const std::string& text : texts) {
    auto one = one_of(text, option, name_key, particulars);
    if (!one) return fail(std::move(one.error()));
    nodes.push_back(std::move(*one));
  }
  return nodes;
}

Result<std::vector<Node>> measures_option(Session& session, const std::vector<std::string>& texts,
                                          std::string_view date) {
  const std::array<Particular, 3> particulars{{{"amount", ParticularType::kMoney}, {"owner"}, {date}}};
  auto measures = particulars_option(texts, "--measure", "measure", particulars);
  if (!measures) return measures;
  for (Node& measure : *measures) {
    Node* day = measure.find(date);
    if (day == nullptr) continue;
    auto typed = day_of(session, day->text);
    if (!typed) {
      return fail(ErrorKind::kUsage, say("{0}: {1} must be a date (got '{2}')", "--measure", date, day->text), {},
                  tr("write 2026-03-15, today, -1d or +3d"));
    }
    *day = Node::time(to_string(*typed));
  }
  return measures;
}

}  // namespace kesu
