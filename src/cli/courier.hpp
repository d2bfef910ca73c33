// SPDX-License-Identifier: Apache-2.0
// Hands notices over by the channel that kesu.yaml names, and journals each before and after.
#pragma once

#include <string>

#include "kesu/report/notice.hpp"
#include "kesu/store/notices.hpp"
#include "kesu/store/program.hpp"

#include "session.hpp"

namespace kesu {

class Courier {
 public:
  /// All references must outlive it.
  Courier(Session& session, const Store& store, const RuleSet& rules, NoticeJournal& journal,
          const ListingContext& context)
      : session_(session), store_(store), rules_(rules), journal_(journal), context_(context) {}

  /// Sends `notice` to its `to`, in his language, and returns when the journal says what came of it. Failures: he has
  /// no address and needs one (kInvalidData: the notice waits); it did not go, or nobody knows whether it did
  /// (kEnvironment: it is tried again).
  [[nodiscard]] Result<void> deliver(Notice notice);

 private:
  [[nodiscard]] std::string worded(Notice& notice) const;
  [[nodiscard]] Result<void> print(const Notice& notice, const std::string& text);
  [[nodiscard]] Result<void> run(const Notice& notice, std::string_view channel, std::vector<std::string> words,
                                 std::string input);

  Session& session_;
  const Store& store_;
  const RuleSet& rules_;
  NoticeJournal& journal_;
  const ListingContext& context_;
};

}  // namespace kesu
