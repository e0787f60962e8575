#include "window/lesson/board_model.h"

#include "figure/diagram.h"
#include "phrases/numbers.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <algorithm>
#include <cmath>

namespace effleur::window::lesson {

using figure::stageSize;

namespace {

constexpr double regionRoom = 130; ///< body units around a region that is seen closer
constexpr double closest = 2.6;    ///< where hands are as on the back
constexpr double penWidth = 6;     ///< design pixels of the stage, at full pressure
constexpr double casingWidth = 2.5;
constexpr double mostPixels = 1600; ///< a side of the canvas

QPolygonF polygonOf(const body::Polygon& area) {
    QPolygonF polygon;
    for (const body::Point& point : area.points)
        polygon << QPointF(point.x, point.y);
    return polygon;
}

} // namespace

BoardModel::BoardModel(QObject* parent)
    : QObject(parent) {}

BoardModel::Seen BoardModel::seenOf(const Shown& shown, const stage::SceneModel& scene,
                                    const phrases::Phrasebook& words) {
    const session::Plan& plan = shown.player->plan();
    const Board& board = shown.board;
    Seen seen;
    seen.layers = {board.words, board.count, board.pressure, board.compare, board.zones};
    seen.view = {board.quarterTurns, board.mirrored, board.closer, scene.zoom().centre, scene.zoom().factor};
    seen.blank = shown.blank;
    seen.swap = shown.swap;
    if (const body::Region* region = plan.map.region(board.closerTo)) {
        const QRectF box =
            polygonOf(region->area).boundingRect().adjusted(-regionRoom, -regionRoom, regionRoom, regionRoom);
        const figure::Framing& framing = scene.framing();
        seen.view.centre = framing.onStage(box.center());
        seen.view.zoom = std::clamp(framing.across / std::max(box.width(), box.height()), 1.0,
                                    std::max(1.0, closest / framing.handScale()));
    }
    if (shown.blank) return seen;
    const routine::Step& step = plan.written(scene.facts().step);
    seen.craft.right = words.author(step.cue);
    for (const body::Text& mistake : step.watchFor)
        seen.craft.wrong << words.author(mistake);
    const auto& until = shown.player->session().recent.practiceUntil;
    if (until && *until > shown.at) seen.practice = phrases::clockText(*until - shown.at, true);
    return seen;
}

void BoardModel::show(const Shown& shown, const stage::SceneModel& scene, const phrases::Phrasebook& words) {
    const figure::Framing& framing = scene.framing();
    const bool named = shown.board.named != m_named || m_marks.count() != int(m_named.size()) || framing != m_framing;
    m_framing = framing;
    if (named) mark(shown.board.named, shown.player->plan().map, words);
    tell(seenOf(shown, scene, words));
    if (named) {
        m_named = shown.board.named;
        emit marksChanged();
    }
    const auto pointer = shown.board.pointer ? std::optional(framing.onStage(*shown.board.pointer)) : std::nullopt;
    if (pointer != m_pointer) {
        m_pointer = pointer;
        emit pointed();
    }
    if (shown.ink.constData() != m_ink.constData() || shown.ink.size() != m_ink.size()) {
        m_ink = shown.ink;
        emit inkChanged();
    }
}

void BoardModel::tell(Seen seen) {
    if (seen == m_seen) return;
    const Seen before = std::exchange(m_seen, std::move(seen));
    if (m_seen.layers != before.layers) emit layersChanged();
    if (m_seen.view != before.view) emit viewChanged();
    if (m_seen.craft != before.craft) emit craftChanged();
    if (m_seen.practice != before.practice) emit practiceChanged();
    if (m_seen.blank != before.blank) emit blankChanged();
    if (m_seen.swap != before.swap) emit swapChanged();
}

void BoardModel::mark(const std::set<std::string>& named, const body::BodyMap& map, const phrases::Phrasebook& words) {
    m_areas.clear();
    QList<QVariantList> rows;
    const auto add = [&rows, this](const QString& name, QPointF body, bool area) {
        const QPointF at = m_framing.onStage(body);
        rows << QVariantList{name, at.x(), at.y(), area};
    };
    for (const std::string& id : named) {
        if (const body::Region* region = map.region(id)) {
            m_areas.push_back(polygonOf(region->area));
            add(words.area(id), m_areas.back().boundingRect().center(), true);
            continue;
        }
        const auto landmark = std::find_if(map.landmarks.begin(), map.landmarks.end(),
                                           [&id](const body::Landmark& each) { return each.id == id; });
        if (landmark != map.landmarks.end()) add(words.landmark(id), {landmark->at.x, landmark->at.y}, false);
    }
    m_marks.show(std::move(rows));
}

// -- ink --------------------------------------------------------------------------------------------------------------

InkItem::InkItem(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &InkItem::looksChanged, this, [this] {
        m_dirty = true;
        update();
    });
}

