pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.People

// One person: name, usual pressure, areas to leave out, notes. All of it keeps itself.
Item {
    id: root

    required property PeopleModel people
    required property double pixelScale
    readonly property bool asks: root.people.asking
    signal letGo

    TextBox {
        width: root.width
        height: 56
        name: qsTr("Name")
        text: root.people.name
        onEdited: text => root.people.name = text
        onActiveFocusChanged: root.people.tidy()
        onDone: root.letGo()
        onLetGo: root.letGo()
    }
    Words {
        y: 76
        style: Theme.BodyLarge
        text: qsTr("Usual pressure")
    }
    Row {
        x: root.width - width
        y: 66
        spacing: Theme.SpaceS

        Repeater {
            model: 3

            IconWords {
                id: level

                required property int index

                width: 56
                height: 44
                radius: Theme.TileRadius
                inverse: root.people.pressure === level.index + 1
                label: (level.index + 1).toString()
                name: qsTr("Pressure %1").arg(level.index + 1)
                onTriggered: root.people.pressure = level.index + 1
            }
        }
    }
    AreaPicker {
        y: 130
        width: 260
        areas: root.people.areas
        pixelScale: root.pixelScale
    }
    IconWords {
        id: bodies

        y: 396
        width: 260
        height: 40
        visible: root.people.bodies.length > 1
        icon: "chevron"
        style: Theme.Label
        label: root.people.bodies[root.people.body] ?? ""
        name: qsTr("Shown: %1. Another body").arg(label)
        onTriggered: root.people.body = (root.people.body + 1) % root.people.bodies.length
    }
    Words {
        y: 444
        width: 260
        style: Theme.Label
        text: root.people.leftOut === "" ? qsTr("Tap what is always left out.") : qsTr("Left out: %1").arg(root.people.leftOut)
        color: Theme.text2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 10
        height: 44
    }
    TextBox {
        x: 280
        y: 130
        width: root.width - x
        height: 330
        name: qsTr("Notes about them")
        placeholder: qsTr("What they like, what to mind.")
        wraps: true
        size: 16
        text: root.people.notes
        onEdited: text => root.people.notes = text
        onActiveFocusChanged: root.people.tidy()
        onDone: root.letGo()
        onLetGo: root.letGo()
    }
    Row {
        y: 496
        spacing: Theme.SpaceM

        IconWords {
            height: 56
            style: Theme.Body
            inverse: root.asks
            icon: "trash"
            label: root.asks ? qsTr("Yes, remove") : qsTr("Remove")
            onTriggered: root.people.remove()
        }
        IconWords {
            visible: root.asks
            height: 56
            style: Theme.Body
            label: qsTr("Keep")
            onTriggered: root.people.keep()
        }
    }
}
