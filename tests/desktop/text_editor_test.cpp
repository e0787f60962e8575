#include "desktop/text_editor.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace effleur::desktop;

namespace {

/// A desktop's files in folders of their own.
struct Desktop {
    QTemporaryDir root;
    DesktopFiles files{{root.filePath("config")}, {root.filePath("data")}, {"KDE"}};

    void write(const QString& name, const QByteArray& text) const {
        QDir().mkpath(QFileInfo(root.filePath(name)).path());
        QFile file(root.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void program(const QString& id, const QByteArray& exec, const QByteArray& more = {}) const {
        write("data/applications/" + id, "[Desktop Entry]\nType=Application\nName=" + id.toUtf8() + "\nExec=" + exec +
                                             "\n" + more + "\n[Desktop Action x]\nExec=other\n");
    }
    void offers(const QByteArray& ids) const {
        write("data/applications/mimeinfo.cache", "[MIME Cache]\ntext/html=no.desktop;\ntext/plain=" + ids + "\n");
    }
    QString name() const {
        const auto editor = textEditor(files);
        return editor ? editor->name : QString();
    }
};

} // namespace

TEST_CASE("the person's own choice comes before the desktop's, and that before what offers itself") {
    const Desktop desktop;
    for (const char* id : {"a.desktop", "b.desktop", "c.desktop", "d.desktop"})
        desktop.program(id, "true %f");
    CHECK(desktop.name().isEmpty());
    desktop.offers("absent.desktop;a.desktop;b.desktop;");
    CHECK(desktop.name() == "a.desktop");
    desktop.write("data/applications/mimeapps.list", "[Default Applications]\ntext/plain=b.desktop\n");
    CHECK(desktop.name() == "b.desktop");
    desktop.write("config/mimeapps.list", "# mine\n[Default Applications]\ntext/plain=c.desktop;\n");
    CHECK(desktop.name() == "c.desktop");
    desktop.write("config/kde-mimeapps.list", "[Default Applications]\ntext/plain=d.desktop\n");
    CHECK(desktop.name() == "d.desktop");
}

TEST_CASE("neither Effleur itself, nor what needs a terminal, nor what is not installed edits a text") {
    const Desktop desktop;
    desktop.offers("effleur.desktop;mine.desktop;vim.desktop;gone.desktop;hidden.desktop;");
    desktop.program("effleur.desktop", "true %f");
    desktop.program("mine.desktop", "/usr/local/bin/effleur %f");
    desktop.program("vim.desktop", "true %F", "Terminal=true");
    desktop.program("gone.desktop", "no-such-program-here %f");
    desktop.program("hidden.desktop", "true %f", "Hidden=true");
    CHECK_FALSE(textEditor(desktop.files));
    desktop.program("good-editor.desktop", "true %f");
    desktop.offers("effleur.desktop;good-editor.desktop;");
    CHECK(desktop.name() == "good-editor.desktop");
}

TEST_CASE("the command is what the entry says, with the file where it wants it") {
    const Desktop desktop;
    desktop.offers("e.desktop;");
    desktop.program("e.desktop", R"("/bin/true" --caption %c -b "two words" 100%% %U -x)");
    auto editor = textEditor(desktop.files);
    REQUIRE(editor);
    CHECK(editor->command == QStringList{"/bin/true", "--caption", "-b", "two words", "100%", "%f", "-x"});
    desktop.program("e.desktop", "true");
    editor = textEditor(desktop.files);
    REQUIRE(editor);
    CHECK(editor->command == QStringList{"true", "%f"});
    CHECK(start(*editor, "/nowhere"));
    CHECK_FALSE(start({"gone", {"/no/such/program", "%f"}}, "/nowhere"));
}

TEST_CASE("an entry in a folder is named with a dash") {
    const Desktop desktop;
    desktop.offers("org-pad.desktop;");
    desktop.program("org/pad.desktop", "true %f");
    CHECK(textEditor(desktop.files).has_value());
}
