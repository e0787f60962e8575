#pragma once

#include <initializer_list>
#include <sstream>
#include <string>
#include <utility>

/// A body that the program does not know: a board of two regions, without a drawing, whose giver stands behind it. Its
/// lengths are told in cm and written in so many units a cm.
namespace effleur::test {

class Toy {
public:
    explicit Toy(double unitsPerCm)
        : m_units(unitsPerCm) {}

    std::string body() const {
        std::ostringstream text;
        text << R"({"format": 1, "id": "toy", "name": {"en": "The board", "de": "Das Brett"}, "unitsPerCm": )"
             << m_units << R"(, "position": "seated", "width": )" << in(60) << R"(, "height": )" << in(50)
             << R"(, "axis": )" << in(30) << R"(, "framing": {"centre": )" << point(30, 25) << R"(, "across": )"
             << in(64) << R"(}, "stances": {"behind": {"elbows": [)" << point(16, 90) << ", " << point(44, 90)
             << R"(], "sign": {"angle": 90, "away": )" << in(27) << R"(, "turned": 0}}}, "silhouette": )"
             << box(8, 6, 52, 44) << R"(, "regions": {"board-left": )" << box(8, 6, 29.5, 44) << R"(, "board-right": )"
             << box(30.5, 6, 52, 44) << R"(}, "zones": {"ridge": {"rule": "noPressure", "path": )"
             << box(29.5, 6, 30.5, 44) << R"(, "reason": "bone"}}, "contact": {)";
        for (const char* shape :
             {"flat", "fan", "cupped", "reinforced", "fingertips", "pinch", "squeeze", "grasp", "thumb"})
            text << (shape == std::string("flat") ? "" : ", ") << '"' << shape << R"(": {"disc": )" << in(3.5) << '}';
        text << R"(}, "strokes": {
            "still": {"kind": "hold", "where": {"en": "both halves", "de": "beide Hälften"}, "left": {"rest": )"
             << point(20, 28) << R"(}},
            "up": {"seconds": {"out": 4, "return": 3}, "where": {"en": "up the board", "de": "das Brett hinauf"},
                   "hands": {"en": "both palms", "de": "beide Hände"}, "left": {"out": )"
             << line({{20, 34}, {20, 16}}) << R"(, "return": )" << line({{20, 16}, {15, 25}, {20, 34}}) << R"(}},
            "round": {"sides": "each", "seconds": {"out": 4}, "where": {"en": "on one half", "de": "auf einer Hälfte"},
                      "left": {"out": )"
             << line({{20, 28}, {24, 24}, {20, 20}, {16, 24}, {20, 28}}) << R"(}, "right": {"rest": )" << point(40, 30)
             << "}}}}";
        return text.str();
    }

    /// With a stroke of its own.
    std::string routine() const {
        std::ostringstream text;
        text << R"({"format": 1, "id": "board", "title": {"en": "The board", "de": "Das Brett"}, "body": "toy",
            "strokes": {"mine": {"seconds": {"out": 3, "return": 3}, "where": {"en": "across", "de": "quer"},
                                 "left": {"out": )"
             << line({{22, 30}, {14, 26}}) << R"(, "return": )" << line({{14, 26}, {22, 30}}) << R"(}}},
            "steps": [)"
             << step("arrive", "holding", "still", "both", 0, 1, 20) << ", "
             << step("open", "stroking", "up", "both", 1, 4, 9) << ", "
             << step("own", "stroking", "mine", "both", 2, 3, 8) << ", "
             << step("knead", "kneading", "round", "each", 2, 5, 5) << ", "
             << step("close", "closing", "up", "both", 1, 3, 10) << "]}";
        return text.str();
    }

private:
    using Places = std::initializer_list<std::pair<double, double>>;

    std::string in(double cm) const {
        std::ostringstream text;
        text.precision(17);
        text << cm * m_units;
        return text.str();
    }
    std::string point(double x, double y) const { return "[" + in(x) + ", " + in(y) + "]"; }
    std::string line(Places places, const char* end = "") const {
        std::string path;
        for (const auto& [x, y] : places)
            path += (path.empty() ? "\"M " : " L ") + in(x) + ' ' + in(y);
        return path + end + '"';
    }
    std::string box(double left, double top, double right, double bottom) const {
        return line({{left, top}, {right, top}, {right, bottom}, {left, bottom}}, " Z");
    }
    static std::string step(const char* id, const char* technique, const char* stroke, const char* side, int pressure,
                            int repetitions, int seconds) {
        std::ostringstream text;
        text
            << R"({"id": ")" << id << R"(", "technique": ")" << technique << R"(", "stroke": ")" << stroke
            << R"(", "side": ")" << side << R"(", "title": {"en": ")" << id << R"(", "de": ")" << id
            << R"("}, "cue": {"en": "Slowly.", "de": "Langsam."}, "watchFor": [{"en": "Haste", "de": "Eile"}], "pressure": )"
            << pressure << R"(, "repetitions": )" << repetitions << R"(, "secondsPerRepetition": )" << seconds << '}';
        return text.str();
    }

    double m_units;
};

} // namespace effleur::test
