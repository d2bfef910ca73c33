// SPDX-License-Identifier: Apache-2.0
// A line is: the first 8 hex digits of the SHA-256 of what follows the first tab, the time, a word, its fields; tabs
// between them. The points of a notice stand before the notice itself: if the line of the notice is missing, the
// process died before it was planned, and its points count as never reached.
#include "kesu/store/notices.hpp"

#include <algorithm>
#include <charconv>

#include "kesu/core/digest.hpp"
#include "kesu/core/text.hpp"
#include "kesu/time/point.hpp"

#include "names.hpp"
#include "store_lock.hpp"

namespace kesu {
namespace {

constexpr std::string_view kVersion = "1";
constexpr std::size_t kCheckLength = 8;
constexpr std::string_view kNobody = "-";

std::string check_of(std::string_view rest) {
  return sha256_hex(rest).substr(0, kCheckLength);
}

/// Tabs and line ends would end a field.
std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\t') {
      safe += "\\t";
    } else if (c == '\n') {
      safe += "\\n";
    } else if (c == '\\') {
      safe += "\\\\";
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      plain += text[i];
      continue;
    }
    const char c = text[++i];
    plain += c == 't' ? '\t' : c == 'n' ? '\n' : c;
  }
  return plain;
}

std::vector<std::string> split(std::string_view line) {
  std::vector<std::string> fields;
  for (std::size_t start = 0; start <= line.size();) {
    const std::size_t end = std::min(line.find('\t', start), line.size());
    fields.push_back(unescaped(line.substr(start, end - start)));
    start = end + 1;
  }
  return fields;
}

std::vector<std::string> point_line(std::string_view notice, const NoticePoint& point) {
  return {"point",    std::string(notice), point.ticket.text, point.clock, std::to_string(point.cycle),
          point.kind, point.point};
}

std::optional<NoticePoint> point_of(const std::vector<std::string>& fields) {
  constexpr std::size_t kFields = 7;
  if (fields.size() != kFields) return std::nullopt;
  NoticePoint point{TicketId{fields[2]}, fields[3], 0, fields[5], fields[6]};
  // Thresholds are known by one spelling, whichever the rules had when this was written.
  if (const auto threshold = parse_clock_point(point.point)) point.point = to_string(*threshold);
  const char* end = fields[4].data() + fields[4].size();
  const auto [stop, failure] = std::from_chars(fields[4].data(), end, point.cycle);
  if (failure != std::errc{} || stop != end) return std::nullopt;
  return point;
}

std::string directory_path(const Store& store) {
  return store.root() + '/' + std::string(kPrivateDirectory);
}

}  // namespace

std::string notice_id(std::string_view to, std::vector<NoticePoint> points) {
  constexpr std::size_t kDigits = 12;
  std::sort(points.begin(), points.end());
  std::string text(to);
  for (const NoticePoint& point : points) {
    for (const std::string& field : point_line({}, point))
      text += '\t' + escaped(field);
  }
  return "N-" + sha256_hex(text).substr(0, kDigits);
}

NoticeJournal::NoticeJournal(const Store& store, Timestamp at)
    : store_(&store), at_(at), path_(directory_path(store) + "/notices") {}

Result<NoticeJournal> NoticeJournal::open(const Store& store, Timestamp at) {
  NoticeJournal journal(store, at);
  const auto refuse = [&](Error error) {
    error = environment_error(store, std::move(error));
    return fail(std::move(error));
  };
  if (auto made = make_private_directory(store.disk(), directory_path(store)); !made) return refuse(made.error());
  auto lock = store.disk().lock(journal.path_ + ".lock", store.config().lock_wait);
  if (!lock) return refuse(lock.error());
  journal.lock_ = *std::move(lock);
  for (const std::string& path : {journal.path_, journal.path_ + ".damaged"}) {
    if (store.disk().own_type(path) != FileType::kOther) continue;
    return refuse(Error{ErrorKind::kInvalidData, tr("this is a link or no file at all: kesu does not write through it"),
                        Place{path, 0, 0}, tr("remove it: kesu makes it anew")});
  }
  if (auto done = journal.reread(); !done) return fail(done.error());
  if (!journal.damage_.empty()) {
    if (auto done = journal.mend(); !done) return refuse(done.error());
  }
  if (!journal.has_header_) {
    if (auto done = journal.add({{"notices", std::string(kVersion)}}); !done) return fail(done.error());
  }
  return journal;
}

