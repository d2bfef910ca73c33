// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/filter.hpp"

#include <algorithm>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"

#include "filter_fields.hpp"

namespace kesu {
namespace {

using Test = Filter::Test;

struct Token {
  enum class Kind : std::uint8_t { kWord, kText, kOperator, kOpen, kClose, kComma, kEnd };
  Kind kind = Kind::kEnd;
  std::string text;
  int column = 1;  // in characters, from 1
};

/// Takes a filter apart, by recursive descent: or, and, not, tests.
class FilterParser {
 public:
  FilterParser(std::string_view text, std::string source, const FilterSetting& setting, int depth)
      : text_(text), source_(std::move(source)), setting_(setting), depth_(depth) {}

  Result<Test> parse() {
    if (auto next = advance(); !next) return fail(std::move(next.error()));
    auto whole = alternatives();
    if (!whole) return whole;
    if (token_.kind != Token::Kind::kEnd) return wrong(say("'{0}' is not expected here", token_.text));
    return whole;
  }

 private:
  static constexpr int kDeepest = 20;

  tl::unexpected<Error> wrong_at(int column, std::string message, std::string hint = {}) const {
    return fail(ErrorKind::kUsage, std::move(message), Place{source_, 1, column}, std::move(hint));
  }
  tl::unexpected<Error> wrong(std::string message, std::string hint = {}) const {
    return wrong_at(token_.column, std::move(message), std::move(hint));
  }

  [[nodiscard]] bool is_word(std::string_view word) const {
    return token_.kind == Token::Kind::kWord && token_.text == word;
  }

  static bool ends_word(char c) { return std::string_view(" \t\n\r(),'\"=!<>~").find(c) != std::string_view::npos; }

  void step() {
    // Columns count characters: bytes that continue one are none.
    do
      ++at_;
    while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xC0U) == 0x80U);
    ++column_;
  }

  Result<void> advance() {
    while (at_ < text_.size() && std::string_view(" \t\n\r").find(text_[at_]) != std::string_view::npos)
      step();
    token_ = Token{Token::Kind::kEnd, tr("the end"), column_};
    if (at_ == text_.size()) return {};
    const char c = text_[at_];
    token_.text = c;
    if (c == '(' || c == ')' || c == ',') {
      token_.kind = c == '(' ? Token::Kind::kOpen : c == ')' ? Token::Kind::kClose : Token::Kind::kComma;
      step();
      return {};
    }
    if (c == '\'' || c == '"') return advance_quoted(c);
    const std::size_t begin = at_;
    if (std::string_view("=!<>~").find(c) != std::string_view::npos) {
      token_.kind = Token::Kind::kOperator;
      step();
      if (c != '=' && c != '~' && at_ < text_.size() && text_[at_] == '=') step();
    } else {
      token_.kind = Token::Kind::kWord;
      while (at_ < text_.size() && !ends_word(text_[at_]))
        step();
    }
    token_.text = text_.substr(begin, at_ - begin);
    return {};
  }

