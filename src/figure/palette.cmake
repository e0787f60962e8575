# Writes resources/palette.json as a C++ table: {path of the object, key, value} of every string in it.
function(effleur_palette_table json prefix result)
    string(JSON count LENGTH "${json}")
    set(rows "")
    if(count GREATER 0)
        math(EXPR last "${count} - 1")
        foreach(index RANGE ${last})
            string(JSON key MEMBER "${json}" ${index})
            if(NOT key STREQUAL "comment")
                string(JSON type TYPE "${json}" "${key}")
                string(JSON value GET "${json}" "${key}")
                if(type STREQUAL "OBJECT")
                    effleur_palette_table("${value}" "${prefix}/${key}" inner)
                    string(APPEND rows "${inner}")
                elseif(type STREQUAL "STRING")
                    string(APPEND rows "    {\"${prefix}\", \"${key}\", \"${value}\"},\n")
                endif()
            endif()
        endforeach()
    endif()
    set(${result} "${rows}" PARENT_SCOPE)
endfunction()

function(effleur_palette input output)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${input})
    file(READ ${input} json)
    effleur_palette_table("${json}" "" rows)
    file(CONFIGURE OUTPUT ${output} CONTENT "// Made from resources/palette.json.
#pragma once
namespace effleur::figure {
struct PaletteRow {
    const char* path;
    const char* key;
    const char* value;
};
inline constexpr PaletteRow paletteRows[] = {
${rows}};
} // namespace effleur::figure
" @ONLY)
endfunction()
