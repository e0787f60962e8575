#include "window/lesson/lesson_model.h"

#include "body/body_map.h"
#include "figure/framing.h"
#include "phrases/numbers.h"
#include "routine/limits.h"
#include "window/lesson/named_places.h"

#include <QTime>
#include <algorithm>
#include <array>
#include <cmath>

namespace effleur::window::lesson {

namespace {

using session::Millis;

constexpr double rubRadius = 14;          ///< body units
constexpr double previewShare = 0.35;     ///< of the next step's first repetition
constexpr std::array speeds{25, 50, 100}; ///< per cent

/// A device that knows no pressure says nothing, or less than nothing.
InkPoint inkPoint(QPointF body, double press) {
    return {body, press > 0 ? std::min(press, 1.0) : 1};
}

} // namespace

LessonModel::LessonModel(play::SessionModel& session, const phrases::Phrasebook& words, const session::Clock& clock,
                         QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_words(words)
    , m_clock(clock)
    , m_classScene(words)
    , m_nextScene(words) {
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LessonModel::tell);
}

void LessonModel::begin() {
    m_session.dispatch(session::SetWaitEverywhere{m_clock.now(), true});
    takeUp();
}

void LessonModel::takeUp() {
    if (!std::exchange(m_on, true)) connect(&m_session, &play::SessionModel::shown, this, &LessonModel::show);
    m_second.start();
    retell();
}

void LessonModel::retell() {
    if (!m_on) return;
    m_nextOf = {};
    m_next.reset();
    m_told.place.current = -1;
    listNames();
    show();
}

void LessonModel::face(int quarterTurns, bool mirrored) {
    m_lesson.board.quarterTurns = quarterTurns;
    m_lesson.board.mirrored = mirrored;
    if (m_on) show();
}

void LessonModel::setReducedMotion(bool reduced) {
    m_classScene.setReducedMotion(reduced);
    if (m_on) show();
}

const routine::Step& LessonModel::step() const {
    return player().plan().written(m_session.facts().step);
}

/// Brings both windows up to the clock, with one look at it.
void LessonModel::show() {
    if (player().timeline().segments.empty()) return;
    const session::Instant now = m_clock.now();
    const Shown mine = shownToInstructor(m_lesson, player(), now);
    const Shown theirs = shownToClass(m_lesson, player(), now);
    m_classScene.show(*theirs.player, theirs.at);
    m_board.show(mine, m_session, m_words);
    m_classBoard.show(theirs, m_classScene, m_words);
    showNext();
    tell();
}

LessonModel::Told LessonModel::toldAt(session::Instant now) const {
    const session::Session& session = player().session();
    const session::Timeline& timeline = player().timeline();
    Told told;
    told.withheld.frozen = m_lesson.frozen.has_value();
    if (m_lesson.frozen) told.withheld.frozenFor = phrases::clockText(now - m_lesson.frozen->shown.at);
    told.withheld.blank = m_lesson.blank;
    told.course.stepByStep = session.adjustments.waitEverywhere;
    told.course.practising = session.recent.practiceUntil.has_value();
    told.course.hasNext = m_session.coming().present;
    told.course.practiceTime = phrases::clockText(practiceLength(player(), now), true);
    told.course.onward = practiceDue(m_lesson, player(), now) ? tr("Everyone tries")
                         : swapsNow(m_lesson, player(), now)  ? tr("Swapped")
                         : !told.course.hasNext               ? tr("Finish")
                                                              : tr("Next");
    told.notes.teach = m_words.author(step().teach.empty() ? step().cue : step().teach);
    for (const body::Text& mistake : step().watchFor)
        told.notes.watchFor << m_words.author(mistake);
    const int minute = m_clock.minuteOfDay();
    told.wallClock = QTime(minute / 60 % 24, minute % 60).toString(QStringLiteral("H:mm"));
    const auto rowOf = [&timeline](session::StepIndex step) {
        return static_cast<int>(timeline.ordinalOf(step).value_or(session::Ordinal{}));
    };
    told.place = {rowOf(m_session.facts().step), rowOf(m_classScene.facts().step) + 1};
    return told;
}

void LessonModel::tell() {
    Told told = toldAt(m_clock.now());
    if (told == m_told) return;
    const Told before = std::exchange(m_told, std::move(told));
    if (m_told.withheld != before.withheld) emit withheldChanged();
    if (m_told.course != before.course) emit courseChanged();
    if (m_told.notes != before.notes) emit notesChanged();
    if (m_told.place != before.place) emit placeChanged();
    if (m_told.wallClock != before.wallClock) emit wallClockChanged();
    emit changed();
}

void LessonModel::listSteps() {
    const session::Timeline& timeline = player().timeline();
    const session::Plan& plan = player().plan();
    QList<QVariantList> rows;
    for (const session::Ordinal ordinal : timeline.steps.indices()) {
        const session::StepIndex step = timeline.steps[ordinal];
        QString name = m_words.author(plan.written(step).title);
        if (name.isEmpty()) name = m_words.technique(plan.written(step).technique);
        name[0] = name.at(0).toUpper();
        const Millis length =
            session::wallTime(timeline.endOf(ordinal) - timeline.beginOf(ordinal), player().session().adjustments.rate);
        rows << QVariantList{static_cast<int>(step), static_cast<int>(plan.written(step).technique), name,
                             phrases::clockText(length)};
    }
    m_steps.show(std::move(rows));
}

void LessonModel::listNames() {
    QList<QVariantList> rows;
    for (const NamedPlace& place : namedPlaces(player().plan().map, m_words))
        rows << QVariantList{QString::fromStdString(place.id), place.name, m_lesson.board.named.contains(place.id)};
    m_names.show(std::move(rows));
}

/// The next step's beginning, as it will be; made anew where the session was changed.
void LessonModel::showNext() {
    const session::Moment moment = player().moment(m_clock.now());
    const session::Adjustments& adjustments = player().session().adjustments;
    if (m_next && m_nextOf == adjustments && m_told.place.current == static_cast<int>(moment.ordinal)) return;
    m_nextOf = adjustments;
    listSteps();
    session::Session there{.transport = session::Preparing{}, .adjustments = adjustments};
    there.adjustments.enteredFrom.reset();
    there.adjustments.loop = false;
    m_next = std::make_unique<session::Player>(player().plan(), std::move(there));
    const session::Timeline& ahead = m_next->timeline();
    const auto ordinal = moment.next ? ahead.ordinalOf(*moment.next) : std::nullopt;
    session::Position at;
    for (std::size_t index = ordinal ? ahead.firsts[*ordinal] : 0; index < ahead.segments.size(); ++index) {
        const session::Segment& work = ahead.segments[index];
        if (work.kind != session::SegmentKind::Work) continue;
        at = work.begin +
             Millis(static_cast<Millis::rep>(previewShare * static_cast<double>(work.perRepetition.count())));
        break;
    }
    session::Session stands = m_next->session();
    const session::Instant then{};
    stands.transport = session::Running{at, then};
    m_next = std::make_unique<session::Player>(player().plan(), std::move(stands));
    m_nextScene.show(*m_next, then);
    m_nextBoard.show(shownToInstructor(Lesson{}, *m_next, then), m_nextScene, m_words);
}

// -- the lesson's course ----------------------------------------------------------------------------------------------

void LessonModel::perform(commands::Action action) {
    using commands::Action;
    switch (action) {
    case Action::Next: return next();
    case Action::Faster: return quicker();
    case Action::Slower: return slower();
    case Action::Zones: return toggleZones();
    case Action::Practise: return togglePractice();
    case Action::Freeze: return toggleFreeze();
    case Action::Blank: return toggleBlank();
    case Action::Pointer: return take(Pointer);
    case Action::Pen: return take(Pen);
    case Action::Eraser: return take(Eraser);
    case Action::ClearInk: return clearInk();
    case Action::UndoInk: return undoInk();
    case Action::Words: return toggleWords();
    case Action::Count: return toggleCount();
    case Action::Pressure: return togglePressure();
    case Action::Compare: return toggleCompare();
    case Action::Closer: return toggleCloser();
    default: return;
    }
}

void LessonModel::putOn(kit::Ons& on) const {
    using commands::Action;
    const auto put = [&on](Action action, bool isOn) { on.set(std::size_t(action), isOn); };
    const Board& board = m_lesson.board;
    put(Action::Practise, m_told.course.practising);
    put(Action::Freeze, m_lesson.frozen.has_value());
    put(Action::Blank, m_lesson.blank);
    put(Action::Pointer, m_tool == Pointer);
    put(Action::Pen, m_tool == Pen);
    put(Action::Eraser, m_tool == Eraser);
    put(Action::Words, board.words);
    put(Action::Count, board.count);
    put(Action::Pressure, board.pressure);
    put(Action::Compare, board.compare);
    put(Action::Closer, board.closer);
    put(Action::Zones, board.zones);
}

void LessonModel::next() {
    if (practiceDue(m_lesson, player(), m_clock.now())) return togglePractice();
    if (m_session.mode() == play::SessionModel::Waiting)
        m_session.playPause();
    else
        m_session.next();
}

void LessonModel::togglePractice() {
    if (m_told.course.practising) return m_session.dispatch(session::SetLoop{m_clock.now(), false});
    m_lesson.practised.insert(m_session.facts().step);
    m_session.dispatch(session::Practise{m_clock.now(), practiceLength(player(), m_clock.now())});
    if (m_session.mode() == play::SessionModel::Paused) m_session.playPause();
}

void LessonModel::toggleFreeze() {
    if (m_lesson.frozen)
        m_lesson.frozen.reset();
    else
        freeze(m_lesson, player(), m_clock.now());
    show();
}

void LessonModel::toggleBlank() {
    m_lesson.blank = !m_lesson.blank;
    show();
}

void LessonModel::toggleStepByStep() {
    m_session.dispatch(session::SetWaitEverywhere{m_clock.now(), !m_told.course.stepByStep});
}

void LessonModel::setSpeed(int percent) {
    m_session.dispatch(session::SetRate{m_clock.now(), percent});
}

void LessonModel::quicker() {
    const auto above =
        std::find_if(speeds.begin(), speeds.end(), [this](int each) { return each > m_session.pace().rate; });
    if (above != speeds.end()) setSpeed(*above);
}

void LessonModel::slower() {
    const auto below =
        std::find_if(speeds.rbegin(), speeds.rend(), [this](int each) { return each < m_session.pace().rate; });
    if (below != speeds.rend()) setSpeed(*below);
}

void LessonModel::addTimes(int more) {
    const auto& edits = player().session().adjustments.edits;
    const auto found = edits.find(step().id);
    session::StepEdit edit = found == edits.end() ? session::StepEdit{} : found->second;
    edit.repetitions = std::max(m_session.dose().repetition, m_session.dose().times + more);
    m_session.dispatch(session::SetEdit{m_clock.now(), m_session.facts().step, edit});
}

void LessonModel::addPace(int percent) {
    const auto& edits = player().session().adjustments.edits;
    const auto found = edits.find(step().id);
    session::StepEdit edit = found == edits.end() ? session::StepEdit{} : found->second;
    edit.pacePercent = std::clamp(edit.pacePercent + percent, routine::quickestLivePace, routine::slowestLivePace);
    m_session.dispatch(session::SetEdit{m_clock.now(), m_session.facts().step, edit});
}

// -- the board --------------------------------------------------------------------------------------------------------

void LessonModel::toggleWords() {
    put(&Board::words, !m_lesson.board.words);
}
void LessonModel::toggleCount() {
    put(&Board::count, !m_lesson.board.count);
}
void LessonModel::togglePressure() {
    put(&Board::pressure, !m_lesson.board.pressure);
}
void LessonModel::toggleCompare() {
    put(&Board::compare, !m_lesson.board.compare);
}
void LessonModel::toggleZones() {
    put(&Board::zones, !m_lesson.board.zones);
}
void LessonModel::toggleCloser() {
    put(&Board::closer, !m_lesson.board.closer);
}

void LessonModel::toggleName(const QString& id) {
    Board& board = m_lesson.board;
    const std::string name = id.toStdString();
    if (!board.named.erase(name)) board.named.insert(name);
    // Closer to the one region that is named, else to where the hands work.
    board.closerTo = board.named.size() == 1 ? *board.named.begin() : std::string();
    listNames();
    show();
}

void LessonModel::take(Tool tool) {
    m_tool = tool == m_tool ? NoTool : tool;
    up();
    leave();
    emit toolChanged();
    emit changed();
}

void LessonModel::clearInk() {
    inkHere(m_lesson, player(), m_clock.now()).clear();
    show();
}

void LessonModel::undoInk() {
    inkHere(m_lesson, player(), m_clock.now()).undo();
    show();
}

QPointF LessonModel::onBody(QPointF stage) const {
    const session::Plan& plan = player().plan();
    return figure::framingOf(plan.map, session::viewAt(plan, player().timeline(), player().position(m_clock.now())).to)
        .onBody(stage);
}

void LessonModel::down(QPointF at, double press) {
    if (m_tool == Pointer) return hover(at);
    m_drawn = &inkHere(m_lesson, player(), m_clock.now());
    if (m_tool == Pen) m_drawn->begin(inkPoint(onBody(at), press));
    if (m_tool == Eraser) m_drawn->beginRub(onBody(at), rubRadius);
    show();
}

void LessonModel::drag(QPointF at, double press) {
    if (m_tool == Pointer) return hover(at);
    if (!m_drawn) return;
    if (m_tool == Pen) m_drawn->extend(inkPoint(onBody(at), press));
    if (m_tool == Eraser) m_drawn->rub(onBody(at), rubRadius);
    show();
}

void LessonModel::up() {
    m_drawn = nullptr;
}

void LessonModel::hover(QPointF at) {
    if (m_tool == Pointer) put(&Board::pointer, std::optional(onBody(at)));
}

void LessonModel::leave() {
    if (m_lesson.board.pointer) put(&Board::pointer, std::optional<QPointF>());
}

} // namespace effleur::window::lesson
