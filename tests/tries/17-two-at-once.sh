# Fault 17: a second Effleur of the same person takes nothing from the first: its session, its record, its settings.
source "$(dirname "$0")/world.sh"
screen
play
keys e
first=$pid first_window=$window
record=$(journal 'SELECT id, started, ending FROM sessions')
start
keys r
sleep 1
((!$(journal 'SELECT count(*) > 1 FROM sessions'))) || fell "R in the second makes another record"
same "the record" "$(journal 'SELECT id, started, ending FROM sessions')" "$record"
at=$(state transport.at)
await 5 eval '(($(state transport.at) > at))' || fell "the first one's checkpoint stands still"
stop

start play "$classic"
begin eval '(($(journal "SELECT count(*) FROM sessions") == 2))'
sleep 2
same "the checkpoint's pressure" "$(state adjustments.shift)" -1
same "the first record" "$(journal "SELECT id, started, ending FROM sessions WHERE id = ${record%%|*}")" "$record"
keys m # mirrors, in the second
xdotool windowactivate --sync "$first_window" 2>/dev/null
keys d # turns, in the first
sleep 1
[[ $(cat "$settings") == *mirrored=true* && $(cat "$settings") == *quarter-turns=1* ]] ||
    fell "settings of one are lost: $(grep -e mirrored -e quarter "$settings" | paste -sd ' ')"
stop
at=$(state transport.at)
await 5 eval '(($(state transport.at) > at))' || fell "after the second has ended, the first one's checkpoint stands still"
same "the first record" "$(journal "SELECT id, started, ending FROM sessions WHERE id = ${record%%|*}")" "$record"
stop "$first"
held "record, checkpoint and settings of the first stayed while a second one looked on, played and was ended"
