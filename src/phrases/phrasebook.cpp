#include "phrases/phrasebook.h"

#include <QTranslator>
#include <algorithm>
#include <array>
#include <string_view>

namespace effleur::phrases {

using namespace routine;

Phrasebook::Phrasebook(const QString& language, const QString& own)
    : m_language(QStringLiteral("en"))
    , m_own(own)
    , m_translator(std::make_unique<QTranslator>()) {
    if (m_translator->load(QStringLiteral(":/effleur/translations/effleur_") + language)) m_language = language;
}

Phrasebook::~Phrasebook() = default;
Phrasebook::Phrasebook(Phrasebook&&) noexcept = default;
Phrasebook& Phrasebook::operator=(Phrasebook&&) noexcept = default;

QString Phrasebook::say(const char* context, const char* source, int n) const {
    QString text = m_translator->translate(context, source, nullptr, n);
    if (text.isNull()) text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(QLatin1String("%n"), number(n));
}

QString Phrasebook::author(const body::Text& text) const {
    return QString::fromStdString(text.in(m_language.toStdString(), m_own.toStdString()));
}

QString Phrasebook::technique(Technique technique) const {
    const auto source = [technique] {
        switch (technique) {
        case Technique::Holding: return QT_TRANSLATE_NOOP("Technique", "Holding");
        case Technique::Stroking: return QT_TRANSLATE_NOOP("Technique", "Stroking");
        case Technique::Rubbing: return QT_TRANSLATE_NOOP("Technique", "Rubbing");
        case Technique::Squeezing: return QT_TRANSLATE_NOOP("Technique", "Squeezing");
        case Technique::Kneading: return QT_TRANSLATE_NOOP("Technique", "Kneading");
        case Technique::Rolling: return QT_TRANSLATE_NOOP("Technique", "Rolling");
        case Technique::Clapping: return QT_TRANSLATE_NOOP("Technique", "Clapping");
        case Technique::Shaking: return QT_TRANSLATE_NOOP("Technique", "Shaking");
        case Technique::Closing: return QT_TRANSLATE_NOOP("Technique", "Closing");
        case Technique::Resting: return QT_TRANSLATE_NOOP("Technique", "Resting");
        }
        return "";
    }();
    return say("Technique", source);
}

QString Phrasebook::inSentence(Technique technique) const {
    const auto source = [technique] {
        switch (technique) {
        case Technique::Holding: return QT_TRANSLATE_NOOP("TechniqueInSentence", "holding");
        case Technique::Stroking: return QT_TRANSLATE_NOOP("TechniqueInSentence", "stroking");
        case Technique::Rubbing: return QT_TRANSLATE_NOOP("TechniqueInSentence", "rubbing");
        case Technique::Squeezing: return QT_TRANSLATE_NOOP("TechniqueInSentence", "squeezing");
        case Technique::Kneading: return QT_TRANSLATE_NOOP("TechniqueInSentence", "kneading");
        case Technique::Rolling: return QT_TRANSLATE_NOOP("TechniqueInSentence", "rolling");
        case Technique::Clapping: return QT_TRANSLATE_NOOP("TechniqueInSentence", "clapping");
        case Technique::Shaking: return QT_TRANSLATE_NOOP("TechniqueInSentence", "shaking");
        case Technique::Closing: return QT_TRANSLATE_NOOP("TechniqueInSentence", "closing strokes");
        case Technique::Resting: return QT_TRANSLATE_NOOP("TechniqueInSentence", "resting");
        }
        return "";
    }();
    return say("TechniqueInSentence", source);
}

QString Phrasebook::fieldTerm(Technique technique) const {
    const auto source = [technique] {
        switch (technique) {
        case Technique::Stroking:
        case Technique::Closing: return QT_TRANSLATE_NOOP("FieldTerm", "effleurage");
        case Technique::Rubbing: return QT_TRANSLATE_NOOP("FieldTerm", "friction");
        case Technique::Squeezing: return QT_TRANSLATE_NOOP("FieldTerm", "Russian squeezing");
        case Technique::Kneading: return QT_TRANSLATE_NOOP("FieldTerm", "petrissage");
        case Technique::Rolling: return QT_TRANSLATE_NOOP("FieldTerm", "skin rolling");
        case Technique::Clapping: return QT_TRANSLATE_NOOP("FieldTerm", "tapotement");
        case Technique::Shaking: return QT_TRANSLATE_NOOP("FieldTerm", "vibration");
        case Technique::Holding:
        case Technique::Resting: break;
        }
        return "";
    }();
    return *source ? say("FieldTerm", source) : QString();
}

QString Phrasebook::side(Side side) const {
    const auto source = [side] {
        switch (side) {
        case Side::Both: return QT_TRANSLATE_NOOP("Side", "both sides");
        case Side::Left: return QT_TRANSLATE_NOOP("Side", "left side");
        case Side::Right: return QT_TRANSLATE_NOOP("Side", "right side");
        case Side::Each: return QT_TRANSLATE_NOOP("Side", "each side");
        }
        return "";
    }();
    return say("Side", source);
}

QString Phrasebook::pressureWord(int pressure) const {
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Pressure", "no pressure"), QT_TRANSLATE_NOOP("Pressure", "just the hand"),
        QT_TRANSLATE_NOOP("Pressure", "light"),       QT_TRANSLATE_NOOP("Pressure", "medium"),
        QT_TRANSLATE_NOOP("Pressure", "firm"),        QT_TRANSLATE_NOOP("Pressure", "deep")};
    return say("Pressure", words[std::size_t(std::clamp(pressure, 0, highestPressure))]);
}

