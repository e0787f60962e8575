#include "presentation/keys.h"

#include "support/catch.h"

#include <QSet>

using namespace effleur::presentation;

TEST_CASE("every key of the table does what the table says, and no key does two things") {
    QSet<QString> seen;
    for (const KeyBinding& binding : keyBindings())
        for (const QString& key : QString::fromLatin1(binding.keys).split(' ')) {
            INFO(key.toStdString());
            CHECK_FALSE(seen.contains(key));
            seen.insert(key);
            const auto sequence = QKeySequence(key, QKeySequence::PortableText);
            REQUIRE(sequence.count() == 1);
            REQUIRE(sequence[0].key() != Qt::Key_unknown);
            CHECK(actionOf(sequence[0].key(), sequence[0].keyboardModifiers()) == binding.action);
        }
}

TEST_CASE("a presenter's keys ease off, go on and pause") {
    CHECK(actionOf(Qt::Key_B, 0) == Action::EaseOff);
    CHECK(actionOf(Qt::Key_Period, 0) == Action::EaseOff);
    CHECK(actionOf(Qt::Key_PageDown, 0) == Action::Next);
    CHECK(actionOf(Qt::Key_F5, 0) == Action::PlayPause);
    CHECK(actionOf(Qt::Key_Escape, 0) == Action::End);
}

TEST_CASE("Shift tells E from firmer, and is not minded where a sign needs it") {
    CHECK(actionOf(Qt::Key_E, 0) == Action::EaseOff);
    CHECK(actionOf(Qt::Key_E, int(Qt::ShiftModifier)) == Action::Firmer);
    CHECK(actionOf(Qt::Key_Question, int(Qt::ShiftModifier)) == Action::Keys);
    CHECK(actionOf(Qt::Key_Plus, int(Qt::ShiftModifier)) == Action::Faster);
    CHECK(actionOf(Qt::Key_Plus, int(Qt::KeypadModifier)) == Action::Faster);
}

TEST_CASE("other keys, and those with Control, mean nothing") {
    CHECK_FALSE(actionOf(Qt::Key_J, 0));
    CHECK_FALSE(actionOf(Qt::Key_E, int(Qt::ControlModifier)));
    CHECK_FALSE(actionOf(Qt::Key_Space, int(Qt::AltModifier)));
}

TEST_CASE("the help has a row for every action, with words") {
    const KeyHelp help;
    REQUIRE(help.rowCount() == int(keyBindings().size()));
    for (int row = 0; row < help.rowCount(); ++row) {
        CHECK_FALSE(help.data(help.index(row), KeyHelp::Keys).toString().isEmpty());
        CHECK_FALSE(help.data(help.index(row), KeyHelp::What).toString().isEmpty());
    }
    CHECK_FALSE(help.data(help.index(99), KeyHelp::What).isValid());
    CHECK(keyName(Action::Next) == "PgDn");
}
