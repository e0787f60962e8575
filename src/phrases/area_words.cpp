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
constexpr std::array<AreaWords, 8> areaWords{{
    {"neck", QT_TRANSLATE_NOOP("Area", "neck"), nullptr, nullptr},
    {"shoulder", QT_TRANSLATE_NOOP("Area", "left shoulder"), QT_TRANSLATE_NOOP("Area", "right shoulder"),
     QT_TRANSLATE_NOOP("Area", "both shoulders")},
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

const AreaWords* wordsOf(std::string_view id) {
    const auto found =
        std::find_if(areaWords.begin(), areaWords.end(), [id](const AreaWords& each) { return each.id == stemOf(id); });
    return found == areaWords.end() ? nullptr : &*found;
}

} // namespace

QString Phrasebook::area(const std::string& region) const {
    const AreaWords* words = wordsOf(region);
    if (!words) return QString::fromStdString(region);
    return say("Area", words->right && endsWith(region, "-right") ? words->right : words->left);
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

} // namespace effleur::phrases
