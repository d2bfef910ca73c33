// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>

#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/import/map.hpp"

#include "import_map.hpp"
#include "state_log.hpp"

namespace kesu {

struct RowConverter::Data {
  std::shared_ptr<const ImportMap> map;
  std::size_t columns = 0;  ///< in the header
  std::vector<std::size_t> cell_of_slot;
};

namespace {

constexpr std::string_view kImporter = "import";
constexpr std::string_view kTargetClock = "resolve";

/// The cells of the header named `name`, from left to right.
std::vector<std::size_t> cells_named(const std::vector<std::string>& header, std::string_view name) {
  std::vector<std::size_t> cells;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (trimmed(header[i]) == name) cells.push_back(i);
  }
  return cells;
}

/// "category#2" as the second of the columns of that name; nothing where `name` does not end so.
std::optional<std::size_t> numbered_cell(const std::vector<std::string>& header, std::string_view name) {
  const std::size_t hash = name.rfind('#');
  if (hash == std::string_view::npos) return std::nullopt;
  const std::string_view digits = name.substr(hash + 1);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  const auto cells = cells_named(header, trimmed(name.substr(0, hash)));
  if (number == 0 || number > cells.size()) return std::nullopt;
  return cells[number - 1];
}

Result<std::size_t> find_cell(const std::vector<std::string>& header, const ColumnUse& use, const std::string& file) {
  const Place place{file, use.mark.line, use.mark.column};
  const auto cells = cells_named(header, use.name);
  if (cells.size() == 1) return cells.front();
  if (cells.size() > 1) {
    return fail(ErrorKind::kInvalidData, say("the table has {0} columns named '{1}'", cells.size(), use.name), place,
                say("say which: {{{0}#1}} is the first", use.name));
  }
  if (const auto cell = numbered_cell(header, use.name)) return *cell;
  std::vector<std::string_view> names;
  for (const std::string& name : header)
    names.push_back(trimmed(name));
  return fail(ErrorKind::kInvalidData, say("the table has no column '{0}'", use.name), place, suggest(use.name, names));
}

tl::unexpected<Error> impossible(std::string message) {
  return fail(ErrorKind::kInvalidData, std::move(message));
}

/// White space that breaks lines becomes a single space.
std::string one_line(std::string_view text) {
  std::string line;
  bool gap = false;
  for (const char c : text) {
    if (c == '\n' || c == '\r' || c == '\t' || c == '\v' || c == '\f') {
      gap = true;
      continue;
    }
    if (gap && !line.empty() && line.back() != ' ' && c != ' ') line += ' ';
    gap = false;
    line += c;
  }
  return line;
}

/// Line ends of any kind become LF.
std::string with_line_feeds(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      result += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      result += '\n';
    }
  }
  return result;
}

/// Which row of a record of several it was.
Error in_row(const CsvRow& row, Error error) {
  error.message = say("row {0}: {1}", row.number, error.message);
  return error;
}

/// One row on its way to a ticket.
class Conversion {
 public:
  Conversion(const ImportMap& map, const RowView& row, Instant now, const Zone& store_zone)
      : map_(map), row_(row), now_(now), store_zone_(store_zone), zone_(map.zone ? *map.zone : store_zone) {}

