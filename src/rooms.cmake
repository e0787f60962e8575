# One folder = one target = one namespace. A room links only to the rooms that it may use, so an arrow in the wrong
# direction fails to build: headers of a room that is not linked are not on the include path.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Warnings are errors with the compilers that the project is written for: those of Debian 12 and 13. The flag stands in a
# file of its own, so that nothing is built anew when it comes and goes.
set(werror "")
if(EFFLEUR_WERROR AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION MATCHES "^(12|14)\\.")
    set(werror "-Werror")
endif()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/werror CONTENT "${werror}" @ONLY)

add_library(effleur_flags INTERFACE)
target_compile_options(effleur_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers
                                               # false alarms of GCC 12 on moved variants and on joined strings
                                               $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
                                               $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
                                               @${CMAKE_BINARY_DIR}/werror)
if(EFFLEUR_SANITIZE STREQUAL "thread")
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
elseif(EFFLEUR_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# effleur_room(NAME SOURCES ... [LINKS public rooms and libraries ...] [PRIVATE_LINKS ...])
# Headers are included as <room/header.h>: the include path is a folder of its own that shows this room alone.
function(effleur_room name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    if(NOT TARGET ${name})
        add_library(${name} STATIC)
    endif()
    target_sources(${name} PRIVATE ${ARG_SOURCES})
    effleur_show(${name})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE effleur_flags ${ARG_PRIVATE_LINKS})
endfunction()

# effleur_precompile(TARGET HEADERS ...): headers of libraries, never our own: every file still includes what it uses.
function(effleur_precompile target)
    if(EFFLEUR_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
set(effleur_std_headers <algorithm> <chrono> <functional> <map> <optional> <string> <variant> <vector>)
set(effleur_quick_headers ${effleur_std_headers} <QAbstractListModel> <QQmlEngine> <QQuickItem>)

# Puts this room's folder, and no other, on the include path of whoever links it.
function(effleur_show name)
    set(window ${CMAKE_BINARY_DIR}/rooms/${name})
    file(MAKE_DIRECTORY ${window})
    if(NOT EXISTS ${window}/${name})
        file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${window}/${name} SYMBOLIC)
    endif()
    target_include_directories(${name} PUBLIC ${window})
endfunction()
