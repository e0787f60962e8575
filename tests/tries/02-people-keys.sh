# Fault 2: keys of the People tab act on people, not on the hidden list of sessions.
source "$(dirname "$0")/world.sh"
screen
readable
past 5 3
history
eyes do People Press >/dev/null
await 5 eyes states "Person 1" || fell "the people do not come"
remove() { keys Delete; sleep 1.2; keys Delete; sleep 0.5; }
keys Down Up Down
remove
same "sessions, Delete on a person" "$(kept)" 5
same "people after Delete, and a second later once more" "$(kept people)" 2
eyes do "Person 1" Press >/dev/null
await 5 eyes states Name || fell "a person is not shown"
click Name
keys Escape
if eyes states "Somebody new" >/dev/null; then remove; fi
stop
same "sessions, Delete after a person's name was left" "$(kept)" 5
held "5 of 5 sessions are there, $(kept people) of 3 people"