void InkItem::setBoard(BoardModel* board) {
    if (board == m_board) return;
    if (m_board) m_board->disconnect(this);
    m_board = board;
    if (board) {
        connect(board, &BoardModel::inkChanged, this, &QQuickItem::update);
        connect(board, &BoardModel::viewChanged, this, &QQuickItem::update); // closer, turned
    }
    emit looksChanged();
}

void InkItem::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickItem::itemChange(change, data);
    if (change != ItemSceneChange || !data.window) return;
    connect(data.window, &QQuickWindow::widthChanged, this, &QQuickItem::update, Qt::UniqueConnection);
    connect(data.window, &QQuickWindow::heightChanged, this, &QQuickItem::update, Qt::UniqueConnection);
}

/// A side of the canvas, so that a pixel of it is one of the screen's, as far as it goes.
double InkItem::pixels() const {
    const double scale = std::sqrt(std::abs(itemTransform(nullptr, nullptr).determinant()));
    return std::ceil(std::clamp(width() * scale * window()->effectiveDevicePixelRatio(), 1.0, mostPixels));
}

/// Draws what was added since the last time; everything where more than that has changed. False where nothing has.
bool InkItem::drawNew() {
    const QList<InkLine> lines = m_board ? m_board->ink() : QList<InkLine>();
    const int side = static_cast<int>(pixels());
    bool anew = m_dirty || m_canvas.width() != side || lines.size() < m_drawn.size();
    for (qsizetype index = 0; !anew && index < m_drawn.size(); ++index) {
        const InkLine& drawn = m_drawn[index];
        const InkLine& line = lines[index];
        anew = line.constData() != drawn.constData() &&
               (line.size() < drawn.size() || !std::equal(drawn.begin(), drawn.end(), line.begin()));
    }
    if (!anew && lines == m_drawn) return false;
    if (anew) {
        m_canvas = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
        m_canvas.fill(Qt::transparent);
        m_drawn.clear();
    }
    QPainter painter(&m_canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / stageSize, side / stageSize);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const qsizetype from = index < m_drawn.size() ? m_drawn[index].size() : 0;
        if (from < lines[index].size()) draw(painter, lines[index], from);
    }
    m_drawn = lines;
    m_dirty = false;
    return true;
}

void InkItem::draw(QPainter& painter, const InkLine& line, qsizetype from) const {
    const auto stroke = [&](const QColor& colour, double more) {
        for (qsizetype index = std::max<qsizetype>(from, 1); index < line.size(); ++index) {
            const double width = penWidth * (0.35 + 0.65 * std::clamp(line[index].press, 0.0, 1.0));
            painter.setPen(figure::roundPen(colour, width + more));
            painter.drawLine(m_board->framing().onStage(line[index - 1].at),
                             m_board->framing().onStage(line[index].at));
        }
        if (line.size() > 1 || from > 0) return;
        painter.setPen(figure::roundPen(colour, penWidth + more));
        painter.drawPoint(m_board->framing().onStage(line.front().at));
    };
    stroke(m_ink, 0);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    stroke(m_casing, 2 * casingWidth);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

QSGNode* InkItem::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    auto* image = static_cast<QSGImageNode*>(node);
    const bool drew = drawNew();
    if (m_drawn.isEmpty()) {
        delete image;
        return nullptr;
    }
    if (image && !drew) return image;
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        image->setFiltering(QSGTexture::Linear);
    }
    image->setTexture(window()->createTextureFromImage(m_canvas, QQuickWindow::TextureHasAlphaChannel));
    image->setRect(boundingRect());
    return image;
}

// -- names ------------------------------------------------------------------------------------------------------------

MarksItem::MarksItem(QQuickItem* parent)
    : kit::Picture(parent) {
    connect(this, &MarksItem::looksChanged, this, &kit::Picture::redraw);
}

void MarksItem::setBoard(BoardModel* board) {
    if (board == m_board) return;
    if (m_board) m_board->disconnect(this);
    m_board = board;
    if (board) connect(board, &BoardModel::marksChanged, this, &kit::Picture::redraw);
    emit looksChanged();
}

void MarksItem::paint(QPainter& painter) {
    if (!m_board) return;
    painter.setPen(figure::roundPen(m_ink, 3));
    painter.setBrush(figure::faded(m_ink, 0.16));
    for (const QPolygonF& area : m_board->areas())
        painter.drawPolygon(m_board->framing().onStage(area));
    painter.setBrush(m_ink);
    painter.setPen(Qt::NoPen);
    const kit::RowsModel& marks = *m_board->marks();
    for (int row = 0; row < marks.count(); ++row)
        if (!marks.at(row, "area").toBool())
            painter.drawEllipse(QPointF(marks.at(row, "atX").toDouble(), marks.at(row, "atY").toDouble()), 6, 6);
}

} // namespace effleur::window::lesson
