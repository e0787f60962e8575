import QtQuick
import Effleur.Kit
import Effleur.After

// A note about the session; it keeps itself.
TextBox {
    id: root

    required property FinishModel model
    required property string hint

    name: qsTr("Note")
    placeholder: qsTr("How did it feel? What next time?")
    wraps: true
    foot: 20
    size: 18 * Math.min(Theme.textScale, 1.3)
    text: root.model.note
    onEdited: text => root.model.note = text

    Words {
        x: 18
        width: root.width - 36
        base: root.height - 14
        size: 14
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        style: Theme.Caption
        text: root.hint
        color: Theme.text3
    }
}
