// SPDX-License-Identifier: Apache-2.0
// Fuzzes the YAML layer two ways: any bytes as a file, and any bytes as the choices that make a document. Nothing may
// crash, and what is written must come back equal from both parsers. Without libFuzzer (KESU_FUZZ_SECONDS_DRIVER)
// random bytes are tried for as many seconds as asked.
#include <cstdio>
#include <cstdlib>

#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

#include "canonical.hpp"
#include "events.hpp"
#include "unit/yaml/identical.hpp"
#include "unit/yaml/nasty.hpp"

namespace {

[[noreturn]] void fail(const char* what, const std::string& bytes) {
  std::fprintf(stderr, "%s:\n%s\n", what, bytes.c_str());
  std::abort();
}

/// What is read the short way must be what is read the long way, to the last mark.
void check_short_way(const std::string& bytes, const kesu::YamlBounds& bounds) {
  const auto text = kesu::scan_text(bytes, "fuzz");
  if (!text) return;
  const auto canonical = kesu::read_canonical(*text, bounds);
  if (!canonical) return;
  const auto whole = kesu::read_events(*text, "fuzz", bounds);
  if (!whole) fail("the short way accepts what is refused", bytes);
  if (!kesu::are_identical(*canonical, *whole)) fail("the short way reads something else", bytes);
}

void check_written(const kesu::Node& node) {
  const std::string bytes = kesu::write_yaml(node);
  check_short_way(bytes, {});
  const auto document = kesu::read_yaml(bytes, "fuzz");
  if (!document) fail(document.error().message.c_str(), bytes);
  if (!(document->root == node)) fail("reads back as another value", bytes);
  if (kesu::write_yaml(document->root) != bytes) fail("has two spellings", bytes);
  if (const auto confirmed = kesu::confirm_yaml(bytes, node); !confirmed)
    fail(confirmed.error().message.c_str(), bytes);
}

/// A key too long to be one in YAML 1.1 (1024 characters) may be read in the explicit form, but is not written back.
bool has_long_key(const kesu::Node& node) {
  for (const auto& item : node.items)
    if (has_long_key(item)) return true;
  for (const auto& entry : node.entries)
    if (entry.key.size() > 1000 || has_long_key(entry.value)) return true;
  return false;
}

void read_bytes(std::string_view bytes) {
  kesu::YamlBounds bounds;
  bounds.max_nodes = 20'000;
  check_short_way(std::string(bytes), bounds);
  const auto document = kesu::read_yaml(bytes, "fuzz", bounds);
  if (!document || document->root.is_scalar() || has_long_key(document->root)) return;
  check_written(document->root);
}

void make_document(std::string_view bytes) {
  const kesu::nasty::Choose choose = [&](std::uint32_t bound) {
    if (bytes.empty()) return 0U;
    const auto choice = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    return choice % bound;
  };
  check_written(kesu::nasty::mapping(choose));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  if (data[0] % 4 == 0) {
    make_document(bytes);
  } else {
    read_bytes(bytes);
  }
  return 0;
}

#ifdef KESU_FUZZ_SECONDS_DRIVER
#include <chrono>
#include <random>

int main(int argc, char** argv) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(argc > 1 ? std::atoi(argv[1]) : 60);
  std::mt19937 generator(20260311);
  std::string input;
  while (std::chrono::steady_clock::now() < end) {
    input.assign(1 + generator() % 300, '\0');
    for (char& c : input)
      c = static_cast<char>(generator());
    if (generator() % 2 == 0) {  // bytes that look like YAML get further
      const kesu::nasty::Choose choose = [&](std::uint32_t bound) {
        return static_cast<std::uint32_t>(generator() % bound);
      };
      input = "\1" + kesu::write_yaml(kesu::nasty::mapping(choose));
      input.replace(1 + generator() % (input.size() - 1), generator() % 4, kesu::nasty::fragment(choose));
    }
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
  }
}
#endif
