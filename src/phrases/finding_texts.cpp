#include "phrases/finding_texts.h"

#include <QtGlobal>

namespace effleur::phrases {

using routine::Problem;

FindingTexts textsOf(Problem problem) {
    switch (problem) {
    // E101
    case Problem::NoSuchFile:
        return {QT_TRANSLATE_NOOP("Finding", "There is no such file."),
                QT_TRANSLATE_NOOP("Finding", "Check the name and the folder.")};
    case Problem::IsFolder:
        return {QT_TRANSLATE_NOOP("Finding", "This is a folder, not a file."),
                QT_TRANSLATE_NOOP("Finding", "Name a file inside of it.")};
    case Problem::IsNoPlainFile:
        return {QT_TRANSLATE_NOOP("Finding", "This is not an ordinary file that can be read.")};
    case Problem::CantOpen:
        return {QT_TRANSLATE_NOOP("Finding", "The file can't be opened."),
                QT_TRANSLATE_NOOP("Finding", "Are you allowed to read it?")};
    case Problem::CantReadToEnd: return {QT_TRANSLATE_NOOP("Finding", "The file can't be read to its end.")};
    // E102
    case Problem::FileTooLarge:
        return {QT_TRANSLATE_NOOP("Finding", "The file is too large: more than 4 MB."),
                QT_TRANSLATE_NOOP("Finding", "A routine of two hours is far smaller.")};
    // E103
    case Problem::FileEmpty: return {QT_TRANSLATE_NOOP("Finding", "The file is empty.")};
    // E104
    case Problem::ByteOrderMark:
        return {QT_TRANSLATE_NOOP("Finding", "The file begins with a byte order mark."),
                QT_TRANSLATE_NOOP("Finding", "Save the file as UTF-8 without a byte order mark.")};
    case Problem::LooksUtf16:
        return {QT_TRANSLATE_NOOP("Finding",
                                  "The file is not written in UTF-8; it looks like UTF-16, or like no text at all."),
                QT_TRANSLATE_NOOP("Finding", "Save the file as UTF-8 without a byte order mark.")};
    case Problem::NotUtf8:
        return {QT_TRANSLATE_NOOP("Finding", "From here on the file is not UTF-8."),
                QT_TRANSLATE_NOOP("Finding", "Save the file as UTF-8 without a byte order mark.")};
    // E105
    case Problem::EndsInTheMiddle:
        return {
            QT_TRANSLATE_NOOP("Finding", "The file ends in the middle: a closing bracket, brace or quote is missing."),
            QT_TRANSLATE_NOOP("Finding", "Was it saved or copied completely?")};
    case Problem::CommaAtEnd:
        return {QT_TRANSLATE_NOOP("Finding", "There is a comma before the closing bracket, but nothing follows it."),
                QT_TRANSLATE_NOOP("Finding", "Remove the comma.")};
    case Problem::Comment:
        return {QT_TRANSLATE_NOOP("Finding", "Comments are not allowed here."),
                QT_TRANSLATE_NOOP("Finding", "Put the words into a field of their own, such as \"_comment\".")};
    case Problem::SingleQuotes:
        return {QT_TRANSLATE_NOOP("Finding", "Words stand between double quotes."),
                QT_TRANSLATE_NOOP("Finding", "Write \" instead of '.")};
    case Problem::NoNumber:
        return {QT_TRANSLATE_NOOP("Finding", "This is not a number that can be used."),
                QT_TRANSLATE_NOOP("Finding", "Write an ordinary number.")};
    case Problem::ControlCharacter:
        return {
            QT_TRANSLATE_NOOP(
                "Finding",
                "A line break, tab or other control character stands inside of quotes, or a quote is missing."),
            QT_TRANSLATE_NOOP("Finding", "Close the quote before the end of the line; write \\n for a line break.")};
    case Problem::SomethingMissing:
        return {QT_TRANSLATE_NOOP("Finding", "Something is missing before this."),
                QT_TRANSLATE_NOOP("Finding", "Is it a comma, or a colon?")};
    case Problem::Unexpected:
        return {QT_TRANSLATE_NOOP("Finding", "This can't be read: \"%1\" was not expected here."),
                QT_TRANSLATE_NOOP("Finding", "Look for a missing comma, quote or bracket just before it.")};
    case Problem::TooManySteps:
        return {QT_TRANSLATE_NOOP("Finding", "The folder holds too many long routines."),
                QT_TRANSLATE_NOOP("Finding", "Move those that are not used to another folder.")};
    // E106
    case Problem::NumberTooLarge:
        return {QT_TRANSLATE_NOOP("Finding", "This number is too large."),
                QT_TRANSLATE_NOOP("Finding", "Write an ordinary number.")};
    // E107
    case Problem::NestedTooDeeply:
        return {QT_TRANSLATE_NOOP("Finding", "Brackets and braces are nested too deeply (more than 32 levels).")};
    // E108
    case Problem::TooManyValues:
        return {QT_TRANSLATE_NOOP("Finding", "There are too many values in this file (more than 200,000).")};
    // E109
    case Problem::FieldTwice:
        return {QT_TRANSLATE_NOOP("Finding", "The field \"%1\" stands here twice."),
                QT_TRANSLATE_NOOP("Finding", "Remove one of the two.")};
    // W199
    case Problem::MoreFindings:
        return {QT_TRANSLATE_NOOP("Finding", "There are more findings than can be shown."),
                QT_TRANSLATE_NOOP("Finding", "Put these right first, then check again.")};
    // E201
    case Problem::FieldMissing:
        return {QT_TRANSLATE_NOOP("Finding", "The field \"%1\" is missing here."),
                QT_TRANSLATE_NOOP("Finding", "Add it: here belongs %2.")};
    case Problem::FieldMisspelt:
        return {QT_TRANSLATE_NOOP("Finding", "The field \"%1\" is missing here."),
                QT_TRANSLATE_NOOP("Finding", "Is it misspelt?")};
    // W201
    case Problem::UnknownField:
        return {QT_TRANSLATE_NOOP("Finding", "The field \"%1\" is not known and has no effect."),
                QT_TRANSLATE_NOOP("Finding", "Did you mean \"%2\"?")};
    // E202
    case Problem::WrongForm: return {QT_TRANSLATE_NOOP("Finding", "Here belongs %1, not %2.")};
    case Problem::NumberInQuotes:
        return {QT_TRANSLATE_NOOP("Finding", "Here belongs %1, not %2."),
                QT_TRANSLATE_NOOP("Finding", "Write the number without quotes.")};
    // E203
    case Problem::UnknownWord:
        return {QT_TRANSLATE_NOOP("Finding", "\"%1\" is not known here. Possible words are %2."),
                QT_TRANSLATE_NOOP("Finding", "Did you mean \"%3\"?")};
    // E204
    case Problem::TextTooLong: return {QT_TRANSLATE_NOOP("Finding", "This text is too long: more than %1 characters.")};
    case Problem::Empty: return {QT_TRANSLATE_NOOP("Finding", "This must not be empty.")};
    case Problem::TooLong: return {QT_TRANSLATE_NOOP("Finding", "This is too long: more than %1 characters.")};
    case Problem::OutOfRange: return {QT_TRANSLATE_NOOP("Finding", "Here belongs %1.")};
    // E205
    case Problem::NoEntry: return {QT_TRANSLATE_NOOP("Finding", "Here must be at least %1 entry.")};
    case Problem::TooManyEntries:
        return {QT_TRANSLATE_NOOP("Finding", "Here may be at most %1 entrys, but there are %2.")};
    case Problem::NoSentence:
        return {QT_TRANSLATE_NOOP("Finding", "Here must be a sentence in at least one language.")};
    case Problem::WrongLength: return {QT_TRANSLATE_NOOP("Finding", "Here belongs %1, not of %2.")};
    // E206
    case Problem::NoName:
        return {QT_TRANSLATE_NOOP("Finding", "\"%1\" can't be used as a name."),
                QT_TRANSLATE_NOOP("Finding", "Use small letters and digits, with single hyphens between words.")};
    case Problem::NoLanguage:
        return {QT_TRANSLATE_NOOP("Finding", "\"%1\" is not a language."),
                QT_TRANSLATE_NOOP("Finding", "Write a short code such as \"en\" or \"de\".")};
    // E301
    case Problem::IdTwice:
        return {QT_TRANSLATE_NOOP("Finding", "There are two steps with the id \"%1\"."),
                QT_TRANSLATE_NOOP("Finding", "Give one of them another id, such as \"%2\".")};
    // W301
    case Problem::UnknownPreparation:
        return {QT_TRANSLATE_NOOP("Finding", "The guide does not know \"%1\" and will show it as it is."),
                QT_TRANSLATE_NOOP("Finding", "Write your own words as {\"text\": \"...\"}.")};
    case Problem::MisspeltPreparation:
        return {QT_TRANSLATE_NOOP("Finding", "The guide does not know \"%1\" and will show it as it is."),
                QT_TRANSLATE_NOOP("Finding", "Did you mean \"%2\"?")};
    // W302
    case Problem::OtherPosition:
        return {QT_TRANSLATE_NOOP("Finding", "On the body map \"%1\" the person is in another position."),
                QT_TRANSLATE_NOOP("Finding", "The guide goes by the map: write \"position\": \"%2\".")};
    // E302
    case Problem::NoSuchStroke:
        return {QT_TRANSLATE_NOOP("Finding", "There is no stroke \"%1\" on this body map."),
                QT_TRANSLATE_NOOP("Finding", "Did you mean \"%2\"?")};
    case Problem::NoneOfTheStrokes:
        return {QT_TRANSLATE_NOOP("Finding", "There is no stroke \"%1\" on this body map."),
                QT_TRANSLATE_NOOP("Finding", "Known strokes are %2.")};
    // E303
    case Problem::NoStroke:
        return {QT_TRANSLATE_NOOP("Finding", "It is not said which stroke this step uses."),
                QT_TRANSLATE_NOOP("Finding", "Add \"stroke\"; only resting has none.")};
    // E304
    case Problem::WhichSide:
        return {
            QT_TRANSLATE_NOOP("Finding", "The stroke \"%1\" works on one side at a time, so it must be said which."),
            QT_TRANSLATE_NOOP("Finding",
                              "Write \"side\": \"each\" for one side after the other, or \"left\" or \"right\".")};
    case Problem::BothSides:
        return {QT_TRANSLATE_NOOP("Finding", "The stroke \"%1\" works on both sides at once."),
                QT_TRANSLATE_NOOP("Finding", "Write \"side\": \"both\".")};
    // E305
    case Problem::NoSuchLane:
        return {QT_TRANSLATE_NOOP("Finding", "The stroke \"%1\" has no lane \"%2\"."),
                QT_TRANSLATE_NOOP("Finding", "Its lanes are %3.")};
    case Problem::NoLanes:
        return {QT_TRANSLATE_NOOP("Finding", "The stroke \"%1\" has no lane \"%2\"."),
                QT_TRANSLATE_NOOP("Finding", "It has no lanes at all: remove \"lanes\".")};
    // E306
    case Problem::RangeBackwards:
        return {QT_TRANSLATE_NOOP("Finding", "The range of repetitions runs backwards."),
                QT_TRANSLATE_NOOP("Finding", "Write the smaller number first.")};
    case Problem::RangeMisses:
        return {QT_TRANSLATE_NOOP("Finding", "The range of repetitions does not contain the %1 that are asked for."),
                QT_TRANSLATE_NOOP("Finding", "Widen the range, or change the repetitions.")};
    // E307
    case Problem::UnevenClaps:
        return {
            QT_TRANSLATE_NOOP(
                "Finding", "The stroke \"%1\" has %2 points, so the claps of a repetition must be a multiple of that."),
            QT_TRANSLATE_NOOP("Finding", "Write \"beatsPerRepetition\": %3.")};
    // E308
    case Problem::OtherBody:
        return {QT_TRANSLATE_NOOP("Finding", "This routine is for the body map \"%1\", which is not here."),
                QT_TRANSLATE_NOOP("Finding", "Known here: %2.")};
    // E309
    case Problem::UnreadableLine:
        return {QT_TRANSLATE_NOOP("Finding", "This line can't be read."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Write it as \"M x y L x y C x y, x y, x y\", in capital letters, one line only.")};
    case Problem::LineNoArea:
        return {QT_TRANSLATE_NOOP("Finding", "This is a line, but here belongs an area: at least three corners.")};
    // E310
    case Problem::HandWithout:
        return {
            QT_TRANSLATE_NOOP("Finding", "It is not said what this hand does: \"%1\" is missing here."),
            QT_TRANSLATE_NOOP(
                "Finding",
                "A hand that lies still has a \"rest\": [x, y]; one that lies on the other hand has \"onTop\": true.")};
    case Problem::NoHand:
        return {QT_TRANSLATE_NOOP("Finding", "It is not said what the %1 hand does."),
                QT_TRANSLATE_NOOP("Finding", "Add \"%2\": {...}.")};
    case Problem::BothOnTop:
        return {QT_TRANSLATE_NOOP("Finding", "Both hands lie on top of each other; one must touch the skin.")};
    case Problem::LanesAndHands:
        return {QT_TRANSLATE_NOOP("Finding", "A stroke has either lanes or one way for each hand, not both."),
                QT_TRANSLATE_NOOP("Finding", "Put \"left\" and \"right\" into each of the lanes.")};
    case Problem::ReturnWithoutTime:
        return {QT_TRANSLATE_NOOP("Finding", "This stroke has a return, but it is not said how long that takes."),
                QT_TRANSLATE_NOOP("Finding", "Add \"seconds\": {\"out\": 6, \"return\": 4} with your own numbers.")};
    // E311
    case Problem::NoTitle:
        return {QT_TRANSLATE_NOOP("Finding", "The title is empty."),
                QT_TRANSLATE_NOOP("Finding", "Give the routine a name that people can read.")};
    case Problem::NoStepTitle:
        return {QT_TRANSLATE_NOOP("Finding", "The title is empty."),
                QT_TRANSLATE_NOOP("Finding", "Say in a few words what is done.")};
    // E312
    case Problem::LaneTwice:
        return {QT_TRANSLATE_NOOP("Finding", "The lane \"%1\" is named twice."),
                QT_TRANSLATE_NOOP("Finding", "Remove one of the two.")};
    // E313
    case Problem::StrokeTwice:
        return {QT_TRANSLATE_NOOP("Finding", "The body map has a stroke \"%1\" already."),
                QT_TRANSLATE_NOOP("Finding", "Give this one another name.")};
    // E314
    case Problem::NoSuchRegion:
        return {QT_TRANSLATE_NOOP("Finding", "There is no region \"%1\"."),
                QT_TRANSLATE_NOOP("Finding", "Did you mean \"%2\"?")};
    // E315
    case Problem::OutOfOrder:
        return {QT_TRANSLATE_NOOP("Finding",
                                  "These entries must be in the order of their first number, which runs from 0 to 2.")};
    // E316
    case Problem::NoWayBack:
        return {
            QT_TRANSLATE_NOOP("Finding", "The hand does not come back to where this stroke begins."),
            QT_TRANSLATE_NOOP("Finding", "Add a \"return\", the light way back, or let \"out\" end where it began.")};
    case Problem::ReturnBeginsElsewhere:
        return {QT_TRANSLATE_NOOP("Finding", "The return must begin where \"out\" ends, else the hand would jump.")};
    case Problem::ReturnEndsElsewhere:
        return {QT_TRANSLATE_NOOP("Finding", "The return must end where \"out\" begins, else the hand would jump.")};
    // E317
    case Problem::ClapsWithoutPoints:
        return {QT_TRANSLATE_NOOP("Finding", "Clapping needs a stroke that is made of points.")};
    case Problem::PointsWithoutClaps:
        return {QT_TRANSLATE_NOOP("Finding", "A stroke made of points is for clapping only.")};
    case Problem::HoldMoves:
        return {QT_TRANSLATE_NOOP("Finding", "Holding needs a stroke in which both hands lie still.")};
    case Problem::StillWithoutHold:
        return {
            QT_TRANSLATE_NOOP("Finding", "In this stroke the hands lie still: it is for holding and shaking only.")};
    // E318
    case Problem::RestWithStroke:
        return {QT_TRANSLATE_NOOP("Finding", "Resting has no stroke: the hands are off the body."),
                QT_TRANSLATE_NOOP("Finding", "Remove \"stroke\".")};
    // E319
    case Problem::LinesTooLong:
        return {QT_TRANSLATE_NOOP("Finding", "The lines up to here are too long or too winding to be drawn.")};
    // E320
    case Problem::AxisOutside:
        return {
            QT_TRANSLATE_NOOP("Finding", "The axis, about which sides are mirrored, must be inside of the picture.")};
    // E321
    case Problem::NoSuchStance:
        return {QT_TRANSLATE_NOOP("Finding", "On this body map the giver has no place \"%1\"."),
                QT_TRANSLATE_NOOP("Finding", "Its places are %2.")};
    case Problem::NoStance:
        return {QT_TRANSLATE_NOOP("Finding", "It is not said where the giver can be."),
                QT_TRANSLATE_NOOP("Finding", "Name at least one place, such as \"head\", with elbows and sign.")};
    // E322
    case Problem::NoSuchGroup:
        return {QT_TRANSLATE_NOOP("Finding", "The drawing has no group \"%1\" that could be hidden."),
                QT_TRANSLATE_NOOP("Finding", "Did you mean \"%2\"?")};
    // E323
    case Problem::OtherName:
        return {QT_TRANSLATE_NOOP("Finding", "This body map calls itself \"%1\", but its file is \"%2\"."),
                QT_TRANSLATE_NOOP("Finding", "Give both the same name.")};
    // E324
    case Problem::NotJoined:
        return {QT_TRANSLATE_NOOP("Finding", "The body maps \"%1\" and \"%2\" do not lie on one person."),
                QT_TRANSLATE_NOOP("Finding", "A routine goes over several bodies only where their maps join. Write two "
                                             "routines instead.")};
    // E325
    case Problem::PartsInOldFormat:
        return {QT_TRANSLATE_NOOP("Finding", "A step's own \"body\" is not known in format 1."),
                QT_TRANSLATE_NOOP("Finding", "Write \"format\": 2 at the top of the file.")};
    // E401
    case Problem::ProtectedPlace:
        return {QT_TRANSLATE_NOOP(
                    "Finding", "In the stroke \"%1\" the %2 hand would touch a place that must be left alone (%3). %4"),
                QT_TRANSLATE_NOOP("Finding", "Lead the stroke around it; the whole pressing area of the hand counts.")};
    // E402
    case Problem::OffTheBody:
        return {QT_TRANSLATE_NOOP("Finding", "In the stroke \"%1\" the %2 hand leaves the body."),
                QT_TRANSLATE_NOOP("Finding", "Lead it back inside of the outline.")};
    // E403
    case Problem::PressesWeightless:
        return {QT_TRANSLATE_NOOP("Finding", "Most of this way allows no weight at all, and %1 needs some."),
                QT_TRANSLATE_NOOP("Finding", "Lead the stroke beside bone and protected places, over muscle.")};
    // E404
    case Problem::HeldWeight:
        return {QT_TRANSLATE_NOOP("Finding", "A hand would rest with weight on a place that must bear none (%1)."),
                QT_TRANSLATE_NOOP("Finding", "Hold with pressure 0.")};
    // E405
    case Problem::NeckPressure:
        return {QT_TRANSLATE_NOOP("Finding", "On the neck nothing presses harder than 2."),
                QT_TRANSLATE_NOOP("Finding", "Take 2 or less.")};
    // E406
    case Problem::WrongShape:
        return {QT_TRANSLATE_NOOP("Finding", "A hand of the shape \"%1\" can't do this: %2."),
                QT_TRANSLATE_NOOP("Finding", "Give the stroke another \"shape\".")};
    // W401
    case Problem::AgainstFlow:
        return {QT_TRANSLATE_NOOP("Finding", "The working part ends against the classical direction."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Strokes usually run toward the armpit above the waist, toward the groin below it.")};
    // W402
    case Problem::TrainedPressure:
        return {QT_TRANSLATE_NOOP("Finding", "Pressure above 3 is for trained hands."),
                QT_TRANSLATE_NOOP("Finding", "The guide plays it at 3.")};
    // W403
    case Problem::NoOpening:
        return {QT_TRANSLATE_NOOP("Finding", "The routine does not begin with strokes."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Begin with a few long, light strokes: they warm, and let both of you arrive.")};
    // W404
    case Problem::NoClosing:
        return {QT_TRANSLATE_NOOP("Finding", "The routine does not end with strokes."),
                QT_TRANSLATE_NOOP("Finding", "End with a few strokes, each one lighter than the one before.")};
    // W405
    case Problem::ClappingTwice:
        return {QT_TRANSLATE_NOOP("Finding", "Two clapping steps follow one another."),
                QT_TRANSLATE_NOOP("Finding", "Put a few light strokes between them.")};
    // W406
    case Problem::LongChanges:
        return {QT_TRANSLATE_NOOP("Finding", "The changes between the steps are long."),
                QT_TRANSLATE_NOOP("Finding", "Up to 8 seconds keep the flow; longer ones only with a reminder.")};
    // W407
    case Problem::SenselessLength:
        return {QT_TRANSLATE_NOOP("Finding", "The routine takes %1 minutes."),
                QT_TRANSLATE_NOOP("Finding", "Between 5 and 60 minutes make sense.")};
    // W408
    case Problem::HurriedStroke:
        return {QT_TRANSLATE_NOOP("Finding", "At %1 cm a second these strokes no longer relax."),
                QT_TRANSLATE_NOOP("Finding", "Take more time: 1 to 10 cm a second are pleasant.")};
    case Problem::CrawlingStroke:
        return {QT_TRANSLATE_NOOP("Finding", "At %1 cm a second the hands nearly stand still."),
                QT_TRANSLATE_NOOP("Finding", "Take less time: 1 to 10 cm a second are pleasant.")};
    // W409
    case Problem::TooFast:
        return {QT_TRANSLATE_NOOP("Finding", "The hands would have to move at %1 cm a second."),
                QT_TRANSLATE_NOOP("Finding", "Take more time: no more than 30 cm a second.")};
    // W410
    case Problem::ShakenLong:
        return {QT_TRANSLATE_NOOP("Finding", "One place is shaken for %1 seconds."),
                QT_TRANSLATE_NOOP("Finding", "Up to 10 seconds are pleasant.")};
    // A401
    case Problem::EasedWay:
        return {QT_TRANSLATE_NOOP("Finding", "Part of the way allows no more than pressure %1."),
                QT_TRANSLATE_NOOP("Finding", "Nothing has to be done: the guide eases there by itself.")};
    // A402
    case Problem::UnusualRepetitions:
        return {QT_TRANSLATE_NOOP("Finding", "Usual are %1 to %2 repetitions of %3."),
                QT_TRANSLATE_NOOP("Finding", "Repetitions within that range feel neither hurried nor endless.")};
    // A403
    case Problem::ThreeStrong:
        return {QT_TRANSLATE_NOOP("Finding", "Three strong steps follow one another."),
                QT_TRANSLATE_NOOP("Finding", "Let strong and light take turns.")};
    // A404
    case Problem::UnusualLength:
        return {QT_TRANSLATE_NOOP("Finding", "The routine takes %1 minutes."),
                QT_TRANSLATE_NOOP("Finding", "Usual here are %2 to %3 minutes.")};
    // A405
    case Problem::RolledFold:
        return {QT_TRANSLATE_NOOP("Finding", "Many people do not like a rolled fold of skin."),
                QT_TRANSLATE_NOOP("Finding", "Add \"ask\", so that the person is asked before the start.")};
    // A406
    case Problem::NothingToWatchFor:
        return {QT_TRANSLATE_NOOP("Finding", "Nothing is said about what often goes wrong here."),
                QT_TRANSLATE_NOOP("Finding", "Add one or two short notes as \"watchFor\".")};
    // A407
    case Problem::UnreadLanguage:
        return {
            QT_TRANSLATE_NOOP("Finding", "No voice of Effleur's reads these words: they are shown alone."),
            QT_TRANSLATE_NOOP("Finding", "Effleur reads English and German; texts may be given in several languages.")};
    // A408
    case Problem::UnsayableLetters:
        return {
            QT_TRANSLATE_NOOP("Finding", "A voice can't say \u201C%1\u201D."),
            QT_TRANSLATE_NOOP("Finding", "Say it in the letters of the language, or in a text of its own language.")};
    }
    return {};
}

} // namespace effleur::phrases
