# Fault 20: what a screen reader or a switch can do does what it says, and what is held to go on has a key.
source "$(dirname "$0")/world.sh"
screen
readable
start play "$classic"
await 10 eyes states "Feel the numbers" || fell "a screen reader sees nothing: $(tail -n 1 "$own/eyes.log")"
begin eyes states "Firm surface"
for expected in checked ""; do
    eyes do "Firm surface" Toggle >/dev/null || fell "Toggle can't be done"
    await 3 eval '[[ $(eyes states "Firm surface" | grep -o checked) == "$expected" ]]' || fell "Toggle changes nothing"
done
begin eyes states "Blood thinners"
eyes do "Blood thinners" Toggle >/dev/null
await 5 eyes states "Hold to go on" || fell "nothing is to be held: $(eyes list | grep 'push button')"
tab_to "Hold to go on"
keys space
eyes states "Blood thinners" >/dev/null || fell "a tap goes on"
hold 1.5 space
await 5 eval '! eyes states "Blood thinners" >/dev/null' || fell "the held key does not go on"
begin
eyes do "Next step" Press >/dev/null || fell "Press can't be done"
await 5 eval '[[ $(events) == *skipped* ]]' || fell "Press does nothing: $(events)"
held "Toggle toggles and back, Press presses, a tap of Space agrees to nothing and the held one does"
