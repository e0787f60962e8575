pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Browse

// Which style is listed.
Row {
    id: root

    required property LibraryModel library
    required property double room

    readonly property double gap: 14 ///< between words

    x: -root.gap / 2 * root.scale
    scale: Math.min(1, root.room / root.implicitWidth)
    transformOrigin: Item.Left
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Style")

    Repeater {
        model: root.library.teaches ? 5 : 4

        Press {
            id: tab

            required property int index
            readonly property bool on: root.library.tab === tab.index

            width: words.implicitWidth + root.gap
            height: 44
            radius: Theme.ChipRadius
            quiet: true
            name: root.nameOf(tab.index)
            Accessible.role: Accessible.PageTab
            Accessible.selected: tab.on
            onTriggered: root.library.tab = tab.index

            Words {
                id: words

                x: root.gap / 2
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                size: 16
                text: tab.name
                color: tab.on ? Theme.text : Theme.text2
            }
            Rectangle {
                x: words.x
                y: 37
                width: words.implicitWidth
                height: 2
                visible: tab.on
                color: Theme.text
            }
        }
    }

    function nameOf(tab: int): string {
        switch (tab) {
        case LibraryModel.Relaxing:
            return qsTr("Relaxing");
        case LibraryModel.Invigorating:
            return qsTr("Invigorating");
        case LibraryModel.Restorative:
            return qsTr("Restorative");
        case LibraryModel.Teaching:
            return qsTr("Teaching");
        }
        return qsTr("All");
    }
}
