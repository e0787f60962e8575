# Fault 5: installed, every routine file has Effleur's type; Edit opens an editor, never another Effleur, or says truly that
# there is none.
source "$(dirname "$0")/world.sh"
want cmake xdg-mime update-mime-database update-desktop-database gio
build=$(dirname "$(dirname "$program")")
[[ -e $build/cmake_install.cmake ]] || not_tried "this program was not built here"
cmake --install "$build" --prefix "$own/usr" >"$own/installed" 2>&1 || fell "it can't be installed: $(tail -n 1 "$own/installed")"
update-mime-database "$own/usr/share/mime" 2>/dev/null
update-desktop-database "$own/usr/share/applications"
own_routines=$own/data/effleur/routines
mkdir -p "$own_routines"
with_schema=$own_routines/with-schema.routine.json
sed '1s|{|{"$schema": "https://example.org/routine-1.schema.json",|; s/"id": "first-massage"/"id": "mine"/' \
    "$routines/first-massage.routine.json" >"$with_schema"

type=application/x-effleur-routine+json
export XDG_DATA_DIRS=$own/usr/share:/usr/share XDG_CURRENT_DESKTOP=GNOME
for file in "$own"/usr/share/effleur/routines/*.routine.json "$with_schema"; do
    same "the type of $(basename "$file")" "$(xdg-mime query filetype "$file")" "$type"
done
same "the program of the type" "$(xdg-mime query default "$type")" effleur.desktop

program=$own/usr/bin/effleur
screen
readable
effleurs() { xdotool search --onlyvisible --class effleur | wc -l; }
edit() { # the chosen routine, one's own
    start
    await 10 eyes states "First massage" || fell "a screen reader sees nothing"
    click "First massage"
    keys e
    sleep 2
    same "Effleurs after Edit" "$(effleurs)" 1
    notices
    stop
}
export XDG_DATA_DIRS=$own/usr/share # no editor at all
told=$(edit)
[[ $told && ! $told =~ 'is open in' ]] || fell "without an editor it says: $told"

mkdir -p "$own/data/applications"
printf '#!/bin/sh\necho "$1" >%s/edited\n' "$own" >"$own/editor"
chmod +x "$own/editor"
printf '[Desktop Entry]\nType=Application\nName=Pencil\nExec=%s/editor %%f\nMimeType=text/plain;\n' "$own" \
    >"$own/data/applications/pencil.desktop"
printf '[Default Applications]\ntext/plain=pencil.desktop\n' >"$own/config/mimeapps.list"
edit >"$own/told"
await 3 test -s "$own/edited" || fell "the editor is not started: $(cat "$own/told")"
held "$(ls "$own"/usr/share/effleur/routines/*.routine.json | wc -l) shipped files and one with \$schema have the type; \
Edit opened $(basename "$(cat "$own/edited")") in the editor; without one: \"$told\""
