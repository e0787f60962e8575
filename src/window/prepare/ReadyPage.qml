pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// What lies ready, in two columns.
Grid {
    id: root

    required property PrepareModel model
    property double room: 432
    readonly property int lines: Math.max(5, Math.ceil(root.model.setUp.count / 2))

    flow: Grid.TopToBottom
    rows: root.lines
    columns: 2
    columnSpacing: 40

    Repeater {
        model: root.model.setUp

        Press {
            id: thing

            required property int index
            required property string label
            required property string detail
            required property bool on

            width: (root.width - 40) / 2
            height: Math.min(84, root.room / root.lines)
            radius: Theme.FieldRadius
            quiet: true
            name: thing.label
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: thing.on
            onTriggered: root.model.setUp.toggle(thing.index)

            Box {
                x: 12
                anchors.verticalCenter: parent.verticalCenter
                width: 34
                height: 34
                radius: Theme.TagRadius
                color: thing.on ? Theme.inverse : "transparent"
                edgeWidth: thing.on ? 0 : 2
                edge: Theme.lineStrong

                Icon {
                    anchors.centerIn: parent
                    visible: thing.on
                    name: "check"
                    size: 22
                    color: Theme.onInverse
                }
            }
            Column {
                x: 64
                width: parent.width - 76
                anchors.verticalCenter: parent.verticalCenter

                Say {
                    width: parent.width
                    height: thing.detail === "" ? Math.min(implicitHeight, thing.height - 8) : implicitHeight
                    px: 22
                    font.weight: Font.Medium
                    text: thing.label
                    wrapMode: thing.detail === "" ? Text.WordWrap : Text.NoWrap
                    fontSizeMode: thing.detail === "" ? Text.Fit : Text.HorizontalFit
                    minimumPixelSize: 15
                    lineHeight: 0.95
                }
                Say {
                    visible: thing.detail !== ""
                    width: parent.width
                    text: thing.detail
                    color: Theme.text2
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 16
                }
            }
        }
    }
}
