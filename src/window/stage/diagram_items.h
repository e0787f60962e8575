#pragma once

#include "window/kit/picture.h"
#include "window/stage/scene_model.h"

#include <QColor>
#include <QPointer>

namespace effleur::window::stage {

/// Something drawn on the stage, in design pixels, that changes a few times a repetition at most.
class StageItem : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(
        effleur::window::stage::SceneModel* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged FINAL)

public:
    explicit StageItem(QQuickItem* parent = nullptr);
    SceneModel* session() const { return m_session; }
    void setSession(SceneModel* session);

signals:
    void sessionChanged();
    void looksChanged();

protected:
    virtual void follow(SceneModel* session) = 0;
    QColor ink() const { return m_ink; }

private:
    QPointer<SceneModel> m_session;
    QColor m_ink;
};

/// Where the stroke goes: the zone, its gesture, the light return in dots; in a change the ways of the hands.
class PathItem : public effleur::window::stage::StageItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor pale MEMBER m_pale NOTIFY looksChanged FINAL)

public:
    using StageItem::StageItem;

protected:
    void paint(QPainter& painter) override;
    void follow(SceneModel* session) override;

private:
    QColor m_pale;
};

/// What is left out: a hatched patch under the hands; with `edge` only its edge, dashed, over them.
class LeftOutItem : public effleur::window::stage::StageItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool edge MEMBER m_edge NOTIFY looksChanged FINAL)

public:
    using StageItem::StageItem;

protected:
    void paint(QPainter& painter) override;
    void follow(SceneModel* session) override;

private:
    bool m_edge = false;
};

/// Where claps land, filled where they have; as large as they lie apart.
class SpotsItem : public effleur::window::stage::StageItem {
    Q_OBJECT
    QML_ELEMENT

public:
    using StageItem::StageItem;

protected:
    void paint(QPainter& painter) override;
    void follow(SceneModel* session) override;

private:
    void place();
};

/// The zones with their rules, and the classical directions.
class ZonesItem : public effleur::window::stage::StageItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor never MEMBER m_never NOTIFY looksChanged FINAL)

public:
    using StageItem::StageItem;

protected:
    void paint(QPainter& painter) override;
    void follow(SceneModel* session) override;

private:
    QColor m_never;
};

/// Everything around the circle, so that what leaves it is cut off. Fills the stage.
class MatItem : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_colour NOTIFY looksChanged FINAL)

public:
    explicit MatItem(QQuickItem* parent = nullptr);

signals:
    void looksChanged();

protected:
    void paint(QPainter& painter) override;

private:
    QColor m_colour;
};

/// A piece of the rim between two angles (degrees clockwise from the top), filled from its beginning. Places itself on
/// its parent, the stage.
class RimPiece : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double from MEMBER m_from NOTIFY shapeChanged FINAL)
    Q_PROPERTY(double to MEMBER m_to NOTIFY shapeChanged FINAL)
    Q_PROPERTY(double filled READ filled WRITE setFilled NOTIFY filledChanged FINAL)
    Q_PROPERTY(double thick READ thick WRITE setThick NOTIFY thickChanged FINAL)
    Q_PROPERTY(bool rounded MEMBER m_rounded NOTIFY shapeChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY shapeChanged FINAL)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY shapeChanged FINAL)

public:
    explicit RimPiece(QQuickItem* parent = nullptr);
    double filled() const { return m_filled; }
    /// 0..1, clamped; drawn in steps of a few pixels, which the leading dot covers.
    void setFilled(double filled);
    double thick() const { return m_thick; }
    /// 0 = as the light return, 1 = as work; drawn in steps of a quarter pixel.
    void setThick(double thick);

signals:
    void shapeChanged();
    void filledChanged();
    void thickChanged();

protected:
    void paint(QPainter& painter) override;
    void componentComplete() override;

private:
    void place();

    double m_from = 0;
    double m_to = 15;
    double m_filled = 0;
    double m_thick = 1;
    bool m_rounded = false;
    QColor m_ink;
    QColor m_track;
};

} // namespace effleur::window::stage
