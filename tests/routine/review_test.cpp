#include "routine/review.h"

#include "support/catch.h"

#include <algorithm>

using namespace effleur::routine;
using namespace effleur::body;
using namespace std::chrono_literals;

namespace {

Polygon box(double left, double top, double right, double bottom) {
    return {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
}

Stroke line(std::string id, Point from, Point to, StrokeKind kind = StrokeKind::Path) {
    HandTrack left;
    left.out = Path({from, to});
    left.back = Path({to, from});
    left.points = {from, to};
    left.rest = from;
    HandTrack right = left;
    right.out = left.out.mirrored(500);
    right.back = left.back.mirrored(500);
    for (Point& p : right.points)
        p = mirrored(p, 500);
    right.rest = mirrored(from, 500);
    Stroke stroke;
    stroke.id = std::move(id);
    stroke.kind = kind;
    stroke.outSeconds = 6;
    stroke.backSeconds = 4;
    if (kind == StrokeKind::Points) left.shapes = right.shapes = {{0, HandShape::Cupped}};
    stroke.lanes = {{"", left, right}};
    return stroke;
}

/// Hands of 40 x 60; a spine, an armpit, a kidney; the flow runs up and out on the left side.
BodyMap map() {
    BodyMap map;
    map.usual = {20, 25};
    map.contact.fill(box(-20, -30, 20, 30));
    map.zones = {{"spine", ZoneRule::NoPressure, box(490, 300, 510, 1000), "Bone."},
                 {"armpit", ZoneRule::Never, box(300, 500, 330, 600), "Lymph nodes."},
                 {"kidney", ZoneRule::LightOnly, box(390, 700, 470, 860), "Kidney."}};
    map.directions = {{"back", {440, 700}, {360, 500}}, {"back", {560, 700}, {640, 500}}};
    map.strokes = {line("up", {430, 650}, {430, 400}),
                   line("down", {430, 400}, {430, 650}),
                   line("armpit", {430, 550}, {340, 550}),
                   line("kidney", {430, 900}, {430, 600}),
                   line("claps", {430, 450}, {430, 620}, StrokeKind::Points),
                   line("bone-claps", {480, 450}, {430, 620}, StrokeKind::Points),
                   line("hold", {430, 450}, {430, 450}, StrokeKind::Hold)};
    map.strokes.push_back(line("rolls", {430, 650}, {430, 400}));
    map.strokes.back().oneSided = true;
    map.strokes.back().lanes.push_back({"far", map.strokes[0].lanes[0].left, map.strokes[0].lanes[0].right});
    return map;
}

Step step(Technique technique, std::string stroke, int repetitions, int pressure) {
    Step step;
    step.id = std::string(word(technique)) + std::to_string(repetitions);
    step.technique = technique;
    step.stroke = std::move(stroke);
    step.repetitions = repetitions;
    step.pressure = pressure;
    step.watchFor = {{{{"en", "Hurrying."}}}};
    return step;
}

/// Twenty-two minutes without anything to say about them.
Routine sound() {
    Routine routine;
    routine.steps = {step(Technique::Stroking, "up", 6, 1), step(Technique::Rubbing, "up", 8, 2),
                     step(Technique::Kneading, "up", 5, 3), step(Technique::Closing, "up", 6, 1),
                     step(Technique::Resting, "", 1, 0)};
    routine.steps[2].perRepetition = 210s;
    return routine;
}

/// The codes found, in order, with their pointers.
std::string codes(const Routine& routine, const BodyMap& body = map()) {
    std::string found;
    for (const Finding& finding : review(routine, body))
        found += std::string(finding.code()) + " " + finding.pointer + "\n";
    return found;
}

} // namespace

TEST_CASE("a sound routine gets no finding") {
    CHECK(codes(sound()).empty());
}

TEST_CASE("a code has one letter and three digits, and its severity is that of its letter") {
    for (std::size_t i = 0; i < problems; ++i) {
        const auto problem = static_cast<Problem>(i);
        const std::string code(codeOf(problem));
        INFO(code);
        CHECK(code.size() == 4);
        CHECK(code.find_first_not_of("0123456789", 1) == std::string::npos);
        CHECK(severityOf(problem) == (code.front() == 'E'   ? Severity::Error
                                      : code.front() == 'W' ? Severity::Warning
                                                            : Severity::Advice));
        CHECK((code.front() == 'E' || code.front() == 'W' || code.front() == 'A'));
    }
}

TEST_CASE("what is remembered of strokes changes no finding, also where another stroke has the same name") {
    StrokeMemory memory;
    BodyMap other = map();
    // The safe stroke's name now leads into the armpit.
    for (Stroke& stroke : other.strokes)
        if (stroke.id == "up") stroke.lanes = map().stroke("armpit")->lanes;
    REQUIRE(hasErrors(review(sound(), other)));
    Routine rolling = sound();
    rolling.steps[1] = step(Technique::Rolling, "rolls", 5, 2);
    for (const BodyMap& body : {map(), other, map()})
        for (const Routine& routine : {sound(), rolling})
            CHECK(review(routine, body, memory) == review(routine, body));
}

TEST_CASE("E401: the edge of a hand in a place that must be left alone is an error, once for each place") {
    Routine routine = sound();
    routine.steps[1].stroke = "armpit";
    const Findings findings = review(routine, map());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].problem == Problem::ProtectedPlace);
    CHECK(findings[0].pointer == "/steps/1/stroke");
    CHECK(findings[0].arguments == Arguments{"armpit", Hand::Left, "armpit", Reason{"Lymph nodes."}});
    CHECK(hasErrors(findings));
}

