#include "library/layout.h"
#include "library/library.h"

#include <algorithm>

namespace effleur::library {
namespace {

using routine::Severity;

std::string severityWord(Severity severity) {
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Advice: return "advice";
    }
    return {};
}

} // namespace

std::string findingsAsJson(const std::vector<std::pair<std::filesystem::path, routine::Findings>>& files,
                           const std::function<FindingWords(const routine::Finding&)>& words) {
    Json all = Json::array();
    for (const auto& [file, findings] : files) {
        Json list = Json::array();
        for (const auto& each : findings) {
            const FindingWords wording = words(each);
            Json one = {{"severity", severityWord(each.severity())},
                        {"code", each.code()},
                        {"pointer", each.pointer},
                        {"line", each.line},
                        {"column", each.column},
                        {"message", wording.message},
                        {"suggestion", wording.suggestion}};
            if (each.remedy) one["remedy"] = {{"pointer", each.remedy->pointer}, {"to", each.remedy->to}};
            list.push_back(std::move(one));
        }
        all.push_back(
            {{"file", file.string()}, {"readable", !routine::hasErrors(findings)}, {"findings", std::move(list)}});
    }
    return layOut({{"files", std::move(all)}});
}

} // namespace effleur::library
