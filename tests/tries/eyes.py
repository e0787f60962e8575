#!/usr/bin/python3
"""What a screen reader sees of Effleur, and what it can do there.

eyes.py list                every object: role, name, states
eyes.py states NAME         the states of what is called so, e.g. "checked focusable"
eyes.py do NAME ACTION      does an action, e.g. Toggle, Press
eyes.py focused             the name of what has the focus
eyes.py box NAME            where it is on the screen: x y width height
"""
import sys
import pyatspi

STATES = {pyatspi.STATE_CHECKED: "checked", pyatspi.STATE_FOCUSED: "focused", pyatspi.STATE_SHOWING: "showing"}


def tree(node):
    yield node
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child:
            yield from tree(child)


def states(node):
    held = node.getState()
    return " ".join(name for state, name in STATES.items() if held.contains(state))


def effleur():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        app = desktop.getChildAtIndex(i)
        if app and "ffleur" in app.name:
            return app
    sys.exit("no Effleur on the accessibility bus")


def shown():
    return [node for node in tree(effleur()) if node.getState().contains(pyatspi.STATE_SHOWING)]


def named(name):
    found = [node for node in shown() if node.name == name] or [node for node in shown() if node.name.startswith(name)]
    return found[0] if found else sys.exit(f"nothing is called {name}")


what, *told = sys.argv[1:]
if what == "list":
    for node in shown():
        print(node.getRoleName(), repr(node.name), states(node))
elif what == "states":
    print(states(named(told[0])))
elif what == "focused":
    print("\n".join(node.name for node in shown() if node.getState().contains(pyatspi.STATE_FOCUSED)
                    and node.getRoleName() not in ("frame", "window", "application")))
elif what == "box":
    box = named(told[0]).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    print(box.x, box.y, box.width, box.height)
elif what == "do":
    action = named(told[0]).queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    if told[1] not in names:
        sys.exit(f"{told[0]} knows only {names}")
    print(action.doAction(names.index(told[1])))
