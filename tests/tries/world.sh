# Sourced by every trial: a world of its own (home, screen, message bus), which ends with the trial, and hands and eyes for
# the real program in it. A trial says in one line what it saw: held, fell or not_tried, each of which ends it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(cd "$here/../.." && pwd)
program=${EFFLEUR:-$source_dir/build/release/bin/effleur}
routines=$source_dir/routines
classic=$routines/classic-back.routine.json

own=$(mktemp -d)
children=()
leave() {
    ((${#children[@]})) && kill "${children[@]}" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$own"
}
trap leave EXIT
trap 'echo "FELL: the trial itself, at $BASH_COMMAND"' ERR
for name in $(compgen -e); do
    case $name in LC_* | LANG | LANGUAGE | DISPLAY | WAYLAND_* | XDG_* | DBUS_* | QT_* | AT_SPI_*) unset "$name" ;; esac
done
export LC_ALL=C.UTF-8 HOME=$own QT_QUICK_BACKEND=software PULSE_SERVER=unix:$own/no-sound
export DBUS_SESSION_BUS_ADDRESS=unix:path=$own/no-bus DBUS_SYSTEM_BUS_ADDRESS=unix:path=$own/no-bus
export XDG_CONFIG_HOME=$own/config XDG_DATA_HOME=$own/data XDG_CACHE_HOME=$own/cache XDG_RUNTIME_DIR=$own/run
mkdir -p "$own"/{config,data,cache,run}/effleur
chmod 700 "$own/run"
settings=$own/config/effleur/settings.ini

held() { echo "held: $*"; exit 0; }
fell() { echo "FELL: $*"; exit 1; }
not_tried() { echo "not tried: $*"; exit 77; }
# want TOOL...: what the trial can't do without.
want() { for tool; do command -v "$tool" >/dev/null || not_tried "$tool is not installed"; done; }
# same WHAT SEEN EXPECTED
same() { [[ $2 == "$3" ]] || fell "$1: $2 instead of $3"; }

# await SECONDS COMMAND...: until it succeeds; fails where it never does.
await() {
    local end=$((${EPOCHREALTIME//[.,]/} + $1 * 1000000))
    shift
    until "$@" >/dev/null 2>&1; do
        ((${EPOCHREALTIME//[.,]/} < end)) || return 1
        sleep 0.1
    done
}

# behind COMMAND...: runs until the trial ends; its number is in $behind.
behind() {
    "$@" >>"$own/behind.log" 2>&1 &
    behind=$!
    children+=("$behind")
}

# screen [WIDTHxHEIGHT]: an X server with a window manager.
screen() {
    want Xvfb openbox xdotool
    local number
    exec {number}< <(exec Xvfb -displayfd 1 -screen 0 "${1:-1280x800}x24" -nolisten tcp -noreset 2>/dev/null)
    children+=($!)
    read -r -u "$number" DISPLAY
    export DISPLAY=:$DISPLAY QT_QPA_PLATFORM=xcb
    behind openbox
    await 10 xdotool get_desktop || fell "the window manager does not start"
}

# bus: a session's message bus.
bus() {
    want dbus-daemon
    local address
    exec {address}< <(exec dbus-daemon --session --nofork --nopidfile --print-address 2>/dev/null)
    children+=($!)
    read -r -u "$address" DBUS_SESSION_BUS_ADDRESS
    export DBUS_SESSION_BUS_ADDRESS
}

# start [ARGUMENTS]: the program, in $pid, and its window, in $window, with the focus.
start() {
    "$program" "$@" >>"$own/said" 2>&1 &
    pid=$!
    children+=("$pid")
    window=$(timeout 30 xdotool search --sync --onlyvisible --pid "$pid" | head -n 1) || fell "no window: $(head -c 200 "$own/said")"
    await 10 has_focus "$window" || xdotool windowfocus --sync "$window"
    sleep 0.5
}
has_focus() { [[ $(xdotool getwindowfocus) == "$1" ]]; }
# play [ARGUMENTS]: a session that has begun, in a step with pressure 3 where nothing else is told.
play() {
    (($#)) || set -- "$classic" --from kneading
    start play "$@"
    begin
}
# begin [COMMAND]: Space on each page before the session until it plays, or COMMAND succeeds; a page is deaf to it at first.
begin() {
    local page
    for page in {1..12}; do
        keys space
        await 2 "${@:-playing}" && return
    done
    fell "the session does not begin: $(head -c 200 "$own/said")"
}
windows() { xdotool search --onlyvisible --pid "$pid" | wc -l; } # how many
ended() { ! kill -0 "${1:-$pid}" 2>/dev/null; }
stop() {
    kill "${1:-$pid}" 2>/dev/null || true
    wait "${1:-$pid}" 2>/dev/null || true
}

# keys KEY...: one after the other, as fast as a person.
keys() { xdotool key --delay 150 "$@"; sleep 0.4; }
# hold SECONDS KEY
hold() { xdotool keydown "$2"; sleep "$1"; xdotool keyup "$2"; sleep 0.4; }

# What was kept.
journal() { sqlite3 -readonly -cmd '.timeout 2000' "$own/data/effleur/journal.sqlite" "$1"; }
playing() { (($(journal 'SELECT count(*) FROM checkpoint'))); }
endings() { journal 'SELECT ending FROM sessions ORDER BY id' | paste -sd ' '; }
events() { journal 'SELECT what FROM events ORDER BY id' | paste -sd ' '; } # what was done to the session
state() { journal "SELECT json_extract(CAST(session AS TEXT), '$.$1') FROM checkpoint"; }
# another_window: one that is nobody's, in $another.
another_window() {
    want xev
    behind xev -geometry 200x100+0+0 -name another
    another=$(timeout 10 xdotool search --sync --onlyvisible --name '^another$' | head -n 1) || fell "no other window"
}
# away: another window takes the focus, with whatever keys are down.
away() {
    xdotool windowactivate --sync "$another"
    await 5 has_focus "$another" || fell "the other window does not take the focus"
}
back() {
    xdotool windowactivate --sync "$window"
    await 5 has_focus "$window" || fell "the focus does not come back"
}

# readable: a message bus on which screen readers see the program.
readable() {
    /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || not_tried "python3-pyatspi is not installed"
    bus
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
    behind /usr/libexec/at-spi-bus-launcher --launch-immediately
}
eyes() { timeout 20 /usr/bin/python3 "$here/eyes.py" "$@" 2>>"$own/eyes.log"; }
notices() { eyes list | sed -n 's/^alert .\(.*\). [a-z ]*$/\1/p' | paste -sd ' '; } # what it says at this moment
# click NAME [OPTIONS]: in the middle of what is called so.
click() {
    local x y width height
    read -r x y width height < <(eyes box "$1")
    xdotool mousemove $((x + width / 2)) $((y + height / 2)) click "${@:2}" 1
    sleep 0.5
}
# tab_to NAME: until what is called so has the focus.
tab_to() {
    local i
    for i in {1..40}; do
        keys Tab
        [[ $(eyes focused) == "$1"* ]] && return
    done
    fell "Tab does not reach $1"
}

# past SESSIONS PEOPLE: a journal with as many of each.
past() {
    want sqlite3
    start
    stop
    local i day=1700000000000
    {
        for ((i = 1; i <= $1; ++i)); do
            echo "INSERT INTO sessions (routine, title, started, ended, planned, played, ending, note) VALUES
                ('classic-back', 'Session $i', $((day + i * 86400000)), $((day + i * 86400000 + 600000)), 600000, 600000, 'finished', '');"
        done
        for ((i = 1; i <= $2; ++i)); do
            echo "INSERT INTO people (name, pressure, leave_out, notes) VALUES ('Person $i', 2, '', '');"
        done
    } | sqlite3 "$own/data/effleur/journal.sqlite"
}
kept() { journal "SELECT count(*) FROM ${1:-sessions}"; }
# history: the program with its history shown.
history() {
    start
    await 10 eyes states History || fell "a screen reader sees nothing"
    eyes do History Press >/dev/null
    await 5 eyes states "Remove everything" || fell "the history does not open"
}

# Two monitors of one X server, and a lesson on them: the console in $window, the class in $class.
monitor() { xrandr --setmonitor "$1" "$2" "$3" >/dev/null; } # NAME GEOMETRY OUTPUT
lesson() {
    start
    keys t
    sleep 0.5
    begin
    await 5 class_window || fell "the class sees no window"
}
class_window() { class=$(xdotool search --all --onlyvisible --pid "$pid" --name 'class sees' | head -n 1) && [[ $class ]]; }
left_of() { xdotool getwindowgeometry --shell "$1" | sed -n 's/^X=//p'; }

# wayland OUTPUTS: a Wayland compositor in a window of the X server for each output; the program no longer sees X.
wayland() {
    want weston
    behind weston --backend=x11-backend.so --use-pixman --width=1280 --height=800 --output-count="$1" --no-config \
        --socket=wayland-0 --idle-time=0 --log="$own/weston.log"
    await 10 test -S "$XDG_RUNTIME_DIR/wayland-0" || not_tried "weston does not start: $(tail -n 1 "$own/weston.log")"
    sleep 1
    another_window
    compositor=$(sed -n 's/.*window id \([0-9]*\)$/\1/p' "$own/weston.log" | head -n 1)
}
# start_there [ARGUMENTS]: the program on Wayland, in $pid; what it tells the compositor is in $own/asked.
start_there() {
    env -u DISPLAY -u QT_QPA_PLATFORM WAYLAND_DISPLAY=wayland-0 WAYLAND_DEBUG=1 "$program" "$@" >>"$own/said" 2>"$own/asked" &
    pid=$!
    children+=("$pid")
    await 10 grep -aq 'set_title(.*Effleur' "$own/asked" || fell "no window on Wayland: $(grep -v '^\[' "$own/asked" | head -n 1)"
    sleep 2
}
# take_keyboard: until the program has it. Of two outputs' windows the compositor may lose track which has the focus.
take_keyboard() {
    local i
    for i in {1..10}; do
        if has_focus "$compositor" && [[ $(grep -ao 'wl_keyboard@[0-9]*\.\(enter\|leave\)' "$own/asked" | tail -n 1) == *enter ]]; then
            return
        fi
        xdotool windowactivate --sync "$another" 2>/dev/null || true
        sleep 0.3
        xdotool windowactivate --sync "$compositor" 2>/dev/null || true
        sleep 0.5
    done
    not_tried "the compositor gives its window no keyboard"
}
