# Fault 20: what a screen reader or a switch can do does what it says, and "Agreed: hold to start" has a key.
source "$(dirname "$0")/world.sh"
screen
readable
start play "$classic"
await 10 eyes states "Firm surface" || fell "a screen reader sees nothing: $(tail -n 1 "$own/eyes.log")"
for expected in checked ""; do
    eyes do "Firm surface" Toggle >/dev/null || fell "Toggle can't be done"
    await 3 eval '[[ $(eyes states "Firm surface" | grep -o checked) == "$expected" ]]' || fell "Toggle changes nothing"
done
eyes do "Ask a doctor first" Press >/dev/null || fell "Press can't be done"
await 5 eyes states "Blood thinners" || fell "the questions do not open"
eyes do "Blood thinners" Toggle >/dev/null
await 5 eyes states "Agreed: hold to start" || fell "nothing is to be held: $(eyes list | grep 'push button')"
tab_to "Agreed: hold to start"
keys space
! playing || fell "a tap starts it"
hold 1.5 space
await 5 playing || fell "the held key does not start it"
held "Toggle toggles and back, Press presses, a tap of Space starts nothing and the held one does"
