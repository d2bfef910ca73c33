// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/vocabulary.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

using Word = std::string_view;

// One array per list, in the order of its enumerators: spelling and value are each other's index.
constexpr std::array<Word, 6> kKinds{"complaint", "report", "help", "suggestion", "enquiry", "praise"};
constexpr std::array<Word, 13> kChannels{"phone",  "walk_in",  "letter",  "email", "web",       "app",  "chat",
                                         "social", "platform", "hotline", "media", "regulator", "other"};
constexpr std::array<Word, 3> kPriorities{"general", "important", "urgent"};
constexpr std::array<Word, 4> kLiabilities{"responsible", "not_responsible", "out_of_scope", "undetermined"};
constexpr std::array<Word, 29> kEventKinds{
    "open",    "classify", "assign",  "accept",  "decline",  "note",  "attach",     "contact", "find",   "step",
    "propose", "approve",  "reject",  "resolve", "followup", "close", "reopen",     "wait",    "resume", "escalate",
    "link",    "amend",    "retract", "redact",  "review",   "refer", "commission", "done",    "verify"};
constexpr std::array<Word, 4> kContactKinds{"ack", "update", "decision", "inbound"};
constexpr std::array<Word, 7> kCloseAs{"resolved",  "withdrawn", "rejected",        "invalid",
                                       "duplicate", "external",  "entered_in_error"};
constexpr std::array<Word, 5> kForums{"arbitration", "mediation", "court", "regulator", "other"};
constexpr std::array<Word, 3> kReferStages{"filed", "update", "ended"};
constexpr std::array<Word, 5> kForumOutcomes{"settled", "upheld", "partly_upheld", "dismissed", "withdrawn"};
constexpr std::array<Word, 2> kActionKinds{"corrective", "preventive"};
constexpr std::array<Word, 2> kEffects{"effective", "not_effective"};
constexpr std::array<Word, 4> kActionStatuses{"open", "done", "verified", "closed"};
constexpr std::array<Word, 7> kStatuses{"registered", "classified",  "assigned", "resolved",
                                        "replied",    "followed_up", "closed"};
constexpr std::array<Word, 16> kMilestones{"received", "open",    "classify", "assign",   "accept", "find",
                                           "propose",  "approve", "resolve",  "followup", "close",  "ack",
                                           "respond",  "reply",   "step",     "review"};

static_assert(kEventKinds[static_cast<std::size_t>(EventKind::kVerify)] == "verify");
static_assert(kChannels[static_cast<std::size_t>(Channel::kOther)] == "other");
static_assert(kMilestones[static_cast<std::size_t>(Milestone::kReview)] == "review");

std::span<const Word> words_of(Kind) {
  return kKinds;
}
std::span<const Word> words_of(Channel) {
  return kChannels;
}
std::span<const Word> words_of(Priority) {
  return kPriorities;
}
std::span<const Word> words_of(Liability) {
  return kLiabilities;
}
std::span<const Word> words_of(EventKind) {
  return kEventKinds;
}
std::span<const Word> words_of(ContactKind) {
  return kContactKinds;
}
std::span<const Word> words_of(CloseAs) {
  return kCloseAs;
}
std::span<const Word> words_of(Forum) {
  return kForums;
}
std::span<const Word> words_of(ReferStage) {
  return kReferStages;
}
std::span<const Word> words_of(ForumOutcome) {
  return kForumOutcomes;
}
std::span<const Word> words_of(ActionKind) {
  return kActionKinds;
}
std::span<const Word> words_of(Effect) {
  return kEffects;
}
std::span<const Word> words_of(ActionStatus) {
  return kActionStatuses;
}
std::span<const Word> words_of(Status) {
  return kStatuses;
}
std::span<const Word> words_of(Milestone) {
  return kMilestones;
}

template <class Enum>
Word spelling(Enum value) {
  const auto words = words_of(value);
  const auto index = static_cast<std::size_t>(value);
  return index < words.size() ? words[index] : Word{};
}

