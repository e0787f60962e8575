# Fault 24: the note is kept when the program is ended at once, however it is ended.
source "$(dirname "$0")/world.sh"
screen
for way in close TERM ctrl+q ctrl+w; do
    play
    hold 1.5 Escape
    await 5 eval '[[ $(endings) == *stopped ]]' || fell "the session does not end"
    sleep 0.5
    xdotool mousemove 640 500 click 1 # the field for the note
    sleep 0.3
    note="left shoulder $way"
    xdotool type --delay 30 "$note"
    case $way in
    close) xdotool key alt+F4 ;;
    TERM) kill "$pid" ;;
    *) xdotool key "$way" ;;
    esac
    await 10 ended || fell "$way does not end it"
    same "the note, ended by $way" "$(journal 'SELECT note FROM sessions ORDER BY id DESC LIMIT 1')" "$note"
done
held "the note was kept when the window was closed, at SIGTERM, Ctrl+Q and Ctrl+W"
