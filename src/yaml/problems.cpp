// SPDX-License-Identifier: Apache-2.0
#include "problems.hpp"

#include "kesu/core/text.hpp"

namespace kesu {

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

SyntaxProblem structure_problem(std::string_view problem, std::string_view context) {
  const char* quote_it = tr("check the indentation, and put double quotes around text that holds ': ', ' #' or quotes");
  if (problem == "did not find expected key") {
    return {tr("a key was expected here, in the same column as those before it"), quote_it};
  }
  if (problem == "could not find expected ':'") {
    return {tr("a key without its ':'"), quote_it, true};
  }
  if (problem == "did not find expected '-' indicator") {
    return {tr("a list item was expected here, with its '- ' in the same column as those before it"), quote_it};
  }
  if (problem == "did not find expected ',' or ']'") {
    return {tr("this list in [ ] is not closed, or lacks a comma"),
            tr("put double quotes around text that holds , [ ] { }"), true};
  }
  if (problem == "did not find expected ',' or '}'") {
    return {tr("this mapping in { } is not closed, or lacks a comma"),
            tr("put double quotes around text that holds , [ ] { }"), true};
  }
  if (problem == "did not find expected node content" || contains(problem, "<document start>")) {
    return {tr("this is no part of any value"), quote_it};
  }
  if (contains(problem, "not allowed in this context")) {
    return {contains(problem, "mapping values") ? tr("a second ':' where only a value can stand")
                                                : tr("a list item or key where only a value can stand"),
            quote_it};
  }
  return {say("not valid YAML: {0}", context.empty() ? std::string(problem) : fmt::format("{}, {}", context, problem)),
          {}};
}

}  // namespace

SyntaxProblem explain_syntax(std::string_view problem, std::string_view context) {
  const char* quote_first =
      tr("put double quotes around text that begins with one of @ ` % & * ! | > [ ] { } , ? : - # ' \"");
  if (contains(context, "quoted scalar")) {
    if (contains(problem, "escape") || contains(problem, "hexdecimal")) {
      return {tr("an escape that YAML does not know"),
              tr("in double quotes write \\\\ for a backslash, or use single quotes")};
    }
    return {tr("a quoted string that is not closed"),
            tr("add the closing quote; inside double quotes write \\\" for a quote"), true};
  }
  if (contains(context, "anchor") || contains(context, "alias")) {
    return {tr("anchors and aliases are not used in kesu's files"), quote_first};
  }
  if (contains(context, "tag") || contains(problem, "tag")) {
    return {tr("tags are not used in kesu's files"), quote_first};
  }
  if (contains(context, "directive") || contains(problem, "directive") || contains(problem, "incompatible YAML")) {
    return {tr("directives are not used in kesu's files"), tr("delete the line that begins with %")};
  }
  if (contains(context, "block scalar")) {
    return {tr("the line of a | or > block may hold nothing else"), tr("begin the text on the next line, indented")};
  }
  if (contains(problem, "cannot start any token")) return {tr("a value cannot begin with this character"), quote_first};
  if (contains(problem, "maximum depth") || contains(problem, "nesting")) return {tr("nested too deep"), {}};
  return structure_problem(problem, context);
}

}  // namespace kesu
