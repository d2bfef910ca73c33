// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/letter.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

const TicketId kId{"KS-260311-7F3QXMY"};

std::string with_head(const std::string& body, const std::string& more = {}) {
  return "---\ntitle: A letter\n" + more + "---\n" + body;
}

Letter letter_of(const std::string& bytes) {
  Problems problems;
  auto letter = parse_letter(bytes, "letter.txt", "letter", "en", problems);
  for (const Error& problem : problems)
    MESSAGE(to_string(problem.at) << ": " << problem.message);
  REQUIRE(letter.has_value());
  return *letter;
}

/// The only problem, as people see it.
std::string problem_of(const std::string& bytes) {
  Problems problems;
  CHECK_FALSE(parse_letter(bytes, "letter.txt", "letter", "en", problems).has_value());
  REQUIRE(problems.size() == 1);
  return to_string(problems[0].at) + ": " + problems[0].message;
}

LetterFacts some_facts() {
  LetterFacts facts;
  facts.texts = {
      {"subject", "Leak"}, {"demand", "{{complainant.phone}} {{#secret}}"}, {"complainant.name", "Li & <Co>"}};
  facts.lists["measures"] = {{{"measure", "repair"}}, {{"measure", "refund"}, {"amount", "80.00 CNY"}}};
  return facts;
}

std::string filled(const std::string& bytes) {
  const auto text = fill_letter(letter_of(bytes), some_facts(), kId);
  REQUIRE(text.has_value());
  return *text;
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

}  // namespace

TEST_CASE("a letter is filled from facts, and nothing in them is changed") {
  CHECK(filled(with_head("Dear {{complainant.name}},\n\n{{ subject }}!\n")) == "Dear Li & <Co>,\n\nLeak!");
}

TEST_CASE("what stands in a ticket is never read as a template") {
  CHECK(filled(with_head("{{demand}}{{subject}}\n")) == "{{complainant.phone}} {{#secret}}Leak");
}

TEST_CASE("sections are there for facts that are, once for each entry of a list") {
  CHECK(filled(with_head(
            "{{#subject}}\nA\n{{/subject}}\n{{^subject}}\nB\n{{/subject}}\n{{^place}}\nC\n{{/place}}\n")) == "A\nC");
  CHECK(filled(with_head(
            "{{#measures}}\n- {{measure}}{{#amount}}: {{amount}}{{/amount}}, {{subject}}\n{{/measures}}\n")) ==
        "- repair, Leak\n- refund: 80.00 CNY, Leak");
}

TEST_CASE("a section's tag that has a line to itself leaves no line behind") {
  CHECK(filled(with_head("A\n{{#place}}\n\nB\n{{/place}}\n{{#subject}}\n\nC\n{{/subject}}\n\nD\n")) == "A\n\nC\n\nD");
  CHECK(filled(with_head("A\n  {{^subject}} \nB\n{{/subject}}\n{{! why }}\nD\n")) == "A\nD");
  CHECK(filled(with_head("A {{#subject}}\nB{{/subject}}\nD\n")) == "A \nB\nD");
  CHECK(filled("---\r\ntitle: A\r\n---\r\nA\r\n{{#place}}\r\nB\r\n{{/place}}\r\nC\r\n") == "A\nC");
}

TEST_CASE("a fact that is named and not there is said, with its place, and no letter is written") {
  const auto text =
      fill_letter(letter_of(with_head("{{subject}}\n  {{resolution.text}} {{place}}\n")), some_facts(), kId);
  REQUIRE_FALSE(text.has_value());
  CHECK(text.error().kind == ErrorKind::kRefused);
  CHECK(to_string(text.error().at) == "letter.txt:5:3");
  CHECK(text.error().message ==
        "the letter 'letter' needs what KS-260311-7F3QXMY does not have: resolution.text, place");
  CHECK(text.error().hint == "kesu resolve KS-260311-7F3QXMY first");
}

TEST_CASE("in a section that does not stand nothing is missing") {
  CHECK(filled(with_head("{{#place}}{{occurred}}{{/place}}x\n")) == "x");
}

TEST_CASE("what a letter needs it needs wherever it stands") {
  const auto text =
      fill_letter(letter_of(with_head("{{#alternatives}}{{name}}{{/alternatives}}x\n", "needs: [alternatives]\n")),
                  some_facts(), kId);
  REQUIRE_FALSE(text.has_value());
  CHECK(text.error().message == "the letter 'letter' needs what KS-260311-7F3QXMY does not have: alternatives");
}

