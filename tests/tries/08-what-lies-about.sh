# Fault 8: what editors and other systems leave beside routines, folders and pipes are no routines, and nothing waits for
# them.
source "$(dirname "$0")/world.sh"
folder=$own/data/effleur/routines
mkdir -p "$folder"
cp "$routines/first-massage.routine.json" "$folder/mine.routine.json"
listed() { timeout 20 "$program" list 2>&1 || fell "list does not end well: $?"; }
before=$(listed)
[[ $before == *mine.routine.json* ]] || fell "one's own routine is not listed"
ln -s me@host.1:2 "$folder/.#m.routine.json"
printf 'Mac OS X' >"$folder/._m.routine.json"
mkdir "$folder/folder.routine.json"
mkfifo "$folder/pipe.routine.json"
cp "$folder/mine.routine.json" "$folder/mine.routine.json~"
cp "$folder/mine.routine.json" "$folder/#mine.routine.json#"
same "what is listed" "$(listed)" "$before"
held "a lock, a resource fork, a folder, a pipe and two backups beside it: only the routine is listed"
