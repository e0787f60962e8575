import QtQuick
import Effleur.Kit
import Effleur.Browse

// Why a file can't be played, and the way to mend it.
Item {
    id: root

    required property LibraryModel library
    readonly property LibraryDetail detail: root.library.detail

    Column {
        x: 24
        y: 28
        width: 332
        spacing: 14

        Icon {
            name: "warn"
            size: 32
            color: Theme.signs.caution
        }
        Words {
            width: parent.width
            style: Theme.Heading
            text: root.detail.refusal.title
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            style: Theme.Body
            text: root.detail.refusal.reason
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            visible: text !== ""
            style: Theme.Body
            text: root.detail.refusal.advice
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            style: Theme.Caption
            text: root.detail.refusal.place
            color: Theme.text3
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
    LabelButton {
        x: 24
        y: root.height - 68
        command: Action.Edit
        name: qsTr("Edit the file")
    }
}
