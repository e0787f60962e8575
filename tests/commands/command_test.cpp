#include "commands/command.h"

#include "support/catch.h"

#include <QFile>
#include <set>
#include <string_view>

using namespace effleur::commands;

TEST_CASE("every action has one line of the table, with a name that goes there and back") {
    std::set<Action> seen;
    for (const Command& command : commands()) {
        CHECK(seen.insert(command.action).second);
        CHECK(actionNamed(nameOf(command.action)) == command.action);
        CHECK(&commandOf(command.action) == &command);
    }
    CHECK(seen.size() == actionCount);
    CHECK_FALSE(actionNamed("Dance"));
    CHECK_FALSE(actionNamed(""));
    CHECK(nameOf(Action::Help) == "Keys"); // as settings have it
}

TEST_CASE("what can be taught has keys and words, and what is shown on a button has an icon that exists") {
    for (const Command& command : commands()) {
        INFO(nameOf(command.action).toStdString());
        const bool taught = !command.fixed && *command.keys;
        if (taught) CHECK(*command.what);
        if (*command.icon)
            CHECK(QFile::exists(QStringLiteral(EFFLEUR_SOURCE_DIR "/resources/icons/%1.svg").arg(command.icon)));
    }
}

TEST_CASE("a key of the terminal means one thing") {
    std::set<char> letters;
    for (const Command& command : commands())
        if (command.letter) {
            CHECK(letters.insert(command.letter).second);
            CHECK(actionOfLetter(command.letter) == command.action);
        }
    CHECK(letters.size() == 13);
    CHECK_FALSE(actionOfLetter('z'));
    CHECK_FALSE(actionOfLetter(0));
}
