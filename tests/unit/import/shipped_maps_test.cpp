// SPDX-License-Identifier: Apache-2.0
// Every map that ships, over the public records it was made for. The records are no part of the project: KESU_RECORDS
// names their directory (shared/data beside the project if it is not set), and without them the test says so and
// passes.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include <doctest/doctest.h>

#include "kesu/core/text.hpp"
#include "kesu/import/csv.hpp"
#include "kesu/import/map.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu {
namespace {

constexpr Instant kNow = std::chrono::sys_days(std::chrono::year(2026) / 6 / 1);

std::string file_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string records_directory() {
  const char* named = std::getenv("KESU_RECORDS");
  return named != nullptr ? named : KESU_SOURCE_DIR "/../shared/data";
}

std::shared_ptr<const ImportMap> shipped_map(const std::string& name) {
  const std::string file = std::string(KESU_SOURCE_DIR "/data/import/") + name + ".yaml";
  Problems problems;
  const auto document = read_yaml(file_text(file), file);
  REQUIRE_MESSAGE(document, (document ? "" : document.error().message));
  auto map = decode_import_map(document->root, {file, {}, &problems});
  for (const Error& problem : problems)
    MESSAGE(to_string(problem.at), ": ", problem.message, " ", problem.hint);
  return map;
}

/// How many records Python's csv module counts, or -1 where there is no Python.
int rows_by_python(const std::string& path, const std::string& encoding, const std::string& separator) {
  const std::string program =
      "import csv,sys; csv.field_size_limit(10**9); sep=sys.argv[3].replace('tab',chr(9)); "
      "print(sum(1 for _ in csv.reader(open(sys.argv[1],encoding=sys.argv[2],newline=''),delimiter=sep))-1)";
  const std::string command =
      "python3 -c \"" + program + "\" '" + path + "' " + encoding + " '" + separator + "' 2>/dev/null";
  FILE* pipe = popen(command.c_str(), "r");
  int count = -1;
  if (pipe == nullptr || std::fscanf(pipe, "%d", &count) != 1) count = -1;
  if (pipe != nullptr) pclose(pipe);
  return count;
}

struct Figures {
  int rows = 0;
  int imported = 0;
  int duplicate = 0;
  int rejected = 0;
  int with_target = 0;
  int closed = 0;
};

struct Case {
  std::string map;
  std::string file;
  std::string encoding;  ///< as `kesu import` would be told
  std::string python_encoding;
  std::string separator;  ///< as Python is told; empty to take what the map or the table says
  int imported;
  int rejected;
  int with_target;
  int closed;
};

/// What keeps the ticket from being one that core reads back, or nothing.
std::string trouble(const ImportedTicket& imported) {
  const TicketId id{"KS-260311-7F3QXMY"};
  Node document = encode_header(id, imported.complaint);
  Node history = Node::sequence();
  EventId last;
  for (Event event : imported.events) {
    event.id = {last.folio + 1, "ABCD"};
    if (last.folio > 0) event.after = {last};
    last = event.id;
    history.items.push_back(encode_event(event));
  }
  document.add("history", std::move(history));
  Problems problems;
  const auto day_start = [](Date date) { return Instant(std::chrono::sys_days(date) - std::chrono::hours(8)); };
  decode_ticket(document, {"t.yaml", day_start, &problems});
  return problems.empty() ? "" : problems.front().message;
}

Figures import(const Case& shipped, const CsvTable& table, const RowConverter& converter) {
  const auto zone = Zone::load("Asia/Shanghai");
  REQUIRE(zone);
  Figures figures;
  std::set<std::string> known;
  std::set<std::string> reasons;
  figures.rows = static_cast<int>(table.rows.size());
  for (const CsvRow& row : table.rows) {
    const auto ticket = converter.convert(row, kNow, *zone);
    if (!ticket) {
      ++figures.rejected;
      reasons.insert(ticket.error().message);
    } else if (!known.insert(ticket->complaint.origin_id).second) {
      ++figures.duplicate;
    } else {
      ++figures.imported;
      // Reading a ticket back costs far more than making it, so a sample must do.
      const bool sampled = figures.imported % 25 == 1;
      if (const std::string why = sampled ? trouble(*ticket) : ""; !why.empty()) reasons.insert("no ticket: " + why);
      figures.with_target += ticket->events.front().terms.has_value() ? 1 : 0;
      figures.closed += ticket->events.back().kind == EventKind::kClose ? 1 : 0;
    }
  }
  for (const std::string& reason : reasons)
    CHECK_MESSAGE(!reason.starts_with("no ticket"), reason);
  CHECK(figures.rejected == shipped.rejected);
  return figures;
}

void check_case(const Case& shipped) {
  CAPTURE(shipped.file);
  const std::string path = records_directory() + "/" + shipped.file;
  if (!std::filesystem::exists(path)) {
    MESSAGE("skipped: there is no " << shipped.file);
    return;
  }
  const auto map = shipped_map(shipped.map);
  REQUIRE(map);
  const auto text = to_utf8(file_text(path), shipped.encoding, shipped.file);
  REQUIRE(text);
  const char separator =
      shipped.separator.empty() && map_separator(*map) != 0 ? map_separator(*map) : guess_separator(*text);
  const auto table = parse_csv(*text, separator, shipped.file);
  REQUIRE(table);
  const auto converter = RowConverter::bind(map, table->header);
  REQUIRE_MESSAGE(converter, (converter ? "" : converter.error().message));
  const Figures figures = import(shipped, *table, *converter);
  CHECK(figures.imported == shipped.imported);
  CHECK(figures.with_target == shipped.with_target);
  CHECK(figures.closed == shipped.closed);
  CHECK(figures.imported + figures.duplicate + figures.rejected == figures.rows);
  const int counted =
      rows_by_python(path, shipped.python_encoding, shipped.separator.empty() ? "," : shipped.separator);
  CHECK((counted == figures.rows || counted == -1));
}

}  // namespace

