#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# yaml_roundtrip.sh: builds and runs the fuzzer of the YAML layer for KESU_FUZZ_SECONDS (60) seconds: libFuzzer where clang is, else random bytes.
# What it finds is left in build/fuzz as crash-*.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${KESU_FUZZ_SECONDS:-60}
out=${KESU_FUZZ_DIRECTORY:-build/fuzz}
mkdir -p "$out/yaml_roundtrip.corpus"

sources=(tests/fuzz/yaml_roundtrip.cpp src/yaml/*.cpp src/core/node.cpp src/core/text.cpp src/core/result.cpp)
flags=(-std=c++20 -O1 -g -Iinclude -Isrc/yaml -Itests -DFMT_HEADER_ONLY)
libraries=(-lyaml -lyaml-cpp)
if command -v clang++ >/dev/null; then
  clang++ "${flags[@]}" -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all "${sources[@]}" "${libraries[@]}" -o "$out/yaml_roundtrip"
  printf '%s\n' '": "' '" #"' '"- "' '"---"' '"|2+\x0a"' '"\x0a  "' '"\\u2028"' '"{"' '"}"' '"["' '"]"' '"? "' '"&a"' '"*a"' '"!!str"' '"<<"' \
    '"\x09"' '"\x0d\x0a"' '"\xef\xbb\xbf"' '"\xe2\x80\xa8"' '"\xf0\x9f\x98\x80"' >"$out/yaml_roundtrip.dict"
  "$out/yaml_roundtrip" -max_total_time="$seconds" -max_len=2048 -timeout=5 -print_final_stats=1 -verbosity=0 \
    -dict="$out/yaml_roundtrip.dict" -artifact_prefix="$out/" "$out/yaml_roundtrip.corpus"
else
  g++ "${flags[@]}" -DKESU_FUZZ_SECONDS_DRIVER -fsanitize=address,undefined -fno-sanitize-recover=all "${sources[@]}" "${libraries[@]}" \
    -o "$out/yaml_roundtrip"
  "$out/yaml_roundtrip" "$seconds"
fi
echo "yaml_roundtrip: nothing found in $seconds s"
