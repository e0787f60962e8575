#include "body/body_map.h"
#include "phrases/phrasebook.h"

#include <QStringList>
#include <QTranslator>
#include <algorithm>
#include <array>

namespace effleur::phrases {
namespace {

struct AreaWords {
    std::string_view id; ///< of the body map's region, without its side
    const char* left;    ///< the only word where there is one in the middle
    const char* right;
    const char* both;
};
constexpr std::array<AreaWords, 16> areaWords{{
    {"neck", QT_TRANSLATE_NOOP("Area", "neck"), nullptr, nullptr},
    {"shoulder", QT_TRANSLATE_NOOP("Area", "left shoulder"), QT_TRANSLATE_NOOP("Area", "right shoulder"),
     QT_TRANSLATE_NOOP("Area", "both shoulders")},
    {"shoulder-side", QT_TRANSLATE_NOOP("Area", "outside of the left shoulder"),
     QT_TRANSLATE_NOOP("Area", "outside of the right shoulder"),
     QT_TRANSLATE_NOOP("Area", "outsides of both shoulders")},
    {"upper-arm", QT_TRANSLATE_NOOP("Area", "left upper arm"), QT_TRANSLATE_NOOP("Area", "right upper arm"),
     QT_TRANSLATE_NOOP("Area", "both upper arms")},
    {"scapula", QT_TRANSLATE_NOOP("Area", "left shoulder blade"), QT_TRANSLATE_NOOP("Area", "right shoulder blade"),
     QT_TRANSLATE_NOOP("Area", "both shoulder blades")},
    {"upper-back", QT_TRANSLATE_NOOP("Area", "upper back on the left"),
     QT_TRANSLATE_NOOP("Area", "upper back on the right"), QT_TRANSLATE_NOOP("Area", "upper back")},
    {"mid-back", QT_TRANSLATE_NOOP("Area", "middle back on the left"),
     QT_TRANSLATE_NOOP("Area", "middle back on the right"), QT_TRANSLATE_NOOP("Area", "middle back")},
    {"lower-back", QT_TRANSLATE_NOOP("Area", "lower back on the left"),
     QT_TRANSLATE_NOOP("Area", "lower back on the right"), QT_TRANSLATE_NOOP("Area", "lower back")},
    {"flank", QT_TRANSLATE_NOOP("Area", "left side of the waist"), QT_TRANSLATE_NOOP("Area", "right side of the waist"),
     QT_TRANSLATE_NOOP("Area", "both sides of the waist")},
    {"sacrum", QT_TRANSLATE_NOOP("Area", "base of the spine"), nullptr, nullptr},
    {"thigh-back", QT_TRANSLATE_NOOP("Area", "back of the left thigh"),
     QT_TRANSLATE_NOOP("Area", "back of the right thigh"), QT_TRANSLATE_NOOP("Area", "backs of both thighs")},
    {"knee-back", QT_TRANSLATE_NOOP("Area", "hollow of the left knee"),
     QT_TRANSLATE_NOOP("Area", "hollow of the right knee"), QT_TRANSLATE_NOOP("Area", "hollows of both knees")},
    {"calf", QT_TRANSLATE_NOOP("Area", "left calf"), QT_TRANSLATE_NOOP("Area", "right calf"),
     QT_TRANSLATE_NOOP("Area", "both calves")},
    {"ankle", QT_TRANSLATE_NOOP("Area", "left ankle"), QT_TRANSLATE_NOOP("Area", "right ankle"),
     QT_TRANSLATE_NOOP("Area", "both ankles")},
    {"heel", QT_TRANSLATE_NOOP("Area", "left heel"), QT_TRANSLATE_NOOP("Area", "right heel"),
     QT_TRANSLATE_NOOP("Area", "both heels")},
    {"sole", QT_TRANSLATE_NOOP("Area", "sole of the left foot"), QT_TRANSLATE_NOOP("Area", "sole of the right foot"),
     QT_TRANSLATE_NOOP("Area", "soles of both feet")},
}};

constexpr std::array<AreaWords, 12> landmarkWords{{
    {"occiput", QT_TRANSLATE_NOOP("Landmark", "edge of the skull"), nullptr, nullptr},
    {"c7", QT_TRANSLATE_NOOP("Landmark", "C7, the knob of the neck"), nullptr, nullptr},
    {"t3", QT_TRANSLATE_NOOP("Landmark", "T3"), nullptr, nullptr},
    {"t7", QT_TRANSLATE_NOOP("Landmark", "T7"), nullptr, nullptr},
    {"t12", QT_TRANSLATE_NOOP("Landmark", "T12, the last rib"), nullptr, nullptr},
    {"l4", QT_TRANSLATE_NOOP("Landmark", "L4"), nullptr, nullptr},
    {"sacrum-top", QT_TRANSLATE_NOOP("Landmark", "sacrum"), nullptr, nullptr},
    {"acromion", QT_TRANSLATE_NOOP("Landmark", "tip of the left shoulder"),
     QT_TRANSLATE_NOOP("Landmark", "tip of the right shoulder"), nullptr},
    {"scapula-superior-angle", QT_TRANSLATE_NOOP("Landmark", "upper corner of the left shoulder blade"),
     QT_TRANSLATE_NOOP("Landmark", "upper corner of the right shoulder blade"), nullptr},
    {"scapula-inferior-angle", QT_TRANSLATE_NOOP("Landmark", "lower tip of the left shoulder blade"),
     QT_TRANSLATE_NOOP("Landmark", "lower tip of the right shoulder blade"), nullptr},
    {"iliac-crest", QT_TRANSLATE_NOOP("Landmark", "left hip bone"), QT_TRANSLATE_NOOP("Landmark", "right hip bone"),
     nullptr},
    {"psis", QT_TRANSLATE_NOOP("Landmark", "left dimple"), QT_TRANSLATE_NOOP("Landmark", "right dimple"), nullptr},
}};

bool endsWith(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

/// The id without its side.
std::string_view stemOf(std::string_view id) {
    for (const std::string_view side : {"-left", "-right"})
        if (endsWith(id, side)) id.remove_suffix(side.size());
    return id;
}

template<std::size_t count> const AreaWords* wordsIn(const std::array<AreaWords, count>& all, std::string_view id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const AreaWords& each) { return each.id == stemOf(id); });
    return found == all.end() ? nullptr : &*found;
}

const AreaWords* wordsOf(std::string_view id) {
    return wordsIn(areaWords, id);
}

const char* halfOf(const AreaWords& words, std::string_view id) {
    return words.right && endsWith(id, "-right") ? words.right : words.left;
}

} // namespace

