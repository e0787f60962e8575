#include "phrases/phrasebook.h"

#include <QTranslator>

namespace effleur::phrases {

using namespace routine;

// The contraindications of routine/health.h in lay words.
QString Phrasebook::question(HealthQuestion question) const {
    const auto source = [question] {
        switch (question) {
        case HealthQuestion::Ill: return QT_TRANSLATE_NOOP("HealthQuestion", "Fever, an infection, or feeling ill");
        case HealthQuestion::Clot:
            return QT_TRANSLATE_NOOP("HealthQuestion", "A blood clot, or one leg swollen and painful");
        case HealthQuestion::HeartNow:
            return QT_TRANSLATE_NOOP("HealthQuestion", "Very high blood pressure, or a recent heart attack or stroke");
        case HealthQuestion::Injury:
            return QT_TRANSLATE_NOOP("HealthQuestion", "A recent fall, fracture or back injury, or sharp pain");
        case HealthQuestion::Emergency:
            return QT_TRANSLATE_NOOP("HealthQuestion", "Numb between the legs, weak legs, bladder or bowel trouble");
        case HealthQuestion::Intoxicated: return QT_TRANSLATE_NOOP("HealthQuestion", "Alcohol or drugs today");
        case HealthQuestion::Skin:
            return QT_TRANSLATE_NOOP("HealthQuestion", "A wound, burn, sunburn, rash, bruise, swelling or lump");
        case HealthQuestion::SoreSpot:
            return QT_TRANSLATE_NOOP("HealthQuestion", "A sore joint, a scar, or a spot that hurts");
        case HealthQuestion::Pregnancy: return QT_TRANSLATE_NOOP("HealthQuestion", "Pregnancy");
        case HealthQuestion::Cancer: return QT_TRANSLATE_NOOP("HealthQuestion", "Cancer, or treatment for it");
        case HealthQuestion::Bleeding: return QT_TRANSLATE_NOOP("HealthQuestion", "Blood thinners, or bleeding easily");
        case HealthQuestion::FragileBones:
            return QT_TRANSLATE_NOOP("HealthQuestion", "Fragile bones, or cortisone for a long time");
        case HealthQuestion::HeartHistory:
            return QT_TRANSLATE_NOOP("HealthQuestion", "Heart disease, an earlier clot or stroke");
        case HealthQuestion::NerveSigns:
            return QT_TRANSLATE_NOOP("HealthQuestion", "Pain shooting into an arm or leg, tingling, numb feet");
        case HealthQuestion::LongIllness:
            return QT_TRANSLATE_NOOP("HealthQuestion", "Diabetes with complications, kidney disease, epilepsy");
        case HealthQuestion::Operation:
            return QT_TRANSLATE_NOOP("HealthQuestion", "A recent operation, or an implanted device");
        }
        return "";
    }();
    return say("HealthQuestion", source);
}

QString Phrasebook::advice(HealthQuestion question) const {
    const auto source = [question] {
        switch (question) {
        case HealthQuestion::Ill:
            return QT_TRANSLATE_NOOP("HealthAdvice", "Not today. Rest, and come back when you are well.");
        case HealthQuestion::Clot:
        case HealthQuestion::HeartNow:
        case HealthQuestion::Injury: return QT_TRANSLATE_NOOP("HealthAdvice", "Not today. Please see a doctor first.");
        case HealthQuestion::Emergency:
            return QT_TRANSLATE_NOOP("HealthAdvice", "No massage. This is an emergency: get medical help now.");
        case HealthQuestion::Intoxicated:
            return QT_TRANSLATE_NOOP("HealthAdvice", "Not today. Pain is hard to feel now; come back another day.");
        case HealthQuestion::Skin:
        case HealthQuestion::SoreSpot:
            return QT_TRANSLATE_NOOP("HealthAdvice", "Leave that area out, and stay well away from its edge.");
        case HealthQuestion::Pregnancy:
            return QT_TRANSLATE_NOOP("HealthAdvice", "Not lying face down. Ask a doctor or midwife first.");
        case HealthQuestion::Cancer:
        case HealthQuestion::Bleeding:
        case HealthQuestion::FragileBones:
        case HealthQuestion::HeartHistory:
        case HealthQuestion::NerveSigns:
        case HealthQuestion::LongIllness:
        case HealthQuestion::Operation: return QT_TRANSLATE_NOOP("HealthAdvice", "Ask a doctor first, then come back.");
        }
        return "";
    }();
    return say("HealthAdvice", source);
}

QString Phrasebook::group(HealthGroup group) const {
    const auto source = [group] {
        switch (group) {
        case HealthGroup::NotToday: return QT_TRANSLATE_NOOP("HealthGroup", "Not today");
        case HealthGroup::LeaveOut: return QT_TRANSLATE_NOOP("HealthGroup", "Leave the area out");
        case HealthGroup::AskDoctor: return QT_TRANSLATE_NOOP("HealthGroup", "Ask a doctor first");
        }
        return "";
    }();
    return say("HealthGroup", source);
}

// No pain is the rule; sharp, shooting, tingling or numb means nerve: stop there (ABMP).
QString Phrasebook::stopRule() const {
    return say("StopRule",
               QT_TRANSLATE_NOOP("StopRule",
                                 "It should never hurt. If they hold their breath, ease off. Sharp, shooting, tingling "
                                 "or numb: stop there. Dizzy, sick, chest pain or short of breath: stop "
                                 "altogether."));
}

} // namespace effleur::phrases
