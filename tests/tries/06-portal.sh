# Fault 6: a portal is believed when its answer says so; where it refuses the next way is asked, where it begins anew it is
# asked anew.
source "$(dirname "$0")/world.sh"
/usr/bin/python3 -c 'import dbus, gi' 2>/dev/null || not_tried "python3-dbus or python3-gi is not installed"
portal() { # LOG ARGUMENTS: one that runs, in $portal
    /usr/bin/python3 "$here/portal.py" "${@:2}" >"$1" 2>&1 &
    portal=$!
    children+=("$portal")
    await 10 grep -q ready "$1" || fell "the trial's portal does not start: $(tail -n 1 "$1")"
}
log=$own/refuses
screen
bus
portal "$log" refuse screensaver
play
await 5 grep -q 'screen saver: held' "$log" || fell "refused, it asks nobody else: $(paste -sd ' ' "$log")"
hold 1.5 Escape
await 5 grep -q 'given back' "$log" || fell "the screen saver is not given back"
stop
stop "$portal"

portal "$own/first" grant
play
await 5 grep -q 'portal: asked' "$own/first" || fell "the portal is not asked"
sleep 1
stop "$portal"
portal "$own/second" grant
await 5 grep -q 'portal: asked' "$own/second" || fell "a portal that begins anew is not asked anew"
hold 1.5 Escape
await 5 grep -q 'portal: closed' "$own/second" || fell "the portal's request is not closed"
held "refused it held the screen saver; begun anew the portal was asked anew, and told at the end"
