// SPDX-License-Identifier: Apache-2.0
#include "complaint_form.hpp"

#include <algorithm>
#include <iostream>
#include <tuple>

#include <CLI/CLI.hpp>

#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/typed_facts.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

#include "bulk.hpp"
#include "edit.hpp"
#include "input.hpp"
#include "words.hpp"

namespace kesu {

namespace {

// A blank in a form is a fact that is not known.
void drop_blanks(Node& mapping) {
  for (Node::Entry& entry : mapping.entries)
    drop_blanks(entry.value);
  std::erase_if(mapping.entries, [](const Node::Entry& entry) {
    const Node& value = entry.value;
    return value.is_scalar() ? value.text.empty() : value.is_mapping() && value.entries.empty();
  });
}

// What a ticket file must have and a form need not.
void add_stand_ins(Node& header, const Timestamp& received) {
  const auto stand_in = [&](const char* key, Node value) {
    if (header.find(key) == nullptr) header.add(key, std::move(value));
  };
  stand_in("kesu", Node::integer(1));
  stand_in("id", Node::string("KS-260311-7F3QXMY"));
  stand_in("kind", Node::string(std::string(to_string(Kind::kComplaint))));
  stand_in("received", Node::time(to_string(received)));
}

// What is there must be fit for what it is.
void report_unfit(const Node& header, const DecodeContext& context) {
  const auto check = [&](const std::string& path, const Node* value) {
    if (value == nullptr || !value->is_scalar()) return;
    if (const auto fit = check_typed_fact(path, value->text); !fit)
      context.report(value->mark, fit.error().message, fit.error().hint);
  };
  check("subject", header.find("subject"));
  const Node* complainant = header.find("complainant");
  if (complainant == nullptr) return;
  for (const char* key : {"phone", "email"})
    check(std::string("complainant.") + key, complainant->find(key));
}

// What a form says and a ticket would not keep must not be lost in silence.
void report_unkept(const Node& node, bool at_top, const DecodeContext& context) {
  if (node.is_scalar() && node.text == "(redacted)")
    context.report(node.mark, tr("'(redacted)' marks an erased value; nothing is erased yet"), tr("leave the key out"));
  for (const Node& item : node.items)
    report_unkept(item, false, context);
  for (const Node::Entry& entry : node.entries) {
    if (!at_top && entry.key.starts_with("x-"))
      context.report(entry.key_mark, tr("keys starting with x- stand at the top of a form"));
    report_unkept(entry.value, false, context);
  }
}

Result<Complaint> read_form(Session& session, const std::string& bytes, const std::string& file) {
  auto document = read_yaml(bytes, file);
  if (!document) return fail(std::move(document.error()));
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  auto now = session.now();
  if (!now) return fail(std::move(now.error()));
  for (const Error& warning : document->warnings)
    session.warn(warning);
  Node header = document->root;
  if (!header.is_mapping()) return fail(ErrorKind::kInvalidData, tr("a form is a mapping of facts"), {file, 1, 1});
  drop_blanks(header);
  Problems problems;
  const DecodeContext context = (*store)->decode_context(file, problems);
  report_unkept(header, true, context);
  report_unfit(header, context);
  for (const char* key : {"id", "formerly"}) {
    if (const Node* given = header.find(key))
      context.report(given->mark, tr("an ID is given by registering, not by a form"), tr("leave the key out"));
  }
  // What takes a ticket out of the figures, or an import's row for known, is for no form to say.
  if (const Node* given = header.find("drill"))
    context.report(given->mark, tr("only kesu drill start makes tickets of a drill"), tr("leave the key out"));
  if (const Node* given = header.find("origin"))
    context.report(given->mark, tr("only kesu import says where a ticket comes from"), tr("leave the key out"));
  if (Node* received = header.find("received"); received != nullptr && received->is_scalar()) {
    // As on the command line; what is no time at all is reported where the field is read.
    if (const auto typed = session.typed_time(received->text)) received->text = to_string(*typed);
  }
  add_stand_ins(header, (*store)->zone().stamp(*now));
  Complaint complaint = decode_complaint(header, context);
  if (problems.empty()) return complaint;
  for (std::size_t i = 0; i + 1 < problems.size(); ++i)
    session.report(problems[i]);
  return fail(std::move(problems.back()));
}

Result<void> apply_words(const ComplaintFlags& flags, Complaint& complaint) {
  auto kind = optional_word<Kind>(flags.kind, "--kind");
  if (!kind) return fail(std::move(kind.error()));
  if (*kind) complaint.kind = **kind;
  auto channel = optional_word<Channel>(flags.channel, "--channel");
  if (!channel) return fail(std::move(channel.error()));
  if (*channel) complaint.channel = *channel;
  auto loss = money_option(flags.loss, "--loss");
  if (!loss) return fail(std::move(loss.error()));
  if (*loss) complaint.loss = *loss;
  return {};
}

// `option` is "--about" or "--field"; what is said there stands over what is in `pairs`.
Result<void> apply_pairs(const std::string& option, const std::vector<std::string>& given,
                         std::vector<std::pair<std::string, std::string>>& pairs) {
  for (const std::string& pair : given) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == pair.size()) {
      return fail(ErrorKind::kUsage, say("{0} takes key=value (got '{1}')", option, pair), {},
                  say("for example {0}", option == "--about" ? "--about order=A-1001" : "--field branch=north"));
    }
    const std::string key = pair.substr(0, equals);
    std::string value = pair.substr(equals + 1);
    constexpr std::size_t kLongestKey = 100;
    if (key.size() > kLongestKey)
      return fail(ErrorKind::kUsage, say("{0}: a key has at most {1} bytes", option, kLongestKey));
    const auto same_key = [&](const std::string& other) {
      return other.size() > equals && other[equals] == '=' && other.compare(0, equals, key) == 0;
    };
    if (std::count_if(given.begin(), given.end(), same_key) > 1)
      return fail(ErrorKind::kUsage, say("{0} says {1} twice", option, key));
    std::erase_if(pairs, [&](const auto& entry) { return entry.first == key; });
    pairs.emplace_back(key, std::move(value));
  }
  return {};
}