QString Phrasebook::intent(Intent intent) const {
    const auto source = [intent] {
        switch (intent) {
        case Intent::Relaxing: return QT_TRANSLATE_NOOP("Intent", "Relaxing");
        case Intent::Invigorating: return QT_TRANSLATE_NOOP("Intent", "Invigorating");
        case Intent::Restorative: return QT_TRANSLATE_NOOP("Intent", "Restorative");
        case Intent::Teaching: return QT_TRANSLATE_NOOP("Intent", "Teaching");
        }
        return "";
    }();
    return say("Intent", source);
}

QString Phrasebook::intentInSentence(Intent intent) const {
    const auto source = [intent] {
        switch (intent) {
        case Intent::Relaxing: return QT_TRANSLATE_NOOP("IntentInSentence", "relaxing");
        case Intent::Invigorating: return QT_TRANSLATE_NOOP("IntentInSentence", "invigorating");
        case Intent::Restorative: return QT_TRANSLATE_NOOP("IntentInSentence", "restorative");
        case Intent::Teaching: return QT_TRANSLATE_NOOP("IntentInSentence", "teaching");
        }
        return "";
    }();
    return say("IntentInSentence", source);
}

QString Phrasebook::level(Level level) const {
    const auto source = [level] {
        switch (level) {
        case Level::Beginner: return QT_TRANSLATE_NOOP("Level", "Beginner");
        case Level::Intermediate: return QT_TRANSLATE_NOOP("Level", "Intermediate");
        case Level::Advanced: return QT_TRANSLATE_NOOP("Level", "Advanced");
        }
        return "";
    }();
    return say("Level", source);
}

QString Phrasebook::levelInSentence(Level level) const {
    const auto source = [level] {
        switch (level) {
        case Level::Beginner: return QT_TRANSLATE_NOOP("LevelInSentence", "beginner");
        case Level::Intermediate: return QT_TRANSLATE_NOOP("LevelInSentence", "intermediate");
        case Level::Advanced: return QT_TRANSLATE_NOOP("LevelInSentence", "advanced");
        }
        return "";
    }();
    return say("LevelInSentence", source);
}

QString Phrasebook::reminder(Reminder reminder) const {
    const auto source = [reminder] {
        switch (reminder) {
        case Reminder::HeadTurn: return QT_TRANSLATE_NOOP("Reminder", "Time to turn the head to the other side.");
        case Reminder::Oil: return QT_TRANSLATE_NOOP("Reminder", "A little oil, if the skin needs it.");
        case Reminder::Drape: return QT_TRANSLATE_NOOP("Reminder", "Draw the towel over what you have finished.");
        }
        return "";
    }();
    return say("Reminder", source);
}

