pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.People

// Everybody, and one of them in detail.
Item {
    id: root

    required property PeopleModel people
    required property double pixelScale
    required property double listWidth
    signal letGo

    Connections {
        target: Commands
        function onLeaving(): void {
            newName.add();
        }
    }
    ListView {
        x: 40
        width: root.listWidth
        height: 462
        clip: true
        cacheBuffer: 0
        model: root.people.rows

        delegate: Press {
            id: row

            required property int index
            required name
            required property string detail

            width: root.listWidth
            height: 66
            radius: Theme.ButtonRadius
            quiet: root.people.current !== row.index
            onTriggered: {
                root.letGo();
                root.people.current = row.index;
            }

            Words {
                x: 20
                width: row.width - 40
                base: 29
                style: Theme.ItemTitle
                text: row.name
                elide: Text.ElideRight
            }
            Words {
                x: 20
                width: row.width - 40
                base: 51
                style: Theme.Label
                font.weight: Font.Normal
                text: row.detail
                color: Theme.text2
                elide: Text.ElideRight
            }
        }
    }
    TextBox {
        id: newName

        function add(): void {
            if (root.people.add(newName.written))
                newName.clear();
            root.letGo();
        }

        x: 40
        y: 496
        width: root.listWidth - add.width - 12
        height: 56
        name: qsTr("Somebody new")
        placeholder: qsTr("Somebody new")
        onDone: newName.add()
        onLetGo: root.letGo()
    }
    IconWords {
        id: add

        x: 40 + root.listWidth - width
        y: 496
        height: 56
        style: Theme.Body
        icon: "plus"
        label: qsTr("Add")
        onTriggered: newName.add()
    }
    When {
        on: root.people.current >= 0

        PersonPage {
            x: root.listWidth + 80
            width: root.width - 40 - x
            height: root.height
            people: root.people
            pixelScale: root.pixelScale
            onLetGo: root.letGo()
        }
    }
}
