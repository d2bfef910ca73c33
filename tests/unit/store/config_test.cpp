// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/config.hpp"

#include <doctest/doctest.h>

#include "kesu/yaml/reader.hpp"

#include "memory_disk.hpp"

namespace kesu {
namespace {

struct Decoded {
  std::optional<StoreConfig> config;
  Problems problems;
};

Decoded decode(const std::string& text) {
  Decoded decoded;
  const auto document = read_yaml(text, "kesu.yaml");
  REQUIRE(document);
  decoded.config = decode_config(document->root, {"kesu.yaml", {}, &decoded.problems});
  return decoded;
}

}  // namespace

TEST_CASE("kesu.yaml says everything it can say") {
  const auto [config, problems] = decode(
      "needs: \"1.0\"\nname: 星河物业\nprefix: XH2\nid_symbols: 7\nzone: Europe/Berlin\nlanguage: zh_CN\n"
      "notifier: mail1\ngiven_clock: allow\ncommit: auto\nretract_within: 90m\nlock_wait: 3s\nx-ours: 1\n");
  REQUIRE(config);
  CHECK(config->name == "星河物业");
  CHECK(config->prefix == "XH2");
  CHECK(config->id_symbols == 7);
  CHECK(config->zone == "Europe/Berlin");
  CHECK(config->language == Language::kChinese);
  CHECK(config->notifier == "mail1");
  CHECK(config->allow_given_clock);
  CHECK(config->commit);
  CHECK(config->retract_within == std::chrono::minutes(90));
  CHECK(config->lock_wait == Seconds(3));
}

TEST_CASE("what kesu.yaml does not say has a default") {
  const auto [config, problems] = decode("needs: \"1.0\"\nzone: Asia/Shanghai\n");
  REQUIRE(config);
  CHECK(config->prefix == "KS");
  CHECK(config->id_symbols == 6);
  CHECK_FALSE(config->allow_given_clock);
  CHECK_FALSE(config->commit);
  CHECK(config->lock_wait == Seconds(10));
}

TEST_CASE("a place in a filter with a name is a place in kesu.yaml") {
  const auto [config, problems] = decode(
      "needs: \"1.0\"\nzone: UTC\nfilters:\n  plain: any ~ 漏水 and x\n  quoted: '漏水 x'\n  escaped: \"a \\\"b\\\" "
      "x\"\n"
      "  folded: >\n    open and\n    x\n");
  REQUIRE(config);
  REQUIRE(config->filters.size() == 4);
  CHECK(config->filters[0].place_of(14) == Place{"kesu.yaml", 4, 23});
  CHECK(config->filters[1].place_of(4) == Place{"kesu.yaml", 5, 15});
  // Where the file spells it otherwise, the beginning must do.
  CHECK(config->filters[2].place_of(7) == Place{"kesu.yaml", 6, 12});
  CHECK(config->filters[3].place_of(10) == Place{"kesu.yaml", 7, 11});
}

TEST_CASE("kesu.yaml says how notices leave") {
  const auto notify = [](const std::string& text) {
    const auto [config, problems] = decode("needs: \"1.0\"\nzone: UTC\nnotify: " + text + "\n");
    REQUIRE(config);
    return config->notify;
  };
  CHECK(notify("{by: stdout}").by == NotifyBy::kStdout);
  const NotifyConfig command = notify("{by: command, command: [tell, -x], input: text, timeout: 5s}");
  CHECK(command.by == NotifyBy::kCommand);
  CHECK(command.command == std::vector<std::string>{"tell", "-x"});
  CHECK_FALSE(command.json);
  CHECK(command.timeout == Seconds(5));
  CHECK(notify("{by: command, command: [tell]}").json);
  CHECK(notify("{by: command, command: [tell]}").timeout == Seconds(30));
  const NotifyConfig mail = notify("{by: sendmail, from: kesu@example.com, command: [/opt/msmtp]}");
  CHECK(mail.by == NotifyBy::kSendmail);
  CHECK(mail.from == "kesu@example.com");
  CHECK(mail.command == std::vector<std::string>{"/opt/msmtp"});
}

TEST_CASE("a wrong value in kesu.yaml is reported where it stands") {
  struct Row {
    std::string line;
    std::string message;
  };
  const Row rows[] = {
      {"prefix: ks", "prefix must be 1 to 8 capitals or digits, beginning with a letter (got 'ks')"},
      {"prefix: 2KS", "prefix must be 1 to 8 capitals or digits, beginning with a letter (got '2KS')"},
      {"commit: always", "commit must be manual or auto (got 'always')"},
      {"given_clock: yes please", "given_clock must be refuse or allow (got 'yes please')"},
      {"language: de", "language must be en or zh_CN (got 'de')"},
      {"lock_wait: soon", "lock_wait must be a length of time (got 'soon')"},
      {"notify: {by: pigeon}", "by must be stdout, command or sendmail (got 'pigeon')"},
      {"notify: {by: command}", "notify has no 'command'"},
      {"notify: {by: command, command: []}", "command names no program"},
      {"notify: {by: command, command: [tell], timeout: 0s}", "timeout must be longer than nothing"},
      {"notify: {by: sendmail}", "notify has no 'from'"},
      {"notify: {by: sendmail, from: \"a@b\\nBcc: c@d\"}", "'a@b\nBcc: c@d' is no e-mail address"},
      {"notify: {by: stdout, command: [tell]}", "unknown key 'command' in notify"},
      {"lock_wait: -1s", "lock_wait must be a length of time (got '-1s')"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const auto [config, problems] = decode(std::string("needs: \"1.0\"\nzone: Asia/Shanghai\n") + row.line + "\n");
    CHECK_FALSE(config);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].kind == ErrorKind::kInvalidData);
    CHECK(problems[0].message == row.message);
    CHECK(problems[0].at.line == 3);
  }
}