TEST_CASE("E401: claps on a zone are an error, claps beside it are none") {
    Routine routine = sound();
    routine.steps[1] = step(Technique::Clapping, "claps", 6, 2);
    CHECK(codes(routine).empty());
    routine.steps[1].stroke = "bone-claps";
    CHECK(codes(routine).find("E401 /steps/1/stroke") != std::string::npos);
}

TEST_CASE("W401: strokes that end against the classical direction, for gliding techniques only") {
    Routine routine = sound();
    routine.steps[1].stroke = "down";
    CHECK(codes(routine).empty());
    routine.steps[1].technique = Technique::Squeezing;
    CHECK(codes(routine) == "W401 /steps/1/stroke\n");
}

TEST_CASE("W402: pressure above 3, wherever it stands") {
    Routine routine = sound();
    routine.steps[1].pressure = 4;
    CHECK(codes(routine) == "W402 /steps/1/pressure\n");
    routine.steps[1].pressure = 2;
    routine.steps[1].pressureTo = 5;
    CHECK(codes(routine) == "W402 /steps/1/pressureTo\n");
}

TEST_CASE("W403, W404: no strokes at the beginning, at the end") {
    Routine routine = sound();
    routine.steps.erase(routine.steps.begin());
    CHECK(codes(routine) == "W403 /steps\n");
    routine.steps.insert(routine.steps.begin(), step(Technique::Holding, "hold", 1, 0));
    CHECK(codes(routine) == "W403 /steps\n");
    routine = sound();
    routine.steps.erase(routine.steps.end() - 2);
    CHECK(codes(routine) == "W404 /steps\n");
}

TEST_CASE("W405: two clapping steps in a row") {
    Routine routine = sound();
    routine.steps.insert(routine.steps.begin() + 2,
                         {step(Technique::Clapping, "claps", 6, 2), step(Technique::Clapping, "claps", 5, 2)});
    CHECK(codes(routine) == "W405 /steps/3/technique\n");
    routine.steps.insert(routine.steps.begin() + 3, step(Technique::Stroking, "up", 5, 1));
    CHECK(codes(routine).empty());
}

TEST_CASE("W406: changes of more than eight seconds, unless each has a reminder") {
    Routine routine = sound();
    routine.change = 8s;
    CHECK(codes(routine).empty());
    routine.change = 9s;
    CHECK(codes(routine) == "W406 /changeSeconds\n");
    for (Step& each : routine.steps)
        each.remind = {Reminder::HeadTurn};
    CHECK(codes(routine).empty());
}

TEST_CASE("W407, A404: too short, too long, or not the usual length") {
    Routine routine = sound();
    routine.steps[2].perRepetition = 30s;
    CHECK(codes(routine) == "A404 /steps\n");
    routine.steps[2].perRepetition = 2s;
    CHECK(codes(routine) == "W407 /steps\n");
    routine.steps[2].perRepetition = 280s;
    CHECK(codes(routine) == "A404 /steps\n");
    routine.steps[2].perRepetition = 600s;
    routine.steps[1].perRepetition = 200s;
    CHECK(codes(routine) == "W407 /steps\n");
}

TEST_CASE("W408: strokes faster than 10 cm/s or slower than 1 cm/s do not relax") {
    Routine routine = sound();
    routine.steps[0].perRepetition = 4s; // 20.8 cm in 2.4 s and 1.6 s
    CHECK(codes(routine) == "W408 /steps/0/secondsPerRepetition\n");
    routine.steps[0].perRepetition = 36s;
    CHECK(codes(routine) == "W408 /steps/0/secondsPerRepetition\n");
    routine.intent = Intent::Invigorating;
    CHECK(codes(routine).empty());
}

TEST_CASE("W409: no hand moves faster than 30 cm/s") {
    Routine routine = sound();
    routine.steps[1].perRepetition = 2s;
    CHECK(codes(routine).empty());
    routine.steps[1].perRepetition = 1500ms;
    CHECK(codes(routine) == "W409 /steps/1/secondsPerRepetition\n");
}

