#pragma once

#include "session/pose.h"

#include <QObject>
#include <QQmlEngine>

namespace effleur::window::stage {

/// A hand as the stage draws it: where (design pixels of the stage), how turned, which picture.
class HandModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a session has its hands")
    Q_PROPERTY(double x READ x NOTIFY moved FINAL)
    Q_PROPERTY(double y READ y NOTIFY moved FINAL)
    Q_PROPERTY(double degrees READ degrees NOTIFY moved FINAL)
    Q_PROPERTY(double opacity READ opacity NOTIFY moved FINAL)
    Q_PROPERTY(double size READ size NOTIFY moved FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY shapeChanged FINAL)
    Q_PROPERTY(bool left READ left CONSTANT FINAL)
    Q_PROPERTY(double width READ width NOTIFY shapeChanged FINAL)
    Q_PROPERTY(double height READ height NOTIFY shapeChanged FINAL)
    Q_PROPERTY(double anchorX READ anchorX NOTIFY shapeChanged FINAL)
    Q_PROPERTY(double anchorY READ anchorY NOTIFY shapeChanged FINAL)

public:
    explicit HandModel(bool left, QObject* parent = nullptr);

    /// `faint` = shown as a ghost.
    void show(const session::Pose& pose, bool faint);
    void hide();

    double x() const { return m_seen.x; }
    double y() const { return m_seen.y; }
    double degrees() const { return m_seen.degrees; }
    double opacity() const { return m_seen.opacity; }
    double size() const { return m_seen.size; } ///< 1, a little more while it is lifted
    QString shape() const;
    bool left() const { return m_left; }
    double width() const;
    double height() const;
    double anchorX() const;
    double anchorY() const;

signals:
    void moved();
    void shapeChanged();

private:
    struct Seen {
        double x = 0;
        double y = 0;
        double degrees = 0;
        double opacity = 0;
        double size = 1;
        bool operator==(const Seen&) const = default;
    };
    void set(const Seen& seen, body::HandShape shape);

    bool m_left;
    Seen m_seen;
    body::HandShape m_shape = body::HandShape::Flat;
};

} // namespace effleur::window::stage
