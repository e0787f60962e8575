#pragma once

#include "body/body_map.h"
#include "window/kit/picture.h"
#include "window/kit/rows_model.h"
#include "window/lesson/lesson.h"
#include "window/stage/scene_model.h"

#include <QPointer>
#include <QPolygonF>

namespace effleur::window::lesson {

/// What lies over a scene, as a picture of the lesson draws it. Places are design pixels of the stage.
class BoardModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a lesson has its boards")
    Q_PROPERTY(bool blank READ blank NOTIFY changed FINAL)
    Q_PROPERTY(bool words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool pressure READ pressure NOTIFY changed FINAL)
    Q_PROPERTY(bool compare READ compare NOTIFY changed FINAL)
    Q_PROPERTY(bool zones READ zones NOTIFY changed FINAL)
    Q_PROPERTY(int turns READ turns NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY changed FINAL)
    Q_PROPERTY(bool closer READ closer NOTIFY changed FINAL)
    Q_PROPERTY(QPointF centre READ centre NOTIFY changed FINAL)
    Q_PROPERTY(double zoom READ zoom NOTIFY changed FINAL)
    Q_PROPERTY(QString right READ right NOTIFY changed FINAL)
    Q_PROPERTY(QStringList wrong READ wrong NOTIFY changed FINAL)
    Q_PROPERTY(QString practice READ practice NOTIFY changed FINAL)
    Q_PROPERTY(bool swap READ swap NOTIFY changed FINAL)
    Q_PROPERTY(bool pointing READ pointing NOTIFY pointed FINAL)
    Q_PROPERTY(QPointF pointer READ pointer NOTIFY pointed FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* marks READ marks CONSTANT FINAL)

public:
    explicit BoardModel(QObject* parent = nullptr);

    /// `scene` shows the same moment.
    void show(const Shown& shown, const stage::SceneModel& scene, const phrases::Phrasebook& words);

    bool blank() const { return m_seen.blank; }
    bool words() const { return m_seen.board.words; }
    bool count() const { return m_seen.board.count; }
    bool pressure() const { return m_seen.board.pressure; }
    bool compare() const { return m_seen.board.compare; }
    bool zones() const { return m_seen.board.zones; }
    int turns() const { return m_seen.board.quarterTurns; }
    bool mirrored() const { return m_seen.board.mirrored; }
    bool closer() const { return m_seen.board.closer; }
    QPointF centre() const { return m_seen.centre; }
    double zoom() const { return m_seen.zoom; }
    QString right() const { return m_seen.right; }       ///< how it is done
    QStringList wrong() const { return m_seen.wrong; }   ///< what to watch for
    QString practice() const { return m_seen.practice; } ///< "1:47", while the class tries
    bool swap() const { return m_seen.swap; }
    bool pointing() const { return m_pointer.has_value(); }
    QPointF pointer() const { return m_pointer.value_or(QPointF()); }
    kit::RowsModel* marks() { return &m_marks; } ///< name, atX, atY, area: what is shown with its name
    const QList<InkLine>& ink() const { return m_ink; }
    const std::vector<QPolygonF>& areas() const { return m_areas; } ///< of the named regions, body units

signals:
    void changed();
    void pointed();
    void inkChanged();
    void marksChanged();

private:
    struct Seen {
        Board board; ///< without the pointer
        bool blank = false;
        bool swap = false;
        QPointF centre;
        double zoom = 1;
        QString right;
        QStringList wrong;
        QString practice;
        bool operator==(const Seen&) const = default;
    };
    void mark(const std::set<std::string>& named, const body::BodyMap& map, const phrases::Phrasebook& words);

    Seen m_seen;
    std::optional<QPointF> m_pointer;
    QList<InkLine> m_ink;
    std::vector<QPolygonF> m_areas;
    kit::RowsModel m_marks{"name", "atX", "atY", "area"};
};

/// What was drawn, in the colour of ink with a casing under it, so that it is seen on any skin.
class InkItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(effleur::window::lesson::BoardModel* board READ board WRITE setBoard NOTIFY looksChanged REQUIRED FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor casing MEMBER m_casing NOTIFY looksChanged FINAL)

public:
    explicit InkItem(QQuickItem* parent = nullptr);
    BoardModel* board() const { return m_board; }
    void setBoard(BoardModel* board);

signals:
    void looksChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    double pixels() const;
    bool drawNew();
    void draw(QPainter& painter, const InkLine& line, qsizetype from) const;

    QPointer<BoardModel> m_board;
    QColor m_ink;
    QColor m_casing;
    QImage m_canvas;
    QList<InkLine> m_drawn; ///< what is on the canvas
    bool m_dirty = true;    ///< the colours or the size are others: everything is drawn anew
};

/// The regions that are named, outlined, and the place of each landmark.
class MarksItem : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(effleur::window::lesson::BoardModel* board READ board WRITE setBoard NOTIFY looksChanged REQUIRED FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged FINAL)

public:
    explicit MarksItem(QQuickItem* parent = nullptr);
    BoardModel* board() const { return m_board; }
    void setBoard(BoardModel* board);

signals:
    void looksChanged();

protected:
    void paint(QPainter& painter) override;

private:
    QPointer<BoardModel> m_board;
    QColor m_ink;
};

} // namespace effleur::window::lesson
