# Fault 21: a key that is held on a button presses it once; Enter of the keypad is Enter.
source "$(dirname "$0")/world.sh"
screen
readable
start play "$classic" --from kneading
await 10 eyes states "Feel the numbers" || fell "a screen reader sees nothing"
tab_to "Feel the numbers"
keys KP_Enter
await 5 eyes states "They say yes at 2" || fell "Enter of the keypad does not press the button that has the focus"
stop
play
count() { journal "SELECT count(*) FROM events WHERE what IN ('skipped', 'repeated', 'eased off', 'area left out')"; }
for button in "Next step" "Repeat step" "Ease off"; do
    tab_to "$button"
    before=$(count)
    hold 1.5 space
    same "$button, pressed by a held Space ($(events))" $(($(count) - before)) 1
done
held "1.5 s of Space on Next, Repeat and Ease off were one press each; Enter of the keypad pressed its button"
