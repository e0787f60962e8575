pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// The keys, made from their table.
Page {
    id: root

    Sheet {
        anchors.fill: parent
        panelWidth: 1000
        panelHeight: 620
        dim: Theme.opacity.denseScrim
        onDismissed: Commands.trigger(Action.Help)

        Words {
            x: 32
            base: 64
            style: Theme.PageTitle
            size: 36
            text: qsTr("Keys")
        }
        Grid {
            x: 32
            y: 96
            rows: Math.ceil(lines.count / 2)
            columns: 2
            flow: Grid.TopToBottom
            columnSpacing: 24
            rowSpacing: 0

            Repeater {
                id: lines

                model: Commands.here

                Item {
                    id: row

                    required property string keys
                    required property string what

                    width: 456
                    height: 500 / Math.ceil(lines.count / 2)

                    Words {
                        width: 150
                        anchors.verticalCenter: parent.verticalCenter
                        style: Theme.Label
                        text: row.keys
                        elide: Text.ElideRight
                    }
                    Words {
                        x: 158
                        width: row.width - x
                        anchors.verticalCenter: parent.verticalCenter
                        style: Theme.Body
                        text: row.what
                        color: Theme.text2
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 12
                    }
                }
            }
        }
    }
}
