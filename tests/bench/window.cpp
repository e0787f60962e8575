#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

// The smallest Qt Quick window, and with "moving" one that moves two hand images over a figure image at every frame.
// The images' folder is the second argument.
int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    QString window = QStringLiteral(R"(import QtQuick
Window { visible: true; width: 1280; height: 800; color: "#120F0C")");
    if (argc > 2 && QByteArray(argv[1]) == "moving") {
        const QString folder = QStringLiteral("file://") + QFile::decodeName(argv[2]);
        window += QStringLiteral("\nImage { source: \"%1/body/back.svg\"; sourceSize.height: 800; x: 80 }").arg(folder);
        for (const int x : {150, 350})
            window += QStringLiteral(R"(
Image {
    source: "%1/hands/hand-flat.svg"
    sourceSize.height: 160
    x: %2; width: 50; height: 80; smooth: true; antialiasing: true
    SequentialAnimation on y {
        loops: Animation.Infinite
        NumberAnimation { from: 600; to: 200; duration: 6000 }
        NumberAnimation { from: 200; to: 600; duration: 6000 }
    }
})")
                          .arg(folder)
                          .arg(x);
    }
    engine.loadData((window + QStringLiteral("\n}\n")).toUtf8());
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