Result<void> apply_about(const ComplaintFlags& flags, Complaint& complaint) {
  if (auto applied = apply_pairs("--about", flags.about, complaint.about); !applied) return applied;
  for (auto& [key, value] : complaint.about) {
    if (key != "amount") continue;
    auto amount = money_option(value, "--about amount");
    if (!amount) return fail(std::move(amount.error()));
    complaint.amount = *amount;
    if (*amount) value = to_string(**amount);
  }
  return apply_pairs("--field", flags.fields, complaint.fields);
}

/// "# required: Receipt (about.receipt), for example R-260311".
std::string required_line(const DeclaredField& field) {
  std::string line = "# " + say("required: {0} ({1})", field.label(), field.path);
  std::vector<std::string> codes;
  for (const DeclaredWord& choice : field.choices)
    codes.push_back(choice.code);
  if (!codes.empty()) line += tr(", ") + say("one of {0}", comma_list(codes));
  if (!field.example.empty()) line += tr(", ") + say("for example {0}", field.example);
  return line + "\n";
}

/// A line for each of the facts below one key, to be filled in.
void add_blanks(Node& form, const std::string& block, const std::vector<const DeclaredField*>& required) {
  Node blanks = Node::mapping();
  for (const DeclaredField* field : required) {
    if (field->path.starts_with(block + ".")) blanks.add(field->path.substr(block.size() + 1), Node::string(""));
  }
  if (!blanks.entries.empty()) form.add(block, std::move(blanks));
}

std::string form_text(const ComplaintFlags& flags, const std::vector<const DeclaredField*>& required) {
  Node form = Node::mapping();
  form.add("subject", Node::string(flags.subject));
  form.add("channel", Node::string(flags.channel.empty() ? "phone" : flags.channel));
  form.add("demand", Node::string(flags.demand));
  Node complainant = Node::mapping();
  complainant.add("name", Node::string(flags.name));
  complainant.add("phone", Node::string(flags.phone));
  form.add("complainant", std::move(complainant));
  std::string text = tr("# A complaint. Lines that begin with # are dropped; leave out what is not known.\n");
  for (const DeclaredField* field : required)
    text += required_line(*field);
  add_blanks(form, "about", required);
  add_blanks(form, "fields", required);
  const bool has_text = !flags.text.empty() && flags.text != "-";
  if (has_text) form.add("text", Node::string(flags.text));
  return text + write_yaml(form) + (has_text ? "" : "text: |\n  \n");
}

}  // namespace

