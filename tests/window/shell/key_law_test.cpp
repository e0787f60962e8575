// The law of the keys: whatever is pressed, on whatever keyboard and screen, does exactly what its row of the table
// says, once, or nothing.
#include "support/showcase.h"
#include "window/shell/app_model.h"
#include "window/shell/key_gate.h"

#include "support/catch.h"
#include "support/shipped.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSet>
#include <QTemporaryDir>
#include <functional>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window;
using namespace effleur::window::after;
using namespace effleur::window::browse;
using namespace effleur::window::kit;
using namespace effleur::window::lesson;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using commands::Action;
using commands::KeyMap;
using commands::KeyPress;
using commands::Place;

namespace {

// Keyboards

/// What a layout has on the keys of a row, from the place `first` on: plain, with Shift, with AltGr. A space stands for
/// a key that types nothing by itself.
struct KeyRow {
    uint first;
    const char* plain;
    const char* shift;
    const char* altGr;
};
struct Layout {
    const char* name;
    KeyRow rows[4];
};
constexpr Layout layouts[] = {
    {"us",
     {{10, "1234567890-=", "!@#$%^&*()_+", ""},
      {24, "qwertyuiop[]", "QWERTYUIOP{}", ""},
      {38, "asdfghjkl;'", "ASDFGHJKL:\"", ""},
      {52, "zxcvbnm,./", "ZXCVBNM<>?", ""}}},
    {"de",
     {{10, "1234567890ß ", "!\"§$%&/()=? ", "¹²³¼½¬{[]}\\ "},
      {24, "qwertzuiopü+", "QWERTZUIOPÜ*", "@ſ€¶ŧ←↓→øþ ~"},
      {38, "asdfghjklöä", "ASDFGHJKLÖÄ", "æſðđŋħ ĸł  "},
      {52, "yxcvbnm,.-", "YXCVBNM;:_", "»«¢„“”µ·…–"}}},
    {"fr",
     {{10, "&é\"'(-è_çà)=", "1234567890°+", "¹~#{[|`\\^@]}"},
      {24, "azertyuiop $", "AZERTYUIOP £", "æ«€¶ŧ←↓→øþ ¤"},
      {38, "qsdfghjklmù", "QSDFGHJKLM%", "@ßðđŋħ ĸłµ "},
      {52, "wxcvbn,;:!", "WXCVBN?./§", "ł»¢“”ŋ  · "}}},
    {"ru",
     {{10, "1234567890-=", "!\"№;%:?*()_+", ""},
      {24, "йцукенгшщзхъ", "ЙЦУКЕНГШЩЗХЪ", ""},
      {38, "фывапролджэ", "ФЫВАПРОЛДЖЭ", ""},
      {52, "ячсмитьбю.", "ЯЧСМИТЬБЮ,", ""}}},
    {"gr",
     {{10, "1234567890-=", "!@#$%^&*()_+", ""},
      {24, ";ςερτυθιοπ[]", ":ΣΕΡΤΥΘΙΟΠ{}", ""},
      {38, "ασδφγηξκλ '", "ΑΣΔΦΓΗΞΚΛ \"", ""},
      {52, "ζχψωβνμ,./", "ΖΧΨΩΒΝΜ<>?", ""}}},
    {"il",
     {{10, "1234567890-=", "!@#$%^&*)(_+", ""},
      {24, "/'קראטוןםפ][", "QWERTYUIOP}{", ""},
      {38, "שדגכעיחלךף,", "ASDFGHJKL:\"", ""},
      {52, "זסבהנמצתץ.", "ZXCVBNM><?", ""}}},
};

/// What else is held, as the window system tells of it.
constexpr Qt::KeyboardModifiers helds[] = {Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier,
                                           Qt::ControlModifier | Qt::AltModifier};
/// AltGr as X11 and Wayland tell of it, as some X servers do, and as Windows does.
constexpr Qt::KeyboardModifiers altGrs[] = {Qt::NoModifier, Qt::GroupSwitchModifier,
                                            Qt::ControlModifier | Qt::AltModifier};

struct Typed {
    QString row; ///< how a table of keys names it: "Shift+E", "Ctrl+Z", "."; empty = it is no key of any table
    KeyPress press;
};

char onEnglish(uint place) {
    for (const KeyRow& row : layouts[0].rows)
        if (place >= row.first && place < row.first + std::strlen(row.plain)) return row.plain[place - row.first];
    return 0;
}

/// "Ctrl+Shift+" as a key sequence is written.
QString heldName(Qt::KeyboardModifiers held) {
    QString name;
    if (held & Qt::MetaModifier) name += "Meta+";
    if (held & Qt::ControlModifier) name += "Ctrl+";
    if (held & Qt::AltModifier) name += "Alt+";
    if (held & Qt::ShiftModifier) name += "Shift+";
    return name;
}

/// What a person means who types a character: a Latin letter itself; of another script the letter or sign of the same
/// key of an English keyboard; a sign itself, whatever its layout needs for it (Control and Alt together are AltGr).
QString meant(QChar typed, uint place, Qt::KeyboardModifiers held) {
    const bool latin = typed.script() == QChar::Script_Latin || typed.script() == QChar::Script_Common;
    const QChar key = latin || !typed.isLetter() ? typed : QChar(onEnglish(place));
    if (key >= u'a' && key <= u'z') return heldName(held) + key.toUpper();
    if (key >= u'A' && key <= u'Z') return heldName(held) + key;
    const auto commands = held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool types = !commands || (key == typed && commands == (Qt::ControlModifier | Qt::AltModifier));
    if (!types) return heldName(commands) + key;
    if (key == u':' && onEnglish(place) == '.' && held == Qt::NoModifier) return QStringLiteral("."); // of a remote
    return key.unicode() > 0x20 && key.unicode() < 0x7F ? QString(key) : QString();
}

/// Every key of a layout with everything that can be held.
std::vector<Typed> allOf(const Layout& layout) {
    std::vector<Typed> all;
    const auto add = [&all](uint place, QChar typed, Qt::KeyboardModifiers level, Qt::KeyboardModifiers held) {
        const bool dead = typed == u' ';
        const bool command = held & Qt::ControlModifier && held != (Qt::ControlModifier | Qt::AltModifier);
        const QString text = dead || command ? QString() : QString(typed);
        const int key = dead ? int(Qt::Key_Dead_Acute) : typed.toUpper().unicode();
        all.push_back({dead ? QString() : meant(typed, place, level | held), {key, int(level | held), text, place}});
    };
    for (const KeyRow& row : layout.rows) {
        const QString plain = QString::fromUtf8(row.plain), shift = QString::fromUtf8(row.shift),
                      altGr = QString::fromUtf8(row.altGr);
        REQUIRE(plain.size() == shift.size());
        for (int at = 0; at < plain.size(); ++at) {
            const uint place = row.first + uint(at);
            for (const auto held : helds) {
                add(place, plain[at], Qt::NoModifier, held);
                add(place, shift[at], Qt::ShiftModifier, held);
            }
            if (at >= altGr.size() || altGr[at] == u' ') continue;
            const bool sign = !altGr[at].isLetter();
            for (const auto held : altGrs)
                all.push_back({sign ? meant(altGr[at], place, Qt::NoModifier) : QString(),
                               {altGr[at].toUpper().unicode(), int(held), QString(altGr[at]), place}});
        }
    }
    return all;
}

/// The rows of the table in a place: the place's own before those that it shares.
std::optional<Action> rowOf(Place place, const QString& key) {
    for (const bool own : {true, false})
        for (const commands::Command& binding : commands::commands())
            if ((int(binding.place) & int(place)) != 0 && (binding.place == place) == own &&
                QString::fromLatin1(binding.keys).split(' ').contains(key))
                return binding.action;
    return std::nullopt;
}

std::string told(const KeyPress& press) {
    return heldName(Qt::KeyboardModifiers(press.modifiers)).toStdString() + press.text.toStdString() + " at place " +
           std::to_string(press.place);
}

// The program

/// A window with nothing in it: what its keys are, the program is told as the real one tells it.
class BareWindow : public QObject {
public:
    explicit BareWindow(AppModel& app)
        : m_app(app) {
        new KeyGate(*app.shell(), *this);
    }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::KeyPress) {
            const auto& key = static_cast<QKeyEvent&>(*event);
            m_app.shell()->keyDown(key.key(), int(key.modifiers()), key.isAutoRepeat(), key.text(),
                                   key.nativeScanCode());
        }
        return QObject::event(event);
    }

