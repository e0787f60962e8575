#include "terminal/guide.h"

#include "commands/command.h"
#include "session/overloaded.h"
#include "terminal/command_line.h"
#include "terminal/keys.h"
#include "terminal/layout.h"
#include "terminal/preparation.h"
#include "terminal/sounding.h"
#include "terminal/words.h"

namespace effleur::terminal {
namespace {

using namespace session;

constexpr Rate rateStep = 5;

class TextGuide {
public:
    TextGuide(Plan plan, const phrases::Phrasebook& book, Host& host, const GuideOptions& options)
        : m_player(std::move(plan))
        , m_book(book)
        , m_host(host)
        , m_options(options) {}

    int play() {
        Instant seen = m_host.now();
        if (m_options.sounding) m_options.sounding->accompaniment().follow(m_player, m_book.language());
        for (const StepIndex step : m_options.declined)
            dispatch(Answer{seen, step, false});
        dispatch(SetLeftOut{seen, m_options.leftOut});
        if (m_options.from) dispatch(GoTo{seen, *m_options.from});
        dispatch(Start{seen});
        while (!ended()) {
            const std::optional<Key> key = waitForKey(seen);
            const Instant now = m_host.now();
            if (moving() && slept(now))
                dispatch(ClockGap{now, seen});
            else
                dispatch(Tick{now});
            seen = now;
            if (key) press(*key, now);
        }
        hearOut();
        return m_interrupted ? interrupted : allWell;
    }

private:
    /// What is said behind the end is heard as well, unless a key is pressed.
    void hearOut() {
        if (!m_options.sounding || m_options.sounding->isMute()) return;
        if (const auto last = m_options.sounding->accompaniment().lastWord(); last && *last > m_host.now())
            m_interrupted = m_host.wait(last) == interruptKey;
    }

    std::optional<Key> waitForKey(Instant now) {
        m_due = m_player.wake(now);
        if (m_due || m_host.attended()) return m_host.wait(m_due);
        return Key{' '}; // nobody would ever go on
    }

    /// Whether the clock went on far past the moment at which it should have been looked at.
    bool slept(Instant now) const { return m_due && now - *m_due > m_options.gap; }

    void press(Key key, Instant now) {
        // Only the pace may run on while its key is held: it can't do harm and shows at once.
        const bool own = m_presses.isPress(key, now);
        if (!own && key != '+' && key != '-') return;
        if (const auto event = eventOf(key, now)) return dispatch(*event);
        if (key == '?') m_host.print(keyHelp(m_book));
    }

    std::optional<Event> eventOf(Key key, Instant now) {
        if (key == interruptKey) {
            m_interrupted = true;
            return Stop{now};
        }
        if (key == enterKey && !moving()) return PlayPause{now};
        const auto action = commands::actionOfLetter(key);
        return action ? eventOf(*action, now) : std::nullopt;
    }

    std::optional<Event> eventOf(commands::Action action, Instant now) const {
        using commands::Action;
        switch (action) {
        case Action::PlayPause: return PlayPause{now};
        case Action::Next: return Next{now};
        case Action::Back: return Back{now};
        case Action::Repeat: return Repeat{now};
        case Action::OneMore: return OneMore{now};
        case Action::Undo: return Undo{now};
        case Action::Firmer: return Firmer{now};
        case Action::LeaveAreaOut: return LeaveAreaOut{now};
        case Action::EaseOff: return EaseOff{now};
        case Action::Faster: return SetRate{now, m_player.session().adjustments.rate + rateStep};
        case Action::Slower: return SetRate{now, m_player.session().adjustments.rate - rateStep};
        case Action::End: return Stop{now};
        default: return std::nullopt;
        }
    }

    void dispatch(const Event& event) {
        const Rate before = m_player.session().adjustments.rate;
        const Instant now = std::visit([](const auto& each) { return each.now; }, event);
        for (const Effect& effect : m_player.dispatch(event)) {
            if (m_options.sounding) m_options.sounding->accompaniment().perform(effect);
            std::visit(Overloaded{[&](const Cue& cue) {
                                      std::visit(Overloaded{[&](const Prompt& prompt) { show(prompt, now); },
                                                            [&](Tone tone) { ring(tone); }},
                                                 cue.what);
                                  },
                                  [&](const Say& say) { show(say.prompt, now); },
                                  [&](const Chime& chime) { ring(chime.tone); },
                                  [&](const Inhibit& inhibit) { m_host.keepAwake(inhibit.on); }, [](const Hush&) {},
                                  [](const Save&) {}, [](const Record&) {}},
                       effect);
        }
        if (m_options.sounding) m_options.sounding->accompaniment().moved();
        const Rate rate = m_player.session().adjustments.rate;
        if (rate != before) line(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Pace %1 %")).arg(rate), now);
    }

    void show(const Prompt& prompt, Instant now) {
        const QString sentence = m_book.sentence(prompt);
        if (sentence.isEmpty()) return;
        if (prompt.id == PhraseId::StepIs) headStep(now);
        line(sentence, now);
    }

    void headStep(Instant now) {
        const Moment moment = m_player.moment(now);
        m_host.print(QStringLiteral("\n"));
        line(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Step %1 of %2: %3"))
                 .arg(QString::number(counted(moment.ordinal)), QString::number(m_player.timeline().steps.size()),
                      m_book.author(m_player.plan().written(moment.step).title)),
             now);
    }

    void line(const QString& text, Instant now) {
        const Millis elapsed = wallTime(sinceBegin(m_player.position(now)), m_player.session().adjustments.rate);
        m_host.print(wrapped(clockText(elapsed).rightJustified(6) + QStringLiteral("  "), text));
    }

    void ring(Tone tone) {
        const bool heard = m_options.sounding && !m_options.sounding->isMute();
        if (!m_options.mute && !heard && tone != Tone::HeadsUp) m_host.ring();
    }

    template<class State> bool in() const { return std::holds_alternative<State>(m_player.session().transport); }
    bool moving() const { return isMoving(m_player.session().transport); }
    bool ended() const { return hasEnded(m_player.session().transport) || m_player.timeline().segments.empty(); }

    Player m_player;
    const phrases::Phrasebook& m_book;
    Host& m_host;
    const GuideOptions& m_options;
    std::optional<Instant> m_due;
    Presses m_presses;
    bool m_interrupted = false;
};

} // namespace

int guide(Plan plan, const phrases::Phrasebook& book, Host& host, const GuideOptions& options) {
    return TextGuide(std::move(plan), book, host, options).play();
}

} // namespace effleur::terminal
