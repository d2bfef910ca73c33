// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/similar.hpp"

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

TicketView view_of(const Ticket& ticket, const char* category) {
  Problems ignored;
  TicketView view;
  view.ticket = &ticket;
  view.state = *fold(ticket, {"ticket", {}, &ignored});
  view.state.category = category;
  return view;
}

TEST_CASE("the same category alone comes after every word, and is nothing to a matter without one") {
  const auto ticket = [](const char* id, const char* subject) {
    return test::TicketBuilder(id).subject(subject).open("09:20").ticket();
  };
  const Ticket word = ticket("KS-260311-AAAAAAA", "the leak of a very long day with many other words in it");
  const Ticket same = ticket("KS-260311-BBBBBBB", "paint");
  const Ticket branch = ticket("KS-260311-CCCCCCC", "tiles");
  const Ticket other = ticket("KS-260311-DDDDDDD", "shouting");
  const std::vector<TicketView> views = {view_of(other, "service"), view_of(branch, "quality.paint"),
                                         view_of(same, "quality.leak"), view_of(word, "service")};
  std::vector<const TicketView*> all;
  for (const TicketView& view : views)
    all.push_back(&view);

  ComparedMatter matter;
  matter.text = "leak";
  matter.category = "quality.leak";
  const auto ranked = rank_similar(all, matter);
  REQUIRE(ranked.size() == 3);
  CHECK(ranked[0].view->ticket == &word);
  CHECK(ranked[1].view->ticket == &same);
  CHECK(ranked[1].score == 20);
  CHECK(ranked[1].words.empty());
  CHECK(ranked[2].view->ticket == &branch);
  CHECK(ranked[2].score == 10);

  CHECK(rank_similar(all, matter, 15).size() == (ranked[0].score >= 15 ? 2 : 1));
  matter.category.clear();
  CHECK(rank_similar(all, matter).size() == 1);
}

}  // namespace
}  // namespace kesu