void declare_complaint_flags(CLI::App& app, ComplaintFlags& flags) {
  const auto option = [&](const char* name, std::string& value, const std::string& about, const char* type) {
    app.add_option(name, value, about)->type_name(type);
  };
  option("-s,--subject", flags.subject, tr("the matter in a line"), tr("LINE"));
  option("-t,--text,-m", flags.text, tr("what the complainant said; - reads it from standard input"), tr("TEXT"));
  option("--demand", flags.demand, tr("what the complainant demands"), tr("TEXT"));
  option("--name", flags.name, tr("the complainant's name"), tr("TEXT"));
  option("--phone", flags.phone, tr("the complainant's telephone"), tr("TEXT"));
  option("--email", flags.email, tr("the complainant's mail address"), tr("TEXT"));
  option("--address", flags.address, tr("the complainant's postal address"), tr("TEXT"));
  option("--member", flags.member, tr("the complainant's member or customer number"), tr("TEXT"));
  option("--their-reference", flags.their_reference, tr("the complainant's own reference"), tr("TEXT"));
  option("--language", flags.language, tr("the language of letters to the complainant: en, zh_CN"), tr("LANG"));
  app.add_flag("--internal", flags.internal, tr("an employee or a department complains"));
  option("--channel", flags.channel, choices<Channel>(), tr("CHANNEL"));
  option("--kind", flags.kind, say("{0}; complaint if not given", choices<Kind>()), tr("KIND"));
  option("--source", flags.source, tr("the third party that passed it on, if any"), tr("NAME"));
  option("--reference", flags.reference, tr("the third party's reference"), tr("TEXT"));
  option("--received", flags.received, tr("when it reached us, if not now"), tr("TIME"));
  option("--occurred", flags.occurred, tr("when it happened, as the complainant says"), tr("TEXT"));
  option("--place", flags.place, tr("where it happened"), tr("TEXT"));
  option("--loss", flags.loss, tr("what the complainant lost, with currency: '3200 CNY'"), tr("AMOUNT"));
  app.add_option("--about", flags.about,
                 tr("what it is about, key=value: order=, project=, product=, amount='68000 CNY'; may be repeated"))
      ->type_name(tr("KEY=VALUE"))
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--field", flags.fields, tr("a fact of the organisation's own, key=value; may be repeated"))
      ->type_name(tr("KEY=VALUE"))
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--tag", flags.tags, tr("a tag; may be repeated"))
      ->type_name(tr("TAG"))
      ->delimiter(',')
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

Result<void> apply_flags(Session& session, const ComplaintFlags& flags, Complaint& complaint) {
  if (auto applied = apply_words(flags, complaint); !applied) return applied;
  if (auto applied = apply_about(flags, complaint); !applied) return applied;
  if (!flags.received.empty()) {
    auto received = session.typed_time(flags.received);
    if (!received) return fail(std::move(received.error()));
    complaint.received = *received;
  }
  for (const auto& [path, option, given] :
       {std::tuple<const char*, const char*, const std::string&>{"subject", "--subject", flags.subject},
        {"complainant.phone", "--phone", flags.phone},
        {"complainant.email", "--email", flags.email}}) {
    if (given.empty()) continue;
    if (auto fit = check_typed_fact(path, given); !fit)
      return fail(ErrorKind::kUsage, say("{0}: {1}", option, fit.error().message), {}, fit.error().hint);
  }
  auto text = read_text(session, flags.text, {}, false);
  if (!text) return fail(std::move(text.error()));
  const std::pair<const std::string&, std::string&> texts[] = {
      {flags.subject, complaint.subject},
      {*text, complaint.text},
      {flags.demand, complaint.demand},
      {flags.source, complaint.source},
      {flags.reference, complaint.source_reference},
      {flags.occurred, complaint.occurred},
      {flags.place, complaint.place},
      {flags.name, complaint.complainant.name},
      {flags.phone, complaint.complainant.phone},
      {flags.email, complaint.complainant.email},
      {flags.address, complaint.complainant.address},
      {flags.member, complaint.complainant.member},
      {flags.their_reference, complaint.complainant.reference},
      {flags.language, complaint.complainant.language},
  };
  for (const auto& [given, field] : texts) {
    if (!given.empty()) field = given;
  }
  for (const auto& [option, given] : {std::pair<const char*, const std::string&>{"--subject", flags.subject},
                                      {"--source", flags.source},
                                      {"--reference", flags.reference},
                                      {"--name", flags.name},
                                      {"--phone", flags.phone},
                                      {"--email", flags.email},
                                      {"--member", flags.member},
                                      {"--language", flags.language},
                                      {"--their-reference", flags.their_reference}}) {
    if (given.find_first_of("\n\r") != std::string::npos)
      return fail(ErrorKind::kUsage, say("{0} must be one line", option));
  }
  if (flags.internal) complaint.complainant.internal = true;
  complaint.tags.insert(complaint.tags.end(), flags.tags.begin(), flags.tags.end());
  if (!complaint.source_reference.empty() && complaint.source == "direct") {
    return fail(ErrorKind::kUsage, tr("--reference is the third party's, so --source must name it"));
  }
  return {};
}

Result<Complaint> read_complaint_file(Session& session, const std::string& path) {
  if (path == "-") {
    if (auto free = session.take_input(); !free) return fail(std::move(free.error()));
    auto bytes = read_input(session.world());
    if (!bytes) return fail(std::move(bytes.error()));
    return read_form(session, *bytes, "<stdin>");
  }
  auto bytes = session.world().disk.read_stream(path, kLargestFile);  // it may be <(a program's output)
  if (!bytes) return fail(std::move(bytes.error()));
  return read_form(session, *bytes, path);
}

Result<EditedForm> edit_complaint(Session& session, const RuleSet& rules, ComplaintFlags& flags,
                                  const std::string& begun) {
  // An editor that was chosen may need none; the one that stands in for it does.
  const auto& environment = session.world().environment;
  const bool on_terminal = session.world().in_is_terminal && session.world().out_is_terminal;
  if (!on_terminal && !environment("VISUAL") && !environment("EDITOR")) {
    return fail(ErrorKind::kUsage, tr("--edit needs a terminal, or an EDITOR that needs none"), {},
                tr("give --from FILE, or the facts as options"));
  }
  // What the options say wrongly is said before anybody writes.
  Complaint said;
  if (auto applied = apply_words(flags, said); !applied) return fail(std::move(applied.error()));
  if (auto applied = apply_about(flags, said); !applied) return fail(std::move(applied.error()));
  std::string form;
  if (begun.empty()) {
    form = form_text(flags, missing_fields(declared_fields(rules), said, {}));
  } else {
    auto bytes = session.world().disk.read_stream(begun, kLargestFile);
    if (!bytes) return fail(std::move(bytes.error()));
    form = *std::move(bytes);
  }
  auto text = edit_text(session, form);
  if (!text) return fail(std::move(text.error()));
  if (begun.empty()) {
    // What the form showed has been decided there.
    for (std::string* shown : {&flags.subject, &flags.channel, &flags.demand, &flags.name, &flags.phone})
      shown->clear();
    if (flags.text != "-") flags.text.clear();
  }
  EditedForm edited;
  if (*text != without_comments(form)) edited.written = *text;
  auto complaint = read_form(session, *text + "\n", tr("<form>"));
  if (!complaint) {
    keep_form(session, edited.written);
    return fail(std::move(complaint.error()));
  }
  edited.complaint = *std::move(complaint);
  return edited;
}

void keep_form(Session& session, const std::string& written) {
  if (written.empty()) return;
  if (const std::string kept = keep_text(session, written); !kept.empty())
    session.warn(say("what you wrote is kept in {0}; kesu open --edit --from {0} takes it up again", kept));
}

}  // namespace kesu
