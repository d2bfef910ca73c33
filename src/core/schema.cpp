// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/schema.hpp"

#include <algorithm>
#include <array>

namespace kesu {
namespace {

using Type = FieldType;
using Words = std::span<const std::string_view>;

constexpr int kMaxBytes = 2'000'000'000;  // of an attachment; a size must fit an int
constexpr int kMaxLevel = 9;

constexpr std::array<std::string_view, 1> kGiven{"given"};
constexpr std::array<std::string_view, 3> kValidities{"valid", "invalid", "malicious"};
constexpr std::array<std::string_view, 2> kStepOutcomes{"done", "skipped"};
constexpr std::array<std::string_view, 5> kLinks{"related", "repeat", "duplicate", "part_of", "action"};

// A rule's reasons are rows like any other, so that a reason is never without a place.
constexpr Field because(std::string_view meaning, bool required = false) {
  return {.key = "because", .type = Type::kReasons, .meaning = meaning, .required = required};
}
constexpr std::string_view kWhy = "why: one sentence, or what each rule said";
constexpr std::string_view kRemark = "a remark";

// The words come from constant-initialised arrays of vocabulary.cpp, so the order of initialisation does not matter.
const Words kKindWords = spellings<Kind>();
const Words kChannelWords = spellings<Channel>();
const Words kPriorityWords = spellings<Priority>();
const Words kLiabilityWords = spellings<Liability>();
const Words kForumWords = spellings<Forum>();

const std::array kHeader{
    Field{.key = "kesu",
          .type = Type::kInteger,
          .meaning = "the version of this format",
          .required = true,
          .min = 1,
          .max = 1},
    Field{.key = "id", .type = Type::kTicketId, .meaning = "the ticket's ID, the name of its file", .required = true},
    Field{.key = "formerly", .type = Type::kTicketIds, .meaning = "IDs it had before two clones had made the same one"},
    Field{.key = "received", .type = Type::kTime, .meaning = "when the complaint reached us", .required = true},
    Field{
        .key = "kind", .type = Type::kWord, .meaning = "what was brought to us", .required = true, .words = kKindWords},
    Field{.key = "drill", .type = Type::kLine, .meaning = "the drill it belongs to, which no figure counts"},
    Field{.key = "channel", .type = Type::kWord, .meaning = "how it reached us", .words = kChannelWords},
    Field{.key = "source", .type = Type::kSource, .meaning = "direct, or the third party that passed it on"},
    Field{.key = "subject", .type = Type::kLine, .meaning = "the matter in one line"},
    Field{.key = "text", .type = Type::kText, .meaning = "the complaint in the complainant's words"},
    Field{.key = "demand", .type = Type::kText, .meaning = "what the complainant asks for"},
    Field{.key = "occurred", .type = Type::kLine, .meaning = "when it happened, as the complainant tells it"},
    Field{.key = "place", .type = Type::kLine, .meaning = "where it happened"},
    Field{.key = "about",
          .type = Type::kMapping,
          .meaning = "project, order, product and the like; amount: what the matter is worth"},
    Field{.key = "loss", .type = Type::kMoney, .meaning = "the loss claimed"},
    Field{.key = "complainant", .type = Type::kComplainant, .meaning = "who complains"},
    Field{.key = "tags", .type = Type::kLines, .meaning = "free words to find it by"},
    Field{.key = "fields", .type = Type::kMapping, .meaning = "the organisation's own fields"},
    Field{.key = "origin", .type = Type::kOrigin, .meaning = "where an imported ticket comes from"},
};

const std::array kAction{
    Field{.key = "kesu",
          .type = Type::kInteger,
          .meaning = "the version of this format",
          .required = true,
          .min = 1,
          .max = 1},
    Field{.key = "id", .type = Type::kTicketId, .meaning = "the action's ID, the name of its file", .required = true},
    Field{.key = "formerly", .type = Type::kTicketIds, .meaning = "IDs it had before two clones had made the same one"},
    Field{.key = "kind",
          .type = Type::kWord,
          .meaning = "corrective: it happened; preventive: it might",
          .required = true,
          .words = spellings<ActionKind>()},
    Field{.key = "title", .type = Type::kLine, .meaning = "the action in one line", .required = true},
    Field{.key = "text", .type = Type::kText, .meaning = "what is to be done"},
    Field{.key = "root_cause", .type = Type::kLine, .meaning = "the root cause it is to remove"},
    Field{.key = "tickets", .type = Type::kTicketIds, .meaning = "the complaints it comes from"},
};

const std::array kComplainant{
    Field{.key = "name", .type = Type::kLine, .meaning = "person or organisation"},
    Field{.key = "phone", .type = Type::kLine, .meaning = "telephone number"},
    Field{.key = "email", .type = Type::kLine, .meaning = "e-mail address"},
    Field{.key = "address", .type = Type::kText, .meaning = "postal address"},
    Field{.key = "member", .type = Type::kLine, .meaning = "member or customer number"},
    Field{.key = "reference", .type = Type::kLine, .meaning = "the complainant's own reference"},
    Field{.key = "language", .type = Type::kLine, .meaning = "the language of letters: en, zh_CN"},
    Field{.key = "internal", .type = Type::kBoolean, .meaning = "true for an employee or a department"},
};

const std::array kOrigin{
    Field{.key = "map", .type = Type::kLine, .meaning = "the import map it came through", .required = true},
    Field{.key = "id", .type = Type::kLine, .meaning = "what the source calls it", .required = true},
};

const std::array kSource{
    Field{.key = "third_party",
          .type = Type::kLine,
          .meaning = "who passed it on and is owed an answer too",
          .required = true},
    Field{.key = "ref", .type = Type::kLine, .meaning = "the third party's reference"},
};

const std::array kEveryEvent{
    Field{.key = "id", .type = Type::kEventId, .meaning = "folio and four random symbols", .required = true},
    Field{.key = "after",
          .type = Type::kAfter,
          .meaning = "the event it follows; several after a merge; none for the first"},
    Field{.key = "at", .type = Type::kTime, .meaning = "what the writer's clock read", .required = true},
    Field{.key = "happened", .type = Type::kTime, .meaning = "when it took place, where that is not `at`"},
    Field{.key = "clock",
          .type = Type::kWord,
          .meaning = "given, where --now replaced the writer's clock",
          .words = kGiven},
    Field{.key = "by", .type = Type::kLine, .meaning = "who did it", .required = true},
    Field{.key = "do",
          .type = Type::kWord,
          .meaning = "the kind of event",
          .required = true,
          .words = spellings<EventKind>()},
    Field{.key = "rules", .type = Type::kRules, .meaning = "the rule set that was in force: name, version, digest"},
    Field{.key = "terms", .type = Type::kTerms, .meaning = "the complete set of clocks that now bind the ticket"},
    Field{.key = "clocks", .type = Type::kVerdicts, .meaning = "verdicts on the clocks this event stopped"},
};

const std::array kOpen{
    Field{.key = "repeats", .type = Type::kTicketIds, .meaning = "earlier complaints about the same matter"},
    Field{.key = "immediate", .type = Type::kText, .meaning = "what was done at once"},
    Field{.key = "text", .type = Type::kText, .meaning = kRemark},
    Field{.key = "reference",
          .type = Type::kLine,
          .meaning = "what the channel calls the message: the Message-ID of a mail"},
    because("why it is registered late"),
};

const std::array kClassify{
    Field{.key = "category", .type = Type::kLine, .meaning = "a path in the tree of categories: quality.waterproofing"},
    Field{.key = "severity", .type = Type::kInteger, .meaning = "how grave, 0 to 100", .min = 0, .max = 100},
    Field{.key = "priority", .type = Type::kWord, .meaning = "how pressing", .words = kPriorityWords},
    Field{.key = "liability", .type = Type::kWord, .meaning = "whose responsibility", .words = kLiabilityWords},
    Field{.key = "validity",
          .type = Type::kWord,
          .meaning = "whether it is a complaint to be handled as one",
          .words = kValidities},
    Field{.key = "emergency", .type = Type::kBoolean, .meaning = "true where the emergency plan starts"},
    Field{.key = "repeats",
          .type = Type::kInteger,
          .meaning = "how many earlier complaints counted",
          .min = 0,
          .max = kMaxBytes},
    Field{.key = "steps",
          .type = Type::kLines,
          .meaning = "the steps of playbooks that now bind the ticket, each as playbook/step"},
    because(kWhy),
};

const std::array kAssign{
    Field{.key = "owner", .type = Type::kLine, .meaning = "the person responsible"},
    Field{.key = "department", .type = Type::kLine, .meaning = "the department responsible"},
    Field{.key = "co_handlers", .type = Type::kLines, .meaning = "people and departments that take part"},
    Field{.key = "plan", .type = Type::kMappings, .meaning = "the handling plan: {step, owner, until}"},
    Field{.key = "text", .type = Type::kText, .meaning = "instructions"},
    because(kWhy),
};

const std::array kAccept{Field{.key = "text", .type = Type::kText, .meaning = kRemark}, because(kWhy)};

const std::array kDecline{Field{.key = "text", .type = Type::kText, .meaning = kRemark},
                          because("why it is not taken on", true)};

const std::array kNote{
    Field{.key = "text", .type = Type::kText, .meaning = "the note", .required = true},
    Field{.key = "reference",
          .type = Type::kLine,
          .meaning = "what the channel calls the message: the Message-ID of a mail"},
    because(kWhy),
};

const std::array kAttach{
    Field{.key = "file",
          .type = Type::kEvidence,
          .meaning = "its name below evidence/<ID>/: <sha256>.<ext>",
          .required = true},
    Field{.key = "name", .type = Type::kLine, .meaning = "the name the file came with", .required = true},
    Field{.key = "size", .type = Type::kInteger, .meaning = "bytes", .min = 0, .max = kMaxBytes},
    Field{.key = "type", .type = Type::kLine, .meaning = "media type"},
    Field{.key = "event", .type = Type::kEventId, .meaning = "the event it is evidence for"},
    Field{.key = "text", .type = Type::kText, .meaning = "what it shows"},
    because(kWhy),
};

const std::array kContact{
    Field{.key = "as",
          .type = Type::kWord,
          .meaning = "what kind of contact",
          .required = true,
          .words = spellings<ContactKind>()},
    Field{.key = "channel", .type = Type::kWord, .meaning = "by which channel", .words = kChannelWords},
    Field{.key = "with", .type = Type::kLine, .meaning = "with whom, if not the complainant"},
    Field{.key = "reached", .type = Type::kBoolean, .meaning = "false for an attempt that reached nobody"},
    Field{.key = "template", .type = Type::kLine, .meaning = "the template of the letter"},
    Field{.key = "language", .type = Type::kLine, .meaning = "the language of the letter"},
    Field{.key = "text", .type = Type::kText, .meaning = "what was said"},
    Field{.key = "alternatives",
          .type = Type::kText,
          .meaning = "the alternatives told to a complainant who was refused"},
    Field{.key = "promise", .type = Type::kTime, .meaning = "when the next contact was promised"},
    Field{.key = "reference",
          .type = Type::kLine,
          .meaning = "what the channel calls the message: the Message-ID of a mail"},
    because(kWhy),
};

const std::array kFind{
    Field{.key = "text", .type = Type::kText, .meaning = "what was found"},
    Field{.key = "root_cause", .type = Type::kLine, .meaning = "the root cause"},
    Field{.key = "systemic", .type = Type::kBoolean, .meaning = "true for systemic, false for accidental"},
    Field{.key = "liability", .type = Type::kWord, .meaning = "whose responsibility", .words = kLiabilityWords},
    Field{.key = "people", .type = Type::kMappings, .meaning = "liability of people: {who, liability, measure}"},
    Field{.key = "evidence", .type = Type::kEventIds, .meaning = "the attach events it rests on"},
    because(kWhy),
};

const std::array kStep{
    Field{.key = "playbook", .type = Type::kLine, .meaning = "the playbook"},
    Field{.key = "step", .type = Type::kLine, .meaning = "the step", .required = true},
    Field{.key = "as", .type = Type::kWord, .meaning = "what became of it", .required = true, .words = kStepOutcomes},
    Field{.key = "text", .type = Type::kText, .meaning = kRemark},
    Field{.key = "evidence", .type = Type::kEventIds, .meaning = "the attach events that show it"},
    because("why it was skipped"),
};

const std::array kPropose{
    Field{.key = "text", .type = Type::kText, .meaning = "the proposal", .required = true},
    Field{.key = "options",
          .type = Type::kMappings,
          .meaning = "alternatives weighed: {name, feasibility, cost, time, acceptance}"},
    Field{.key = "chosen", .type = Type::kLine, .meaning = "the name of the one proposed"},
    Field{.key = "fallback", .type = Type::kLine, .meaning = "the name of the one kept in reserve"},
    Field{.key = "measures", .type = Type::kMappings, .meaning = "what shall be done: {measure, owner, until}"},
    Field{.key = "cost", .type = Type::kMoney, .meaning = "what it will cost"},
    Field{.key = "needs_approval",
          .type = Type::kBoolean,
          .meaning = "whether the rules ask for an approval; not said where they ask for none of anything"},
    Field{.key = "level", .type = Type::kLine, .meaning = "the approval level it needs"},
    because(kWhy),
};

const std::array kApprove{
    Field{.key = "event", .type = Type::kEventId, .meaning = "the proposal or resolution approved"},
    Field{.key = "level", .type = Type::kLine, .meaning = "the approval level"},
    Field{.key = "amount", .type = Type::kMoney, .meaning = "up to which amount"},
    Field{.key = "text", .type = Type::kText, .meaning = "conditions"},
    because(kWhy),
};

const std::array kReject{
    Field{.key = "event", .type = Type::kEventId, .meaning = "the proposal or resolution rejected"},
    Field{.key = "level", .type = Type::kLine, .meaning = "the approval level"},
    Field{.key = "text", .type = Type::kText, .meaning = kRemark},
    because("why it is rejected", true),
};

const std::array kResolve{
    Field{.key = "text", .type = Type::kText, .meaning = "the resolution"},
    Field{.key = "measures", .type = Type::kMappings, .meaning = "what was done: {measure, amount, owner, done}"},
    Field{.key = "cost", .type = Type::kMoney, .meaning = "what it cost"},
    Field{.key = "liability", .type = Type::kWord, .meaning = "whose responsibility", .words = kLiabilityWords},
    because(kWhy),
};

const std::array kFollowup{
    Field{.key = "reached", .type = Type::kBoolean, .meaning = "false for an attempt that reached nobody"},
    Field{.key = "channel", .type = Type::kWord, .meaning = "by which channel", .words = kChannelWords},
    Field{.key = "with", .type = Type::kLine, .meaning = "with whom, if not the complainant"},
    Field{.key = "satisfaction",
          .type = Type::kScores,
          .meaning = "scores of 1 to 5: speed, solution, attitude",
          .min = 1,
          .max = 5},
    Field{.key = "retained", .type = Type::kBoolean, .meaning = "true where the complainant would come back"},
    Field{.key = "confirmed",
          .type = Type::kBoolean,
          .meaning = "true where the complainant confirmed that it is settled"},
    Field{.key = "verified", .type = Type::kText, .meaning = "how the measures were verified"},
    Field{.key = "verified_by", .type = Type::kLine, .meaning = "who verified them, if not who asked"},
    Field{.key = "text", .type = Type::kText, .meaning = "what the complainant said"},
    because(kWhy),
};

const std::array kClose{
    Field{.key = "as", .type = Type::kWord, .meaning = "how it ended", .required = true, .words = spellings<CloseAs>()},
    Field{.key = "of", .type = Type::kTicketId, .meaning = "the ticket this is a duplicate of"},
    Field{.key = "confirmed", .type = Type::kBoolean, .meaning = "true where the complainant confirmed"},
    Field{.key = "without",
          .type = Type::kLines,
          .meaning = "what the rules ask for and is missing, for the reason given"},
    Field{.key = "drill_ended",
          .type = Type::kBoolean,
          .meaning = "true where it was still open when its drill was ended"},
    Field{.key = "forum", .type = Type::kWord, .meaning = "where it went on, as external", .words = kForumWords},
    Field{.key = "body", .type = Type::kLine, .meaning = "the name of that body"},
    Field{.key = "reference", .type = Type::kLine, .meaning = "the reference it has there"},
    Field{.key = "text", .type = Type::kText, .meaning = kRemark},
    because(kWhy),
};

const std::array kReopen{Field{.key = "text", .type = Type::kText, .meaning = kRemark},
                         because("why it is taken up again", true)};

const std::array kWait{
    Field{.key = "reason", .type = Type::kLine, .meaning = "for what: a reason that terms may name", .required = true},
    Field{.key = "until", .type = Type::kTime, .meaning = "the expected end", .required = true},
    Field{.key = "text", .type = Type::kText, .meaning = kRemark},
    because(kWhy),
};

const std::array kResume{Field{.key = "text", .type = Type::kText, .meaning = kRemark}, because(kWhy)};

const std::array kEscalate{
    Field{.key = "level", .type = Type::kInteger, .meaning = "the level reached, from 1", .min = 1, .max = kMaxLevel},
    Field{.key = "to", .type = Type::kLine, .meaning = "the role or person informed"},
    Field{.key = "told", .type = Type::kLines, .meaning = "the people and departments that this meant that day"},
    Field{.key = "owner", .type = Type::kLine, .meaning = "the person responsible from now on"},
    Field{.key = "department", .type = Type::kLine, .meaning = "the department responsible from now on"},
    Field{.key = "deadline", .type = Type::kLine, .meaning = "the clock that set it off"},
    Field{.key = "cycle", .type = Type::kInteger, .meaning = "that clock's cycle", .min = 1, .max = kMaxBytes},
    Field{.key = "threshold", .type = Type::kLine, .meaning = "the threshold passed"},
    Field{.key = "text", .type = Type::kText, .meaning = kRemark},
    because(kWhy, true),
};

const std::array kLink{
    Field{.key = "to", .type = Type::kTicketId, .meaning = "a ticket or an action", .required = true},
    Field{.key = "as", .type = Type::kWord, .meaning = "in which relation", .words = kLinks},
    Field{.key = "text", .type = Type::kText, .meaning = kRemark},
    because(kWhy),
};

const std::array kAmend{
    Field{.key = "field",
          .type = Type::kLine,
          .meaning = "a header field by its path: subject, complainant.phone",
          .required = true},
    Field{.key = "was", .type = Type::kValue, .meaning = "its value before; left out where it had none"},
    Field{.key = "now", .type = Type::kValue, .meaning = "its value from now on; left out where it has none"},
    because("why", true),
};

const std::array kRetract{
    Field{
        .key = "event", .type = Type::kEventId, .meaning = "the event struck out; it stays on paper", .required = true},
    because("why", true),
};

const std::array kRedact{
    Field{.key = "values",
          .type = Type::kMappings,
          .meaning = "what was erased: {event, field}; no event for a header field",
          .required = true},
    because("why", true),
};

const std::array kReview{
    Field{.key = "text", .type = Type::kText, .meaning = "the review in a few words"},
    Field{.key = "well", .type = Type::kText, .meaning = "what went well"},
    Field{.key = "badly", .type = Type::kText, .meaning = "what did not"},
    Field{.key = "lessons", .type = Type::kLines, .meaning = "what to do differently"},
    Field{.key = "decisions", .type = Type::kLines, .meaning = "what was decided"},
    Field{.key = "attended", .type = Type::kLines, .meaning = "who took part"},
    Field{.key = "to", .type = Type::kLine, .meaning = "to whom it was reported: a role or a person"},
    Field{.key = "actions", .type = Type::kTicketIds, .meaning = "the actions that come out of it"},
    because(kWhy),
};

const std::array kRefer{
    Field{.key = "as",
          .type = Type::kWord,
          .meaning = "it went there, something happened there, it ended there",
          .required = true,
          .words = spellings<ReferStage>()},
    Field{.key = "of", .type = Type::kEventId, .meaning = "the event by which it went there; not with filed"},
    Field{.key = "forum", .type = Type::kWord, .meaning = "what kind of body; with filed", .words = kForumWords},
    Field{.key = "body", .type = Type::kLine, .meaning = "the name of the body"},
    Field{.key = "reference", .type = Type::kLine, .meaning = "the reference it has there"},
    Field{.key = "next", .type = Type::kTime, .meaning = "the next date there: a hearing, a limit for an answer"},
    Field{.key = "outcome",
          .type = Type::kWord,
          .meaning = "how it ended there; with ended",
          .words = spellings<ForumOutcome>()},
    Field{.key = "award", .type = Type::kMoney, .meaning = "what the complainant was awarded"},
    Field{.key = "text", .type = Type::kText, .meaning = kRemark},
    because(kWhy),
};

const std::array kCommission{
    Field{.key = "owner", .type = Type::kLine, .meaning = "who shall carry it out"},
    Field{.key = "due", .type = Type::kTime, .meaning = "by when"},
    Field{.key = "verifier", .type = Type::kLine, .meaning = "who shall verify its effect"},
    Field{.key = "check_on", .type = Type::kTime, .meaning = "the day on which its effect can be judged"},
    because(kWhy),
};

const std::array kDone{
    Field{.key = "text", .type = Type::kText, .meaning = "what was done, and what shows it", .required = true},
    Field{.key = "who", .type = Type::kLines, .meaning = "who did it, if not whoever records it"},
    Field{.key = "check_on", .type = Type::kTime, .meaning = "the day on which its effect can be judged"},
    because(kWhy),
};

const std::array kVerify{
    Field{.key = "as",
          .type = Type::kWord,
          .meaning = "whether it had the effect it was to have",
          .required = true,
          .words = spellings<Effect>()},
    Field{.key = "text", .type = Type::kText, .meaning = "how that was found out", .required = true},
    because(kWhy),
};

}  // namespace

std::span<const Field> fields_of(EventKind kind) {
  switch (kind) {
    case EventKind::kOpen:
      return kOpen;
    case EventKind::kClassify:
      return kClassify;
    case EventKind::kAssign:
      return kAssign;
    case EventKind::kAccept:
      return kAccept;
    case EventKind::kDecline:
      return kDecline;
    case EventKind::kNote:
      return kNote;
    case EventKind::kAttach:
      return kAttach;
    case EventKind::kContact:
      return kContact;
    case EventKind::kFind:
      return kFind;
    case EventKind::kStep:
      return kStep;
    case EventKind::kPropose:
      return kPropose;
    case EventKind::kApprove:
      return kApprove;
    case EventKind::kReject:
      return kReject;
    case EventKind::kResolve:
      return kResolve;
    case EventKind::kFollowup:
      return kFollowup;
    case EventKind::kClose:
      return kClose;
    case EventKind::kReopen:
      return kReopen;
    case EventKind::kWait:
      return kWait;
    case EventKind::kResume:
      return kResume;
    case EventKind::kEscalate:
      return kEscalate;
    case EventKind::kLink:
      return kLink;
    case EventKind::kAmend:
      return kAmend;
    case EventKind::kRetract:
      return kRetract;
    case EventKind::kRedact:
      return kRedact;
    case EventKind::kReview:
      return kReview;
    case EventKind::kRefer:
      return kRefer;
    case EventKind::kCommission:
      return kCommission;
    case EventKind::kDone:
      return kDone;
    case EventKind::kVerify:
      return kVerify;
  }
  return {};
}

bool belongs_in(EventKind kind, CaseFile file) {
  switch (kind) {
    case EventKind::kOpen:
    case EventKind::kNote:
    case EventKind::kLink:
    case EventKind::kClose:
    case EventKind::kReopen:
      return true;
    case EventKind::kCommission:
    case EventKind::kDone:
    case EventKind::kVerify:
      return file == CaseFile::kAction;
    default:
      return file == CaseFile::kTicket;
  }
}

std::span<const std::string_view> one_of_needed(EventKind kind) {
  static constexpr std::array<std::string_view, 5> kOfClassify{"category", "severity", "priority", "liability",
                                                               "validity"};
  static constexpr std::array<std::string_view, 2> kOfAssign{"owner", "department"};
  static constexpr std::array<std::string_view, 2> kOfFind{"text", "root_cause"};
  static constexpr std::array<std::string_view, 2> kOfResolve{"text", "measures"};
  static constexpr std::array<std::string_view, 5> kOfFollowup{"reached", "satisfaction", "confirmed", "verified",
                                                               "text"};
  static constexpr std::array<std::string_view, 2> kOfAmend{"was", "now"};
  static constexpr std::array<std::string_view, 5> kOfReview{"text", "well", "badly", "lessons", "decisions"};
  static constexpr std::array<std::string_view, 4> kOfCommission{"owner", "due", "verifier", "check_on"};
  switch (kind) {
    case EventKind::kClassify:
      return kOfClassify;
    case EventKind::kAssign:
      return kOfAssign;
    case EventKind::kFind:
      return kOfFind;
    case EventKind::kResolve:
      return kOfResolve;
    case EventKind::kFollowup:
      return kOfFollowup;
    case EventKind::kAmend:
      return kOfAmend;
    case EventKind::kReview:
      return kOfReview;
    case EventKind::kCommission:
      return kOfCommission;
    default:
      return {};
  }
}

std::span<const Field> event_fields() {
  return kEveryEvent;
}
std::span<const Field> header_fields() {
  return kHeader;
}
std::span<const Field> action_fields() {
  return kAction;
}
std::span<const Field> complainant_fields() {
  return kComplainant;
}
std::span<const Field> origin_fields() {
  return kOrigin;
}
std::span<const Field> source_fields() {
  return kSource;
}

const Field* find_field(std::span<const Field> fields, std::string_view key) {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.key == key; });
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace kesu