private:
    AppModel& m_app;
};

/// A value as it can be compared: facts that travel as one value are told one by one.
QString told(const QVariant& value) {
    const QMetaType type = value.metaType();
    if (type.flags() & QMetaType::IsGadget && type.metaObject()->propertyCount() > 0) {
        QString all;
        for (int each = 0; each < type.metaObject()->propertyCount(); ++each)
            all += told(type.metaObject()->property(each).readOnGadget(value.constData())) + QLatin1Char('|');
        return all;
    }
    return value.canConvert<QStringList>() ? value.toStringList().join(QLatin1Char(' ')) : value.toString();
}

/// Everything that can be read of the models, as text.
void read(const QObject* object, QString& all, QSet<const QObject*>& known) {
    if (!object || known.contains(object) || qobject_cast<const KeyHelp*>(object)) return;
    known.insert(object);
    const QMetaObject& meta = *object->metaObject();
    for (int each = 1; each < meta.propertyCount(); ++each) {
        const QVariant value = meta.property(each).read(object);
        if (value.metaType().flags() & QMetaType::PointerToQObject)
            read(value.value<QObject*>(), all, known);
        else
            all += meta.property(each).name() + QLatin1Char('=') + told(value) + QLatin1Char('\n');
    }
    const auto* rows = qobject_cast<const QAbstractItemModel*>(object);
    for (int row = 0; rows && row < rows->rowCount(); ++row)
        for (const int role : rows->roleNames().keys())
            all += rows->data(rows->index(row, 0), role).toString() + QLatin1Char('\t');
}

