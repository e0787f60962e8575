#include "window/stage/sprite_model.h"

namespace effleur::window::stage {

void SpriteModel::lay(const figure::Laid& laid, double opacity) {
    if (laid.name != m_name || laid.size != m_size || laid.onCloth != m_onCloth) {
        m_name = laid.name;
        m_size = laid.size;
        m_onCloth = laid.onCloth;
        emit drawingChanged();
    }
    const double shown = laid.opacity * opacity;
    if (shown > 0 && laid.matrix != m_matrix) {
        m_matrix = laid.matrix;
        emit moved();
    }
    if (shown == m_opacity) return;
    m_opacity = shown;
    emit shownChanged();
}

void SpriteModel::hide() {
    if (m_opacity == 0) return;
    m_opacity = 0;
    emit shownChanged();
}

QString SpriteModel::name() const {
    return QString::fromLatin1(m_name.data(), static_cast<qsizetype>(m_name.size()));
}

} // namespace effleur::window::stage
