import QtQuick
import Effleur.Kit
import Effleur.Browse

// Nothing is listed.
Column {
    id: root

    required property LibraryModel library

    spacing: Theme.SpaceL
    topPadding: 48
    leftPadding: 20

    Words {
        style: Theme.Heading
        text: root.library.tab === LibraryModel.All ? qsTr("There are no routines yet") : qsTr("None of this style")
    }
    Words {
        width: root.width - 40
        style: Theme.Body
        text: qsTr("Your own routines live in %1. What you put there appears here by itself.").arg(root.library.folder)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    LabelButton {
        command: Action.NewRoutine
        name: qsTr("Begin a routine")
    }
}
