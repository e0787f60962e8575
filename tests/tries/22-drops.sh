# Fault 22: a drop that can't be used, or not all of it, is not passed over in silence.
source "$(dirname "$0")/world.sh"
qml=$(compgen -G '/usr/lib/qt6/bin/qml' || command -v qml6) || not_tried "the qml tool of Qt 6 is not installed"
screen
readable
# drop LINKS: onto the library, from the trial's own window; the answer is in $answer.
drop() {
    start
    await 10 eyes states Start || fell "a screen reader sees nothing"
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=0 "$qml" "$here/drag.qml" -- "$1" >>"$own/drag.log" 2>&1 &
    local dragged=$!
    children+=("$dragged")
    timeout 10 xdotool search --sync --onlyvisible --name '^dragged$' >/dev/null || fell "nothing to drag: $(tail -n 1 "$own/drag.log")"
    sleep 1
    xdotool mousemove 1060 650 mousedown 1
    local x
    for ((x = 1050; x > 500; x -= 30)); do xdotool mousemove "$x" $((x / 2 + 100)); sleep 0.03; done
    sleep 0.3
    xdotool mouseup 1
    sleep 1.5
    answer=$(notices)
    stop "$dragged"
    stop
}
cp "$routines/first-massage.routine.json" "$own/one.routine.json"
sed 's/"first-massage"/"second"/' "$own/one.routine.json" >"$own/two.routine.json"
for links in sftp://host/a.routine.json https://host/a.routine.json "file://$own/one.routine.json,file://$own/two.routine.json" \
    "file://$own" "file://$own/nothing.routine.json"; do
    drop "$links"
    [[ $answer ]] || fell "nothing is said when $links is dropped"
    said+=" \"$answer\""
done
drop "file://$own/one.routine.json" # what can be used is used: else the trial drops nothing
[[ $answer != "${said##* \"}" ]] || fell "a good file is answered with $answer"
held "it said:$said"
