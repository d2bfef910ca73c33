// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/mail.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

OutgoingMail mail() {
  return {.from = "kesu@shop.example",
          .to = "wu.tao@example.com",
          .to_name = "Wu Tao",
          .subject = "One ticket is late",
          .text = "late\n",
          .id = "N-0123456789ab",
          .at = test::time_of("09:05:07")};
}

/// The value of a head field, with its folds.
std::string field(const std::string& message, const std::string& name) {
  const std::size_t start = message.find("\n" + name + ": ") + name.size() + 3;
  std::size_t end = message.find('\n', start);
  while (message[end + 1] == ' ')
    end = message.find('\n', end + 1);
  return message.substr(start, end - start);
}

std::string head(const std::string& message) {
  return message.substr(0, message.find("\n\n"));
}

}  // namespace

TEST_CASE("a mail in plain letters is written as it is") {
  CHECK(mail_message(mail()) ==
        "From: kesu@shop.example\n"
        "To: Wu Tao <wu.tao@example.com>\n"
        "Subject: One ticket is late\n"
        "Date: Wed, 11 Mar 2026 09:05:07 +0800\n"
        "Message-ID: <N-0123456789ab@shop.example>\n"
        "Auto-Submitted: auto-generated\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: base64\n"
        "\n"
        "bGF0ZQo=\n");
}

TEST_CASE("a mail to nobody by name has the address alone") {
  OutgoingMail one = mail();
  one.to_name.clear();
  CHECK(field(mail_message(one), "To") == "wu.tao@example.com");
}

TEST_CASE("what is not plain letters is in encoded words of whole characters and at most 75 columns") {
  OutgoingMail one = mail();
  one.subject.clear();
  for (int i = 0; i < 40; ++i)
    one.subject += "逾期";
  const std::string subject = field(mail_message(one), "Subject");
  std::size_t start = 0;
  int words = 0;
  while (start < subject.size()) {
    const std::size_t end = std::min(subject.find('\n', start), subject.size());
    const std::string word = subject.substr(start == 0 ? 0 : start + 1, end - (start == 0 ? 0 : start + 1));
    CHECK(word.size() <= 75);
    CHECK(word.starts_with("=?UTF-8?B?"));
    CHECK(word.ends_with("?="));
    // Whole characters of three bytes: four letters of base64 each.
    CHECK(word.size() % 4 == 0);
    CHECK(word.find('=', 2) == word.size() - 1);
    ++words;
    start = end + 1;
  }
  CHECK(words == 6);
}

TEST_CASE("no text adds a line to the head") {
  for (const char* text : {"x\nBcc: all@example.com", "x\r\nBcc: all@example.com", "x\rBcc: a@b", "x\n\nbody",
                           "=?UTF-8?Q?x?=", "x\xe2\x80\xa8y", "\x01", "<b@c>", "a, b@c"}) {
    CAPTURE(text);
    OutgoingMail one = mail();
    one.subject = text;
    one.to_name = text;
    const std::string whole = head(mail_message(one));
    CHECK(whole.find("\nBcc") == std::string::npos);
    CHECK(whole.find('\r') == std::string::npos);
    CHECK(std::count(whole.begin(), whole.end(), '\n') == 8);
    CHECK(field(mail_message(one), "To").ends_with(" <wu.tao@example.com>"));
  }
}

TEST_CASE("lines of the text keep within what mail allows") {
  OutgoingMail one = mail();
  one.text.assign(5000, 'x');
  const std::string message = mail_message(one);
  std::size_t start = message.find("\n\n") + 2;
  while (start < message.size()) {
    const std::size_t end = message.find('\n', start);
    CHECK(end - start <= 76);
    start = end + 1;
  }
}

TEST_CASE("zones west of Greenwich and odd offsets are written as mail wants them") {
  OutgoingMail one = mail();
  one.at = test::time_of("2026-01-04T23:59:59-03:30");
  CHECK(field(mail_message(one), "Date") == "Sun, 4 Jan 2026 23:59:59 -0330");
}

}  // namespace kesu
