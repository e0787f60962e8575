#pragma once

#include <QColor>
#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>

class QPainter;

namespace effleur::window::kit {

/// An item that is painted once at the screen's own resolution, whatever it is scaled by, and then moved as an image.
class Picture : public QQuickItem {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit Picture(QQuickItem* parent = nullptr);
    /// Paints again before the next frame.
    void redraw();

protected:
    /// In the item's coordinates. On the render thread, while the window's thread waits.
    virtual void paint(QPainter& painter) = 0;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    struct Raster {
        double scale = 1; ///< pixels to a unit of the item
        QPointF offset;   ///< of the item's corner from a whole pixel, in pixels
        bool operator==(const Raster&) const = default;
    };
    Raster raster() const;

    Raster m_drawn;
    bool m_dirty = true;
};

/// A rectangle with round corners and a border inside its edge.
class Box : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_colour NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY looksChanged FINAL)
    Q_PROPERTY(double edgeWidth MEMBER m_edgeWidth NOTIFY looksChanged FINAL)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool dashed MEMBER m_dashed NOTIFY looksChanged FINAL)

public:
    explicit Box(QQuickItem* parent = nullptr);

signals:
    void looksChanged();

protected:
    void paint(QPainter& painter) override;

private:
    QColor m_colour = Qt::transparent;
    QColor m_edge = Qt::transparent;
    double m_edgeWidth = 0;
    double m_radius = 0;
    bool m_dashed = false;
};

} // namespace effleur::window::kit
