#!/usr/bin/python3
"""A desktop portal and a screen saver, which write down what they are asked: portal.py grant|refuse [screensaver]"""
import sys
import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
verdict = {"grant": 0, "refuse": 2}[sys.argv[1]]


def note(*words):
    print(*words, flush=True)


class Request(dbus.service.Object):
    @dbus.service.signal("org.freedesktop.portal.Request", signature="ua{sv}")
    def Response(self, verdict, results):
        pass

    @dbus.service.method("org.freedesktop.portal.Request")
    def Close(self):
        note("portal: closed")


class Portal(dbus.service.Object):
    requests = []

    @dbus.service.method("org.freedesktop.portal.Inhibit", in_signature="sua{sv}", out_signature="o", sender_keyword="who")
    def Inhibit(self, window, flags, options, who=None):
        path = "/org/freedesktop/portal/desktop/request/%s/%s" % (who[1:].replace(".", "_"), options["handle_token"])
        request = Request(bus, path)
        self.requests.append(request)
        GLib.timeout_add(50, lambda: request.Response(verdict, {}))
        note("portal: asked,", sys.argv[1])
        return dbus.ObjectPath(path)


class ScreenSaver(dbus.service.Object):
    @dbus.service.method("org.freedesktop.ScreenSaver", in_signature="ss", out_signature="u")
    def Inhibit(self, who, why):
        note("screen saver: held")
        return dbus.UInt32(7)

    @dbus.service.method("org.freedesktop.ScreenSaver", in_signature="u")
    def UnInhibit(self, cookie):
        note("screen saver: given back")


portal = Portal(bus, "/org/freedesktop/portal/desktop")
names = [dbus.service.BusName("org.freedesktop.portal.Desktop", bus)]
if "screensaver" in sys.argv:
    saver = ScreenSaver(bus, "/org/freedesktop/ScreenSaver")
    names.append(dbus.service.BusName("org.freedesktop.ScreenSaver", bus))
note("ready")
GLib.MainLoop().run()
