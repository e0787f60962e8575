# Faults 4 and 11: in the terminal a letter counts, not its case nor its script; Caps Lock made "softer" of "firmer".
source "$(dirname "$0")/world.sh"
want tmux
mux() { tmux -S "$own/tmux" "$@"; }
shown() { mux capture-pane -p -t guide | tr -s ' \n' ' '; }
leave_too() { mux kill-server 2>/dev/null || true; leave; }
trap leave_too EXIT
mux -f /dev/null new-session -d -s guide -x 100 -y 100 \
    "$program play $classic --text --mute --from kneading; echo \$? >$own/status; sleep 60"
# press KEY WORDS: the key is followed by the words.
press() {
    mux send-keys -t guide "$1"
    words=$2
    await 10 eval '[[ $(shown) == *$words* ]]' || fell "$1 is not followed by \"$2\": ...$(shown | tail -c 200)"
    sleep 0.8 # the same key sooner is a held one
}
await 10 eval '[[ $(shown) == *"Enter = none"* ]]' || fell "the guide does not begin"
press Enter 'Enter = yes'
press Enter 'Enter = begin'
press Enter 'Pressure three'
press E 'pressure two'
press e 'pressure one'
press F 'Firmer: pressure two'
press у 'pressure one, just the hand. 5:' # the Russian letter of the same key
press U 'As it was'
press O 'One more'
press N 'Step 8 of 16'
mux send-keys -t guide N
sleep 0.5
press P 'Step 8 of 16*Step 8 of 16' # so soon after the ninth: the step before
press Q 'Stopped.'
await 5 test -s "$own/status" || fell "Q does not end it"
held "E e F U O N P Q and the Russian key of E"
