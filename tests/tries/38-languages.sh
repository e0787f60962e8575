# Fault 38: of the languages that a person lists the first one is spoken that Effleur knows.
source "$(dirname "$0")/world.sh"
want localedef
mkdir "$own/locales"
for locale in fr_FR de_DE; do
    localedef -i "$locale" -f UTF-8 "$own/locales/$locale.UTF-8" || not_tried "there is no locale $locale"
done
export LOCPATH=$own/locales
unset LC_ALL
spoken() { # LANG LANGUAGE
    case $(env LANG="$1" LANGUAGE="$2" "$program" play "$classic" --text --mute --rate 600 </dev/null 2>&1) in
    *Druck*) echo German ;;
    *Pressure* | *pressure*) echo English ;;
    *) echo neither ;;
    esac
}
same "LANGUAGE=fr:de" "$(spoken fr_FR.UTF-8 fr:de)" German
same "LANGUAGE=fr:en:de" "$(spoken fr_FR.UTF-8 fr:en:de)" English
same "LANGUAGE=fr" "$(spoken fr_FR.UTF-8 fr)" English
same "LANG=de_DE" "$(spoken de_DE.UTF-8 '')" German
same "LANGUAGE=en in a German locale" "$(spoken de_DE.UTF-8 en)" English
held "fr:de is German, fr:en:de and fr English, German with and without a list"
