#include "window/prepare/pages.h"

#include <algorithm>
#include <utility>

namespace effleur::window::prepare {

using routine::HealthGroup;
using routine::Verdict;
using session::Instant;

namespace {

constexpr std::array groups{HealthGroup::NotToday, HealthGroup::LeaveOut, HealthGroup::AskDoctor};

Yes ofGroup(HealthGroup group) {
    Yes yes;
    for (const routine::HealthEntry& entry : routine::healthQuestions)
        if (entry.group == group) yes.set(static_cast<std::size_t>(entry.question));
    return yes;
}

bool hasAny(const Pages& pages, HealthGroup group) {
    return (pages.yes & ofGroup(group)).any();
}

Page pageOf(HealthGroup group) {
    switch (group) {
    case HealthGroup::NotToday: return Page::NotToday;
    case HealthGroup::LeaveOut: return Page::LeaveOut;
    case HealthGroup::AskDoctor: return Page::AskDoctor;
    }
    return Page::NotToday;
}

/// Nobody has shown this person what the numbers feel like.
bool isFirst(const Pages& pages) {
    return !pages.last && !pages.forClass && !pages.felt;
}

/// The page that stands against beginning.
Page inTheWay(const Pages& pages) {
    if (hasAny(pages, HealthGroup::NotToday)) return Page::NotToday;
    const Verdict said = verdict(pages);
    if (said == Verdict::Closed) return Page::AskDoctor;
    for (const HealthGroup group : groups)
        if (!isAnswered(pages, group)) return pageOf(group);
    return said == Verdict::SayWhere ? Page::LeaveOut : Page::AskDoctor;
}

/// What happens to the pages, one event at a time.
class Turn {
public:
    explicit Turn(Pages pages)
        : m(std::move(pages)) {}

    PageOutcome take(const PageEvent& event) {
        const Deed deed = std::visit([this](const auto& each) { return on(each); }, event);
        return {std::move(m), deed};
    }

private:
    Deed on(const Press& event) {
        const auto passed = event.now - m.opened;
        if (passed < (event.byKey ? deafToKeys : deafToHands)) return Deed::Stay;
        switch (mainOf(m)) {
        case Main::SayWhere: return Deed::Stay;
        case Main::ToLibrary: return leave();
        case Main::None: return none(event.now);
        case Main::NoneAtAll: m.none.fill(true); return begin(event.now);
        case Main::SameAsLast:
            m.yes |= carriedOver(m);
            m.carried = true;
            m.opened = event.now; // the button means something else now
            return Deed::Stay;
        case Main::GoOn:
        case Main::YesAtTwo: break;
        }
        return goOn(event.now);
    }
    Deed on(const NoneHere& event) {
        const auto group = groupOf(m.page);
        return group && !hasAny(m, *group) ? none(event.now) : Deed::Stay;
    }
    Deed on(const NoneAnywhere&) {
        m.yes.reset();
        m.none.fill(true);
        m.agreed = m.carried = false;
        return Deed::Stay;
    }
    Deed on(const Ticked& event) {
        m.yes.flip(static_cast<std::size_t>(event.question));
        for (const routine::HealthEntry& entry : routine::healthQuestions) {
            if (entry.question != event.question) continue;
            m.none[static_cast<std::size_t>(entry.group)] = false;
            if (entry.group == HealthGroup::AskDoctor) m.agreed = m.carried = false;
        }
        return Deed::Stay;
    }
    Deed on(const Want& event) {
        if (event.asked >= m.asking) return Deed::Stay;
        m.wanted.resize(m.asking, false);
        m.wanted[event.asked] = !m.wanted[event.asked];
        return Deed::Stay;
    }
    Deed on(const Agree& event) {
        if (!asksForAgreement(m)) return Deed::Stay;
        m.agreed = true;
        return goOn(event.now);
    }
    Deed on(const TooMuch&) {
        if (m.page == Page::Feel) ++m.tooMuch;
        return Deed::Stay;
    }
    Deed on(const Open& event) {
        const bool aside = event.page == Page::Feel || event.page == Page::Stroke;
        const bool fromAside = m.page == Page::Feel || m.page == Page::Stroke;
        if (aside && !fromAside) m.cameFrom = m.page;
        if (!aside) m.cameFrom.reset();
        return open(event.page, event.now);
    }
    Deed on(const GoBack& event) {
        if (m.page == Page::Who) return leave();
        if (m.page == Page::Stroke) return open(Page::Feel, event.now);
        if (m.page == Page::Feel && m.cameFrom) return open(*std::exchange(m.cameFrom, std::nullopt), event.now);
        Page before = Page::Who;
        for (const Page each : wayOf(m))
            if (each < m.page) before = each;
        return open(before, event.now);
    }
    Deed on(const Somebody& event) {
        Pages anew{.position = m.position, .asking = m.asking, .forClass = m.forClass, .last = event.last};
        anew.saidWhere = m.saidWhere;
        anew.opened = m.page == Page::Who ? m.opened : event.now;
        m = std::move(anew);
        return Deed::Stay;
    }
    Deed on(const Areas& event) {
        m.saidWhere = event.any;
        return Deed::Stay;
    }
    Deed on(const Class& event) {
        m.forClass = event.taught;
        return Deed::Stay;
    }

