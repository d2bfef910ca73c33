// SPDX-License-Identifier: Apache-2.0
#include "import_run.hpp"

#include <iostream>
#include <set>

#include <nlohmann/json.hpp>

#include "kesu/core/text.hpp"
#include "kesu/import/csv.hpp"
#include "kesu/import/map.hpp"
#include "kesu/procedure/intake.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu {

namespace {

// Rows written with one flush; large enough to pay for it, small enough that others get their turn.
constexpr std::size_t kBatch = 500;

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
  auto bytes = session.world().disk.read(request.file);
  if (!bytes) return fail(std::move(bytes.error()));
  auto text = to_utf8(*bytes, request.encoding.empty() ? map_encoding(map) : request.encoding, request.file);
  if (!text) return fail(std::move(text.error()));
  const char separator = map_separator(map) != 0 ? map_separator(map) : guess_separator(*text);
  return parse_csv(*text, separator, request.file);
}

using Origins = std::set<std::pair<std::string, std::string>>;

Result<Origins> known_origins(const Store& store) {
  AllTickets all = store.load_all();
  // A ticket that cannot be read may be the very record that would come in twice.
  if (!all.problems.empty()) return fail(std::move(all.problems.front()));
  Origins origins;
  for (const StoredTicket& stored : all.tickets) {
    const Complaint& complaint = stored.ticket.complaint;
    if (!complaint.origin_id.empty()) origins.emplace(complaint.origin_map, complaint.origin_id);
  }
  return origins;
}

class Progress {
 public:
  Progress(Session& session, std::size_t total)
      : err_(session.world().err), total_(total), shown_(session.world().err_is_terminal && !session.options().quiet) {}
  ~Progress() {
    if (shown_) err_ << "\r\x1b[K" << std::flush;
  }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

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
    session.world().out << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return;
  }
  session.report(Error{why.kind, say("row {0}: {1}", row.number, why.message), {request.file, row.line, 0}, why.hint});
}

// A row on its way into the store, and why the store would not have it.
struct Pending {
  const CsvRow* row;
  ImportedTicket record;
  std::optional<Error> refused;
};

// One lock and one flush for the batch. A record that makes no ticket does not hold up the others.
Result<int> write_batch(Session& session, const Office& office, std::vector<Pending>& batch) {
  const auto work = [&](Writer& writer) -> Result<void> {
    for (Pending& pending : batch) {
      pending.refused.reset();
      auto made = register_record(writer, office, pending.record.complaint, pending.record.events);
      if (made) continue;
      if (made.error().kind != ErrorKind::kInvalidData) return fail(std::move(made.error()));
      pending.refused = std::move(made.error());
    }
    return {};
  };
  auto written = office.store.write(work, session.write_options("kesu import"));
  if (!written) return fail(std::move(written.error()));
  if (session.options().quiet) {
    for (const TicketId& id : written->created)
      session.world().out << id.text << '\n';
  }
  return static_cast<int>(written->created.size());
}

}  // namespace

Result<ImportCount> import_file(Session& session, const ImportRequest& request) {
  auto office = session.office();
  if (!office) return fail(std::move(office.error()));
  if (auto own = require_own_clock(**office); !own) return fail(std::move(own.error()));
  auto map = read_map(session, request.map);
  if (!map) return fail(std::move(map.error()));
  auto table = read_table(session, **map, request);
  if (!table) return fail(std::move(table.error()));
  auto converter = RowConverter::bind(*map, table->header);
  if (!converter) return fail(std::move(converter.error()));
  auto known = known_origins((*office)->store);
  if (!known) return fail(std::move(known.error()));

  ImportCount count;
  count.rows = static_cast<int>(table->rows.size());
  const auto reject = [&](const CsvRow& row, const Error& why) {
    ++count.rejected;
    report_rejected(session, request, row, why);
  };
  std::vector<Pending> batch;
  const auto flush = [&]() -> Result<void> {
    if (batch.empty()) return {};
    auto created = write_batch(session, **office, batch);
    if (!created) return fail(std::move(created.error()));
    for (const Pending& pending : batch) {
      if (pending.refused) reject(*pending.row, *pending.refused);
    }
    count.imported += *created;
    batch.clear();
    return {};
  };

  Progress progress(session, table->rows.size());
  const std::string name(map_name(**map));
  for (std::size_t i = 0; i < table->rows.size(); ++i) {
    const CsvRow& row = table->rows[i];
    auto record = converter->convert(row, (*office)->now, (*office)->store.zone());
    if (!record) {
      reject(row, record.error());
    } else if (!known->emplace(name, record->complaint.origin_id).second) {
      ++count.duplicate;
    } else {
      batch.push_back({&row, std::move(*record), std::nullopt});
    }
    if (batch.size() >= kBatch) {
      if (auto done = flush(); !done) return fail(std::move(done.error()));
    }
    if (i % 100 == 0) progress.at(i);
  }
  if (auto done = flush(); !done) return fail(std::move(done.error()));
  return count;
}

}  // namespace kesu