TEST_CASE("every row of the public records is imported or rejected by the map made for it") {
  const std::vector<Case> cases = {
      {"boston311", "boston311_2011h2.csv", "auto", "utf-8-sig", "", 7325, 0, 5936, 6844},
      {"baltimore311", "baltimore311_2014_2018.csv", "auto", "utf-8-sig", "", 6005, 0, 5830, 5876},
      {"cfpb", "cfpb_2019_full.csv", "auto", "utf-8-sig", "", 3995, 0, 0, 3953},
      {"comcast", "comcast_fcc_2015.csv", "auto", "utf-8-sig", "", 1317, 0, 0, 1004},
      {"nyc311", "nyc311_2018_rodent.csv", "auto", "utf-8-sig", "", 82, 10, 82, 45},
      {"taipei1999", "taipei1999_202604.csv", "auto", "utf-8-sig", "", 4059, 0, 0, 0},
      {"taipei_streetlight", "taipei_streetlight_2024.csv", "auto", "utf-8-sig", "", 4937, 0, 0, 0},
  };
  for (const Case& shipped : cases)
    check_case(shipped);
}

TEST_CASE("the public records in other encodings and with other separators give the same rows") {
  const std::vector<Case> cases = {
      {"comcast", "encodings/comcast_200_semicolon.csv", "auto", "utf-8", ";", 200, 0, 0, 146},
      {"comcast", "encodings/comcast_200_utf16le_tab.txt", "auto", "utf-16", "tab", 200, 0, 0, 146},
      {"taipei_streetlight", "encodings/taipei_streetlight_300_cp950.csv", "cp950", "cp950", ",", 300, 0, 0, 0},
  };
  for (const Case& shipped : cases)
    check_case(shipped);
}

TEST_CASE("every map that ships is valid and has the name of its file") {
  int maps = 0;
  for (const auto& entry : std::filesystem::directory_iterator(KESU_SOURCE_DIR "/data/import")) {
    const auto map = shipped_map(entry.path().stem().string());
    REQUIRE(map);
    CHECK(map_name(*map) == entry.path().stem().string());
    ++maps;
  }
  CHECK(maps >= 7);
}

}  // namespace kesu
