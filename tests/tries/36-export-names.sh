# Fault 36: an export never takes the place of a file, and nothing is preselected that a hurried Return would overwrite.
source "$(dirname "$0")/world.sh"
screen
readable
past 3 0
export_once() { # BUTTON PRESSES...: by name, one after the other
    local button
    for button; do eyes do "$button" Press >/dev/null || fell "there is no $button: $(eyes list | grep button | paste -sd ' ')"; sleep 1; done
    keys Return Return
    sleep 1
}
files() { find "$own" -path "$own/Documents/*" -type f | sort; }
history
export_once Export
first=$(files)
[[ -f $first ]] || fell "nothing is exported: $first"
echo precious >"$first"
stop
history
export_once Export
same "the first export" "$(cat "$first")" precious
same "exports of one day" "$(files | wc -l)" 2
stop

start
await 10 eyes states More || fell "nothing can be taken away"
export_once More "Cards to print"
await 20 eval '(($(files | wc -l) == 3))' || fell "no cards are written"
cards=$(files | grep 'pdf$')
echo precious >"$cards"
stop
start
await 10 eyes states More
export_once More "Cards to print"
await 20 eval '(($(files | wc -l) == 4))' || fell "the second cards have no name of their own: $(files)"
same "the first cards" "$(cat "$cards")" precious
held "two exports of one day and two sets of cards: four files, the first ones as they were"