const QDate today{2026, 11, 25};

/// The program on a screen, with what it has asked for and kept.
struct Desk {
    explicit Desk(const QString& state)
        : screen(state)
        , journal(state == "history" ? std::make_unique<journal::Journal>(home.path()) : nullptr) {
        if (journal) test::fillForPictures(*journal, today);
        app.moveIn(journal.get(), nullptr);
        if (LibraryModel* library = app.library()) {
            library->reload();
            QObject::connect(library, &LibraryModel::fileAsked, [this] { asked += "file "; });
        }
        app.open(test::classic());
        QObject::connect(&app, &AppModel::closeRequested, [this] { asked += "close "; });
        QObject::connect(&app, &AppModel::noteReady, [this] { asked += "note "; });
        showcase.show(state);
    }
    /// A key as the window system tells of it.
    void send(QEvent::Type type, const KeyPress& press, bool repeats = false) {
        QKeyEvent event(type, press.key, Qt::KeyboardModifiers(press.modifiers), press.place, 0, 0, press.text,
                        repeats);
        QCoreApplication::sendEvent(&window, &event);
    }
    QString digest() {
        QString all = asked;
        QSet<const QObject*> known;
        read(&app, all, known);
        const shell::Shell& shown = app.shell()->value();
        for (const bool each : {shown.fullScreen, shown.zones, shown.zoomed, shown.howTo, shown.leaveOutChosen,
                                shown.peopleShown, shown.sheet == shell::Sheet::FinishBy})
            all += each ? QLatin1Char('1') : QLatin1Char('0');
        all += shown.typed + app.commands().learning();
        if (app.library()) all += QString::number(standing.opener.files.size());
        return all;
    }
    session::Session player() { return app.session()->player().session(); }

