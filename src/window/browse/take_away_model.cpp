#include "window/browse/take_away_model.h"

#include "files/files.h"

#include <QFile>
#include <utility>

namespace effleur::window::browse {

namespace fs = std::filesystem;

namespace {

constexpr qsizetype longestName = 80;

/// A title as a file's name: what folders, other systems or a shell stumble over is left out.
QString nameOf(const QString& title) {
    QString name;
    for (const QChar sign : title)
        name += sign.isLetterOrNumber() || QStringLiteral(" -_()").contains(sign) ? sign : QLatin1Char(' ');
    name = name.simplified().left(longestName);
    return name.isEmpty() ? QStringLiteral("effleur") : name;
}

} // namespace

TakeAwayModel::TakeAwayModel(kit::Background& background, std::function<std::optional<Taken>()> chosen,
                             kit::AudioWriter* writer, fs::path folder)
    : m_background(background)
    , m_chosen(std::move(chosen))
    , m_writer(writer)
    , m_folder(std::move(folder)) {}

void TakeAwayModel::audioGuide() {
    if (!m_writer || busy()) return;
    auto taken = m_chosen();
    if (!taken) return;
    const routine::Routine& routine = taken->plan.routine;
    const QString title = QString::fromStdString(routine.title.in(taken->language.toStdString(), routine.language));
    const fs::path file = files::freeName(m_folder / (QFile::encodeName(nameOf(title)).toStdString() + ".ogg"));
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_percent = 0;
    emit changed();
    m_background.run([this, writer = m_writer, stop = m_stop, file, taken = *std::move(taken)] {
        std::error_code failed;
        fs::create_directories(file.parent_path(), failed);
        int told = 0;
        const QString problem = writer->write(taken.plan, taken.language, file, [&](double share) {
            const int percent = int(share * 100);
            if (std::exchange(told, percent) != percent)
                QMetaObject::invokeMethod(this, [this, stop, percent] { progressed(stop, percent); });
            return !*stop;
        });
        QMetaObject::invokeMethod(this, [this, stop, file, problem] { finished(stop, file, problem); });
    });
}

void TakeAwayModel::cards() {
    if (const auto taken = m_chosen()) emit cardsAsked(taken->plan, taken->language);
}

void TakeAwayModel::cancel() {
    if (!m_stop) return;
    *std::exchange(m_stop, nullptr) = true;
    emit changed();
}

void TakeAwayModel::progressed(const Stop& stop, int percent) {
    if (stop != m_stop) return;
    m_percent = percent;
    emit changed();
}

void TakeAwayModel::finished(const Stop& stop, const fs::path& file, const QString& problem) {
    if (stop != m_stop) return;
    m_stop.reset();
    emit changed();
    const QString shown = QFile::decodeName(file.c_str());
    emit said(problem.isEmpty() ? tr("The audio guide is here: %1").arg(shown)
                                : tr("The audio guide could not be written: %1").arg(problem));
}

} // namespace effleur::window::browse
