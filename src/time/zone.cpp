// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/zone.hpp"

#include <array>
#include <map>
#include <mutex>
#include <optional>

#include <cctz/civil_time.h>
#include <cctz/time_zone.h>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"

namespace kesu {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;

constexpr std::array<std::string_view, 46> kCommonNames = {"Africa/Cairo",        "Africa/Johannesburg",
                                                           "Africa/Lagos",        "Africa/Nairobi",
                                                           "America/Bogota",      "America/Chicago",
                                                           "America/Denver",      "America/Halifax",
                                                           "America/Los_Angeles", "America/Mexico_City",
                                                           "America/New_York",    "America/Santiago",
                                                           "America/Sao_Paulo",   "America/Toronto",
                                                           "America/Vancouver",   "Asia/Bangkok",
                                                           "Asia/Chongqing",      "Asia/Dubai",
                                                           "Asia/Ho_Chi_Minh",    "Asia/Hong_Kong",
                                                           "Asia/Jakarta",        "Asia/Karachi",
                                                           "Asia/Kolkata",        "Asia/Kuala_Lumpur",
                                                           "Asia/Macau",          "Asia/Manila",
                                                           "Asia/Seoul",          "Asia/Shanghai",
                                                           "Asia/Singapore",      "Asia/Taipei",
                                                           "Asia/Tehran",         "Asia/Tokyo",
                                                           "Asia/Urumqi",         "Australia/Melbourne",
                                                           "Australia/Sydney",    "Europe/Amsterdam",
                                                           "Europe/Berlin",       "Europe/Istanbul",
                                                           "Europe/London",       "Europe/Madrid",
                                                           "Europe/Moscow",       "Europe/Paris",
                                                           "Europe/Rome",         "Europe/Zurich",
                                                           "Pacific/Auckland",    "UTC"};

/// A stretch of time in which a zone keeps one offset, and the local times that lie so far inside of it that no
/// transition can skip or repeat them.
struct Steady {
  int zone = 0;  ///< number of the rules it belongs to; 0 is nobody's
  Instant from{};
  Instant to{};
  Seconds offset{0};
  LocalTime safe_from{};
  LocalTime safe_to{};
};

/// Names of the time-zone database, and nothing that could leave its directory or select another source of the library.
bool is_zone_name(std::string_view name) {
  if (name.empty() || name.size() > 64) return false;
  char previous = '/';
  for (const char c : name) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool other = (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    if (previous == '/' && !letter) return false;
    if (!letter && !other && c != '/') return false;
    previous = c;
  }
  if (previous == '/') return false;
  // These name files of the database that are no IANA zones: the machine's own zone, leap-second clocks, copies.
  for (const std::string_view odd : {"localtime", "posixrules", "Factory"}) {
    if (name == odd) return false;
  }
  for (const std::string_view prefix : {"Fixed/", "posix/", "right/"}) {
    if (name.starts_with(prefix)) return false;
  }
  return true;
}

cctz::civil_second civil(LocalTime local) {
  const auto day = floor<days>(local);
  const Date date{day};
  return cctz::civil_second(static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                            static_cast<unsigned>(date.day())) +
         (local - day).count();
}

Error unknown_zone(std::string_view name) {
  const std::string_view near = nearest_word(name, kCommonNames);
  return {ErrorKind::kInvalidData,
          say("no time zone '{0}' on this system", name),
          {},
          near.empty() ? say("write an IANA name such as {0}", "Asia/Shanghai") : say("did you mean '{0}'?", near)};
}

}  // namespace

struct Zone::Rules {
  std::string name;
  int number = 0;        ///< from 1, never given twice in a process
  cctz::time_zone zone;  ///< meaningless if `is_utc`
  bool is_utc = false;

  [[nodiscard]] const Steady& around(Instant instant) const;
};

namespace {

/// The last stretch used of a few zones: a clock asks for many local times within some weeks.
thread_local std::array<Steady, 8> recent_stretches;

Steady& recent(int number) {
  return recent_stretches[static_cast<std::size_t>(number) % recent_stretches.size()];
}

}  // namespace

