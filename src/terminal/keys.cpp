#include "terminal/keys.h"

#include "phrases/keyboard.h"

#include <QString>

namespace effleur::terminal {
namespace {

constexpr char escape = '\x1b';

/// Length of the escape sequence that `bytes` begins with: ESC [ ... final, ESC O x, or ESC alone.
std::size_t escapeLength(std::string_view bytes) {
    if (bytes.size() < 2) return 1;
    if (bytes[1] == 'O') return std::min<std::size_t>(3, bytes.size());
    if (bytes[1] != '[') return 1;
    std::size_t at = 2;
    while (at < bytes.size() && !(bytes[at] >= '@' && bytes[at] <= '~'))
        ++at;
    return std::min(at + 1, bytes.size());
}

Key meaningOf(std::string_view sequence) {
    const std::string_view tail = sequence.substr(1);
    if (tail == "[C" || tail == "OC" || tail == "[6~") return 'n';
    if (tail == "[D" || tail == "OD" || tail == "[5~") return 'p';
    return 0;
}

Key meaningOf(char byte) {
    switch (byte) {
    case '\r': return enterKey;
    case '\x7f':
    case '\b': return 'u';
    case '\x04': return interruptKey; // end of input
    default: return byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte;
    }
}

/// Bytes of the UTF-8 character that `bytes` begins with; 1 where there is none.
std::size_t characterLength(std::string_view bytes) {
    const auto first = static_cast<unsigned char>(bytes.front());
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    return std::min(length, bytes.size());
}

Key letterOf(std::string_view character) {
    const auto typed = QString::fromUtf8(character.data(), qsizetype(character.size())).toUcs4();
    const char key = typed.size() == 1 ? phrases::latinKeyOf(char32_t(typed.front())) : 0;
    return key >= 'a' && key <= 'z' ? key : '\0';
}

} // namespace

std::vector<Key> keysIn(std::string_view bytes) {
    std::vector<Key> keys;
    while (!bytes.empty()) {
        std::size_t length = 1;
        Key key = 0;
        if (bytes.front() == escape) {
            length = escapeLength(bytes);
            key = meaningOf(bytes.substr(0, length));
        } else if (static_cast<unsigned char>(bytes.front()) < 0x80) {
            key = meaningOf(bytes.front());
        } else {
            length = characterLength(bytes);
            key = letterOf(bytes.substr(0, length));
        }
        if (key) keys.push_back(key);
        bytes.remove_prefix(length);
    }
    return keys;
}

bool Presses::isPress(Key key, session::Instant now) {
    const bool again = key == m_last && now - m_came < heldKey;
    m_last = key;
    m_came = now;
    return !again || key == interruptKey;
}

} // namespace effleur::terminal