TEST_CASE("mistakes of a template are found with their places") {
  CHECK(problem_of(with_head("{{complainant.nam}}\n")) == "letter.txt:4:1: a letter knows no fact 'complainant.nam'");
  CHECK(problem_of(with_head("见 {{measure}}\n")) == "letter.txt:4:3: a letter knows no fact 'measure'");
  CHECK(problem_of(with_head("{{measures}}\n")) == "letter.txt:4:1: 'measures' is a list");
  CHECK(problem_of(with_head("{{#demand}}\n")) == "letter.txt:4:1: the section 'demand' is not closed");
  CHECK(problem_of(with_head("{{/demand}}\n")) == "letter.txt:4:1: no section 'demand' is open here");
  CHECK(problem_of(with_head("{{#demand}}{{/subject}}{{/demand}}\n")) ==
        "letter.txt:4:12: the section 'subject' ends here, and 'demand' is open");
  CHECK(problem_of(with_head("{{subject\n")) == "letter.txt:4:1: '{{' without '}}'");
  CHECK(problem_of(with_head("{{")) == "letter.txt:4:1: '{{' without '}}'");
  CHECK(problem_of(with_head("subject}}\n")) == "letter.txt:4:8: '}}' without '{{'");
  CHECK(problem_of(with_head("{{}}\n")) == "letter.txt:4:1: a letter knows no fact ''");
  for (const char* tag : {"{{{subject}}}", "{{&subject}}", "{{=<% %>=}}", "{{>other}}"}) {
    CAPTURE(tag);
    CHECK(problem_of(with_head(std::string(tag) + "\n")).ends_with("is no tag of a letter"));
  }
}

TEST_CASE("a template that is no text, too large or too deep is refused with its place") {
  CHECK(problem_of(with_head("见\xff\n")) == "letter.txt:4:2: this is not UTF-8 text");
  CHECK(problem_of("---\ntitle: \xC3\n---\nx\n") == "letter.txt:2:8: this is not UTF-8 text");
  CHECK(problem_of(with_head(std::string(kLargestLetter, 'x'))).find("a letter has at most 65536 bytes") !=
        std::string::npos);
  std::string deep;
  for (int i = 0; i < 1000; ++i)
    deep += "{{#demand}}";
  CHECK(problem_of(with_head(deep)) == "letter.txt:4:89: sections stand in each other more than 8 deep");
  CHECK(problem_of(with_head("{{#measures}}\n{{#measures}}x{{/measures}}\n{{/measures}}\n")) ==
        "letter.txt:5:1: the list 'measures' stands in a list");
}

TEST_CASE("mistakes of a head are found with their places") {
  CHECK(problem_of("Dear\n") == "letter.txt:1:1: a letter begins with a head between two lines `---`");
  CHECK(problem_of("---\nkind: ack\n---\nx\n") == "letter.txt:2:1: the head of a letter has no 'title'");
  CHECK(problem_of(with_head("x\n", "kind: inbound\n")) ==
        "letter.txt:3:7: kind must be ack, update or decision (got 'inbound')");
  CHECK(problem_of(with_head("x\n", "to: everybody\n")) ==
        "letter.txt:3:5: to must be complainant or third_party (got 'everybody')");
  CHECK(problem_of(with_head("x\n", "needs: [reson]\n")) == "letter.txt:3:9: a letter knows no fact 'reson'");
  CHECK(problem_of(with_head("x\n", "tittle: B\n")) == "letter.txt:3:1: unknown key 'tittle' in the head of a letter");
}

TEST_CASE("the facts of a ticket are those of its present cycle, unmasked") {
  const Zone zone = Zone::utc();
  ListingContext context;
  context.now = test::instant("13 10:00");
  context.zone = &zone;
  const auto resolved = test::TicketBuilder{}
                            .received("09:12")
                            .complaint([](Complaint& complaint) {
                              complaint.source = "12345";
                              complaint.complainant.name = "张三";
                              complaint.about = {{"order", "A-1"}};
                            })
                            .open("09:20")
                            .resolve("12:00", "re-sealed");
  const auto facts_of = [&](const test::TicketBuilder& builder) {
    Problems problems;
    const Ticket ticket = builder.ticket();
    TicketView view{&ticket, *fold(ticket, test::decode_context(problems)), {}};
    LetterExtras extras;
    extras.actor = "zhang.min";
    return letter_facts(view, context, extras);
  };
  const LetterFacts facts = facts_of(resolved);
  CHECK(facts.texts.at("complainant.name") == "张三");
  CHECK(facts.texts.at("third_party.name") == "12345");
  CHECK(facts.texts.at("about.order") == "A-1");
  CHECK(facts.texts.at("resolution.text") == "re-sealed");
  CHECK(facts.texts.at("received") == "2026-03-11 01:12");
  CHECK_FALSE(facts.has("demand"));
  CHECK_FALSE(facts.has("alternatives"));
  auto again = resolved;
  CHECK_FALSE(facts_of(again.reopen("12 09:00")).has("resolution.text"));
}

TEST_CASE("the letters that kesu ships are right, the same in both languages") {
  const std::filesystem::path templates = std::string(KESU_SOURCE_DIR) + "/templates";
  int letters = 0;
  for (const auto& entry : std::filesystem::directory_iterator(templates / "en" / "letters")) {
    const std::string name = entry.path().stem().string();
    CAPTURE(name);
    ++letters;
    Problems problems;
    const auto english = parse_letter(bytes_of(entry.path()), entry.path().string(), name, "en", problems);
    const auto other = templates / "zh_CN" / "letters" / entry.path().filename();
    const auto chinese = parse_letter(bytes_of(other), other.string(), name, "zh_CN", problems);
    for (const Error& problem : problems)
      MESSAGE(to_string(problem.at) << ": " << problem.message);
    REQUIRE((english && chinese));
    CHECK(english->kind == chinese->kind);
    CHECK(english->to_third_party == chinese->to_third_party);
    CHECK(english->needs == chinese->needs);
  }
  CHECK(letters == 6);
}

}  // namespace kesu
