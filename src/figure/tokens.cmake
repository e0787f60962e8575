# Writes resources/tokens/tokens.json as C++ tables for tokens.cpp.
function(effleur_token json result)
    string(JSON value ERROR_VARIABLE missing GET "${json}" ${ARGN})
    if(missing)
        set(value "")
    endif()
    set(${result} "${value}" PARENT_SCOPE)
endfunction()

function(effleur_token_keys json result)
    string(JSON count LENGTH "${json}" ${ARGN})
    math(EXPR last "${count} - 1")
    set(keys "")
    foreach(index RANGE ${last})
        string(JSON key MEMBER "${json}" ${ARGN} ${index})
        list(APPEND keys ${key})
    endforeach()
    set(${result} "${keys}" PARENT_SCOPE)
endfunction()

# A group of numbers as C++ constants: an object is a namespace, an array of numbers a std::array.
function(effleur_token_constants json name indent result)
    string(JSON type TYPE "${json}" ${name})
    if(type STREQUAL "OBJECT")
        string(JSON group GET "${json}" ${name})
        effleur_token_keys("${group}" keys)
        set(text "${indent}namespace ${name} {\n")
        foreach(key IN LISTS keys)
            effleur_token_constants("${group}" ${key} "${indent}" inner)
            string(APPEND text "${inner}")
        endforeach()
        string(APPEND text "${indent}}\n")
    elseif(type STREQUAL "ARRAY")
        string(JSON count LENGTH "${json}" ${name})
        math(EXPR last "${count} - 1")
        set(numbers "")
        foreach(index RANGE ${last})
            string(JSON number GET "${json}" ${name} ${index})
            list(APPEND numbers ${number})
        endforeach()
        list(JOIN numbers ", " numbers)
        set(text "${indent}inline constexpr std::array<double, ${count}> ${name}{${numbers}};\n")
    else()
        string(JSON number GET "${json}" ${name})
        set(text "${indent}inline constexpr double ${name} = ${number};\n")
    endif()
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# Writes the groups of numbers as a header of their own, for every room that draws.
function(effleur_measures input output)
    file(READ ${input} json)
    set(text "")
    foreach(group space radius size opacity motion)
        effleur_token_constants("${json}" ${group} "" constants)
        string(APPEND text "${constants}")
    endforeach()
    file(CONFIGURE OUTPUT ${output} CONTENT "// Made from resources/tokens/tokens.json: lengths in design pixels, times in milliseconds.
#pragma once
#include <array>
namespace effleur::figure::token {
${text}} // namespace effleur::figure::token
" @ONLY)
endfunction()

function(effleur_tokens input output)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${input})
    file(READ ${input} json)
    set(schemes dark light highContrast)

    string(JSON themes GET "${json}" themes)
    effleur_token_keys("${themes}" names light)
    list(REMOVE_ITEM names shadow)
    set(colours "")
    foreach(name IN LISTS names)
        set(row "")
        foreach(scheme IN LISTS schemes)
            effleur_token("${themes}" value ${scheme} ${name})
            string(APPEND row ", \"${value}\"")
        endforeach()
        string(APPEND colours "    {\"${name}\"${row}},\n")
    endforeach()

    set(techniques "")
    string(JSON technique GET "${json}" technique)
    string(JSON glyphs GET "${json}" glyphs)
    foreach(name holding stroking rubbing squeezing kneading rolling clapping shaking closing resting)
        string(JSON one GET "${technique}" ${name})
        set(row "{\"${name}\"")
        foreach(kind text fill)
            foreach(scheme IN LISTS schemes)
                effleur_token("${one}" value ${scheme} ${kind})
                string(APPEND row ", \"${value}\"")
            endforeach()
        endforeach()
        effleur_token("${glyphs}" path ${name} d)
        set(dots "")
        string(JSON count ERROR_VARIABLE none LENGTH "${glyphs}" ${name} dots)
        if(NOT none)
            math(EXPR last "${count} - 1")
            foreach(index RANGE ${last})
                string(JSON x GET "${glyphs}" ${name} dots ${index} 0)
                string(JSON y GET "${glyphs}" ${name} dots ${index} 1)
                string(JSON r GET "${glyphs}" ${name} dots ${index} 2)
                string(APPEND dots "M${x} ${y}m-${r} 0a${r} ${r} 0 0 0 ${r} ${r}a${r} ${r} 0 0 0 ${r} -${r}a${r} ${r} 0 0 0 -${r} -${r}a${r} ${r} 0 0 0 -${r} ${r}z")
            endforeach()
        endif()
        string(APPEND techniques "    ${row}, \"${path}\", \"${dots}\"},\n")
    endforeach()

    set(styles "")
    string(JSON type GET "${json}" type)
    effleur_token_keys("${type}" names)
    foreach(name IN LISTS names)
        if(NOT name STREQUAL "note")
            string(JSON one GET "${type}" ${name})
            foreach(key family px line weight tracking fitMin)
                effleur_token("${one}" ${key} ${key})
            endforeach()
            foreach(key line fitMin)
                if("${${key}}" STREQUAL "")
                    set(${key} 0)
                endif()
            endforeach()
            if("${tracking}" STREQUAL "")
                set(tracking 0)
            endif()
            set(display false)
            if(family STREQUAL "display")
                set(display true)
            endif()
            string(APPEND styles "    {\"${name}\", ${display}, ${px}, ${line}, ${weight}, ${tracking}, ${fitMin}},\n")
        endif()
    endforeach()

    file(CONFIGURE OUTPUT ${output} CONTENT "// Made from resources/tokens/tokens.json.
#pragma once
namespace effleur::figure {
/// A colour in the schemes candle, day, high contrast.
struct ColourToken {
    const char* name;
    const char* value[3];
};
struct TechniqueToken {
    const char* name;
    const char* text[3];
    const char* fill[3];
    const char* glyph; ///< 24 grid, stroke 2
    const char* dots;  ///< filled
};
struct StyleToken {
    const char* name;
    bool display;
    double px;
    double line;
    int weight;
    double tracking; ///< em
    double fitMin;   ///< px; 0 = does not shrink
};
inline constexpr ColourToken colourTokens[] = {
${colours}};
/// In the order of routine::Technique.
inline constexpr TechniqueToken techniqueTokens[] = {
${techniques}};
inline constexpr StyleToken styleTokens[] = {
${styles}};
} // namespace effleur::figure
" @ONLY)
endfunction()
