#pragma once

#include "body/body_map.h"
#include "figure/framing.h"
#include "phrases/phrasebook.h"
#include "window/kit/choice_model.h"
#include "window/kit/picture.h"

#include <QPointer>
#include <QPolygonF>
#include <QStringList>

namespace effleur::window::stage {

/// The areas of the back to choose from: what is left out of a session.
class AreaModel : public effleur::window::kit::ChoiceModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a screen's model")
    Q_PROPERTY(QString names READ names NOTIFY chosen FINAL)
    Q_PROPERTY(QString body READ body NOTIFY refilled FINAL)
    Q_PROPERTY(QString bodyName READ bodyName NOTIFY refilled FINAL)

public:
    explicit AreaModel(QObject* parent = nullptr);

    /// One row a region, in the map's order; nothing is chosen.
    void show(const body::BodyMap& map, const phrases::Phrasebook& words);
    body::RegionSet chosenSet() const;
    QStringList ids() const;           ///< of the chosen regions
    bool has(const QString& id) const; ///< whether it is a region here
    /// Regions that the map does not have are ignored.
    void choose(const QStringList& ids);
    /// "left shoulder, lower back"; "" where nothing is chosen.
    QString names() const;
    const std::vector<QPolygonF>& shapes() const { return m_shapes; } ///< body units
    const figure::Framing& framing() const { return m_framing; }
    QString body() const { return m_body; } ///< figure::Figure::key
    QString bodyName() const { return m_bodyName; }

    /// Chooses the smallest region around a point of the stage, or no longer.
    Q_INVOKABLE void tap(double x, double y);

signals:
    void chosen();

private:
    std::vector<std::string> m_regions;
    std::vector<QPolygonF> m_shapes;
    figure::Framing m_framing;
    QString m_body;
    QString m_bodyName;
    std::function<QString(const std::vector<std::string>&)> m_tell;
};

/// The areas drawn over the figure in its circle, the chosen ones filled.
class AreaPicture : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(effleur::window::stage::AreaModel* areas READ areas WRITE setAreas NOTIFY looksChanged REQUIRED FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged FINAL)
    Q_PROPERTY(int at MEMBER m_at NOTIFY looksChanged FINAL) ///< the row that keys are at; -1 = none
    Q_PROPERTY(QColor marks MEMBER m_marks NOTIFY looksChanged FINAL)

public:
    explicit AreaPicture(QQuickItem* parent = nullptr);
    AreaModel* areas() const { return m_areas; }
    void setAreas(AreaModel* areas);

signals:
    void looksChanged();

protected:
    void paint(QPainter& painter) override;

private:
    QPointer<AreaModel> m_areas;
    QColor m_ink;
    QColor m_marks;
    int m_at = -1;
};

} // namespace effleur::window::stage
