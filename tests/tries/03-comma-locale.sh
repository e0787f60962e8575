# Fault 3: numbers of files where the decimal point is a comma, read in one thread while Qt sets the locale in another.
source "$(dirname "$0")/world.sh"
want localedef cc
starts=${STARTS:-300}
mkdir "$own/locales"
localedef -i de_DE -f UTF-8 "$own/locales/de_DE.UTF-8" || not_tried "there is no locale de_DE"
export LOCPATH=$own/locales QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='qt.scenegraph.time.renderloop.debug=true'
for _ in 1 2; do behind bash -c 'while :; do :; done'; done

# Read as a whole number, 0.75 is too fast to be done: such a routine is refused, as one on a half-read map is.
fractions=$own/fractions.routine.json
sed 's/"secondsPerRepetition": *[0-9.]*/"secondsPerRepetition": 0.75/' "$routines/classic-back.routine.json" >"$fractions"

# shown COMMAND...: whether a frame is drawn before the program ends.
shown() {
    local line frames frame=1
    exec {frames}< <(exec "$@" 2>&1 >/dev/null)
    local started=$!
    while read -r -u "$frames" line; do
        if [[ $line == *[Ff]rame* ]]; then frame=0 && break; fi
        echo "$line" >>"$own/said"
    done
    kill "$started" 2>/dev/null || true
    exec {frames}<&-
    return "$frame"
}

# told LOCALE: what is read, as one sum.
told() {
    LC_ALL=$1 LANGUAGE=en bash -c '"$0" timeline --json "$1"; "$0" check --json "$1"; "$0" fit "$1" 20; "$0" export "$1" --transcript; "$0" list --json' \
        "$program" "$fractions" 2>&1 | sha256sum
}
expected=$(told C.UTF-8)
[[ $(LC_ALL=C "$program" check "$fractions") == *' 0 errors'* ]] || fell "the trial's own routine is refused"
grep -c 'E204' <(sed 's/0\.75/0/' "$fractions" >"$own/0.routine.json"; "$program" check "$own/0.routine.json") >/dev/null ||
    fell "a number that is cut off would not be seen"

export LC_ALL=de_DE.UTF-8
refused=0
for ((i = 0; i < starts; ++i)); do
    routine=("play" "$fractions")
    ((i % 4)) || routine=()
    shown "$program" "${routine[@]}" || refused=$((refused + 1))
    if ((i % 10 == 0)); then same "what start $i reads" "$(told de_DE.UTF-8)" "$expected"; fi
done
((!refused)) || fell "$refused of $starts starts were refused: $(head -n 1 "$own/said")"

# The same with the order of the threads made sure: the reader asks for the point, then the locale is set, then it reads.
cc -shared -fPIC -O1 -o "$own/order.so" "$here/locale_order.c" -ldl
LD_PRELOAD=$own/order.so shown "$program" play "$fractions" || fell "refused where the locale is set while it is read"
held "$starts starts with a comma for a point, none refused, every one read the same"
