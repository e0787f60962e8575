# Fault 16: when the laptop's screen goes and comes back (its lid), notes and class return to their screens.
source "$(dirname "$0")/world.sh"
want xrandr
screen 2560x800
monitor laptop 1280/338x800/211+0+0 screen
monitor projector 1280/338x800/211+1280+0 none
lesson
placed() { class_window && (($(left_of "$window") < 1280 && $(left_of "$class") >= 1280)); }
await 5 placed || fell "at first the class is at $(left_of "$class"), the console at $(left_of "$window")"
for gone in laptop projector; do
    xrandr --delmonitor "$gone"
    sleep 2
    if [[ $gone == laptop ]]; then monitor laptop 1280/338x800/211+0+0 screen; else monitor projector 1280/338x800/211+1280+0 none; fi
    await 10 placed || fell "$gone came back: the class is at $(left_of "$class"), the console at $(left_of "$window")"
done
((!$(journal "SELECT count(*) FROM sessions WHERE ending != 'open'"))) || fell "the lesson was ended"
held "laptop and projector went and came back, and each window to its own"
