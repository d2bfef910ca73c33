// SPDX-License-Identifier: Apache-2.0
// One declaration per command file; the table is in command.cpp.
#pragma once

#include "command.hpp"

namespace kesu {

extern const Command kAcceptCommand;
extern const Command kActionCommand;
extern const Command kAmendCommand;
extern const Command kApproveCommand;
extern const Command kAssignCommand;
extern const Command kAttachCommand;
extern const Command kCalendarCommand;
extern const Command kCheckCommand;
extern const Command kClassifyCommand;
extern const Command kCloseCommand;
extern const Command kCommandsCommand;
extern const Command kCompleteCommand;
extern const Command kCompletionCommand;
extern const Command kContactCommand;
extern const Command kDeclineCommand;
extern const Command kDrillCommand;
extern const Command kEscalateCommand;
extern const Command kFindCommand;
extern const Command kFollowupCommand;
extern const Command kHandoverCommand;
extern const Command kHelpCommand;
extern const Command kImportCommand;
extern const Command kInitCommand;
extern const Command kLinkCommand;
extern const Command kListCommand;
extern const Command kLogCommand;
extern const Command kMergeCommand;
extern const Command kMergeDriverCommand;
extern const Command kNoteCommand;
extern const Command kOpenCommand;
extern const Command kProposeCommand;
extern const Command kRedactCommand;
extern const Command kReferCommand;
extern const Command kRejectCommand;
extern const Command kRemindCommand;
extern const Command kReopenCommand;
extern const Command kReportCommand;
extern const Command kResolveCommand;
extern const Command kResumeCommand;
extern const Command kRetractCommand;
extern const Command kReviewCommand;
extern const Command kRulesCommand;
extern const Command kSearchCommand;
extern const Command kShowCommand;
extern const Command kSimilarCommand;
extern const Command kStepCommand;
extern const Command kWaitCommand;

}  // namespace kesu
