import QtQuick

// Shows the page of a file (with its module's folder, "Play/SessionScreen.qml"; "" = none): what is not shown is not even read. Whoever has
// the page's models opens it, where it is wanted, with all that it requires.
Loader {
    id: root

    required property double pixelScale
    required property string file
    property bool made: false
    readonly property Page page: root.item as Page
    signal wanted(url place)

    onFileChanged: if (root.made)
        root.open()
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
            root.wanted(Qt.resolvedUrl("../" + root.file));
    }
}
