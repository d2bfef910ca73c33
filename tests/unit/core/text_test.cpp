// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/text.hpp"

#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include "kesu/core/vocabulary.hpp"

#include "temporary_directory.hpp"

namespace kesu {
namespace {

namespace fs = std::filesystem;

constexpr const char* kCatalogue = R"(msgid ""
msgstr ""
"Language: zh_CN\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgid "urgent"
msgstr "紧急"

msgid "no ticket {0} in {1}"
msgstr "{1} 中没有工单 {0}"

msgid "three {0}"
msgstr "坏的 {3}"
)";

/// A directory …/share/locale with a Chinese catalogue; at the end of the test English is spoken again.
class Catalogue {
 public:
  Catalogue() {
    const fs::path messages = fs::path(directory_.path()) / "zh_CN" / "LC_MESSAGES";
    const fs::path source = fs::path(directory_.path()) / "zh_CN.po";
    fs::create_directories(messages);
    std::ofstream(source) << kCatalogue;
    const std::string command = "msgfmt -o " + (messages / "kesu.mo").string() + " " + source.string();
    REQUIRE(std::system(command.c_str()) == 0);
  }
  ~Catalogue() { use_language(Language::kEnglish, ""); }
  Catalogue(const Catalogue&) = delete;
  Catalogue& operator=(const Catalogue&) = delete;

  [[nodiscard]] const std::string& path() const { return directory_.path(); }

 private:
  test::TemporaryDirectory directory_;
};

}  // namespace

TEST_CASE("English is spoken until a language is chosen") {
  CHECK(language_in_use() == Language::kEnglish);
  CHECK(std::string(tr("urgent")) == "urgent");
  CHECK(say("no ticket {0} in {1}", "KS-1", "store") == "no ticket KS-1 in store");
}

TEST_CASE("Chinese is spoken whatever the environment says about locales") {
  const Catalogue catalogue;
  for (const char* locale : {"C", "POSIX", "xx_XX.nonsense", ""}) {
    CAPTURE(locale);
    setenv("LC_ALL", locale, 1);
    unsetenv("LANGUAGE");
    REQUIRE(use_language(Language::kChinese, catalogue.path()));
    CHECK(language_in_use() == Language::kChinese);
    CHECK(std::string(tr("urgent")) == "紧急");
    CHECK(display_name(Priority::kUrgent) == "紧急");
    CHECK(say("no ticket {0} in {1}", "KS-1", "库") == "库 中没有工单 KS-1");
  }
  setenv("LC_ALL", "C.UTF-8", 1);
}

TEST_CASE("what the catalogue does not know is said in English") {
  const Catalogue catalogue;
  REQUIRE(use_language(Language::kChinese, catalogue.path()));
  CHECK(std::string(tr("no such message")) == "no such message");
}

TEST_CASE("the empty message stays empty in every language") {
  CHECK(std::string(tr("")).empty());
  const Catalogue catalogue;
  REQUIRE(use_language(Language::kChinese, catalogue.path()));
  CHECK(std::string(tr("")).empty());
}

TEST_CASE("a translation whose placeholders do not fit falls back to English") {
  const Catalogue catalogue;
  REQUIRE(use_language(Language::kChinese, catalogue.path()));
  CHECK(say("three {0}", "mice") == "three mice");
}

TEST_CASE("a message with wrong placeholders is shown as it is") {
  CHECK(say("{0} and {7}", "a") == "{0} and {7}");
}

TEST_CASE("without a catalogue English is spoken and the caller is told") {
  CHECK_FALSE(use_language(Language::kChinese, "/nonexistent/locale"));
  CHECK(language_in_use() == Language::kEnglish);
  CHECK(std::string(tr("urgent")) == "urgent");
}

TEST_CASE("numbers keep their form in every language") {
  const Catalogue catalogue;
  REQUIRE(use_language(Language::kChinese, catalogue.path()));
  CHECK(std::string(std::setlocale(LC_NUMERIC, nullptr)) == "C");
}

TEST_CASE("the language can be changed back and forth") {
  const Catalogue catalogue;
  for (int round = 0; round < 2; ++round) {
    REQUIRE(use_language(Language::kChinese, catalogue.path()));
    CHECK(std::string(tr("urgent")) == "紧急");
    REQUIRE(use_language(Language::kEnglish, catalogue.path()));
    CHECK(std::string(tr("urgent")) == "urgent");
  }
}

}  // namespace kesu