  /// The state that this row of a log stands for.
  [[nodiscard]] Result<LoggedState> logged_state() const {
    const LogRule& rule = *map_.log;
    LoggedState logged;
    const auto at = time(rule.at, "log.at");
    if (!at) return fail(at.error());
    if (!*at) return impossible(say("log.at ({0}) is empty", rule.at.from.columns(map_.columns)));
    logged.at = **at;
    if (logged.at.instant > now_) return impossible(say("{0} {1} lies in the future", "log.at", to_string(logged.at)));
    if (rule.order) {
      const std::string number = rule.order->expand(row_);
      const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), logged.order);
      if (error != std::errc{} || end != number.data() + number.size())
        return impossible(say("log.order: '{0}' is no number", number));
    }
    const auto state = value(rule.state, "log.state");
    if (!state) return fail(state.error());
    if (!*state) return impossible(say("log.state ({0}) is empty", rule.state.from.columns(map_.columns)));
    logged.state = **state;
    const auto wait_for = value(rule.wait_for, "log.wait_for");
    if (!wait_for) return fail(wait_for.error());
    logged.wait_for = one_line(wait_for->value_or("customer"));
    const auto category = category_path();
    if (!category) return fail(category.error());
    logged.category = *category;
    const auto priority = word<Priority>(map_.priority, "priority");
    if (!priority) return fail(priority.error());
    logged.priority = *priority;
    return logged;
  }

  /// Adds what the states of the record tell after it was opened.
  void add_changes(std::vector<LoggedState> states) {
    for (LoggedState& state : states) {
      // Nothing can be done to a matter before it is received.
      if (state.at.instant < ticket_.complaint.received.instant) state.at = ticket_.complaint.received;
    }
    append_changes(std::move(states), store_zone_.stamp(now_), stamp(), ticket_.events);
  }

  void resume_with(ImportedTicket ticket) { ticket_ = std::move(ticket); }
  [[nodiscard]] ImportedTicket take() { return std::move(ticket_); }

  [[nodiscard]] Result<ImportedTicket> convert() {
    for (const auto step :
         {&Conversion::check_rejected, &Conversion::read_origin, &Conversion::read_times, &Conversion::read_status,
          &Conversion::read_vocabulary, &Conversion::read_texts, &Conversion::read_money, &Conversion::add_open,
          &Conversion::add_classify, &Conversion::add_close}) {
      if (auto done = (this->*step)(); !done) return fail(std::move(done.error()));
    }
    return std::move(ticket_);
  }

 private:
  [[nodiscard]] Result<void> check_rejected() {
    for (const RejectRule& rule : map_.reject) {
      const std::string text = rule.from.expand(row_);
      if (std::find(rule.is.begin(), rule.is.end(), text) != rule.is.end()) return impossible(rule.because);
    }
    return {};
  }

  [[nodiscard]] Result<void> read_origin() {
    ticket_.complaint.origin_map = map_.name;
    ticket_.complaint.origin_id = one_line(map_.id.expand(row_));
    if (ticket_.complaint.origin_id.empty()) return impossible(say("id ({0}) is empty", map_.id.columns(map_.columns)));
    return {};
  }

  [[nodiscard]] Result<void> read_times() {
    const auto received = time(map_.received, "received");
    if (!received) return fail(received.error());
    if (!*received) return impossible(say("received ({0}) is empty", map_.received.from.columns(map_.columns)));
    ticket_.complaint.received = **received;
    if (ticket_.complaint.received.instant > now_) {
      return impossible(say("received {0} lies in the future", to_string(ticket_.complaint.received)));
    }
    if (map_.closed) {
      auto closed = time(*map_.closed, "closed");
      if (!closed) return fail(std::move(closed.error()));
      closed_ = *closed;
    }
    if (!closed_) return {};
    if (before(*closed_, ticket_.complaint.received)) {
      return impossible(
          say("closed {0} lies before received {1}", to_string(*closed_), to_string(ticket_.complaint.received)));
    }
    if (closed_->instant > now_) return impossible(say("closed {0} lies in the future", to_string(*closed_)));
    return {};
  }

  [[nodiscard]] Result<void> read_status() {
    if (!map_.status) {
      if (closed_) closed_as_ = to_string(CloseAs::kResolved);
      return {};
    }
    const auto status = value(map_.status, "status");
    if (!status) return fail(status.error());
    const std::string word = map_.status->from.expand(row_);
    if (!*status && word.empty())
      return impossible(say("status ({0}) is empty", map_.status->from.columns(map_.columns)));
    const bool open = *status == kOpenStatus;
    if (!*status || (!open && !parse_word<CloseAs>(**status))) return impossible(say("unknown status '{0}'", word));
    if (open && closed_)
      return impossible(say("status '{0}' is open, but it was closed {1}", word, to_string(*closed_)));
    if (!open && map_.closed && !closed_)
      return impossible(say("status '{0}' is closed, but there is no time of closing", word));
    if (!open) closed_as_ = **status;
    return {};
  }

  [[nodiscard]] Result<void> read_vocabulary() {
    Complaint& complaint = ticket_.complaint;
    if (auto kind = word<Kind>(map_.kind, "kind"); !kind) {
      return fail(std::move(kind.error()));
    } else if (*kind) {
      complaint.kind = **kind;
    }
    auto channel = word<Channel>(map_.channel, "channel");
    if (!channel) return fail(std::move(channel.error()));
    complaint.channel = *channel;
    if (auto third_party = value(map_.third_party, "source"); !third_party) {
      return fail(std::move(third_party.error()));
    } else if (*third_party) {
      complaint.source = one_line(**third_party);
      const auto reference = value(map_.reference, "source.ref");
      if (!reference) return fail(reference.error());
      complaint.source_reference = one_line(reference->value_or(""));
    }
    return {};
  }

  [[nodiscard]] Result<void> read_texts() {
    Complaint& complaint = ticket_.complaint;
    if (auto done = fill(map_.texts, complaint); !done) return done;
    if (auto done = fill(map_.complainant, complaint.complainant); !done) return done;
    const auto internal = value(map_.internal, "complainant.internal");
    if (!internal) return fail(internal.error());
    complaint.complainant.internal = *internal == "true";
    for (const auto& [key, choice] : map_.about) {
      const auto text = value(choice, "about." + key);
      if (!text) return fail(text.error());
      if (*text) complaint.about.emplace_back(key, one_line(**text));
    }
    for (const TagRule& rule : map_.tags) {
      if (auto done = add_tags(rule); !done) return done;
    }
    return {};
  }

  [[nodiscard]] Result<void> add_tags(const TagRule& rule) {
    std::vector<std::string>& tags = ticket_.complaint.tags;
    const std::string text = rule.choice.from.expand(row_);
    std::size_t begin = 0;
    while (begin <= text.size()) {
      const std::size_t end = rule.split.empty() ? std::string::npos : text.find(rule.split, begin);
      const auto tag =
          rule.choice.pick_text(std::string(trimmed(std::string_view(text).substr(begin, end - begin))), row_);
      if (!tag) return impossible(say("unknown {0} '{1}'", "tag", tag.error().message));
      if (*tag && std::find(tags.begin(), tags.end(), **tag) == tags.end()) tags.push_back(one_line(**tag));
      if (end == std::string::npos) break;
      begin = end + rule.split.size();
    }
    return {};
  }

  [[nodiscard]] Result<void> read_money() {
    auto loss = money(map_.loss, "loss");
    if (!loss) return fail(std::move(loss.error()));
    ticket_.complaint.loss = *loss;
    auto amount = money(map_.amount, "about.amount");
    if (!amount) return fail(std::move(amount.error()));
    ticket_.complaint.amount = *amount;
    return {};
  }

  [[nodiscard]] Result<void> add_open() {
    Event& open = add(EventKind::kOpen);
    open.happened = ticket_.complaint.received;
    if (!map_.target) return {};
    const auto target = time(*map_.target, "target");
    if (!target) return fail(target.error());
    if (!*target) return {};
    ClockTerms terms;
    terms.name = kTargetClock;
    terms.by = last_moment(**target);
    terms.from = Milestone::kReceived;
    terms.until = Milestone::kClose;
    open.terms = std::vector<ClockTerms>{std::move(terms)};
    return {};
  }

  [[nodiscard]] Result<std::string> category_path() const {
    std::string path;
    for (const Choice& level : map_.category) {
      const auto part = value(level, "category");
      if (!part) return fail(part.error());
      if (!*part) continue;
      if (!path.empty()) path += '.';
      path += **part;
    }
    return one_line(path);
  }

  [[nodiscard]] Result<void> add_classify() {
    const auto path = category_path();
    if (!path) return fail(path.error());
    const auto priority = word<Priority>(map_.priority, "priority");
    if (!priority) return fail(priority.error());
    if (auto classify = classify_event(stamp(), ticket_.complaint.received, *path, *priority))
      ticket_.events.push_back(*std::move(classify));
    return {};
  }

  [[nodiscard]] Result<void> add_close() {
    if (closed_as_.empty()) return {};
    Event& close = add(EventKind::kClose);
    close.happened = closed_;
    close.fields.add("as", Node::string(closed_as_));
    const auto text = value(map_.close_text, "close_text");
    if (!text) return fail(text.error());
    if (*text) close.fields.add("text", Node::string(with_line_feeds(**text)));
    if (!closed_) close.fields.add("because", Node::string(tr("the source does not say when it was closed")));
    return {};
  }

  /// What every imported event has.
  [[nodiscard]] Event stamp() const {
    Event event;
    event.at = store_zone_.stamp(now_);
    event.by = kImporter;
    return event;
  }

  Event& add(EventKind kind) {
    Event event = stamp();
    event.kind = kind;
    ticket_.events.push_back(std::move(event));
    return ticket_.events.back();
  }

  [[nodiscard]] Result<std::optional<std::string>> value(const std::optional<Choice>& choice,
                                                         std::string_view what) const {
    if (!choice) return std::optional<std::string>{};
    auto picked = choice->pick(row_);
    if (!picked) return impossible(say("unknown {0} '{1}'", what, picked.error().message));
    return picked;
  }

  template <class Enum>
  [[nodiscard]] Result<std::optional<Enum>> word(const std::optional<Choice>& choice, std::string_view what) const {
    const auto text = value(choice, what);
    if (!text) return fail(text.error());
    if (!*text) return std::optional<Enum>{};
    const auto parsed = parse_word<Enum>(**text);
    if (!parsed) return impossible(say("unknown {0} '{1}'", what, **text));
    return parsed;
  }

  [[nodiscard]] Result<std::optional<Money>> money(const std::optional<Choice>& choice, std::string_view what) const {
    const auto text = value(choice, what);
    if (!text) return fail(text.error());
    if (!*text) return std::optional<Money>{};
    auto parsed = parse_money(**text);
    if (!parsed) return impossible(say("{0}: {1}", what, parsed.error().message));
    return *std::move(parsed);
  }

  template <class Owner>
  [[nodiscard]] Result<void> fill(const std::vector<TextRule<Owner>>& rules, Owner& owner) const {
    for (const TextRule<Owner>& rule : rules) {
      const auto text = value(rule.choice, rule.key);
      if (!text) return fail(text.error());
      if (*text) owner.*rule.field = rule.one_line ? one_line(**text) : with_line_feeds(**text);
    }
    return {};
  }

  [[nodiscard]] Result<std::optional<Timestamp>> time(const TimeRule& rule, std::string_view what) const {
    const std::string text = rule.from.expand(row_);
    if (text.empty()) return std::optional<Timestamp>{};
    const auto written = read_time(text, rule.formats);
    if (!written) return impossible(say("{0}: {1}", what, written.error().message));
    if (!written->time_of_day) return Timestamp{store_zone_.day_start(written->date), {}, written->date};
    if (!written->offset) return zone_.stamp(zone_.to_instant(written->local()));
    const Instant instant{(written->local() - *written->offset).time_since_epoch()};
    return Timestamp{instant, *written->offset, std::nullopt};
  }

  /// Whether `a` is earlier than `b`; where one of them is a bare date, whether its day is.
  [[nodiscard]] bool before(const Timestamp& a, const Timestamp& b) const {
    if (!a.is_date() && !b.is_date()) return a.instant < b.instant;
    return day(a) < day(b);
  }

  [[nodiscard]] Date day(const Timestamp& time) const { return time.date ? *time.date : zone_.date_of(time.instant); }

  /// A target without a time of day is kept as long as that day lasts.
  [[nodiscard]] Timestamp last_moment(const Timestamp& target) const {
    if (!target.date) return target;
    return zone_.stamp(zone_.day_start(std::chrono::sys_days(*target.date) + std::chrono::days(1)));
  }

  const ImportMap& map_;
  const RowView& row_;
  Instant now_;
  const Zone& store_zone_;
  Zone zone_;
  ImportedTicket ticket_;
  std::optional<Timestamp> closed_;
  std::string closed_as_;
};

}  // namespace

