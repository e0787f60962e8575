#pragma once

#include "window/kit/picture.h"
#include "window/kit/theme.h"

namespace effleur::window::kit {

/// A number in outlines, in cells of equal width: seconds, where a full number counts. Its baseline is at its height.
class OutlinedNumber : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY looksChanged FINAL)
    Q_PROPERTY(effleur::window::kit::Theme::Style style MEMBER m_style NOTIFY looksChanged FINAL)
    Q_PROPERTY(double size MEMBER m_size NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_colour NOTIFY looksChanged FINAL)

public:
    explicit OutlinedNumber(QQuickItem* parent = nullptr);

signals:
    void looksChanged();

protected:
    void paint(QPainter& painter) override;

private:
    QString m_text;
    Theme::Style m_style = Theme::SessionCount;
    double m_size = 84; ///< design pixels
    QColor m_colour = Qt::black;
};

} // namespace effleur::window::kit
