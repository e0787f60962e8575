# On Wayland: the window, its keys, full screen, the portal, and two of one person.
source "$(dirname "$0")/world.sh"
/usr/bin/python3 -c 'import dbus, gi' 2>/dev/null || not_tried "python3-dbus or python3-gi is not installed"
screen 1300x900
bus
behind /usr/bin/python3 "$here/portal.py" grant
wayland 1
start_there play "$classic" --from kneading
take_keyboard
begin
keys e
same "E" "$(state adjustments.shift)" -1
keys shift+e
same "Shift+E" "$(state adjustments.shift)" 0
xdotool keydown e
sleep 1.2
xdotool keyup e
await 3 eval '[[ $(events) == *"left out"* ]]' || fell "E held does not leave the area out: $(events)"
keys F11
await 3 grep -aq 'set_fullscreen' "$own/asked" || fell "F11 does not fill the screen"
keys F11
await 3 grep -aq 'unset_fullscreen' "$own/asked" || fell "F11 does not give the screen back"
sleep 1
! ended || fell "leaving full screen ends the program: $(grep -am 1 'error' "$own/asked")"
await 3 grep -q 'portal: asked' "$own/behind.log" || fell "the portal is not asked to keep the screen awake"

first=$pid
record=$(journal 'SELECT id, started, ending FROM sessions')
start_there
same "records, with a second Effleur" "$(journal 'SELECT id, started, ending FROM sessions')" "$record"
stop
at=$(state transport.at)
await 5 eval '(($(state transport.at) > at))' || fell "the first one's checkpoint stands still"
stop "$first"

start_there play "$classic" --from kneading
take_keyboard
begin eval '(($(journal "SELECT count(*) FROM sessions") == 2))'
hold 1.5 Escape
await 3 eval '[[ $(endings) == *stopped ]]' || fell "Escape held does not end it: $(endings)"
await 3 grep -q 'portal: closed' "$own/behind.log" || fell "the portal is not told of the end"
held "window, E, Shift+E, E held, F11, Escape held, portal, a second Effleur; not tried there: lost focus, layouts, idling"
