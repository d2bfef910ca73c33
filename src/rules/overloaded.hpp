// SPDX-License-Identifier: Apache-2.0
// One function object out of several, for std::visit.
#pragma once

namespace kesu {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;  // clang 14 does not deduce it

}  // namespace kesu
