#pragma once

#include "sound/speech.h"

#include <QByteArray>

namespace effleur::sound {

/// Spoken sentences in a folder, each under the digest of all that it depends on. Bounded: the longest unused go first.
/// A file that is damaged, short or somebody else's is as good as none; where nothing can be written nothing is kept.
/// One thread at a time; other programs may use the folder as well.
class SpeechCache {
public:
    static constexpr qint64 usualSize = 96LL * 1024 * 1024;

    explicit SpeechCache(QString folder, qint64 most = usualSize);

    /// Empty where there is none.
    Wave find(const QByteArray& key) const;
    void keep(const QByteArray& key, const Wave& wave);

    /// Of a sentence as a voice speaks it in this manner: of what it is given, so that what is prepared otherwise is
    /// made anew.
    static QByteArray keyOf(const QString& sentence, const Voice& voice, const QString& manner);

private:
    QString pathOf(const QByteArray& key) const;
    void makeRoom();

    QString m_folder;
    qint64 m_most;
    qint64 m_size = 0;
};

} // namespace effleur::sound
