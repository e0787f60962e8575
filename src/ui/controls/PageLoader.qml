import QtQuick
import Effleur.Shell
import Effleur.Ui

// Shows the page of a file (seen from the module's folder; "" = none): what is not shown is not even read.
Loader {
    id: root

    required property AppModel app
    required property double pixelScale
    required property string file
    property bool made: false
    readonly property Page page: root.item as Page

    onFileChanged: if (root.made) root.open()
    Component.onCompleted: {
        root.made = true;
        root.open();
    }

    Binding {
        target: root.page
        property: "pixelScale"
        value: root.pixelScale
        when: root.page !== null
    }

    function open(): void {
        if (root.file === "")
            root.source = "";
        else
            root.setSource("../" + root.file, { app: root.app });
    }
}
