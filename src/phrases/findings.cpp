#include "phrases/findings.h"

#include "phrases/finding_texts.h"
#include "phrases/numbers.h"

#include <QtGlobal>
#include <algorithm>

namespace effleur::phrases {
namespace {

using routine::Argument;
using routine::Form;
using routine::Severity;

// Read only by lupdate.
/// What the shipped body maps say of their zones.
[[maybe_unused]] constexpr const char* zoneReasons[] = {
    QT_TRANSLATE_NOOP(
        "ZoneReason",
        "Spinous processes: hands may rest or glide over at pressure 0, never press, pinch or drum; work beside it."),
    QT_TRANSLATE_NOOP("ZoneReason", "Lymph nodes and vessels of the armpit: strokes end before it."),
    QT_TRANSLATE_NOOP("ZoneReason", "Side of the neck: lymph nodes, artery, nerves; stay on the back of the neck."),
    QT_TRANSLATE_NOOP("ZoneReason", "Kidney, T11 to L3, 2.5 to 9.5 cm beside the midline: light flat strokes only, no "
                                    "drumming, no pinching, no weight."),
    QT_TRANSLATE_NOOP("ZoneReason", "Bony ridge of the shoulder blade."),
    QT_TRANSLATE_NOOP("ZoneReason", "Inner edge of the shoulder blade."),
    QT_TRANSLATE_NOOP("ZoneReason", "Free ends of the 11th and 12th rib: no drumming, no pointed pressure."),
    QT_TRANSLATE_NOOP("ZoneReason",
                      "Behind the heart, T4 to T8, left: sources disagree on percussion here, so it is left out."),
    QT_TRANSLATE_NOOP(
        "ZoneReason",
        "Spinous processes: hands may rest or glide over at pressure 0, never press, pinch or tap; work beside it."),
    QT_TRANSLATE_NOOP("ZoneReason", "Front of the neck and the hollow above the collarbone, out of sight beyond the "
                                    "edge of the shoulder: artery, nerves and nodes; fingers do not reach over here."),
    QT_TRANSLATE_NOOP("ZoneReason", "Lymph nodes, vessels and nerves of the armpit: strokes end before it."),
    QT_TRANSLATE_NOOP("ZoneReason",
                      "Tip of the shoulder: bone and a bursa just under the cloth; light and flat only, no lifting."),
    QT_TRANSLATE_NOOP(
        "ZoneReason",
        "Inner side of the upper arm: vessels and nerves lie bare against the bone; light and flat only."),
    QT_TRANSLATE_NOOP(
        "ZoneReason",
        "Elbow: the ulnar nerve (the funny bone) lies bare; strokes end above it or pass flat and light."),
    QT_TRANSLATE_NOOP("ZoneReason", "Inner edge and lower tip of the shoulder blade."),
    QT_TRANSLATE_NOOP("ZoneReason", "Kidney, below the 11th rib: light flat strokes only, no tapping, no weight."),
    QT_TRANSLATE_NOOP(
        "ZoneReason",
        "Hollow of the knee: artery, vein, nerves and lymph nodes lie close under the skin. Glide past on both sides."),
    QT_TRANSLATE_NOOP("ZoneReason", "Back of the knee: tendons and, on the outer side, a nerve over the bone. Hands "
                                    "only glide here, without weight."),
    QT_TRANSLATE_NOOP("ZoneReason", "Upper inner side of the thigh: near the groin, with vessels and lymph nodes, and "
                                    "private. Strokes end before it."),
    QT_TRANSLATE_NOOP("ZoneReason",
                      "Inner side of the thigh: a large vein lies close under the skin. Soft, flat strokes only."),
    QT_TRANSLATE_NOOP("ZoneReason", "Heel tendon: it has no muscle over it. Soft, flat strokes only, no pinching."),
    QT_TRANSLATE_NOOP("ZoneReason",
                      "Inner ankle bone, with vessels and a nerve behind it: glide around it, never press."),
    QT_TRANSLATE_NOOP("ZoneReason", "Outer ankle bone: glide around it, never press."),
    QT_TRANSLATE_NOOP("ZoneReason", "Inner edge of the shin bone: no drumming; hold the muscle, not the bone."),
    QT_TRANSLATE_NOOP("ZoneReason",
                      "Outer edge of the lower leg, over bone and nerve: no drumming; hold the muscle, not the bone."),
};
/// A file's word for a technique is the one in a sentence, but for this.
[[maybe_unused]] constexpr const char* closing = QT_TRANSLATE_NOOP("TechniqueInSentence", "closing");

const char* textOf(Form::Is is) {
    switch (is) {
    case Form::Null: return QT_TRANSLATE_NOOP("FindingForm", "null");
    case Form::Boolean: return QT_TRANSLATE_NOOP("FindingForm", "true or false");
    case Form::AnyNumber: return QT_TRANSLATE_NOOP("FindingForm", "a number");
    case Form::Number: return QT_TRANSLATE_NOOP("FindingForm", "a number from %1 to %2");
    case Form::Whole: return QT_TRANSLATE_NOOP("FindingForm", "a whole number from %1 to %2");
    case Form::Words: return QT_TRANSLATE_NOOP("FindingForm", "words in quotes");
    case Form::Sentence: return QT_TRANSLATE_NOOP("FindingForm", "a sentence in quotes");
    case Form::Text:
        return QT_TRANSLATE_NOOP("FindingForm", "a sentence in quotes, or an object of sentences by language");
    case Form::Name: return QT_TRANSLATE_NOOP("FindingForm", "a short name in quotes");
    case Form::Language: return QT_TRANSLATE_NOOP("FindingForm", "a language in quotes, such as \"en\"");
    case Form::OneOf: return QT_TRANSLATE_NOOP("FindingForm", "one of the words %1");
    case Form::List: return QT_TRANSLATE_NOOP("FindingForm", "a list [...]");
    case Form::Tuple: return QT_TRANSLATE_NOOP("FindingForm", "a list of %1 values");
    case Form::Object: return QT_TRANSLATE_NOOP("FindingForm", "an object {...}");
    }
    return "";
}

const char* textOf(Severity severity) {
    switch (severity) {
    case Severity::Error: return QT_TRANSLATE_NOOP("FindingForm", "error");
    case Severity::Warning: return QT_TRANSLATE_NOOP("FindingForm", "warning");
    case Severity::Advice: return QT_TRANSLATE_NOOP("FindingForm", "advice");
    }
    return "";
}

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "%2" is the second of `words`; "" where there are fewer.
QString filled(const QString& text, const QStringList& words) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text[i] == QLatin1Char('%') && i + 1 < text.size() && text[i + 1].isDigit();
        if (place)
            result += words.value(text[++i].digitValue() - 1);
        else
            result += text[i];
    }
    return result;
}

