# One folder = one target = one namespace. A room links only to the rooms that it may use, so an arrow in the wrong
# direction fails to build: headers of a room that is not linked, by itself or by a room that it links, are not on the
# include path. That a room includes what its own row of the map names and no more is the law of house_test.cpp.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG") # as Debian builds: -O3 took longer to build

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
# Headers are included as <room/header.h>: the include path is a folder of its own that shows this room alone. A room in
# another folder is named by its path, "window/kit": it is the target window_kit and the namespace window::kit.
function(effleur_room name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    string(REPLACE / _ target ${name})
    if(NOT TARGET ${target})
        add_library(${target} STATIC)
    endif()
    target_sources(${target} PRIVATE ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES EFFLEUR_ROOM ${name})
    effleur_show(${target} ${name})
    string(REPLACE window/ window_ links "${ARG_LINKS}")
    string(REPLACE window/ window_ privateLinks "${ARG_PRIVATE_LINKS}")
    target_link_libraries(${target} PUBLIC ${links} PRIVATE effleur_flags ${privateLinks})
    effleur_headers(${target} ${name} ${privateLinks})
endfunction()

# effleur_headers(TARGET ROOM [private links ...]): each header of the room on its own, as the target TARGET_headers, so that
# one which does not include what it names fails to build. No part of `all`: `headers` has those of every room, and
# tools/tidy builds those of the rooms that it reads.
add_custom_target(headers)
function(effleur_headers target name)
    file(GLOB headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.h)
    set(sources "")
    foreach(header ${headers})
        set(alone ${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp)
        file(CONFIGURE OUTPUT ${alone} CONTENT "#include \"${name}/${header}\"\n")
        list(APPEND sources ${alone})
    endforeach()
    if(sources)
        add_library(${target}_headers OBJECT EXCLUDE_FROM_ALL ${sources})
        target_compile_options(${target}_headers PRIVATE -O0)
        target_link_libraries(${target}_headers PRIVATE ${target} effleur_flags ${ARGN})
        add_dependencies(headers ${target}_headers)
    endif()
endfunction()

# effleur_qml_room(NAME URI Effleur.Name [SOURCES ...] [QML_FILES ...] [LINKS ...] [PRIVATE_LINKS ...]): a room that is a
# QML module too. It depends on the modules of the rooms that it links, so that their types are known to the compilers of
# QML. Registered types stand in headers beside a source of the same name, or in headers that are named as sources. The
# program links every such room's plugin: they are listed in the global property EFFLEUR_PLUGINS.
function(effleur_qml_room name)
    cmake_parse_arguments(ARG "" "URI" "SOURCES;QML_FILES;LINKS;PRIVATE_LINKS" ${ARGN})
    string(REPLACE / _ target ${name})
    qt_add_library(${target} STATIC)
    set_target_properties(${target} PROPERTIES AUTOMOC ON EFFLEUR_MODULE ${ARG_URI})
    set(modules QtQuick)
    foreach(room ${ARG_LINKS})
        string(REPLACE / _ other ${room})
        if(TARGET ${other})
            get_target_property(module ${other} EFFLEUR_MODULE)
            if(module)
                list(APPEND modules ${module})
            endif()
        endif()
    endforeach()
    set(files "")
    if(ARG_QML_FILES)
        set(files QML_FILES ${ARG_QML_FILES})
    endif()
    qt_add_qml_module(${target} URI ${ARG_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
                      DEPENDENCIES ${modules} ${files})
    effleur_room(${name} SOURCES ${ARG_SOURCES} LINKS ${ARG_LINKS} PRIVATE_LINKS ${ARG_PRIVATE_LINKS})
    # What registers the types includes their headers by name alone.
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    set_property(GLOBAL APPEND PROPERTY EFFLEUR_PLUGINS ${target}plugin)
    # QML is made to byte code ahead of time; to C++ it took half as long again to build, and nothing was faster for it. What
    # is written is many short files, which are not held to all of our warnings.
    if(ARG_QML_FILES)
        set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS --only-bytecode UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8
                              UNITY_BUILD_CODE_BEFORE_INCLUDE "#pragma GCC diagnostic ignored \"-Wshadow\"")
        set_source_files_properties(${ARG_SOURCES} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
endfunction()

# effleur_precompile(TARGET HEADERS ...): headers of libraries, never our own: every file still includes what it uses.
function(effleur_precompile target)
    if(EFFLEUR_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# effleur_precompiled(TARGET OTHER): what was precompiled for another target of the same kind is used again, for the plugin
# and the byte code of a module as well.
function(effleur_precompiled target other)
    foreach(each ${target} ${target}plugin ${target}plugin_init ${target}_qmlcache)
        if(EFFLEUR_PRECOMPILE AND TARGET ${each})
            target_precompile_headers(${each} REUSE_FROM ${other})
        endif()
    endforeach()
endfunction()
set(effleur_std_headers <algorithm> <chrono> <functional> <map> <optional> <string> <variant> <vector>)
set(effleur_quick_headers ${effleur_std_headers} <QAbstractListModel> <QQmlEngine> <QQuickItem>)

# Puts this room's folder, and no other, on the include path of whoever links it.
function(effleur_show target name)
    set(view ${CMAKE_BINARY_DIR}/rooms/${target})
    cmake_path(GET name PARENT_PATH above)
    file(MAKE_DIRECTORY ${view}/${above})
    if(NOT EXISTS ${view}/${name})
        file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${view}/${name} SYMBOLIC)
    endif()
    target_include_directories(${target} PUBLIC ${view})
endfunction()
