# Fault 7: a tap of a taught key with a modifier ended the session, whichever of the two was let go first.
source "$(dirname "$0")/world.sh"
screen
printf '[keys]\nEnd=Shift+Q\n' >"$settings"
play
for first_up in q shift; do
    xdotool keydown shift keydown q
    for key in $first_up $([[ $first_up == q ]] && echo shift || echo q); do xdotool keyup "$key"; done
    sleep 1.5
    same "a tap, $first_up let go first" "$(endings)" open
    keys space
done
hold 1.3 shift+q
await 3 eval '[[ $(endings) == stopped ]]' || fell "held it does not end the session"
held "taps of Shift+Q paused, the held key ended"