    /// What was read of the routines, for all desks.
    static std::filesystem::path index() {
        static const QTemporaryDir folder;
        return folder.filePath("routines.index").toStdString();
    }
    static std::filesystem::path shelf() {
        static const QTemporaryDir folder;
        static const bool filled = [] {
            for (const char* name : {"classic-back.routine.json", "first-massage.routine.json"})
                std::filesystem::copy_file(root / "routines" / name,
                                           std::filesystem::path(folder.path().toStdString()) / name);
            return true;
        }();
        return filled ? folder.path().toStdString() : std::string();
    }

    inline static const std::filesystem::path root = EFFLEUR_SOURCE_DIR;
    /// Only where a state shows it there is a library.
    shell::Ports ports() {
        if (screen.startsWith("library")) return standing.on(clock, [] { return today; });
        return {.clock = clock, .today = [] { return today; }};
    }

    QString screen;
    QTemporaryDir home;
    std::unique_ptr<journal::Journal> journal; ///< where there is a history
    test::StandingClock clock;
    test::StandingPorts standing;
    QString asked;
    AppModel app{ports(),
                 {.places = {.bodies = root / "resources/body",
                             .shipped = {},
                             .own = screen.startsWith("library") ? shelf() : std::filesystem::path(),
                             .index = index()},
                  .bodies = test::bodies()},
                 {},
                 QStringLiteral("en")};
    BareWindow window{app};
    test::Showcase showcase{app, clock};
};

} // namespace

TEST_CASE("on every keyboard a key means the action of the table whose key was typed, or none") {
    const KeyMap map;
    int meaning = 0;
    for (const Layout& layout : layouts)
        for (const Typed& typed : allOf(layout))
            for (const Place place : {Place::Session, Place::Console, Place::Settings}) {
                const auto expected = typed.row.isEmpty() ? std::nullopt : rowOf(place, typed.row);
                const auto action = map.actionOf(place, typed.press);
                if (action == expected && !expected) continue;
                INFO(layout.name << ", place " << int(place) << ": " << told(typed.press) << ", "
                                 << typed.row.toStdString());
                CHECK(action == expected);
                ++meaning;
            }
    CHECK(meaning > 400);
}

namespace {

// Screens

/// What a row of the table does on a screen, said to the models; nothing where it does nothing there.
using Deed = std::function<void(Desk&)>;

Deed anywhere(Action action) {
    switch (action) {
    case Action::Theme: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Theme); };
    case Action::Help: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Help); };
    case Action::FullScreen: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::FullScreen); };
    case Action::Close: return [](Desk& desk) { desk.asked += "close "; };
    default: return {};
    }
}

Deed inLesson(Action action) {
    const auto lesson = [](void (LessonModel::*call)()) -> Deed {
        return [call](Desk& desk) { (desk.app.lesson()->*call)(); };
    };
    const auto take = [](LessonModel::Tool tool) -> Deed {
        return [tool](Desk& desk) { desk.app.lesson()->take(tool); };
    };
    switch (action) {
    case Action::Next: return lesson(&LessonModel::next);
    case Action::Faster: return lesson(&LessonModel::quicker);
    case Action::Slower: return lesson(&LessonModel::slower);
    case Action::Zones: return lesson(&LessonModel::toggleZones);
    case Action::Practise: return lesson(&LessonModel::togglePractice);
    case Action::Freeze: return lesson(&LessonModel::toggleFreeze);
    case Action::Blank: return lesson(&LessonModel::toggleBlank);
    case Action::Pointer: return take(LessonModel::Pointer);
    case Action::Pen: return take(LessonModel::Pen);
    case Action::Eraser: return take(LessonModel::Eraser);
    case Action::ClearInk: return lesson(&LessonModel::clearInk);
    case Action::UndoInk: return lesson(&LessonModel::undoInk);
    case Action::Words: return lesson(&LessonModel::toggleWords);
    case Action::Count: return lesson(&LessonModel::toggleCount);
    case Action::Pressure: return lesson(&LessonModel::togglePressure);
    case Action::Compare: return lesson(&LessonModel::toggleCompare);
    case Action::Closer: return lesson(&LessonModel::toggleCloser);
    case Action::Swap: return [](Desk& desk) { desk.app.screens()->swap(); };
    default: return {};
    }
}