const char* translated(Kind value) {
  switch (value) {
    case Kind::kComplaint:
      return tr("complaint");
    case Kind::kReport:
      return tr("report of misconduct");
    case Kind::kHelp:
      return tr("request for help");
    case Kind::kSuggestion:
      return tr("suggestion");
    case Kind::kEnquiry:
      return tr("enquiry");
    case Kind::kPraise:
      return tr("praise");
  }
  return "";
}

const char* translated(Channel value) {
  switch (value) {
    case Channel::kPhone:
      return tr("phone");
    case Channel::kWalkIn:
      return tr("walk-in");
    case Channel::kLetter:
      return tr("letter");
    case Channel::kEmail:
      return tr("e-mail");
    case Channel::kWeb:
      return tr("web");
    case Channel::kApp:
      return tr("app");
    case Channel::kChat:
      return tr("chat");
    case Channel::kSocial:
      return tr("social media");
    case Channel::kPlatform:
      return tr("platform");
    case Channel::kHotline:
      return tr("hotline");
    case Channel::kMedia:
      return tr("media");
    case Channel::kRegulator:
      return tr("regulator");
    case Channel::kOther:
      return tr("other");
  }
  return "";
}

const char* translated(Priority value) {
  switch (value) {
    case Priority::kGeneral:
      return tr("general");
    case Priority::kImportant:
      return tr("important");
    case Priority::kUrgent:
      return tr("urgent");
  }
  return "";
}

const char* translated(Liability value) {
  switch (value) {
    case Liability::kResponsible:
      return tr("responsible");
    case Liability::kNotResponsible:
      return tr("not responsible");
    case Liability::kOutOfScope:
      return tr("out of scope");
    case Liability::kUndetermined:
      return tr("undetermined");
  }
  return "";
}

// Milestones that are events share the events' words.
const char* translated(EventKind value) {
  switch (value) {
    case EventKind::kOpen:
      return tr("open");
    case EventKind::kClassify:
      return tr("classify");
    case EventKind::kAssign:
      return tr("assign");
    case EventKind::kAccept:
      return tr("accept");
    case EventKind::kDecline:
      return tr("decline");
    case EventKind::kNote:
      return tr("note");
    case EventKind::kAttach:
      return tr("attach");
    case EventKind::kContact:
      return tr("contact");
    case EventKind::kFind:
      return tr("find");
    case EventKind::kStep:
      return tr("step");
    case EventKind::kPropose:
      return tr("propose");
    case EventKind::kApprove:
      return tr("approve");
    case EventKind::kReject:
      return tr("reject");
    case EventKind::kResolve:
      return tr("resolve");
    case EventKind::kFollowup:
      return tr("followup");
    case EventKind::kClose:
      return tr("close");
    case EventKind::kReopen:
      return tr("reopen");
    case EventKind::kWait:
      return tr("wait");
    case EventKind::kResume:
      return tr("resume");
    case EventKind::kEscalate:
      return tr("escalate");
    case EventKind::kLink:
      return tr("link");
    case EventKind::kAmend:
      return tr("amend");
    case EventKind::kRetract:
      return tr("retract");
    case EventKind::kRedact:
      return tr("redact");
    case EventKind::kReview:
      return tr("review");
    case EventKind::kRefer:
      return tr("refer");
    case EventKind::kCommission:
      return tr("commission");
    case EventKind::kDone:
      return tr("carried out");
    case EventKind::kVerify:
      return tr("verify");
  }
  return "";
}

const char* translated(ContactKind value) {
  switch (value) {
    case ContactKind::kAck:
      return tr("acknowledgement");
    case ContactKind::kUpdate:
      return tr("update");
    case ContactKind::kDecision:
      return tr("decision");
    case ContactKind::kInbound:
      return tr("inbound");
  }
  return "";
}

