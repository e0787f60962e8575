pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// None of these, and the three groups in short; a group unfolds into its questions. What was answered with yes stays
// to be seen, and what it means.
Item {
    id: root

    required property PrepareModel model
    required property double pixelScale
    property int open: -1 ///< the group that is unfolded
    readonly property bool warns: root.model.answer.advice !== ""
    readonly property int room: root.warns ? 300 : 366
    readonly property double needed: first.implicitHeight + second.implicitHeight + third.implicitHeight
    readonly property double letters: root.room - 100 ///< what the groups' names leave
    // Lines break elsewhere in smaller letters: a little less than the area asks for.
    readonly property double shrink: root.needed <= root.letters ? 1 : 0.9 * Math.sqrt(root.letters / root.needed)

    height: 462

    Shortcut {
        sequence: "Escape"
        enabled: root.open >= 0
        autoRepeat: false
        onActivated: root.open = -1
        onActivatedAmbiguously: root.open = -1
    }
    // How much room all the questions would take.
    FullText {
        id: first

        width: root.width
        text: root.model.notToday.told
    }
    FullText {
        id: second

        width: root.width
        text: root.model.leaveOut.told
    }
    FullText {
        id: third

        width: root.width
        text: root.model.askDoctor.told
    }
    ColumnHead {
        width: root.width
        text: qsTr("Ask: any of these today?")
    }
    TickRow {
        y: 46
        width: root.width
        visible: root.open < 0
        round: true
        label: qsTr("None of these")
        strong: true
        ticked: root.model.answer.none
        onTriggered: root.model.chooseNone()
    }
    Flickable {
        y: 94
        width: root.width
        height: root.room
        visible: root.open < 0
        contentHeight: groups.height
        interactive: groups.height > height
        clip: true

        Column {
            id: groups

            width: root.width
            spacing: 2

            QuestionGroup {
                width: groups.width
                shrink: root.shrink
                title: root.model.headings.notToday
                choices: root.model.notToday
                brief: root.warns
                alarming: true
                onUnfolded: root.open = 0
            }
            QuestionGroup {
                width: groups.width
                shrink: root.shrink
                title: root.model.headings.leaveOut
                choices: root.model.leaveOut
                brief: root.warns
                extra: root.model.areas.names
                onUnfolded: root.open = 1
            }
            QuestionGroup {
                width: groups.width
                shrink: root.shrink
                title: root.model.headings.askDoctor
                choices: root.model.askDoctor
                brief: root.warns
                onUnfolded: root.open = 2
            }
        }
    }
    When {
        on: root.open >= 0

        GroupPage {
            y: 44
            width: root.width
            height: 418
            title: root.open === 0 ? root.model.headings.notToday : root.open === 1 ? root.model.headings.leaveOut : root.model.headings.askDoctor
            choices: root.open === 0 ? root.model.notToday : root.open === 1 ? root.model.leaveOut : root.model.askDoctor
            areas: root.model.areas
            withAreas: root.open === 1
            pixelScale: root.pixelScale
            onFolded: root.open = -1
        }
    }
    Box {
        visible: root.warns && root.open < 0
        x: -4
        y: 398
        width: root.width + 4
        height: 60
        radius: Theme.TileRadius
        color: Theme.signs.cautionBg
        edgeWidth: Theme.scheme === Theme.HighContrast ? 1.5 : 0
        edge: Theme.lineStrong
        Accessible.role: Accessible.AlertMessage
        Accessible.name: advice.text

        Icon {
            x: 18
            anchors.verticalCenter: parent.verticalCenter
            name: "warn"
            size: 22
            color: Theme.signs.caution
        }
        Words {
            id: advice

            x: 54
            width: parent.width - x - 10
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Body
            font.weight: Font.Medium
            text: root.model.answer.advice
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 13
            height: 52
            verticalAlignment: Text.AlignVCenter
        }
    }
}
