import QtQuick

// Makes what stands in it while it is on, beside itself.
Repeater {
    property bool on: false

    model: on ? 1 : 0
}
