#include "terminal/layout.h"

#include <QStringList>
#include <algorithm>

namespace effleur::terminal {

QString wrapped(const QString& lead, const QString& text) {
    const QString indent(lead.size(), QLatin1Char(' '));
    QString lines;
    QString line = lead;
    bool empty = true;
    for (const QString& word : text.simplified().split(QLatin1Char(' '))) {
        if (!empty && line.size() + 1 + word.size() > pageWidth) {
            lines += line + QLatin1Char('\n');
            line = indent;
            empty = true;
        }
        if (!empty) line += QLatin1Char(' ');
        line += word;
        empty = false;
    }
    return lines + line + QLatin1Char('\n');
}

QString plain(QString text) {
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) {
            const char16_t code = c.unicode();
            const bool turnsText = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
            const bool control = c.category() == QChar::Other_Control && code != u'\n' && code != u'\t';
            return control || turnsText;
        },
        QLatin1Char(' '));
    return text;
}

} // namespace effleur::terminal
