// SPDX-License-Identifier: Apache-2.0
#include "terms_list.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

using Add = Result<TermId> (TextIndex::*)(std::string);

void add_one(const Node& node, const DecodeContext& context, std::string_view what, TextIndex& index, Add add,
             std::vector<TermId>& terms) {
  auto text = decode_string(node, context, what);
  if (!text) return;
  const auto term = (index.*add)(*std::move(text));
  if (term) {
    terms.push_back(*term);
  } else {
    context.report(node.mark, term.error().message, term.error().hint);
  }
}

/// A word written twice would count twice.
void report_repeated(const Node& node, const DecodeContext& context) {
  std::vector<const Node*> sorted;
  sorted.reserve(node.items.size());
  for (const Node& item : node.items)
    sorted.push_back(&item);
  std::stable_sort(sorted.begin(), sorted.end(), [](const Node* a, const Node* b) { return a->text < b->text; });
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i]->is_scalar() && sorted[i]->text == sorted[i - 1]->text) {
      context.report(sorted[i]->mark, say("'{0}' is in this list already", sorted[i]->text));
    }
  }
}

void add_all(const Node& node, const DecodeContext& context, std::string_view what, TextIndex& index, Add add,
             std::vector<TermId>& terms) {
  if (node.is_scalar()) return add_one(node, context, what, index, add, terms);
  if (!node.is_sequence()) return context.report(node.mark, say("{0} must be a text or a list of texts", what));
  if (node.items.empty()) return context.report(node.mark, say("{0} is an empty list", what));
  terms.reserve(terms.size() + node.items.size());
  for (const Node& item : node.items)
    add_one(item, context, what, index, add, terms);
  report_repeated(node, context);
}

}  // namespace

void add_words(const Node& node, const DecodeContext& context, TextIndex& index, std::vector<TermId>& terms) {
  add_all(node, context, "words", index, &TextIndex::add_word, terms);
}

void add_expressions(const Node& node, const DecodeContext& context, TextIndex& index, std::vector<TermId>& terms) {
  add_all(node, context, "regex", index, &TextIndex::add_regex, terms);
}

void read_terms(MappingReader& reader, TextIndex& index, std::vector<TermId>& terms) {
  if (const Node* words = reader.optional("words")) add_words(*words, reader.context(), index, terms);
  if (const Node* regex = reader.optional("regex")) add_expressions(*regex, reader.context(), index, terms);
}

TextFields decode_fields(const Node& node, const DecodeContext& context) {
  TextFields in{};
  const auto names = decode_strings(node, context, "in", true);
  if (!names) return in;
  if (names->empty()) context.report(node.mark, say("{0} is an empty list", "in"));
  for (std::size_t i = 0; i < names->size(); ++i) {
    const auto* field = std::find(kTextFields.begin(), kTextFields.end(), (*names)[i]);
    if (field == kTextFields.end()) {
      context.report(node.is_sequence() ? node.items[i].mark : node.mark,
                     say("in must be subject, text or demand (got '{0}')", (*names)[i]),
                     suggest((*names)[i], kTextFields));
    } else {
      in[static_cast<std::size_t>(field - kTextFields.begin())] = true;
    }
  }
  return in;
}

}  // namespace kesu
