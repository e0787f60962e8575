pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// The lists of questions; those with an answer have a check.
Item {
    id: root

    required property PrepareModel model

    height: 48
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.model.page.name

    Rectangle {
        y: 46.5
        width: root.width
        height: 1.5
        color: Theme.line
    }
    Row {
        spacing: 36

        Repeater {
            model: root.model.asksOfSteps ? 4 : 3

            Press {
                id: tab

                required property int index
                readonly property int page: PrepareModel.NotToday + tab.index
                readonly property bool on: root.model.page.page === tab.page
                readonly property bool done: !tab.on && tab.index < root.model.page.answered.length && root.model.page.answered[tab.index] !== ""

                width: words.implicitWidth + (tab.done ? 26 : 0)
                height: 48
                radius: Theme.ChipRadius
                quiet: true
                name: root.nameOf(tab.index)
                Accessible.role: Accessible.PageTab
                Accessible.selected: tab.on
                onTriggered: root.model.open(tab.page)

                Say {
                    id: words

                    base: 31
                    font.weight: tab.on ? Font.Medium : Font.Normal
                    text: tab.name
                    color: tab.on ? Theme.text : Theme.text3
                }
                Icon {
                    visible: tab.done
                    x: words.implicitWidth + 6
                    y: 14
                    name: "check"
                    size: 20
                    color: Theme.text2
                }
                Rectangle {
                    y: 45.5
                    width: words.implicitWidth
                    height: 2.5
                    visible: tab.on
                    color: Theme.text
                }
            }
        }
    }

    function nameOf(list: int): string {
        return list === 0 ? root.model.headings.notToday : list === 1 ? root.model.headings.leaveOut : list === 2 ? root.model.headings.askDoctor : qsTr("Shall we?");
    }
}
