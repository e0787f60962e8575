#include "routine/problem.h"

namespace effleur::routine {

std::string_view codeOf(Problem problem) {
    switch (problem) {
    case Problem::NoSuchFile:
    case Problem::IsFolder:
    case Problem::IsNoPlainFile:
    case Problem::CantOpen:
    case Problem::CantReadToEnd: return "E101";
    case Problem::FileTooLarge: return "E102";
    case Problem::FileEmpty: return "E103";
    case Problem::ByteOrderMark:
    case Problem::LooksUtf16:
    case Problem::NotUtf8: return "E104";
    case Problem::EndsInTheMiddle:
    case Problem::CommaAtEnd:
    case Problem::Comment:
    case Problem::SingleQuotes:
    case Problem::NoNumber:
    case Problem::ControlCharacter:
    case Problem::SomethingMissing:
    case Problem::Unexpected:
    case Problem::TooManySteps: return "E105";
    case Problem::NumberTooLarge: return "E106";
    case Problem::NestedTooDeeply: return "E107";
    case Problem::TooManyValues: return "E108";
    case Problem::FieldTwice: return "E109";
    case Problem::MoreFindings: return "W199";
    case Problem::FieldMissing:
    case Problem::FieldMisspelt: return "E201";
    case Problem::UnknownField: return "W201";
    case Problem::WrongForm:
    case Problem::NumberInQuotes: return "E202";
    case Problem::UnknownWord: return "E203";
    case Problem::TextTooLong:
    case Problem::Empty:
    case Problem::TooLong:
    case Problem::OutOfRange: return "E204";
    case Problem::NoEntry:
    case Problem::TooManyEntries:
    case Problem::NoSentence:
    case Problem::WrongLength: return "E205";
    case Problem::NoName:
    case Problem::NoLanguage: return "E206";
    case Problem::IdTwice: return "E301";
    case Problem::UnknownPreparation:
    case Problem::MisspeltPreparation: return "W301";
    case Problem::OtherPosition: return "W302";
    case Problem::NoSuchStroke:
    case Problem::NoneOfTheStrokes: return "E302";
    case Problem::NoStroke: return "E303";
    case Problem::WhichSide:
    case Problem::BothSides: return "E304";
    case Problem::NoSuchLane:
    case Problem::NoLanes: return "E305";
    case Problem::RangeBackwards:
    case Problem::RangeMisses: return "E306";
    case Problem::UnevenClaps: return "E307";
    case Problem::OtherBody: return "E308";
    case Problem::UnreadableLine:
    case Problem::LineNoArea: return "E309";
    case Problem::HandWithout:
    case Problem::NoHand:
    case Problem::BothOnTop:
    case Problem::LanesAndHands:
    case Problem::ReturnWithoutTime: return "E310";
    case Problem::NoTitle:
    case Problem::NoStepTitle: return "E311";
    case Problem::LaneTwice: return "E312";
    case Problem::StrokeTwice: return "E313";
    case Problem::NoSuchRegion: return "E314";
    case Problem::OutOfOrder: return "E315";
    case Problem::NoWayBack:
    case Problem::ReturnBeginsElsewhere:
    case Problem::ReturnEndsElsewhere: return "E316";
    case Problem::ClapsWithoutPoints:
    case Problem::PointsWithoutClaps:
    case Problem::HoldMoves:
    case Problem::StillWithoutHold: return "E317";
    case Problem::RestWithStroke: return "E318";
    case Problem::LinesTooLong: return "E319";
    case Problem::AxisOutside: return "E320";
    case Problem::NoSuchStance:
    case Problem::NoStance: return "E321";
    case Problem::NoSuchGroup: return "E322";
    case Problem::OtherName: return "E323";
    case Problem::NotJoined: return "E324";
    case Problem::PartsInOldFormat: return "E325";
    case Problem::ProtectedPlace: return "E401";
    case Problem::OffTheBody: return "E402";
    case Problem::PressesWeightless: return "E403";
    case Problem::HeldWeight: return "E404";
    case Problem::NeckPressure: return "E405";
    case Problem::WrongShape: return "E406";
    case Problem::AgainstFlow: return "W401";
    case Problem::TrainedPressure: return "W402";
    case Problem::NoOpening: return "W403";
    case Problem::NoClosing: return "W404";
    case Problem::ClappingTwice: return "W405";
    case Problem::LongChanges: return "W406";
    case Problem::SenselessLength: return "W407";
    case Problem::HurriedStroke:
    case Problem::CrawlingStroke: return "W408";
    case Problem::TooFast: return "W409";
    case Problem::ShakenLong: return "W410";
    case Problem::EasedWay: return "A401";
    case Problem::UnusualRepetitions: return "A402";
    case Problem::ThreeStrong: return "A403";
    case Problem::UnusualLength: return "A404";
    case Problem::RolledFold: return "A405";
    case Problem::NothingToWatchFor: return "A406";
    case Problem::UnreadLanguage: return "A407";
    case Problem::UnsayableLetters: return "A408";
    }
    return {};
}

Severity severityOf(Problem problem) {
    switch (codeOf(problem).front()) {
    case 'W': return Severity::Warning;
    case 'A': return Severity::Advice;
    default: return Severity::Error;
    }
}

} // namespace effleur::routine
