# Fault 18: Pause and Ease off are on the screen, and can be pressed there, from 800x480 up.
source "$(dirname "$0")/world.sh"
readable
tried=
# press NAME SCALE WHAT: just inside its corner, which alone the bus tells rightly where a screen is drawn smaller.
press() {
    local x y rest
    read -r x y rest < <(eyes box "$1")
    x=$(awk "BEGIN { print int(($x + 25) * $2) }") y=$(awk "BEGIN { print int(($y + 20) * $2) }")
    ((x < ${size%x*} && y < ${size#*x})) || fell "$size, scale $2: $1 is at $x,$y, beyond the edge"
    xdotool mousemove "$x" "$y" click 1
    await 5 eval '[[ $(events) == *"'"$3"'"* ]]' || fell "$size, scale $2: $1 at $x,$y does nothing ($(events))"
}
for world in 1366x768 1024x768 1024x600 800x480 1280x800@1.5 1920x1080@2; do
    size=${world%@*} scale=1
    if [[ $world == *@* ]]; then scale=${world#*@}; fi
    rm -rf "$own/data"
    mkdir -p "$own/data/effleur"
    screen "$size"
    export QT_SCALE_FACTOR=$scale
    play
    await 10 eyes states Pause || fell "$world: there is no Pause"
    press "Ease off" "$scale" "eased off"
    press Pause "$scale" paused
    stop
    tried+=" $world"
done
held "Pause and Ease off could be pressed on$tried"