Result<RowConverter> RowConverter::bind(std::shared_ptr<const ImportMap> map, const std::vector<std::string>& header) {
  auto data = std::make_shared<Data>();
  data->columns = header.size();
  for (const ColumnUse& use : map->columns.uses()) {
    auto cell = find_cell(header, use, map->file);
    if (!cell) return fail(std::move(cell.error()));
    data->cell_of_slot.push_back(*cell);
  }
  data->map = std::move(map);
  RowConverter converter;
  converter.data_ = std::move(data);
  return converter;
}

std::string RowConverter::origin_id(const CsvRow& row) const {
  return one_line(data_->map->id.expand(RowView(row.cells, data_->cell_of_slot)));
}

Result<void> RowConverter::check_shape(const CsvRow& row) const {
  const auto blank = [](const std::string& cell) { return trimmed(cell).empty(); };
  if (std::all_of(row.cells.begin(), row.cells.end(), blank)) return impossible(tr("the row is empty"));
  if (row.cells.size() != data_->columns) {
    return impossible(say("the row has {0} cells, the header has {1}", row.cells.size(), data_->columns));
  }
  const auto has_nul = [](const std::string& cell) { return cell.find('\0') != std::string::npos; };
  if (std::any_of(row.cells.begin(), row.cells.end(), has_nul)) return impossible(tr("the row has a NUL character"));
  return {};
}