QString Phrasebook::area(const std::string& region) const {
    const AreaWords* words = wordsOf(region);
    if (!words) return QString::fromStdString(region);
    return say("Area", halfOf(*words, region));
}

QString Phrasebook::landmark(const std::string& landmark) const {
    const AreaWords* words = wordsIn(landmarkWords, landmark);
    return words ? say("Landmark", halfOf(*words, landmark)) : QString::fromStdString(landmark);
}

QString Phrasebook::areas(const std::vector<std::string>& regions) const {
    const auto holds = [&](const std::string& id) {
        return std::find(regions.begin(), regions.end(), id) != regions.end();
    };
    QStringList all;
    for (const std::string& region : regions) {
        const AreaWords* words = wordsOf(region);
        const std::string stem(stemOf(region));
        const bool halves = words && words->both && holds(stem + "-left") && holds(stem + "-right");
        const QString name = halves ? say("Area", words->both) : area(region);
        if (!all.contains(name)) all << name;
    }
    return all.join(QStringLiteral(", "));
}

QString Phrasebook::areas(const body::BodyMap& map, body::RegionSet regions) const {
    std::vector<std::string> ids;
    for (std::size_t region = 0; region < map.regions.size(); ++region)
        if (regions.has(region)) ids.push_back(map.regions[region].id);
    return areas(ids);
}

} // namespace effleur::phrases
