# Fault 10: [ and ] of the console on a German keyboard, where AltGr makes them.
source "$(dirname "$0")/world.sh"
screen
want setxkbmap
setxkbmap de
start
keys t
begin
(($(windows) == 2)) || fell "$(windows) windows of a lesson"
xdotool windowactivate --sync "$window" 2>/dev/null || true
bracket() { xdotool keydown 108 key "$1" keyup 108; }
bracket 17
await 3 eval '[[ $(state adjustments.rate) == 50 ]]' || fell "[ slows down to $(state adjustments.rate)"
bracket 18
await 3 eval '[[ $(state adjustments.rate) == 100 ]]' || fell "] quickens to $(state adjustments.rate)"
held "AltGr+8 halves the lesson's speed, AltGr+9 brings it back"
