#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QUrl>

// The smallest Qt Quick window, and with "moving" one that moves two hand images over a figure image at every frame.
// The images' folder is the second argument.
int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    QByteArray window = "import QtQuick\nWindow { visible: true; width: 1280; height: 800; color: \"#120F0C\"\n";
    if (argc > 2 && QByteArray(argv[1]) == "moving") {
        const QByteArray folder = "file://" + QByteArray(argv[2]);
        window += "Image { source: \"" + folder + "/body/back.svg\"; sourceSize.height: 800; x: 80 }\n";
        for (const char* x : {"150", "350"})
            window += "Image { source: \"" + folder +
                      "/hands/hand-flat.svg\"; sourceSize.height: 160; height: 80; width: 50;"
                      " smooth: true; antialiasing: true; x: " +
                      QByteArray(x) +
                      "; SequentialAnimation on y { loops: Animation.Infinite"
                      " NumberAnimation { from: 600; to: 200; duration: 6000 }"
                      " NumberAnimation { from: 200; to: 600; duration: 6000 } } }\n";
    }
    engine.loadData(window + "}\n");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
