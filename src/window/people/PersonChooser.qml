pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.People

// Who it is for today: opens into the people who are known.
Item {
    id: root

    required property PeopleModel people
    property bool open: false
    signal managed

    height: 56

    Shortcut {
        sequence: "Escape"
        enabled: root.open
        autoRepeat: false
        onActivated: root.open = false
        onActivatedAmbiguously: root.open = false
    }
    IconWords {
        x: root.width - width
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.Body
        icon: "person"
        label: root.people.todayName === "" ? qsTr("Who is it for?") : qsTr("For")
        value: root.people.todayName
        onTriggered: root.open = !root.open
    }
    Box {
        visible: root.open
        x: root.width - 320
        y: 62
        width: 320
        height: Math.min(430, rows.height + 16)
        radius: Theme.ButtonRadius
        color: Theme.raised
        edgeWidth: 1.5
        edge: Theme.lineStrong

        Flickable {
            anchors.fill: parent
            anchors.margins: 8
            contentHeight: rows.height
            clip: true

            Column {
                id: rows

                width: parent.width

                TickRow {
                    width: rows.width
                    round: true
                    label: qsTr("Nobody in particular")
                    ticked: root.people.today < 0
                    onTriggered: {
                        root.people.chooseToday(-1);
                        root.open = false;
                    }
                }
                Repeater {
                    model: root.people.rows

                    TickRow {
                        id: person

                        required property int index
                        required name

                        width: rows.width
                        height: 54
                        round: true
                        label: person.name
                        ticked: root.people.today === person.index
                        onTriggered: {
                            root.people.chooseToday(person.index);
                            root.open = false;
                        }
                    }
                }
                IconWords {
                    width: rows.width
                    height: 48
                    quiet: true
                    style: Theme.Body
                    icon: "plus"
                    label: qsTr("Add or change people")
                    onTriggered: root.managed()
                }
            }
        }
    }
}
