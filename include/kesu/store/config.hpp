// SPDX-License-Identifier: Apache-2.0
// kesu.yaml: what a store says about itself, and where a store is found. Knows nothing of tickets or rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/disk.hpp"
#include "kesu/core/result.hpp"
#include "kesu/core/text.hpp"
#include "kesu/time/zone.hpp"

namespace kesu {

/// The program version that stores name in `needs:`. Major.minor; a store that needs a newer one is refused with one
/// sentence (kEnvironment).
inline constexpr std::string_view kStoreVersion = "1.0";

/// How notices leave.
enum class NotifyBy : std::uint8_t {
  kStdout,    ///< printed, for cron to mail
  kCommand,   ///< handed to a program of the house
  kSendmail,  ///< as mail to the addresses in people.yaml
};

struct NotifyConfig {
  NotifyBy by = NotifyBy::kStdout;
  std::vector<std::string> command;  ///< program and arguments; kSendmail: in place of the system's sendmail
  bool json = true;                  ///< what kCommand reads; else text
  std::string from;                  ///< kSendmail: the sender's address
  Seconds timeout = std::chrono::seconds(30);
};

/// A filter with a name, and where its text stands.
struct NamedFilter {
  std::string name;
  std::string text;
  Place at;               ///< of its first character
  bool in_place = false;  ///< the file has it letter by letter, so that columns can be counted on

  /// Where column `column` of the text stands; where it begins, if that cannot be told.
  [[nodiscard]] Place place_of(int column) const;
};

struct StoreConfig {
  std::string needs{kStoreVersion};
  std::string name;                    ///< for people: on reports
  std::string prefix = "KS";           ///< of ticket IDs: 1-8 capitals or digits, beginning with a letter
  int id_symbols = 6;                  ///< 6 or 7 random symbols
  std::string zone = "Asia/Shanghai";  ///< IANA name
  Language language = Language::kEnglish;
  std::string notifier;  ///< host that sends notices; empty: none
  NotifyConfig notify;
  bool allow_given_clock = false;                      ///< `given_clock: allow`
  bool personal_separate = false;                      ///< `personal: separate`: complainants below private/
  bool commit = false;                                 ///< `commit: auto`: one git commit per command, own paths only
  Seconds retract_within = std::chrono::hours(24);     ///< how long an author may retract his own event
  Seconds lock_wait = std::chrono::seconds(10);        ///< how long a write waits for another
  std::size_t evidence_limit = std::size_t{32} << 20;  ///< bytes of one attached file
  std::vector<NamedFilter> filters;                    ///< `filters:` (docs/filters.md)
};

/// Decodes kesu.yaml strictly; all problems are reported. nullopt if there was any. A `needs` newer than kStoreVersion
/// is reported as kEnvironment, before anything else.
std::optional<StoreConfig> decode_config(const Node& node, const DecodeContext& context);

/// The kesu.yaml of a new store, with a comment line for each option.
std::string config_text(const StoreConfig& config);

/// The directory that holds kesu.yaml: `explicit_dir` (from --store or KESU_STORE) if not empty, else the nearest one
/// upwards from `directory`. Failure kNotFound with the way to make one as hint.
[[nodiscard]] Result<std::string> find_store(Disk& disk, const std::string& directory, const std::string& explicit_dir);

}  // namespace kesu
