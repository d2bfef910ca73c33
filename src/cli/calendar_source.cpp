// SPDX-License-Identifier: Apache-2.0
#include "calendar_source.hpp"

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"

#include "rule_source.hpp"

namespace kesu {

namespace {

ShownDirectory dates_beside(Disk& disk, const std::string& file) {
  const std::size_t slash = file.rfind('/');
  const std::string directory = slash == std::string::npos ? "" : file.substr(0, slash + 1);
  const std::string beside = directory + "calendars";
  return {disk.type(beside) == FileType::kDirectory ? beside : directory + "../calendars", {}};
}

}  // namespace

CalendarLookup CalendarSource::lookup() const {
  return [this](std::string_view name) -> const Calendar* {
    const auto found = loaded.calendars.find(name);
    return found == loaded.calendars.end() ? nullptr : &found->second;
  };
}

Result<CalendarSource> read_source(Session& session, const std::string& file) {
  World& world = session.world();
  CalendarSource source;
  Problems warnings;
  if (file.empty()) {
    auto store = session.store();
    if (!store) return fail(std::move(store.error()));
    source.loaded = read_store_calendars(world.disk, rule_places(**store, world), {}, source.problems, warnings);
  } else {
    if (world.disk.type(file) == FileType::kNone)
      return fail(ErrorKind::kNotFound, tr("there is no such file"), {file, 0, 0});
    source.loaded = read_foreign_calendars(world.disk, file, dates_beside(world.disk, file),
                                           world.share + "/kesu/calendars", source.problems, warnings);
  }
  for (const Error& warning : warnings)
    session.warn(warning);
  return source;
}

Result<void> without_problems(Session& session, const CalendarSource& source) {
  if (source.problems.empty()) return {};
  for (std::size_t i = 0; i + 1 < source.problems.size(); ++i)
    session.report(source.problems[i]);
  return fail(source.problems.back());
}

Result<const Calendar*> choose_calendar(Session& session, const CalendarSource& source, const std::string& name) {
  if (auto sound = without_problems(session, source); !sound) return fail(std::move(sound.error()));
  std::vector<std::string_view> names;
  for (const auto& [known, calendar] : source.loaded.calendars)
    names.push_back(known);
  if (names.empty()) return fail(ErrorKind::kNotFound, tr("there is no calendar"));
  if (name.empty() && names.size() > 1)
    return fail(ErrorKind::kUsage, tr("there are several calendars: say which one"), {}, suggest("", names));
  const auto found = source.loaded.calendars.find(name.empty() ? names.front() : std::string_view(name));
  if (found == source.loaded.calendars.end())
    return fail(ErrorKind::kNotFound, say("there is no calendar '{0}'", name), {}, suggest(name, names));
  return &found->second;
}

Result<Timestamp> time_in(Session& session, const std::string& text, const Zone& zone) {
  auto now = session.now();
  if (!now) return fail(std::move(now.error()));
  return parse_typed_time(text.empty() ? "now" : text, zone, *now);
}

Result<std::vector<Pause>> typed_pauses(Session& session, const std::vector<std::string>& texts, const Zone& zone) {
  std::vector<Pause> pauses;
  for (const std::string& text : texts) {
    const std::size_t dots = text.find("..");
    if (dots == std::string::npos || dots == 0 || dots + 2 == text.size()) {
      return fail(ErrorKind::kUsage, say("--pause cannot be '{0}'", text), {},
                  tr("write FROM..TO, for example 2026-03-11..2026-03-13"));
    }
    auto from = time_in(session, text.substr(0, dots), zone);
    if (!from) return fail(std::move(from.error()));
    auto to = time_in(session, text.substr(dots + 2), zone);
    if (!to) return fail(std::move(to.error()));
    const Instant end =
        to->is_date() ? zone.day_start(Date{std::chrono::local_days{*to->date} + std::chrono::days{1}}) : to->instant;
    if (end < from->instant) return fail(ErrorKind::kUsage, say("--pause {0} ends before it begins", text));
    pauses.push_back({from->instant, end});
  }
  return pauses;
}

void warn_beyond_coverage(Session& session, const Calendar& calendar) {
  const auto& covers = calendar.spec().covers;
  if (!covers) return;
  session.warn(say("calendar {0} knows the days from {1} to {2} only: the answer rests on days it does not know",
                   calendar.spec().name, to_string(covers->first), to_string(covers->second)));
}

}  // namespace kesu
