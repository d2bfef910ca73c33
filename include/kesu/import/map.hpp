// SPDX-License-Identifier: Apache-2.0
// Import maps: YAML files that say which column of somebody's table is which fact of a ticket; and the conversion of
// one row by a map. Pure: writing tickets is the caller's.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/import/csv.hpp"
#include "kesu/time/zone.hpp"

namespace kesu {

/// A decoded map; its keys are documented in docs/commands/import.md and data/schema/import.schema.json.
struct ImportMap;

/// Decodes a map strictly. nullptr if anything was reported.
std::shared_ptr<const ImportMap> decode_import_map(const Node& node, const DecodeContext& context);

/// The map's name (origin.map), encoding and separator ("auto" / 0 where it leaves them open).
std::string_view map_name(const ImportMap& map);
std::string_view map_encoding(const ImportMap& map);
char map_separator(const ImportMap& map);

/// True where the rows of one id together are one record: the states that it went through.
bool is_log(const ImportMap& map);

/// A ticket to be: the complaint with its origin, and open (happened = received, by: import), classify where a category
/// is mapped, close where it was closed. Events have no ids yet.
struct ImportedTicket {
  Complaint complaint;
  std::vector<Event> events;
};

/// Binds a map to a table's header. Failure kInvalidData: a column the map names is not there (with the nearest one as
/// hint), or occurs twice and the map does not say which.
class RowConverter {
 public:
  [[nodiscard]] static Result<RowConverter> bind(std::shared_ptr<const ImportMap> map,
                                                 const std::vector<std::string>& header);

  /// The origin id of a row, or empty where the cell is empty or missing.
  [[nodiscard]] std::string origin_id(const CsvRow& row) const;
  /// The ticket of a row, written at `now` (the events' `at`). `store_zone` serves maps without a zone. Failure
  /// kInvalidData, message for people: ragged, empty, impossible (closed before received, unknown status word, 30
  /// February, received in the future of now), a required cell empty.
  [[nodiscard]] Result<ImportedTicket> convert(const CsvRow& row, Instant now, const Zone& store_zone) const;
  /// The ticket of a record of one or more rows (more than one only where is_log()): in a log, what changed from state
  /// to state becomes wait, resume, resolve, reopen, close and classify events. One impossible row makes the record
  /// impossible; its number is in the message.
  [[nodiscard]] Result<ImportedTicket> convert(std::span<const CsvRow* const> rows, Instant now,
                                               const Zone& store_zone) const;

 private:
  [[nodiscard]] Result<void> check_shape(const CsvRow& row) const;

  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace kesu
