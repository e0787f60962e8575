#pragma once

#include "window/kit/picture.h"

namespace effleur::window::stage {

/// A warm light over the stage's disc, brightest in its middle and gone at its edge.
class WarmLight : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_colour NOTIFY looksChanged FINAL)

public:
    explicit WarmLight(QQuickItem* parent = nullptr);

signals:
    void looksChanged();

protected:
    void paint(QPainter& painter) override;

private:
    QColor m_colour;
};

} // namespace effleur::window::stage
