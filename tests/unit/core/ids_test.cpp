// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/ids.hpp"

#include <utility>

#include <doctest/doctest.h>

namespace kesu {
namespace {

/// Answers 0, 1, 2, … within the bound.
Random counting() {
  return [next = std::uint32_t{0}](std::uint32_t bound) mutable { return next++ % bound; };
}

constexpr std::string_view kSamples[] = {"2603117F3QXM", "000101000000", "991231YYYYYY", "260228A0B1C2",
                                         "2603117F3QXMH"};

char check_of(std::string_view symbols) {
  return check_symbol(symbols.substr(0, 6), symbols.substr(6));
}

}  // namespace

TEST_CASE("the check symbol is the weighted sum of date and random part") {
  CHECK(check_symbol("260311", "7F3QXM") == 'Y');
  CHECK(check_symbol("000101", "000000") == kIdSymbols[(4 + 6) % 31]);
}

TEST_CASE("every single wrong symbol is caught") {
  for (const std::string_view sample : kSamples) {
    std::string whole = std::string(sample) + check_of(sample);
    for (std::size_t i = 0; i < whole.size(); ++i) {
      for (const char wrong : kIdSymbols) {
        if (wrong == whole[i]) continue;
        std::string typed = whole;
        typed[i] = wrong;
        CAPTURE(typed);
        const std::string_view view = typed;
        REQUIRE(check_of(view.substr(0, view.size() - 1)) != view.back());
      }
    }
  }
}

TEST_CASE("every swap of two different symbols is caught, at any distance") {
  for (const std::string_view sample : kSamples) {
    const std::string whole = std::string(sample) + check_of(sample);
    for (std::size_t i = 0; i < whole.size(); ++i) {
      for (std::size_t k = i + 1; k < whole.size(); ++k) {
        if (whole[i] == whole[k]) continue;
        std::string typed = whole;
        std::swap(typed[i], typed[k]);
        CAPTURE(typed);
        const std::string_view view = typed;
        REQUIRE(check_of(view.substr(0, view.size() - 1)) != view.back());
      }
    }
  }
}

TEST_CASE("typing is forgiven where it is clear what was meant") {
  for (const char* typed : {"KS-260311-7F3QXMY", "ks-260311-7f3qxmy", " KS-260311-7F3QXMY ", "KS-2603II-7F3QXMY",
                            "KS-26O3Ll-7F3QXMY", "ks-z60311-7f3qxmy", "KS- 260311 -7F3 QXMY"}) {
    CAPTURE(typed);
    const auto id = parse_ticket_id(typed, "KS");
    REQUIRE(id.has_value());
    CHECK(id->text == "KS-260311-7F3QXMY");
  }
}

TEST_CASE("the prefix is only upper-cased, so it may have letters that look like digits") {
  CHECK(fold_typed_id("tool-260311-7f3qxmy", "TOOL") == "TOOL-260311-7F3QXMY");
  CHECK(parse_ticket_id("tool-260311-7f3qxmy", "TOOL").has_value());
}

TEST_CASE("a suffix is symbols throughout") {
  CHECK(fold_typed_id("qxmy", "KS") == "QXMY");
  CHECK(fold_typed_id("7f3ooil", "KS") == "7F30011");
}

TEST_CASE("what is no whole ID of this store is not found, and the message says why") {
  for (const char* typed :
       {"", "KS", "KS-", "KS-260311", "KS-260311-", "260311-7F3QXMY", "CA-260311-7F3QXMY", "KS-260231-7F3QXMY",
        "KS-26031-7F3QXMY", "KS-260311-7F3QXY", "KS-260311-7F3QXMMMY", "KS-260311-7F3QUMY", "KS-260311-7F3QXMX",
        "KS-260311-7F3QMXY", "KS-260311-7F3-QXMY", "KS-2603AB-7F3QXMY"}) {
    CAPTURE(typed);
    const auto id = parse_ticket_id(typed, "KS");
    REQUIRE_FALSE(id.has_value());
    CHECK(id.error().kind == ErrorKind::kNotFound);
    CHECK_FALSE(id.error().message.empty());
  }
}

TEST_CASE("an ID in a file is taken as it is, of whatever prefix") {
  CHECK(parse_stored_ticket_id("KS-260311-7F3QXMY").has_value());
  CHECK(parse_stored_ticket_id("A1-260311-7F3QXMY").has_value());
  for (const char* text :
       {"ks-260311-7F3QXMY", "KS-260311-7f3qxmy", "KS-26O311-7F3QXMY", "KS-260311-7F3QXMX", "-260311-7F3QXMY",
        "1A-260311-7F3QXMY", "", "KS", "KS-260311-7F3QXMY ", "ABCDEFGHI-260311-7F3QXMY"}) {
    CAPTURE(text);
    const auto id = parse_stored_ticket_id(text);
    REQUIRE_FALSE(id.has_value());
    CHECK(id.error().kind == ErrorKind::kInvalidData);
  }
}

TEST_CASE("a new ID has the date, the random symbols asked for, and the check symbol") {
  const Date day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{1}};
  const TicketId six = make_ticket_id("KS", day, 6, counting());
  CHECK(six.text == std::string("KS-260301-012345") + check_symbol("260301", "012345"));
  CHECK(parse_ticket_id(six.text, "KS").has_value());
  const TicketId seven = make_ticket_id("KS", day, 7, counting());
  CHECK(seven.text.size() == six.text.size() + 1);
  CHECK(parse_ticket_id(seven.text, "KS").has_value());
}

TEST_CASE("an ID names its directory") {
  CHECK(month_directory(TicketId{"KS-260311-7F3QXMY"}) == "2026/03");
  CHECK(month_directory(TicketId{"KS-991231-7F3QXMY"}) == "2099/12");
  CHECK(month_directory(TicketId{}).empty());
}

TEST_CASE("event ids are folio and four symbols") {
  const auto id = parse_event_id("12-K2QX");
  REQUIRE(id.has_value());
  CHECK(id->folio == 12);
  CHECK(id->suffix == "K2QX");
  CHECK(to_string(*id) == "12-K2QX");
  CHECK(to_string(make_event_id(2, counting())) == "3-0123");
}

TEST_CASE("folios compare as numbers") {
  CHECK(EventId{2, "ZZZZ"} < EventId{10, "0000"});
}

TEST_CASE("what is no event id is refused") {
  for (const char* text : {"", "1", "1-", "-K2QX", "0-K2QX", "01-K2QX", "1-K2Q", "1-K2QXX", "1-k2qx", "1-K2QO",
                           "1 K2QX", "a-K2QX", "12345678-K2QX", "1-K2-X"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_event_id(text).has_value());
  }
}

}  // namespace kesu
