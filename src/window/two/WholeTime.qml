pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Two

// How long both together may take, and how long that is.
Item {
    id: root

    required property AgreeModel agreed

    height: 52

    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        style: Theme.BodyLarge
        size: 20
        font.weight: Font.Normal
        text: qsTr("Fit both to")
        color: Theme.text2
    }
    Segments {
        id: choice

        x: label.width + 16
        name: qsTr("Minutes for both")
        choices: [qsTr("As written"), "30", "45", "60", "90"]
        current: root.agreed.minutes === 0 ? 0 : root.agreed.minutes === 90 ? 4 : root.agreed.minutes / 15 - 1
        onChosen: which => root.agreed.minutes = which === 0 ? 0 : which === 4 ? 90 : 15 + 15 * which
    }
    Words {
        x: choice.x + choice.width + 24
        width: root.width - x
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.BodyLarge
        size: 20
        font.weight: Font.Normal
        text: root.agreed.total
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 16
    }
}