Deed inSession(Action action) {
    const auto session = [](void (SessionModel::*call)()) -> Deed {
        return [call](Desk& desk) { (desk.app.session()->*call)(); };
    };
    switch (action) {
    case Action::PlayPause: return session(&SessionModel::playPause);
    case Action::Next: return session(&SessionModel::next);
    case Action::Back: return session(&SessionModel::back);
    case Action::Repeat: return session(&SessionModel::repeat);
    case Action::EaseOff: return session(&SessionModel::easeOff);
    case Action::Firmer: return session(&SessionModel::firmer);
    case Action::OneMore: return session(&SessionModel::oneMore);
    case Action::Undo: return session(&SessionModel::undo);
    case Action::Faster: return session(&SessionModel::quicker);
    case Action::Slower: return session(&SessionModel::slower);
    case Action::Loop: return session(&SessionModel::toggleLoop);
    case Action::End: return session(&SessionModel::playPause); // a tap
    case Action::Zones: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Zones); };
    case Action::HowTo: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::HowTo); };
    case Action::Zoom: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Zoom); };
    case Action::FinishBy: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::FinishBy); };
    case Action::Turn: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Turn); };
    case Action::Mirror: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Mirror); };
    case Action::Voice: return [](Desk& desk) { desk.app.sound()->toggleVoice(); };
    case Action::Menu: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Menu); };
    default: return {};
    }
}

/// Before the session its keys begin it, take up what was interrupted, or go back.
Deed inPrepare(Action action) {
    switch (action) {
    case Action::PlayPause:
    case Action::Next: return [](Desk& desk) { desk.app.prepare()->space(); };
    case Action::Repeat: return [](Desk& desk) { desk.app.takeUp(); };
    case Action::End: return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Leave); };
    default: return {};
    }
}

/// What the screens have beside the table.
Deed ofScreen(AppModel& app, const QString& key) {
    const auto library = [](void (LibraryModel::*call)()) -> Deed {
        return [call](Desk& desk) { (desk.app.library()->*call)(); };
    };
    const auto choose = [](int rows) -> Deed {
        return [rows](Desk& desk) {
            HistoryModel& history = *desk.app.history();
            history.setCurrent(std::max(0, history.current() + rows));
        };
    };
    const auto goTo = [](int row) -> Deed {
        return [row](Desk& desk) {
            LibraryModel& model = *desk.app.library();
            model.setCurrent(std::clamp(row < 0 ? model.count() - 1 : row, 0, model.count() - 1));
        };
    };
    const Deed back = [](Desk& desk) { desk.app.shell()->ask(commands::Action::Leave); };
    switch (app.shell()->screen()) {
    case ShellModel::Library: {
        static const QMap<QString, int> minutes{{"1", 0}, {"2", 15}, {"3", 20}, {"4", 25}, {"5", 30}};
        if (minutes.contains(key))
            return [length = minutes[key]](Desk& desk) { desk.app.library()->setMinutes(length); };
        if (key == "Return" || key == "Enter") return library(&LibraryModel::start);
        if (key == "T" || key == "F5") return library(&LibraryModel::teach);
        if (key == "E") return library(&LibraryModel::edit);
        if (key == "B") return [](Desk& desk) { desk.app.shell()->ask(commands::Action::ForTwo); };
        if (key == "Menu" || key == "F10") return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Menu); };
        if (key == "Ctrl+O") return [](Desk& desk) { desk.asked += "file "; };
        if (key == "Up" || key == "PgUp" || key == "Home") return goTo(0);
        if (key == "Down" || key == "PgDown" || key == "End") return goTo(-1);
        return {};
    }
    case ShellModel::History:
        if (key == "Up") return choose(-1);
        if (key == "Down") return choose(1);
        if (key == "Delete") return [](Desk& desk) { desk.app.history()->removeOne(); };
        if (key == "Backspace") return [](Desk& desk) { desk.app.history()->undo(); };
        return key == "Esc" ? back : Deed();
    case ShellModel::Finish:
        return key == "Ctrl+Return" || key == "Ctrl+Enter"
                   ? [](Desk& desk) { desk.app.shell()->ask(commands::Action::Done); }
                   : Deed();
    case ShellModel::WellDone: {
        const bool goesOn = QStringList{"Space", "F5", "PgDown", "Right", "Return", "Enter", "Esc"}.contains(key);
        return goesOn ? [](Desk& desk) { desk.app.shell()->ask(commands::Action::GoOn); } : Deed();
    }
    case ShellModel::ForTwo:
    case ShellModel::ChangeOver:
        if (QStringList{"Space", "Return", "Enter", "PgDown", "F5"}.contains(key))
            return [](Desk& desk) { desk.app.shell()->ask(commands::Action::Onward); };
        return key == "Esc" ? back : Deed();
    case ShellModel::Settings:
    case ShellModel::Prepare: return key == "Esc" ? back : Deed();
    case ShellModel::Session:
    case ShellModel::Console: return {};
    }
    return {};
}