const Steady& Zone::Rules::around(Instant instant) const {
  Steady& steady = recent(number);
  if (steady.zone == number && steady.from <= instant && instant < steady.to) return steady;

  // The library lists transitions for 400 years past the last one in the file; beyond these bounds nothing is
  // remembered.
  constexpr Instant kFirst = std::chrono::sys_days{std::chrono::year{-10000} / 1 / 1};
  constexpr Instant kLast = std::chrono::sys_days{std::chrono::year{2400} / 1 / 1};
  steady = {number, instant, instant + Seconds{1}, Seconds{zone.lookup(instant).offset}, {}, {}};
  if (instant >= kLast || instant < kFirst) return steady;

  cctz::time_zone::civil_transition change;
  const Instant from = zone.prev_transition(instant + Seconds{1}, &change) ? zone.lookup(change.to).trans : kFirst;
  const Instant to = zone.next_transition(instant, &change) ? std::min(zone.lookup(change.to).trans, kLast) : kLast;
  if (!(from <= instant && instant < to)) return steady;
  steady.from = from;
  steady.to = to;
  // No zone has ever moved by more than a day.
  constexpr hours kMargin{48};
  if (to - from > 2 * kMargin) {
    steady.safe_from = LocalTime{(from + steady.offset + kMargin).time_since_epoch()};
    steady.safe_to = LocalTime{(to + steady.offset - kMargin).time_since_epoch()};
  }
  return steady;
}

Result<Zone> Zone::load(std::string_view iana_name) {
  if (iana_name == "UTC") return utc();
  if (!is_zone_name(iana_name)) return fail(unknown_zone(iana_name));

  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const Rules>, std::less<>> loaded;
  static int last_number = 0;
  const std::lock_guard lock(mutex);
  auto found = loaded.find(iana_name);
  if (found == loaded.end()) {
    auto rules = std::make_shared<Rules>();
    rules->name = iana_name;
    if (!cctz::load_time_zone(rules->name, &rules->zone)) return fail(unknown_zone(iana_name));
    rules->number = ++last_number;
    found = loaded.emplace(rules->name, std::move(rules)).first;
  }
  Zone zone;
  zone.rules_ = found->second;
  return zone;
}

Zone Zone::utc() {
  static const std::shared_ptr<const Rules> rules = [] {
    auto made = std::make_shared<Rules>();
    made->name = "UTC";
    made->is_utc = true;
    return made;
  }();
  Zone zone;
  zone.rules_ = rules;
  return zone;
}

const std::string& Zone::name() const {
  return rules_->name;
}

Instant Zone::to_instant(LocalTime local) const {
  if (rules_->is_utc) return Instant{local.time_since_epoch()};
  const Steady& steady = recent(rules_->number);
  if (steady.zone == rules_->number && steady.safe_from <= local && local < steady.safe_to) {
    return Instant{local.time_since_epoch() - steady.offset};
  }
  const auto found = rules_->zone.lookup(civil(local));
  const Instant at = found.kind == cctz::time_zone::civil_lookup::SKIPPED ? found.trans : found.pre;
  (void)rules_->around(at);
  return at;
}

LocalTime Zone::to_local(Instant instant) const {
  return LocalTime{(instant + offset_at(instant)).time_since_epoch()};
}

Seconds Zone::offset_at(Instant instant) const {
  return rules_->is_utc ? Seconds{0} : rules_->around(instant).offset;
}

Date Zone::date_of(Instant instant) const {
  return Date{floor<days>(to_local(instant))};
}

Timestamp Zone::stamp(Instant instant) const {
  return {instant, std::chrono::duration_cast<std::chrono::minutes>(offset_at(instant)), std::nullopt};
}

Instant Zone::day_start(Date date) const {
  return to_instant(LocalTime{std::chrono::local_days{date}});
}

}  // namespace kesu
