# Writes a C++ table of drawings: {name, x, y, width, height of its viewBox}.
function(effleur_sprites output)
    set(rows "")
    foreach(drawing IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${drawing})
        get_filename_component(name ${drawing} NAME_WE)
        file(READ ${drawing} head LIMIT 400)
        string(REGEX MATCH "viewBox=\"([^\"]*)\"" box "${head}")
        string(REPLACE " " ", " box "${CMAKE_MATCH_1}")
        string(APPEND rows "    {\"${name}\", ${box}},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${output} CONTENT "// Made from the drawings in resources/hands.
#pragma once
namespace effleur::figure {
struct SpriteRow {
    const char* name;
    double x, y, width, height;
};
inline constexpr SpriteRow spriteRows[] = {
${rows}};
} // namespace effleur::figure
" @ONLY)
endfunction()