TEST_CASE("E402: a hand that leaves the outline, or the picture, by more than its edge") {
    Routine routine = sound();
    BodyMap body = map();
    CHECK(codes(routine, body).empty());
    body.silhouette = box(350, 300, 650, 1000);
    CHECK(codes(routine, body).empty());
    body.silhouette = box(440, 300, 560, 1000); // the hands' middles are 10 outside of it
    CHECK(codes(routine, body).empty());
    body.silhouette = box(445, 300, 555, 1000);
    CHECK(codes(routine, body).starts_with("E402 /steps/0/stroke\n"));
    body.silhouette = {};
    body.height = 600; // and the strokes come from 650
    CHECK(codes(routine, body).starts_with("E402 /steps/0/stroke\n"));
}

TEST_CASE("E403: techniques that press, mostly where nothing may, but not one that glides there") {
    Routine routine = sound();
    BodyMap body = map();
    body.zones.push_back({"bone", ZoneRule::NoPressure, box(400, 380, 460, 560), "Bone."});
    routine.steps[1] = step(Technique::Rubbing, "up", 8, 2);
    CHECK(codes(routine, body).find("E403 /steps/1/stroke\n") != std::string::npos);
    routine.steps[1].technique = Technique::Stroking;
    routine.steps[1].repetitions = 5;
    CHECK(codes(routine, body).find("E403 /steps/1") == std::string::npos);
    body.zones.back().area = box(400, 380, 460, 440); // less than half the way
    routine.steps[1] = step(Technique::Rubbing, "up", 8, 2);
    CHECK(codes(routine, body).find("E403 /steps/1") == std::string::npos);
}

TEST_CASE("E404: a hold has no weight over the spine or a kidney, and says which pressure is right") {
    Routine routine = sound();
    BodyMap body = map();
    body.strokes.push_back(line("on-spine", {495, 600}, {495, 600}, StrokeKind::Hold));
    routine.steps.insert(routine.steps.begin(), step(Technique::Holding, "on-spine", 1, 0));
    CHECK(codes(routine, body).empty());
    routine.steps[0].pressure = 1;
    const Findings found = review(routine, body);
    REQUIRE(found.size() == 1);
    CHECK(found[0].problem == Problem::HeldWeight);
    CHECK(found[0].remedy == Remedy{"/steps/0/pressure", 0});
    routine.steps[0].stroke = "hold";
    CHECK(codes(routine, body).empty());
}

TEST_CASE("E405: no more than 2 on the neck") {
    Routine routine = sound();
    BodyMap body = map();
    body.regions = {{"neck", box(400, 380, 460, 460)}};
    CHECK(codes(routine, body) == "E405 /steps/2/pressure\n");
    routine.steps[2].pressure = 2;
    CHECK(codes(routine, body).empty());
    routine.steps[2].pressureTo = 3;
    CHECK(codes(routine, body) == "E405 /steps/2/pressureTo\n");
    body.regions[0].id = "shoulder";
    CHECK(codes(routine, body).empty());
}

TEST_CASE("E406: a hand whose shape can't do what the step asks for") {
    Routine routine = sound();
    BodyMap body = map();
    const auto shaped = [&](HandShape shape) {
        for (HandTrack* track : {&body.strokes[0].lanes[0].left, &body.strokes[0].lanes[0].right})
            track->shapes = {{0, shape}};
        return codes(routine, body);
    };
    CHECK(shaped(HandShape::Fan).find("E406 /steps/2/stroke") != std::string::npos);    // kneading
    CHECK(shaped(HandShape::Cupped).find("E406 /steps/1/stroke") != std::string::npos); // rubbing
    CHECK(shaped(HandShape::Cupped).find("E406 /steps/2/stroke") == std::string::npos);
    // On the way back it may.
    for (HandTrack* track : {&body.strokes[0].lanes[0].left, &body.strokes[0].lanes[0].right})
        track->shapes = {{0, HandShape::Flat}, {1.1, HandShape::Fan}};
    CHECK(codes(routine, body).empty());
}

TEST_CASE("W410: one place is shaken for ten seconds at most, and it is said how often that is") {
    Routine routine = sound();
    routine.steps.insert(routine.steps.begin() + 2, step(Technique::Shaking, "hold", 4, 1));
    routine.steps[2].perRepetition = 2500ms;
    CHECK(codes(routine).empty());
    routine.steps[2].perRepetition = 3s;
    const Findings found = review(routine, map());
    REQUIRE(found.size() == 1);
    CHECK(found[0].problem == Problem::ShakenLong);
    CHECK(found[0].remedy == Remedy{"/steps/2/repetitions", 3});
    routine.steps[2].repetitionsRange = {4, 6}; // which three would not keep to: the file would no longer read
    CHECK_FALSE(review(routine, map())[0].remedy);
    routine.steps[2].repetitionsRange.reset();
    routine.steps[2].perRepetition = 60s;
    CHECK_FALSE(review(routine, map())[0].remedy); // four of them need two numbers
    routine.steps[2].repetitions = 1;
    CHECK(review(routine, map())[0].remedy == Remedy{"/steps/2/secondsPerRepetition", 10});
}

