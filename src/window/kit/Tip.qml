pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// What an icon alone means, below it: when the pointer stays on it for a moment, or the keyboard comes to it.
Item {
    id: root

    required property string text
    required property bool over    ///< the pointer is on the icon
    required property bool focused ///< the keyboard is

    anchors.fill: parent

    Timer {
        id: stayed

        property bool done: false

        interval: Theme.Settle
        running: root.over
        onTriggered: done = true
        onRunningChanged: if (!root.over)
            done = false
    }
    When {
        on: root.text !== "" && (root.focused || (root.over && stayed.done))

        Box {
            id: box

            parent: root.page()
            z: 10
            width: words.width + 20
            height: 32
            radius: Theme.TagRadius
            color: Theme.inverse
            Accessible.ignored: true

            Words {
                id: words

                anchors.centerIn: parent
                style: Theme.Caption
                text: root.text
                color: Theme.onInverse
                Accessible.ignored: true
            }
            Component.onCompleted: root.settle(box)
        }
    }

    /// The page that it lies over.
    function page(): Item {
        let at = root.parent;
        while (at.parent && !(at as Page))
            at = at.parent;
        return at;
    }
    /// Below the icon, within the page; above it where there is no room.
    function settle(box: Item) {
        const middle = root.mapToItem(box.parent, root.width / 2, root.height / 2);
        const below = middle.y + root.height / 2 + 8;
        box.x = Math.max(8, Math.min(middle.x - box.width / 2, box.parent.width - box.width - 8));
        box.y = below + box.height < box.parent.height ? below : middle.y - root.height / 2 - 8 - box.height;
    }
}
