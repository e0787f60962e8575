# Fault 7: a tap of the French "." (Shift with the key of ";") left the area out where Shift was let go first.
source "$(dirname "$0")/world.sh"
screen
want setxkbmap
setxkbmap fr
play
dot() { xdotool keydown 50 keydown 59; xdotool keyup "$1" keyup "$2"; sleep 1.5; }
dot 50 59
same "a tap, Shift let go first" "$(events)" "started eased off"
dot 59 50
same "a tap, the dot let go first" "$(events)" "started eased off eased off"
xdotool keydown 50 keydown 59
sleep 1.3
xdotool keyup 59 keyup 50
[[ $(events) == *"left out"* ]] || fell "held it does not leave the area out: $(events)"
held "taps eased off, the held key left the area out"
