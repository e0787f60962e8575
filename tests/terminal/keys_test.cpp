#include "terminal/keys.h"

#include "support/catch.h"

using effleur::terminal::enterKey;
using effleur::terminal::interruptKey;
using effleur::terminal::Key;
using effleur::terminal::keysIn;
using Keys = std::vector<Key>;

TEST_CASE("letters stand for themselves, and Enter, backspace and end of input are recognised") {
    CHECK(keysIn("n e?") == Keys{'n', ' ', 'e', '?'});
    CHECK(keysIn("\r\n") == Keys{enterKey, enterKey});
    CHECK(keysIn("\x7f\b") == Keys{'u', 'u'});
    CHECK(keysIn("\x04") == Keys{interruptKey});
}

TEST_CASE("arrows and page keys step, as in the window") {
    CHECK(keysIn("\x1b[C\x1b[6~\x1bOC") == Keys{'n', 'n', 'n'});
    CHECK(keysIn("\x1b[D\x1b[5~\x1bOD") == Keys{'p', 'p', 'p'});
}

TEST_CASE("no part of an unknown sequence or of a foreign character is taken for a key") {
    CHECK(keysIn("\x1b[15;2~e").size() == 1);
    CHECK(keysIn("\x1b[A\x1bOP").empty());
    CHECK(keysIn("\x1b").empty());
    CHECK(keysIn("\x1b[").empty());
    CHECK(keysIn("\x1b[1;").empty());
    CHECK(keysIn("\xc3\xa9\xe2\x82\xac").empty());
    CHECK(keysIn("\xd1").empty());
    CHECK(keysIn("\xff\xfe\x80").empty());
    CHECK(keysIn("").empty());
}

TEST_CASE("a letter counts, not its case: no key does the opposite of what its letter says") {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        const char capital = char(letter - 'a' + 'A');
        CHECK(keysIn(std::string_view(&letter, 1)) == Keys{letter});
        CHECK(keysIn(std::string_view(&capital, 1)) == Keys{letter});
    }
}

TEST_CASE("on a keyboard of another script the key counts that has the letter") {
    CHECK(keysIn("\xd1\x83\xd0\xa3") == Keys{'e', 'e'});                    // Russian
    CHECK(keysIn("\xce\xb5\xce\x95") == Keys{'e', 'e'});                    // Greek
    CHECK(keysIn("\xd7\xa7") == Keys{'e'});                                 // Hebrew
    CHECK(keysIn("\xd8\xab") == Keys{'e'});                                 // Arabic
    CHECK(keysIn("\xd0\xb9\xd1\x82\xd0\xb7x") == Keys{'q', 'n', 'p', 'x'}); // more than one at once
    CHECK(keysIn("\xd1\x85").empty());                                      // the key of a sign
}

TEST_CASE("whatever a held key sends is one press, and another key in between makes two") {
    using namespace std::chrono_literals;
    using effleur::session::Instant;
    for (const auto wait : {250ms, 500ms, 660ms}) {
        effleur::terminal::Presses presses;
        CHECK(presses.isPress('n', Instant{0ms}));
        for (auto at = wait; at < 3s; at += 33ms)
            CHECK_FALSE(presses.isPress('n', Instant{at}));
        CHECK(presses.isPress('e', Instant{3s}));
        CHECK(presses.isPress('n', Instant{3s}));
        CHECK(presses.isPress('n', Instant{4s}));
        CHECK(presses.isPress(interruptKey, Instant{4s}));
        CHECK(presses.isPress(interruptKey, Instant{4s}));
    }
}
