pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Presentation
import Effleur.Ui

// Before you begin: set up, ask, agree.
Item {
    id: root

    required property AppModel app
    required property PrepareModel model
    readonly property double column: (root.width - 160) / 3
    readonly property double second: 40 + root.column + 40
    readonly property double third: root.second + root.column + 40

    Words {
        id: title

        x: 40
        base: 54
        style: Theme.BodyLarge
        text: root.model.title
    }
    Words {
        x: title.x + title.width + 14
        base: 54
        style: Theme.BodyLarge
        font.weight: Font.Normal
        text: root.model.length
        color: Theme.text2
    }
    Row {
        x: root.width - 40 - width
        y: 26
        spacing: 4

        IconButton {
            icon: "keys"
            name: qsTr("Keys")
            onTriggered: root.app.toggleKeys()
        }
        IconButton {
            icon: root.app.scheme === Theme.Candle ? "sun" : root.app.scheme === Theme.Day ? "contrast" : "moon"
            name: qsTr("Theme")
            onTriggered: root.app.nextScheme()
        }
    }
    Words {
        x: 38
        base: 108
        style: Theme.PageTitle
        text: qsTr("Before you begin")
    }
    GoOn {
        x: root.third
        y: 72
        width: root.column
        app: root.app
    }
    SetUpColumn {
        x: 40
        y: 134
        width: root.column
        app: root.app
        model: root.model
    }
    QuestionColumn {
        x: root.second
        y: 134
        width: root.column
        model: root.model
    }
    DoctorColumn {
        x: root.third
        y: 134
        width: root.column
        model: root.model
    }
    StartRow {
        x: root.third
        y: 672
        width: root.column
        app: root.app
        model: root.model
    }
    StopRule {
        x: 40
        y: 672
        width: root.third - 80
        model: root.model
    }
}
