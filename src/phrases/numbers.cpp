#include "phrases/numbers.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace effleur::phrases {

namespace {

using Millis = std::chrono::milliseconds;

QString twoDigits(Millis::rep number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString decimal(double number, const Phrasebook& words) {
    QLocale locale(words.language());
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double tenths = std::round(number * 10);
    return locale.toString(tenths / 10, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
}

QString exact(double number, const Phrasebook& words) {
    std::array<char, 400> text{}; // the largest double has 309 digits
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
    return QString::fromLatin1(text.data(), end - text.data())
        .replace(QLatin1Char('.'), QLocale(words.language()).decimalPoint());
}

QString seconds(Millis span, const Phrasebook& words) {
    return decimal(static_cast<double>(span.count()) / 1000, words);
}

QString clockText(Millis time, bool up) {
    const auto whole = std::max<Millis::rep>(0, (time.count() + (up ? 999 : 0)) / 1000);
    if (whole < 3600) return QStringLiteral("%1:%2").arg(QString::number(whole / 60), twoDigits(whole % 60));
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(whole / 3600), twoDigits(whole / 60 % 60), twoDigits(whole % 60));
}

} // namespace effleur::phrases
