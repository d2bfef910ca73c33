// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/filter.hpp"

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

/// A ticket of 2026-03-11, received 09:12, classified urgent 72, owned by li.wei, with a note and a clock due at 14:00.
class World {
 public:
  World(const World&) = delete;  // the setting points into it
  World& operator=(const World&) = delete;
  World() {
    ticket_ = test::TicketBuilder("KS-260311-AAAAAAA")
                  .subject("Leak under the threshold")
                  .complaint([](Complaint& complaint) {
                    complaint.text = "樓下漏水";
                    complaint.channel = Channel::kWalkIn;
                    complaint.tags = {"warranty", "vip"};
                    complaint.loss = Money{320000, "CNY"};
                    complaint.about = {{"project", "HT-2025-0412"}};
                    complaint.complainant.name = "张三";
                  })
                  .open("09:20")
                  .classify("09:25", Priority::kUrgent, "quality.leak", 72)
                  .assign("09:30", "li.wei", "workshop")
                  .note("10:00", "The neighbour's ceiling is ＷＥＴ")
                  .ticket();
    Problems ignored;
    view_.ticket = &ticket_;
    view_.state = *fold(ticket_, {"ticket", {}, &ignored});
    Clock clock;
    clock.terms.name = "resolve";
    clock.start = test::time_of("09:25");
    clock.due = Due{test::instant("14:00"), false};
    view_.clocks.push_back(clock);
    setting_.now = test::instant("12:00");
    setting_.zone = &zone_;
    setting_.me = "li.wei";
    setting_.names = {"mine", "loop"};
    setting_.named = [](std::string_view name) -> std::optional<std::string> {
      if (name == "mine") return "owner = me and open";
      if (name == "loop") return "not @loop";
      return std::nullopt;
    };
    setting_.time = [this](const std::string& text) -> Result<Timestamp> {
      const auto day = [this](std::string_view date) {
        return parse_timestamp(date, [this](Date one) { return zone_.day_start(one); });
      };
      if (text == "today") return day("2026-03-11");
      if (text == "tomorrow") return day("2026-03-12");
      if (text.size() == 5) return test::time_of(text);
      return fail(ErrorKind::kUsage, "'" + text + "' is no time");
    };
  }

  [[nodiscard]] Result<Filter> parse(std::string_view text) const { return Filter::parse(text, "--filter", setting_); }

  [[nodiscard]] bool holds(std::string_view text) const {
    const auto filter = parse(text);
    REQUIRE_MESSAGE(filter.has_value(), text, ": ", filter ? "" : filter.error().message);
    return filter->passes(view_);
  }

  /// "column: message | hint".
  [[nodiscard]] std::string trouble(std::string_view text) const {
    const auto filter = parse(text);
    if (filter) return "none";
    const Error& error = filter.error();
    CHECK(error.kind == ErrorKind::kUsage);
    return std::to_string(error.at.column) + ": " + error.message + (error.hint.empty() ? "" : " | " + error.hint);
  }

  TicketView& view() { return view_; }

 private:
  Zone zone_ = Zone::utc();
  Ticket ticket_;
  TicketView view_;
  FilterSetting setting_;
};

