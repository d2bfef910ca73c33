// SPDX-License-Identifier: Apache-2.0
#include "kesu/import/map.hpp"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "kesu/core/vocabulary.hpp"

#include "map_fixture.hpp"

namespace kesu {
namespace {

using fixture::decode;

const std::string kLeast =
    "name: shop\n"
    "id: \"{no}\"\n"
    "received: {from: \"{day}\", format: \"%Y-%m-%d\"}\n";

nlohmann::json shipped_schema() {
  std::ifstream in(KESU_SOURCE_DIR "/data/schema/import.schema.json");
  REQUIRE(in);
  return nlohmann::json::parse(in);
}

/// The keys that the reader offers where it meets one that nobody could mean: all, if it knows a few.
std::vector<std::string> offered_keys(const std::string& yaml) {
  std::vector<std::string> keys;
  for (const Error& problem : decode(yaml).problems) {
    if (problem.message.find("unknown key '~~~~~~~~~~~~'") == std::string::npos) continue;
    std::string word;
    for (const char c : problem.hint.substr(std::string("one of ").size()) + ",") {
      if (c != ' ' && c != ',') {
        word += c;
        continue;
      }
      if (!word.empty() && word != "or") keys.push_back(word);
      word.clear();
    }
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::vector<std::string> keys_of(const nlohmann::json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items())
    keys.push_back(key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += word + " ";
  return text;
}

template <class Words>
std::vector<std::string> sorted(const Words& words) {
  std::vector<std::string> result(words.begin(), words.end());
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace

TEST_CASE("a map needs a name, an id and a time of receipt") {
  CHECK(decode(kLeast).map);
  CHECK(decode(kLeast).first().empty());
  CHECK(decode("name: shop\n").problems.size() == 2);
}

TEST_CASE("what a map says about its table is answered") {
  const auto decoded = decode(kLeast + "encoding: gb18030\nseparator: tab\n");
  REQUIRE(decoded.map);
  CHECK(map_name(*decoded.map) == "shop");
  CHECK(map_encoding(*decoded.map) == "gb18030");
  CHECK(map_separator(*decoded.map) == '\t');
  const auto open = decode(kLeast);
  CHECK(map_encoding(*open.map) == "auto");
  CHECK(map_separator(*open.map) == 0);
}

TEST_CASE("mistakes in a map are located") {
  struct {
    std::string yaml;
    std::string problem;
  } const cases[] = {
      {"nam: shop\n", "1:1: the import map has no 'name'"},
      {kLeast + "chanel: web\n", "4:1: unknown key 'chanel' in the import map (did you mean 'channel'?)"},
      {kLeast + "channel: wbe\n", "4:10: channel must be "},
      {kLeast + "channel: {from: \"{via}\", values: {W: wbe}}\n", "4:38: channel must be "},
      {kLeast + "channel: {from: \"{via}\", values: {W: web}, otherwise: wbe}\n", "4:55: channel must be "},
      {kLeast + "channel: {from: \"{via}\", values: {}}\n", "4:34: channel: a translation is "},
      {kLeast + "status: {from: \"{s}\", values: {Done: closed}}\n", "4:38: status must be open, resolved, "},
      {kLeast + "kind: {from: \"{k}\", slug: true}\n", "4:21: unknown key 'slug' in kind"},
      {kLeast + "subject: \"{title\"\n", "4:10: subject: a { has no }"},
      {kLeast + "zone: Europe/Nowhere\n", "4:7: "},
      {kLeast + "encoding: utf8\n", "4:11: encoding must be "},
      {kLeast + "separator: \":\"\n", "4:12: separator must be "},
      {kLeast + "target: {from: \"{t}\"}\n", "4:9: target has no 'format'"},
      {kLeast + "target: {from: \"{t}\", format: \"%Q\"}\n", "4:31: format '%Q': no conversion %Q"},
      {kLeast + "target: {from: \"{t}\", format: []}\n", "4:31: format is empty"},
      {kLeast + "target: {from: \"{t}\", format: [\"%d/%m/%Y\", \"%m/%d/%Y\"]}\n",
       "4:31: these formats read 05/04/2003 as different times"},
      {kLeast + "source: hotline\n", "4:9: source must be direct, or "},
      {kLeast + "source: {ref: \"{r}\"}\n", "4:9: source has no 'third_party'"},
      {kLeast + "about: \"{a}\"\n", "4:8: about must be a mapping"},
      {kLeast + "tags: \"{a}\"\n", "4:7: tags must be a list"},
      {kLeast + "complainant: {nmae: \"{a}\"}\n", "4:15: unknown key 'nmae' in complainant (did you mean 'name'?)"},
      {kLeast + "reject: [{from: \"{a}\", is: test}]\n", "4:10: reject has no 'because'"},
      {"name: a b\nid: \"{no}\"\nreceived: {from: \"{day}\", format: \"%Y-%m-%d\"}\n", "1:7: name must be one word"},
      {"name: a\nid: same\nreceived: {from: \"{day}\", format: \"%Y-%m-%d\"}\n", "2:5: id names no column"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.yaml);
    const auto decoded = decode(c.yaml);
    CHECK_FALSE(decoded.map);
    INFO(decoded.first());
    CHECK(decoded.first().starts_with(c.problem));
  }
}

TEST_CASE("all mistakes of a map are reported together") {
  CHECK(decode(kLeast + "channel: wbe\nkind: x\nzone: Nowhere\nfoo: bar\n").problems.size() == 4);
}

TEST_CASE("the schema for editors has the keys and words of the reader") {
  const nlohmann::json schema = shipped_schema();
  const std::string unknown = "\"~~~~~~~~~~~~\": x";
  struct {
    std::string yaml;
    nlohmann::json properties;
  } const cases[] = {
      {kLeast + "complainant: {" + unknown + "}\n", schema["properties"]["complainant"]["properties"]},
      {kLeast + "source: {third_party: x, " + unknown + "}\n",
       schema["properties"]["source"]["oneOf"][1]["properties"]},
      {kLeast + "target: {" + unknown + "}\n", schema["definitions"]["time"]["properties"]},
      {kLeast + "subject: {" + unknown + "}\n", schema["definitions"]["text"]["oneOf"][1]["properties"]},
      {kLeast + "channel: {" + unknown + "}\n", schema["properties"]["channel"]["oneOf"][1]["properties"]},
      {kLeast + "category: {" + unknown + "}\n", schema["definitions"]["level"]["oneOf"][1]["properties"]},
      {kLeast + "tags: [{" + unknown + "}]\n", schema["properties"]["tags"]["items"]["oneOf"][1]["properties"]},
      {kLeast + "log: {" + unknown + "}\n", schema["properties"]["log"]["properties"]},
      {kLeast + "log: {state: {" + unknown + "}}\n",
       schema["properties"]["log"]["properties"]["state"]["oneOf"][1]["properties"]},
      {kLeast + "reject: [{" + unknown + "}]\n", schema["properties"]["reject"]["items"]["properties"]},
  };
  for (const auto& c : cases) {
    CAPTURE(c.yaml);
    CHECK(joined(offered_keys(c.yaml)) == joined(keys_of(c.properties)));
  }
  // Of many it offers some, and says how many more there are.
  const std::vector<std::string> keys = keys_of(schema["properties"]);
  for (const std::string& key : keys) {
    if (kLeast.find(key + ":") == std::string::npos)
      CHECK(decode(kLeast + key + ": ~\n").first().find("unknown key") == std::string::npos);
  }
  constexpr std::size_t kOffered = 12;
  const auto lost = decode(kLeast + unknown + "\n");
  CHECK(lost.problems.front().hint.ends_with(fmt::format("and {} more", keys.size() - kOffered)));
  CHECK(sorted(schema["properties"]["encoding"]["enum"]) == sorted(encodings()));
  CHECK(sorted(schema["definitions"]["kind"]["enum"]) == sorted(spellings<Kind>()));
  CHECK(sorted(schema["definitions"]["channel"]["enum"]) == sorted(spellings<Channel>()));
  CHECK(sorted(schema["definitions"]["priority"]["enum"]) == sorted(spellings<Priority>()));
  auto status = sorted(spellings<CloseAs>());
  status.emplace_back("open");
  CHECK(sorted(schema["definitions"]["status"]["enum"]) == sorted(status));
}

}  // namespace kesu
