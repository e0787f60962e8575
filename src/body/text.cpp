#include "body/text.h"

namespace effleur::body {

const std::string& Text::in(std::string_view language, std::string_view own) const {
    static const std::string none;
    for (const std::string_view wanted : {language, own, std::string_view("en")}) {
        if (const auto found = byLanguage.find(wanted); found != byLanguage.end()) return found->second;
    }
    return byLanguage.empty() ? none : byLanguage.begin()->second;
}

} // namespace effleur::body
