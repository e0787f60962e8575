# Fault 1: what can't be undone is not done by a held key, by a double click or by a neighbouring key; and it can be undone.
source "$(dirname "$0")/world.sh"
screen
readable
past 6 0
history
hold 2 Delete
same "sessions after a held Delete" "$(kept)" 6
keys Escape
for key in ctrl+Delete shift+Delete; do
    keys "$key"
    sleep 1.2
    keys "$key"
    same "sessions after $key" "$(kept)" 6
done
tab_to "Remove everything"
hold 2.5 space
same "sessions after a held Space on Remove everything" "$(kept)" 6
keys Escape
if [[ $(eyes list) != *"'Remove everything'"* ]]; then stop && history; fi
click "Remove this session" --repeat 2 --delay 80
same "sessions after a double click" "$(kept)" 6
keys Escape
if [[ $(eyes list) != *"'Remove everything'"* ]]; then stop && history; fi
keys Delete
sleep 1.2
keys Delete
await 3 eval '[[ $(eyes list) != *"Session 6,"* ]]' || fell "Delete, and a second later once more, removes nothing"
keys BackSpace
await 3 eval '[[ $(eyes list) == *"Session 6,"* ]]' || fell "Backspace does not bring it back"
stop
same "sessions in the end" "$(kept)" 6
held "held keys, a double click and neighbouring keys removed nothing; what was removed came back"
