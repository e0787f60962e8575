pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// How far the pages are: four bars, the third in as many parts as there are lists.
Row {
    id: root

    required property PrepareModel model
    readonly property int page: root.model.page.page
    readonly property int lists: root.model.asksOfSteps ? 4 : 3

    spacing: 8
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.model.page.name

    Repeater {
        model: 4

        Row {
            id: bar

            required property int index
            readonly property bool inParts: bar.index === 2 && root.barOf(root.page) === 2
            readonly property int parts: bar.inParts ? root.lists : 1

            spacing: 4

            Repeater {
                model: bar.parts

                Box {
                    id: part

                    required property int index
                    readonly property int at: bar.inParts ? root.page - PrepareModel.NotToday : 0
                    readonly property bool now: bar.index === root.barOf(root.page) && part.index === part.at
                    readonly property bool done: bar.index < root.barOf(root.page) || bar.inParts && part.index < part.at

                    width: (56 - 4 * (bar.parts - 1)) / bar.parts
                    height: 6
                    radius: Theme.BarRadius
                    color: part.now ? Theme.inverse : part.done ? Theme.lineStrong : Theme.line
                }
            }
        }
    }

    function barOf(page: int): int {
        return page < PrepareModel.NotToday ? page : page < PrepareModel.Feel ? 2 : 3;
    }
}