Result<NoticeJournal> NoticeJournal::look(const Store& store) {
  NoticeJournal journal(store, {});
  if (auto size = journal.read(); !size) return fail(size.error());
  return journal;
}

Result<void> NoticeJournal::reread() {
  auto good = read();
  if (!good) return fail(good.error());
  if (*good == std::string::npos) return {};
  return store_->disk().truncate(path_, *good);
}

/// Where the whole lines end, if anything stands behind them; npos if not.
Result<std::size_t> NoticeJournal::read() {
  has_header_ = false;
  notices_.clear();
  by_id_.clear();
  unclaimed_.clear();
  points_.clear();
  damage_.clear();
  whole_.clear();
  damaged_.clear();
  handed_over_.clear();
  const auto bytes = store_->disk().read(path_);
  if (!bytes && bytes.error().kind == ErrorKind::kNotFound) return std::string::npos;
  if (!bytes) return fail(bytes.error());
  const std::string shown = store_->shown_path(std::string(kPrivateDirectory) + "/notices");
  std::size_t start = 0;
  for (int number = 1; true; ++number) {
    const std::size_t end = bytes->find('\n', start);
    if (end == std::string::npos) break;
    const std::string_view line = std::string_view(*bytes).substr(start, end - start);
    start = end + 1;
    const std::string_view rest = line.substr(std::min(line.size(), kCheckLength + 1));
    if (line.size() <= kCheckLength || line.substr(0, kCheckLength) != check_of(rest)) {
      take_damaged(line, {shown, number, 0});
      continue;
    }
    if (auto known = take_in(split(rest)); !known) {
      known.error().at = {shown, number, 0};
      return fail(known.error());
    }
    whole_.append(line).push_back('\n');
  }
  return start == bytes->size() ? std::string::npos : start;
}

/// Of what follows the handing over of a notice only its outcome can be the next line: rather than to send it twice it
/// is taken as sent.
void NoticeJournal::take_damaged(std::string_view line, Place at) {
  damaged_.append(line).push_back('\n');
  std::string hint = tr("what it said is lost: a notice may go twice, or not at all");
  if (!handed_over_.empty()) {
    hint = say("notice {0} was being handed over in the line before it: it counts as sent", handed_over_);
    whole_ += line_of({"sent", handed_over_});
    set_state(handed_over_, NoticeState::kSent);
    handed_over_.clear();
  }
  damage_.push_back(Error{ErrorKind::kInvalidData, tr("this line of the journal of notices is not what kesu wrote"),
                          std::move(at), std::move(hint)});
}

/// Keeps what is damaged elsewhere, then puts the rest in place of the whole. A process that dies between the two
/// leaves everything to the next.
Result<void> NoticeJournal::mend() {
  Disk& disk = store_->disk();
  const std::string kept = path_ + ".damaged";
  const std::string temporary = temporary_name(directory_path(*store_));
  if (auto done = disk.append(kept, damaged_); !done) return done;
  if (auto done = create_temporary(disk, temporary, whole_, path_); !done) return done;
  if (auto done = disk.sync({temporary}); !done) return done;
  if (auto done = disk.rename(temporary, path_); !done) return done;
  if (auto done = disk.sync_directories({directory_path(*store_)}); !done) return done;
  const std::string shown = store_->shown_path(std::string(kPrivateDirectory) + "/notices.damaged");
  for (Error& one : damage_)
    one.hint += tr("; ") + say("the line lies in {0} now", shown);
  return {};
}

