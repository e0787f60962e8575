import QtQuick
import Effleur.Kit

// How a step is done, in two lines of the largest size, three of the next or four of the smallest.
Item {
    id: root

    required property string cue
    required property list<int> sizes
    required property list<int> bases ///< of the first line
    required property list<int> lineHeights
    /// Which of the sizes, with room for words that leave the end of a line empty.
    readonly property int fit: whole.implicitWidth <= 2 * root.width - 60 ? 0 : whole.implicitWidth * root.sizes[1] <= (3 * root.width - 120) * root.sizes[0] ? 1 : 2

    Words {
        id: whole

        visible: false
        style: Theme.SessionNext
        size: root.sizes[0]
        text: root.cue
    }
    Words {
        width: root.width
        base: root.bases[root.fit]
        style: Theme.SessionNext
        size: root.sizes[root.fit]
        text: root.cue
        wrapMode: Text.WordWrap
        lineHeight: root.lineHeights[root.fit]
        lineHeightMode: Text.FixedHeight
        maximumLineCount: 2 + root.fit
        elide: Text.ElideRight
    }
}
