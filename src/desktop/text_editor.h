#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace effleur::desktop {

/// A program that edits text.
struct TextEditor {
    QString name;        ///< as its menu entry says
    QStringList command; ///< the program and its arguments; "%f" stands for the file
    bool operator==(const TextEditor&) const = default;
};

/// Where the desktop keeps its choices, most important first (XDG_CONFIG_HOME, XDG_CONFIG_DIRS; XDG_DATA_HOME,
/// XDG_DATA_DIRS), and which desktops are running ("KDE").
struct DesktopFiles {
    QStringList configs;
    QStringList data;
    QStringList desktops;
};
DesktopFiles desktopFiles();

/// The program that the person, else the desktop, has chosen for plain text; else the first that offers itself. Never
/// Effleur, and none that needs a terminal. Nothing where there is no such program.
std::optional<TextEditor> textEditor(const DesktopFiles& files);
/// Starts it with a file; false where it could not be started.
bool start(const TextEditor& editor, const QString& file);

} // namespace effleur::desktop
