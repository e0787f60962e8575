pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// The steps' own questions, each with yes and no. More than fit can be scrolled.
Flickable {
    id: root

    required property PrepareModel model

    contentHeight: rows.height
    interactive: rows.height > root.height
    clip: true

    Column {
        id: rows

        width: root.width
        spacing: 6

        Repeater {
            model: root.model.asks

            Item {
                id: ask

                required property int index
                required property string label
                required property string detail
                required property bool on

                width: rows.width
                height: Math.max(44, question.height)

                Words {
                    id: question

                    width: ask.width - 136
                    anchors.verticalCenter: parent.verticalCenter
                    style: Theme.Caption
                    size: 13 * Theme.textScale
                    text: ask.detail
                    wrapMode: Text.WordWrap
                }
                Press {
                    id: yes

                    x: ask.width - 124
                    width: 60
                    height: 44
                    radius: Theme.FieldRadius
                    inverse: !ask.on
                    name: qsTr("%1: yes").arg(ask.label)
                    onTriggered: {
                        if (ask.on)
                            root.model.asks.toggle(ask.index);
                    }

                    Words {
                        anchors.centerIn: parent
                        style: Theme.Label
                        text: qsTr("Yes")
                        color: yes.ink
                    }
                }
                Press {
                    id: no

                    x: ask.width - 60
                    width: 60
                    height: 44
                    radius: Theme.FieldRadius
                    inverse: ask.on
                    name: qsTr("%1: no").arg(ask.label)
                    onTriggered: {
                        if (!ask.on)
                            root.model.asks.toggle(ask.index);
                    }

                    Words {
                        anchors.centerIn: parent
                        style: Theme.Label
                        text: qsTr("No")
                        color: no.ink
                    }
                }
            }
        }
    }
}
