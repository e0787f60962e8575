# Writes resources/palette.json as a C++ table: {path of the object, key, value} of every string in it; of one in a list
# the key is empty.
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
                elseif(type STREQUAL "ARRAY")
                    string(JSON items LENGTH "${value}")
                    set(at 0)
                    while(at LESS items)
                        string(JSON item GET "${value}" ${at})
                        string(APPEND rows "    {\"${prefix}/${key}\", \"\", \"${item}\"},\n")
                        math(EXPR at "${at} + 1")
                    endwhile()
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

# Writes the `figure` of every body map as the same kind of table, its paths begun with the map's id, and another of the
# maps that have one: {id, units in a cm, width, height, centre and width of the framing}, in their own units.
function(effleur_drawings output)
    set(bodies "")
    set(rows "")
    foreach(file IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        file(READ ${file} json)
        string(JSON figure ERROR_VARIABLE none GET "${json}" figure)
        if(NOT none)
            string(JSON id GET "${json}" id)
            set(numbers "")
            foreach(path unitsPerCm width height "framing;centre;0" "framing;centre;1" "framing;across")
                string(JSON number GET "${json}" ${path})
                string(APPEND numbers ", ${number}")
            endforeach()
            string(JSON ground ERROR_VARIABLE alone GET "${json}" join body)
            if(alone)
                string(APPEND numbers ", \"\", 0, 0, 0, 0, 0")
            else()
                string(APPEND numbers ", \"${ground}\"")
                foreach(path "at;0" "at;1" "seam;0;0" "seam;1;0" "seam;0;1")
                    string(JSON number GET "${json}" join ${path})
                    string(APPEND numbers ", ${number}")
                endforeach()
            endif()
            string(APPEND bodies "    {\"${id}\"${numbers}},\n")
            effleur_palette_table("${figure}" "${id}" inner)
            string(APPEND rows "${inner}")
        endif()
    endforeach()
    file(CONFIGURE OUTPUT ${output} CONTENT "// Made from the body maps in resources/body.
#pragma once
#include \"palette_data.h\"
namespace effleur::figure {
struct DrawnBody {
    const char* id;
    double unitsPerCm, width, height, x, y, across;
    const char* joins; // another body, or none
    double atX, atY, seamFrom, seamTo, seam;
};
inline constexpr DrawnBody drawnBodies[] = {
${bodies}};
inline constexpr PaletteRow drawingRows[] = {
${rows}};
} // namespace effleur::figure
" @ONLY)
endfunction()
