// SPDX-License-Identifier: Apache-2.0
// What a decoded import map is: one rule per fact of a ticket. Decoding is map.cpp's, using it is row_converter.cpp's.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kesu/core/ticket.hpp"
#include "kesu/import/map.hpp"
#include "kesu/time/zone.hpp"

#include "date_format.hpp"
#include "template.hpp"

namespace kesu {

/// A time out of columns; an empty text is no time.
struct TimeRule {
  Template from;
  std::vector<DateFormat> formats;
};

/// A text of the complaint or the complainant.
template <class Owner>
struct TextRule {
  std::string key;
  std::string Owner::*field = nullptr;
  bool one_line = true;
  Choice choice;
};

/// Tags out of one text.
struct TagRule {
  Choice choice;
  std::string split;  ///< what stands between several; empty: one tag
};

/// Rows that do not belong in the store.
struct RejectRule {
  Template from;
  std::vector<std::string> is;  ///< whole texts
  std::string because;
};

/// `log:` the rows of one id are states that the matter was in, one after the other.
struct LogRule {
  TimeRule at;                     ///< since when it was in the state
  std::optional<Template> order;   ///< a number that settles the order of equal times
  Choice state;                    ///< one of kLogStates
  std::optional<Choice> wait_for;  ///< the reason of a wait
};

/// The words of `log.state`.
inline constexpr std::array<std::string_view, 4> kLogStates{"open", "waiting", "resolved", "closed"};

/// `status:` beside the words of CloseAs: the matter is open.
inline constexpr std::string_view kOpenStatus = "open";

struct ImportMap {
  std::string file;
  std::string name;
  std::string encoding = "auto";
  char separator = 0;
  std::optional<Zone> zone;
  ColumnList columns;

  Template id;
  TimeRule received;
  std::optional<TimeRule> target;
  std::optional<TimeRule> closed;
  std::optional<LogRule> log;    ///< then neither `closed` nor `status`
  std::optional<Choice> status;  ///< kOpenStatus or a word of CloseAs
  std::optional<Choice> close_text;

  std::optional<Choice> kind;
  std::optional<Choice> channel;
  std::optional<Choice> third_party;
  std::optional<Choice> reference;
  std::vector<TextRule<Complaint>> texts;
  std::vector<TextRule<Complainant>> complainant;
  std::optional<Choice> internal;
  std::vector<std::pair<std::string, Choice>> about;
  std::optional<Choice> amount;
  std::optional<Choice> loss;
  std::vector<TagRule> tags;

  std::vector<Choice> category;  ///< levels of the path
  std::optional<Choice> priority;
  std::vector<RejectRule> reject;
};

}  // namespace kesu
