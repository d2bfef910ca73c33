// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/publishing.hpp"
#include "kesu/rules/examples.hpp"

#include "rule_source.hpp"
#include "rules_verbs.hpp"
#include "words.hpp"

namespace kesu {

namespace {

constexpr int kMaxVersion = 1'000'000;

Result<std::optional<Date>> date_option(Session& session, const std::string& text, const char* option) {
  if (text.empty()) return std::optional<Date>();
  auto time = session.typed_time(text);
  if (!time) return fail(ErrorKind::kUsage, say("{0}: {1}", option, time.error().message), {}, time.error().hint);
  const auto store = session.store();
  if (!store) return fail(store.error());
  return std::optional(time->date.value_or((*store)->zone().date_of(time->instant)));
}

Result<PublishRequest> request_of(Session& session, const RulesOptions& options) {
  PublishRequest request;
  auto version = number_option(options.version, "--version", 1, kMaxVersion);
  if (!version) return fail(std::move(version.error()));
  auto effective = date_option(session, options.effective, "--effective");
  if (!effective) return fail(std::move(effective.error()));
  auto review_by = date_option(session, options.review_by, "--review-by");
  if (!review_by) return fail(std::move(review_by.error()));
  request.version = *version;
  request.effective = *effective;
  request.review_by = *review_by;
  request.by = options.by;
  request.because = options.because;
  request.change = options.change;
  return request;
}

/// Rules whose own examples fail are not what somebody meant to approve.
Result<void> require_examples(Session& session, const RuleSource& source, const RuleSet& rules, Problems& problems) {
  if (source.disk->type(source.places.rules.file("tests.yaml")) != FileType::kFile) return {};
  const Zone zone = zone_of(session, rules);
  const auto examples = load_examples(*source.disk, source.places.rules, rules, zone, problems);
  if (!examples) return {};
  std::size_t failed = 0;
  for (const Example& example : *examples)
    failed += try_example(rules, example, zone).empty() ? 0 : 1;
  if (failed == 0) return {};
  return fail(ErrorKind::kRefused, say("{0} of {1} examples fail", failed, examples->size()),
              {source.places.rules.shown_file("tests.yaml"), 0, 0}, tr("`kesu rules test` says which, and why"));
}

}  // namespace

int rules_publish(Session& session, const RulesOptions& options) {
  const auto request = request_of(session, options);
  if (!request) return session.report(request.error());
  const auto store = session.store();
  if (!store) return session.report(store.error());
  const auto now = session.now();
  if (!now) return session.report(now.error());
  const auto source = find_rules(session, {});
  if (!source) return session.report(source.error());
  Problems problems;
  const auto rules = source->load(problems);
  if (rules) {
    if (auto good = require_examples(session, *source, *rules, problems); !good) return session.report(good.error());
  }
  if (!problems.empty()) return session.report(problems);

  const auto actor = session.actor_among(*rules->people);
  if (!actor) return session.report(actor.error());
  // Not the session's, which would warn that nobody has approved these rules yet.
  const Office office{.store = **store,
                      .rules = *rules,
                      .actor = *actor,
                      .now = *now,
                      .given_clock = session.clock_is_given(),
                      .repeats = {},
                      .open_tickets = {}};
  Result<Published> published = fail(ErrorKind::kBug, "nothing was published");
  const auto written = (*store)->write(
      [&](Writer& writer) -> Result<void> {
        published = publish_rules(writer, office, source->places, *request);
        if (!published) return fail(published.error());
        return {};
      },
      session.write_options("publish rules " + rules->reference.name));
  if (!written) return session.report(written.error());
  for (const Error& warning : written->warnings)
    session.warn(warning);
  session.world().out << to_string(published->reference) << '\n';
  session.tell(say("published: {0}", (*store)->shown_path(published->directory)));
  session.tell(say("in force since {0}, to be reviewed by {1}", to_string(published->effective),
                   to_string(published->review_by)));
  return kExitDone;
}

}  // namespace kesu
