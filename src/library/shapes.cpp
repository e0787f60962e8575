#include "library/shapes.h"

#include "routine/limits.h"

namespace effleur::library {
namespace {

using Is = Shape::Is;

constexpr double farthest = 10'000;

const Shape text{.is = Is::Text};
const Shape name{.is = Is::Name};
const Shape language{.is = Is::Language};
const Shape boolean{.is = Is::Boolean};
const Shape words{.is = Is::String, .low = 0, .high = 2000};
const Shape pathData{.is = Is::String, .low = 1, .high = 60'000};
const Shape format{.is = Is::Integer, .low = 1, .high = 1};
const Shape routineFormat{.is = Is::Integer, .low = 1, .high = partsFormat};
const Shape coordinate{.is = Is::Number, .low = -farthest, .high = farthest};
const Shape point{.is = Is::Tuple, .items = {&coordinate, &coordinate}};
const Shape points{.is = Is::List, .low = 1, .high = 400, .item = &point};

template<typename Words> Shape oneWordOf(const Words& list) {
    return {.is = Is::Word, .words = {list.begin(), list.end()}};
}

const Shape& positionShape() {
    static const Shape position = oneWordOf(wordsOf<body::BodyPosition>());
    return position;
}

// A stroke

const Shape pass{.is = Is::Number, .low = 0, .high = 2};
const Shape degrees{.is = Is::Number, .low = -360, .high = 360};
const Shape angleKey{.is = Is::Tuple, .items = {&pass, &degrees}};
const Shape angleKeys{.is = Is::List, .low = 1, .high = 100, .item = &angleKey};
const Shape tangent{.is = Is::Word, .words = {"tangent"}};
const Shape angle{.is = Is::Either, .items = {&degrees, &tangent, &angleKeys}};
const Shape handShape = oneWordOf(wordsOf<body::HandShape>());
const Shape shapeKey{.is = Is::Tuple, .items = {&pass, &handShape}};
const Shape shapeKeys{.is = Is::List, .low = 1, .high = 100, .item = &shapeKey};
const Shape handShapes{.is = Is::Either, .items = {&handShape, &shapeKeys}};

const Shape acrossBack{.is = Is::Number, .low = -100, .high = 100};
const Shape hand{.is = Is::Object,
                 .fields = {{"out", &pathData},
                            {"return", &pathData},
                            {"points", &points},
                            {"rest", &point},
                            {"onTop", &boolean},
                            {"degrees", &degrees},
                            {"back", &acrossBack},
                            {"angle", &angle},
                            {"shape", &handShapes},
                            {"note", &words}}};
const Shape lane{.is = Is::Object, .fields = {{"left", &hand}, {"right", &hand}, {"note", &words}}};
const Shape lanes{.is = Is::Map, .low = 1, .high = 12, .item = &lane};
const Shape outSeconds{.is = Is::Number, .low = 0.1, .high = 600};
const Shape returnSeconds{.is = Is::Number, .low = 0, .high = 600};
const Shape seconds{.is = Is::Object, .fields = {{"out", &outSeconds, true}, {"return", &returnSeconds}}};
const Shape strokeKind = oneWordOf(strokeKindWords);
const Shape strokeSides{.is = Is::Word, .words = {"both", "each"}};
const Shape stance = oneWordOf(stanceWords);
const Shape pressureLevel{.is = Is::Number, .low = -3, .high = 3};
const Shape returnPressure{.is = Is::Number, .low = 0, .high = 5};
const Shape stroke{.is = Is::Object,
                   .fields = {{"kind", &strokeKind},
                              {"sides", &strokeSides},
                              {"stance", &stance},
                              {"seconds", &seconds},
                              {"level", &pressureLevel},
                              {"returnPressure", &returnPressure},
                              {"where", &text},
                              {"brief", &text},
                              {"hands", &text},
                              {"note", &words},
                              {"left", &hand},
                              {"right", &hand},
                              {"lanes", &lanes},
                              {"points", &points},
                              {"angle", &angle},
                              {"shape", &handShapes}}};
const Shape strokes{.is = Is::Map, .low = 0, .high = 200, .item = &stroke};

// A routine

Shape secondsBetween(routine::Millis low, routine::Millis high) {
    return {.is = Is::Number,
            .low = static_cast<double>(low.count()) / 1000,
            .high = static_cast<double>(high.count()) / 1000};
}

const Shape pressure{.is = Is::Integer, .low = 0, .high = routine::highestPressure};
const Shape repetitions{.is = Is::Integer, .low = 1, .high = routine::mostRepetitions};
const Shape repetitionsRange{.is = Is::Tuple, .items = {&repetitions, &repetitions}};
const Shape beats{.is = Is::Integer, .low = 1, .high = routine::mostBeats};
const Shape repetitionSeconds = secondsBetween(routine::shortestRepetition, routine::longestRepetition);
const Shape practiceSeconds = secondsBetween(routine::Millis{0}, routine::longestPractice);
const Shape changeSeconds = secondsBetween(routine::shortestChange, routine::longestChange);
const Shape minutes{.is = Is::Integer, .low = 1, .high = 600};
const Shape usualMinutes{.is = Is::Tuple, .items = {&minutes, &minutes}};
const Shape texts{.is = Is::List, .low = 0, .high = 50, .item = &text};
const Shape laneNames{.is = Is::List, .low = 1, .high = 12, .item = &name};
const Shape preparationText{.is = Is::Object, .fields = {{"text", &text, true}}};
const Shape preparation{.is = Is::Either, .items = {&name, &preparationText}};
const Shape preparations{.is = Is::List, .low = 0, .high = 50, .item = &preparation};

Shape stepShape() {
    static const Shape technique = oneWordOf(wordsOf<routine::Technique>());
    static const Shape side = oneWordOf(wordsOf<routine::Side>());
    static const Shape advance = oneWordOf(wordsOf<routine::Advance>());
    static const Shape reminder = oneWordOf(wordsOf<routine::Reminder>());
    static const Shape reminders{.is = Is::List, .low = 0, .high = 3, .item = &reminder};
    return {.is = Is::Object,
            .fields = {{"id", &name, true},
                       {"technique", &technique, true},
                       {"body", &name},
                       {"stroke", &name},
                       {"lanes", &laneNames},
                       {"side", &side},
                       {"stance", &stance},
                       {"title", &text, true},
                       {"where", &text},
                       {"hands", &text},
                       {"pressure", &pressure, true},
                       {"pressureTo", &pressure},
                       {"repetitions", &repetitions, true},
                       {"repetitionsRange", &repetitionsRange},
                       {"secondsPerRepetition", &repetitionSeconds, true},
                       {"beatsPerRepetition", &beats},
                       {"cue", &text},
                       {"tips", &texts},
                       {"watchFor", &texts},
                       {"teach", &text},
                       {"ask", &text},
                       {"remind", &reminders},
                       {"practiceSeconds", &practiceSeconds},
                       {"swap", &boolean},
                       {"advance", &advance},
                       {"optional", &boolean}}};
}

// A body map

const Shape unitsInCm{.is = Is::Number, .low = 1, .high = 100};
const Shape extent{.is = Is::Number, .low = 1, .high = farthest};
const Shape frameAcross{.is = Is::Number, .low = 1, .high = farthest};
const Shape frame{.is = Is::Object, .fields = {{"centre", &point, true}, {"across", &frameAcross, true}}};
const Shape twoPoints{.is = Is::Tuple, .items = {&point, &point}};
const Shape away{.is = Is::Number, .low = 0, .high = farthest};
const Shape sign{.is = Is::Object,
                 .fields = {{"angle", &degrees, true}, {"away", &away, true}, {"turned", &degrees, true}}};
const Shape stand{.is = Is::Object, .fields = {{"elbows", &twoPoints, true}, {"sign", &sign, true}}};
const Shape landmarks{.is = Is::Map, .low = 0, .high = 200, .item = &point};
const Shape regions{.is = Is::Map, .low = 0, .high = body::mostRegions, .item = &pathData};
const Shape zoneRule = oneWordOf(zoneRuleWords);
const Shape zone{
    .is = Is::Object,
    .fields = {{"rule", &zoneRule, true}, {"path", &pathData, true}, {"reason", &words}, {"note", &words}}};
const Shape zones{.is = Is::Map, .low = 0, .high = 200, .item = &zone};
const Shape direction{
    .is = Is::Object,
    .fields = {{"region", &name, true}, {"start", &point, true}, {"end", &point, true}, {"note", &words}}};
const Shape directions{.is = Is::List, .low = 0, .high = 200, .item = &direction};
const Shape radius{.is = Is::Number, .low = 1, .high = 500};
const Shape disc{.is = Is::Object, .fields = {{"disc", &radius, true}, {"at", &point}}};
const Shape contactArea{.is = Is::Either, .items = {&pathData, &disc}};

const Shape drawingFile{.is = Is::String, .low = 5, .high = 100};
const Shape groups{.is = Is::Map, .low = 1, .high = 200, .item = &name};
const Shape groupNames{.is = Is::List, .low = 0, .high = 200, .item = &name};
const Shape hidden{.is = Is::Object,
                   .fields = {{"always", &groupNames},
                              {"candle", &groupNames},
                              {"day", &groupNames},
                              {"contrast", &groupNames},
                              {"paper", &groupNames}}};
const Shape hex{.is = Is::String, .low = 7, .high = 7};
const Shape colour{
    .is = Is::Object,
    .fields = {{"candle", &hex, true}, {"day", &hex, true}, {"contrast", &hex, true}, {"paper", &hex, true}}};
const Shape ownColours{.is = Is::Map, .low = 0, .high = 100, .item = &colour};
const Shape figure{.is = Is::Object,
                   .fields = {{"drawing", &drawingFile, true},
                              {"cover", &drawingFile},
                              {"groups", &groups, true},
                              {"hidden", &hidden},
                              {"colours", &ownColours},
                              {"note", &words}}};

const Shape join{.is = Is::Object,
                 .fields = {{"body", &name, true},
                            {"at", &point, true},
                            {"seam", &twoPoints, true},
                            {"name", &text},
                            {"usualMinutes", &usualMinutes}}};

Shape standsShape() {
    Shape stands{.is = Is::Object};
    for (const auto word : stanceWords)
        stands.fields.push_back({word, &stand});
    return stands;
}

Shape contactShape() {
    Shape contact{.is = Is::Object};
    for (const auto word : wordsOf<body::HandShape>())
        contact.fields.push_back({word, &contactArea, true});
    return contact;
}

} // namespace

const Shape& routineShape() {
    static const Shape intent = oneWordOf(wordsOf<routine::Intent>());
    static const Shape level = oneWordOf(wordsOf<routine::Level>());
    static const Shape step = stepShape();
    static const Shape steps{.is = Is::List, .low = 1, .high = 2000, .item = &step};
    static const Shape whole{.is = Is::Object,
                             .fields = {{"$schema", &words},
                                        {"format", &routineFormat, true},
                                        {"id", &name, true},
                                        {"language", &language},
                                        {"title", &text, true},
                                        {"summary", &text},
                                        {"intent", &intent},
                                        {"level", &level},
                                        {"position", &positionShape()},
                                        {"body", &name},
                                        {"strokes", &strokes},
                                        {"author", &words},
                                        {"license", &words},
                                        {"changeSeconds", &changeSeconds},
                                        {"prepare", &preparations},
                                        {"steps", &steps, true},
                                        {"aftercare", &texts}}};
    return whole;
}

const Shape& bodyShape() {
    static const Shape contact = contactShape();
    static const Shape stands = standsShape();
    static const Shape whole{.is = Is::Object,
                             .fields = {{"$schema", &words},
                                        {"format", &format, true},
                                        {"id", &name, true},
                                        {"name", &text},
                                        {"cover", &text},
                                        {"uncover", &text},
                                        {"join", &join},
                                        {"unitsPerCm", &unitsInCm, true},
                                        {"position", &positionShape(), true},
                                        {"clothed", &boolean},
                                        {"usualMinutes", &usualMinutes},
                                        {"width", &extent, true},
                                        {"height", &extent, true},
                                        {"axis", &coordinate, true},
                                        {"framing", &frame, true},
                                        {"sideMark", &point},
                                        {"stances", &stands, true},
                                        {"figure", &figure},
                                        {"silhouette", &pathData, true},
                                        {"landmarks", &landmarks},
                                        {"regions", &regions, true},
                                        {"zones", &zones, true},
                                        {"directions", &directions},
                                        {"contact", &contact, true},
                                        {"strokes", &strokes, true},
                                        {"note", &words}}};
    return whole;
}

} // namespace effleur::library