TEST_CASE("A401: pressure that a zone on the way eases") {
    Routine routine = sound();
    routine.steps[1].stroke = "kidney";
    CHECK(codes(routine).empty());
    routine.steps[1].pressureTo = 3;
    CHECK(codes(routine) == "A401 /steps/1/pressure\n");
}

TEST_CASE("A402: unusual numbers of repetitions, but not of the few strokes between two techniques") {
    Routine routine = sound();
    routine.steps[1].repetitions = 4;
    CHECK(codes(routine) == "A402 /steps/1/repetitions\n");
    routine.steps[1].repetitions = 9;
    CHECK(codes(routine) == "A402 /steps/1/repetitions\n");
    routine = sound();
    routine.steps[2].repetitions = 6;
    routine.steps[2].perRepetition = 180s;
    CHECK(codes(routine) == "A402 /steps/2/repetitions\n");
    routine = sound();
    routine.steps[0].repetitions = 8;
    CHECK(codes(routine) == "A402 /steps/0/repetitions\n");
    routine = sound();
    routine.steps.insert(routine.steps.begin() + 2, step(Technique::Stroking, "up", 3, 1));
    CHECK(codes(routine).empty());
}

TEST_CASE("A403: three strong steps without a light one between them") {
    Routine routine = sound();
    for (int i = 0; i < 2; ++i)
        routine.steps.insert(routine.steps.begin() + 3, step(Technique::Rubbing, "up", 5, 3));
    CHECK(codes(routine) == "A403 /steps/4/pressure\n");
    routine.steps.insert(routine.steps.begin() + 4, step(Technique::Stroking, "up", 3, 1));
    CHECK(codes(routine).empty());
}

TEST_CASE("A405: rolling without the question whether it is liked") {
    Routine routine = sound();
    routine.steps[1] = step(Technique::Rolling, "rolls", 5, 2);
    routine.steps[1].side = Side::Each;
    CHECK(codes(routine) == "A405 /steps/1\n");
    routine.steps[1].ask = {{{"en", "Do you like it?"}}};
    CHECK(codes(routine).empty());
}

TEST_CASE("A406: no note about what often goes wrong") {
    Routine routine = sound();
    routine.steps[1].watchFor.clear();
    routine.steps[4].watchFor.clear();
    CHECK(codes(routine) == "A406 /steps/1\n");
}

TEST_CASE("the stated length has every repetition, side, lane and change in it") {
    Routine routine;
    routine.change = 5s;
    routine.steps = {step(Technique::Rolling, "rolls", 3, 2), step(Technique::Resting, "", 1, 0)};
    routine.steps[0].side = Side::Each;
    routine.steps[0].perRepetition = 10s;
    routine.steps[1].remind = {Reminder::Drape};
    routine.steps[1].perRepetition = 60s;
    // lead-in, 4 x 3 x 10 s, two changes of lane, one of sides, walking round; the reminded change, the rest
    CHECK(statedLength(routine, map()) == 5s + 120s + 2 * 3s + 12s + 12s + 60s);
}

TEST_CASE("reviewing a routine with unknown strokes and lanes finds what it can") {
    Routine routine = sound();
    routine.steps[1].stroke = "nowhere";
    routine.steps[2].lanes = {"nowhere"};
    CHECK(codes(routine).empty());
    CHECK(codes(Routine{}) == "W403 /steps\nW404 /steps\nW407 /steps\n");
}

TEST_CASE("A407: words that no voice reads are told of, once") {
    Routine routine = sound();
    routine.title = {{{"fr", "Le dos"}}};
    CHECK(codes(routine) == "A407 /language\n");
    routine.title.byLanguage["de"] = "Der Rücken";
    CHECK(codes(routine).empty());
}

TEST_CASE("A408: letters that a voice can't say are told of where they stand") {
    Routine routine = sound();
    routine.title = {{{"en", "Back and спина"}}};
    routine.steps[0].cue = {{{"en", "Slowly"}, {"ru", "медленно"}}};
    routine.steps[1].tips = {{{{"en", "Well"}}}, {{{"de", "Ganz μικρό"}}}};
    CHECK(codes(routine) == "A408 /title\nA408 /steps/1/tips/1\n");
    const Findings findings = review(routine, map());
    CHECK(findings[0].arguments == Arguments{"спина"});
}
