pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Browse

// What the chosen routine holds, and its start.
Item {
    id: root

    required property LibraryModel library
    readonly property LibraryDetail detail: root.library.detail

    Box {
        x: 27
        y: 25
        width: 162
        height: 162
        radius: width / 2
        color: "transparent"
        edge: Theme.line
        edgeWidth: 1.5
    }
    Image {
        x: 28
        y: 26
        width: 160
        height: 160
        asynchronous: true
        source: Theme.figure(root.detail.coverage.body, Theme.scheme, Theme.receiver)
        sourceSize.width: 320
        sourceSize.height: 320
        transform: Upright {
            across: 160
        }
        smooth: true
        Accessible.ignored: true

        CoveragePicture {
            anchors.fill: parent
            coverage: root.detail.coverage
            scheme: Theme.scheme
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Where the hands go")
        }
    }
    // The words of the title one below the other: none may be broken.
    Words {
        id: longest

        visible: false
        style: Theme.Heading
        size: 24
        text: root.detail.routine.title.split(" ").join("\n")
    }
    Column {
        x: 212
        y: 26
        width: 148
        spacing: 2

        Words {
            width: parent.width
            style: Theme.Heading
            size: 24 * Math.min(1, 148 / Math.max(1, longest.implicitWidth))
            text: root.detail.routine.title
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            elide: Text.ElideRight
            lineHeight: 0.96
            Accessible.role: Accessible.Heading
            Accessible.name: root.detail.routine.title
        }
        Item {
            width: 1
            height: 6
        }
        FactLine {
            text: root.detail.routine.amount
        }
        FactLine {
            text: root.detail.routine.pressure
        }
        FactLine {
            visible: root.detail.routine.oil !== ""
            text: root.detail.routine.oil
        }
    }
    TechniqueGrid {
        id: times

        x: 24
        y: 209
        detail: root.detail
        rowHeight: root.height < 600 ? 29 : 34
    }
    Words {
        id: blurb

        x: 24
        y: times.y + times.height + 12
        width: 332
        style: Theme.Body
        height: Math.max(16, (changes.visible ? changes.y - 8 : buttons.y - 16) - y)
        text: root.detail.routine.blurb
        color: Theme.text2
        wrapMode: Text.Wrap
        lineHeight: 1.22
        fontSizeMode: Text.Fit
        minimumPixelSize: 12
    }
    Words {
        id: changes

        x: 24
        y: buttons.y - 16 - height
        width: 332
        visible: text !== ""
        style: Theme.Caption
        text: root.detail.routine.changes
        color: Theme.text2
        wrapMode: Text.Wrap
        maximumLineCount: 6
        elide: Text.ElideRight
    }
    RoutineButtons {
        id: buttons

        x: 24
        y: root.height - 92
    }
}
