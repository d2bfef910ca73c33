// SPDX-License-Identifier: Apache-2.0
// A calendar by instants: arithmetic on open time.
#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/time/calendar.hpp"
#include "kesu/time/limit.hpp"

#include "calendar_data.hpp"

namespace kesu {

std::vector<Pause> normalise(std::vector<Pause> pauses, Instant from) {
  for (Pause& pause : pauses)
    pause.from = std::max(pause.from, from);
  std::erase_if(pauses, [](const Pause& pause) { return pause.to <= pause.from; });
  std::sort(pauses.begin(), pauses.end(), [](const Pause& a, const Pause& b) { return a.from < b.from; });
  std::vector<Pause> united;
  for (const Pause& pause : pauses) {
    if (!united.empty() && pause.from <= united.back().to) {
      united.back().to = std::max(united.back().to, pause.to);
    } else {
      united.push_back(pause);
    }
  }
  return united;
}

Seconds real_time(Instant from, Instant to, std::span<const Pause> pauses) {
  if (to <= from) return Seconds{0};
  Seconds length = to - from;
  for (const Pause& pause : pauses)
    length -= std::max(Seconds{0}, std::min(pause.to, to) - std::max(pause.from, from));
  return length;
}

bool Calendar::is_open(Instant at) const {
  const auto day = data_->day_around(at);
  return std::ranges::any_of(data_->table.open_on(day), [&](const DayHours& piece) {
    const Pause open = data_->real(day, piece);
    return open.from <= at && at < open.to;
  });
}

Result<Instant> Calendar::next_open(Instant at) const {
  Instant found{};
  const bool any = data_->forward(at, [&](const Pause& open) {
    found = std::max(open.from, at);
    return true;
  });
  if (!any) return fail(data_->no_open_time(at));
  return found;
}

Result<Instant> Calendar::next_close(Instant at) const {
  const auto stretch = periods(at, 1);
  if (!stretch) return fail(stretch.error());
  if (stretch->front().to - stretch->front().from > kSearchDays) {
    return fail(ErrorKind::kInvalidData, say("calendar {0} does not close within {1} days of {2}", spec().name,
                                             kSearchDays.count(), to_string(zone().date_of(at))));
  }
  return stretch->front().to;
}

Result<Instant> Calendar::previous_close(Instant at) const {
  Instant found{};
  const bool any = data_->backward(at, [&](const Pause& open) {
    found = std::min(open.to, at);
    return true;
  });
  if (!any) return fail(data_->no_open_time(at));
  return found;
}

Result<Instant> Calendar::previous_open(Instant at) const {
  std::optional<Instant> found;
  bool endless = false;
  data_->backward(at, [&](const Pause& open) {
    if (found && open.to != *found) return true;
    found = open.from;
    endless = at - open.from > kSearchDays;
    return endless;
  });
  if (!found || endless) return fail(data_->no_open_time(at));
  return *found;
}

Result<std::vector<Pause>> Calendar::periods(Instant at, int count) const {
  std::vector<Pause> found;
  if (count <= 0) return found;
  const auto wanted = static_cast<std::size_t>(count);
  data_->forward(at, [&](const Pause& open) {
    if (!found.empty() && found.back().to == open.from) {
      found.back().to = open.to;
      // Where it is open around the clock there is no closing to be found.
      return found.back().to - found.back().from > kSearchDays;
    }
    if (found.size() == wanted) return true;
    found.push_back({std::max(open.from, at), open.to});
    return false;
  });
  if (found.empty()) return fail(data_->no_open_time(at));
  return found;
}

Result<Instant> Calendar::add(Instant start, Seconds target, std::span<const Pause> pauses) const {
  if (target <= Seconds{0}) return start;
  auto waits = pauses.empty() ? std::vector<Pause>{} : normalise({pauses.begin(), pauses.end()}, start);
  for (Pause& wait : waits)
    wait.to = std::min(wait.to, data_->midnight(kLastDay + std::chrono::days{1}));
  auto wait = waits.begin();
  Seconds left = target;
  Instant at = start;
  // A long wait is jumped over: the walk begins anew at its end.
  while (true) {
    bool jump = false;
    const bool reached = data_->forward(at, [&](const Pause& open) {
      at = std::max(at, open.from);
      while (at < open.to) {
        while (wait != waits.end() && wait->to <= at)
          ++wait;
        const bool waiting = wait != waits.end() && wait->from <= at;
        if (waiting) {
          at = wait->to;
          jump = at - open.to > std::chrono::days{3};
          continue;
        }
        const Instant until = wait != waits.end() ? std::min(wait->from, open.to) : open.to;
        if (until - at >= left) {
          at += left;
          return true;
        }
        left -= until - at;
        at = until;
      }
      return jump;
    });
    if (!reached) return fail(data_->no_open_time(at));
    if (!jump) return at;
  }
}

Result<Instant> Calendar::subtract(Instant start, Seconds target) const {
  if (target <= Seconds{0}) return start;
  Seconds left = target;
  Instant at = start;
  const bool reached = data_->backward(start, [&](const Pause& open) {
    at = std::min(at, open.to);
    if (at - open.from >= left) {
      at -= left;
      return true;
    }
    left -= at - open.from;
    at = open.from;
    return false;
  });
  if (!reached) return fail(data_->no_open_time(at));
  return at;
}

Seconds Calendar::between(Instant from, Instant to, std::span<const Pause> pauses) const {
  if (to < from) return -between(to, from, pauses);
  Seconds total{0};
  if (from == to) return total;
  const auto last = data_->day_around(to);
  for (auto day = data_->day_around(from); day <= last; day += std::chrono::days{1}) {
    for (const DayHours& piece : data_->table.open_on(day)) {
      const Pause open = data_->real(day, piece);
      const Instant begin = std::max(open.from, from);
      const Instant end = std::min(open.to, to);
      if (begin < end) total += end - begin;
    }
  }
  for (const Pause& wait : pauses.empty() ? std::vector<Pause>{} : normalise({pauses.begin(), pauses.end()}, from)) {
    if (wait.from < to) total -= between(wait.from, std::min(wait.to, to));
  }
  return total;
}

}  // namespace kesu