Result<void> NoticeJournal::take_in(const Fields& line) {
  // The time comes first and is for people.
  const Fields fields(line.begin() + 1, line.end());
  const std::string word = fields.empty() ? std::string() : fields.front();
  const std::string id = fields.size() > 1 ? fields[1] : std::string();
  handed_over_ = word == "sending" ? id : std::string();
  if (word == "notices" && id == kVersion) {
    has_header_ = true;
  } else if (word == "point") {
    const auto point = point_of(fields);
    if (point && id == kNobody) points_.insert(*point);
    if (point && id != kNobody) unclaimed_[id].push_back(*point);
  } else if (word == "notice") {
    JournaledNotice notice{id, fields.size() > 2 ? fields[2] : std::string(), std::move(unclaimed_[id])};
    unclaimed_.erase(id);
    // After a death in the middle they may stand there twice.
    std::sort(notice.points.begin(), notice.points.end());
    notice.points.erase(std::unique(notice.points.begin(), notice.points.end()), notice.points.end());
    points_.insert(notice.points.begin(), notice.points.end());
    if (by_id_.emplace(id, notices_.size()).second) notices_.push_back(std::move(notice));
  } else if (word == "sending") {
    set_state(id, NoticeState::kSending);
  } else if (word == "sent") {
    set_state(id, NoticeState::kSent);
  } else if (word == "failed") {
    set_state(id, NoticeState::kFailed);
  } else if (word == "replaced") {
    set_state(id, NoticeState::kReplaced);
  } else if (word == "lapsed") {
    set_state(id, NoticeState::kLapsed);
  } else {
    return fail(ErrorKind::kEnvironment, tr("this journal of notices was written by a newer kesu"), {},
                tr("install a newer kesu"));
  }
  return {};
}

NoticeState NoticeJournal::state_of(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? NoticeState::kPlanned : notices_[found->second].state;
}

void NoticeJournal::set_state(const std::string& id, NoticeState state) {
  const auto found = by_id_.find(id);
  if (found == by_id_.end() || notices_[found->second].to.empty()) return settle_orphan(id, state);
  notices_[found->second].state = state;
}

/// The line that named the recipient is lost. What was handed over counts as told; what was not is planned anew.
void NoticeJournal::settle_orphan(const std::string& id, NoticeState state) {
  const auto points = unclaimed_.find(id);
  if (points != unclaimed_.end()) {
    by_id_.emplace(id, notices_.size());
    notices_.push_back({id, {}, std::move(points->second), NoticeState::kSent});
    unclaimed_.erase(points);
  }
  const auto found = by_id_.find(id);
  if (found == by_id_.end()) return;
  for (const NoticePoint& point : notices_[found->second].points) {
    if (state == NoticeState::kFailed) {
      points_.erase(point);
    } else {
      points_.insert(point);
    }
  }
}

std::string NoticeJournal::line_of(Fields fields) const {
  fields.insert(fields.begin(), to_string(at_));
  std::string rest;
  for (const std::string& field : fields)
    rest += (rest.empty() ? "" : "\t") + escaped(field);
  return check_of(rest) + '\t' + rest + '\n';
}

Result<void> NoticeJournal::add(std::vector<Fields> lines) {
  std::string bytes;
  for (const Fields& line : lines)
    bytes += line_of(line);
  auto done = store_->disk().append(path_, bytes);
  // Once in each process, for whoever made the file may have died before its name was safe.
  if (done && !name_is_safe_) done = store_->disk().sync_directories({directory_path(*store_), store_->root()});
  name_is_safe_ = name_is_safe_ || done.has_value();
  if (!done) return fail(environment_error(*store_, done.error()));
  for (Fields& line : lines) {
    line.insert(line.begin(), std::string());
    if (auto known = take_in(line); !known) return known;
  }
  return {};
}

Result<void> NoticeJournal::plan(const NoticePlan& plan) {
  if (plan.empty()) return {};
  std::vector<Fields> lines;
  for (const NoticePoint& point : plan.unheard)
    lines.push_back(point_line(kNobody, point));
  for (const JournaledNotice& notice : plan.notices) {
    for (const NoticePoint& point : notice.points)
      lines.push_back(point_line(notice.id, point));
    lines.push_back({"notice", notice.id, notice.to});
  }
  for (const auto& [old, instead] : plan.replaced)
    lines.push_back({"replaced", old, instead});
  for (const std::string& id : plan.lapsed)
    lines.push_back({"lapsed", id});
  return add(std::move(lines));
}

Result<void> NoticeJournal::begin(const std::string& id, std::string_view channel) {
  return add({{"sending", id, std::string(channel)}});
}

Result<void> NoticeJournal::settle(const std::string& id, const std::string& why) {
  return add({why.empty() ? Fields{"sent", id} : Fields{"failed", id, why}});
}

void NoticeJournal::take_as_settled(const std::string& id, const std::string& why) {
  set_state(id, why.empty() ? NoticeState::kSent : NoticeState::kFailed);
}

}  // namespace kesu
