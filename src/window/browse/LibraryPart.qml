import QtQuick
import Effleur.Browse

// A part of the library, read from its file beside this one when there is something to show in it ("" = nothing).
Loader {
    id: root

    required property LibraryModel library
    required property string file
    property bool made: false

    onFileChanged: if (root.made)
        root.open()
    Component.onCompleted: {
        root.made = true;
        root.open();
    }

    function open(): void {
        if (root.file === "")
            root.source = "";
        else
            root.setSource(root.file, {
                    "library": root.library
                });
    }
}
