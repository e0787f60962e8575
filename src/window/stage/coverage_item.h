#pragma once

#include "figure/framing.h"
#include "routine/routine.h"
#include "window/kit/look.h"
#include "window/kit/picture.h"
#include "window/kit/theme.h"

#include <QPolygonF>
#include <QQmlEngine>
#include <vector>

namespace effleur::window::stage {

/// Where a routine's hands work on the body, as a value for QML.
class Coverage {
    Q_GADGET
    QML_VALUE_TYPE(coverage)
    Q_PROPERTY(QString body MEMBER body CONSTANT FINAL)

public:
    /// A region in the colour of the technique that works there longest.
    struct Area {
        int technique = 0;
        QPolygonF outline; ///< body units
        bool operator==(const Area&) const = default;
    };
    std::vector<Area> areas;
    figure::Framing framing;              ///< of the body
    QString body{QStringLiteral("back")}; ///< figure::Figure::key
    bool operator==(const Coverage&) const = default;
};

Coverage coverageOf(const routine::Routine& routine, const body::BodyMap& map);

/// Tints the areas in their techniques' colours, over the figure in its circle.
class CoverageItem : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_NAMED_ELEMENT(CoveragePicture)
    Q_PROPERTY(effleur::window::stage::Coverage coverage READ coverage WRITE setCoverage NOTIFY looksChanged FINAL)
    Q_PROPERTY(effleur::window::kit::Look::Scheme scheme MEMBER m_scheme NOTIFY looksChanged FINAL)

public:
    explicit CoverageItem(QQuickItem* parent = nullptr);
    const Coverage& coverage() const { return m_coverage; }
    void setCoverage(const Coverage& coverage);

signals:
    void looksChanged();

protected:
    void paint(QPainter& painter) override;

private:
    Coverage m_coverage;
    kit::Theme::Scheme m_scheme = kit::Theme::Candle;
};

} // namespace effleur::window::stage