/// A digit of a step's number.
Deed typing(const QString& key) {
    if (key.size() != 1 || !key[0].isDigit()) return {};
    // No model is told of it but by keys: what the window's own digit does is what any keyboard's does.
    return [digit = key[0]](Desk& desk) { desk.app.shell()->keyDown(digit.unicode(), 0, false, QString(digit)); };
}

Place placeOf(AppModel& app) {
    return shell::placeOf(app.shell()->value().screen);
}

/// A letter or a sign by itself: at the end it is meant for the note.
bool writes(const QString& key) {
    return key.size() == 1 || key == "Space" || (key.startsWith("Shift+") && key.size() == 7);
}

/// What a key does once on a screen without a sheet over it.
Deed deedOf(AppModel& app, const QString& key) {
    const bool guiding = app.shell()->screen() == ShellModel::Session || app.shell()->screen() == ShellModel::Console;
    if (app.shell()->screen() == ShellModel::Finish && writes(key)) return {};
    if (guiding)
        if (Deed deed = typing(key)) return deed;
    if (Deed deed = ofScreen(app, key)) return deed;
    const auto action = rowOf(placeOf(app), key);
    if (!action) return {};
    if (Deed deed = anywhere(*action)) return deed;
    if (app.shell()->screen() == ShellModel::Prepare) return inPrepare(*action);
    if (!guiding) return {};
    if (app.shell()->screen() == ShellModel::Console)
        if (Deed deed = inLesson(*action)) return deed;
    if (*action == Action::LeaveOut)
        return [](Desk& desk) {
            if (desk.app.session()->moving()) desk.app.session()->playPause();
            desk.app.shell()->keyDown(Qt::Key_X, 0, false, QStringLiteral("x"));
        };
    return inSession(*action);
}

constexpr const char* screens[] = {"kneading",       "paused",    "counting-in", "waiting",      "console",
                                   "console-frozen", "library",   "history",     "prepare-none", "stopped",
                                   "settings",       "well-done", "for-two",     "change-over"};

/// One of each kind of screen.
constexpr const char* kinds[] = {"kneading", "console",  "library",   "history", "prepare-none",
                                 "stopped",  "settings", "well-done", "for-two", "change-over"};