namespace {

struct PreparationWords {
    std::string_view id;
    const char* name;
    const char* detail;
};
// What the commissioning article asks to prepare (R21 to R26), and warm hands.
constexpr std::array<PreparationWords, 13> preparations{{
    {"firm-surface", QT_TRANSLATE_NOOP("Preparation", "Firm surface"),
     QT_TRANSLATE_NOOP("PreparationDetail", "dense mattress, mat on the floor, or a table")},
    {"light-clothing", QT_TRANSLATE_NOOP("Preparation", "Light clothes"),
     QT_TRANSLATE_NOOP("PreparationDetail", "loose clothes for you, a bare back for them")},
    {"towels", QT_TRANSLATE_NOOP("Preparation", "Clean towels"),
     QT_TRANSLATE_NOOP("PreparationDetail", "one under, one over the hips")},
    {"head-pad", QT_TRANSLATE_NOOP("Preparation", "Small pad"),
     QT_TRANSLATE_NOOP("PreparationDetail", "under the forehead, so that the neck is at ease")},
    {"ankle-roll", QT_TRANSLATE_NOOP("Preparation", "Rolled towel"),
     QT_TRANSLATE_NOOP("PreparationDetail", "under the ankles")},
    {"dry-wipes", QT_TRANSLATE_NOOP("Preparation", "Dry wipes"),
     QT_TRANSLATE_NOOP("PreparationDetail", "at hand, to wipe off oil")},
    {"oil-if-needed", QT_TRANSLATE_NOOP("Preparation", "Oil, only if needed"),
     QT_TRANSLATE_NOOP("PreparationDetail", "without it is often better; ask about allergies")},
    {"warm-room", QT_TRANSLATE_NOOP("Preparation", "Warm room"),
     QT_TRANSLATE_NOOP("PreparationDetail", "22 to 24 °C, no draught")},
    {"wash-hands", QT_TRANSLATE_NOOP("Preparation", "Clean, warm hands"),
     QT_TRANSLATE_NOOP("PreparationDetail", "short nails, no rings, no watch")},
    {"candles", QT_TRANSLATE_NOOP("Preparation", "Candles, a scent"),
     QT_TRANSLATE_NOOP("PreparationDetail", "if you both like them")},
    {"chair-and-table", QT_TRANSLATE_NOOP("Preparation", "Chair at a table"),
     QT_TRANSLATE_NOOP("PreparationDetail", "both feet on the floor, a backrest that leaves the back free")},
    {"cushion", QT_TRANSLATE_NOOP("Preparation", "Cushion on the table"),
     QT_TRANSLATE_NOOP("PreparationDetail", "for the arms and the forehead, so that the neck is at ease")},
    {"clothes-on", QT_TRANSLATE_NOOP("Preparation", "Clothes on"),
     QT_TRANSLATE_NOOP("PreparationDetail", "a thin shirt, no collar; necklace and scarf off, long hair up")},
}};

const PreparationWords* preparationOf(std::string_view id) {
    const auto found = std::find_if(preparations.begin(), preparations.end(), [id](auto& p) { return p.id == id; });
    return found == preparations.end() ? nullptr : &*found;
}

} // namespace

QString Phrasebook::preparation(const std::string& id) const {
    const auto* known = preparationOf(id);
    return known ? say("Preparation", known->name) : QString::fromStdString(id);
}

QString Phrasebook::preparationDetail(const std::string& id) const {
    const auto* known = preparationOf(id);
    return known ? say("PreparationDetail", known->detail) : QString();
}

QString Phrasebook::number(int number) const {
    static constexpr std::array words{QT_TRANSLATE_NOOP("Number", "zero"),     QT_TRANSLATE_NOOP("Number", "one"),
                                      QT_TRANSLATE_NOOP("Number", "two"),      QT_TRANSLATE_NOOP("Number", "three"),
                                      QT_TRANSLATE_NOOP("Number", "four"),     QT_TRANSLATE_NOOP("Number", "five"),
                                      QT_TRANSLATE_NOOP("Number", "six"),      QT_TRANSLATE_NOOP("Number", "seven"),
                                      QT_TRANSLATE_NOOP("Number", "eight"),    QT_TRANSLATE_NOOP("Number", "nine"),
                                      QT_TRANSLATE_NOOP("Number", "ten"),      QT_TRANSLATE_NOOP("Number", "eleven"),
                                      QT_TRANSLATE_NOOP("Number", "twelve"),   QT_TRANSLATE_NOOP("Number", "thirteen"),
                                      QT_TRANSLATE_NOOP("Number", "fourteen"), QT_TRANSLATE_NOOP("Number", "fifteen"),
                                      QT_TRANSLATE_NOOP("Number", "sixteen"),  QT_TRANSLATE_NOOP("Number", "seventeen"),
                                      QT_TRANSLATE_NOOP("Number", "eighteen"), QT_TRANSLATE_NOOP("Number", "nineteen"),
                                      QT_TRANSLATE_NOOP("Number", "twenty")};
    if (number < 0 || std::size_t(number) >= words.size()) return QString::number(number);
    return say("Number", words[std::size_t(number)]);
}

const QString& Phrasebook::language() const {
    return m_language;
}

} // namespace effleur::phrases