TEST_CASE("tests hold or do not") {
  const World world;
  struct Case {
    const char* text;
    bool holds;
  };
  const std::vector<Case> cases = {
      {"", true},
      {"   ", true},
      {"id = KS-260311-AAAAAAA", true},
      {"id ~ AAAA", true},
      {"status = assigned", true},
      {"status = assigned, closed", true},
      {"status != assigned, closed", false},
      {"status < resolved", true},
      {"status >= resolved", false},
      {"priority = urgent", true},
      {"priority >= important", true},
      {"priority < urgent", false},
      {"priority = -", false},
      {"severity > 71", true},
      {"severity > 72", false},
      {"severity = 71, 72", true},
      {"level = 0 and cycle = 1", true},
      {"category = quality", true},
      {"category = quality.leak", true},
      {"category = qual", false},
      {"category ~ leak", true},
      {"channel = walk-in", true},
      {"channel != walk_in", false},
      {"kind = complaint", true},
      {"owner = me", true},
      {"owner = li.wei, wu.tao", true},
      {"owner = -", false},
      {"owner != wu.tao", true},
      {"co_handler = -", true},
      {"department = workshop", true},
      {"first_receiver = zhang.min", true},
      {"liability = -", true},
      {"tag = vip", true},
      {"tag != vip", false},
      {"tag = gold", false},
      {"loss >= 3200 CNY", true},
      {"loss > '3200.00 CNY'", false},
      {"loss < 9999999 EUR", false},
      {"amount = -", true},
      {"about.project = HT-2025-0412", true},
      {"about.project ~ 0412", true},
      {"about.order = -", true},
      {"subject ~ LEAK", true},
      {"text ~ 楼下漏水", true},
      {"any ~ wet", true},
      {"any ~ 张三", false},
      {"complainant ~ 张三", true},
      {"received = today", true},
      {"received < today", false},
      {"received <= today", true},
      {"received > today", false},
      {"received >= today", true},
      {"received < tomorrow", true},
      {"received = 09:12", true},
      {"received > 09:12", false},
      {"received != tomorrow", true},
      {"resolved = -", true},
      {"resolved != -", false},
      {"assigned > 09:25", true},
      {"due < 14:00", false},
      {"due <= 14:00", true},
      {"touched = 10:00", true},
      {"open", true},
      {"closed", false},
      {"overdue", false},
      {"waiting or contested or escalated or reopened or internal or third_party or drill", false},
      {"not closed", true},
      {"not not closed", false},
      {"open closed", false},
      {"open and not closed", true},
      {"closed or open", true},
      // `and` binds closer than `or`.
      {"open or closed and closed", true},
      {"(open or closed) and closed", false},
      {"not (open and closed)", true},
      {"@mine", true},
      {"@mine and priority = general", false},
      {"severity>71 and(open)", true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(world.holds(c.text) == c.holds);
  }
}

TEST_CASE("a branch of the category tree holds what is below it and nothing that only begins alike") {
  World world;
  world.view().state.category = "quality";
  CHECK(world.holds("category = quality"));
  world.view().state.category = "quality_of_service";
  CHECK_FALSE(world.holds("category = quality"));
}

TEST_CASE("nobody's tickets are found by a hyphen") {
  World world;
  world.view().state.owner.clear();
  CHECK(world.holds("owner = -"));
  CHECK_FALSE(world.holds("owner != -"));
  CHECK_FALSE(world.holds("owner = me"));
}

TEST_CASE("what is no filter is refused at its column") {
  const World world;
  struct Case {
    const char* text;
    const char* trouble;
  };
  const std::vector<Case> cases = {
      {"ownr = x", "1: 'ownr' is no field of a ticket | did you mean 'owner'?"},
      {"owner x", "1: owner is compared with nothing | owner = …"},
      {"closed = yes", "1: closed is a flag, which is not compared | write closed, or not closed"},
      {"opne", "1: 'opne' is no flag of a ticket | did you mean 'open'?"},
      {"漏水", "1: '漏水' is no flag of a ticket | a text is sought with: any ~ '漏水'"},
      {"any ~ 漏水 leak", "10: 'leak' is no flag of a ticket | a text is sought with: any ~ 'leak'"},
      {"owner =", "8: owner lacks a value before the end | - stands for nothing, '…' for any text"},
      {"owner = x,", "11: owner lacks a value before the end | - stands for nothing, '…' for any text"},
      {"(open", "1: ( has no partner"},
      {"open)", "5: ')' is not expected here"},
      {"open and", "9: the filter ends too early"},
      {"and open",
       "1: 'and' is not expected here | a test is a field, an operator and a value (owner = li.wei), or a flag (open)"},
      {"subject = 'Leak", "11: ' has no partner"},
      {"subject == Leak", "10: subject lacks a value before = | - stands for nothing, '…' for any text"},
      {"subject ! Leak", "9: '!' is no operator | use = != < <= > >= or ~, which means: contains"},
      {"subject < Leak", "11: subject cannot be compared so | use = != or ~, which means: contains"},
      {"priority = urgnt", "12: priority cannot be 'urgnt' | did you mean 'urgent'?"},
      {"channel = fon", "11: channel cannot be 'fon' | "},
      {"severity = high", "12: severity must be a whole number (got 'high')"},
      {"severity > 1, 2", "12: severity is compared with one value here"},
      {"severity ~ 7", "12: severity cannot be compared so | use = != < <= > >="},
      {"loss > 3200", "8: loss must be an amount (got '3200') | write it with its currency: '800 CNY'"},
      {"received = whenever", "12: 'whenever' is no time"},
      {"@mien", "1: there is no filter called 'mien' | did you mean 'mine'?"},
      {"open @loop", "5: the filter @loop names itself"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(world.trouble(c.text).starts_with(c.trouble));
  }
  CHECK(world.trouble(std::string(100'000, '(')).find("nested too deeply") != std::string::npos);
}

}  // namespace
}  // namespace kesu
