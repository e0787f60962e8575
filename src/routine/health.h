#pragma once

#include "routine/routine.h"

#include <array>
#include <bitset>
#include <cstdint>

namespace effleur::routine {

/// What is asked before every session, and what a yes means. From the contraindication lists of the College of Massage
/// Therapists of BC (2010), ABMP and nursing checklists; where they differ, the more careful one.
enum class HealthGroup : std::uint8_t {
    NotToday, ///< a yes closes the start
    LeaveOut, ///< leave that area out
    AskDoctor ///< only after a doctor or midwife agreed; pregnancy closes prone routines
};

enum class HealthQuestion : std::uint8_t {
    Ill,         ///< fever, infection, feeling ill
    Clot,        ///< a blood clot, or a swollen painful leg
    HeartNow,    ///< very high blood pressure, a recent heart attack or stroke
    Injury,      ///< a recent fall, fracture or back injury; sharp pain
    Emergency,   ///< numb between the legs, weak legs, bladder or bowel trouble: get help now
    Intoxicated, ///< alcohol, drugs
    Skin,        ///< wound, burn, sunburn, rash, bruise, swelling, lump
    SoreSpot,    ///< a sore joint, a scar or a spot that hurts
    Pregnancy,
    Cancer,       ///< cancer or its treatment
    Bleeding,     ///< blood thinners, bleeding disorder
    FragileBones, ///< osteoporosis, long cortisone treatment
    HeartHistory, ///< heart disease, an earlier clot or stroke
    NerveSigns,   ///< pain that shoots into an arm or leg, tingling, numb feet
    LongIllness,  ///< diabetes with complications, kidney disease, epilepsy
    Operation     ///< a recent operation, an implanted device
};

struct HealthEntry {
    HealthQuestion question;
    HealthGroup group;
};

/// In the order in which they are asked.
inline constexpr std::array<HealthEntry, 16> healthQuestions{{
    {HealthQuestion::Ill, HealthGroup::NotToday},
    {HealthQuestion::Clot, HealthGroup::NotToday},
    {HealthQuestion::HeartNow, HealthGroup::NotToday},
    {HealthQuestion::Injury, HealthGroup::NotToday},
    {HealthQuestion::Emergency, HealthGroup::NotToday},
    {HealthQuestion::Intoxicated, HealthGroup::NotToday},
    {HealthQuestion::Skin, HealthGroup::LeaveOut},
    {HealthQuestion::SoreSpot, HealthGroup::LeaveOut},
    {HealthQuestion::Pregnancy, HealthGroup::AskDoctor},
    {HealthQuestion::Cancer, HealthGroup::AskDoctor},
    {HealthQuestion::Bleeding, HealthGroup::AskDoctor},
    {HealthQuestion::FragileBones, HealthGroup::AskDoctor},
    {HealthQuestion::HeartHistory, HealthGroup::AskDoctor},
    {HealthQuestion::NerveSigns, HealthGroup::AskDoctor},
    {HealthQuestion::LongIllness, HealthGroup::AskDoctor},
    {HealthQuestion::Operation, HealthGroup::AskDoctor},
}};

/// One person's answers today.
struct HealthAnswers {
    std::bitset<healthQuestions.size()> yes; ///< by HealthQuestion
    bool none = false;                       ///< "none of these" was said; a yes takes it back
    bool saidWhere = false;                  ///< at least one area to leave out was named

    bool has(HealthQuestion question) const { return yes[static_cast<std::size_t>(question)]; }
    bool hasAny(HealthGroup group) const;
};

/// Whether a session may start; the stricter one first.
enum class Verdict : std::uint8_t {
    Closed,    ///< not today, whatever else is said
    Unasked,   ///< nothing was answered yet
    SayWhere,  ///< an area has to be left out, and nobody said yet which
    AskDoctor, ///< only if a doctor or midwife agreed, which has to be confirmed
    Open
};

/// Who may start, for every front end; `position` is the body map's, whatever a routine says. Total. Pregnancy closes
/// what lies prone (domain.md 4.5, derived).
Verdict verdict(const HealthAnswers& answers, BodyPosition position);

} // namespace effleur::routine
