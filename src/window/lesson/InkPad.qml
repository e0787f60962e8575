import QtQuick
import Effleur.Lesson

// Takes pointer, pen and eraser on the picture itself: mouse, finger, or a tablet's pen with its pressure.
Item {
    id: root

    required property LessonModel lesson

    HoverHandler {
        id: hover

        enabled: root.lesson.tool !== LessonModel.NoTool
        cursorShape: Qt.CrossCursor
        onPointChanged: root.lesson.hover(hover.point.position)
        onHoveredChanged: {
            if (!hover.hovered)
                root.lesson.leave();
        }
    }
    PointHandler {
        id: pen

        enabled: root.lesson.tool !== LessonModel.NoTool
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (pen.active)
                root.lesson.down(pen.point.position, pen.point.pressure);
            else
                root.lesson.up();
        }
        onPointChanged: {
            if (pen.active)
                root.lesson.drag(pen.point.position, pen.point.pressure);
        }
    }
}
