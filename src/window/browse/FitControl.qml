pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Browse

// How long the massage may take: as written, one of four lengths, or a number of one's own.
Box {
    id: root

    required property LibraryModel library
    required property bool labelled ///< there is room for what stands before it
    readonly property bool own: root.library.minutes > 0 && !root.isChoice(root.library.minutes)

    readonly property double before: label.width + 12 ///< what stands before it

    width: row.width + 4
    height: 44
    radius: Theme.TileRadius
    color: Theme.raised

    Words {
        id: label

        visible: root.labelled
        x: -width - 12
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Label
        text: qsTr("Fit to")
        color: Theme.text2
    }
    Row {
        id: row

        x: 2

        Repeater {
            model: 5

            Press {
                id: choice

                required property int index
                readonly property int minutes: choice.index === 0 ? 0 : 10 + 5 * choice.index
                readonly property bool on: root.library.minutes === choice.minutes

                width: words.implicitWidth + (choice.index === 0 ? 24 : 18)
                height: 44
                radius: Theme.FieldRadius
                quiet: true
                name: choice.minutes === 0 ? qsTr("As written") : qsTr("Fit to %1 minutes").arg(choice.minutes)
                Accessible.role: Accessible.RadioButton
                Accessible.checked: choice.on
                onTriggered: root.library.minutes = choice.minutes

                Box {
                    anchors.fill: parent
                    anchors.margins: 3
                    visible: choice.on
                    radius: Theme.TagRadius
                    color: Theme.scheme === Theme.Candle ? Theme.inverse : Theme.surface
                    edge: Theme.lineStrong
                    edgeWidth: Theme.scheme === Theme.Candle ? 0 : 1.5
                }
                Words {
                    id: words

                    anchors.centerIn: parent
                    style: Theme.Label
                    text: choice.minutes === 0 ? qsTr("As written") : choice.minutes.toString()
                    color: !choice.on ? Theme.text2 : Theme.scheme === Theme.Candle ? Theme.onInverse : Theme.text
                }
            }
        }
        OwnMinutes {
            library: root.library
            own: root.own
        }
    }

    function isChoice(minutes: int): bool {
        return minutes % 5 === 0 && minutes >= 15 && minutes <= 30;
    }
}
