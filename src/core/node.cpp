// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/node.hpp"

#include <algorithm>
#include <array>

namespace kesu {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_hex_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

/// True if `text` is `word` (lower case) in one of the cases that YAML spells out: word, Word, WORD.
bool is_in_yaml_case(std::string_view text, std::string_view word) {
  if (!equal_but_for_case(text, word)) return false;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const bool all_small_but_first = std::none_of(text.begin() + 1, text.end(), is_capital);
  const bool all_capital = std::all_of(text.begin(), text.end(), is_capital);
  return all_small_but_first || all_capital;
}

/// Cases other than YAML's own ("yEs") are words to all readers but Ruby's, hence kOther.
PlainType word_type(std::string_view text) {
  static constexpr std::array<std::string_view, 8> kBooleans = {"y", "n", "yes", "no", "true", "false", "on", "off"};
  for (const std::string_view word : kBooleans) {
    if (is_in_yaml_case(text, word)) return PlainType::kBoolean;
    if (equal_but_for_case(text, word)) return PlainType::kOther;
  }
  if (is_in_yaml_case(text, "null")) return PlainType::kNull;
  return equal_but_for_case(text, "null") ? PlainType::kOther : PlainType::kString;
}

/// Takes characters off the front of a text.
class Cursor {
 public:
  explicit Cursor(std::string_view rest) : rest_(rest) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  [[nodiscard]] char peek() const { return rest_.empty() ? '\0' : rest_.front(); }
  bool take(char c) {
    if (peek() != c || rest_.empty()) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take_any(std::string_view set) {
    if (rest_.empty() || set.find(peek()) == std::string_view::npos) return false;
    rest_.remove_prefix(1);
    return true;
  }
  /// Takes all characters that `accepts`; returns them.
  template <class Accepts>
  std::string_view take_while(Accepts accepts) {
    const auto stop = std::find_if_not(rest_.begin(), rest_.end(), accepts);
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(stop - rest_.begin()));
    rest_.remove_prefix(taken.size());
    return taken;
  }
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

bool is_digit_or_filler(char c) {
  return is_digit(c) || c == '_' || c == ',';
}

/// After a sign: 0b101, 0x1F, 0o17. Ruby allows commas, Go capital letters and underscores anywhere.
bool is_based_integer(std::string_view text) {
  if (text.size() < 3 || text[0] != '0') return false;
  const std::string_view digits = text.substr(2);
  const auto all = [&](auto accepts) {
    return std::all_of(digits.begin(), digits.end(), [&](char c) { return c == '_' || c == ',' || accepts(c); });
  };
  switch (lower(text[1])) {
    case 'b':
      return all([](char c) { return c == '0' || c == '1'; });
    case 'o':
      return all([](char c) { return c >= '0' && c <= '7'; });
    case 'x':
      return all(is_hex_digit);
    default:
      return false;
  }
}

/// What follows the first group of digits in 190:20:30 and 190:20:30.15.
PlainType base_60_type(Cursor cursor) {
  while (cursor.take(':')) {
    const std::string_view part = cursor.take_while(is_digit);
    if (part.empty() || part.size() > 2 || (part.size() == 2 && part[0] > '5')) return PlainType::kString;
  }
  if (cursor.at_end()) return PlainType::kInteger;
  if (!cursor.take('.')) return PlainType::kString;
  cursor.take_while([](char c) { return is_digit(c) || c == '_'; });
  return cursor.at_end() ? PlainType::kNumber : PlainType::kString;
}

/// Digits with at most one dot or an exponent are numbers to somebody. YAML 1.1's own pattern also lets "1.2.3" and "."
/// pass.
PlainType decimal_type(std::string_view text) {
  Cursor cursor(text);
  const std::string_view whole = cursor.take_while(is_digit_or_filler);
  if (!whole.empty() && cursor.peek() == ':') return base_60_type(cursor);
  const std::string_view fraction = cursor.take_while([](char c) { return is_digit_or_filler(c) || c == '.'; });
  const std::string_view mantissa = text.substr(0, whole.size() + fraction.size());
  bool has_exponent = false;
  if (cursor.take_any("eE")) {
    cursor.take_any("+-");
    has_exponent = !cursor.take_while([](char c) { return is_digit(c) || c == '_'; }).empty();
    if (!has_exponent) return PlainType::kString;
  }
  if (!cursor.at_end() || mantissa.empty()) return PlainType::kString;
  const bool has_digit = std::any_of(mantissa.begin(), mantissa.end(), is_digit);
  const bool has_comma = mantissa.find(',') != std::string_view::npos;
  if (!has_digit || has_comma || std::count(mantissa.begin(), mantissa.end(), '.') > 1) return PlainType::kOther;
  return fraction.empty() && !has_exponent ? PlainType::kInteger : PlainType::kNumber;
}

/// A date, or a date and anything made of the characters of times: readers differ in how many digits and parts they ask
/// for.
bool is_time(std::string_view text) {
  Cursor cursor(text);
  cursor.take('-');
  if (cursor.take_while(is_digit).size() != 4) return false;
  for (int part = 0; part < 2; ++part) {
    if (!cursor.take('-')) return false;
    const std::size_t digits = cursor.take_while(is_digit).size();
    if (digits < 1 || digits > 2) return false;
  }
  if (cursor.at_end()) return true;
  if (!cursor.take_any("Tt \t")) return false;
  cursor.take_while([](char c) { return c == ' ' || c == '\t'; });
  if (!is_digit(cursor.peek())) return false;
  cursor.take_while(
      [](char c) { return is_digit(c) || std::string_view(":.+-Zz \t").find(c) != std::string_view::npos; });
  return cursor.at_end();
}

/// Texts that begin with a digit, a sign or a dot.
PlainType number_type(std::string_view text) {
  if (is_time(text)) return PlainType::kTime;
  const bool has_sign = text[0] == '+' || text[0] == '-';
  const std::string_view body = has_sign ? text.substr(1) : text;
  if (body == ".inf" || body == ".Inf" || body == ".INF" ||
      (!has_sign && (body == ".nan" || body == ".NaN" || body == ".NAN"))) {
    return PlainType::kNumber;
  }
  for (const std::string_view word : {".inf", ".nan"}) {
    if (equal_but_for_case(body, word)) return PlainType::kOther;
  }
  if (has_sign) {
    for (const std::string_view word : {"inf", "infinity", "nan"}) {
      if (equal_but_for_case(body, word)) return PlainType::kOther;
    }
  }
  return is_based_integer(body) ? PlainType::kInteger : decimal_type(body);
}

bool is_string_value(const Node& scalar) {
  return scalar.style != Node::Style::kPlain || plain_type(scalar.text) == PlainType::kString;
}

bool equal_scalars(const Node& a, const Node& b) {
  const bool both_plain = a.style == Node::Style::kPlain && b.style == Node::Style::kPlain;
  if (a.text == b.text) {
    const bool both_quoted = a.style != Node::Style::kPlain && b.style != Node::Style::kPlain;
    return both_plain || both_quoted || is_string_value(a) == is_string_value(b);
  }
  return both_plain && plain_type(a.text) == PlainType::kNull && plain_type(b.text) == PlainType::kNull;
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  if (type != Type::kMapping) return nullptr;
  const auto entry = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.key == key; });
  return entry == entries.end() ? nullptr : &entry->value;
}

