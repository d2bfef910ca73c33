// SPDX-License-Identifier: Apache-2.0
// What of fmt is no template, compiled once. Debian ships fmt as headers and a shared library, no archive: header-only
// use costs every file three to four seconds and four megabytes under the sanitizers, the shared library costs every
// start.
#include <fmt/format-inl.h>

FMT_BEGIN_NAMESPACE
namespace detail {

template void buffer<char>::append(const char* begin, const char* end);
template void vformat_to(buffer<char>& out, string_view text, basic_format_args<buffer_context<char>> args,
                         locale_ref loc);
template dragonbox::decimal_fp<float> dragonbox::to_decimal(float value) noexcept;
template dragonbox::decimal_fp<double> dragonbox::to_decimal(double value) noexcept;
template thousands_sep_result<char> thousands_sep_impl(locale_ref loc);
template thousands_sep_result<wchar_t> thousands_sep_impl(locale_ref loc);
template char decimal_point_impl(locale_ref loc);
template wchar_t decimal_point_impl(locale_ref loc);

}  // namespace detail
FMT_END_NAMESPACE
