pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// One session: its facts, its note, how tense both were, what it was made of, and what happened in it.
Item {
    id: root

    required property HistoryModel history

    visible: root.history.current >= 0

    ColumnHead {
        width: root.width
        text: root.history.title
    }
    Words {
        id: facts

        y: 48
        width: root.width
        style: Theme.Body
        text: root.history.facts
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
    Flickable {
        id: view

        y: facts.y + facts.height + 10
        width: root.width
        height: root.height - y - 60
        contentHeight: told.height
        clip: true

        Column {
            id: told

            width: root.width
            spacing: 6

            Words {
                visible: root.history.note !== ""
                width: told.width
                style: Theme.BodyLarge
                font.weight: Font.Normal
                text: root.history.note
                wrapMode: Text.WordWrap
            }
            Grid {
                visible: root.history.tense.count > 0
                columns: 2
                columnSpacing: 40

                Repeater {
                    model: root.history.tense

                    TensePicture {
                        width: (root.width - 40) / 2
                    }
                }
            }
            TechniqueBar {
                width: told.width
                topPadding: 4
                bottomPadding: 8
                times: root.history.techniques
            }
            Repeater {
                model: root.history.events

                Row {
                    id: event

                    required property string time
                    required property string label

                    spacing: Theme.SpaceL

                    Words {
                        width: 60
                        style: Theme.Label
                        font.weight: Font.Normal
                        text: event.time
                        color: Theme.text2
                    }
                    Words {
                        width: told.width - 76
                        style: Theme.Label
                        font.weight: Font.Normal
                        text: event.label
                        wrapMode: Text.WordWrap
                    }
                }
            }
        }
    }
    // There is more below.
    Rectangle {
        visible: !view.atYEnd
        y: view.y + view.height - height
        width: root.width
        height: 28
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(Theme.bg.r, Theme.bg.g, Theme.bg.b, 0)
            }
            GradientStop {
                position: 1
                color: Theme.bg
            }
        }
    }
    Row {
        y: root.height - 48
        spacing: Theme.SpaceM

        IconWords {
            height: 48
            radius: Theme.TileRadius
            style: Theme.Body
            inverse: root.history.asking === HistoryModel.RemoveOne
            icon: "trash"
            label: root.history.asking === HistoryModel.RemoveOne ? qsTr("Yes, remove it") : qsTr("Remove this session")
            onTriggered: root.history.removeOne()
        }
        IconWords {
            visible: root.history.asking === HistoryModel.RemoveOne
            height: 48
            radius: Theme.TileRadius
            style: Theme.Body
            label: qsTr("Keep it")
            onTriggered: root.history.keepAll()
        }
    }
}
