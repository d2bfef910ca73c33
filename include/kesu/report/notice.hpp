// SPDX-License-Identifier: Apache-2.0
// What somebody is told about tickets that are due, late, grave or escalated: in words, in JSON, and as the listing of
// a dry run. Personal data is masked always. Who is told, and how it reaches him, is decided elsewhere.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// One thing to say about a ticket.
struct NoticeLine {
  const Clock* clock = nullptr;     ///< null: it is about the ticket itself
  const Event* event = nullptr;     ///< that escalated it by hand
  std::vector<std::string> points;  ///< reached since he was told last, the highest last
  std::string kind;                 ///< of the highest: warn, escalate, notify, event
  int level = 0;                    ///< of escalation, where the clock came to one
};

struct NoticeItem {
  const TicketView* view = nullptr;
  std::vector<NoticeLine> lines;  ///< not empty
};

/// One notice to one recipient.
struct Notice {
  std::string id;
  std::string to;     ///< person or department
  std::string name;   ///< of that
  std::string email;  ///< may be empty
  std::vector<NoticeItem> items;
};

/// Brings items, and lines within them, into the order in which they press: the higher level first, then what is or
/// was due first, then what has no clock.
void sort_notice(Notice& notice);

/// One line: "[Acme Homes] KS-260311-7F3QXMY: resolution late by 2d 3h, and 2 more tickets".
std::string notice_subject(const Notice& notice, const ListingContext& context);
/// A paragraph a ticket, fit for a terminal or a mail; with a final newline.
std::string notice_text(const Notice& notice, const ListingContext& context);
/// A document of JSON, schema kesu/notice/1; times as RFC 3339.
std::string notice_json(const Notice& notice, const ListingContext& context);

/// What would be sent, a row a recipient and line: schema kesu/remind/1.
Table notices_table(std::span<const Notice> notices, const ListingContext& context);

}  // namespace kesu
