// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/redaction.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("what begins with an event id names a value of that event, everything else one of the header") {
  CHECK(parse_erased_value("9-HA24.text") == ErasedValue{"9-HA24", "text"});
  CHECK(parse_erased_value("complainant.phone") == ErasedValue{"", "complainant.phone"});
  CHECK(parse_erased_value("text") == ErasedValue{"", "text"});
  CHECK(to_string(ErasedValue{"9-HA24", "text"}) == "9-HA24.text");
  CHECK(to_string(ErasedValue{"", "about.a.b"}) == "about.a.b");
}

TEST_CASE("values are found by key, by the key below it, and by the event") {
  Node about = Node::mapping(true);
  about.add("a.b", Node::string("x"));
  Node event = Node::mapping();
  event.add("id", Node::string("2-HA24"));
  event.add("text", Node::string("y"));
  Node history = Node::sequence();
  history.items.push_back(event);
  Node document = Node::mapping();
  document.add("about", about);
  document.add("history", history);
  REQUIRE(find_value(document, {"", "about.a.b"}) != nullptr);
  CHECK(find_value(document, {"", "about.a.b"})->text == "x");
  CHECK(find_value(document, {"2-HA24", "text"})->text == "y");
  CHECK(find_value(document, {"3-HA24", "text"}) == nullptr);
  CHECK(find_value(document, {"2-HA24", "name"}) == nullptr);
  CHECK(find_value(document, {"", "subject"}) == nullptr);
}

}  // namespace kesu
