import QtQuick
import Effleur.Kit
import Effleur.Prepare

// What is prepared, for whom, and how far the pages are.
Item {
    id: root

    required property PrepareModel model
    required property string person

    Say {
        id: title

        x: 80
        base: 54
        width: Math.min(implicitWidth, 420)
        font.weight: Font.Medium
        text: root.model.headings.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 15
    }
    Say {
        x: title.x + title.width + 14
        base: 54
        width: Math.min(implicitWidth, progress.x - 20 - name.width - 20 - x)
        text: root.person === "" ? root.model.length : qsTr("%1, for %2").arg(root.model.length).arg(root.person)
        color: Theme.text2
        elide: Text.ElideRight
    }
    Say {
        id: name

        x: progress.x - 20 - width
        base: 54
        text: root.model.page.name
        color: Theme.text2
    }
    Progress {
        id: progress

        x: root.width - 40 - width
        y: 45
        model: root.model
    }
}
