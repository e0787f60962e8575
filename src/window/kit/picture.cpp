#include "window/kit/picture.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <cmath>

namespace effleur::window::kit {

Picture::Picture(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void Picture::redraw() {
    m_dirty = true;
    update();
}

Picture::Raster Picture::raster() const {
    const QTransform toWindow = itemTransform(nullptr, nullptr);
    const double pixels = window() ? window()->effectiveDevicePixelRatio() : 1;
    Raster raster;
    raster.scale = std::max(0.01, std::sqrt(std::abs(toWindow.determinant())) * pixels);
    const bool upright = toWindow.m11() > 0 && toWindow.m22() > 0 && toWindow.m12() == 0 && toWindow.m21() == 0;
    if (upright) {
        const QPointF corner = toWindow.map(QPointF()) * pixels;
        raster.offset = {corner.x() - std::floor(corner.x()), corner.y() - std::floor(corner.y())};
    }
    return raster;
}

QSGNode* Picture::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    auto* image = static_cast<QSGImageNode*>(node);
    if (width() <= 0 || height() <= 0) {
        delete image;
        m_dirty = true;
        return nullptr;
    }
    const Raster wanted = raster();
    if (image && !m_dirty && wanted == m_drawn) return image;
    const QSizeF pixels = size() * wanted.scale + QSizeF(wanted.offset.x(), wanted.offset.y());
    QImage canvas(QSize(static_cast<int>(std::ceil(pixels.width())), static_cast<int>(std::ceil(pixels.height()))),
                  QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(wanted.offset);
    painter.scale(wanted.scale, wanted.scale);
    paint(painter);
    painter.end();
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        image->setFiltering(QSGTexture::Linear);
    }
    image->setTexture(window()->createTextureFromImage(canvas, QQuickWindow::TextureHasAlphaChannel));
    image->setRect(QRectF(-wanted.offset / wanted.scale, QSizeF(canvas.size()) / wanted.scale));
    m_drawn = wanted;
    m_dirty = false;
    return image;
}

void Picture::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) redraw();
}

void Picture::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickItem::itemChange(change, data);
    if (change != ItemSceneChange || !data.window) return;
    // The canvas is scaled with its window.
    connect(data.window, &QQuickWindow::widthChanged, this, &Picture::update, Qt::UniqueConnection);
    connect(data.window, &QQuickWindow::heightChanged, this, &Picture::update, Qt::UniqueConnection);
}

Box::Box(QQuickItem* parent)
    : Picture(parent) {
    connect(this, &Box::looksChanged, this, &Picture::redraw);
}

void Box::paint(QPainter& painter) {
    const double in = m_edgeWidth / 2;
    const double radius = std::min({m_radius, width() / 2, height() / 2});
    painter.setPen(m_edgeWidth > 0 ? QPen(m_edge, m_edgeWidth, m_dashed ? Qt::DashLine : Qt::SolidLine)
                                   : QPen(Qt::NoPen));
    painter.setBrush(m_colour);
    painter.drawRoundedRect(boundingRect().adjusted(in, in, -in, -in), std::max(0.0, radius - in),
                            std::max(0.0, radius - in));
}

} // namespace effleur::window::kit
