# Fault 37: a file's name with a percent sign is told as it is.
source "$(dirname "$0")/world.sh"
screen
readable
name='a%2Db.routine.json'
mkdir -p "$own/data/effleur/routines"
sed 's/"pressure": 1/"pressure": 9/; s/first-massage/percent/' "$routines/first-massage.routine.json" \
    >"$own/data/effleur/routines/$name"
{ "$program" list; "$program" check "$own/data/effleur/routines/$name"; } >"$own/listed" 2>&1 || true
start
await 10 eyes states "$name" || fell "the list shows $(eyes list | grep 'list item' | tail -n 1)"
click "$name"
keys Return
sleep 1
eyes list >>"$own/listed"
# Opened as a file, which is dropped or named.
stop
"$program" play "$own/data/effleur/routines/$name" >>"$own/listed" 2>&1 || true
! grep -q 'a[0-9]*Db' "$own/listed" || fell "$(grep -m 1 'a[0-9]*Db' "$own/listed")"
(($(grep -c 'a%2Db' "$own/listed") > 3)) || fell "it is named only in: $(grep 'a%2Db' "$own/listed")"
held "a%2Db in $(grep -c 'a%2Db' "$own/listed") lines of list, check, play and the window"