Result<ImportedTicket> RowConverter::convert(const CsvRow& row, Instant now, const Zone& store_zone) const {
  const CsvRow* const one = &row;
  return convert(std::span(&one, 1), now, store_zone);
}

Result<ImportedTicket> RowConverter::convert(std::span<const CsvRow* const> rows, Instant now,
                                             const Zone& store_zone) const {
  const auto view_of = [&](const CsvRow& row) { return RowView(row.cells, data_->cell_of_slot); };
  if (auto shape = check_shape(*rows.front()); !shape) return fail(std::move(shape.error()));
  const RowView first = view_of(*rows.front());
  Conversion conversion(*data_->map, first, now, store_zone);
  auto ticket = conversion.convert();
  if (!ticket || !data_->map->log) return ticket;

  std::vector<LoggedState> states;
  for (const CsvRow* row : rows) {
    auto shape = check_shape(*row);
    if (!shape) return fail(in_row(*row, std::move(shape.error())));
    const RowView view = view_of(*row);
    auto state = Conversion(*data_->map, view, now, store_zone).logged_state();
    if (!state) return fail(in_row(*row, std::move(state.error())));
    states.push_back(std::move(*state));
  }
  conversion.resume_with(std::move(*ticket));
  conversion.add_changes(std::move(states));
  return conversion.take();
}

}  // namespace kesu
