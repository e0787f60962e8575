#pragma once

#include <QQuickImageProvider>

namespace effleur::window::kit {

/// Pictures for QML, drawn at the size that is asked for (`sourceSize`), on any thread:
///   image://effleur/figure/<body>/<scheme>/<skin>      the figure in its circle; body: see figure::Figure::key; skin
///   -1
///                                                      = the scheme's own; scheme 3 = by candle, seen from afar
///   .../<x>/<y>/<zoom>                                 the part around a point of the stage, zoom in per cent
///   image://effleur/around/...                         what lies beside the figure in that circle
///   image://effleur/cover/<body>/<scheme>/<part>       what is drawn over the person for a rest, in that circle
///   image://effleur/sprite/<scheme>/<skin of the hands>/<skin under them>/<technique>/<name>
///   image://effleur/side/<scheme>/<receiver>/<giver>/<technique>/<frame>   the grip from the side, see figure/side.h
///   image://effleur/giver/<scheme>/<skin of the hands> the giver from above, a sign
///   image://effleur/lap/<scheme>                       the giver's own lap
///   image://effleur/icon/<name>/<rrggbb>             resources/icons/<name>.svg in one colour
///   image://effleur/glyph/<technique>/<rrggbb>       a technique's glyph
/// What is not known is an empty picture.
class Pictures : public QQuickImageProvider {
public:
    Pictures();
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
    static QImage picture(const QString& id, QSize size);
};

} // namespace effleur::window::kit