/// Makes words of an argument.
class Speller {
public:
    explicit Speller(const Phrasebook& book)
        : m_book(book) {}

    QString operator()(double number) const { return exact(number, m_book); }
    QString operator()(const std::string& name) const { return QString::fromStdString(name); }
    QString operator()(const std::vector<std::string>& names) const {
        QStringList all;
        for (const std::string& each : names)
            all << QString::fromStdString(each);
        if (all.size() < 2) return all.join(QString());
        const QString last = all.takeLast();
        return say(QT_TRANSLATE_NOOP("FindingForm", "%1 or %2")).arg(all.join(QStringLiteral(", ")), last);
    }
    QString operator()(const std::vector<Form>& forms) const {
        QString all;
        for (const Form& each : forms) {
            const QString one = form(each);
            all = all.isEmpty() ? one : say(QT_TRANSLATE_NOOP("FindingForm", "%1, or %2")).arg(all, one);
        }
        return all;
    }
    QString operator()(const routine::Reason& reason) const { return m_book.say("ZoneReason", reason.words.c_str()); }
    QString operator()(routine::Technique technique) const {
        return m_book.say("TechniqueInSentence", std::string(routine::word(technique)).c_str());
    }
    QString operator()(body::Hand hand) const {
        return say(hand == body::Hand::Left ? QT_TRANSLATE_NOOP("FindingForm", "left")
                                            : QT_TRANSLATE_NOOP("FindingForm", "right"));
    }

private:
    QString say(const char* source) const { return m_book.say("FindingForm", source); }
    QString form(const Form& form) const {
        const Speller& self = *this;
        const bool words = form.is == Form::OneOf;
        return filled(say(textOf(form.is)), {words ? self(form.words) : self(form.low), self(form.high)});
    }

    const Phrasebook& m_book;
};

bool isNameless(const Argument& argument) {
    const auto* name = std::get_if<std::string>(&argument);
    return name && name->empty();
}

/// Whether the text has a place for an argument that names nothing.
bool asksForNothing(const QString& text, const routine::Arguments& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i)
        if (isNameless(arguments[i]) && text.contains(QLatin1Char('%') + QString::number(i + 1))) return true;
    return false;
}

} // namespace

Wording wordingOf(const routine::Finding& finding, const Phrasebook& book) {
    const FindingTexts texts = textsOf(finding.problem);
    QStringList words;
    for (const Argument& each : finding.arguments)
        words << std::visit(Speller(book), each);
    Wording wording{filled(book.say("Finding", texts.message), words), {}};
    const QString suggestion = *texts.suggestion ? book.say("Finding", texts.suggestion) : QString();
    if (!asksForNothing(suggestion, finding.arguments)) wording.suggestion = filled(suggestion, words);
    return wording;
}

QString described(const QString& file, const routine::Finding& finding, const Phrasebook& book) {
    const Wording wording = wordingOf(finding, book);
    QString text = file;
    if (finding.line > 0)
        text += QStringLiteral(":%1:%2").arg(QString::number(finding.line), QString::number(finding.column));
    text += QStringLiteral(": %1 %2: %3")
                .arg(book.say("FindingForm", textOf(finding.severity())), fromUtf8(finding.code()), wording.message);
    if (!wording.suggestion.isEmpty()) text += QLatin1Char(' ') + wording.suggestion;
    return text;
}

} // namespace effleur::phrases