  Result<void> advance_quoted(char quote) {
    token_.kind = Token::Kind::kText;
    step();
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != quote)
      step();
    if (at_ == text_.size()) return wrong(say("{0} has no partner", token_.text));
    token_.text = text_.substr(begin, at_ - begin);
    step();
    return {};
  }

  Result<Test> alternatives() {
    auto left = conjunction();
    while (left && is_word("or")) {
      if (auto next = advance(); !next) return fail(std::move(next.error()));
      auto right = conjunction();
      if (!right) return right;
      left = [a = std::move(*left), b = std::move(*right)](const TicketView& view) { return a(view) || b(view); };
    }
    return left;
  }

  [[nodiscard]] bool begins_term() const {
    return token_.kind == Token::Kind::kOpen || (token_.kind == Token::Kind::kWord && !is_word("or"));
  }

  Result<Test> conjunction() {
    auto left = negation();
    while (left && begins_term()) {
      if (is_word("and")) {
        if (auto next = advance(); !next) return fail(std::move(next.error()));
      }
      auto right = negation();
      if (!right) return right;
      left = [a = std::move(*left), b = std::move(*right)](const TicketView& view) { return a(view) && b(view); };
    }
    return left;
  }

  Result<Test> negation() {
    if (++nesting_ > kDeepest * 10) return wrong(tr("the filter is nested too deeply"));
    bool negated = false;
    while (is_word("not")) {
      negated = !negated;
      if (auto next = advance(); !next) return fail(std::move(next.error()));
    }
    auto test = term();
    --nesting_;
    if (!test || !negated) return test;
    return [inner = std::move(*test)](const TicketView& view) { return !inner(view); };
  }

  Result<Test> term() {
    if (token_.kind == Token::Kind::kOpen) {
      const int opened = token_.column;
      if (auto next = advance(); !next) return fail(std::move(next.error()));
      auto inner = alternatives();
      if (!inner) return inner;
      if (token_.kind != Token::Kind::kClose) return wrong_at(opened, say("{0} has no partner", "("));
      if (auto next = advance(); !next) return fail(std::move(next.error()));
      return inner;
    }
    if (token_.kind == Token::Kind::kEnd) return wrong(tr("the filter ends too early"));
    if (token_.kind != Token::Kind::kWord || is_word("and") || is_word("or")) {
      return wrong(say("'{0}' is not expected here", token_.text),
                   tr("a test is a field, an operator and a value (owner = li.wei), or a flag (open)"));
    }
    const Token name = token_;
    if (auto next = advance(); !next) return fail(std::move(next.error()));
    if (token_.kind == Token::Kind::kOperator) return comparison(name);
    if (name.text.starts_with('@')) return named(name);
    if (auto flag = flag_test(name.text, setting_)) return std::move(*flag);
    if (is_filter_field(name.text))
      return wrong_at(name.column, say("{0} is compared with nothing", name.text), say("{0} = …", name.text));
    const auto words = filter_words();
    return wrong_at(name.column, say("'{0}' is no flag of a ticket", name.text),
                    nearest_word(name.text, words).empty() ? say("a text is sought with: any ~ '{0}'", name.text)
                                                           : suggest(name.text, words));
  }

  Result<Test> comparison(const Token& name) {
    const auto op = filter_op(token_.text);
    if (!op)
      return wrong(say("'{0}' is no operator", token_.text), tr("use = != < <= > >= or ~, which means: contains"));
    if (flag_test(name.text, setting_)) {
      return wrong_at(name.column, say("{0} is a flag, which is not compared", name.text),
                      say("write {0}, or not {0}", name.text));
    }
    if (!is_filter_field(name.text)) {
      return wrong_at(name.column, say("'{0}' is no field of a ticket", name.text), suggest(name.text, filter_words()));
    }
    if (const auto form = fact_form(name.text, setting_); !form)
      return wrong_at(name.column, form.error().message, form.error().hint);
    if (auto next = advance(); !next) return fail(std::move(next.error()));
    std::vector<int> columns;
    std::vector<std::string> values;
    while (true) {
      columns.push_back(token_.column);
      auto value = one_value(name.text);
      if (!value) return fail(std::move(value.error()));
      values.push_back(std::move(*value));
      if (token_.kind != Token::Kind::kComma) break;
      if (auto next = advance(); !next) return fail(std::move(next.error()));
    }
    auto test = field_test(name.text, *op, values, setting_);
    if (!test) {
      Error error = std::move(test.error());
      error.kind = ErrorKind::kUsage;
      error.at = Place{source_, 1, columns[first_wrong(name.text, *op, values)]};
      return tl::unexpected(std::move(error));
    }
    return test;
  }

  /// The value that is wrong by itself; the first where it is all of them together.
  [[nodiscard]] std::size_t first_wrong(std::string_view field, FilterOp op,
                                        const std::vector<std::string>& values) const {
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (!field_test(field, op, {values[i]}, setting_)) return i;
    }
    return 0;
  }

  /// A word or a quoted text; of an amount the currency, too.
  Result<std::string> one_value(std::string_view field) {
    if (token_.kind != Token::Kind::kWord && token_.kind != Token::Kind::kText)
      return wrong(say("{0} lacks a value before {1}", field, token_.text),
                   tr("- stands for nothing, '…' for any text"));
    std::string value = token_.text;
    if (auto next = advance(); !next) return fail(std::move(next.error()));
    const bool is_amount = !value.empty() && value.find_first_not_of("0123456789.-") == std::string::npos;
    const bool is_currency =
        token_.kind == Token::Kind::kWord && token_.text.size() == 3 &&
        std::all_of(token_.text.begin(), token_.text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (is_amount && is_currency) {
      value += ' ' + token_.text;
      if (auto next = advance(); !next) return fail(std::move(next.error()));
    }
    return value;
  }

  Result<Test> named(const Token& name) {
    const std::string key = name.text.substr(1);
    const auto text = setting_.named ? setting_.named(key) : std::nullopt;
    if (!text) {
      const std::vector<std::string_view> names(setting_.names.begin(), setting_.names.end());
      return wrong_at(name.column, say("there is no filter called '{0}'", key),
                      names.empty() ? std::string(tr("filters with names stand in kesu.yaml, under `filters:`"))
                                    : suggest(key, names));
    }
    if (depth_ >= kDeepest) return wrong_at(name.column, say("the filter {0} names itself", name.text));
    FilterParser inner(*text, name.text, setting_, depth_ + 1);
    return inner.parse();
  }

  std::string_view text_;
  std::string source_;
  const FilterSetting& setting_;
  int depth_;
  int nesting_ = 0;
  std::size_t at_ = 0;
  int column_ = 1;
  Token token_;
};

}  // namespace

Result<Filter> Filter::parse(std::string_view text, const std::string& source, const FilterSetting& setting) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return Filter();
  auto test = FilterParser(text, source, setting, 0).parse();
  if (!test) return fail(std::move(test.error()));
  return Filter(std::move(*test));
}

Result<Filter> Filter::of(std::string_view field, const std::vector<std::string>& values,
                          const FilterSetting& setting) {
  if (values.empty()) return Filter();
  auto test = field_test(field, FilterOp::kEqual, values, setting);
  if (!test) {
    test.error().kind = ErrorKind::kUsage;
    return fail(std::move(test.error()));
  }
  return Filter(std::move(*test));
}

Result<Filter> Filter::about(const std::vector<std::string>& words, const FilterSetting& setting) {
  Filter all;
  for (const std::string& word : words) {
    std::vector<Test> anywhere;
    for (const std::string_view field : {"any", "complainant", "id", "origin"}) {
      auto test = field_test(field, FilterOp::kContains, {word}, setting);
      if (!test) return fail(std::move(test.error()));
      anywhere.push_back(std::move(*test));
    }
    all.also(Filter([anywhere = std::move(anywhere)](const TicketView& view) {
      return std::any_of(anywhere.begin(), anywhere.end(), [&](const Test& test) { return test(view); });
    }));
  }
  return all;
}

void Filter::also(Filter other) {
  tests_.insert(tests_.end(), std::make_move_iterator(other.tests_.begin()),
                std::make_move_iterator(other.tests_.end()));
}

bool Filter::passes(const TicketView& view) const {
  return std::all_of(tests_.begin(), tests_.end(), [&](const Test& test) { return test(view); });
}

}  // namespace kesu
