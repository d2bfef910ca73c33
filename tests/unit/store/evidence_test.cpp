// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <doctest/doctest.h>

#include "kesu/core/digest.hpp"
#include "kesu/store/check.hpp"
#include "kesu/store/store.hpp"

#include "store_fixture.hpp"

namespace kesu {
namespace {

using namespace test;

constexpr std::string_view kBytes = "a photo";

std::string path_of_evidence() {
  return std::string(kRoot) + '/' + Store::evidence_directory_of(kTicket) + '/' + sha256_hex(kBytes) + ".jpg";
}

Event attached(const EvidenceName& name) {
  Event event = note("10:00", "x");
  event.kind = EventKind::kAttach;
  event.fields = Node::mapping();
  event.fields.add("file", Node::string(to_string(name)));
  event.fields.add("name", Node::string("photo.jpg"));
  return event;
}

/// Work that keeps the photo and files its paper.
Result<void> attach(Writer& writer) {
  const auto name = writer.put_evidence(kTicket, kBytes, "jpg");
  if (!name) return fail(name.error());
  const auto ids = writer.append(kTicket, {attached(*name)});
  if (!ids) return fail(ids.error());
  return {};
}

bool names_the_photo(const std::string& ticket) {
  return ticket.find(sha256_hex(kBytes)) != std::string::npos;
}

}  // namespace

TEST_CASE("evidence is kept under its digest, once, whatever the extension") {
  MemoryStore memory;
  const Store store = memory.open();
  REQUIRE(store.write(attach, options()));
  CHECK(memory.disk.peek(path_of_evidence()) == std::string(kBytes));
  std::optional<EvidenceName> again;
  const auto written = store.write(
      [&](Writer& writer) -> Result<void> {
        const auto name = writer.put_evidence(kTicket, kBytes, "bin");
        if (!name) return fail(name.error());
        again = *name;
        return {};
      },
      options());
  REQUIRE(written);
  CHECK(written->paths.empty());
  CHECK(again->extension == "jpg");
}

TEST_CASE("a file with other bytes than its name says is never taken for evidence") {
  MemoryStore memory;
  memory.disk.put(path_of_evidence(), "another photo");
  const auto written = memory.open().write(attach, options());
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kInvalidData);
  CHECK(memory.disk.peek(path_of_evidence()) == "another photo");
  CHECK_FALSE(names_the_photo(*memory.disk.peek(absolute(kTicket))));
}

TEST_CASE("wherever a write dies or the power goes, no paper names evidence that is not whole") {
  for (const Fault fault : {Fault::kDiesBefore, Fault::kDiesWithin, Fault::kDiesAfter, Fault::kError}) {
    for (const PowerCut cut : {PowerCut::kNamesLost, PowerCut::kNamesKept}) {
      for (int n = 1; n < 40; ++n) {
        MemoryStore memory;
        const Store store = memory.open();
        memory.disk.fault_at(n, fault);
        const auto written = store.write(attach, options());
        memory.disk.recover();
        for (const bool power_is_cut : {false, true}) {
          CAPTURE(n);
          CAPTURE(power_is_cut);
          if (power_is_cut) memory.disk.cut_power(cut);
          const auto ticket = memory.disk.peek(absolute(kTicket));
          REQUIRE(ticket);
          if (written) CHECK(names_the_photo(*ticket));
          if (names_the_photo(*ticket)) CHECK(memory.disk.peek(path_of_evidence()) == std::string(kBytes));
        }
      }
    }
  }
}

TEST_CASE("the check says of evidence what is gone, changed, and named by nobody") {
  MemoryStore memory;
  const Store store = memory.open();
  REQUIRE(store.write(attach, options()));
  const Instant later = time_of("12:00").instant;
  CHECK(check_store(store, later).empty());

  memory.disk.put(path_of_evidence(), "a fake ");
  Problems problems = check_store(store, later);
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().at.file.ends_with(".jpg"));

  memory.disk.erase(path_of_evidence());
  problems = check_store(store, later);
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().at.file.ends_with(kTicket.text + ".yaml"));
  CHECK(problems.front().at.line > 0);

  memory.disk.put(path_of_evidence(), kBytes);
  const std::string orphan = path_of_evidence().substr(0, path_of_evidence().rfind('/') + 1) + sha256_hex("b") + ".txt";
  memory.disk.put(orphan, "b");
  problems = check_store(store, later);
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().kind == ErrorKind::kNegative);
  CHECK(problems.front().message.find("no harm") != std::string::npos);
}

}  // namespace kesu
