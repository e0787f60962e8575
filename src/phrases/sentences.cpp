#include "phrases/phrasebook.h"

#include <QStringList>
#include <QTranslator>
#include <optional>

namespace effleur::phrases {

using session::PhraseId;
using session::Prompt;

namespace {

template<class T> std::optional<T> argument(const Prompt& prompt, std::size_t index) {
    if (index >= prompt.arguments.size()) return std::nullopt;
    if (const T* value = std::get_if<T>(&prompt.arguments[index])) return *value;
    return std::nullopt;
}

int numberAt(const Prompt& prompt, std::size_t index) {
    return std::max(0, argument<int>(prompt, index).value_or(0));
}

QString capital(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

const char* beginningAt(std::optional<body::Stance> place) {
    using enum body::Stance;
    switch (place.value_or(Head)) {
    case HipLeft:
    case FlankLeft: return QT_TRANSLATE_NOOP("Prompt", "Kneel or stand at their left side, facing their head.");
    case HipRight:
    case FlankRight: return QT_TRANSLATE_NOOP("Prompt", "Kneel or stand at their right side, facing their head.");
    case Head: break;
    case Behind: return QT_TRANSLATE_NOOP("Prompt", "Stand behind them, one foot ahead.");
    case Feet: return QT_TRANSLATE_NOOP("Prompt", "Kneel or stand at their feet.");
    case LegLeft: return QT_TRANSLATE_NOOP("Prompt", "Kneel or stand beside their left leg, facing their head.");
    case LegRight: return QT_TRANSLATE_NOOP("Prompt", "Kneel or stand beside their right leg, facing their head.");
    }
    return QT_TRANSLATE_NOOP("Prompt", "Kneel or stand at their head.");
}

const char* walkingTo(std::optional<body::Stance> place) {
    using enum body::Stance;
    switch (place.value_or(Head)) {
    case HipLeft:
    case FlankLeft:
    case LegLeft: return QT_TRANSLATE_NOOP("Prompt", "Walk round to their left side, one hand stays.");
    case HipRight:
    case FlankRight:
    case LegRight: return QT_TRANSLATE_NOOP("Prompt", "Walk round to their right side, one hand stays.");
    case Head: break;
    case Behind: return QT_TRANSLATE_NOOP("Prompt", "Walk round behind them, one hand stays.");
    case Feet: return QT_TRANSLATE_NOOP("Prompt", "Walk round to their feet, one hand stays.");
    }
    return QT_TRANSLATE_NOOP("Prompt", "Walk round to their head, one hand stays.");
}

/// To another part of the body.
const char* goingTo(std::optional<body::Stance> place) {
    using enum body::Stance;
    switch (place.value_or(Head)) {
    case LegLeft:
    case LegRight: return QT_TRANSLATE_NOOP("Prompt", "Keep a hand on them as you go along to their legs.");
    case HipLeft:
    case HipRight:
    case FlankLeft:
    case FlankRight: return QT_TRANSLATE_NOOP("Prompt", "Keep a hand on them as you go along to their hips.");
    case Head: break;
    case Behind: return QT_TRANSLATE_NOOP("Prompt", "Keep a hand on them as you go behind them.");
    case Feet: return QT_TRANSLATE_NOOP("Prompt", "Keep a hand on them as you go to their feet.");
    }
    return QT_TRANSLATE_NOOP("Prompt", "Keep a hand on them as you go to their head.");
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString Phrasebook::duration(int seconds) const {
    if (seconds == 60) return say("Duration", QT_TRANSLATE_NOOP("Duration", "one minute"));
    if (seconds > 0 && seconds % 60 == 0)
        return say("Duration", QT_TRANSLATE_N_NOOP("Duration", "%n minutes"), seconds / 60);
    if (seconds == 1) return say("Duration", QT_TRANSLATE_NOOP("Duration", "one second"));
    return say("Duration", QT_TRANSLATE_N_NOOP("Duration", "%n seconds"), seconds);
}

QString Phrasebook::spoken(const Prompt& prompt) const {
    const bool ours = std::ranges::all_of(prompt.arguments, [this](const session::PromptArgument& each) {
        const auto* words = std::get_if<body::Text>(&each);
        return !words || words->speaks(m_language.toStdString());
    });
    return ours ? sentence(prompt) : QString();
}

QString Phrasebook::sentence(const Prompt& prompt) const {
    const auto words = [&](std::size_t index) {
        const auto text = argument<body::Text>(prompt, index);
        return text ? author(*text) : QString();
    };
    const auto techniqueAt = [&](std::size_t index, auto&& toWords) {
        const auto value = argument<routine::Technique>(prompt, index);
        return value ? toWords(*value) : QString();
    };
    // Who only hears it is told whose side.
    const auto oneSideAt = [&](std::size_t index) {
        const auto value = argument<routine::Side>(prompt, index);
        return value == routine::Side::Left    ? say("Prompt", QT_TRANSLATE_NOOP("Prompt", "their left side"))
               : value == routine::Side::Right ? say("Prompt", QT_TRANSLATE_NOOP("Prompt", "their right side"))
               : value == routine::Side::Each  ? side(*value)
                                               : QString();
    };
    // Hands that lie still have their sides in the words of the place, and some others too.
    const auto sideAt = [&](std::size_t index) {
        const auto value = argument<routine::Side>(prompt, index);
        const auto what = argument<routine::Technique>(prompt, 0);
        const bool still = what == routine::Technique::Holding || what == routine::Technique::Resting;
        if (value != routine::Side::Both || still) return oneSideAt(index);
        const QString both = side(*value);
        return words(1).contains(both) ? QString() : both;
    };
    // "Pressure two, light." or "No pressure."
    const auto pressureAt = [&](std::size_t index) {
        const int level = numberAt(prompt, index);
        return level == 0 ? pressureWord(0)
                          : say("Prompt", QT_TRANSLATE_NOOP("Prompt", "pressure %1, %2"))
                                .arg(number(level), pressureWord(level));
    };
    const auto areasFrom = [&](std::size_t first) {
        std::vector<std::string> regions;
        for (std::size_t index = first; index < prompt.arguments.size(); ++index)
            if (const auto area = argument<session::Area>(prompt, index)) regions.push_back(area->id);
        return regions.empty() ? QString() : areas(regions);
    };
    const auto prompted = [this](const char* source, int n = -1) { return say("Prompt", source, n); };

    switch (prompt.id) {
    case PhraseId::Welcome:
        return prompted(QT_TRANSLATE_NOOP("Prompt", "%1. Warm your hands, and breathe together.")).arg(words(0));
    case PhraseId::BeginAt: return prompted(beginningAt(argument<body::Stance>(prompt, 0)));
    case PhraseId::PressuresAre: {
        QStringList levels;
        for (int level = 1; level <= 3; ++level)
            levels << number(level) + QLatin1Char(' ') + pressureWord(level);
        return prompted(QT_TRANSLATE_NOOP("Prompt", "Pressure has numbers: %1. Four and five are for trained hands."))
            .arg(joined(levels));
    }
    case PhraseId::SidesAre:
        return numberAt(prompt, 0) == 0
                   ? prompted(QT_TRANSLATE_NOOP("Prompt", "Left and right are theirs, not yours."))
                   : prompted(QT_TRANSLATE_NOOP("Prompt",
                                                "Left and right are theirs, not yours. Nothing presses on the spine."));
    case PhraseId::StopRule: return stopRule();
    case PhraseId::HeadsUp:
        return prompted(QT_TRANSLATE_NOOP("Prompt", "Coming up: %1."))
            .arg(joined({techniqueAt(0, [&](auto t) { return inSentence(t); }), words(1), oneSideAt(2)}));
    case PhraseId::StepIs: {
        const QString what = joined({techniqueAt(0, [&](auto t) { return technique(t); }), words(1), sideAt(2)});
        const QString hands = capital(words(3));
        return hands.isEmpty() ? what + QLatin1Char('.') : QStringLiteral("%1. %2.").arg(what, hands);
    }
    case PhraseId::HandsAre: {
        // "Both palms" are on both sides.
        const QString both = side(routine::Side::Both);
        const bool unsaid = argument<routine::Side>(prompt, 1) == routine::Side::Both &&
                            !words(0).contains(both.section(QLatin1Char(' '), 0, 0), Qt::CaseInsensitive);
        return capital(joined({words(0), unsaid ? both : QString()})) + QLatin1Char('.');
    }
    case PhraseId::Dose: {
        const auto part = [&](std::size_t index) {
            return index < prompt.arguments.size() ? prompt.arguments[index] : session::PromptArgument(0);
        };
        const auto to = prompt.arguments.size() > 2 ? part(2) : part(0);
        return sentence({PhraseId::PressureIs, {part(0), to}}) + QLatin1Char(' ') +
               sentence({PhraseId::TimesAre, {part(1), part(3), part(4)}});
    }
    case PhraseId::TimesAre: {
        const int times = numberAt(prompt, 0);
        QString often = times == 1 ? prompted(QT_TRANSLATE_NOOP("Prompt", "once"))
                                   : prompted(QT_TRANSLATE_N_NOOP("Prompt", "%n times"), times);
        const int beats = numberAt(prompt, 1);
        const auto what = argument<routine::Technique>(prompt, 2);
        if (beats > 1 && what == routine::Technique::Clapping)
            often = joined({often, prompted(QT_TRANSLATE_N_NOOP("Prompt", "%n claps each"), beats)});
        if (beats > 1 && what == routine::Technique::Kneading)
            often = joined({often, prompted(QT_TRANSLATE_N_NOOP("Prompt", "%n circles each"), beats)});
        return capital(often) + QLatin1Char('.');
    }
    case PhraseId::PressureIs: {
        const int from = numberAt(prompt, 0);
        const int to = argument<int>(prompt, 1).value_or(from);
        const QString end = to == 0 ? pressureWord(0) : number(to);
        const auto until = [&](const char* source) { return prompted(source).arg(end); };
        const QString change = to > from   ? until(QT_TRANSLATE_NOOP("Prompt", "each time more, to %1"))
                               : to < from ? until(QT_TRANSLATE_NOOP("Prompt", "each time less, to %1"))
                                           : QString();
        return capital(joined({pressureAt(0), change})) + QLatin1Char('.');
    }
    case PhraseId::HoldFor:
        return prompted(QT_TRANSLATE_NOOP("Prompt", "Hold for %1, %2."))
            .arg(duration(numberAt(prompt, 1)), pressureAt(0));
    case PhraseId::RestFor:
        return prompted(QT_TRANSLATE_NOOP("Prompt", "Rest for %1.")).arg(duration(numberAt(prompt, 0)));
    case PhraseId::SwitchSides: {
        const QString which = oneSideAt(0);
        if (which.isEmpty()) return prompted(QT_TRANSLATE_NOOP("Prompt", "Now the other side."));
        const bool lines = numberAt(prompt, 1) > 1;
        if (const auto to = argument<routine::Side>(prompt, 2)) {
            const char* walk = QT_TRANSLATE_NOOP("Prompt", "Now %1: walk round to their right, one hand stays.");
            if (*to == routine::Side::Left && lines)
                walk = QT_TRANSLATE_NOOP("Prompt", "Now %1, first line: walk round to their left, one hand stays.");
            else if (*to == routine::Side::Left)
                walk = QT_TRANSLATE_NOOP("Prompt", "Now %1: walk round to their left, one hand stays.");
            else if (lines)
                walk = QT_TRANSLATE_NOOP("Prompt", "Now %1, first line: walk round to their right, one hand stays.");
            return prompted(walk).arg(which);
        }
        return lines ? prompted(QT_TRANSLATE_NOOP("Prompt", "Now %1, first line. Change hands.")).arg(which)
                     : prompted(QT_TRANSLATE_NOOP("Prompt", "Now %1. Change hands.")).arg(which);
    }
    case PhraseId::WalkRound: return prompted(walkingTo(argument<body::Stance>(prompt, 0)));
    case PhraseId::ChangeBody: {
        QStringList said{words(0), words(1)};
        said.removeAll(QString());
        const auto to = argument<body::Stance>(prompt, 2);
        if (to) said << prompted(goingTo(to));
        return said.join(QStringLiteral(". ")) + (to ? QString() : QStringLiteral("."));
    }
    case PhraseId::SwitchLane: {
        const int further = argument<int>(prompt, 0).value_or(0);
        return further > 0   ? prompted(QT_TRANSLATE_NOOP("Prompt", "Now a line further out."))
               : further < 0 ? prompted(QT_TRANSLATE_NOOP("Prompt", "Now a line further in."))
                             : prompted(QT_TRANSLATE_NOOP("Prompt", "Now the line beside it."));
    }
    case PhraseId::Remind: {
        const auto value = argument<routine::Reminder>(prompt, 0);
        return value ? reminder(*value) : QString();
    }
    case PhraseId::Ask:
    case PhraseId::Tip:
    case PhraseId::Cue:
    case PhraseId::Aftercare: return words(0);
    case PhraseId::Watch: return prompted(QT_TRANSLATE_NOOP("Prompt", "Avoid this: %1")).arg(words(0));
    case PhraseId::BreatheIn: return prompted(QT_TRANSLATE_NOOP("Prompt", "Breathe in."));
    case PhraseId::BreatheOut: return prompted(QT_TRANSLATE_NOOP("Prompt", "And slowly out."));
    case PhraseId::Count: return capital(number(numberAt(prompt, 0)));
    case PhraseId::LastOne: return prompted(QT_TRANSLATE_NOOP("Prompt", "Last one here"));
    case PhraseId::Softer:
        return prompted(QT_TRANSLATE_NOOP("Prompt", "Softer from here to the end: %1.")).arg(pressureAt(0));
    case PhraseId::AlreadyLightest:
        switch (static_cast<session::Relief>(numberAt(prompt, 0))) {
        case session::Relief::Now:
        case session::Relief::ThisStep:
            return prompted(QT_TRANSLATE_NOOP("Prompt", "Lightest just now. Softer from here on."));
        case session::Relief::NextStep:
            return prompted(QT_TRANSLATE_NOOP("Prompt", "Lightest here. Softer from the next step on."));
        case session::Relief::Later: return prompted(QT_TRANSLATE_NOOP("Prompt", "Lightest here. Softer later on."));
        case session::Relief::Never: break;
        }
        return prompted(QT_TRANSLATE_NOOP("Prompt", "Lightest here, and to the end."));
    case PhraseId::AreaLeftOut: {
        const QString named = areasFrom(0);
        return named.isEmpty() ? prompted(QT_TRANSLATE_NOOP("Prompt", "This area is left out from here on."))
                               : prompted(QT_TRANSLATE_NOOP("Prompt", "Left out from here on: %1.")).arg(named);
    }
    case PhraseId::AreasLeftOut: return prompted(QT_TRANSLATE_NOOP("Prompt", "Left out today: %1.")).arg(areasFrom(0));
    case PhraseId::AreasBack: return prompted(QT_TRANSLATE_NOOP("Prompt", "Left out no longer: %1.")).arg(areasFrom(0));
    case PhraseId::WorkSpared: {
        const QString what = joined({techniqueAt(0, [&](auto t) { return inSentence(t); }), words(1), oneSideAt(2)});
        const QString because = areasFrom(3);
        return because.isEmpty() ? prompted(QT_TRANSLATE_NOOP("Prompt", "Skipped: %1.")).arg(what)
                                 : prompted(QT_TRANSLATE_NOOP("Prompt", "Left out today: %1. So this is skipped: %2."))
                                       .arg(because, what);
    }
    case PhraseId::StepsSpared: {
        const int count = numberAt(prompt, 0);
        const QString because = areasFrom(1);
        return because.isEmpty()
                   ? capital(prompted(QT_TRANSLATE_N_NOOP("Prompt", "%n steps are skipped."), count))
                   : prompted(QT_TRANSLATE_N_NOOP("Prompt", "Left out today: %1. So %n steps are skipped."), count)
                         .arg(because);
    }
    case PhraseId::Firmer: return prompted(QT_TRANSLATE_NOOP("Prompt", "Firmer: %1.")).arg(pressureAt(0));
    case PhraseId::FirmestToday: return prompted(QT_TRANSLATE_NOOP("Prompt", "No firmer than this today."));
    case PhraseId::Undone: {
        const QString out = areasFrom(1);
        return out.isEmpty()
                   ? prompted(QT_TRANSLATE_NOOP("Prompt", "As it was: %1, nothing left out.")).arg(pressureAt(0))
                   : prompted(QT_TRANSLATE_NOOP("Prompt", "As it was: %1. Left out: %2.")).arg(pressureAt(0), out);
    }
    case PhraseId::OneMore: return prompted(QT_TRANSLATE_NOOP("Prompt", "One more."));
    case PhraseId::Paused: return prompted(QT_TRANSLATE_NOOP("Prompt", "Paused. Let one hand rest where it is."));
    case PhraseId::GoingOn: {
        const int seconds = numberAt(prompt, 0);
        return seconds == 0 ? prompted(QT_TRANSLATE_NOOP("Prompt", "Going on."))
                            : prompted(QT_TRANSLATE_NOOP("Prompt", "Going on in %1.")).arg(duration(seconds));
    }
    case PhraseId::Waiting: return prompted(QT_TRANSLATE_NOOP("Prompt", "When you are ready."));
    case PhraseId::HalfWay: return prompted(QT_TRANSLATE_NOOP("Prompt", "Half of the session is done."));
    case PhraseId::MinutesLeft: {
        const int minutes = numberAt(prompt, 0);
        return minutes == 1 ? prompted(QT_TRANSLATE_NOOP("Prompt", "One minute left."))
                            : capital(prompted(QT_TRANSLATE_N_NOOP("Prompt", "%n minutes left."), minutes));
    }
    case PhraseId::PressureCheck: return prompted(QT_TRANSLATE_NOOP("Prompt", "Ask: more, less or the same?"));
    case PhraseId::Finished:
        return prompted(QT_TRANSLATE_NOOP("Prompt", "That was all of it. Well done, both of you."));
    case PhraseId::Stopped: return prompted(QT_TRANSLATE_NOOP("Prompt", "Stopped. Let your hands rest."));
    case PhraseId::EverybodyTries:
        return prompted(QT_TRANSLATE_NOOP("Prompt", "Everybody tries, for %1.")).arg(duration(numberAt(prompt, 0)));
    case PhraseId::SwapPartners: return prompted(QT_TRANSLATE_NOOP("Prompt", "Swap partners."));
    }
    return {};
}

} // namespace effleur::phrases
