// SPDX-License-Identifier: Apache-2.0
// What the words of filters mean in this store: its names, tags and facts, its filters with names, who asks and when.
#pragma once

#include "kesu/report/filter.hpp"

#include "session.hpp"

namespace kesu {

/// The setting for filters over `views`, which must outlive it: what neither the rules nor one of them knows is
/// refused.
[[nodiscard]] Result<FilterSetting> filter_setting(Session& session, const Views& views);

/// A person as typed, whom people.yaml or, `used`, a file knows: `me` is whoever asks, and an address stands for whose
/// it is. Failure kUsage with the nearest, where any staff is listed.
[[nodiscard]] Result<std::string> known_person(Session& session, const People& people, const std::string& typed,
                                               bool used);

/// Every filter of kesu.yaml that does not read, at its place in the file: kInvalidData. Silent where store or rules
/// cannot be read, which is said elsewhere.
void check_named_filters(Session& session, Problems& problems);

}  // namespace kesu
