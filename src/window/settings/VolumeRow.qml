import QtQuick
import Effleur.Kit

// A name, and a number in steps beside it.
Item {
    id: root

    required property string label
    required property string text
    required property int value
    property int low: 0
    property int high: 150
    property int step: 10
    signal changed(int value)

    height: 48

    Words {
        width: parent.width - stepper.width - 8
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Body
        text: root.label
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
    }
    Stepper {
        id: stepper

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: root.label
        text: root.text
        lowest: root.value <= root.low
        highest: root.value >= root.high
        onLowered: root.changed(root.value - root.step)
        onRaised: root.changed(root.value + root.step)
    }
}
