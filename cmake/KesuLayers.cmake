# SPDX-License-Identifier: Apache-2.0
# kesu_layer(<layer> [LINK <targets>] [PRECOMPILE <headers>]), kesu_helper(<name> DIRECTORY <directory> LINK <targets>)
# src/<layer>/*.cpp become the static library kesu_<layer>. A layer without sources stays usable as an empty interface.

# What nearly every file includes, parsed once for all layers.
file(WRITE "${PROJECT_BINARY_DIR}/precompiled.cpp.new" "// Carries the shared precompiled header.\n")
file(COPY_FILE "${PROJECT_BINARY_DIR}/precompiled.cpp.new" "${PROJECT_BINARY_DIR}/precompiled.cpp" ONLY_IF_DIFFERENT)
add_library(kesu_precompiled OBJECT "${PROJECT_BINARY_DIR}/precompiled.cpp")
set(KESU_PRECOMPILED_HEADERS
  <algorithm> <array> <chrono> <compare> <cstdint> <filesystem> <functional> <map> <memory> <optional> <set> <span>
  <string> <string_view> <tuple> <unordered_map> <utility> <variant> <vector> <fmt/format.h> <tl/expected.hpp>)
target_precompile_headers(kesu_precompiled PRIVATE ${KESU_PRECOMPILED_HEADERS})

function(kesu_layer layer)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;PRECOMPILE")
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${layer}/*.cpp")
  if(sources)
    add_library(kesu_${layer} STATIC ${sources})
    target_include_directories(kesu_${layer} PUBLIC "${PROJECT_SOURCE_DIR}/include"
      PRIVATE "${PROJECT_SOURCE_DIR}/src/${layer}")
    target_link_libraries(kesu_${layer} PUBLIC ${arg_LINK})
    if(arg_PRECOMPILE)
      target_precompile_headers(kesu_${layer} PRIVATE ${KESU_PRECOMPILED_HEADERS} ${arg_PRECOMPILE})
    else()
      target_precompile_headers(kesu_${layer} REUSE_FROM kesu_precompiled)
    endif()
  else()
    add_library(kesu_${layer} INTERFACE)
    target_include_directories(kesu_${layer} INTERFACE "${PROJECT_SOURCE_DIR}/include")
    target_link_libraries(kesu_${layer} INTERFACE ${arg_LINK})
  endif()
endfunction()

# src/<directory>/*.cpp become a program that kesu runs: in libexec/kesu, beside bin, in the build tree as in an installation.
function(kesu_helper name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "DIRECTORY" "LINK")
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${arg_DIRECTORY}/*.cpp")
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE ${arg_LINK})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/libexec/kesu")
  add_dependencies(kesu ${name})
endfunction()