/// Every key that means anything anywhere, and some that mean nothing, as an English keyboard sends them.
std::vector<Typed> tableKeys() {
    QSet<QString> names{"J", "Home", "End", "Insert", "F1", "Delete", "Return", "Tab", "7", "Up", "Down"};
    for (const commands::Command& binding : commands::commands())
        for (const QString& key : QString::fromLatin1(binding.keys).split(' ', Qt::SkipEmptyParts))
            names << key;
    std::vector<Typed> keys;
    for (const QString& name : names) {
        const QKeyCombination key = QKeySequence(name, QKeySequence::PortableText)[0];
        Qt::KeyboardModifiers held = key.keyboardModifiers();
        const bool sign = key.key() > Qt::Key_Space && key.key() < 0x7F;
        uint place = 100 + uint(keys.size());
        QString text;
        if (sign && !(held & Qt::ControlModifier))
            text = held & Qt::ShiftModifier ? QString(QChar(key.key())) : QString(QChar(key.key())).toLower();
        for (const KeyRow& row : layouts[0].rows)
            for (const char* keysOf : {row.plain, row.shift})
                if (const char* found = text.isEmpty() ? nullptr : std::strchr(keysOf, text[0].toLatin1())) {
                    place = row.first + uint(found - keysOf);
                    if (keysOf == row.shift) held |= Qt::ShiftModifier;
                }
        keys.push_back({name, {key.key(), int(held), text, place}});
    }
    return keys;
}

/// The program as it was before a key: built again only where the last one did something.
class Bench {
public:
    explicit Bench(QString state)
        : m_state(std::move(state)) {}
    /// What a screen shows and what the session is after something was done to it.
    struct Seen {
        QString models;
        session::Session player;
        bool operator==(const Seen&) const = default;
    };
    Desk& fresh() {
        if (!m_desk || seen() != m_untouched) {
            m_desk.reset();
            m_desk = std::make_unique<Desk>(m_state);
            m_untouched = seen();
        }
        return *m_desk;
    }
    const Seen& untouched() {
        fresh();
        return m_untouched;
    }
    Seen after(const Deed& deed) {
        if (!deed) return untouched();
        deed(fresh());
        return seen();
    }

private:
    Seen seen() { return {m_desk->digest(), m_desk->player()}; }

    QString m_state;
    std::unique_ptr<Desk> m_desk;
    Seen m_untouched;
};

void press(Desk& desk, const KeyPress& key) {
    desk.send(QEvent::KeyPress, key);
    desk.send(QEvent::KeyRelease, key);
    desk.app.shell()->dispatch(shell::Settled{});
}

/// Two seconds and more: repeats as a release and a press, marked as repeats or not.
void holdDown(Desk& desk, const KeyPress& key, bool marked) {
    desk.send(QEvent::KeyPress, key);
    for (int repeat = 0; repeat < 12; ++repeat) {
        if (repeat == 5 || repeat == 9) desk.app.shell()->dispatch(shell::HoldElapsed{});
        desk.send(QEvent::KeyRelease, key, marked);
        desk.send(QEvent::KeyPress, key, marked);
    }
    desk.send(QEvent::KeyRelease, key);
    desk.app.shell()->dispatch(shell::Settled{});
}

void loseFocus(Desk& desk, const KeyPress& key) {
    desk.send(QEvent::KeyPress, key);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(&desk.window, &away);
    desk.app.shell()->dispatch(shell::HoldElapsed{});
    desk.send(QEvent::KeyRelease, key); // of another window's, should it come here all the same
    desk.app.shell()->dispatch(shell::Settled{});
}

} // namespace

TEST_CASE("a key that is pressed once does what its row says, and one without a row does nothing") {
    for (const char* state : screens) {
        Bench bench(state);
        for (const Typed& key : tableKeys()) {
            INFO(state << ": " << key.row.toStdString());
            const auto expected = bench.after(deedOf(bench.fresh().app, key.row));
            CHECK((bench.after([&key](Desk& desk) { press(desk, key.press); }) == expected));
        }
    }
}

TEST_CASE("in the library too every keyboard's keys do what was typed, once") {
    Bench bench("library");
    QSet<QString> known;
    for (const Layout& layout : layouts)
        for (const Typed& typed : allOf(layout)) {
            const auto held = Qt::KeyboardModifiers(typed.press.modifiers) & ~Qt::ShiftModifier;
            if (held & ~Qt::GroupSwitchModifier) continue;
            const Deed deed = deedOf(bench.fresh().app, typed.row);
            // The same press of another layout has been tried.
            const QString same = typed.press.text + QString::number(deed ? 0 : typed.press.place) + typed.row;
            if (known.contains(same) || typed.row == "+" || typed.row == "-") continue;
            known << same;
            INFO(layout.name << ": " << told(typed.press));
            const auto expected = bench.after(deed);
            CHECK((bench.after([&typed](Desk& desk) { press(desk, typed.press); }) == expected));
        }
}

