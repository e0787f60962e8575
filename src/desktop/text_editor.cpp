#include "desktop/text_editor.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>

namespace effleur::desktop {

namespace {

const QString plainText = QStringLiteral("text/plain");

/// A key file's values by "group/key"; the first one counts.
QMap<QString, QString> valuesOf(const QString& path) {
    QMap<QString, QString> values;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return values;
    QString group;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& each : lines) {
        const QString line = each.trimmed();
        if (line.startsWith(QLatin1Char('#'))) continue;
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']'))) {
            group = line.mid(1, line.size() - 2);
            continue;
        }
        const auto equals = line.indexOf(QLatin1Char('='));
        const QString key = group + QLatin1Char('/') + line.left(equals).trimmed();
        if (equals > 0 && !values.contains(key)) values[key] = line.mid(equals + 1).trimmed();
    }
    return values;
}

/// An Exec line's words; quotes and escapes as the Desktop Entry Specification has them.
QStringList wordsOf(const QString& line) {
    QStringList words;
    QString word;
    bool quoted = false;
    bool begun = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar sign = line[at];
        if (sign == QLatin1Char('\\') && at + 1 < line.size()) {
            word += line[++at];
            begun = true;
        } else if (sign == QLatin1Char('"')) {
            quoted = !quoted;
            begun = true;
        } else if (sign == QLatin1Char(' ') && !quoted) {
            if (begun) words += std::exchange(word, {});
            begun = false;
        } else {
            word += sign;
            begun = true;
        }
    }
    if (begun) words += word;
    return words;
}

/// The arguments with "%f" where the file goes; other field codes fall away.
QStringList commandOf(const QString& exec) {
    QStringList command;
    bool named = false;
    for (const QString& word : wordsOf(exec)) {
        const bool file = QStringList{"%f", "%F", "%u", "%U"}.contains(word);
        named = named || file;
        if (file)
            command += QStringLiteral("%f");
        else if (word.size() != 2 || word[0] != QLatin1Char('%'))
            command += QString(word).replace(QStringLiteral("%%"), QStringLiteral("%"));
    }
    if (!named) command += QStringLiteral("%f");
    return command;
}

std::optional<TextEditor> editorOf(const QString& id, const DesktopFiles& files) {
    if (id.isEmpty() || id == QLatin1String("effleur.desktop")) return std::nullopt;
    for (const QString& folder : files.data) {
        // "org/kde/kate.desktop" is named "org-kde-kate.desktop"
        QString path = folder + QStringLiteral("/applications/") + id;
        for (QString name = id; !QFile::exists(path) && name.contains(QLatin1Char('-'));) {
            name[name.indexOf(QLatin1Char('-'))] = QLatin1Char('/');
            path = folder + QStringLiteral("/applications/") + name;
        }
        if (!QFile::exists(path)) continue;
        const auto values = valuesOf(path);
        const auto at = [&values](const char* key) {
            return values.value(QStringLiteral("Desktop Entry/") + QLatin1String(key));
        };
        const QStringList command = commandOf(at("Exec"));
        if (at("Hidden") == QLatin1String("true") || at("Terminal") == QLatin1String("true")) return std::nullopt;
        if (command.size() < 2 || QStandardPaths::findExecutable(command.first()).isEmpty()) return std::nullopt;
        if (QFileInfo(command.first()).fileName() == QLatin1String("effleur")) return std::nullopt;
        return TextEditor{at("Name"), command};
    }
    return std::nullopt;
}

QStringList idsOf(const QString& path, const char* group) {
    return valuesOf(path)
        .value(QLatin1String(group) + QLatin1Char('/') + plainText)
        .split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

QStringList foldersOf(const char* variable, const QString& otherwise) {
    const QString told = qEnvironmentVariable(variable);
    return (told.isEmpty() ? otherwise : told).split(QLatin1Char(':'), Qt::SkipEmptyParts);
}

} // namespace

DesktopFiles desktopFiles() {
    return {.configs = QStringList{QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)} +
                       foldersOf("XDG_CONFIG_DIRS", QStringLiteral("/etc/xdg")),
            .data = QStringList{QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)} +
                    foldersOf("XDG_DATA_DIRS", QStringLiteral("/usr/local/share:/usr/share")),
            .desktops = foldersOf("XDG_CURRENT_DESKTOP", {})};
}

std::optional<TextEditor> textEditor(const DesktopFiles& files) {
    QStringList lists;
    const auto add = [&](const QString& folder) {
        for (const QString& desktop : files.desktops)
            lists += folder + QLatin1Char('/') + desktop.toLower() + QStringLiteral("-mimeapps.list");
        lists += folder + QStringLiteral("/mimeapps.list");
    };
    for (const QString& folder : files.configs)
        add(folder);
    for (const QString& folder : files.data)
        add(folder + QStringLiteral("/applications"));
    QStringList ids;
    for (const char* group : {"Default Applications", "Added Associations"})
        for (const QString& list : lists)
            ids += idsOf(list, group);
    for (const QString& folder : files.data)
        ids += idsOf(folder + QStringLiteral("/applications/mimeinfo.cache"), "MIME Cache");
    for (const QString& id : ids)
        if (auto editor = editorOf(id, files)) return editor;
    return std::nullopt;
}

bool start(const TextEditor& editor, const QString& file) {
    QStringList arguments = editor.command.mid(1);
    arguments.replaceInStrings(QStringLiteral("%f"), file);
    return QProcess::startDetached(editor.command.first(), arguments);
}

} // namespace effleur::desktop
