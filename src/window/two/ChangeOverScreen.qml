pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Two

// Between two sessions: what to do meanwhile, and a clock that hurries nobody. It never goes on by itself.
Page {
    id: root

    required property EveningModel evening
    readonly property bool over: root.evening.clock.over

    HalfTimePicture {
        x: 40
        y: 32
        evening: root.evening
        pixelScale: root.pixelScale
    }
    Column {
        x: 744
        width: root.width - 784

        Item {
            width: parent.width
            height: 446

            Words {
                width: parent.width
                base: 61
                style: Theme.SessionLead
                text: root.evening.facts.lead
                color: Theme.text2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 18
            }
            Words {
                x: -4
                width: parent.width + 4
                base: 156
                style: Theme.SessionTitle
                text: qsTr("Half-time")
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 40
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: root.evening.lines

                Item {
                    id: line

                    required property int index
                    required property string icon
                    required property string text

                    y: 190 + 60 * line.index
                    width: root.width - 784
                    height: 60

                    Icon {
                        x: 4
                        anchors.verticalCenter: parent.verticalCenter
                        name: line.icon
                        size: 32
                        color: Theme.text2
                    }
                    Words {
                        x: 66
                        width: line.width - 66
                        base: 42
                        style: Theme.SessionNext
                        text: line.text
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 20
                    }
                }
            }
            Rectangle {
                y: 445
                width: parent.width
                height: 2
                color: Theme.line
            }
        }
    }
    Digits {
        id: clock

        x: 742
        base: 546
        style: Theme.SessionValue
        size: 84
        weight: Font.DemiBold
        text: root.evening.clock.text
        opacity: root.over ? 0 : 1

        Behavior on opacity {
            enabled: !Theme.reducedMotion
            NumberAnimation {
                duration: Theme.Settle
            }
        }
    }
    Words {
        x: clock.opacity > 0 ? clock.x + clock.width + 22 : 744
        y: 484
        width: root.width - 40 - x
        style: Theme.SessionLead
        text: qsTr("no hurry,\nit waits for you")
        color: Theme.text2
        lineHeight: 34
        lineHeightMode: Text.FixedHeight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18

        // Into the place of the clock that is gone.
        Behavior on x {
            enabled: root.over && !Theme.reducedMotion
            NumberAnimation {
                duration: Theme.Settle
                easing.type: Easing.BezierSpline
                easing.bezierCurve: Theme.standard
            }
        }
    }
    OnwardButton {
        x: 744
        y: 592
        width: root.width - 784
        height: 88
    }
    Words {
        id: next

        x: 40
        base: 747
        style: Theme.SessionLead
        text: qsTr("Next")
        color: Theme.text2
    }
    NextProfile {
        x: 168
        y: 750
        width: root.width - 336
        evening: root.evening
    }
    Words {
        x: root.width - 40 - width
        base: 747
        style: Theme.SessionClock
        text: root.evening.facts.length
        color: Theme.text2
    }
}
