#pragma once

#include "body/body_map.h"
#include "window/kit/picture.h"
#include "window/kit/rows_model.h"
#include "window/lesson/lesson.h"
#include "window/stage/scene_model.h"

#include <QPointer>
#include <QPolygonF>

namespace effleur::window::lesson {

/// What lies over a picture, or beside it.
struct Layers {
    Q_GADGET
    QML_VALUE_TYPE(layers)
    Q_PROPERTY(bool words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(bool count MEMBER count CONSTANT FINAL)
    Q_PROPERTY(bool pressure MEMBER pressure CONSTANT FINAL)
    Q_PROPERTY(bool compare MEMBER compare CONSTANT FINAL)
    Q_PROPERTY(bool zones MEMBER zones CONSTANT FINAL)

public:
    bool words = false;
    bool count = false;
    bool pressure = false;
    bool compare = false; ///< right and wrong in words, in place of the count
    bool zones = false;
    bool operator==(const Layers&) const = default;
};

/// How a picture is looked at.
struct View {
    Q_GADGET
    QML_VALUE_TYPE(view)
    Q_PROPERTY(int turns MEMBER turns CONSTANT FINAL)
    Q_PROPERTY(bool mirrored MEMBER mirrored CONSTANT FINAL)
    Q_PROPERTY(bool closer MEMBER closer CONSTANT FINAL)
    Q_PROPERTY(QPointF centre MEMBER centre CONSTANT FINAL)
    Q_PROPERTY(double zoom MEMBER zoom CONSTANT FINAL)

public:
    int turns = 0; ///< quarters, clockwise
    bool mirrored = false;
    bool closer = false;
    QPointF centre; ///< of what is seen closer
    double zoom = 1;
    bool operator==(const View&) const = default;
};

/// The craft of a step.
struct Craft {
    Q_GADGET
    QML_VALUE_TYPE(craft)
    Q_PROPERTY(QString right MEMBER right CONSTANT FINAL)
    Q_PROPERTY(QStringList wrong MEMBER wrong CONSTANT FINAL)

public:
    QString right;     ///< how it is done
    QStringList wrong; ///< what to watch for
    bool operator==(const Craft&) const = default;
};

/// What lies over a scene, as a picture of the lesson draws it. Places are design pixels of the stage.
class BoardModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a lesson has its boards")
    Q_PROPERTY(effleur::window::lesson::Layers layers READ layers NOTIFY layersChanged FINAL)
    Q_PROPERTY(effleur::window::lesson::View view READ view NOTIFY viewChanged FINAL)
    Q_PROPERTY(effleur::window::lesson::Craft craft READ craft NOTIFY craftChanged FINAL)
    Q_PROPERTY(QString practice READ practice NOTIFY practiceChanged FINAL)
    Q_PROPERTY(bool blank READ blank NOTIFY blankChanged FINAL)
    Q_PROPERTY(bool swap READ swap NOTIFY swapChanged FINAL)
    Q_PROPERTY(bool pointing READ pointing NOTIFY pointed FINAL)
    Q_PROPERTY(QPointF pointer READ pointer NOTIFY pointed FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* marks READ marks CONSTANT FINAL)

public:
    explicit BoardModel(QObject* parent = nullptr);

    /// `scene` shows the same moment.
    void show(const Shown& shown, const stage::SceneModel& scene, const phrases::Phrasebook& words);

    const Layers& layers() const { return m_seen.layers; }
    const View& view() const { return m_seen.view; }
    const Craft& craft() const { return m_seen.craft; }
    QString practice() const { return m_seen.practice; } ///< "1:47", while the class tries
    bool blank() const { return m_seen.blank; }          ///< nothing at all is to be seen
    bool swap() const { return m_seen.swap; }            ///< partners change places
    bool pointing() const { return m_pointer.has_value(); }
    QPointF pointer() const { return m_pointer.value_or(QPointF()); }
    kit::RowsModel* marks() { return &m_marks; } ///< name, atX, atY, area: what is shown with its name
    const QList<InkLine>& ink() const { return m_ink; }
    const figure::Framing& framing() const { return m_framing; }
    const std::vector<QPolygonF>& areas() const { return m_areas; } ///< of the named regions, body units

signals:
    void layersChanged();
    void viewChanged();
    void craftChanged();
    void practiceChanged();
    void blankChanged();
    void swapChanged();
    void pointed();
    void inkChanged();
    void marksChanged();

private:
    struct Seen {
        Layers layers;
        View view;
        Craft craft;
        QString practice;
        bool blank = false;
        bool swap = false;
        bool operator==(const Seen&) const = default;
    };
    static Seen seenOf(const Shown& shown, const stage::SceneModel& scene, const phrases::Phrasebook& words);
    void tell(Seen seen);
    void mark(const std::set<std::string>& named, const body::BodyMap& map, const phrases::Phrasebook& words);

    Seen m_seen;
    std::set<std::string> m_named;
    std::optional<QPointF> m_pointer;
    QList<InkLine> m_ink;
    std::vector<QPolygonF> m_areas;
    figure::Framing m_framing;
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
