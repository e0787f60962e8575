#pragma once

#include "presentation/picture.h"
#include "presentation/theme.h"
#include "session/plan.h"

#include <QPolygonF>
#include <QQmlEngine>
#include <vector>

namespace effleur::presentation {

/// The ways of a routine's strokes over the back, as a value for QML.
class Coverage {
    Q_GADGET
    QML_VALUE_TYPE(coverage)

public:
    struct Way {
        int technique = 0;
        QPolygonF line; ///< body units; of points: each stands alone
        bool points = false;
        bool operator==(const Way&) const = default;
    };
    std::vector<Way> ways;
    bool operator==(const Coverage&) const = default;
};

/// Every stroke once, in the order of the steps; what rests is left out.
Coverage coverageOf(const routine::Routine& routine, const body::BodyMap& map);

/// Draws them in their techniques' colours, over the figure in its circle.
class CoverageItem : public effleur::presentation::Picture {
    Q_OBJECT
    QML_NAMED_ELEMENT(CoveragePicture)
    Q_PROPERTY(effleur::presentation::Coverage coverage READ coverage WRITE setCoverage NOTIFY looksChanged FINAL)
    Q_PROPERTY(effleur::presentation::Look::Scheme scheme MEMBER m_scheme NOTIFY looksChanged FINAL)

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
    Theme::Scheme m_scheme = Theme::Candle;
};

} // namespace effleur::presentation
