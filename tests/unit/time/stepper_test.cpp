// SPDX-License-Identifier: Apache-2.0
// A second opinion on all arithmetic: a walker that looks at the clock on the wall every minute, or every second, and
// asks whether the house is open now. It knows no interval in real time and no conversion from local time: only which
// wall-clock time it is (Zone::to_local), and that a time that comes a second time does not count again. So it
// remembers the latest wall-clock time it has seen; while the clock repeats an hour, that stands still.
#include <doctest/doctest.h>

#include "drawn_calendars.hpp"

namespace kesu {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;

class Walker {
 public:
  Walker(const CalendarSpec& spec, const Zone& zone, Date first, int day_count, Seconds step)
      : spec_(spec), zone_(zone), step_(step), begin_(zone.day_start(first)) {
    const Instant end = begin_ + days{day_count};
    LocalTime latest = zone.to_local(begin_ - 30h);
    for (Instant at = begin_ - 30h; at < end; at += step) {
      latest = std::max(latest, zone.to_local(at));
      if (at >= begin_) seen_.push_back(look(latest));
    }
  }

  void pause(const Pause& wait) { pauses_.push_back(wait); }
  [[nodiscard]] Instant end() const { return begin_ + step_ * static_cast<int>(seen_.size()); }
  /// Whether the step that holds `at` is open.
  [[nodiscard]] bool open(Instant at) const {
    const Seen& seen = seen_[static_cast<std::size_t>((at - begin_) / step_)];
    return seen.todays || seen.yesterdays;
  }
  /// And not paused.
  [[nodiscard]] bool counts(Instant at) const { return open(at) && !paused(at); }

  /// nullopt: the days looked at are too few.
  [[nodiscard]] std::optional<Instant> add(Instant at, Seconds left) const {
    while (left > 0s) {
      if (at >= end()) return std::nullopt;
      const Instant next = next_step(at);
      if (counts(at)) {
        if (left <= next - at) return at + left;
        left -= next - at;
      }
      at = next;
    }
    return at;
  }

  [[nodiscard]] Seconds between(Instant from, Instant to) const {
    Seconds total{0};
    for (Instant at = from; at < to; at = next_step(at)) {
      if (counts(at)) total += std::min(next_step(at), to) - at;
    }
    return total;
  }

  /// The first instant from `at` on that is open, or not.
  [[nodiscard]] std::optional<Instant> next(Instant at, bool wanted) const {
    for (; at < end(); at = next_step(at)) {
      if (open(at) == wanted) return at;
    }
    return std::nullopt;
  }

  /// Where the hours that belong to `day` begin and end. Days near the edges are not seen whole.
  [[nodiscard]] std::optional<Pause> span_of(Date day) const {
    std::optional<Pause> span;
    for (std::size_t i = 0; i < seen_.size(); ++i) {
      const Seen& seen = seen_[i];
      const bool belongs = (seen.todays && seen.today == local_days{day}) ||
                           (seen.yesterdays && seen.today == local_days{day} + days{1});
      if (!belongs) continue;
      const Instant at = begin_ + step_ * static_cast<int>(i);
      if (!span) span = Pause{at, at};
      span->to = at + step_;
    }
    return span;
  }

  /// When a limit of working days is due: at the closing of the last day that counts.
  [[nodiscard]] std::optional<Instant> due_in_workdays(Instant start, int count) const {
    local_days day = floor<days>(zone_.to_local(start));
    const auto shift = span_of(Date{day - days{1}});
    const auto today = span_of(Date{day});
    if (shift && shift->to > start && !(today && today->from <= start)) day -= days{1};
    Instant closing{};
    while (count > 0) {
      day += days{1};
      if (zone_.day_start(Date{day + days{3}}) > end()) return std::nullopt;
      const auto span = span_of(Date{day});
      if (!span) continue;
      // The day is not over before the shift that runs into it.
      const auto before = span_of(Date{day - days{1}});
      const Instant over = before ? std::max(span->to, before->to) : span->to;
      if (paused(over - 1s)) continue;
      closing = over;
      --count;
    }
    return closing;
  }

 private:
  /// What a look at the clock tells: the date, and whose hours these are. A shift may run into the next day's hours.
  struct Seen {
    local_days today;
    bool todays = false;
    bool yesterdays = false;
  };

  [[nodiscard]] const std::vector<DayHours>& hours_of(local_days day) const {
    static const std::vector<DayHours> kNone;
    const Date date{day};
    if (spec_.overrides.contains(date)) return spec_.overrides.at(date);
    if (spec_.holidays.contains(date) || spec_.annual_holidays.contains({date.month() / date.day()})) return kNone;
    if (spec_.extra_workdays.contains(date)) return spec_.extra_workdays.at(date);
    return spec_.week[std::chrono::weekday{day}.iso_encoding() - 1];
  }

  /// Whether `seconds` from a midnight lie in any of `hours` that count from it.
  static bool within(const std::vector<DayHours>& hours, Seconds seconds) {
    for (const DayHours& piece : hours) {
      const int close = piece.close <= piece.open ? piece.close + 86400 : piece.close;
      if (seconds >= Seconds{piece.open} && seconds < Seconds{close}) return true;
    }
    return false;
  }

  [[nodiscard]] Seen look(LocalTime wall) const {
    const local_days today = floor<days>(wall);
    const local_days yesterday = today - days{1};
    for (const local_days day : {today, yesterday}) {
      const auto breaks = spec_.breaks.find(Date{day});
      if (breaks != spec_.breaks.end() && within(breaks->second, wall - day)) return {today, false, false};
    }
    return {today, within(hours_of(today), wall - today), within(hours_of(yesterday), wall - yesterday)};
  }

