# Fault 15: where the projector mirrors the laptop the class's window does not cover the console.
source "$(dirname "$0")/world.sh"
want xrandr xprop
screen
monitor laptop 1280/338x800/211+0+0 screen
monitor projector 1280/338x800/211+0+0 none
lesson
xprop -root _NET_CLIENT_LIST_STACKING >"$own/stack"
same "the window on top" "$(($(sed 's/.*, *//; s/.*# //' "$own/stack")))" "$window"
held "two monitors of one place: the console is on top"
