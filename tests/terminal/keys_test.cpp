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
    CHECK(keysIn("").empty());
}
