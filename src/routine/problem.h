#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace effleur::routine {

enum class Severity : std::uint8_t { Error, Warning, Advice };

/// What can be found in a routine or a body map. What the arguments of its sentence are stands behind each.
enum class Problem : std::uint8_t {
    // E101
    NoSuchFile,
    IsFolder,
    IsNoPlainFile, ///< a pipe, a device
    CantOpen,
    CantReadToEnd,
    // E102
    FileTooLarge,
    // E103
    FileEmpty,
    // E104
    ByteOrderMark,
    LooksUtf16,
    NotUtf8,
    // E105
    EndsInTheMiddle,
    CommaAtEnd,
    Comment,
    SingleQuotes,
    NoNumber, ///< NaN, infinity
    ControlCharacter,
    SomethingMissing,
    Unexpected,   ///< what stands there
    TooManySteps, ///< of all files of a folder
    // E106
    NumberTooLarge,
    // E107
    NestedTooDeeply,
    // E108
    TooManyValues,
    // E109
    FieldTwice, ///< field
    // W199
    MoreFindings,
    // E201
    FieldMissing,  ///< field, what belongs there
    FieldMisspelt, ///< field
    // W201
    UnknownField, ///< field, the nearest known one or ""
    // E202
    WrongForm,      ///< what belongs there, what stands there
    NumberInQuotes, ///< what belongs there, what stands there
    // E203
    UnknownWord, ///< word, the known ones, the nearest of them or ""
    // E204
    TextTooLong, ///< characters
    Empty,
    TooLong,    ///< characters
    OutOfRange, ///< what belongs there
    // E205
    NoEntry,        ///< least number: one
    TooManyEntries, ///< greatest number, number
    NoSentence,
    WrongLength, ///< what belongs there, number
    // E206
    NoName,     ///< what stands there
    NoLanguage, ///< what stands there
    // E301
    IdTwice, ///< id, a free one
    // W301
    UnknownPreparation,  ///< id
    MisspeltPreparation, ///< id, the nearest known one
    // W302
    OtherPosition, ///< body map, its position
    // E302
    NoSuchStroke,     ///< stroke, the nearest one or ""
    NoneOfTheStrokes, ///< stroke, the known ones
    // E303
    NoStroke,
    // E304
    WhichSide, ///< stroke
    BothSides, ///< stroke
    // E305
    NoSuchLane, ///< stroke, lane, its lanes
    NoLanes,    ///< stroke, lane
    // E306
    RangeBackwards,
    RangeMisses, ///< repetitions
    // E307
    UnevenClaps, ///< stroke, its points, claps that are even
    // E308
    OtherBody, ///< body map, those that are here
    // E309
    UnreadableLine,
    LineNoArea,
    // E310
    HandWithout, ///< field
    NoHand,      ///< hand, its field
    BothOnTop,
    LanesAndHands,
    ReturnWithoutTime,
    // E311
    NoTitle,
    NoStepTitle,
    // E312
    LaneTwice, ///< lane
    // E313
    StrokeTwice, ///< stroke
    // E314
    NoSuchRegion, ///< region, the nearest one or ""
    // E315
    OutOfOrder,
    // E316
    NoWayBack,
    ReturnBeginsElsewhere,
    ReturnEndsElsewhere,
    // E317
    ClapsWithoutPoints,
    PointsWithoutClaps,
    HoldMoves,
    StillWithoutHold,
    // E318
    RestWithStroke,
    // E319
    LinesTooLong,
    // E320
    AxisOutside,
    // E321
    NoSuchStance, ///< stance, those of the map
    NoStance,
    // E322
    NoSuchGroup, ///< group of a drawing, the nearest one or ""
    // E323
    OtherName, ///< a body map's id, its file's name
    // E324
    NotJoined, ///< body map of a step, that of the routine
    // E325
    PartsInOldFormat,
    // E401
    ProtectedPlace, ///< stroke, hand, zone, its reason
    // E402
    OffTheBody, ///< stroke, hand
    // E403
    PressesWeightless, ///< technique
    // E404
    HeldWeight, ///< zone
    // E405
    NeckPressure,
    // E406
    WrongShape, ///< hand shape, technique
    // W401
    AgainstFlow,
    // W402
    TrainedPressure,
    // W403
    NoOpening,
    // W404
    NoClosing,
    // W405
    ClappingTwice,
    // W406
    LongChanges,
    // W407
    SenselessLength, ///< minutes
    // W408
    HurriedStroke,  ///< cm a second
    CrawlingStroke, ///< cm a second
    // W409
    TooFast, ///< cm a second
    // W410
    ShakenLong, ///< seconds
    // A401
    EasedWay, ///< pressure
    // A402
    UnusualRepetitions, ///< least, most, technique
    // A403
    ThreeStrong,
    // A404
    UnusualLength, ///< minutes, and how many are usual
    // A405
    RolledFold,
    // A406
    NothingToWatchFor,
    // A407
    UnreadLanguage,
    // A408
    UnsayableLetters, ///< letters
};
inline constexpr std::size_t problems = static_cast<std::size_t>(Problem::UnsayableLetters) + 1;

/// Stable: "E102", "W203", "A301". The letter tells the severity.
std::string_view codeOf(Problem problem);
Severity severityOf(Problem problem);

} // namespace effleur::routine
