#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

namespace effleur::window::kit {

/// Tells the QML compiler of the base classes of list models. A room whose types derive from them includes this header,
/// so that its module depends on this one: elsewhere nothing that touches those types would be compiled.
struct ItemModelInQml {
    Q_GADGET
    QML_FOREIGN(QAbstractItemModel)
    QML_ANONYMOUS
};
struct ListModelInQml {
    Q_GADGET
    QML_FOREIGN(QAbstractListModel)
    QML_ANONYMOUS
};

} // namespace effleur::window::kit
