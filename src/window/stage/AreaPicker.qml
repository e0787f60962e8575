pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// The body in its circle: a tap chooses an area, or no longer. By keys: arrows go from area to area, Space chooses.
Item {
    id: root

    required property AreaModel areas
    required property double pixelScale
    readonly property string name: root.areas.bodyName
    property int at: 0

    height: width
    activeFocusOnTab: true
    transform: Upright {
        across: root.width
    }
    Accessible.role: Accessible.List
    Accessible.name: root.areas.names === "" ? root.name : qsTr("%1, left out: %2").arg(root.name).arg(root.areas.names)
    Accessible.focusable: true
    Keys.onPressed: event => {
        const back = event.key === Qt.Key_Up || event.key === Qt.Key_Left;
        const on = event.key === Qt.Key_Down || event.key === Qt.Key_Right;
        const chooses = event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = back || on || chooses;
        if (back || on)
            root.at = (root.at + (on ? 1 : root.areas.count - 1)) % Math.max(1, root.areas.count);
        else if (chooses && !event.isAutoRepeat)
            root.areas.toggle(root.at);
    }

    Image {
        anchors.fill: parent
        anchors.margins: root.width * 14 / 640
        asynchronous: true
        source: Theme.figure(root.areas.body, Theme.scheme, Theme.receiver)
        sourceSize.width: Math.round(width * root.pixelScale)
        sourceSize.height: Math.round(height * root.pixelScale)
    }
    AreaPicture {
        anchors.fill: parent
        areas: root.areas
        at: root.activeFocus ? root.at : -1
        ink: Theme.signs.caution
        marks: Theme.focus
    }
    // For who hears the screen, every area by its name.
    Repeater {
        model: root.areas

        Item {
            id: area

            required property int index
            required property string label
            required property bool on

            width: root.width
            height: root.height
            Accessible.role: Accessible.CheckBox
            Accessible.name: area.label
            Accessible.checkable: true
            Accessible.checked: area.on
            Accessible.onPressAction: root.areas.toggle(area.index)
            Accessible.onToggleAction: root.areas.toggle(area.index)
        }
    }
    Box {
        anchors.fill: parent
        radius: root.width / 2
        color: "transparent"
        edgeWidth: 3
        edge: Theme.focus
        visible: root.activeFocus
    }
    TapHandler {
        onTapped: eventPoint => root.areas.tap(eventPoint.position.x * 640 / root.width, eventPoint.position.y * 640 / root.width)
    }
}