  [[nodiscard]] bool paused(Instant at) const {
    return std::ranges::any_of(pauses_, [&](const Pause& wait) { return wait.from <= at && at < wait.to; });
  }
  [[nodiscard]] Instant next_step(Instant at) const { return begin_ + step_ * ((at - begin_) / step_ + 1); }

  const CalendarSpec& spec_;
  const Zone& zone_;
  Seconds step_;
  Instant begin_;
  std::vector<Seen> seen_;
  std::vector<Pause> pauses_;
};

/// Compares everything that starts at `start`. Counts how often the days looked at sufficed.
int compare(Draw& draw, const Calendar& drawn, const Walker& walker, const std::vector<Pause>& pauses, Instant start,
            int longest_days) {
  Walker paused = walker;
  for (const Pause& wait : pauses)
    paused.pause(wait);
  const Instant end = std::min(draw_instant(draw, start, longest_days), walker.end());
  const Seconds target{1 + draw.below(longest_days * 4 * 3600)};
  CHECK(drawn.is_open(start) == walker.open(start));
  CHECK(drawn.between(start, end) == walker.between(start, end));
  CHECK(drawn.between(start, end, pauses) == paused.between(start, end));
  if (const auto due = walker.add(start, target)) {
    CHECK(drawn.add(start, target).value() == *due);
    CHECK(drawn.subtract(*due, target).value() >= start);
    CHECK(walker.between(drawn.subtract(*due, target).value(), *due) == target);
  }
  if (const auto due = paused.add(start, target)) CHECK(drawn.add(start, target, pauses).value() == *due);
  const auto open = walker.next(start, true);
  if (!open) return 0;
  CHECK(drawn.next_open(start).value() == *open);
  const auto close = walker.next(*open, false);
  if (!close) return 0;
  CHECK(drawn.next_close(start).value() == *close);
  CHECK(drawn.previous_close(*close).value() == *close);
  CHECK(drawn.periods(start, 1).value().front().to == *close);
  return 1;
}

}  // namespace

TEST_CASE("open time agrees with who looks at the clock every minute") {
  int compared = 0;
  on_drawn_calendars(2, [&](Draw& draw, const CalendarSpec& spec, const Calendar& drawn, Instant first) {
    const Walker walker(spec, drawn.zone(), drawn.zone().date_of(first), kDrawnDays, 60s);
    for (int i = 0; i < 6; ++i)
      compared += compare(draw, drawn, walker, draw_pauses(draw, first), draw_instant(draw, first, 20), 8);
  });
  CHECK(compared > 150);
}

TEST_CASE("around odd nights open time agrees with who looks at the clock every second") {
  constexpr Season kNights[] = {{"Europe/Berlin", "2026-03-28"},       {"Europe/Berlin", "2026-10-24"},
                                {"America/New_York", "2090-03-11"},    {"Australia/Lord_Howe", "2026-04-04"},
                                {"Australia/Lord_Howe", "2026-10-03"}, {"Pacific/Apia", "2011-12-29"},
                                {"America/Sao_Paulo", "2018-11-03"},   {"America/Sao_Paulo", "2018-02-17"},
                                {"Africa/Monrovia", "1972-01-06"},     {"Asia/Shanghai", "1940-05-31"}};
  int compared = 0;
  for (const Season& night : kNights) {
    CAPTURE(std::string(night.zone));
    CAPTURE(std::string(night.first));
    Draw draw(static_cast<std::uint64_t>(&night - kNights) + 77);
    CalendarSpec spec;
    spec.name = "seconds";
    spec.zone = night.zone;
    for (auto& hours : spec.week) {
      for (int count = 1 + draw.below(3); count > 0; --count)
        hours.push_back({draw.below(86400), 1 + draw.below(86400)});
    }
    spec.breaks.emplace(date(night.first), std::vector<DayHours>{{draw.below(86000), 86400}});
    const Calendar drawn = Calendar::make(spec).value();
    const Instant first = drawn.zone().day_start(date(night.first));
    const Walker walker(spec, drawn.zone(), date(night.first), 3, 1s);
    for (int i = 0; i < 4; ++i)
      compared += compare(draw, drawn, walker, draw_pauses(draw, first), draw_instant(draw, first, 1), 2);
  }
  CHECK(compared > 20);
}

TEST_CASE("workdays, their hours and limits of workdays agree with who looks at the clock every minute") {
  int due_times = 0;
  on_drawn_calendars(1, [&](Draw& draw, const CalendarSpec& spec, const Calendar& drawn, Instant first) {
    const local_days begin{drawn.zone().date_of(first)};
    Walker walker(spec, drawn.zone(), Date{begin}, kDrawnDays, 60s);
    for (int i = 1; i < kDrawnDays - 3; ++i) {
      const Date day{begin + days{i}};
      const auto span = walker.span_of(day);
      CAPTURE(to_string(day));
      CHECK(drawn.is_workday(day) == span.has_value());
      if (span) CHECK(drawn.last_close(day) == span->to);
    }
    const auto pauses = draw_pauses(draw, first);
    for (const Pause& wait : pauses)
      walker.pause(wait);
    for (int i = 0; i < 8; ++i) {
      ClockTerms terms{.name = "drawn", .calendar = "drawn"};
      terms.limit = Limit{Limit::Unit::kWorkdays, 0s, 1 + draw.below(5)};
      // From the second day on: of the first one's night before nothing is seen.
      const Instant start = draw_instant(draw, first + 26h, 15);
      CAPTURE(to_string(drawn.zone().stamp(start)));
      const auto due = walker.due_in_workdays(start, terms.limit->days);
      if (!due) continue;
      CHECK(due_at(terms, start, pauses, drawn) == *due);
      ++due_times;
    }
  });
  CHECK(due_times > 80);
}

}  // namespace kesu