    Deed none(Instant now) {
        m.none[static_cast<std::size_t>(*groupOf(m.page))] = true;
        return goOn(now);
    }

    Deed goOn(Instant now) {
        const bool shown = m.page == Page::Feel && isFirst(m);
        if (m.page == Page::Stroke) m.felt = true;
        if (isAsLastTime(m)) return begin(now);
        if (shown) return open(Page::Stroke, now);
        if (m.cameFrom) return open(*std::exchange(m.cameFrom, std::nullopt), now);
        for (const Page each : wayOf(m))
            if (each > m.page) return open(each, now);
        return begin(now);
    }

    Deed begin(Instant now) {
        if (mayBegin(m)) return Deed::Begin;
        m.cameFrom.reset();
        return open(inTheWay(m), now);
    }

    Deed leave() {
        m.page = Page::Who;
        m.cameFrom.reset();
        return Deed::Leave;
    }

    Deed open(Page page, Instant now) {
        m.page = page;
        m.opened = now;
        return Deed::Stay;
    }

    Pages m;
};

} // namespace

PageOutcome update(Pages pages, const PageEvent& event) {
    return Turn(std::move(pages)).take(event);
}

bool isAnswered(const Pages& pages, HealthGroup group) {
    return pages.none[static_cast<std::size_t>(group)] || hasAny(pages, group);
}

Verdict verdict(const Pages& pages) {
    const bool all =
        std::all_of(groups.begin(), groups.end(), [&](HealthGroup each) { return isAnswered(pages, each); });
    const Verdict said =
        routine::verdict({.yes = pages.yes, .none = all, .saidWhere = pages.saidWhere}, pages.position);
    return all || said == Verdict::Closed ? said : Verdict::Unasked;
}

bool mayBegin(const Pages& pages) {
    const Verdict said = verdict(pages);
    return said == Verdict::Open || (said == Verdict::AskDoctor && pages.agreed);
}

std::optional<HealthGroup> groupOf(Page page) {
    switch (page) {
    case Page::NotToday: return HealthGroup::NotToday;
    case Page::LeaveOut: return HealthGroup::LeaveOut;
    case Page::AskDoctor: return HealthGroup::AskDoctor;
    case Page::Who:
    case Page::Ready:
    case Page::Steps:
    case Page::Feel:
    case Page::Stroke: break;
    }
    return std::nullopt;
}

Yes carriedOver(const Pages& pages) {
    if (!pages.last || pages.forClass || !pages.last->agreed) return {};
    if (*pages.last->agreed < 0 || *pages.last->agreed > agreementDays) return {};
    return pages.last->yes & ofGroup(HealthGroup::AskDoctor);
}

bool isAsLastTime(const Pages& pages) {
    return pages.yes.none() && (pages.forClass || (pages.last && pages.last->yes.none()));
}

Main mainOf(const Pages& pages) {
    const auto group = groupOf(pages.page);
    if (!group) return pages.page == Page::Feel ? Main::YesAtTwo : Main::GoOn;
    if (verdict(pages) == Verdict::Closed) return Main::ToLibrary;
    if (hasAny(pages, *group)) {
        if (*group == HealthGroup::LeaveOut) return pages.saidWhere ? Main::GoOn : Main::SayWhere;
        return pages.agreed ? Main::GoOn : Main::ToLibrary;
    }
    const bool answered = pages.none[static_cast<std::size_t>(*group)];
    if (*group == HealthGroup::AskDoctor && !answered && carriedOver(pages).any()) return Main::SameAsLast;
    return isAsLastTime(pages) ? Main::NoneAtAll : Main::None;
}

bool begins(const Pages& pages) {
    return update(pages, Press{pages.opened + deafToKeys}).deed == Deed::Begin;
}

bool asksForAgreement(const Pages& pages) {
    return pages.page == Page::AskDoctor && !pages.agreed && hasAny(pages, HealthGroup::AskDoctor) &&
           verdict(pages) != Verdict::Closed;
}

bool offersNone(const Pages& pages) {
    const Main main = mainOf(pages);
    if (main == Main::SameAsLast) return true;
    if (main != Main::NoneAtAll) return false;
    const auto open = [&](HealthGroup each) { return groupOf(pages.page) != each && !isAnswered(pages, each); };
    return std::any_of(groups.begin(), groups.end(), open);
}

std::vector<Page> wayOf(const Pages& pages) {
    std::vector<Page> way{Page::Who, Page::Ready, Page::NotToday, Page::LeaveOut, Page::AskDoctor};
    if (pages.asking > 0 && !pages.forClass) way.push_back(Page::Steps);
    if (isFirst(pages)) way.insert(way.end(), {Page::Feel, Page::Stroke});
    return way;
}

} // namespace effleur::window::prepare
