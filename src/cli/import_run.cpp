// SPDX-License-Identifier: Apache-2.0
#include "import_run.hpp"

#include <iostream>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "kesu/core/text.hpp"
#include "kesu/import/csv.hpp"
#include "kesu/import/map.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/procedure/intake.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu {

namespace {

// Rows written with one flush; large enough to pay for it, small enough that others get their turn.
constexpr std::size_t kBatch = 500;

// A table is held in memory several times over; years of a city's complaints take a few hundred megabytes.
constexpr std::size_t kLargestTable = std::size_t{512} << 20;

Result<std::shared_ptr<const ImportMap>> read_map(Session& session, const std::string& name) {
  Disk& disk = session.world().disk;
  std::string path = name;
  if (disk.type(path) != FileType::kFile) path = session.world().share + "/kesu/import/" + name + ".yaml";
  auto bytes = disk.read(path);
  if (!bytes) {
    std::vector<std::string_view> names;
    auto shipped = disk.list(session.world().share + "/kesu/import");
    if (shipped) {
      for (DirectoryEntry& entry : *shipped) {
        if (entry.name.ends_with(".yaml")) entry.name.resize(entry.name.size() - 5);
        names.push_back(entry.name);
      }
    }
    return fail(ErrorKind::kNotFound, say("there is no import map '{0}'", name), {}, suggest(name, names));
  }
  auto document = read_yaml(*bytes, path);
  if (!document) return fail(std::move(document.error()));
  Problems problems;
  auto map = decode_import_map(document->root, DecodeContext{path, {}, &problems});
  if (map) return map;
  for (std::size_t i = 0; i + 1 < problems.size(); ++i)
    session.report(problems[i]);
  return fail(std::move(problems.back()));
}

Result<CsvTable> read_table(Session& session, const ImportMap& map, const ImportRequest& request) {
  auto bytes = session.world().disk.read_stream(request.file, kLargestTable);  // it may be <(a program's output)
  if (!bytes) return fail(std::move(bytes.error()));
  auto text = to_utf8(*bytes, request.encoding.empty() ? map_encoding(map) : request.encoding, request.file);
  if (!text) return fail(std::move(text.error()));
  const char separator = map_separator(map) != 0 ? map_separator(map) : guess_separator(*text);
  return parse_csv(*text, separator, request.file);
}

// The records that tickets of this store came from, kept up as others write.
class KnownRecords {
 public:
  explicit KnownRecords(const Store& store) : store_(store) {}

  // Reads the tickets that came since the last time. A ticket that cannot be read may be the very record that would
  // come in twice, so it is a failure.
  [[nodiscard]] Result<void> refresh() {
    auto ids = store_.ids();
    if (!ids) return fail(std::move(ids.error()));
    if (seen_.empty()) return read_all();
    for (TicketId& id : *ids) {
      if (seen_.count(id) != 0) continue;
      auto stored = store_.load(id);
      if (!stored) return fail(std::move(stored.error()));
      add(stored->ticket);
    }
    return {};
  }

  [[nodiscard]] bool has(const Complaint& complaint) const {
    return records_.count({complaint.origin_map, complaint.origin_id}) != 0;
  }

 private:
  [[nodiscard]] Result<void> read_all() {
    AllTickets all = store_.load_all();
    if (!all.problems.empty()) return fail(std::move(all.problems.front()));
    for (const StoredTicket& stored : all.tickets)
      add(stored.ticket);
    return {};
  }

  void add(const Ticket& ticket) {
    seen_.insert(ticket.id);
    const Complaint& complaint = ticket.complaint;
    if (!complaint.origin_id.empty()) records_.emplace(complaint.origin_map, complaint.origin_id);
  }

  const Store& store_;
  std::set<TicketId> seen_;
  std::set<std::pair<std::string, std::string>> records_;
};

class ProgressLine {
 public:
  ProgressLine(Session& session, std::size_t total)
      : err_(session.world().err), total_(total), shown_(session.world().err_is_terminal && !session.options().quiet) {}
  ~ProgressLine() {
    if (shown_) err_ << "\r\x1b[K" << std::flush;
  }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void at(std::size_t done) {
    if (!shown_ || total_ == 0) return;
    constexpr std::size_t kWidth = 40;
    const std::size_t filled = kWidth * done / total_;
    err_ << "\r[" << std::string(filled, '#') << std::string(kWidth - filled, ' ') << "] " << done << '/' << total_
         << std::flush;
  }

 private:
  std::ostream& err_;
  std::size_t total_;
  bool shown_;
};

void report_rejected(Session& session, const ImportRequest& request, const CsvRow& row, const Error& why) {
  if (request.json) {
    const nlohmann::ordered_json line = {{"row", row.number}, {"line", row.line}, {"reason", why.message}};
    session.world().out << json_safe(line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)) << '\n';
    return;
  }
  session.report(Error{why.kind, say("row {0}: {1}", row.number, why.message), {request.file, row.line, 0}, why.hint});
}

// The rows that make one ticket.
using Record = std::vector<const CsvRow*>;

// A table is a record a row; in a log the rows of one id belong together, wherever they stand. A row without an id is a
// record of its own, to be rejected.
std::vector<Record> records_of(const CsvTable& table, const RowConverter& converter, bool log) {
  std::vector<Record> records;
  std::map<std::string, std::size_t> by_id;
  for (const CsvRow& row : table.rows) {
    const std::string id = log ? converter.origin_id(row) : std::string();
    if (id.empty()) {
      records.push_back({&row});
      continue;
    }
    const auto [found, is_new] = by_id.emplace(id, records.size());
    if (is_new) records.emplace_back();
    records[found->second].push_back(&row);
  }
  return records;
}

