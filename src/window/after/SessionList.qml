pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// The sessions, newest first.
ListView {
    id: root

    required property HistoryModel history

    clip: true
    cacheBuffer: 0
    model: root.history.rows
    currentIndex: root.history.current
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Sessions")

    delegate: Press {
        id: row

        required property int index
        required property string title
        required property string detail
        required property string length
        required property double done

        width: root.width
        height: 66 + told.height - told.height / Math.max(1, told.lineCount)
        radius: Theme.ButtonRadius
        quiet: root.history.current !== row.index
        name: row.title + ", " + row.detail + ", " + row.length
        onTriggered: root.history.current = row.index

        Words {
            x: 20
            width: row.width - 130
            base: 29
            style: Theme.ItemTitle
            text: row.title
            elide: Text.ElideRight
        }
        Words {
            id: told

            x: 20
            width: row.width - 130
            base: 51
            style: Theme.Label
            font.weight: Font.Normal
            text: row.detail
            color: Theme.text2
            wrapMode: Text.WordWrap
        }
        Words {
            x: row.width - width - 20
            base: row.done < 0 ? 41 : 34
            style: Theme.Heading
            font.weight: Font.Medium
            text: row.length
        }
        // Steps that were not played are an outline.
        Box {
            visible: row.done >= 0
            x: row.width - 92
            y: 46
            width: 72
            height: 8
            radius: Theme.SegmentRadius
            edge: Theme.text2
            edgeWidth: 1.5
        }
        Box {
            visible: row.done > 0
            x: row.width - 92
            y: 46
            width: 72 * row.done
            height: 8
            radius: Theme.SegmentRadius
            color: Theme.text2
        }
    }
    Words {
        visible: root.count === 0
        y: 20
        width: root.width
        style: Theme.BodyLarge
        font.weight: Font.Normal
        text: qsTr("Nothing yet. What you play is kept here, on this computer alone.")
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
}
