// SPDX-License-Identifier: Apache-2.0
// The words of an HTML page as lines of text. No layout, no links, nothing that is fetched.
#pragma once

#include <string>
#include <string_view>

namespace kesu {

/// The text of `html`, which is UTF-8; scripts, styles and the head are left out, blocks and rows begin a line.
std::string html_text(std::string_view html);

}  // namespace kesu
