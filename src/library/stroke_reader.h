#pragma once

#include "body/body_map.h"
#include "library/report.h"

#include <map>
#include <optional>
#include <string_view>

namespace effleur::library {

/// A text: plain words are in `language`; blank ones are left out.
body::Text readText(const Value& value, std::string_view language);
/// A number cut to low..high; `otherwise` where this is none.
double readNumber(const Value& value, double low, double high, double otherwise);
int readInteger(const Value& value, int low, int high, int otherwise);
/// Reads places and lines, from the units of a map's file to the program's. Keeps count, so that a small file can't
/// become a huge map.
class PathReader {
public:
    /// `fileUnits` are in a cm.
    PathReader(double fileUnits, Report& report)
        : m_scale(body::unitsPerCm / fileUnits)
        , m_report(report) {}
    /// The origin where this is no point.
    body::Point point(const Value& value) const;
    double length(double inFile) const { return inFile * m_scale; }
    /// Empty, with a finding, where it can't be read; empty without one where `value` is missing or no string.
    body::Path path(const Value& value);
    body::Polygon polygon(const Value& value);

private:
    double m_scale;
    Report& m_report;
    std::size_t m_points = 0;
};

/// Where the giver is, as `value` says; nothing, with a finding, where the map has no such place.
std::optional<body::Stance> readStance(const Value& value, const body::BodyMap& map, std::size_t part, Report& report);

/// Reads strokes, which have the same form in a body map and in a routine. Takes values of any shape; what does not fit
/// was reported when the shape was checked, and what makes no sense is reported here.
class StrokeReader {
public:
    /// Sides and stances are those of `map`, which must outlive this.
    StrokeReader(const body::BodyMap& map, std::string_view language, PathReader& paths, Report& report)
        : m_map(map)
        , m_language(language)
        , m_paths(paths)
        , m_report(report) {}
    body::Stroke stroke(const Value& value);

private:
    body::Lane lane(const Value& hands, const body::Stroke& stroke, const body::HandTrack& both);
    body::HandTrack track(const Value& value, const body::Stroke& stroke, body::HandTrack both);
    body::HandTrack mirrored(const body::HandTrack& track) const;
    void readTurn(const Value& hand, body::HandTrack& track);
    void checkJoins(const Value& value, const body::HandTrack& track);

    const body::BodyMap& m_map;
    std::string_view m_language;
    PathReader& m_paths;
    Report& m_report;
};

} // namespace effleur::library
