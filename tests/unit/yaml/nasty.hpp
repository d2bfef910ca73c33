// SPDX-License-Identifier: Apache-2.0
// Strings and documents that break careless YAML writers, made from a seed or from a fuzzer's bytes.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "kesu/core/node.hpp"

namespace kesu::nasty {

/// A choice in [0, bound).
using Choose = std::function<std::uint32_t(std::uint32_t bound)>;

/// Pieces of trouble, NUL included.
inline std::string_view fragment(const Choose& choose) {
  using namespace std::string_view_literals;
  static constexpr std::array kFragments = {" "sv,
                                            "  "sv,
                                            "\n"sv,
                                            "\n\n"sv,
                                            "\n \n"sv,
                                            "\n  "sv,
                                            " \n"sv,
                                            "\t"sv,
                                            "\r"sv,
                                            "\r\n"sv,
                                            ": "sv,
                                            ":"sv,
                                            " #"sv,
                                            "#"sv,
                                            "- "sv,
                                            "-"sv,
                                            "? "sv,
                                            "?"sv,
                                            ","sv,
                                            "["sv,
                                            "]"sv,
                                            "{"sv,
                                            "}"sv,
                                            "&"sv,
                                            "*"sv,
                                            "!"sv,
                                            "|"sv,
                                            ">"sv,
                                            "'"sv,
                                            "\""sv,
                                            "%"sv,
                                            "@"sv,
                                            "`"sv,
                                            "\\"sv,
                                            "\\n"sv,
                                            "---"sv,
                                            "..."sv,
                                            "\n---\n"sv,
                                            "\n...\n"sv,
                                            "<<"sv,
                                            "<<<<<<< HEAD\n"sv,
                                            "=======\n"sv,
                                            "="sv,
                                            "~"sv,
                                            "null"sv,
                                            "y"sv,
                                            "No"sv,
                                            "on"sv,
                                            "TRUE"sv,
                                            "0"sv,
                                            "017"sv,
                                            "0o17"sv,
                                            "0x1F"sv,
                                            "0b1"sv,
                                            "1_000"sv,
                                            "24:00"sv,
                                            "09:30"sv,
                                            "12e4"sv,
                                            "1."sv,
                                            ".5"sv,
                                            ".inf"sv,
                                            ".NaN"sv,
                                            "+86"sv,
                                            "138"sv,
                                            "2026-03-11"sv,
                                            "T09:12:00+08:00"sv,
                                            "a"sv,
                                            "word"sv,
                                            "渗水"sv,
                                            "：，。"sv,
                                            "😀"sv,
                                            "👨‍👩‍👧"sv,
                                            "é"sv,
                                            "\u0301"sv,
                                            "\u0085"sv,
                                            "\u00A0"sv,
                                            "\u2028"sv,
                                            "\u2029"sv,
                                            "\u3000"sv,
                                            "\u200B"sv,
                                            "\uFEFF"sv,
                                            "\uFFFE"sv,
                                            "\uFFFD"sv,
                                            "\U0010FFFF"sv,
                                            "\0"sv,
                                            "\x01"sv,
                                            "\x1B[0m"sv,
                                            "\x7F"sv,
                                            "\u009F"sv,
                                            "text: |\n"sv,
                                            "  - id: 1-K2QX\n"sv,
                                            "http://x/?a=b"sv,
                                            "%YAML 1.1\n"sv,
                                            "!!str "sv,
                                            "&a "sv,
                                            "*a "sv};
  return kFragments[choose(kFragments.size())];
}

/// A string of up to `pieces` fragments; now and then a very long one.
inline std::string text(const Choose& choose, std::uint32_t pieces = 7) {
  std::string made;
  for (std::uint32_t left = choose(pieces + 1); left > 0; --left)
    made += fragment(choose);
  if (choose(200) == 0) made += std::string(3000, 'x') + " " + made;
  return made;
}

inline Node scalar(const Choose& choose) {
  switch (choose(12)) {
    case 0:
      return Node::integer(static_cast<std::int64_t>(choose(2'000'000)) - 1'000'000);
    case 1:
      return Node::boolean(choose(2) == 0);
    case 2:
      return Node::plain("");
    case 3:
      return Node::time("2026-03-11T09:20:41+08:00");
    default:
      return Node::string(text(choose));
  }
}

/// A document of mappings, lists and scalars, at most `depth` levels.
inline Node document(const Choose& choose, int depth = 4) {
  const std::uint32_t kind = depth == 0 ? 0 : choose(5);
  if (kind <= 1) return scalar(choose);
  if (kind == 2) {
    Node node = Node::sequence(choose(3) == 0);
    for (std::uint32_t left = choose(4); left > 0; --left)
      node.items.push_back(document(choose, depth - 1));
    return node;
  }
  Node node = Node::mapping(choose(3) == 0);
  for (std::uint32_t left = choose(5); left > 0; --left) {
    std::string key = text(choose, 3).substr(0, 900);
    while (!key.empty() && (static_cast<unsigned char>(key.back()) & 0xC0) == 0x80)
      key.pop_back();  // not in the middle of a character
    if (!key.empty() && static_cast<unsigned char>(key.back()) >= 0xC0) key.pop_back();
    if (node.find(key) == nullptr) node.add(std::move(key), document(choose, depth - 1));
  }
  return node;
}

/// A mapping, as every file of kesu is.
inline Node mapping(const Choose& choose) {
  Node node = Node::mapping();
  node.add("first", document(choose));
  node.add("second", document(choose));
  node.add("last", scalar(choose));
  return node;
}

}  // namespace kesu::nasty
