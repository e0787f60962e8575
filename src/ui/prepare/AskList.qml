pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Presentation
import Effleur.Ui

// The steps' own questions, each with yes and no.
Column {
    id: root

    required property PrepareModel model

    spacing: 8

    Repeater {
        model: root.model.asks

        Item {
            id: ask

            required property int index
            required property string label
            required property string detail
            required property bool on

            width: root.width
            height: 96

            Words {
                width: ask.width
                style: Theme.Label
                text: ask.detail
                color: Theme.text2
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Row {
                y: 46
                spacing: 12

                Press {
                    width: 130
                    height: 44
                    radius: 12
                    inverse: !ask.on
                    name: qsTr("%1: yes").arg(ask.label)
                    onTriggered: {
                        if (ask.on)
                            root.model.asks.toggle(ask.index);
                    }

                    Words {
                        anchors.centerIn: parent
                        style: Theme.Label
                        text: qsTr("Yes, please")
                        color: ask.on ? Theme.text : Theme.onInverse
                    }
                }
                Press {
                    width: 130
                    height: 44
                    radius: 12
                    inverse: ask.on
                    name: qsTr("%1: no").arg(ask.label)
                    onTriggered: {
                        if (!ask.on)
                            root.model.asks.toggle(ask.index);
                    }

                    Words {
                        anchors.centerIn: parent
                        style: Theme.Label
                        text: qsTr("No, leave it out")
                        color: ask.on ? Theme.onInverse : Theme.text
                    }
                }
            }
        }
    }
}
