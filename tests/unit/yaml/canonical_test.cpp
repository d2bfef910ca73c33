// SPDX-License-Identifier: Apache-2.0
#include "canonical.hpp"

#include <random>

#include <doctest/doctest.h>

#include "kesu/yaml/writer.hpp"

#include "events.hpp"
#include "unit/yaml/identical.hpp"
#include "unit/yaml/nasty.hpp"

namespace kesu {

namespace {

/// True if the short way takes `text`. It must then have read what the long way reads.
bool is_taken(std::string_view text) {
  CAPTURE(text);
  const auto scanned = scan_text(text, "f");
  if (!scanned) return false;
  const auto canonical = read_canonical(*scanned, {});
  if (!canonical) return false;
  const auto whole = read_events(*scanned, "f", {});
  REQUIRE_MESSAGE(whole.has_value(), whole.error().message);
  CHECK(are_identical(*canonical, *whole));
  return true;
}

nasty::Choose seeded(std::uint32_t seed) {
  return [generator = std::mt19937(seed)](std::uint32_t bound) mutable {
    return static_cast<std::uint32_t>(generator() % bound);
  };
}

}  // namespace

TEST_CASE("a ticket is read the short way") {
  CHECK(
      is_taken("kesu: 1\n"
               "id: KS-260311-7F3QXMY\n"
               "received: \"2026-03-11T09:12:00+08:00\"\n"
               "text: |\n"
               "  交房三周后主卫门槛石渗水……\n"
               "\n"
               "  - 第二段\n"
               "about: {project: HT-2025-0412, amount: 68000.00 CNY}\n"
               "complainant:\n"
               "  name: 张三\n"
               "  phone: \"13800000000\"\n"
               "history:\n"
               "  - id: 1-K2QX\n"
               "    at: \"2026-03-11T09:20:41+08:00\"\n"
               "    because:\n"
               "      - {rule: content/water-damage, points: 40, word: 渗水}\n"
               "      - text\n"
               "    terms:\n"
               "      resolve: {limit: 3 workdays, pause: [customer, parts], due: end_of_day}\n"
               "    note: |2-\n"
               "        indented\n"
               "      text\n"
               "  - id: 2-9TRB\n"
               "    empty: []\n"));
}

TEST_CASE("what is not canonical is left to the long way") {
  for (const char* text :
       {"# note\na: 1\n", "a: 1 # note\n",    "a: 1\n\nb: 2\n",  "a:\n    b: 1\n", "a:\n- 1\n",
        "a: 'x'\n",       "a: >\n  x\n",      "a: x\n  y\n",     "a:\n",           "a:  x\n",
        "a: x \n",        "{a: 1}\n",         "- a\n",           "---\na: 1\n",    "a: {b: 1,c: 2}\n",
        "a: [1, 2, ]\n",  "a: \"x\\x41\"\n",  "? a\n: 1\n",      "no: 1\n",        "a: |\n   x\n",
        "a: |3\n   x\n",  "a: |\n",           "a: \"x\n  y\"\n", "a: [1,\n  2]\n", "a: &x 1\n",
        "a: *x\n",        "a: !x 1\n",        "a: 1\r\n",        "a: \"\t\"\n",    "a:\n  - - 1\n",
        "a : 1\n",        "a: \"\\u00e9\"\n", "a: [x #y]\n",     "a: [x?]\n"}) {
    CAPTURE(text);
    CHECK_FALSE(is_taken(text));
  }
}

TEST_CASE("errors are left to the long way") {
  for (const char* text :
       {"", "\n", "a: 1\na: 2\n", "a: b: c\n", "a: b:\n", "a: \"\\uD800\"\n", "a:\n    b: 1\n  c: 2\n", "a: \"x\n",
        "a: {b: 1\n", "a: 1\n b: 2\n", "a: @x\n", "a: {b: 1, b: 2}\n", "a:\n  - 1\n  b: 2\n", "a: \"\\ud800\"\n",
        "a: \"\\u00\"\n", "a: \"\\\n", "a: \"x\" y\n", "a: [1]]\n", "a: |x\n  y\n"}) {
    CAPTURE(text);
    CHECK_FALSE(is_taken(text));
  }
}

TEST_CASE("bounds are left to the long way") {
  const auto scanned = scan_text("a: [[1]]\n", "f");
  YamlBounds bounds;
  CHECK(read_canonical(*scanned, bounds));
  bounds.max_depth = 2;
  CHECK_FALSE(read_canonical(*scanned, bounds));
  bounds = {};
  bounds.max_nodes = 4;
  CHECK_FALSE(read_canonical(*scanned, bounds));
  std::string deep = "a: " + std::string(5000, '[') + "\n";
  CHECK_FALSE(is_taken(deep));
}

TEST_CASE("nasty documents are read the same way, and most of them the short way") {
  int taken = 0;
  for (std::uint32_t seed = 0; seed < 3000; ++seed) {
    CAPTURE(seed);
    if (is_taken(write_yaml(nasty::mapping(seeded(seed + 5'000'000))))) ++taken;
  }
  CHECK(taken > 1500);
}

TEST_CASE("edited documents are read the same way or not taken") {
  int taken = 0;
  for (std::uint32_t seed = 0; seed < 6000; ++seed) {
    CAPTURE(seed);
    const nasty::Choose choose = seeded(seed + 6'000'000);
    std::string bytes = write_yaml(nasty::mapping(choose));
    const std::size_t at = choose(static_cast<std::uint32_t>(bytes.size()));
    bytes.replace(at, choose(4), choose(2) == 0 ? nasty::fragment(choose) : "");
    if (is_taken(bytes)) ++taken;
  }
  CHECK(taken > 1000);
}

}  // namespace kesu
