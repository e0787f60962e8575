# Fault 7: what is held is let go when another window takes the focus.
source "$(dirname "$0")/world.sh"
screen
another_window
play
lose() { # KEY: held down while the focus goes
    xdotool keydown "$1"
    sleep 0.2
    away
    sleep 1.5
    done_then="$(endings): $(events)"
    xdotool keyup "$1"
    back
}
lose e
same "E held while the focus went" "$done_then" "open: started eased off"
lose Escape
same "Escape held while the focus went" "$done_then" "open: started eased off paused"
keys space
hold 1.2 e
[[ $(events) == *"left out" ]] || fell "E held afterwards does not leave the area out: $(events)"
held "E eased off and left nothing out, Escape paused and ended nothing"
