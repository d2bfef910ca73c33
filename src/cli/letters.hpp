// SPDX-License-Identifier: Apache-2.0
// Letters at the command line: where templates lie, which language a letter has, and a letter filled in from a ticket.
// A template of the store comes before the shipped one of its name and language.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/report/letter.hpp"
#include "kesu/time/clock.hpp"

#include "session.hpp"

namespace CLI {
class App;
}

namespace kesu {

struct LetterFlags {
  std::string name;
  std::string language;
  std::string alternatives;
  bool print = false;

  [[nodiscard]] bool asked() const { return !name.empty(); }
};

/// A letter for one ticket.
struct WrittenLetter {
  Letter letter;
  std::string text;
  std::string alternatives;  ///< the bodies outside that it names
};

/// Declares --letter, --letter-lang and --print.
void declare_letter(CLI::App& app, LetterFlags& flags);
/// Failure kUsage: the others without --letter.
[[nodiscard]] Result<void> check_letter_flags(const LetterFlags& flags);

/// The language a letter has: as asked for, else the complainant's, else the store's.
[[nodiscard]] Result<std::string> letter_language(Session& session, const Complaint& complaint,
                                                  const LetterFlags& flags);

/// The letter for a ticket as it stands, with --text as `words` and --because as the reason. Failures: no such letter
/// in that language (kNotFound), a template with mistakes (kInvalidData; all but the last are reported), facts missing
/// (kRefused).
[[nodiscard]] Result<WrittenLetter> write_letter(Session& session, const TicketView& view, const LetterFlags& flags,
                                                 const std::string& words, const std::string& reason,
                                                 const std::optional<Timestamp>& promise);

/// The names of letters there are, of the store and shipped, in any language; sorted.
std::vector<std::string> letter_names(Session& session);

/// Everything wrong with the store's own templates.
void check_letters(Session& session, Problems& problems);

}  // namespace kesu