const char* translated(CloseAs value) {
  switch (value) {
    case CloseAs::kResolved:
      return tr("resolved");
    case CloseAs::kWithdrawn:
      return tr("withdrawn");
    case CloseAs::kRejected:
      return tr("rejected");
    case CloseAs::kInvalid:
      return tr("invalid");
    case CloseAs::kDuplicate:
      return tr("duplicate");
    case CloseAs::kExternal:
      return tr("external");
    case CloseAs::kEnteredInError:
      return tr("entered in error");
  }
  return "";
}

const char* translated(Forum value) {
  switch (value) {
    case Forum::kArbitration:
      return tr("arbitration");
    case Forum::kMediation:
      return tr("mediation");
    case Forum::kCourt:
      return tr("court");
    case Forum::kRegulator:
      return tr("supervising authority");
    case Forum::kOther:
      return tr("another body");
  }
  return "";
}

const char* translated(ReferStage value) {
  switch (value) {
    case ReferStage::kFiled:
      return tr("filed");
    case ReferStage::kUpdate:
      return tr("news");
    case ReferStage::kEnded:
      return tr("ended");
  }
  return "";
}

const char* translated(ForumOutcome value) {
  switch (value) {
    case ForumOutcome::kSettled:
      return tr("settled");
    case ForumOutcome::kUpheld:
      return tr("complaint upheld");
    case ForumOutcome::kPartlyUpheld:
      return tr("complaint partly upheld");
    case ForumOutcome::kDismissed:
      return tr("complaint dismissed");
    case ForumOutcome::kWithdrawn:
      return tr("withdrawn");
  }
  return "";
}

const char* translated(ActionKind value) {
  switch (value) {
    case ActionKind::kCorrective:
      return tr("corrective");
    case ActionKind::kPreventive:
      return tr("preventive");
  }
  return "";
}

const char* translated(Effect value) {
  switch (value) {
    case Effect::kEffective:
      return tr("effective");
    case Effect::kNotEffective:
      return tr("not effective");
  }
  return "";
}

const char* translated(ActionStatus value) {
  switch (value) {
    case ActionStatus::kOpen:
      return tr("to be carried out");
    case ActionStatus::kDone:
      return tr("to be verified");
    case ActionStatus::kVerified:
      return tr("verified effective");
    case ActionStatus::kClosed:
      return tr("closed");
  }
  return "";
}

const char* translated(Status value) {
  switch (value) {
    case Status::kRegistered:
      return tr("registered");
    case Status::kClassified:
      return tr("classified");
    case Status::kAssigned:
      return tr("assigned");
    case Status::kResolved:
      return tr("resolved");
    case Status::kReplied:
      return tr("replied");
    case Status::kFollowedUp:
      return tr("followed up");
    case Status::kClosed:
      return tr("closed");
  }
  return "";
}

const char* translated(Milestone value) {
  switch (value) {
    case Milestone::kReceived:
      return tr("received");
    case Milestone::kOpen:
      return tr("open");
    case Milestone::kClassify:
      return tr("classify");
    case Milestone::kAssign:
      return tr("assign");
    case Milestone::kAccept:
      return tr("accept");
    case Milestone::kFind:
      return tr("find");
    case Milestone::kPropose:
      return tr("propose");
    case Milestone::kApprove:
      return tr("approve");
    case Milestone::kResolve:
      return tr("resolve");
    case Milestone::kFollowup:
      return tr("followup");
    case Milestone::kClose:
      return tr("close");
    case Milestone::kAck:
      return tr("acknowledgement");
    case Milestone::kRespond:
      return tr("first response");
    case Milestone::kReply:
      return tr("reply");
    case Milestone::kStep:
      return tr("step");
    case Milestone::kReview:
      return tr("review");
  }
  return "";
}

}  // namespace

