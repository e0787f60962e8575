# Faults 10 and 11: the keys on keyboards whose letters are other ones, or whose digits and brackets need a modifier.
source "$(dirname "$0")/world.sh"
screen
want setxkbmap
altgr() { xdotool keydown 108 key "$1" keyup 108; sleep 0.4; }
step() { state adjustments.enteredFrom.step; }
tried=
for layout in us de fr ru gr il ara us,ru; do
    rm -rf "$own/data"
    mkdir -p "$own/data/effleur"
    setxkbmap "$layout"
    sleep 0.3
    play
    keys 26 # the key with E on an English keyboard
    same "$layout: softer" "$(state adjustments.shift)" -1
    keys shift+26
    same "$layout: firmer" "$(state adjustments.shift)" 0
    if [[ $layout == fr ]]; then keys shift+12 36; else keys 12 36; fi # 3, Return
    await 3 eval '[[ $(step) == 2 ]]' || fell "$layout: 3 goes to step $(step)"
    case $layout in
    de) altgr 17 ;;
    fr) altgr 14 ;;
    il) keys 35 ;; # the Hebrew ones are mirrored
    *) keys 34 ;;
    esac # [
    await 3 eval '(($(state adjustments.rate) < 100))' || fell "$layout: [ does not slow down"
    stop
    tried+=" $layout"
done
held "softer, firmer, step numbers and brackets on$tried"
