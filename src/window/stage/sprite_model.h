#pragma once

#include "figure/hands.h"

#include <QMatrix4x4>
#include <QObject>
#include <QQmlEngine>

namespace effleur::window::stage {

/// One of the drawings that a hand is made of, as the stage shows it: moved by its matrix alone.
class SpriteModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a hand has its drawings")
    Q_PROPERTY(QString name READ name NOTIFY drawingChanged FINAL)
    Q_PROPERTY(double width READ width NOTIFY drawingChanged FINAL)
    Q_PROPERTY(double height READ height NOTIFY drawingChanged FINAL)
    Q_PROPERTY(bool onCloth READ onCloth NOTIFY drawingChanged FINAL)
    Q_PROPERTY(QMatrix4x4 matrix READ matrix NOTIFY moved FINAL)
    Q_PROPERTY(double opacity READ opacity NOTIFY shownChanged FINAL)

public:
    using QObject::QObject;

    /// `opacity` fades it as well. What can't be seen keeps its place.
    void lay(const figure::Laid& laid, double opacity = 1);
    void hide();

    QString name() const;
    double width() const { return m_size.width(); } ///< design pixels of the stage
    double height() const { return m_size.height(); }
    bool onCloth() const { return m_onCloth; }
    QMatrix4x4 matrix() const { return QMatrix4x4(m_matrix); }
    double opacity() const { return m_opacity; }

signals:
    void drawingChanged();
    void moved();
    void shownChanged();

private:
    std::string_view m_name;
    QSizeF m_size;
    bool m_onCloth = false;
    QTransform m_matrix;
    double m_opacity = 0;
};

} // namespace effleur::window::stage
