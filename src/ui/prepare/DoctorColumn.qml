import QtQuick
import Effleur.Presentation
import Effleur.Ui

// What a doctor or midwife has to agree to, and the questions of the steps.
Item {
    id: root

    required property PrepareModel model

    ColumnHead {
        width: root.width
        text: root.model.askDoctorTitle
    }
    Ticks {
        y: 46
        width: root.width
        choices: root.model.askDoctor
    }
    AskList {
        y: 410
        width: root.width
        model: root.model
    }
}
