# Fault 13: nothing is said to be done that is not on the disk.
source "$(dirname "$0")/world.sh"
said() { # COMMAND...: fails and says so where nothing can be written
    local status=0
    "$program" "$@" >/dev/full 2>"$own/err" || status=$?
    ((status && status < 128)) && [[ -s $own/err ]] || fell "$1 > /dev/full: exit status $status, $(head -c 100 "$own/err")"
}
[[ -c /dev/full ]] || not_tried "there is no /dev/full"
said list
said check "$classic"
said fit "$classic" 20
said timeline "$classic"
said list --json
said export "$classic" --transcript
said --help
said --version
((EUID == 0)) || not_tried "held for /dev/full; a full disk can only be mounted as root"
mkdir "$own/small"
unshare --mount true 2>/dev/null || not_tried "held for /dev/full; a full disk can't be mounted here"
export program classic own
unshare --mount bash -c '
    mount -t tmpfs -o size=64k none "$own/small" || exit 77
    cd "$own/small"
    write() { # FILE COMMAND...: fails, says so, and leaves nothing or what was there
        echo before >"$1"
        head -c 1M /dev/zero >fill 2>/dev/null
        status=0
        "${@:2}" >/dev/null 2>err || status=$?
        ((status && status < 128)) || { echo "$3: exit status $status"; exit 1; }
        [[ $(head -c 6 "$1") == before ]] || { echo "$3: what was there is gone"; exit 1; }
        rm -f fill
        [[ $(ls -A | grep -v err) == "$1" ]] || { echo "$3 leaves $(ls -A | paste -sd " ")"; exit 1; }
        rm -f "$1"
    }
    write cards.pdf "$program" export "$classic" --pdf cards.pdf
    write guide.wav "$program" export "$classic" --audio guide.wav
' >"$own/seen" 2>&1 || { (($? == 77)) && not_tried "held for /dev/full; a tmpfs can't be mounted"; fell "$(paste -sd ' ' "$own/seen")"; }
held "eight commands into /dev/full, and cards and an audio guide onto a full disk: said, and what was there is there"
