// SPDX-License-Identifier: Apache-2.0
#include "kesu/yaml/writer.hpp"

#include <doctest/doctest.h>

namespace kesu {

namespace {

Node flow_mapping(std::initializer_list<std::pair<const char*, Node>> entries) {
  Node node = Node::mapping(true);
  for (const auto& [key, value] : entries)
    node.add(key, value);
  return node;
}

/// "t: <value>" as it is written, without the key.
std::string written(const char* text) {
  Node node = Node::mapping();
  node.add("t", Node::string(text));
  return write_yaml(node).substr(2);
}

}  // namespace

TEST_CASE("plain text stays plain") {
  for (const char* text :
       {"渗水", "交房三周后主卫门槛石渗水", "KS-260311-7F3QXMY", "zhang.min", "3 workdays", "8m41s", "a#b", "a:b",
        "http://x/y?z=1", "it's", "say \"x\"", "68000.00 CNY", "1-K2QX", "home-improvement@3 7c1e09ab41d25f06",
        "投诉：漏水", "👩‍👩‍👧 ok", "back\\slash", "a, b [c] {d}", "yesterday"}) {
    CAPTURE(text);
    CHECK(quote_scalar(text, false) == text);
  }
}

TEST_CASE("what any reader takes for another type is quoted") {
  for (const char* text : {"no",
                           "Y",
                           "on",
                           "null",
                           "~",
                           "017",
                           "0o17",
                           "24:00",
                           "12e4",
                           "13800000000",
                           "+8613800000000",
                           "+86 138 0000 0000",
                           "2026-03-11",
                           "2026-03-11T09:12:00+08:00",
                           ".inf",
                           "1_000",
                           "1,000",
                           "=",
                           "<<",
                           ":word",
                           "-1",
                           "1.2.3"}) {
    CAPTURE(text);
    CHECK(quote_scalar(text, false) == "\"" + std::string(text) + "\"");
  }
}

TEST_CASE("what would not be one plain scalar is quoted") {
  for (const char* text : {"",        " a",
                           "a ",      "a: b",
                           "a #b",    "a:",
                           "- a",     "-a",
                           "? a",     ": a",
                           "# a",     "& a",
                           "*a",      "!a",
                           "|",       ">",
                           "'a'",     "%a",
                           "@a",      "`a",
                           "[a",      "]",
                           "{a",      "}",
                           ",a",      "---",
                           "...",     "--- a",
                           "> a",     "　a",
                           "a　",     "a\u00A0",
                           "\u200Ba", "<<<<<<< HEAD: a"}) {
    CAPTURE(text);
    CHECK(quote_scalar(text, false) == "\"" + std::string(text) + "\"");
  }
  CHECK(quote_scalar("\"a\"", false) == "\"\\\"a\\\"\"");
}

TEST_CASE("flow context quotes what old readers end a plain scalar at") {
  for (const char* text : {"a,b", "a[b", "a]b", "a{b", "a}b", "a:b", "a?b", "http://x"}) {
    CAPTURE(text);
    CHECK(quote_scalar(text, true) == "\"" + std::string(text) + "\"");
  }
  CHECK(quote_scalar("content/water-damage", true) == "content/water-damage");
}

TEST_CASE("what may not stand in a file is escaped") {
  CHECK(quote_scalar("a\tb", false) == R"("a\tb")");
  CHECK(quote_scalar("a\r\nb", false) == R"("a\r\nb")");
  CHECK(quote_scalar(std::string_view("a\0b", 3), false) == R"("a\u0000b")");
  CHECK(quote_scalar("\x7F\x1B[31m", false) == R"("\u007F\u001B[31m")");
  CHECK(quote_scalar("a\u0085b\u2028c\u2029d", false) == R"("a\u0085b\u2028c\u2029d")");
  CHECK(quote_scalar("\uFEFFa\uFFFE", false) == R"("\uFEFFa\uFFFE")");
  CHECK(quote_scalar("a\\b\tc", false) == R"("a\\b\tc")");
}

TEST_CASE("times are quoted and numbers are not") {
  Node node = Node::mapping();
  node.add("at", Node::time("2026-03-11T09:20:41+08:00"));
  node.add("by", Node::time("zhang"));
  node.add("severity", Node::integer(72));
  node.add("met", Node::boolean(true));
  node.add("none", Node::plain(""));
  CHECK(write_yaml(node) == "at: \"2026-03-11T09:20:41+08:00\"\nby: \"zhang\"\nseverity: 72\nmet: true\nnone: null\n");
}

TEST_CASE("plain nodes that are strings after all are written as strings") {
  CHECK(write_yaml(flow_mapping({{"a", Node::plain("x, y")}})) == "{a: \"x, y\"}\n");
}

TEST_CASE("keys are strings") {
  Node node = Node::mapping();
  for (const char* key : {"y", "no", "null", "12", "2026-03-11", "a: b", "", "客户", "a\nb"})
    node.add(key, Node::integer(1));
  CHECK(
      write_yaml(node) ==
      "\"y\": 1\n\"no\": 1\n\"null\": 1\n\"12\": 1\n\"2026-03-11\": 1\n\"a: b\": 1\n\"\": 1\n客户: 1\n\"a\\nb\": 1\n");
}

TEST_CASE("text of several lines becomes a literal block that keeps its last line ends") {
  CHECK(written("a\nb") == " |-\n  a\n  b\n");
  CHECK(written("a\nb\n") == " |\n  a\n  b\n");
  CHECK(written("a\n\nb\n\n\n") == " |+\n  a\n\n  b\n\n\n");
  CHECK(written("one line\n") == " |\n  one line\n");
  CHECK(written("# no comment\n--- no document\n") == " |\n  # no comment\n  --- no document\n");
}

TEST_CASE("a first line that is empty or begins with spaces gets an indentation indicator") {
  CHECK(written("  a\nb") == " |2-\n    a\n  b\n");
  CHECK(written("\na\n") == " |2\n\n  a\n");
  CHECK(written("\n\n a\n\n") == " |2+\n\n\n   a\n\n");
}

TEST_CASE("spaces at the ends of lines stay in a literal block") {
  CHECK(written("a \n   \n b") == " |-\n  a \n     \n   b\n");
}

TEST_CASE("what a literal block cannot keep is quoted on one line") {
  CHECK(written("\n") == " \"\\n\"\n");
  CHECK(written(" \n \n") == " \" \\n \\n\"\n");
  CHECK(written("a\n ") == " \"a\\n \"\n");
  CHECK(written(" \na") == " \" \\na\"\n");
  CHECK(written("a\tb\nc") == " \"a\\tb\\nc\"\n");
  CHECK(written("a\r\nb") == " \"a\\r\\nb\"\n");
  CHECK(written("a\nb\u2028") == " \"a\\nb\\u2028\"\n");
}

TEST_CASE("long lines are never folded") {
  const std::string text(5000, 'x');
  CHECK(written((text + " " + text).c_str()) == " " + text + " " + text + "\n");
  CHECK(written((text + ": 😀").c_str()) == " \"" + text + ": 😀\"\n");
}

TEST_CASE("text of several lines inside flow collections is quoted") {
  CHECK(write_yaml(flow_mapping({{"a", Node::string("x\ny\n")}})) == "{a: \"x\\ny\\n\"}\n");
}

TEST_CASE("empty collections are written in flow style") {
  Node node = Node::mapping();
  node.add("list", Node::sequence());
  node.add("map", Node::mapping());
  CHECK(write_yaml(node) == "list: []\nmap: {}\n");
  CHECK(write_yaml(Node::mapping()) == "{}\n");
}

TEST_CASE("block collections nest by two columns") {
  Node inner = Node::mapping();
  inner.add("a", Node::string("x\ny"));
  inner.add("b", Node::integer(2));
  Node nested = Node::sequence();
  nested.items = {Node::string("p"), inner};
  Node list = Node::sequence();
  list.items = {inner, nested, Node::string(" \n text\n"), Node::string("m\nn\n")};
  Node root = Node::mapping();
  root.add("map", inner);
  root.add("list", list);
  CHECK(write_yaml(root) ==
        "map:\n  a: |-\n    x\n    y\n  b: 2\n"
        "list:\n  - a: |-\n      x\n      y\n    b: 2\n"
        "  - - p\n    - a: |-\n        x\n        y\n      b: 2\n"
        "  - \" \\n text\\n\"\n"
        "  - |\n    m\n    n\n");
}

TEST_CASE("a block can begin at any column") {
  Node node = Node::mapping();
  node.add("a", Node::string("x\ny\n"));
  node.add("b", Node::integer(1));
  CHECK(write_yaml(node, 4) == "    a: |\n      x\n      y\n    b: 1\n");
  CHECK(write_yaml_item(node, 2) == "  - a: |\n      x\n      y\n    b: 1\n");
}

TEST_CASE("a ticket is written as its file format says") {
  Node about = flow_mapping({{"project", Node::string("HT-2025-0412")}, {"amount", Node::string("68000.00 CNY")}});
  Node complainant = Node::mapping();
  complainant.add("name", Node::string("张三"));
  complainant.add("phone", Node::string("13800000000"));
  Node terms = Node::mapping();
  terms.add("classify",
            flow_mapping(
                {{"limit", Node::string("2h")}, {"from", Node::string("open")}, {"until", Node::string("classify")}}));
  Node because = Node::sequence();
  because.items = {flow_mapping(
      {{"rule", Node::string("content/water-damage")}, {"points", Node::integer(40)}, {"word", Node::string("渗水")}})};
  Node pause = Node::sequence(true);
  pause.items = {Node::string("customer")};
  Node event = Node::mapping();
  event.add("id", Node::string("1-K2QX"));
  event.add("at", Node::time("2026-03-11T09:20:41+08:00"));
  event.add("because", because);
  event.add("terms", terms);
  event.add("pause", pause);
  Node history = Node::sequence();
  history.items = {event};
  Node ticket = Node::mapping();
  ticket.add("kesu", Node::integer(1));
  ticket.add("id", Node::string("KS-260311-7F3QXMY"));
  ticket.add("text", Node::string("交房三周后主卫门槛石渗水……\n"));
  ticket.add("about", about);
  ticket.add("complainant", complainant);
  ticket.add("history", history);
  const char* event_text =
      "  - id: 1-K2QX\n"
      "    at: \"2026-03-11T09:20:41+08:00\"\n"
      "    because:\n"
      "      - {rule: content/water-damage, points: 40, word: 渗水}\n"
      "    terms:\n"
      "      classify: {limit: 2h, from: open, until: classify}\n"
      "    pause: [customer]\n";
  CHECK(write_yaml(ticket) == std::string("kesu: 1\n"
                                          "id: KS-260311-7F3QXMY\n"
                                          "text: |\n"
                                          "  交房三周后主卫门槛石渗水……\n"
                                          "about: {project: HT-2025-0412, amount: 68000.00 CNY}\n"
                                          "complainant:\n"
                                          "  name: 张三\n"
                                          "  phone: \"13800000000\"\n"
                                          "history:\n") +
                                  event_text);
  CHECK(write_yaml_item(event, 2) == event_text);
}

}  // namespace kesu