Node* Node::find(std::string_view key) {
  return const_cast<Node*>(std::as_const(*this).find(key));
}

void Node::add(std::string key, Node value) {
  entries.push_back(Entry{std::move(key), Mark{}, std::move(value)});
}

Node Node::string(std::string text) {
  Node node;
  node.text = std::move(text);
  return node;
}

Node Node::plain(std::string text) {
  Node node;
  node.style = Style::kPlain;
  node.text = std::move(text);
  return node;
}

Node Node::time(std::string text) {
  Node node = string(std::move(text));
  node.force_quotes = true;
  return node;
}

Node Node::integer(std::int64_t value) {
  return plain(std::to_string(value));
}

Node Node::boolean(bool value) {
  return plain(value ? "true" : "false");
}

Node Node::mapping(bool flow) {
  Node node;
  node.type = Type::kMapping;
  node.flow = flow;
  return node;
}

Node Node::sequence(bool flow) {
  Node node;
  node.type = Type::kSequence;
  node.flow = flow;
  return node;
}

bool Node::operator==(const Node& other) const {
  if (type != other.type) return false;
  switch (type) {
    case Type::kScalar:
      return equal_scalars(*this, other);
    case Type::kSequence:
      return items == other.items;
    case Type::kMapping:
      return entries == other.entries;
  }
  return false;
}

PlainType plain_type(std::string_view text) {
  if (text.empty() || text == "~") return PlainType::kNull;
  const char first = text[0];
  if (is_digit(first) || first == '+' || first == '-' || first == '.') return number_type(text);
  switch (lower(first)) {
    case 'y':
    case 'n':
    case 't':
    case 'f':
    case 'o':
      return text.size() <= 5 ? word_type(text) : PlainType::kString;
    case '=':
      return text == "=" ? PlainType::kOther : PlainType::kString;
    case '<':
      return text == "<<" ? PlainType::kOther : PlainType::kString;
    case ':':  // Ruby reads :word as a symbol
      return text.size() > 1 ? PlainType::kOther : PlainType::kString;
    default:
      return PlainType::kString;
  }
}

}  // namespace kesu
