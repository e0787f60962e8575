#include "app/desktop_ports.h"

#include "desktop/text_editor.h"

#include <QFile>

namespace effleur::app {

void AwakeSink::perform(const session::Effect& effect) {
    const auto* inhibit = std::get_if<session::Inhibit>(&effect);
    if (!inhibit) return;
    if (!m_awake) m_awake.emplace();
    m_awake->hold(inhibit->on);
}

bool EditorOpener::open(const std::filesystem::path& file) {
    const auto editor = desktop::textEditor(desktop::desktopFiles());
    return editor && desktop::start(*editor, QFile::decodeName(file.c_str()));
}

} // namespace effleur::app