TEST_CASE("a key that is held for two seconds does what its row says once, and what is held for it comes true once") {
    for (const char* state : kinds) {
        Bench bench(state);
        for (const Typed& key : tableKeys()) {
            const bool inList = QStringList{"Up", "Down", "PgUp", "PgDown", "Home", "End", "+", "-"}.contains(key.row);
            const ShellModel::Screen screen = bench.fresh().app.shell()->screen();
            if (inList && (screen == ShellModel::Library || screen == ShellModel::History)) continue; // it moves on
            Deed deed = deedOf(bench.fresh().app, key.row);
            const bool guiding = screen == ShellModel::Session || screen == ShellModel::Console;
            const auto action = guiding ? rowOf(placeOf(bench.fresh().app), key.row) : std::nullopt;
            if (action == Action::End) deed = [](Desk& desk) { desk.app.session()->end(); };
            if (action == Action::EaseOff)
                deed = [](Desk& desk) {
                    desk.app.session()->easeOff();
                    desk.app.session()->leaveOut();
                };
            const auto expected = bench.after(deed);
            for (const bool marked : {true, false}) {
                INFO(state << ": " << key.row.toStdString() << (marked ? ", marked" : ", not marked"));
                CHECK((bench.after([&](Desk& desk) { holdDown(desk, key.press, marked); }) == expected));
            }
        }
    }
}

TEST_CASE("a key that is down when the focus goes has done what a press does, and nothing comes of holding it") {
    for (const char* state : kinds) {
        Bench bench(state);
        for (const Typed& key : tableKeys()) {
            Deed deed = deedOf(bench.fresh().app, key.row);
            const bool guiding = meet(placeOf(bench.fresh().app), Place::Guiding) &&
                                 bench.fresh().app.shell()->screen() != ShellModel::Prepare &&
                                 bench.fresh().app.shell()->screen() != ShellModel::WellDone;
            if (guiding && key.row == "Esc") // what moves is left in peace, what stands is not set going
                deed = [](Desk& desk) {
                    if (desk.app.session()->moving()) desk.app.session()->playPause();
                };
            const auto expected = bench.after(deed);
            INFO(state << ": " << key.row.toStdString());
            CHECK((bench.after([&](Desk& desk) { loseFocus(desk, key.press); }) == expected));
        }
    }
}

TEST_CASE("with anything else held a key does what that row says, or nothing") {
    for (const char* state : kinds) {
        Bench bench(state);
        for (const Typed& key : tableKeys())
            for (const Qt::KeyboardModifier more :
                 {Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier}) {
                const auto before = Qt::KeyboardModifiers(key.press.modifiers);
                if (before & more) continue;
                const bool letter = key.row.size() == 1 && key.row[0].isLetter();
                const bool sign = !key.press.text.isEmpty() && !letter && key.press.key != Qt::Key_E;
                if (sign && more == Qt::ShiftModifier) continue; // it types something else, or its own sign
                Typed other = key;
                other.press.modifiers |= int(more);
                other.press.text = more == Qt::ControlModifier ? QString() : key.press.text.toUpper();
                const QString plain = key.row.size() == 1 ? key.row : key.row.section('+', -1);
                other.row = heldName(sign ? more : before | more) + plain;
                if (other.row == "Shift+Space") other.row = plain; // a space is a space
                INFO(state << ": " << other.row.toStdString());
                const auto expected = bench.after(deedOf(bench.fresh().app, other.row));
                CHECK((bench.after([&other](Desk& desk) { press(desk, other.press); }) == expected));
            }
    }
}