TEST_CASE("all problems of kesu.yaml are reported together") {
  const auto [config, problems] = decode("needs: soon\nzone: Mars/Olympus\nid_symbols: 9\nnotifyer: x\n");
  CHECK_FALSE(config);
  CHECK(problems.size() == 4);
}

TEST_CASE("a store that needs a newer kesu is refused with one sentence") {
  const auto [config, problems] = decode("needs: \"1.1\"\nunknown: key\nzone: Mars/Olympus\n");
  CHECK_FALSE(config);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].kind == ErrorKind::kEnvironment);
  CHECK(problems[0].message == "this store needs kesu 1.1, and this is kesu 1.0");
}

TEST_CASE("the kesu.yaml of a new store reads back, with a comment for each key") {
  StoreConfig config;
  config.name = "Hotline: \"12345\"";
  config.prefix = "HL";
  config.commit = true;
  config.language = Language::kChinese;
  config.retract_within = std::chrono::hours(36);
  const std::string text = config_text(config);
  const auto [read, problems] = decode(text);
  REQUIRE(read);
  CHECK(read->name == config.name);
  CHECK(read->prefix == "HL");
  CHECK(read->commit);
  CHECK(read->language == Language::kChinese);
  CHECK(read->retract_within == config.retract_within);
  CHECK(config_text(*read) == text);
  CHECK(std::count(text.begin(), text.end(), '#') == 15);
}

TEST_CASE("a store is found upwards, or where it is said to be") {
  test::MemoryDisk disk;
  disk.put("/home/clerk/complaints/kesu.yaml", "");
  disk.put_directory("/home/clerk/complaints/tickets/2026");
  CHECK(find_store(disk, "/home/clerk/complaints/tickets/2026", "") == "/home/clerk/complaints");
  CHECK(find_store(disk, "/home/clerk/complaints/", "") == "/home/clerk/complaints");
  CHECK(find_store(disk, "/tmp", "/home/clerk/complaints") == "/home/clerk/complaints");
  CHECK(find_store(disk, "/home/clerk", "").error().kind == ErrorKind::kNotFound);
  CHECK(find_store(disk, "/home/clerk/complaints", "/home/clerk").error().kind == ErrorKind::kNotFound);
}

}  // namespace kesu
