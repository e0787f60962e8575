# Fault 25: an X server without any desktop services does not bring its screen saver while a session plays.
source "$(dirname "$0")/world.sh"
screen
want xset xssstate
saver() { xssstate -s; }
xset s 3 3
play
for _ in {1..9}; do
    sleep 1
    same "the screen saver while a session plays" "$(saver)" off
done
hold 1.5 Escape
await 10 eval '[[ $(saver) == on ]]' || fell "the screen saver never comes, also after the end: the trial sees nothing"
held "with 3 s of patience it stayed off through 9 s of a session, and came after its end"
