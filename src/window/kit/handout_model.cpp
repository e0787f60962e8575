#include "window/kit/handout_model.h"

#include "files/files.h"

#include <QFile>

namespace effleur::window::kit {

HandoutModel::HandoutModel(PaperWriter* writer, Background* background, std::filesystem::path folder)
    : m_writer(writer)
    , m_background(background)
    , m_folder(std::move(folder)) {}

void HandoutModel::make(session::Plan plan, const QString& language) {
    if (!offered() || m_busy) return;
    m_busy = true;
    emit changed();
    const auto file = files::freeName(m_folder / (plan.routine.id + ".pdf"));
    m_background->run([this, writer = m_writer, file, language, plan = std::move(plan)] {
        std::error_code failed;
        std::filesystem::create_directories(file.parent_path(), failed);
        const QString problem = writer->write(plan, language, file);
        QMetaObject::invokeMethod(this, [this, file, problem] { finished(file, problem); });
    });
}

void HandoutModel::finished(const std::filesystem::path& file, const QString& problem) {
    m_busy = false;
    emit changed();
    emit said(problem.isEmpty() ? tr("The handout is here: %1").arg(QFile::decodeName(file.c_str()))
                                : tr("The handout could not be written: %1").arg(problem));
}

} // namespace effleur::window::kit
