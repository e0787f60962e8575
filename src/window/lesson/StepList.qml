pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Play
import Effleur.Lesson

// The steps; a click jumps there.
ListView {
    id: root

    required property SessionModel session
    required property LessonModel lesson

    model: root.lesson.steps
    currentIndex: root.lesson.place.current
    clip: true
    cacheBuffer: 0
    snapMode: ListView.SnapToItem
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")

    delegate: Press {
        id: row

        required property int index
        required property int step
        required property int technique
        required property string name
        required property string time
        readonly property bool now: row.index === root.lesson.place.current
        readonly property bool over: row.index < root.lesson.place.current

        width: root.width
        height: 34
        radius: Theme.ChipRadius
        quiet: true
        inverse: row.now
        Accessible.role: Accessible.ListItem
        onTriggered: root.session.goToStep(row.step)

        Words {
            width: 28
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            style: Theme.Label
            size: 14
            font.weight: row.now ? Font.DemiBold : Font.Normal
            text: (row.index + 1).toString()
            color: row.now ? row.ink : Theme.text3
        }
        Glyph {
            x: 38
            anchors.verticalCenter: parent.verticalCenter
            size: 18
            technique: row.technique
            color: row.now ? row.ink : Theme.techniqueText(row.technique, Theme.scheme)
            opacity: row.over ? Theme.opacity.past : 1
        }
        Words {
            x: 66
            width: row.width - x - 60
            height: 32
            anchors.verticalCenter: parent.verticalCenter
            verticalAlignment: Text.AlignVCenter
            style: Theme.Label
            size: 14
            font.weight: row.now ? Font.DemiBold : Font.Medium
            text: row.name
            color: row.now ? row.ink : row.over ? Theme.text3 : Theme.text2
            wrapMode: Text.WordWrap
            lineHeight: 0.9
            fontSizeMode: Text.Fit
            minimumPixelSize: 13
        }
        Words {
            x: row.width - 10 - width
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Label
            size: 14
            font.weight: Font.Normal
            text: row.time
            color: row.now ? row.ink : row.over ? Theme.text3 : Theme.text2
        }
    }
}
