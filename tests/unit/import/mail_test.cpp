// SPDX-License-Identifier: Apache-2.0
#include "kesu/import/mail.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "kesu/core/base64.hpp"

namespace kesu {
namespace {

using Json = nlohmann::json;

Json part(const std::string& type, const std::string& bytes, const std::string& charset = "utf-8") {
  return {{"type", type}, {"charset", charset}, {"attached", false},
          {"name", ""},   {"alternative", -1},  {"bytes", base64(bytes)}};
}

Json mail_with(std::vector<Json> parts) {
  return {{"message_id", "one@example.net"},
          {"answers", Json::array()},
          {"from", {{{"name", "张三"}, {"address", "zhang@example.net"}}}},
          {"subject", "Leak"},
          {"received", ""},
          {"automatic", ""},
          {"trouble", Json::array()},
          {"parts", std::move(parts)}};
}

Result<IncomingMail> read(const Json& json) {
  return read_mail(json.dump(), "source",
                   [](const std::string& html) -> Result<std::string> { return "<" + html + ">"; });
}

}  // namespace

TEST_CASE("of a choice the plain text is taken, and HTML where there is nothing else") {
  Json plain = part("text/plain", "plain\n");
  Json html = part("text/html", "html");
  plain["alternative"] = html["alternative"] = 1;
  CHECK(read(mail_with({plain, html}))->text == "plain");
  CHECK(read(mail_with({html}))->text == "<html>");
  CHECK(read(mail_with({part("text/plain", "one"), part("text/plain", "two")}))->text == "one\n\ntwo");
}

TEST_CASE("what mails call a charset is read as what they mean") {
  CHECK(read(mail_with({part("text/plain", "\xC2\xA5\xC9\xCF", "GB2312")}))->text == "楼上");
  CHECK(read(mail_with({part("text/plain", "\xBC\xD3\xA4\x57", "big5")}))->text == "樓上");
  CHECK(read(mail_with({part("text/plain", "caf\xE9", "iso-8859-1")}))->text == "café");
  const auto broken = read(mail_with({part("text/plain", "a\xFF\x81 b", "klingon")}));
  REQUIRE(broken);
  CHECK(broken->troubles.size() == 1);
  CHECK(broken->text.starts_with("a"));
}

TEST_CASE("attachments keep their bytes, and get names that lead nowhere") {
  Json file = part("application/octet-stream", std::string("\0\1", 2));
  file["attached"] = true;
  for (const auto& [given, kept] : {std::pair{"../../etc/passwd", ".._.._etc_passwd"}, std::pair{"", "part-1.bin"},
                                    std::pair{"..", "part-1.bin"}, std::pair{"a\nb\x1B[2J.jpg", "a b[2J.jpg"}}) {
    file["name"] = given;
    const auto mail = read(mail_with({file}));
    REQUIRE(mail);
    REQUIRE(mail->attachments.size() == 1);
    CHECK(mail->attachments.front().name == kept);
    CHECK(mail->attachments.front().bytes == std::string("\0\1", 2));
  }
}

TEST_CASE("a mail without a sender is refused, one without an id has that of its bytes") {
  Json mail = mail_with({part("text/plain", "x")});
  mail["message_id"] = "";
  CHECK(read(mail)->message_id.starts_with("sha256:"));
  mail["from"] = Json::array();
  CHECK(read(mail).error().kind == ErrorKind::kInvalidData);
  mail["from"] = {{{"name", "nobody"}, {"address", "nobody"}}};
  CHECK(read(mail).error().kind == ErrorKind::kInvalidData);
  CHECK(read(Json::object()).error().kind == ErrorKind::kInvalidData);
  CHECK(read_mail("no json", "x", {}).error().kind == ErrorKind::kInvalidData);
}

TEST_CASE("long texts are cut between characters and the mail says so") {
  std::string text;
  while (text.size() < 200'000)
    text += "漏水";
  Json mail = mail_with({part("text/plain", text)});
  mail["subject"] = text;
  const auto cut = read(mail);
  REQUIRE(cut);
  CHECK(cut->text.ends_with("\n[…]"));
  CHECK(cut->subject.size() < 310);
  CHECK(cut->subject.ends_with("…"));
  CHECK(cut->troubles.size() == 1);
}

}  // namespace kesu
