#include "window/shell/app_model.h"

#include "figure_measures.h"

// What keys, and whatever is held, mean on each screen.
namespace effleur::window::shell {

using commands::Action;
using commands::KeyPress;

namespace {

constexpr int holdMillis = int(figure::token::motion::ms::hold);
constexpr int lateMillis = 200; ///< a hold that is found elapsed so late: a release may be waiting to be read
constexpr qsizetype longestNumber = 3;

/// Alone, with nothing held.
bool isAlone(const KeyPress& press, int key) {
    return commands::asCommand(press.key, press.modifiers) == QKeyCombination(static_cast<Qt::Key>(key));
}

/// The large Enter or the keypad's, with nothing else held than `held`.
bool isEnter(const KeyPress& press, Qt::KeyboardModifiers held = Qt::NoModifier) {
    const QKeyCombination command = commands::asCommand(press.key, press.modifiers);
    return (command.key() == Qt::Key_Return || command.key() == Qt::Key_Enter) && command.keyboardModifiers() == held;
}

} // namespace

void AppModel::hold(Hold what, bool byKey) {
    m_held = Held{what, byKey ? std::optional(m_hand) : std::nullopt};
    m_heldSince.start();
    m_hold.start(holdMillis);
}

/// By hand or pointer; a key comes up by itself.
void AppModel::release(Hold what) {
    if (!m_held || m_held->what != what || m_held->key) return;
    m_held.reset();
    m_hold.stop();
}

void AppModel::easeOffDown() {
    session()->easeOff();
    hold(Hold::EaseOff, false);
}

void AppModel::easeOffUp() {
    release(Hold::EaseOff);
}

void AppModel::startDown(bool byKey) {
    hold(Hold::Start, byKey);
}

void AppModel::startUp() {
    release(Hold::Start);
}

void AppModel::startTwice() {
    if (m_question.isAnswered(Hold::Start, m_clock.now())) return prepare()->start(true);
    say(tr("Press once more to start, if a doctor agrees."));
}

/// On a busy machine the timer may come before a release that happened long ago is read.
void AppModel::holdDue() {
    if (m_heldSince.elapsed() > holdMillis + lateMillis && m_heldSince.isValid()) {
        m_heldSince.invalidate();
        m_hold.start(lateMillis);
        return;
    }
    holdElapsed();
}

void AppModel::holdElapsed() {
    m_hold.stop();
    const auto held = std::exchange(m_held, std::nullopt);
    if (!held) return;
    switch (held->what) {
    case Hold::Start: return prepare()->start(true);
    case Hold::EaseOff: return session()->leaveOut();
    case Hold::End: return session()->end();
    }
}

void AppModel::letGo() {
    m_settle.stop();
    m_up.reset();
    m_hold.stop();
    const auto held = std::exchange(m_held, std::nullopt);
    if (held && held->what == Hold::End && guiding() && session()->moving()) session()->playPause();
}

commands::Place AppModel::place() const {
    if (m_screen == Console) return commands::Place::Console;
    return m_screen == Session || m_screen == Prepare ? commands::Place::Session : commands::Place::Elsewhere;
}

bool AppModel::keyDown(int key, int modifiers, bool repeats, const QString& text, uint place) {
    const KeyPress press{key, modifiers, text, place, repeats};
    if (repeats) return repeat(press);
    if (comesAgain({key, place})) return true;
    if (!m_looks.learning.isEmpty()) return teach(press);
    if (isAlone(press, Qt::Key_Escape) && closeSheet()) return true;
    const auto action = m_keys.actionOf(this->place(), press);
    // What the key sheet lies over is not what a key is meant for; a session can be steered all the same.
    if (m_looks.keysOpen && !guiding()) return action && actAnywhere(*action);
    if (guiding() && type(press)) return true;
    if (m_screen == Library && libraryKey(press)) return true;
    if (!action) return actUnlisted(press);
    if (actAnywhere(*action)) return true;
    switch (m_screen) {
    case Prepare:
        // A clicker's keys go on too: its F5 is every other time an Esc.
        if (*action == Action::PlayPause || *action == Action::Next) prepare()->space();
        if (*action == Action::Repeat) takeUp();
        if (*action == Action::End) back();
        return *action == Action::PlayPause || *action == Action::Next || *action == Action::Repeat ||
               *action == Action::End;
    case Session: return act(*action);
    case Console: return actInLesson(*action) || act(*action);
    case Library:
    case Finish:
    case History:
    case Settings: return false;
    }
    return false;
}

/// A repeat is never a second press: it moves in a list, and that is all.
bool AppModel::repeat(const KeyPress& press) {
    if (m_looks.learning.isEmpty() && !m_looks.keysOpen) {
        if (m_screen == Library && m_library && m_library->keyDown(press.key, press.modifiers, true)) return true;
        if (m_screen == History && moveInHistory(press.key)) return true;
    }
    return m_keys.actionOf(place(), press).has_value();
}

bool AppModel::closeSheet() {
    if (!m_looks.keysOpen && !m_looks.menuOpen && !m_looks.finishByOpen) return false;
    Looks looks = m_looks;
    looks.keysOpen = looks.menuOpen = looks.finishByOpen = false;
    look(looks);
    return true;
}

bool AppModel::libraryKey(const KeyPress& press) {
    for (const QKeyCombination meaning : commands::meaningsOf(press)) {
        if (meaning == QKeyCombination(Qt::Key_R) && m_waiting.waits()) {
            takeUp();
            return true;
        }
        if (m_library && m_library->keyDown(meaning.key(), meaning.keyboardModifiers(), false)) return true;
    }
    return false;
}

/// Keys that are in no table: Enter, Escape, and what chooses in lists.
bool AppModel::actUnlisted(const KeyPress& press) {
    if (m_looks.leaveOutChosen && isEnter(press)) {
        confirmLeaveOut();
        return true;
    }
    if (m_screen == Finish && isEnter(press, Qt::ControlModifier)) {
        done();
        return true;
    }
    if (m_screen == History && historyKey(press)) return true;
    if (!isAlone(press, Qt::Key_Escape) || m_screen == Library || m_screen == Finish) return false;
    back();
    return true;
}

/// In the list that is shown.
bool AppModel::moveInHistory(int key) {
    const int rows = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (rows == 0) return false;
    if (m_looks.peopleShown)
        m_people.setCurrent(std::max(0, m_people.current() + rows));
    else
        m_history.setCurrent(std::max(0, m_history.current() + rows));
    return true;
}

/// Arrows choose, Delete asks whether what is chosen is to be removed, Backspace puts back: in the list that is shown.
bool AppModel::historyKey(const KeyPress& press) {
    if ((press.modifiers & ~int(Qt::KeypadModifier)) != 0) return false;
    if (moveInHistory(press.key)) return true;
    switch (press.key) {
    case Qt::Key_Delete:
        if (m_looks.peopleShown)
            m_people.remove();
        else
            m_history.removeOne();
        return true;
    case Qt::Key_Backspace: return m_history.undo();
    case Qt::Key_Escape:
        if (m_history.asking() == after::HistoryModel::Nothing && !m_people.asking()) return false;
        m_history.keepAll();
        m_people.keep();
        return true;
    default: return false;
    }
}

/// Digits, then Enter, go to that step.
bool AppModel::type(const KeyPress& press) {
    if (const auto digit = commands::digitOf(press)) {
        const QString typed = m_looks.typed + QLatin1Char(static_cast<char>('0' + *digit));
        look(&Looks::typed, typed.right(longestNumber));
        return true;
    }
    if (m_looks.typed.isEmpty() || commands::isModifier(press.key)) return false;
    const int number = m_looks.typed.toInt();
    look(&Looks::typed, QString());
    const bool enter = isEnter(press);
    if (enter) session()->goToNumber(number);
    return enter || press.key == Qt::Key_Escape || press.key == Qt::Key_Backspace;
}

bool AppModel::teach(const KeyPress& press) {
    if (press.key == Qt::Key_Escape) {
        learn({});
        return true;
    }
    // The last meaning holds on other keyboards too: the Latin letter of the key, the sign without what made it.
    const QKeyCombination meant = commands::meaningsOf(press).constLast();
    const auto changes =
        m_keys.taught(*commands::actionNamed(m_looks.learning), meant.key(), meant.keyboardModifiers());
    if (!changes) return true;
    learn({});
    record::Settings settings = m_known;
    settings.keys = *changes;
    m_settings.set(settings);
    return true;
}

bool AppModel::comesAgain(commands::HandKey key) {
    const bool again = m_up && commands::isSameKey(*m_up, key);
    if (again) {
        m_settle.stop();
        m_up.reset();
        return true;
    }
    settle();
    m_hand = key;
    return false;
}

bool AppModel::keyUp(int key, bool repeats, uint place) {
    if (repeats) return false;
    const commands::HandKey up{key, place};
    if (m_up && !commands::isSameKey(*m_up, up)) settle();
    m_up = up;
    m_settle.start();
    return m_held && m_held->key && commands::letsGo(*m_held->key, up);
}

void AppModel::settle() {
    m_settle.stop();
    const auto up = std::exchange(m_up, std::nullopt);
    if (!up || !m_held || !m_held->key || !commands::letsGo(*m_held->key, *up)) return;
    const Hold what = m_held->what;
    m_held.reset();
    m_hold.stop();
    if (what == Hold::End) session()->playPause();
}

bool AppModel::actAnywhere(Action action) {
    switch (action) {
    case Action::Theme: nextScheme(); return true;
    case Action::Keys: toggleKeys(); return true;
    case Action::FullScreen: toggleFullScreen(); return true;
    case Action::Close: emit closeRequested(); return true;
    default: return false;
    }
}

bool AppModel::act(Action action) {
    play::SessionModel* const session = this->session();
    switch (action) {
    case Action::PlayPause: session->playPause(); return true;
    case Action::Next: session->next(); return true;
    case Action::Back: session->back(); return true;
    case Action::Repeat: session->repeat(); return true;
    case Action::EaseOff:
        session->easeOff();
        hold(Hold::EaseOff, true);
        return true;
    case Action::Firmer: session->firmer(); return true;
    case Action::OneMore: session->oneMore(); return true;
    case Action::Undo: session->undo(); return true;
    case Action::Faster: session->quicker(); return true;
    case Action::Slower: session->slower(); return true;
    case Action::Loop: session->toggleLoop(); return true;
    case Action::Zones: toggleZones(); return true;
    case Action::Zoom: toggleZoom(); return true;
    case Action::FinishBy: toggleFinishBy(); return true;
    case Action::Turn: turn(); return true;
    case Action::Mirror: mirror(); return true;
    case Action::Voice: m_sound.toggleVoice(); return true;
    case Action::Menu: toggleMenu(); return true;
    case Action::LeaveOut:
        if (m_looks.leaveOutChosen) {
            confirmLeaveOut();
            return true;
        }
        if (session->moving()) session->playPause();
        look(&Looks::leaveOutChosen, session->mode() == play::SessionModel::Paused);
        return true;
    case Action::End: hold(Hold::End, true); return true;
    default: return false;
    }
}

/// What is otherwise on the console than in a session.
bool AppModel::actInLesson(Action action) {
    lesson::LessonModel* const lesson = this->lesson();
    switch (action) {
    case Action::Next: lesson->next(); return true;
    case Action::Faster: lesson->quicker(); return true;
    case Action::Slower: lesson->slower(); return true;
    case Action::Zones: lesson->toggleZones(); return true;
    case Action::Practise: lesson->togglePractice(); return true;
    case Action::Freeze: lesson->toggleFreeze(); return true;
    case Action::Blank: lesson->toggleBlank(); return true;
    case Action::Pointer: lesson->take(lesson::LessonModel::Pointer); return true;
    case Action::Pen: lesson->take(lesson::LessonModel::Pen); return true;
    case Action::Eraser: lesson->take(lesson::LessonModel::Eraser); return true;
    case Action::ClearInk: lesson->clearInk(); return true;
    case Action::UndoInk: lesson->undoInk(); return true;
    case Action::Words: lesson->toggleWords(); return true;
    case Action::Count: lesson->toggleCount(); return true;
    case Action::Pressure: lesson->togglePressure(); return true;
    case Action::Compare: lesson->toggleCompare(); return true;
    case Action::Closer: lesson->toggleCloser(); return true;
    case Action::Swap: m_screens.swap(); return true;
    default: return false;
    }
}

} // namespace effleur::window::shell