// The terms that the rules in force would have given, in place of what the source promised.
void bind_by_rules(const Office& office, ImportedTicket& record) {
  for (Event& event : record.events) {
    if (event.kind != EventKind::kOpen && event.kind != EventKind::kClassify) continue;
    event.rules = office.rules.reference;
    event.terms =
        terms_for(office.rules, record.complaint.kind, event.field("category"), event.word<Priority>("priority"));
  }
}

// A record on its way into the store, and why the store would not have it.
struct Pending {
  const Record* rows;
  ImportedTicket record;
  std::optional<Error> refused;
  bool was_there = false;  // brought in by somebody else in the meantime
};

// One lock and one flush for the batch. A record that makes no ticket does not hold up the others.
Result<void> write_batch(Session& session, const Office& office, KnownRecords& known, bool dry_run,
                         std::vector<Pending>& batch) {
  bool rehearsed = false;
  const auto work = [&](Writer& writer) -> Result<void> {
    // Looked at again under the lock: another import of the same table may have been faster.
    if (auto read = known.refresh(); !read) return read;
    for (Pending& pending : batch) {
      pending.refused.reset();
      pending.was_there = known.has(pending.record.complaint);
      if (pending.was_there) continue;
      auto made = register_record(writer, office, pending.record.complaint, pending.record.events);
      if (made) continue;
      if (made.error().kind != ErrorKind::kInvalidData) return fail(std::move(made.error()));
      pending.refused = std::move(made.error());
    }
    if (!dry_run) return {};
    rehearsed = true;
    return fail(ErrorKind::kNegative, {});  // so that nothing is written
  };
  auto written = office.store.write(work, session.write_options("kesu import"));
  if (rehearsed) return {};
  if (!written) return fail(std::move(written.error()));
  if (session.options().quiet) {
    for (const TicketId& id : written->created)
      session.world().out << id.text << '\n';
  }
  return {};
}

}  // namespace

Result<ImportCount> import_file(Session& session, const ImportRequest& request) {
  auto office = session.office();
  if (!office) return fail(std::move(office.error()));
  if (auto own = require_own_clock(**office); !own) return fail(std::move(own.error()));
  if (auto may = require_right(**office, (*office)->actor, "import"); !may) return fail(std::move(may.error()));
  auto map = read_map(session, request.map);
  if (!map) return fail(std::move(map.error()));
  auto table = read_table(session, **map, request);
  if (!table) return fail(std::move(table.error()));
  auto converter = RowConverter::bind(*map, table->header);
  if (!converter) return fail(std::move(converter.error()));
  KnownRecords known((*office)->store);
  if (auto read = known.refresh(); !read) return fail(std::move(read.error()));

  ImportCount count;
  count.rows = static_cast<int>(table->rows.size());
  const auto reject = [&](const Record& rows, const Error& why) {
    count.rejected += static_cast<int>(rows.size());
    for (const CsvRow* row : rows)
      report_rejected(session, request, *row, why);
  };
  std::vector<Pending> batch;
  const auto flush = [&]() -> Result<void> {
    if (batch.empty()) return {};
    if (auto written = write_batch(session, **office, known, request.dry_run, batch); !written) return written;
    for (const Pending& pending : batch) {
      if (pending.refused) {
        reject(*pending.rows, *pending.refused);
      } else if (pending.was_there) {
        count.duplicate += static_cast<int>(pending.rows->size());
      } else {
        count.imported += static_cast<int>(pending.rows->size());
      }
    }
    batch.clear();
    return {};
  };

  const std::vector<Record> records = records_of(*table, *converter, is_log(**map));
  ProgressLine progress(session, records.size());
  std::map<std::string, const Record*> in_table;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const Record& rows = records[i];
    auto record = converter->convert(rows, (*office)->now, (*office)->store.zone());
    if (!record) {
      reject(rows, record.error());
    } else if (const auto [first, is_new] = in_table.emplace(record->complaint.origin_id, &rows); !is_new) {
      // The same row again adds nothing; another one under the same id would be lost.
      const CsvRow& before = *first->second->front();
      if (before.cells == rows.front()->cells) {
        count.duplicate += static_cast<int>(rows.size());
      } else {
        reject(rows, Error{ErrorKind::kInvalidData,
                           say("the id '{0}' is that of row {1}, which says something else",
                               record->complaint.origin_id, before.number),
                           {},
                           tr("the map's id must be different in each record")});
      }
    } else if (known.has(record->complaint)) {
      count.duplicate += static_cast<int>(rows.size());
    } else if (auto good = conform(declared_fields((*office)->rules), record->complaint); !good) {
      reject(rows, good.error());
    } else {
      if (request.terms_by_rules) bind_by_rules(**office, *record);
      batch.push_back({&rows, std::move(*record), std::nullopt});
    }
    if (batch.size() >= kBatch) {
      if (auto done = flush(); !done) {
        count.stopped = std::move(done.error());
        break;
      }
    }
    if (i % 100 == 0) progress.at(i);
  }
  if (!count.stopped) {
    if (auto done = flush(); !done) count.stopped = std::move(done.error());
  }
  count.not_tried = count.rows - count.imported - count.duplicate - count.rejected;
  return count;
}

}  // namespace kesu
