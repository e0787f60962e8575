# Fault 12: a display that is none is no reason to die.
source "$(dirname "$0")/world.sh"
# Not a terminal, so the guide plays by itself, sixty times as fast, to the end.
guided() { # WHAT VARIABLES...
    local what=$1 status=0
    shift
    env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$@" timeout 120 "$program" play "$classic" --rate 600 --mute \
        </dev/null >"$own/out" 2>"$own/err" || status=$?
    same "exit status with $what" "$status" 0
    grep -q 'Step 16 of 16' "$own/out" || fell "with $what the guide does not play: $(head -n 2 "$own/err" | paste -sd ' ')"
    grep -q 'no display' "$own/err" || fell "with $what it is not said that there is no display"
    ! grep -qi 'qt\.\|plugin' "$own/err" || fell "with $what Qt speaks: $(grep -i 'qt\.\|plugin' "$own/err" | head -n 1)"
}
guided "a display that is not there" DISPLAY=:77
guided "an empty display"  DISPLAY=
guided "no display"
guided "a Wayland that is not there" WAYLAND_DISPLAY=wayland-77
guided "another session's Wayland" WAYLAND_DISPLAY=wayland-77 XDG_SESSION_TYPE=wayland DISPLAY=:77
/usr/bin/python3 -c '
import socket, sys
left = socket.socket(socket.AF_UNIX)
left.bind(sys.argv[1])' "$XDG_RUNTIME_DIR/wayland-dead" # a socket that nobody listens on
guided "a dead Wayland" WAYLAND_DISPLAY=wayland-dead
held "six worlds without a display: the terminal guided, and said why"
