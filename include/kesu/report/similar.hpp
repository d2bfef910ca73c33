// SPDX-License-Identifier: Apache-2.0
// Which tickets are about something like this one, and how those that are done were solved. What a match means is for
// whoever reads it: nothing is decided here.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// What others are compared with.
struct ComparedMatter {
  std::string text;      ///< what was said of it
  std::string without;   ///< names in it, which prove nothing
  std::string category;  ///< empty: not known
};

/// A complaint as a matter: subject, text and demand; who complains is left out.
ComparedMatter matter_of(const Complaint& complaint, std::string_view category);

/// A ticket that is like the matter.
struct SimilarTicket {
  const TicketView* view = nullptr;
  int score = 0;                   ///< 1 to 100: 80 by the words (their cosine), 20 by the category; where the matter
                                   ///< has none, 100 by the words
  int category_points = 0;         ///< of these: 20 for the same category, 10 for the same branch of the tree
  std::vector<std::string> words;  ///< that met, folded; the weightiest first; none of a complainant's name
};

/// The tickets that share words with the matter, the likest first, then the newest; after them those that share the
/// category alone, ranked so. Those with less than `least` points left out.
std::vector<SimilarTicket> rank_similar(std::span<const TicketView* const> views, const ComparedMatter& matter,
                                        int least = 1);

/// The open ones among these received in the `days` times 24 hours up to `complaint`, ranked so; by the words alone,
/// since nobody has classified it yet.
std::vector<SimilarTicket> open_ones_like(std::span<const TicketView> views, const Complaint& complaint, int days,
                                          int least);

/// True if the ticket tells how such a matter was solved: a resolution is in force, or was when it was reopened;
/// exercises, duplicates and what was entered in error teach nothing.
bool tells_a_solution(const TicketView& view);

/// `kesu similar`: a row a ticket in the order given, with how it was solved and which words met.
Table similar_table(std::span<const SimilarTicket> similar, const ListingContext& context);

}  // namespace kesu
