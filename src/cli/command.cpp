// SPDX-License-Identifier: Apache-2.0
#include "command.hpp"

#include <algorithm>
#include <array>

#include "commands.hpp"

namespace kesu {

namespace {

struct Row {
  std::string_view name;
  const Command* command;
};

// Sorted by name; the names stand here too so that the order can be checked when compiling.
constexpr std::array kRows = {
    Row{"__commands", &kCommandsCommand},
    Row{"__complete", &kCompleteCommand},
    Row{"accept", &kAcceptCommand},
    Row{"action", &kActionCommand},
    Row{"amend", &kAmendCommand},
    Row{"approve", &kApproveCommand},
    Row{"assign", &kAssignCommand},
    Row{"attach", &kAttachCommand},
    Row{"calendar", &kCalendarCommand},
    Row{"check", &kCheckCommand},
    Row{"classify", &kClassifyCommand},
    Row{"close", &kCloseCommand},
    Row{"completion", &kCompletionCommand},
    Row{"contact", &kContactCommand},
    Row{"decline", &kDeclineCommand},
    Row{"drill", &kDrillCommand},
    Row{"escalate", &kEscalateCommand},
    Row{"find", &kFindCommand},
    Row{"followup", &kFollowupCommand},
    Row{"handover", &kHandoverCommand},
    Row{"help", &kHelpCommand},
    Row{"import", &kImportCommand},
    Row{"init", &kInitCommand},
    Row{"link", &kLinkCommand},
    Row{"list", &kListCommand},
    Row{"log", &kLogCommand},
    Row{"merge", &kMergeCommand},
    Row{"merge-driver", &kMergeDriverCommand},
    Row{"note", &kNoteCommand},
    Row{"open", &kOpenCommand},
    Row{"propose", &kProposeCommand},
    Row{"redact", &kRedactCommand},
    Row{"refer", &kReferCommand},
    Row{"reject", &kRejectCommand},
    Row{"remind", &kRemindCommand},
    Row{"reopen", &kReopenCommand},
    Row{"report", &kReportCommand},
    Row{"resolve", &kResolveCommand},
    Row{"resume", &kResumeCommand},
    Row{"retract", &kRetractCommand},
    Row{"review", &kReviewCommand},
    Row{"rules", &kRulesCommand},
    Row{"search", &kSearchCommand},
    Row{"show", &kShowCommand},
    Row{"similar", &kSimilarCommand},
    Row{"step", &kStepCommand},
    Row{"wait", &kWaitCommand},
};
static_assert(std::is_sorted(kRows.begin(), kRows.end(), [](const Row& a, const Row& b) { return a.name < b.name; }));

}  // namespace

std::span<const Command> commands() {
  static const auto table = [] {
    std::array<Command, kRows.size()> all{};
    std::transform(kRows.begin(), kRows.end(), all.begin(), [](const Row& row) { return *row.command; });
    return all;
  }();
  return table;
}

const Command* find_command(std::string_view name) {
  const auto all = commands();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Command& command) { return command.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace kesu
