# On Wayland with two outputs: the class's window fills the other one.
source "$(dirname "$0")/world.sh"
screen 2700x900
wayland 2
start_there
take_keyboard
keys t
sleep 0.5
begin
await 5 grep -aq 'What the class sees' "$own/asked" || fell "the class sees no window"
full() { sed -n "s/.*xdg_toplevel@\([0-9]*\).set_fullscreen(\(wl_output@[0-9]*\)).*/\1 \2/p" "$own/asked" | sort -u; }
class=$(sed -n 's/.*xdg_toplevel@\([0-9]*\).set_title("What the class sees.*/\1/p' "$own/asked" | head -n 1)
await 5 eval '[[ $(full) == "$class "* ]]' || fell "the class's window is not full: $(full)"
sleep 1
keys F11 # the console too
await 5 eval '(($(full | wc -l) == 2))' || fell "the console does not fill its output: $(full)"
(($(full | cut -d' ' -f2 | sort -u | wc -l) == 2)) || fell "both windows are on one output: $(full)"
keys F11 s
sleep 1
same "the lesson after its screens were swapped" "$(endings)" open
held "console and class fill one output each"
