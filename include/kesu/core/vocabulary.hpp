// SPDX-License-Identifier: Apache-2.0
// The words of the domain: one enumeration per closed list, with its spelling in files and flags. Translations for
// people are in display_name(). A list that a rule file may extend (categories, departments, tags) is not here.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kesu {

/// What somebody brought to us. Only some kinds run the complaint clocks (the rules say which).
enum class Kind : std::uint8_t { kComplaint, kReport, kHelp, kSuggestion, kEnquiry, kPraise };

/// How it reached us.
enum class Channel : std::uint8_t {
  kPhone,
  kWalkIn,
  kLetter,
  kEmail,
  kWeb,
  kApp,
  kChat,
  kSocial,
  kPlatform,
  kHotline,
  kMedia,
  kRegulator,
  kOther
};

enum class Priority : std::uint8_t { kGeneral, kImportant, kUrgent };  ///< ascending: a greater value is more pressing

enum class Liability : std::uint8_t { kResponsible, kNotResponsible, kOutOfScope, kUndetermined };

/// What an event does: the value of `do:`.
enum class EventKind : std::uint8_t {
  kOpen,
  kClassify,
  kAssign,
  kAccept,
  kDecline,
  kNote,
  kAttach,
  kContact,
  kFind,
  kStep,
  kPropose,
  kApprove,
  kReject,
  kResolve,
  kFollowup,
  kClose,
  kReopen,
  kWait,
  kResume,
  kEscalate,
  kLink,
  kAmend,
  kRetract,
  kRedact,
  kReview,
  kRefer,
  // Of actions (corrective and preventive): see core/action.hpp. A ticket has none of these.
  kCommission,
  kDone,
  kVerify
};

/// `as:` of a contact. The first three go out, kInbound comes in.
enum class ContactKind : std::uint8_t { kAck, kUpdate, kDecision, kInbound };

/// `as:` of a close.
enum class CloseAs : std::uint8_t {
  kResolved,
  kWithdrawn,
  kRejected,
  kInvalid,
  kDuplicate,
  kExternal,
  kEnteredInError
};

/// Outside bodies that settle what we and the complainant could not: `forum:` of a refer and of a close.
enum class Forum : std::uint8_t { kArbitration, kMediation, kCourt, kRegulator, kOther };

/// `as:` of a refer: it went there, something happened there, it ended there.
enum class ReferStage : std::uint8_t { kFiled, kUpdate, kEnded };

/// How it ended there: `outcome:` of a refer. For whom, where that is to be said, is the complainant's side: upheld is
/// the complaint.
enum class ForumOutcome : std::uint8_t { kSettled, kUpheld, kPartlyUpheld, kDismissed, kWithdrawn };

/// What an action is for: to remove the cause of what happened, or of what might.
enum class ActionKind : std::uint8_t { kCorrective, kPreventive };

/// `as:` of a verify.
enum class Effect : std::uint8_t { kEffective, kNotEffective };

/// Where an action stands. kDone: carried out, its effect not verified yet.
enum class ActionStatus : std::uint8_t { kOpen, kDone, kVerified, kClosed };

/// Where a ticket stands: the last milestone in force.
enum class Status : std::uint8_t { kRegistered, kClassified, kAssigned, kResolved, kReplied, kFollowedUp, kClosed };

/// Milestones that clocks run from and to.
enum class Milestone : std::uint8_t {
  kReceived,
  kOpen,
  kClassify,
  kAssign,
  kAccept,
  kFind,
  kPropose,
  kApprove,
  kResolve,
  kFollowup,
  kClose,
  kAck,
  kRespond,
  kReply,
  kStep,   ///< a step of a playbook or a handling plan: of clocks that are called as it is
  kReview  ///< the review after a grave complaint
};

/// The spelling in files and flags ("walk_in", "not_responsible", "entered_in_error", …): one overload per list.
std::string_view to_string(Kind value);
std::string_view to_string(Channel value);
std::string_view to_string(Priority value);
std::string_view to_string(Liability value);
std::string_view to_string(EventKind value);
std::string_view to_string(ContactKind value);
std::string_view to_string(CloseAs value);
std::string_view to_string(Forum value);
std::string_view to_string(ReferStage value);
std::string_view to_string(ForumOutcome value);
std::string_view to_string(ActionKind value);
std::string_view to_string(Effect value);
std::string_view to_string(ActionStatus value);
std::string_view to_string(Status value);
std::string_view to_string(Milestone value);

/// All spellings of a list in declaration order: for messages, schemas, completion.
template <class Enum>
std::span<const std::string_view> spellings();

/// The value spelled exactly `text`, or nothing.
template <class Enum>
std::optional<Enum> parse_word(std::string_view text);

/// True if the category `path` is `branch` or lies below it: "quality.waterproofing" is in "quality".
bool is_in_branch(std::string_view path, std::string_view branch);

/// The word as a person reads it, in the language in use: "urgent" / "紧急".
template <class Enum>
std::string display_name(Enum value);

}  // namespace kesu
