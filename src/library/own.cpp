#include "library/own.h"

#include "library/library.h"
#include "library/store.h"

namespace effleur::library {
namespace {

namespace fs = std::filesystem;

constexpr int mostTries = 10'000;

fs::path fileOf(const fs::path& folder, const std::string& id) {
    return folder / (id + ".routine.json");
}

/// The first number from `first` on that makes the id's file name free; 1 = the id as it is.
int freeNumber(const fs::path& folder, const std::string& id, int first) {
    std::error_code ignored;
    int number = first;
    while (number < mostTries &&
           fs::exists(fileOf(folder, number == 1 ? id : id + '-' + std::to_string(number)), ignored))
        ++number;
    return number;
}

/// An id may have 64 characters.
std::string stemOf(const std::string& id) {
    std::string text = id.substr(0, 56);
    while (!text.empty() && text.back() == '-')
        text.pop_back();
    return text;
}

Made made(const fs::path& folder, const std::string& id, const std::string& text) {
    const fs::path file = fileOf(folder, id);
    const std::error_code failed = store(file, text);
    return {file, failed ? Made::Unwritable : Made::Well, failed};
}

} // namespace

Made addTo(const fs::path& folder, routine::Routine routine) {
    const std::string id = stemOf(routine.id);
    if (const int number = freeNumber(folder, id, 1); number > 1) routine.id = id + '-' + std::to_string(number);
    return made(folder, routine.id, write(routine));
}

Made copyTo(const fs::path& folder, const fs::path& file, const Bodies& bodies) {
    auto reading = readRoutine(file, bodies);
    if (!reading.routine) return {file, Made::Unreadable};
    routine::Routine& routine = *reading.routine;
    const std::string id = stemOf(routine.id);
    const std::string number = std::to_string(freeNumber(folder, id, 2));
    routine.id = id + '-' + number;
    for (auto& [language, title] : routine.title.byLanguage)
        title += ' ' + number;
    return made(folder, routine.id, patch(reading.text, routine));
}

} // namespace effleur::library
