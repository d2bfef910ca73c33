# SPDX-License-Identifier: Apache-2.0
# The program looks for its data in <directory of the binary>/../share: the build tree gets the same shape as an
# installation. In the build tree these are links, so that an edited preset needs no build.

file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/share/kesu")
foreach(directory IN ITEMS presets calendars schema import)
  file(CREATE_LINK "${PROJECT_SOURCE_DIR}/data/${directory}" "${PROJECT_BINARY_DIR}/share/kesu/${directory}" SYMBOLIC)
endforeach()
file(CREATE_LINK "${PROJECT_SOURCE_DIR}/templates" "${PROJECT_BINARY_DIR}/share/kesu/templates" SYMBOLIC)

find_program(KESU_MSGFMT msgfmt)
file(GLOB translations CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/po/*.po")
set(catalogues)
foreach(translation IN LISTS translations)
  get_filename_component(language "${translation}" NAME_WE)
  set(catalogue "${PROJECT_BINARY_DIR}/share/locale/${language}/LC_MESSAGES/kesu.mo")
  add_custom_command(OUTPUT "${catalogue}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/share/locale/${language}/LC_MESSAGES"
    COMMAND "${KESU_MSGFMT}" -o "${catalogue}" "${translation}"
    DEPENDS "${translation}" VERBATIM)
  list(APPEND catalogues "${catalogue}")
endforeach()
add_custom_target(kesu_translations ALL DEPENDS ${catalogues})
if(TARGET kesu)
  add_dependencies(kesu kesu_translations)
endif()
