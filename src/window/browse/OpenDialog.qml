import QtQuick
import QtQuick.Dialogs
import Effleur.Browse

// Asks for a routine file.
Item {
    id: root

    required property LibraryModel library

    FileDialog {
        id: dialog

        title: qsTr("Open a routine")
        nameFilters: [qsTr("Routines (*.routine.json)"), qsTr("All files (*)")]
        onAccepted: root.library.openUrl(dialog.selectedFile)
    }
    Component.onCompleted: dialog.open()
}