std::string_view to_string(Kind value) {
  return spelling(value);
}
std::string_view to_string(Channel value) {
  return spelling(value);
}
std::string_view to_string(Priority value) {
  return spelling(value);
}
std::string_view to_string(Liability value) {
  return spelling(value);
}
std::string_view to_string(EventKind value) {
  return spelling(value);
}
std::string_view to_string(ContactKind value) {
  return spelling(value);
}
std::string_view to_string(CloseAs value) {
  return spelling(value);
}
std::string_view to_string(Forum value) {
  return spelling(value);
}
std::string_view to_string(ReferStage value) {
  return spelling(value);
}
std::string_view to_string(ForumOutcome value) {
  return spelling(value);
}
std::string_view to_string(ActionKind value) {
  return spelling(value);
}
std::string_view to_string(Effect value) {
  return spelling(value);
}
std::string_view to_string(ActionStatus value) {
  return spelling(value);
}
std::string_view to_string(Status value) {
  return spelling(value);
}
std::string_view to_string(Milestone value) {
  return spelling(value);
}

template <class Enum>
std::span<const std::string_view> spellings() {
  return words_of(Enum{});
}

template <class Enum>
std::optional<Enum> parse_word(std::string_view text) {
  const auto words = words_of(Enum{});
  const auto found = std::find(words.begin(), words.end(), text);
  if (found == words.end()) return std::nullopt;
  return static_cast<Enum>(found - words.begin());
}

template <class Enum>
std::string display_name(Enum value) {
  return translated(value);
}

template std::span<const std::string_view> spellings<Kind>();
template std::span<const std::string_view> spellings<Channel>();
template std::span<const std::string_view> spellings<Priority>();
template std::span<const std::string_view> spellings<Liability>();
template std::span<const std::string_view> spellings<EventKind>();
template std::span<const std::string_view> spellings<ContactKind>();
template std::span<const std::string_view> spellings<CloseAs>();
template std::span<const std::string_view> spellings<Forum>();
template std::span<const std::string_view> spellings<ReferStage>();
template std::span<const std::string_view> spellings<ForumOutcome>();
template std::span<const std::string_view> spellings<ActionKind>();
template std::span<const std::string_view> spellings<Effect>();
template std::span<const std::string_view> spellings<ActionStatus>();
template std::span<const std::string_view> spellings<Status>();
template std::span<const std::string_view> spellings<Milestone>();

bool is_in_branch(std::string_view path, std::string_view branch) {
  return path.starts_with(branch) && (path.size() == branch.size() || path[branch.size()] == '.');
}

template std::optional<Kind> parse_word<Kind>(std::string_view);
template std::optional<Channel> parse_word<Channel>(std::string_view);
template std::optional<Priority> parse_word<Priority>(std::string_view);
template std::optional<Liability> parse_word<Liability>(std::string_view);
template std::optional<EventKind> parse_word<EventKind>(std::string_view);
template std::optional<ContactKind> parse_word<ContactKind>(std::string_view);
template std::optional<CloseAs> parse_word<CloseAs>(std::string_view);
template std::optional<Forum> parse_word<Forum>(std::string_view);
template std::optional<ReferStage> parse_word<ReferStage>(std::string_view);
template std::optional<ForumOutcome> parse_word<ForumOutcome>(std::string_view);
template std::optional<ActionKind> parse_word<ActionKind>(std::string_view);
template std::optional<Effect> parse_word<Effect>(std::string_view);
template std::optional<ActionStatus> parse_word<ActionStatus>(std::string_view);
template std::optional<Status> parse_word<Status>(std::string_view);
template std::optional<Milestone> parse_word<Milestone>(std::string_view);

template std::string display_name<Kind>(Kind);
template std::string display_name<Channel>(Channel);
template std::string display_name<Priority>(Priority);
template std::string display_name<Liability>(Liability);
template std::string display_name<EventKind>(EventKind);
template std::string display_name<ContactKind>(ContactKind);
template std::string display_name<CloseAs>(CloseAs);
template std::string display_name<Forum>(Forum);
template std::string display_name<ReferStage>(ReferStage);
template std::string display_name<ForumOutcome>(ForumOutcome);
template std::string display_name<ActionKind>(ActionKind);
template std::string display_name<Effect>(Effect);
template std::string display_name<ActionStatus>(ActionStatus);
template std::string display_name<Status>(Status);
template std::string display_name<Milestone>(Milestone);

}  // namespace kesu
