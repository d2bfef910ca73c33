// SPDX-License-Identifier: Apache-2.0
// The facts of a complaint from outside: flags, a YAML file, a form in the editor. What registering does with them is
// the procedure's.
#pragma once

#include <string>
#include <vector>

#include "kesu/core/ticket.hpp"

#include "session.hpp"

namespace CLI {
class App;
}

namespace kesu {

/// The flags of `open`, as typed; empty means not given.
struct ComplaintFlags {
  std::string subject, text, demand, kind, channel, source, reference, received, occurred, place, loss, name, phone,
      email, address, member, their_reference, language;
  std::vector<std::string> about;   ///< "key=value"
  std::vector<std::string> fields;  ///< the same, of the organisation's own
  std::vector<std::string> tags;
  bool internal = false;
};

void declare_complaint_flags(CLI::App& app, ComplaintFlags& flags);

/// Puts what the flags say over `complaint`. Failure kUsage naming the flag. `--text -` reads standard input.
[[nodiscard]] Result<void> apply_flags(Session& session, const ComplaintFlags& flags, Complaint& complaint);

/// Reads a complaint from a YAML file with the header keys of a ticket (docs/file-formats.md), without id and history;
/// `kesu`, `kind` (complaint) and `received` (now) may be missing, and what is blank counts as missing.
/// "-" is standard input. All problems are printed; failure kInvalidData with the last.
[[nodiscard]] Result<Complaint> read_complaint_file(Session& session, const std::string& path);

/// A form that came back from the editor.
struct EditedForm {
  Complaint complaint;
  std::string written;  ///< the form, if anything was written in it: not to be lost, whatever becomes of it
};

/// Opens a form in the editor, and reads it back: the file `begun`, or where that is empty a new one, filled with what
/// the flags say, in which every fact has a line that `rules` require of such a complaint. Clears the flags that a new
/// form showed: what the form says now stands. What cannot be read is kept as by keep_form(). Failures: a flag that is
/// wrong (kUsage), as read_complaint_file() and edit_text().
[[nodiscard]] Result<EditedForm> edit_complaint(Session& session, const RuleSet& rules, ComplaintFlags& flags,
                                                const std::string& begun);

/// Keeps a form that was refused in a file, and says where, and how to go on with it. Nothing for the empty text.
void keep_form(Session& session, const std::string& written);

}  // namespace kesu
