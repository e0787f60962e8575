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

std::string describe(const std::filesystem::path& file, const routine::Finding& finding) {
    std::string text = file.string();
    if (finding.line > 0) text += ':' + std::to_string(finding.line) + ':' + std::to_string(finding.column);
    text += ": " + severityWord(finding.severity) + ' ' + finding.code + ": " + finding.message;
    if (!finding.suggestion.empty()) text += ' ' + finding.suggestion;
    return text;
}

std::string findingsAsJson(const std::vector<std::pair<std::filesystem::path, routine::Findings>>& files) {
    Json all = Json::array();
    for (const auto& [file, findings] : files) {
        Json list = Json::array();
        for (const auto& each : findings) {
            list.push_back({{"severity", severityWord(each.severity)},
                            {"code", each.code},
                            {"pointer", each.pointer},
                            {"line", each.line},
                            {"column", each.column},
                            {"message", each.message},
                            {"suggestion", each.suggestion}});
        }
        all.push_back(
            {{"file", file.string()}, {"readable", !routine::hasErrors(findings)}, {"findings", std::move(list)}});
    }
    return layOut({{"files", std::move(all)}});
}

} // namespace effleur::library
