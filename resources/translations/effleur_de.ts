<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>linke Schulter</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>rechte Schulter</translation>
    </message>
    <message>
        <source>both shoulders</source>
        <translation>beide Schultern</translation>
    </message>
    <message>
        <source>left shoulder blade</source>
        <translation>linkes Schulterblatt</translation>
    </message>
    <message>
        <source>right shoulder blade</source>
        <translation>rechtes Schulterblatt</translation>
    </message>
    <message>
        <source>both shoulder blades</source>
        <translation>beide Schulterblätter</translation>
    </message>
    <message>
        <source>upper back on the left</source>
        <translation>oberer Rücken links</translation>
    </message>
    <message>
        <source>upper back on the right</source>
        <translation>oberer Rücken rechts</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>middle back on the left</source>
        <translation>mittlerer Rücken links</translation>
    </message>
    <message>
        <source>middle back on the right</source>
        <translation>mittlerer Rücken rechts</translation>
    </message>
    <message>
        <source>middle back</source>
        <translation>mittlerer Rücken</translation>
    </message>
    <message>
        <source>lower back on the left</source>
        <translation>unterer Rücken links</translation>
    </message>
    <message>
        <source>lower back on the right</source>
        <translation>unterer Rücken rechts</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>left side of the waist</source>
        <translation>Taille links</translation>
    </message>
    <message>
        <source>right side of the waist</source>
        <translation>Taille rechts</translation>
    </message>
    <message>
        <source>both sides of the waist</source>
        <translation>Taille auf beiden Seiten</translation>
    </message>
    <message>
        <source>base of the spine</source>
        <translation>Ende der Wirbelsäule</translation>
    </message>
    <message>
        <source>outside of the left shoulder</source>
        <translation>Außenseite der linken Schulter</translation>
    </message>
    <message>
        <source>outside of the right shoulder</source>
        <translation>Außenseite der rechten Schulter</translation>
    </message>
    <message>
        <source>outsides of both shoulders</source>
        <translation>Außenseiten beider Schultern</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>linker Oberarm</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>rechter Oberarm</translation>
    </message>
    <message>
        <source>both upper arms</source>
        <translation>beide Oberarme</translation>
    </message>
    <message>
        <source>back of the left thigh</source>
        <translation>Rückseite des linken Oberschenkels</translation>
    </message>
    <message>
        <source>back of the right thigh</source>
        <translation>Rückseite des rechten Oberschenkels</translation>
    </message>
    <message>
        <source>backs of both thighs</source>
        <translation>Rückseiten beider Oberschenkel</translation>
    </message>
    <message>
        <source>hollow of the left knee</source>
        <translation>linke Kniekehle</translation>
    </message>
    <message>
        <source>hollow of the right knee</source>
        <translation>rechte Kniekehle</translation>
    </message>
    <message>
        <source>hollows of both knees</source>
        <translation>beide Kniekehlen</translation>
    </message>
    <message>
        <source>left calf</source>
        <translation>linke Wade</translation>
    </message>
    <message>
        <source>right calf</source>
        <translation>rechte Wade</translation>
    </message>
    <message>
        <source>both calves</source>
        <translation>beide Waden</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>linker Knöchel</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>rechter Knöchel</translation>
    </message>
    <message>
        <source>both ankles</source>
        <translation>beide Knöchel</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>linke Ferse</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>rechte Ferse</translation>
    </message>
    <message>
        <source>both heels</source>
        <translation>beide Fersen</translation>
    </message>
    <message>
        <source>sole of the left foot</source>
        <translation>linke Fußsohle</translation>
    </message>
    <message>
        <source>sole of the right foot</source>
        <translation>rechte Fußsohle</translation>
    </message>
    <message>
        <source>soles of both feet</source>
        <translation>beide Fußsohlen</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>%1, left out: %2</source>
        <translation>%1, ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>What the class sees</source>
        <translation>Was die Klasse sieht</translation>
    </message>
</context>
<context>
    <name>BodyPart</name>
    <message>
        <source>Their skin</source>
        <translation>Haut der liegenden Person</translation>
    </message>
    <message>
        <source>Your hands</source>
        <translation>Die eigenen Hände</translation>
    </message>
    <message>
        <source>Countdown before going on</source>
        <translation>Countdown vor dem Weitermachen</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein- oder Ausgabefehler</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Der zugeteilte Platz ist voll</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Niemand liest mehr mit</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>Der Ausgang ist geschlossen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Verweise führen im Kreis</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Kein solches Gerät</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Die Datei ist gerade in Gebrauch</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Das Gerät ist gerade belegt</translation>
    </message>
    <message>
        <source>The file's name must end in .wav, .ogg or .flac.</source>
        <translation>Der Dateiname muss auf .wav, .ogg oder .flac enden.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>Töne</translation>
    </message>
</context>
<context>
    <name>ClassCount</name>
    <message>
        <source>everyone tries</source>
        <translation>alle probieren</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Swap partners</source>
        <translation>Partner tauschen</translation>
    </message>
</context>
<context>
    <name>ClassWindowPart</name>
    <message>
        <source>The class's window</source>
        <translation>Das Fenster der Klasse</translation>
    </message>
    <message>
        <source>Window shown</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Light for the class</source>
        <translation>Licht für die Klasse</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Wait after each step</source>
        <translation>Nach jedem Schritt warten</translation>
    </message>
    <message>
        <source>Zones and directions</source>
        <translation>Zonen und Richtungen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>The handout is being made</source>
        <translation>Das Handblatt entsteht</translation>
    </message>
</context>
<context>
    <name>ConsoleHead</name>
    <message>
        <source>elapsed</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Watch for: %1</source>
        <translation>Darauf achten: %1</translation>
    </message>
</context>
<context>
    <name>ConsoleNotes</name>
    <message>
        <source>Smaller notes</source>
        <translation>Notizen kleiner</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notizen größer</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
</context>
<context>
    <name>ConsoleScreen</name>
    <message>
        <source>Go to step %1: Enter</source>
        <translation>Zu Schritt %1: Eingabe</translation>
    </message>
</context>
<context>
    <name>ConsoleSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show with its name</source>
        <translation>Mit Namen zeigen</translation>
    </message>
</context>
<context>
    <name>ConsoleSide</name>
    <message>
        <source>The class sees nothing</source>
        <translation>Die Klasse sieht nichts</translation>
    </message>
    <message>
        <source>Class sees step %1</source>
        <translation>Klasse sieht Schritt %1</translation>
    </message>
    <message>
        <source>Next, step %1</source>
        <translation>Gleich, Schritt %1</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>steht seit %1</translation>
    </message>
    <message>
        <source>waits for the loop</source>
        <translation>nach der Schleife</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>slow and still</source>
        <translation>langsam und still</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>one minute</source>
        <translation>eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>one second</source>
        <translation>eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>Ease off, pressure now %1</source>
        <translation>Sanfter, Druck jetzt %1</translation>
    </message>
</context>
<context>
    <name>EasePanel</name>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>There are no routines yet</source>
        <translation>Noch keine Abläufe da</translation>
    </message>
    <message>
        <source>None of this style</source>
        <translation>Keiner in diesem Stil</translation>
    </message>
    <message>
        <source>Your own routines live in %1. What you put there appears here by itself.</source>
        <translation>Eigene Abläufe liegen in %1. Was dort liegt, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Begin a routine</source>
        <translation>Ablauf beginnen</translation>
    </message>
</context>
<context>
    <name>FieldTerm</name>
    <message>
        <source>effleurage</source>
        <translation>Effleurage</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>Friktion</translation>
    </message>
    <message>
        <source>Russian squeezing</source>
        <translation>Russisches Drücken</translation>
    </message>
    <message>
        <source>petrissage</source>
        <translation>Petrissage</translation>
    </message>
    <message>
        <source>skin rolling</source>
        <translation>Hautrollen</translation>
    </message>
    <message>
        <source>tapotement</source>
        <translation>Tapotement</translation>
    </message>
    <message>
        <source>vibration</source>
        <translation>Vibration</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüf den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file inside of it.</source>
        <translation>Nenn eine Datei darin.</translation>
    </message>
    <message>
        <source>This is not an ordinary file that can be read.</source>
        <translation>Das ist keine gewöhnliche Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>The file can't be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Are you allowed to read it?</source>
        <translation>Darfst du sie lesen?</translation>
    </message>
    <message>
        <source>The file can't be read to its end.</source>
        <translation>Die Datei lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The file is too large: more than 4 MB.</source>
        <translation>Die Datei ist zu groß: mehr als 4 MB.</translation>
    </message>
    <message>
        <source>A routine of two hours is far smaller.</source>
        <translation>Ein Ablauf von zwei Stunden ist weit kleiner.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke (BOM).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark.</source>
        <translation>Speichere die Datei als UTF-8 ohne BOM.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8; it looks like UTF-16, or like no text at all.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben; sie sieht nach UTF-16 aus, oder gar nicht nach Text.</translation>
    </message>
    <message>
        <source>From here on the file is not UTF-8.</source>
        <translation>Ab hier ist die Datei kein UTF-8.</translation>
    </message>
    <message>
        <source>The file ends in the middle: a closing bracket, brace or quote is missing.</source>
        <translation>Die Datei endet mittendrin: Eine schließende Klammer oder ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Was it saved or copied completely?</source>
        <translation>Wurde sie ganz gespeichert oder kopiert?</translation>
    </message>
    <message>
        <source>There is a comma before the closing bracket, but nothing follows it.</source>
        <translation>Vor der schließenden Klammer steht ein Komma, auf das nichts folgt.</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>Nimm das Komma weg.</translation>
    </message>
    <message>
        <source>Comments are not allowed here.</source>
        <translation>Kommentare sind hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Put the words into a field of their own, such as "_comment".</source>
        <translation>Schreib die Worte in ein eigenes Feld, etwa "_comment".</translation>
    </message>
    <message>
        <source>Words stand between double quotes.</source>
        <translation>Worte stehen zwischen doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write " instead of '.</source>
        <translation>Schreib " statt '.</translation>
    </message>
    <message>
        <source>This is not a number that can be used.</source>
        <translation>Mit dieser Zahl lässt sich nichts anfangen.</translation>
    </message>
    <message>
        <source>Write an ordinary number.</source>
        <translation>Schreib eine gewöhnliche Zahl.</translation>
    </message>
    <message>
        <source>A line break, tab or other control character stands inside of quotes, or a quote is missing.</source>
        <translation>Zwischen Anführungszeichen steht ein Zeilenumbruch, ein Tabulator oder ein anderes Steuerzeichen, oder ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Close the quote before the end of the line; write \n for a line break.</source>
        <translation>Schließ die Anführungszeichen vor dem Zeilenende; für einen Umbruch schreib \n.</translation>
    </message>
    <message>
        <source>Something is missing before this.</source>
        <translation>Davor fehlt etwas.</translation>
    </message>
    <message>
        <source>Is it a comma, or a colon?</source>
        <translation>Ein Komma oder ein Doppelpunkt?</translation>
    </message>
    <message>
        <source>This can't be read: "%1" was not expected here.</source>
        <translation>Das ist nicht lesbar: „%1“ passt hier nicht hin.</translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket just before it.</source>
        <translation>Fehlt kurz davor ein Komma, ein Anführungszeichen oder eine Klammer?</translation>
    </message>
    <message>
        <source>The folder holds too many long routines.</source>
        <translation>In dem Ordner liegen zu viele lange Abläufe.</translation>
    </message>
    <message>
        <source>Move those that are not used to another folder.</source>
        <translation>Verschieb, was du nicht brauchst, in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Brackets and braces are nested too deeply (more than 32 levels).</source>
        <translation>Die Klammern sind zu tief verschachtelt (mehr als 32 Ebenen).</translation>
    </message>
    <message>
        <source>There are too many values in this file (more than 200,000).</source>
        <translation>In dieser Datei stehen zu viele Werte (mehr als 200.000).</translation>
    </message>
    <message>
        <source>The field "%1" stands here twice.</source>
        <translation>Das Feld „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Eins davon genügt.</translation>
    </message>
    <message>
        <source>There are more findings than can be shown.</source>
        <translation>Es gibt mehr Befunde, als sich zeigen lassen.</translation>
    </message>
    <message>
        <source>Put these right first, then check again.</source>
        <translation>Bring erst diese in Ordnung, dann prüf noch einmal.</translation>
    </message>
    <message>
        <source>The field "%1" is missing here.</source>
        <translation>Hier fehlt das Feld „%1“.</translation>
    </message>
    <message>
        <source>Add it: here belongs %2.</source>
        <translation>Ergänze es: Hierher gehört %2.</translation>
    </message>
    <message>
        <source>Is it misspelt?</source>
        <translation>Ist es falsch geschrieben?</translation>
    </message>
    <message>
        <source>The field "%1" is not known and has no effect.</source>
        <translation>Das Feld „%1“ ist nicht bekannt und bewirkt nichts.</translation>
    </message>
    <message>
        <source>Did you mean "%2"?</source>
        <translation>Meinst du „%2“?</translation>
    </message>
    <message>
        <source>Here belongs %1, not %2.</source>
        <translation>Hierher gehört %1, nicht %2.</translation>
    </message>
    <message>
        <source>Write the number without quotes.</source>
        <translation>Schreib die Zahl ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>"%1" is not known here. Possible words are %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Möglich sind %2.</translation>
    </message>
    <message>
        <source>Did you mean "%3"?</source>
        <translation>Meinst du „%3“?</translation>
    </message>
    <message>
        <source>This text is too long: more than %1 characters.</source>
        <translation>Dieser Text ist zu lang: mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is too long: more than %1 characters.</source>
        <translation>Das ist zu lang: mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Here belongs %1.</source>
        <translation>Hierher gehört %1.</translation>
    </message>
    <message>
        <source>Here must be at least %1 entry.</source>
        <translation>Hier muss mindestens %1 Eintrag stehen.</translation>
    </message>
    <message>
        <source>Here may be at most %1 entrys, but there are %2.</source>
        <translation>Hier dürfen höchstens %1 Einträge stehen, es sind aber %2.</translation>
    </message>
    <message>
        <source>Here must be a sentence in at least one language.</source>
        <translation>Hier muss ein Satz in wenigstens einer Sprache stehen.</translation>
    </message>
    <message>
        <source>Here belongs %1, not of %2.</source>
        <translation>Hierher gehört %1, nicht mit %2.</translation>
    </message>
    <message>
        <source>"%1" can't be used as a name.</source>
        <translation>„%1“ geht nicht als Name.</translation>
    </message>
    <message>
        <source>Use small letters and digits, with single hyphens between words.</source>
        <translation>Nimm Kleinbuchstaben und Ziffern, mit einzelnen Bindestrichen zwischen Wörtern.</translation>
    </message>
    <message>
        <source>"%1" is not a language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>Write a short code such as "en" or "de".</source>
        <translation>Schreib ein kurzes Kürzel wie "en" oder "de".</translation>
    </message>
    <message>
        <source>There are two steps with the id "%1".</source>
        <translation>Zwei Schritte haben die Kennung „%1“.</translation>
    </message>
    <message>
        <source>Give one of them another id, such as "%2".</source>
        <translation>Gib einem davon eine andere, etwa „%2“.</translation>
    </message>
    <message>
        <source>The guide does not know "%1" and will show it as it is.</source>
        <translation>Effleur kennt „%1“ nicht und zeigt es, wie es dasteht.</translation>
    </message>
    <message>
        <source>Write your own words as {"text": "..."}.</source>
        <translation>Schreib eigene Worte als {"text": "..."}.</translation>
    </message>
    <message>
        <source>On the body map "%1" the person is in another position.</source>
        <translation>Auf der Körperkarte „%1“ liegt oder sitzt die Person anders.</translation>
    </message>
    <message>
        <source>The guide goes by the map: write "position": "%2".</source>
        <translation>Es gilt die Karte: Schreib "position": "%2".</translation>
    </message>
    <message>
        <source>There is no stroke "%1" on this body map.</source>
        <translation>Auf dieser Körperkarte gibt es keinen Strich „%1“.</translation>
    </message>
    <message>
        <source>Known strokes are %2.</source>
        <translation>Bekannt sind %2.</translation>
    </message>
    <message>
        <source>It is not said which stroke this step uses.</source>
        <translation>Es ist nicht gesagt, welcher Strich zu diesem Schritt gehört.</translation>
    </message>
    <message>
        <source>Add "stroke"; only resting has none.</source>
        <translation>Ergänze "stroke"; nur Ruhen hat keinen.</translation>
    </message>
    <message>
        <source>The stroke "%1" works on one side at a time, so it must be said which.</source>
        <translation>Der Strich „%1“ gilt immer nur einer Seite; es muss gesagt sein, welcher.</translation>
    </message>
    <message>
        <source>Write "side": "each" for one side after the other, or "left" or "right".</source>
        <translation>Schreib "side": "each" für eine Seite nach der anderen, oder "left" oder "right".</translation>
    </message>
    <message>
        <source>The stroke "%1" works on both sides at once.</source>
        <translation>Der Strich „%1“ gilt beiden Seiten zugleich.</translation>
    </message>
    <message>
        <source>Write "side": "both".</source>
        <translation>Schreib "side": "both".</translation>
    </message>
    <message>
        <source>The stroke "%1" has no lane "%2".</source>
        <translation>Der Strich „%1“ hat keine Linie „%2“.</translation>
    </message>
    <message>
        <source>Its lanes are %3.</source>
        <translation>Seine Linien sind %3.</translation>
    </message>
    <message>
        <source>It has no lanes at all: remove "lanes".</source>
        <translation>Er hat gar keine Linien: Nimm "lanes" weg.</translation>
    </message>
    <message>
        <source>The range of repetitions runs backwards.</source>
        <translation>Der Bereich der Wiederholungen läuft rückwärts.</translation>
    </message>
    <message>
        <source>Write the smaller number first.</source>
        <translation>Schreib die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>The range of repetitions does not contain the %1 that are asked for.</source>
        <translation>Die verlangten %1 Wiederholungen liegen nicht in ihrem Bereich.</translation>
    </message>
    <message>
        <source>Widen the range, or change the repetitions.</source>
        <translation>Mach den Bereich weiter, oder ändere die Wiederholungen.</translation>
    </message>
    <message>
        <source>The stroke "%1" has %2 points, so the claps of a repetition must be a multiple of that.</source>
        <translation>Der Strich „%1“ hat %2 Punkte; die Schläge einer Wiederholung müssen ein Vielfaches davon sein.</translation>
    </message>
    <message>
        <source>Write "beatsPerRepetition": %3.</source>
        <translation>Schreib "beatsPerRepetition": %3.</translation>
    </message>
    <message>
        <source>This routine is for the body map "%1", which is not here.</source>
        <translation>Dieser Ablauf gehört zur Körperkarte „%1“, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Known here: %2.</source>
        <translation>Hier bekannt: %2.</translation>
    </message>
    <message>
        <source>This line can't be read.</source>
        <translation>Diese Linie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it as "M x y L x y C x y, x y, x y", in capital letters, one line only.</source>
        <translation>Schreib sie als "M x y L x y C x y, x y, x y", in Großbuchstaben, nur eine Linie.</translation>
    </message>
    <message>
        <source>This is a line, but here belongs an area: at least three corners.</source>
        <translation>Das ist eine Linie, hierher gehört aber eine Fläche: mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>It is not said what this hand does: "%1" is missing here.</source>
        <translation>Es ist nicht gesagt, was diese Hand tut: Hier fehlt "%1".</translation>
    </message>
    <message>
        <source>A hand that lies still has a "rest": [x, y]; one that lies on the other hand has "onTop": true.</source>
        <translation>Eine Hand, die ruht, hat "rest": [x, y]; eine, die auf der anderen liegt, hat "onTop": true.</translation>
    </message>
    <message>
        <source>It is not said what the %1 hand does.</source>
        <translation>Es ist nicht gesagt, was die %1 Hand tut.</translation>
    </message>
    <message>
        <source>Add "%2": {...}.</source>
        <translation>Ergänze "%2": {...}.</translation>
    </message>
    <message>
        <source>Both hands lie on top of each other; one must touch the skin.</source>
        <translation>Beide Hände liegen aufeinander; eine muss die Haut berühren.</translation>
    </message>
    <message>
        <source>A stroke has either lanes or one way for each hand, not both.</source>
        <translation>Ein Strich hat entweder Linien oder einen Weg je Hand, nicht beides.</translation>
    </message>
    <message>
        <source>Put "left" and "right" into each of the lanes.</source>
        <translation>Setz "left" und "right" in jede der Linien.</translation>
    </message>
    <message>
        <source>This stroke has a return, but it is not said how long that takes.</source>
        <translation>Dieser Strich hat einen Rückweg, aber es ist nicht gesagt, wie lange der dauert.</translation>
    </message>
    <message>
        <source>Add "seconds": {"out": 6, "return": 4} with your own numbers.</source>
        <translation>Ergänze "seconds": {"out": 6, "return": 4} mit deinen eigenen Zahlen.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Der Titel ist leer.</translation>
    </message>
    <message>
        <source>Give the routine a name that people can read.</source>
        <translation>Gib dem Ablauf einen Namen, den man lesen kann.</translation>
    </message>
    <message>
        <source>Say in a few words what is done.</source>
        <translation>Sag in ein paar Worten, was zu tun ist.</translation>
    </message>
    <message>
        <source>The lane "%1" is named twice.</source>
        <translation>Die Linie „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The body map has a stroke "%1" already.</source>
        <translation>Die Körperkarte hat schon einen Strich „%1“.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Gib diesem hier einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no region "%1".</source>
        <translation>Es gibt keine Region „%1“.</translation>
    </message>
    <message>
        <source>These entries must be in the order of their first number, which runs from 0 to 2.</source>
        <translation>Diese Einträge müssen nach ihrer ersten Zahl geordnet sein, die von 0 bis 2 läuft.</translation>
    </message>
    <message>
        <source>The hand does not come back to where this stroke begins.</source>
        <translation>Die Hand kommt nicht dorthin zurück, wo dieser Strich beginnt.</translation>
    </message>
    <message>
        <source>Add a "return", the light way back, or let "out" end where it began.</source>
        <translation>Ergänze "return", den leichten Rückweg, oder lass "out" enden, wo es begann.</translation>
    </message>
    <message>
        <source>The return must begin where "out" ends, else the hand would jump.</source>
        <translation>Der Rückweg muss beginnen, wo "out" endet, sonst würde die Hand springen.</translation>
    </message>
    <message>
        <source>The return must end where "out" begins, else the hand would jump.</source>
        <translation>Der Rückweg muss enden, wo "out" beginnt, sonst würde die Hand springen.</translation>
    </message>
    <message>
        <source>Clapping needs a stroke that is made of points.</source>
        <translation>Klatschen braucht einen Strich aus Punkten.</translation>
    </message>
    <message>
        <source>A stroke made of points is for clapping only.</source>
        <translation>Ein Strich aus Punkten ist nur zum Klatschen da.</translation>
    </message>
    <message>
        <source>Holding needs a stroke in which both hands lie still.</source>
        <translation>Halten braucht einen Strich, bei dem beide Hände still liegen.</translation>
    </message>
    <message>
        <source>In this stroke the hands lie still: it is for holding and shaking only.</source>
        <translation>Bei diesem Strich liegen die Hände still: Er ist nur zum Halten und Schütteln da.</translation>
    </message>
    <message>
        <source>Resting has no stroke: the hands are off the body.</source>
        <translation>Ruhen hat keinen Strich: Die Hände sind nicht am Körper.</translation>
    </message>
    <message>
        <source>Remove "stroke".</source>
        <translation>Nimm "stroke" weg.</translation>
    </message>
    <message>
        <source>The lines up to here are too long or too winding to be drawn.</source>
        <translation>Die Linien bis hierher sind zu lang oder zu verschlungen, um sie zu zeichnen.</translation>
    </message>
    <message>
        <source>The axis, about which sides are mirrored, must be inside of the picture.</source>
        <translation>Die Achse, an der die Seiten gespiegelt werden, muss innerhalb des Bildes liegen.</translation>
    </message>
    <message>
        <source>On this body map the giver has no place "%1".</source>
        <translation>Auf dieser Körperkarte gibt es für die massierende Person keinen Platz „%1“.</translation>
    </message>
    <message>
        <source>Its places are %2.</source>
        <translation>Ihre Plätze sind %2.</translation>
    </message>
    <message>
        <source>It is not said where the giver can be.</source>
        <translation>Es steht nicht da, wo die massierende Person sein kann.</translation>
    </message>
    <message>
        <source>Name at least one place, such as "head", with elbows and sign.</source>
        <translation>Nenne mindestens einen Platz, etwa "head", mit "elbows" und "sign".</translation>
    </message>
    <message>
        <source>The drawing has no group "%1" that could be hidden.</source>
        <translation>Die Zeichnung hat keine Gruppe „%1“, die ausgeblendet werden könnte.</translation>
    </message>
    <message>
        <source>This body map calls itself "%1", but its file is "%2".</source>
        <translation>Diese Körperkarte nennt sich „%1“, ihre Datei aber „%2“.</translation>
    </message>
    <message>
        <source>Give both the same name.</source>
        <translation>Gib beiden denselben Namen.</translation>
    </message>
    <message>
        <source>In the stroke "%1" the %2 hand would touch a place that must be left alone (%3). %4</source>
        <translation>Im Strich „%1“ würde die %2 Hand eine Stelle berühren, die in Ruhe bleiben muss (%3). %4</translation>
    </message>
    <message>
        <source>Lead the stroke around it; the whole pressing area of the hand counts.</source>
        <translation>Führ den Strich darum herum; es zählt die ganze Fläche der Hand, die drückt.</translation>
    </message>
    <message>
        <source>The working part ends against the classical direction.</source>
        <translation>Der arbeitende Teil endet gegen die klassische Richtung.</translation>
    </message>
    <message>
        <source>Strokes usually run toward the armpit above the waist, toward the groin below it.</source>
        <translation>Striche laufen gewöhnlich oberhalb der Taille zur Achsel, unterhalb zur Leiste.</translation>
    </message>
    <message>
        <source>Pressure above 3 is for trained hands.</source>
        <translation>Druck über 3 ist etwas für geschulte Hände.</translation>
    </message>
    <message>
        <source>The guide plays it at 3.</source>
        <translation>Gespielt wird mit Druck 3.</translation>
    </message>
    <message>
        <source>The routine does not begin with strokes.</source>
        <translation>Der Ablauf beginnt nicht mit Streichen.</translation>
    </message>
    <message>
        <source>Begin with a few long, light strokes: they warm, and let both of you arrive.</source>
        <translation>Beginn mit ein paar langen, leichten Strichen: Sie wärmen und lassen euch beide ankommen.</translation>
    </message>
    <message>
        <source>The routine does not end with strokes.</source>
        <translation>Der Ablauf endet nicht mit Streichen.</translation>
    </message>
    <message>
        <source>End with a few strokes, each one lighter than the one before.</source>
        <translation>Ende mit ein paar Strichen, jeder leichter als der davor.</translation>
    </message>
    <message>
        <source>Two clapping steps follow one another.</source>
        <translation>Zwei Schritte mit Klatschen folgen aufeinander.</translation>
    </message>
    <message>
        <source>Put a few light strokes between them.</source>
        <translation>Leg ein paar leichte Striche dazwischen.</translation>
    </message>
    <message>
        <source>The changes between the steps are long.</source>
        <translation>Die Wechsel zwischen den Schritten sind lang.</translation>
    </message>
    <message>
        <source>Up to 8 seconds keep the flow; longer ones only with a reminder.</source>
        <translation>Bis zu 8 Sekunden halten den Fluss; länger nur mit einer Erinnerung.</translation>
    </message>
    <message>
        <source>The routine takes %1 minutes.</source>
        <translation>Der Ablauf dauert %1 Minuten.</translation>
    </message>
    <message>
        <source>Between 5 and 60 minutes make sense.</source>
        <translation>Sinnvoll sind 5 bis 60 Minuten.</translation>
    </message>
    <message>
        <source>At %1 cm a second these strokes no longer relax.</source>
        <translation>Mit %1 cm in der Sekunde entspannen diese Striche nicht mehr.</translation>
    </message>
    <message>
        <source>Take more time: 1 to 10 cm a second are pleasant.</source>
        <translation>Lass dir mehr Zeit: Angenehm sind 1 bis 10 cm in der Sekunde.</translation>
    </message>
    <message>
        <source>At %1 cm a second the hands nearly stand still.</source>
        <translation>Mit %1 cm in der Sekunde stehen die Hände beinahe still.</translation>
    </message>
    <message>
        <source>Take less time: 1 to 10 cm a second are pleasant.</source>
        <translation>Nimm weniger Zeit: Angenehm sind 1 bis 10 cm in der Sekunde.</translation>
    </message>
    <message>
        <source>The hands would have to move at %1 cm a second.</source>
        <translation>Die Hände müssten sich mit %1 cm in der Sekunde bewegen.</translation>
    </message>
    <message>
        <source>Take more time: no more than 30 cm a second.</source>
        <translation>Lass dir mehr Zeit: höchstens 30 cm in der Sekunde.</translation>
    </message>
    <message>
        <source>Part of the way allows no more than pressure %1.</source>
        <translation>Ein Teil des Weges erlaubt höchstens Druck %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the guide eases there by itself.</source>
        <translation>Es ist nichts zu tun: Dort wird der Druck von selbst sanfter.</translation>
    </message>
    <message>
        <source>Usual are %1 to %2 repetitions of %3.</source>
        <translation>Beim %3 sind %1 bis %2 Wiederholungen üblich.</translation>
    </message>
    <message>
        <source>Repetitions within that range feel neither hurried nor endless.</source>
        <translation>So viele fühlen sich weder gehetzt noch endlos an.</translation>
    </message>
    <message>
        <source>Three strong steps follow one another.</source>
        <translation>Drei kräftige Schritte folgen aufeinander.</translation>
    </message>
    <message>
        <source>Let strong and light take turns.</source>
        <translation>Lass kräftig und leicht abwechseln.</translation>
    </message>
    <message>
        <source>Usual here are %2 to %3 minutes.</source>
        <translation>Üblich sind hier %2 bis %3 Minuten.</translation>
    </message>
    <message>
        <source>Many people do not like a rolled fold of skin.</source>
        <translation>Viele mögen es nicht, wenn eine Hautfalte gerollt wird.</translation>
    </message>
    <message>
        <source>Add "ask", so that the person is asked before the start.</source>
        <translation>Ergänze "ask", damit vor dem Anfang gefragt wird.</translation>
    </message>
    <message>
        <source>Nothing is said about what often goes wrong here.</source>
        <translation>Es ist nicht gesagt, was hier oft schiefgeht.</translation>
    </message>
    <message>
        <source>Add one or two short notes as "watchFor".</source>
        <translation>Ergänze ein oder zwei kurze Hinweise als "watchFor".</translation>
    </message>
    <message>
        <source>No voice of Effleur's reads these words: they are shown alone.</source>
        <translation>Keine Stimme von Effleur liest diese Worte: Sie werden nur gezeigt.</translation>
    </message>
    <message>
        <source>Effleur reads English and German; texts may be given in several languages.</source>
        <translation>Effleur liest Deutsch und Englisch; Texte dürfen in mehreren Sprachen dastehen.</translation>
    </message>
    <message>
        <source>A voice can't say “%1”.</source>
        <translation>Eine Stimme kann „%1“ nicht sagen.</translation>
    </message>
    <message>
        <source>Say it in the letters of the language, or in a text of its own language.</source>
        <translation>Schreib es mit den Buchstaben der Sprache, oder in einem Text in seiner eigenen.</translation>
    </message>
    <message>
        <source>In the stroke &quot;%1&quot; the %2 hand leaves the body.</source>
        <translation>Im Strich „%1“ verlässt die %2 Hand den Körper.</translation>
    </message>
    <message>
        <source>Lead it back inside of the outline.</source>
        <translation>Führe sie in den Umriss zurück.</translation>
    </message>
    <message>
        <source>Most of this way allows no weight at all, and %1 needs some.</source>
        <translation>Fast der ganze Weg erlaubt kein Gewicht, %1 braucht aber welches.</translation>
    </message>
    <message>
        <source>Lead the stroke beside bone and protected places, over muscle.</source>
        <translation>Führe den Strich neben Knochen und geschützten Stellen, über Muskeln.</translation>
    </message>
    <message>
        <source>A hand would rest with weight on a place that must bear none (%1).</source>
        <translation>Eine Hand würde mit Gewicht auf einer Stelle ruhen, die keins tragen darf (%1).</translation>
    </message>
    <message>
        <source>Hold with pressure 0.</source>
        <translation>Halte mit Druck 0.</translation>
    </message>
    <message>
        <source>On the neck nothing presses harder than 2.</source>
        <translation>Am Nacken drückt nichts stärker als 2.</translation>
    </message>
    <message>
        <source>Take 2 or less.</source>
        <translation>Nimm höchstens 2.</translation>
    </message>
    <message>
        <source>A hand of the shape &quot;%1&quot; can't do this: %2.</source>
        <translation>Eine Hand der Form „%1“ kann das nicht: %2.</translation>
    </message>
    <message>
        <source>Give the stroke another &quot;shape&quot;.</source>
        <translation>Gib dem Strich eine andere „shape“.</translation>
    </message>
    <message>
        <source>One place is shaken for %1 seconds.</source>
        <translation>Eine Stelle wird %1 Sekunden lang geschüttelt.</translation>
    </message>
    <message>
        <source>Up to 10 seconds are pleasant.</source>
        <translation>Bis zu 10 Sekunden sind angenehm.</translation>
    </message>
    <message>
        <source>The body maps &quot;%1&quot; and &quot;%2&quot; do not lie on one person.</source>
        <translation>Die Körperkarten „%1“ und „%2“ liegen nicht auf einer Person.</translation>
    </message>
    <message>
        <source>A routine goes over several bodies only where their maps join. Write two routines instead.</source>
        <translation>Ein Ablauf geht nur über mehrere Körper, wo ihre Karten aneinanderliegen. Schreib stattdessen zwei Abläufe.</translation>
    </message>
    <message>
        <source>A step's own &quot;body&quot; is not known in format 1.</source>
        <translation>Ein eigener „body“ eines Schritts ist in Format 1 nicht bekannt.</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;: 2 at the top of the file.</source>
        <translation>Schreib oben in der Datei „&quot;format&quot;: 2“.</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>words in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a sentence in quotes</source>
        <translation>ein Satz in Anführungszeichen</translation>
    </message>
    <message>
        <source>a sentence in quotes, or an object of sentences by language</source>
        <translation>ein Satz in Anführungszeichen oder ein Objekt mit einem Satz je Sprache</translation>
    </message>
    <message>
        <source>a short name in quotes</source>
        <translation>ein kurzer Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>a language in quotes, such as "en"</source>
        <translation>eine Sprache in Anführungszeichen, etwa "de"</translation>
    </message>
    <message>
        <source>one of the words %1</source>
        <translation>eins der Wörter %1</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation>eine Liste [...]</translation>
    </message>
    <message>
        <source>a list of %1 values</source>
        <translation>eine Liste mit %1 Werten</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <translation>ein Objekt {...}</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>linke</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechte</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Your rhythm</source>
        <translation>Euer Rhythmus</translation>
    </message>
    <message>
        <source>Well done, both of you</source>
        <translation>Gut gemacht, ihr beide</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>Hier beendet</translation>
    </message>
    <message>
        <source>Time per technique</source>
        <translation>Zeit je Technik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>outlined: not played</source>
        <translation>Umriss: nicht gespielt</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>Finish at %1</source>
        <translation>Fertig um %1</translation>
    </message>
    <message>
        <source>%1 minutes from now (%2 to %3 possible)</source>
        <translation>in %1 Minuten (%2 bis %3 sind möglich)</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Fewer or more repetitions from the next step on, a little quicker or slower. The closing strokes stay.</source>
        <translation>Ab dem nächsten Schritt weniger oder mehr Wiederholungen, etwas schneller oder langsamer. Das Ausstreichen bleibt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>fewer repetitions in one step</source>
        <translation>weniger Wiederholungen in einem Schritt</translation>
    </message>
    <message numerus="yes">
        <source>fewer repetitions in %n steps</source>
        <translation>
            <numerusform>weniger Wiederholungen in %n Schritt</numerusform>
            <numerusform>weniger Wiederholungen in %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>more repetitions in one step</source>
        <translation>mehr Wiederholungen in einem Schritt</translation>
    </message>
    <message numerus="yes">
        <source>more repetitions in %n steps</source>
        <translation>
            <numerusform>mehr Wiederholungen in %n Schritt</numerusform>
            <numerusform>mehr Wiederholungen in %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>the pace up to %1 % quicker</source>
        <translation>bis zu %1 % schneller</translation>
    </message>
    <message>
        <source>the pace up to %1 % slower</source>
        <translation>bis zu %1 % langsamer</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Nothing has to change.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>FitControl</name>
    <message>
        <source>Fit to</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie notiert</translation>
    </message>
    <message>
        <source>Fit to %1 minutes</source>
        <translation>Auf %1 Minuten anpassen</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Pressure %1 of 5, %2</source>
        <translation>Druck %1 von 5, %2</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Go on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Before this step</source>
        <translation>Vor diesem Schritt</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Nach diesem Schritt</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>%1, begins at %2</source>
        <translation>%1, beginnt bei %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>je %1 s</translation>
    </message>
    <message>
        <source>along each of %1 lines</source>
        <translation>auf jeder von %1 Linien</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation>auf jeder Seite</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Not done because of it: %1.</source>
        <translation>Entfällt deshalb: %1.</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>“Softer”</source>
        <translation>„Sanfter“</translation>
    </message>
    <message>
        <source>one level less, to the end</source>
        <translation>eine Stufe weniger, bis zum Ende</translation>
    </message>
    <message>
        <source>“Stop”</source>
        <translation>„Stopp“</translation>
    </message>
    <message>
        <source>the hands rest at once</source>
        <translation>die Hände ruhen sofort</translation>
    </message>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>it begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>light way back</source>
        <translation>leicht zurück</translation>
    </message>
    <message>
        <source>as many lines as pressure</source>
        <translation>so viele Linien wie Druckstufen</translation>
    </message>
    <message>
        <source>one repetition: thick while you work</source>
        <translation>eine Wiederholung: dick, wo gearbeitet wird</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Ask first: any of these today?</source>
        <translation>Zuerst fragen: heute etwas davon?</translation>
    </message>
    <message>
        <source>Agree on two words</source>
        <translation>Zwei Worte vereinbaren</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Effleur, page %1 of %2</source>
        <translation>Effleur, Seite %1 von %2</translation>
    </message>
    <message>
        <source>The folder %1 can't be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Linien</translation>
    </message>
</context>
<context>
    <name>HealthAdvice</name>
    <message>
        <source>Not today. Rest, and come back when you are well.</source>
        <translation>Heute nicht. Ausruhen und wiederkommen, wenn alles wieder gut ist.</translation>
    </message>
    <message>
        <source>Not today. Please see a doctor first.</source>
        <translation>Heute nicht. Bitte zuerst ärztlich abklären lassen.</translation>
    </message>
    <message>
        <source>No massage. This is an emergency: get medical help now.</source>
        <translation>Keine Massage. Das ist ein Notfall: jetzt ärztliche Hilfe holen.</translation>
    </message>
    <message>
        <source>Not today. Pain is hard to feel now; come back another day.</source>
        <translation>Heute nicht. Schmerz ist jetzt schwer zu spüren; lieber an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Leave that area out, and stay well away from its edge.</source>
        <translation>Diese Stelle auslassen und vom Rand gut Abstand halten.</translation>
    </message>
    <message>
        <source>Not lying face down. Ask a doctor or midwife first.</source>
        <translation>Nicht in Bauchlage. Zuerst ärztlich oder bei der Hebamme nachfragen.</translation>
    </message>
    <message>
        <source>Ask a doctor first, then come back.</source>
        <translation>Zuerst ärztlich nachfragen, dann wiederkommen.</translation>
    </message>
</context>
<context>
    <name>HealthGroup</name>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Leave the area out</source>
        <translation>Die Stelle auslassen</translation>
    </message>
    <message>
        <source>Ask a doctor first</source>
        <translation>Erst ärztlich fragen</translation>
    </message>
</context>
<context>
    <name>HealthQuestion</name>
    <message>
        <source>Fever, an infection, or feeling ill</source>
        <translation>Fieber, ein Infekt oder Krankheitsgefühl</translation>
    </message>
    <message>
        <source>A blood clot, or one leg swollen and painful</source>
        <translation>Blutgerinnsel, oder ein Bein ist geschwollen und schmerzt</translation>
    </message>
    <message>
        <source>Very high blood pressure, or a recent heart attack or stroke</source>
        <translation>Sehr hoher Blutdruck, oder vor Kurzem Herzinfarkt oder Schlaganfall</translation>
    </message>
    <message>
        <source>A recent fall, fracture or back injury, or sharp pain</source>
        <translation>Vor Kurzem Sturz, Bruch oder Rückenverletzung, oder stechender Schmerz</translation>
    </message>
    <message>
        <source>Numb between the legs, weak legs, bladder or bowel trouble</source>
        <translation>Taubheit zwischen den Beinen, schwache Beine, Blasen- oder Darmprobleme</translation>
    </message>
    <message>
        <source>Alcohol or drugs today</source>
        <translation>Heute Alkohol oder Drogen</translation>
    </message>
    <message>
        <source>A wound, burn, sunburn, rash, bruise, swelling or lump</source>
        <translation>Wunde, Verbrennung, Sonnenbrand, Ausschlag, Bluterguss, Schwellung oder Knoten</translation>
    </message>
    <message>
        <source>A sore joint, a scar, or a spot that hurts</source>
        <translation>Schmerzendes Gelenk, Narbe oder Stelle, die wehtut</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Cancer, or treatment for it</source>
        <translation>Krebs oder eine Krebsbehandlung</translation>
    </message>
    <message>
        <source>Blood thinners, or bleeding easily</source>
        <translation>Blutverdünner oder Neigung zu Blutungen</translation>
    </message>
    <message>
        <source>Fragile bones, or cortisone for a long time</source>
        <translation>Brüchige Knochen, oder Kortison über lange Zeit</translation>
    </message>
    <message>
        <source>Heart disease, an earlier clot or stroke</source>
        <translation>Herzkrankheit, früheres Gerinnsel oder Schlaganfall</translation>
    </message>
    <message>
        <source>Pain shooting into an arm or leg, tingling, numb feet</source>
        <translation>Schmerz, der in Arm oder Bein schießt, Kribbeln, taube Füße</translation>
    </message>
    <message>
        <source>Diabetes with complications, kidney disease, epilepsy</source>
        <translation>Diabetes mit Folgeschäden, Nierenkrankheit, Epilepsie</translation>
    </message>
    <message>
        <source>A recent operation, or an implanted device</source>
        <translation>Kürzlich eine Operation, oder ein Gerät im Körper</translation>
    </message>
</context>
<context>
    <name>HistoryButtons</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Yes, remove all sessions, notes and people</source>
        <translation>Ja, alle Massagen, Notizen und Personen entfernen</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Take back the older journal</source>
        <translation>Älteres Tagebuch zurückholen</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Their usual pressure, and what to leave out.</source>
        <translation>Der gewohnte Druck, und was auszulassen ist.</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>Relaxing</source>
        <translation>Entspannend</translation>
    </message>
    <message>
        <source>Invigorating</source>
        <translation>Belebend</translation>
    </message>
    <message>
        <source>Restorative</source>
        <translation>Aufbauend</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Zum Lernen</translation>
    </message>
</context>
<context>
    <name>IntentInSentence</name>
    <message>
        <source>relaxing</source>
        <translation>entspannend</translation>
    </message>
    <message>
        <source>invigorating</source>
        <translation>belebend</translation>
    </message>
    <message>
        <source>restorative</source>
        <translation>aufbauend</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>zum Lernen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Nothing can be written in %1, so this session will not be remembered.</source>
        <translation>In %1 lässt sich nichts schreiben; diese Massage wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more is remembered for now.</source>
        <translation>Der Speicher ist voll; vorerst wird nichts mehr festgehalten.</translation>
    </message>
    <message>
        <source>Another program holds the journal, so nothing is remembered for now.</source>
        <translation>Ein anderes Programm hält das Tagebuch; vorerst wird nichts festgehalten.</translation>
    </message>
    <message>
        <source>The journal is damaged, so nothing more is remembered for now.</source>
        <translation>Das Tagebuch ist beschädigt; vorerst wird nichts mehr festgehalten.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Effleur, so it is left as it is.</source>
        <translation>Das Tagebuch stammt von einem neueren Effleur und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The journal can't be used here, so this session will not be remembered.</source>
        <translation>Das Tagebuch ist hier nicht nutzbar; diese Massage wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>The journal was damaged, so a new one was begun; the old one is kept as %1.</source>
        <translation>Das Tagebuch war beschädigt, ein neues ist begonnen; das alte bleibt als %1.</translation>
    </message>
    <message>
        <source>Another Effleur plays a session, so this one can't be gone on with if it breaks off.</source>
        <translation>Ein anderes Effleur spielt gerade; bricht diese Massage ab, lässt sie sich nicht fortsetzen.</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A massage session is playing</source>
        <translation>Eine Massage läuft</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anleiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>Sanfter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Firmer</source>
        <translation>Fester</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Repeat step</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch eine</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Finish by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Stay in this step</source>
        <translation>Bei diesem Schritt bleiben</translation>
    </message>
    <message>
        <source>Leave this area out</source>
        <translation>Diesen Bereich auslassen</translation>
    </message>
    <message>
        <source>Where not to press</source>
        <translation>Wo nicht drücken</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Everyone tries</source>
        <translation>Alle probieren</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Handout as PDF</source>
        <translation>Handblatt als PDF</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Massagen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Ab hier weiter</translation>
    </message>
    <message>
        <source>Save as a softer version</source>
        <translation>Als sanftere Fassung sichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>For two</source>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>How it is done</source>
        <translation>Wie es gemacht wird</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Pause, weiter</translation>
    </message>
    <message>
        <source>Ease off; hold: leave this area out</source>
        <translation>Sanfter; halten: diese Stelle auslassen</translation>
    </message>
    <message>
        <source>Undo easing off</source>
        <translation>Sanfter zurücknehmen</translation>
    </message>
    <message>
        <source>Firmer</source>
        <translation>Fester</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Repeat this step; twice: the one before</source>
        <translation>Schritt wiederholen; zweimal: der davor</translation>
    </message>
    <message>
        <source>Repeat this step</source>
        <translation>Schritt wiederholen</translation>
    </message>
    <message>
        <source>One more repetition</source>
        <translation>Noch eine Wiederholung</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Finish by a time</source>
        <translation>Bis zu einer Zeit fertig</translation>
    </message>
    <message>
        <source>Stay in this step</source>
        <translation>Beim Schritt bleiben</translation>
    </message>
    <message>
        <source>Pause, to leave this area out</source>
        <translation>Pause, um diese Stelle auszulassen</translation>
    </message>
    <message>
        <source>Where not to press, and directions</source>
        <translation>Wo nicht gedrückt wird, und Richtungen</translation>
    </message>
    <message>
        <source>Zoom in to where the hands work</source>
        <translation>Näher heran, wo die Hände arbeiten</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts tauschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>End; a tap pauses</source>
        <translation>Beenden; Tippen: Pause</translation>
    </message>
    <message>
        <source>Candle, day, high contrast</source>
        <translation>Kerze, Tag, Kontrast</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>Voice on, off</source>
        <translation>Stimme an, aus</translation>
    </message>
    <message>
        <source>Everyone tries</source>
        <translation>Alle probieren</translation>
    </message>
    <message>
        <source>Freeze what the class sees</source>
        <translation>Das Bild der Klasse anhalten</translation>
    </message>
    <message>
        <source>The class sees nothing</source>
        <translation>Die Klasse sieht nichts</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Clear the ink</source>
        <translation>Tinte löschen</translation>
    </message>
    <message>
        <source>Undo ink</source>
        <translation>Tinte zurücknehmen</translation>
    </message>
    <message>
        <source>Words for the class</source>
        <translation>Worte für die Klasse</translation>
    </message>
    <message>
        <source>Count for the class</source>
        <translation>Zahl für die Klasse</translation>
    </message>
    <message>
        <source>Pressure for the class</source>
        <translation>Druck für die Klasse</translation>
    </message>
    <message>
        <source>Right and wrong beside it</source>
        <translation>Richtig und falsch daneben</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Close Effleur</source>
        <translation>Effleur schließen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Unterrichten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go on with what was interrupted</source>
        <translation>Mit dem Unterbrochenen weitermachen</translation>
    </message>
    <message>
        <source>As written, or fit to 15, 20, 25, 30 minutes</source>
        <translation>Wie geschrieben, oder in 15, 20, 25, 30 Minuten</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Remove; a second later once more: surely</source>
        <translation>Entfernen; eine Sekunde später noch einmal: wirklich</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Entferntes zurückholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For two: one, then the other</source>
        <translation>Zu zweit: erst einer, dann der andere</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1: the usual keys</source>
        <translation>%1: die üblichen Tasten</translation>
    </message>
</context>
<context>
    <name>Landmark</name>
    <message>
        <source>edge of the skull</source>
        <translation>Schädelrand</translation>
    </message>
    <message>
        <source>C7, the knob of the neck</source>
        <translation>C7, der Höcker am Hals</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>Th3</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>Th7</translation>
    </message>
    <message>
        <source>T12, the last rib</source>
        <translation>Th12, die letzte Rippe</translation>
    </message>
    <message>
        <source>L4</source>
        <translation>L4</translation>
    </message>
    <message>
        <source>sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <source>tip of the left shoulder</source>
        <translation>linke Schulterspitze</translation>
    </message>
    <message>
        <source>tip of the right shoulder</source>
        <translation>rechte Schulterspitze</translation>
    </message>
    <message>
        <source>upper corner of the left shoulder blade</source>
        <translation>obere Ecke des linken Schulterblatts</translation>
    </message>
    <message>
        <source>upper corner of the right shoulder blade</source>
        <translation>obere Ecke des rechten Schulterblatts</translation>
    </message>
    <message>
        <source>lower tip of the left shoulder blade</source>
        <translation>untere Spitze des linken Schulterblatts</translation>
    </message>
    <message>
        <source>lower tip of the right shoulder blade</source>
        <translation>untere Spitze des rechten Schulterblatts</translation>
    </message>
    <message>
        <source>left hip bone</source>
        <translation>linker Hüftknochen</translation>
    </message>
    <message>
        <source>right hip bone</source>
        <translation>rechter Hüftknochen</translation>
    </message>
    <message>
        <source>left dimple</source>
        <translation>linkes Grübchen</translation>
    </message>
    <message>
        <source>right dimple</source>
        <translation>rechtes Grübchen</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Beginner</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erfahren</translation>
    </message>
</context>
<context>
    <name>LeftOutChip</name>
    <message>
        <source>Left out: %1. Take back</source>
        <translation>Ausgelassen: %1. Zurücknehmen</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>%1 left out, last:</source>
        <translation>%1 ausgelassen, zuletzt:</translation>
    </message>
</context>
<context>
    <name>LevelInSentence</name>
    <message>
        <source>beginner</source>
        <translation>für den Anfang</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>für Geübte</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>für Erfahrene</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Small texts</source>
        <translation>Kleine Texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Their head on the screen points</source>
        <translation>Der Kopf zeigt im Bild nach</translation>
    </message>
    <message>
        <source>Head points</source>
        <translation>Kopf liegt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts tauschen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Seen from where you are</source>
        <translation>Vom eigenen Platz aus gesehen</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>pace %1 %</source>
        <translation>Tempo %1 %</translation>
    </message>
    <message>
        <source>sharp, tingling or numb</source>
        <translation>stechend, kribbelnd oder taub</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NextChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>Next, in</source>
        <translation>Dann, in</translation>
    </message>
    <message>
        <source>The end, in</source>
        <translation>Ende, in</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How did it feel? What next time?</source>
        <translation>Wie war es? Was beim nächsten Mal?</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dreizehn</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>vierzehn</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>fünfzehn</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>sechzehn</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>siebzehn</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>achtzehn</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>neunzehn</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>zwanzig</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a routine</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>Routines (*.routine.json)</source>
        <translation>Abläufe (*.routine.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>OwnMinutes</name>
    <message>
        <source>Minutes of your own</source>
        <translation>Eigene Minuten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>PausedColumn</name>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Let one hand rest where it is, without pressure.</source>
        <translation>Eine Hand ohne Druck liegen lassen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave this area out</source>
        <translation>Diese Stelle auslassen</translation>
    </message>
    <message>
        <source>sharp, tingling or numb: press Enter</source>
        <translation>stechend, kribbelnd oder taub: Enter drücken</translation>
    </message>
    <message>
        <source>sharp, tingling or numb</source>
        <translation>stechend, kribbelnd oder taub</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Somebody new</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Usual pressure</source>
        <translation>Gewohnter Druck</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>Druck %1</translation>
    </message>
    <message>
        <source>Tap what is always left out.</source>
        <translation>Antippen, was immer ausbleibt.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Notes about them</source>
        <translation>Notizen zur Person</translation>
    </message>
    <message>
        <source>What they like, what to mind.</source>
        <translation>Was guttut, worauf zu achten ist.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Shown: %1. Another body</source>
        <translation>Gezeigt: %1. Anderer Körper</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Firm surface</source>
        <translation>Feste Unterlage</translation>
    </message>
    <message>
        <source>Light clothes</source>
        <translation>Leichte Kleidung</translation>
    </message>
    <message>
        <source>Clean towels</source>
        <translation>Saubere Tücher</translation>
    </message>
    <message>
        <source>Small pad</source>
        <translation>Kleines Kissen</translation>
    </message>
    <message>
        <source>Rolled towel</source>
        <translation>Handtuchrolle</translation>
    </message>
    <message>
        <source>Dry wipes</source>
        <translation>Trockene Tücher</translation>
    </message>
    <message>
        <source>Oil, only if needed</source>
        <translation>Öl, nur wenn nötig</translation>
    </message>
    <message>
        <source>Warm room</source>
        <translation>Warmer Raum</translation>
    </message>
    <message>
        <source>Clean, warm hands</source>
        <translation>Saubere, warme Hände</translation>
    </message>
    <message>
        <source>Candles, a scent</source>
        <translation>Kerzen, ein Duft</translation>
    </message>
    <message>
        <source>Chair at a table</source>
        <translation>Stuhl an einem Tisch</translation>
    </message>
    <message>
        <source>Cushion on the table</source>
        <translation>Kissen auf dem Tisch</translation>
    </message>
    <message>
        <source>Clothes on</source>
        <translation>Angezogen</translation>
    </message>
</context>
<context>
    <name>PreparationDetail</name>
    <message>
        <source>dense mattress, mat on the floor, or a table</source>
        <translation>feste Matratze, Matte am Boden oder ein Tisch</translation>
    </message>
    <message>
        <source>loose clothes for you, a bare back for them</source>
        <translation>bequem beim Massieren, freier Rücken beim Liegen</translation>
    </message>
    <message>
        <source>one under, one over the hips</source>
        <translation>eins darunter, eins über die Hüften</translation>
    </message>
    <message>
        <source>under the forehead, so that the neck is at ease</source>
        <translation>unter die Stirn, damit der Nacken locker bleibt</translation>
    </message>
    <message>
        <source>under the ankles</source>
        <translation>unter die Fußgelenke</translation>
    </message>
    <message>
        <source>at hand, to wipe off oil</source>
        <translation>griffbereit, um Öl abzuwischen</translation>
    </message>
    <message>
        <source>without it is often better; ask about allergies</source>
        <translation>ohne ist oft besser; nach Allergien fragen</translation>
    </message>
    <message>
        <source>22 to 24 °C, no draught</source>
        <translation>22 bis 24 °C, keine Zugluft</translation>
    </message>
    <message>
        <source>short nails, no rings, no watch</source>
        <translation>kurze Nägel, keine Ringe, keine Uhr</translation>
    </message>
    <message>
        <source>if you both like them</source>
        <translation>wenn beide es mögen</translation>
    </message>
    <message>
        <source>both feet on the floor, a backrest that leaves the back free</source>
        <translation>beide Füße am Boden, die Lehne lässt den Rücken frei</translation>
    </message>
    <message>
        <source>for the arms and the forehead, so that the neck is at ease</source>
        <translation>für Arme und Stirn, damit der Nacken entspannt liegt</translation>
    </message>
    <message>
        <source>a thin shirt, no collar; necklace and scarf off, long hair up</source>
        <translation>dünnes Hemd ohne Kragen; Kette und Schal ab, langes Haar hoch</translation>
    </message>
</context>
<context>
    <name>Pressure</name>
    <message>
        <source>no pressure</source>
        <translation>ohne Druck</translation>
    </message>
    <message>
        <source>just the hand</source>
        <translation>nur die Hand</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>pressure %1, %2</source>
        <translation>Druck %1, %2</translation>
    </message>
    <message>
        <source>%1. Warm your hands, and breathe together.</source>
        <translation>%1. Die Hände wärmen und gemeinsam atmen.</translation>
    </message>
    <message>
        <source>Pressure has numbers: %1. Four and five are for trained hands.</source>
        <translation>Der Druck hat Zahlen: %1. Vier und fünf sind für geübte Hände.</translation>
    </message>
    <message>
        <source>Coming up: %1.</source>
        <translation>Gleich: %1.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claps each</source>
        <translation>
            <numerusform>mit je %n Schlag</numerusform>
            <numerusform>mit je %n Schlägen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles each</source>
        <translation>
            <numerusform>mit je %n Kreis</numerusform>
            <numerusform>mit je %n Kreisen</numerusform>
        </translation>
    </message>
    <message>
        <source>each time more, to %1</source>
        <translation>jedes Mal mehr, bis %1</translation>
    </message>
    <message>
        <source>each time less, to %1</source>
        <translation>jedes Mal weniger, bis %1</translation>
    </message>
    <message>
        <source>Avoid this: %1</source>
        <translation>Bitte vermeiden: %1</translation>
    </message>
    <message>
        <source>Hold for %1, %2.</source>
        <translation>Halten: %1, %2.</translation>
    </message>
    <message>
        <source>Rest for %1.</source>
        <translation>Ruhen: %1.</translation>
    </message>
    <message>
        <source>Now the other side.</source>
        <translation>Jetzt die andere Seite.</translation>
    </message>
    <message>
        <source>Now %1, first line. Change hands.</source>
        <translation>Jetzt die %1, erste Linie. Hände wechseln.</translation>
    </message>
    <message>
        <source>Now %1. Change hands.</source>
        <translation>Jetzt die %1. Hände wechseln.</translation>
    </message>
    <message>
        <source>Now a line further out.</source>
        <translation>Jetzt eine Linie weiter außen.</translation>
    </message>
    <message>
        <source>Now a line further in.</source>
        <translation>Jetzt eine Linie weiter innen.</translation>
    </message>
    <message>
        <source>Now the line beside it.</source>
        <translation>Jetzt die Linie daneben.</translation>
    </message>
    <message>
        <source>Last one here</source>
        <translation>Ein letztes Mal hier</translation>
    </message>
    <message>
        <source>Softer from here to the end: %1.</source>
        <translation>Ab hier sanfter bis zum Ende: %1.</translation>
    </message>
    <message>
        <source>Lightest just now. Softer from here on.</source>
        <translation>Gerade am leichtesten. Ab hier sanfter.</translation>
    </message>
    <message>
        <source>This area is left out from here on.</source>
        <translation>Diese Stelle wird ab hier ausgelassen.</translation>
    </message>
    <message>
        <source>Left out from here on: %1.</source>
        <translation>Ab hier ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Left out today: %1.</source>
        <translation>Heute ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Left out no longer: %1.</source>
        <translation>Nicht mehr ausgelassen: %1.</translation>
    </message>
    <message>
        <source>their left side</source>
        <translation>linke Körperseite</translation>
    </message>
    <message>
        <source>their right side</source>
        <translation>rechte Körperseite</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <translation>Einatmen.</translation>
    </message>
    <message>
        <source>And slowly out.</source>
        <translation>Und langsam aus.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Übersprungen: %1.</translation>
    </message>
    <message>
        <source>Left out today: %1. So this is skipped: %2.</source>
        <translation>Heute ausgelassen: %1. Darum entfällt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are skipped.</source>
        <translation>
            <numerusform>%n Schritt entfällt.</numerusform>
            <numerusform>%n Schritte entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out today: %1. So %n steps are skipped.</source>
        <translation>
            <numerusform>Heute ausgelassen: %1. Darum entfällt %n Schritt.</numerusform>
            <numerusform>Heute ausgelassen: %1. Darum entfallen %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmer: %1.</source>
        <translation>Fester: %1.</translation>
    </message>
    <message>
        <source>No firmer than this today.</source>
        <translation>Fester wird es heute nicht.</translation>
    </message>
    <message>
        <source>As it was: %1, nothing left out.</source>
        <translation>Wie zuvor: %1, nichts ausgelassen.</translation>
    </message>
    <message>
        <source>One more.</source>
        <translation>Noch einmal.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>Going on in %1.</source>
        <translation>Noch %1, dann geht es weiter.</translation>
    </message>
    <message>
        <source>When you are ready.</source>
        <translation>Wenn alles bereit ist.</translation>
    </message>
    <message>
        <source>Half of the session is done.</source>
        <translation>Die Hälfte der Massage ist geschafft.</translation>
    </message>
    <message>
        <source>One minute left.</source>
        <translation>Noch eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left.</source>
        <translation>
            <numerusform>noch %n Minute.</numerusform>
            <numerusform>noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask: more, less or the same?</source>
        <translation>Fragen: mehr, weniger oder genau so?</translation>
    </message>
    <message>
        <source>That was all of it. Well done, both of you.</source>
        <translation>Geschafft. Gut gemacht, ihr beide.</translation>
    </message>
    <message>
        <source>Kneel or stand at their left side, facing their head.</source>
        <translation>An die linke Seite der liegenden Person knien oder stellen, mit Blick zum Kopf.</translation>
    </message>
    <message>
        <source>Kneel or stand at their right side, facing their head.</source>
        <translation>An die rechte Seite der liegenden Person knien oder stellen, mit Blick zum Kopf.</translation>
    </message>
    <message>
        <source>Kneel or stand at their head.</source>
        <translation>An den Kopf der liegenden Person knien oder stellen.</translation>
    </message>
    <message>
        <source>Stand behind them, one foot ahead.</source>
        <translation>Hinter die Person stellen, einen Fuß voran.</translation>
    </message>
    <message>
        <source>Kneel or stand at their feet.</source>
        <translation>An die Füße der liegenden Person knien oder stellen.</translation>
    </message>
    <message>
        <source>Kneel or stand beside their left leg, facing their head.</source>
        <translation>Neben das linke Bein der liegenden Person knien oder stellen, mit Blick zum Kopf.</translation>
    </message>
    <message>
        <source>Kneel or stand beside their right leg, facing their head.</source>
        <translation>Neben das rechte Bein der liegenden Person knien oder stellen, mit Blick zum Kopf.</translation>
    </message>
    <message>
        <source>Stopped. Let your hands rest.</source>
        <translation>Angehalten. Die Hände ruhen lassen.</translation>
    </message>
    <message>
        <source>Everybody tries, for %1.</source>
        <translation>Jetzt üben alle, %1 lang.</translation>
    </message>
    <message>
        <source>Swap partners.</source>
        <translation>Jetzt wird getauscht.</translation>
    </message>
    <message>
        <source>Lightest here. Softer from the next step on.</source>
        <translation>Hier am leichtesten. Ab dem nächsten Schritt sanfter.</translation>
    </message>
    <message>
        <source>Lightest here. Softer later on.</source>
        <translation>Hier am leichtesten. Später sanfter.</translation>
    </message>
    <message>
        <source>Lightest here, and to the end.</source>
        <translation>Am leichtesten, und so bis zum Ende.</translation>
    </message>
    <message>
        <source>As it was: %1. Left out: %2.</source>
        <translation>Wie zuvor: %1. Ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Now %1: walk round to their left, one hand stays.</source>
        <translation>Jetzt die %1: nach links herumgehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Now %1: walk round to their right, one hand stays.</source>
        <translation>Jetzt die %1: nach rechts herumgehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Now %1, first line: walk round to their left, one hand stays.</source>
        <translation>Jetzt die %1, erste Linie: nach links herumgehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Now %1, first line: walk round to their right, one hand stays.</source>
        <translation>Jetzt die %1, erste Linie: nach rechts herumgehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Walk round to their left side, one hand stays.</source>
        <translation>Zur linken Körperseite herumgehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Walk round to their right side, one hand stays.</source>
        <translation>Zur rechten Körperseite herumgehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Walk round to their head, one hand stays.</source>
        <translation>Zum Kopf herumgehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Walk round behind them, one hand stays.</source>
        <translation>Hinter die Person gehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Walk round to their feet, one hand stays.</source>
        <translation>Zu den Füßen herumgehen, eine Hand bleibt.</translation>
    </message>
    <message>
        <source>Keep a hand on them as you go along to their legs.</source>
        <translation>Mit einer Hand am Körper zu den Beinen gehen.</translation>
    </message>
    <message>
        <source>Keep a hand on them as you go along to their hips.</source>
        <translation>Mit einer Hand am Körper zu den Hüften gehen.</translation>
    </message>
    <message>
        <source>Keep a hand on them as you go behind them.</source>
        <translation>Mit einer Hand am Körper hinter die Person gehen.</translation>
    </message>
    <message>
        <source>Keep a hand on them as you go to their feet.</source>
        <translation>Mit einer Hand am Körper zu den Füßen gehen.</translation>
    </message>
    <message>
        <source>Keep a hand on them as you go to their head.</source>
        <translation>Mit einer Hand am Körper zum Kopf gehen.</translation>
    </message>
    <message>
        <source>Left and right are theirs, not yours.</source>
        <translation>Links und rechts sind die der anderen Person.</translation>
    </message>
    <message>
        <source>Left and right are theirs, not yours. Nothing presses on the spine.</source>
        <translation>Links und rechts sind die der anderen Person. Auf die Wirbelsäule drückt nichts.</translation>
    </message>
    <message>
        <source>Paused. Let one hand rest where it is.</source>
        <translation>Pause. Eine Hand bleibt liegen.</translation>
    </message>
</context>
<context>
    <name>RefusedPanel</name>
    <message>
        <source>Edit the file</source>
        <translation>Datei bearbeiten</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Time to turn the head to the other side.</source>
        <translation>Zeit, den Kopf zur anderen Seite zu drehen.</translation>
    </message>
    <message>
        <source>A little oil, if the skin needs it.</source>
        <translation>Ein wenig Öl, wenn die Haut es braucht.</translation>
    </message>
    <message>
        <source>Draw the towel over what you have finished.</source>
        <translation>Was fertig ist, mit einem Tuch zudecken.</translation>
    </message>
</context>
<context>
    <name>Rim</name>
    <message>
        <source>Repetition progress</source>
        <translation>Stand der Wiederholung</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
</context>
<context>
    <name>RoutinePanel</name>
    <message>
        <source>Where the hands go</source>
        <translation>Wohin die Hände gehen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>repetition %1 of %2</source>
        <translation>Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>Diagram: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Session, %1, %2 left</source>
        <translation>Massage, %1, noch %2</translation>
    </message>
    <message>
        <source>a little firmer</source>
        <translation>etwas fester</translation>
    </message>
    <message>
        <source>firmer</source>
        <translation>fester</translation>
    </message>
    <message>
        <source>a little softer</source>
        <translation>etwas sanfter</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>sanfter</translation>
    </message>
    <message>
        <source>as firm as before</source>
        <translation>so fest wie zuvor</translation>
    </message>
    <message>
        <source>quicker</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>a little quicker</source>
        <translation>etwas schneller</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>a little slower</source>
        <translation>etwas langsamer</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>warm hands, slow breath</source>
        <translation>warme Hände, ruhiger Atem</translation>
    </message>
    <message>
        <source>%1, the other rests elsewhere</source>
        <translation>%1, die andere ruht anderswo</translation>
    </message>
    <message>
        <source>%1, the other stays off</source>
        <translation>%1, die andere bleibt in der Luft</translation>
    </message>
    <message>
        <source>Let them turn the head</source>
        <translation>Kopf drehen lassen</translation>
    </message>
    <message>
        <source>to the other side</source>
        <translation>auf die andere Seite</translation>
    </message>
    <message>
        <source>each time more, to %1</source>
        <translation>jedes Mal mehr, bis %1</translation>
    </message>
    <message>
        <source>each time less, to %1</source>
        <translation>jedes Mal weniger, bis %1</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Linie</translation>
    </message>
    <message>
        <source>one hand stays on the body</source>
        <translation>eine Hand bleibt auf dem Körper</translation>
    </message>
    <message>
        <source>%1, one hand stays</source>
        <translation>%1, eine Hand bleibt</translation>
    </message>
    <message>
        <source>one hand slides along their side</source>
        <translation>eine Hand gleitet an der Seite mit</translation>
    </message>
    <message>
        <source>one hand slides along, round the feet</source>
        <translation>eine Hand gleitet mit, um die Füße</translation>
    </message>
    <message>
        <source>a few drops, warmed in your palms</source>
        <translation>erst in den Händen anwärmen</translation>
    </message>
    <message>
        <source>then it is over</source>
        <translation>dann ist es vorbei</translation>
    </message>
    <message>
        <source>Glide over</source>
        <translation>Hinübergleiten</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <source>your hands find their place</source>
        <translation>die Hände finden ihren Platz</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>abgehoben</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>Lightest just now. Softer from here on.</source>
        <translation>Gerade am leichtesten. Ab hier sanfter.</translation>
    </message>
    <message>
        <source>Softer from here to the end</source>
        <translation>Ab hier sanfter bis zum Ende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hold %1 s</source>
        <translation>%1 s halten</translation>
    </message>
    <message>
        <source>Rest %1 s</source>
        <translation>%1 s ruhen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Left side, %1</source>
        <translation>Links, %1</translation>
    </message>
    <message>
        <source>Right side, %1</source>
        <translation>Rechts, %1</translation>
    </message>
    <message>
        <source>, pace %1 %</source>
        <translation>, Tempo %1 %</translation>
    </message>
    <message>
        <source>, again and again</source>
        <translation>, immer wieder</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>je %1 s</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 Mal</translation>
    </message>
    <message>
        <source>Hold for %1 seconds</source>
        <translation>%1 Sekunden halten</translation>
    </message>
    <message>
        <source>Rest for %1 seconds</source>
        <translation>%1 Sekunden ruhen</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Cover them</source>
        <translation>Zudecken</translation>
    </message>
    <message>
        <source>Let go, slowly</source>
        <translation>Langsam loslassen</translation>
    </message>
    <message>
        <source>Take a little oil</source>
        <translation>Etwas Öl nehmen</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Am Platz bleiben</translation>
    </message>
    <message>
        <source>one hand after the other</source>
        <translation>eine Hand nach der anderen</translation>
    </message>
    <message>
        <source>both hands stay on the body</source>
        <translation>beide Hände bleiben auf dem Körper</translation>
    </message>
    <message>
        <source>then step away</source>
        <translation>dann einen Schritt zurück</translation>
    </message>
    <message>
        <source>Walk round to their left</source>
        <translation>Nach links herumgehen</translation>
    </message>
    <message>
        <source>Walk round to their right</source>
        <translation>Nach rechts herumgehen</translation>
    </message>
    <message>
        <source>only as much skin as comes by itself</source>
        <translation>nur so viel Haut, wie von selbst kommt</translation>
    </message>
    <message>
        <source>like a patter of rain</source>
        <translation>wie leises Prasseln von Regen</translation>
    </message>
    <message>
        <source>Walk round to their head</source>
        <translation>Zum Kopf herumgehen</translation>
    </message>
    <message>
        <source>Walk round to their feet</source>
        <translation>Zu den Füßen gehen</translation>
    </message>
    <message>
        <source>Walk round behind them</source>
        <translation>Hinter die Person gehen</translation>
    </message>
    <message>
        <source>%1: walk round</source>
        <translation>%1: herumgehen</translation>
    </message>
    <message>
        <source>the next line</source>
        <translation>die nächste Linie</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Linien</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: %2 insgesamt</translation>
    </message>
    <message>
        <source>Lightest here. Softer from the next step on.</source>
        <translation>Hier am leichtesten. Ab dem nächsten Schritt sanfter.</translation>
    </message>
    <message>
        <source>Lightest here. Softer later on.</source>
        <translation>Hier am leichtesten. Später sanfter.</translation>
    </message>
    <message>
        <source>Lightest here, and to the end.</source>
        <translation>Am leichtesten, bis zum Ende.</translation>
    </message>
    <message>
        <source>As it was: %1, nothing left out</source>
        <translation>Wie zuvor: %1, nichts ausgelassen</translation>
    </message>
    <message>
        <source>As it was: %1. Left out: %2</source>
        <translation>Wie zuvor: %1. Ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Diese Massage entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Massagen</translation>
    </message>
    <message>
        <source>Nothing yet. What you play is kept here, on this computer alone.</source>
        <translation>Noch nichts. Gespielte Massagen bleiben hier, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Do not press on red. The arrows are usual ways; they differ between people.</source>
        <translation>Auf Rot nicht drücken. Die Pfeile sind übliche Richtungen; sie sind nicht bei allen gleich.</translation>
    </message>
    <message>
        <source>Go to step %1: Enter</source>
        <translation>Zu Schritt %1: Eingabe</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Body and hands</source>
        <translation>Körper und Hände</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Choose a line, then press the key, clicker or pedal.</source>
        <translation>Zeile wählen, dann Taste, Klicker oder Pedal drücken.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound, voice, keys</source>
        <translation>Ton, Stimme, Tasten</translation>
    </message>
</context>
<context>
    <name>ShownRows</name>
    <message>
        <source>Audience shows</source>
        <translation>Die Klasse sieht</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Zurück zur Lektion</translation>
    </message>
    <message>
        <source>Everyone tries, %1</source>
        <translation>Alle probieren, %1</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>jede Seite</translation>
    </message>
</context>
<context>
    <name>Softer</name>
    <message>
        <source>The softer version could not be written to %1.</source>
        <translation>Die sanftere Fassung ließ sich nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>Saved as %1 in your routines.</source>
        <translation>Als %1 bei den eigenen Abläufen gesichert.</translation>
    </message>
</context>
<context>
    <name>SoundPart</name>
    <message>
        <source>Spoken guide</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Chimes only</source>
        <translation>Nur Töne</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Beat and chimes</source>
        <translation>Takt und Glocken</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Loudspeaker delay</source>
        <translation>Verzögerung des Lautsprechers</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Left earphone only</source>
        <translation>Nur linker Ohrhörer</translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation>Ganz ohne Ton</translation>
    </message>
</context>
<context>
    <name>SpeedTag</name>
    <message>
        <source>½ speed</source>
        <translation>½ Tempo</translation>
    </message>
    <message>
        <source>¼ speed</source>
        <translation>¼ Tempo</translation>
    </message>
    <message>
        <source>pace %1 %</source>
        <translation>Tempo %1 %</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>My routine</source>
        <translation>Mein Ablauf</translation>
    </message>
    <message>
        <source>Say in a sentence what it is for.</source>
        <translation>In einem Satz sagen, wofür er da ist.</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Lay both hands down and let them become warm.</source>
        <translation>Beide Hände auflegen und warm werden lassen.</translation>
    </message>
    <message>
        <source>Hands that press already</source>
        <translation>Hände, die schon drücken</translation>
    </message>
    <message>
        <source>Long opening strokes</source>
        <translation>Lange Striche zum Anfang</translation>
    </message>
    <message>
        <source>Both palms from the waist up beside the spine, and lightly back.</source>
        <translation>Beide Handflächen von der Taille neben der Wirbelsäule hinauf und leicht zurück.</translation>
    </message>
    <message>
        <source>Weight on the spine</source>
        <translation>Gewicht auf der Wirbelsäule</translation>
    </message>
    <message>
        <source>Rubbing, the same way</source>
        <translation>Reiben, derselbe Weg</translation>
    </message>
    <message>
        <source>The same way with more weight: the skin moves along.</source>
        <translation>Derselbe Weg mit mehr Gewicht: Die Haut geht mit.</translation>
    </message>
    <message>
        <source>Sliding fast instead of leaning in</source>
        <translation>Schnelles Rutschen statt Anlehnen</translation>
    </message>
    <message>
        <source>Kneading, hand on hand</source>
        <translation>Kneten, Hand auf Hand</translation>
    </message>
    <message>
        <source>Small circles up beside the spine, lighter at the waist.</source>
        <translation>Kleine Kreise neben der Wirbelsäule hinauf, an der Taille leichter.</translation>
    </message>
    <message>
        <source>Pressing toward the spine</source>
        <translation>Druck zur Wirbelsäule hin</translation>
    </message>
    <message>
        <source>Closing strokes</source>
        <translation>Ausstreichen</translation>
    </message>
    <message>
        <source>Each stroke lighter than the one before.</source>
        <translation>Jeder Strich leichter als der davor.</translation>
    </message>
    <message>
        <source>Stopping suddenly</source>
        <translation>Plötzliches Aufhören</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Take the hands off slowly. Let the person rest.</source>
        <translation>Die Hände langsam lösen. Die Person ruhen lassen.</translation>
    </message>
    <message>
        <source>Let the person rest for a minute and get up slowly.</source>
        <translation>Noch eine Minute ruhen lassen, dann langsam aufstehen.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>StopRule</name>
    <message>
        <source>It should never hurt. If they hold their breath, ease off. Sharp, shooting, tingling or numb: stop there. Dizzy, sick, chest pain or short of breath: stop altogether.</source>
        <translation>Es soll nie wehtun. Stockt der Atem: sanfter. Stechend, einschießend, kribbelnd, taub: dort aufhören. Schwindel, Übelkeit, Brustschmerz oder Atemnot: ganz aufhören.</translation>
    </message>
</context>
<context>
    <name>StyleTabs</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Relaxing</source>
        <translation>Entspannend</translation>
    </message>
    <message>
        <source>Invigorating</source>
        <translation>Belebend</translation>
    </message>
    <message>
        <source>Restorative</source>
        <translation>Aufbauend</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Zum Lernen</translation>
    </message>
</context>
<context>
    <name>Technique</name>
    <message>
        <source>Holding</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Stroking</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Rubbing</source>
        <translation>Reiben</translation>
    </message>
    <message>
        <source>Squeezing</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Kneading</source>
        <translation>Kneten</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>Klatschen</translation>
    </message>
    <message>
        <source>Shaking</source>
        <translation>Schütteln</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ausstreichen</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruhen</translation>
    </message>
</context>
<context>
    <name>TechniqueInSentence</name>
    <message>
        <source>holding</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>stroking</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>rubbing</source>
        <translation>Reiben</translation>
    </message>
    <message>
        <source>squeezing</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>kneading</source>
        <translation>Kneten</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>clapping</source>
        <translation>Klatschen</translation>
    </message>
    <message>
        <source>shaking</source>
        <translation>Schütteln</translation>
    </message>
    <message>
        <source>closing strokes</source>
        <translation>Ausstreichen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Ausstreichen</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>Ruhen</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>%1: as the theme</source>
        <translation>%1: wie das Design</translation>
    </message>
    <message>
        <source>%1: tone %2 of 6</source>
        <translation>%1: Ton %2 von 6</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Only you see this</source>
        <translation>Das siehst nur du</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Loop step</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>quarter speed</source>
        <translation>Vierteltempo</translation>
    </message>
    <message>
        <source>half speed</source>
        <translation>halbes Tempo</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>WaitingColumn</name>
    <message>
        <source>When you are ready</source>
        <translation>Wenn alles bereit ist</translation>
    </message>
    <message>
        <source>both hands rest, without pressure</source>
        <translation>beide Hände ruhen, ohne Druck</translation>
    </message>
</context>
<context>
    <name>ZoneReason</name>
    <message>
        <source>Spinous processes: hands may rest or glide over at pressure 0, never press, pinch or drum; work beside it.</source>
        <translation>Dornfortsätze: Hände dürfen darauf ruhen oder mit Druck 0 darübergleiten, nie drücken, zwicken oder klopfen; arbeite daneben.</translation>
    </message>
    <message>
        <source>Lymph nodes and vessels of the armpit: strokes end before it.</source>
        <translation>Lymphknoten und Gefäße der Achsel: Striche enden davor.</translation>
    </message>
    <message>
        <source>Side of the neck: lymph nodes, artery, nerves; stay on the back of the neck.</source>
        <translation>Seite des Halses: Lymphknoten, Schlagader, Nerven; bleib im Nacken.</translation>
    </message>
    <message>
        <source>Kidney, T11 to L3, 2.5 to 9.5 cm beside the midline: light flat strokes only, no drumming, no pinching, no weight.</source>
        <translation>Niere, Th11 bis L3, 2,5 bis 9,5 cm neben der Mittellinie: nur leichte, flache Striche, kein Klopfen, kein Zwicken, kein Gewicht.</translation>
    </message>
    <message>
        <source>Bony ridge of the shoulder blade.</source>
        <translation>Knochiger Grat des Schulterblatts.</translation>
    </message>
    <message>
        <source>Inner edge of the shoulder blade.</source>
        <translation>Innere Kante des Schulterblatts.</translation>
    </message>
    <message>
        <source>Free ends of the 11th and 12th rib: no drumming, no pointed pressure.</source>
        <translation>Freie Enden der 11. und 12. Rippe: kein Klopfen, kein spitzer Druck.</translation>
    </message>
    <message>
        <source>Behind the heart, T4 to T8, left: sources disagree on percussion here, so it is left out.</source>
        <translation>Hinter dem Herzen, Th4 bis Th8, links: Beim Klopfen sind sich die Quellen hier uneins, darum bleibt es aus.</translation>
    </message>
    <message>
        <source>Spinous processes: hands may rest or glide over at pressure 0, never press, pinch or tap; work beside it.</source>
        <translation>Dornfortsätze: Hände dürfen mit Druck 0 ruhen oder darübergleiten, nie drücken, fassen oder klopfen; daneben arbeiten.</translation>
    </message>
    <message>
        <source>Front of the neck and the hollow above the collarbone, out of sight beyond the edge of the shoulder: artery, nerves and nodes; fingers do not reach over here.</source>
        <translation>Vorderseite des Halses und Grube über dem Schlüsselbein, hinter dem Rand der Schulter verborgen: Schlagader, Nerven und Lymphknoten; die Finger greifen nicht hinüber.</translation>
    </message>
    <message>
        <source>Lymph nodes, vessels and nerves of the armpit: strokes end before it.</source>
        <translation>Lymphknoten, Gefäße und Nerven der Achsel: Striche enden davor.</translation>
    </message>
    <message>
        <source>Tip of the shoulder: bone and a bursa just under the cloth; light and flat only, no lifting.</source>
        <translation>Schulterspitze: Knochen und ein Schleimbeutel dicht unter dem Stoff; nur leicht und flach, nicht anheben.</translation>
    </message>
    <message>
        <source>Inner side of the upper arm: vessels and nerves lie bare against the bone; light and flat only.</source>
        <translation>Innenseite des Oberarms: Gefäße und Nerven liegen dicht am Knochen; nur leicht und flach.</translation>
    </message>
    <message>
        <source>Elbow: the ulnar nerve (the funny bone) lies bare; strokes end above it or pass flat and light.</source>
        <translation>Ellbogen: Der Ellennerv (Musikantenknochen) liegt frei; Striche enden darüber oder gehen flach und leicht vorbei.</translation>
    </message>
    <message>
        <source>Inner edge and lower tip of the shoulder blade.</source>
        <translation>Innerer Rand und untere Spitze des Schulterblatts.</translation>
    </message>
    <message>
        <source>Kidney, below the 11th rib: light flat strokes only, no tapping, no weight.</source>
        <translation>Niere, unter der 11. Rippe: nur leichte, flache Striche, kein Klopfen, kein Gewicht.</translation>
    </message>
    <message>
        <source>Hollow of the knee: artery, vein, nerves and lymph nodes lie close under the skin. Glide past on both sides.</source>
        <translation>Kniekehle: Schlagader, Vene, Nerven und Lymphknoten liegen dicht unter der Haut. Auf beiden Seiten daran vorbeigleiten.</translation>
    </message>
    <message>
        <source>Back of the knee: tendons and, on the outer side, a nerve over the bone. Hands only glide here, without weight.</source>
        <translation>Rückseite des Knies: Sehnen und außen ein Nerv über dem Knochen. Hier gleiten die Hände nur, ohne Gewicht.</translation>
    </message>
    <message>
        <source>Upper inner side of the thigh: near the groin, with vessels and lymph nodes, and private. Strokes end before it.</source>
        <translation>Obere Innenseite des Oberschenkels: nahe der Leiste, mit Gefäßen und Lymphknoten, und intim. Striche enden davor.</translation>
    </message>
    <message>
        <source>Inner side of the thigh: a large vein lies close under the skin. Soft, flat strokes only.</source>
        <translation>Innenseite des Oberschenkels: Eine große Vene liegt dicht unter der Haut. Nur weiche, flache Striche.</translation>
    </message>
    <message>
        <source>Heel tendon: it has no muscle over it. Soft, flat strokes only, no pinching.</source>
        <translation>Achillessehne: Kein Muskel liegt darüber. Nur weiche, flache Striche, kein Kneifen.</translation>
    </message>
    <message>
        <source>Inner ankle bone, with vessels and a nerve behind it: glide around it, never press.</source>
        <translation>Innenknöchel, dahinter Gefäße und ein Nerv: darum herumgleiten, nie drücken.</translation>
    </message>
    <message>
        <source>Outer ankle bone: glide around it, never press.</source>
        <translation>Außenknöchel: darum herumgleiten, nie drücken.</translation>
    </message>
    <message>
        <source>Inner edge of the shin bone: no drumming; hold the muscle, not the bone.</source>
        <translation>Innenkante des Schienbeins: kein Klopfen; den Muskel halten, nicht den Knochen.</translation>
    </message>
    <message>
        <source>Outer edge of the lower leg, over bone and nerve: no drumming; hold the muscle, not the bone.</source>
        <translation>Außenkante des Unterschenkels, über Knochen und Nerv: kein Klopfen; den Muskel halten, nicht den Knochen.</translation>
    </message>
</context>
<context>
    <name>effleur::app::SoundWiring</name>
    <message>
        <source>This voice said nothing.</source>
        <translation>Diese Stimme hat nichts gesagt.</translation>
    </message>
    <message>
        <source>No voice speaks the language of this routine, so its own words are only shown.</source>
        <translation>Keine Stimme spricht die Sprache dieses Ablaufs; seine eigenen Worte werden nur gezeigt.</translation>
    </message>
    <message>
        <source>The voice can't say “%1”, so it is only shown.</source>
        <translation>Die Stimme kann „%1“ nicht sagen; es wird nur gezeigt.</translation>
    </message>
    <message>
        <source>No voice is installed for this language, so tones guide alone.</source>
        <translation>Für diese Sprache gibt es keine Stimme; die Töne führen allein.</translation>
    </message>
    <message>
        <source>Your own voice said nothing, so another one speaks.</source>
        <translation>Die eigene Stimme hat nichts gesagt; eine andere spricht.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound.</source>
        <translation>Kein Lautsprecher gefunden. Die Massage geht ohne Ton weiter.</translation>
    </message>
</context>
<context>
    <name>effleur::window::shell::AppModel</name>
    <message>
        <source>How tense you are could not be kept.</source>
        <translation>Wie angespannt ihr seid, ließ sich nicht festhalten.</translation>
    </message>
    <message>
        <source>Your settings can't be kept: %1 can't be written.</source>
        <translation>Die Einstellungen bleiben nicht erhalten: %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>The note could not be kept.</source>
        <translation>Die Notiz ließ sich nicht sichern.</translation>
    </message>
    <message>
        <source>People can't be kept here.</source>
        <translation>Personen lassen sich hier nicht sichern.</translation>
    </message>
    <message>
        <source>Removed. Undo</source>
        <translation>Entfernt. Rückgängig machen</translation>
    </message>
    <message>
        <source>Press once more to start, if a doctor agrees.</source>
        <translation>Zum Beginnen noch einmal drücken, wenn ärztlich nichts dagegen spricht.</translation>
    </message>
    <message>
        <source>Then you change places</source>
        <translation>Danach tauscht ihr</translation>
    </message>
    <message>
        <source>This massage can't be played any more.</source>
        <translation>Diese Massage lässt sich nicht mehr spielen.</translation>
    </message>
    <message>
        <source>This evening goes on in another window.</source>
        <translation>Dieser Abend geht in einem anderen Fenster weiter.</translation>
    </message>
    <message>
        <source>Then the other</source>
        <translation>Dann der andere</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Dann %1</translation>
    </message>
</context>
<context>
    <name>effleur::window::after::FinishModel</name>
    <message>
        <source>Saved with this session, on this computer</source>
        <translation>Bei dieser Massage gesichert, auf diesem Computer</translation>
    </message>
    <message>
        <source>Not saved: there is no journal here</source>
        <translation>Nicht gesichert: Hier gibt es kein Tagebuch</translation>
    </message>
    <message>
        <source>All %1 steps</source>
        <translation>Alle %1 Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>, %1 paused.</source>
        <translation>, davon %1 Pause.</translation>
    </message>
    <message>
        <source>, %1 s paused.</source>
        <translation>, davon %1 s Pause.</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>at %1, firmer again later</source>
        <translation>bei %1, später wieder fester</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 skipped because of the area left out.</source>
        <translation>%1 wegen der ausgelassenen Stelle übersprungen.</translation>
    </message>
    <message>
        <source>lightest</source>
        <translation>am leichtesten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Eased off, %1</source>
        <translation>Sanfter, %1</translation>
    </message>
    <message>
        <source>Firmer, %1</source>
        <translation>Fester, %1</translation>
    </message>
    <message>
        <source>and %1 before, in the history</source>
        <translation>und %1 davor, im Verlauf</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>effleur::window::kit::HandoutModel</name>
    <message>
        <source>The handout is here: %1</source>
        <translation>Das Handblatt liegt hier: %1</translation>
    </message>
    <message>
        <source>The handout could not be written: %1</source>
        <translation>Das Handblatt konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>effleur::window::after::HistoryModel</name>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 Pause</translation>
    </message>
    <message>
        <source>ddd d MMM, h:mm</source>
        <translation>ddd d. MMM, H:mm</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>No session in the last %1 weeks.</source>
        <translation>In den letzten %1 Wochen keine Massage.</translation>
    </message>
    <message>
        <source>In the last %1 weeks: %2 on %3.</source>
        <translation>In den letzten %1 Wochen: %2 an %3.</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>This session could not be removed.</source>
        <translation>Diese Massage ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>Nicht alles ließ sich entfernen.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Taken back. Sessions: %1, people: %2.</source>
        <translation>Zurückgeholt. Massagen: %1, Personen: %2.</translation>
    </message>
    <message>
        <source>Taken back. Sessions: %1, people: %2. Not all of it could be read; the rest is kept as %3.</source>
        <translation>Zurückgeholt. Massagen: %1, Personen: %2. Nicht alles war lesbar; der Rest bleibt als %3.</translation>
    </message>
    <message>
        <source>The older journal can't be taken back just now.</source>
        <translation>Das ältere Tagebuch lässt sich gerade nicht zurückholen.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Wieder da.</translation>
    </message>
    <message>
        <source>It could not be put back.</source>
        <translation>Das ließ sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Begun.</source>
        <translation>Begonnen.</translation>
    </message>
    <message>
        <source>Begun; left out: %1.</source>
        <translation>Begonnen; ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Paused in %1.</source>
        <translation>Pause bei „%1“.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Went on with %1.</source>
        <translation>Weiter mit „%1“.</translation>
    </message>
    <message>
        <source>Went on.</source>
        <translation>Weitergemacht.</translation>
    </message>
    <message>
        <source>Asked for softer in %1; it was the lightest.</source>
        <translation>Sanfter gewünscht bei „%1“; es war schon am leichtesten.</translation>
    </message>
    <message>
        <source>Asked for softer; it was the lightest.</source>
        <translation>Sanfter gewünscht; es war schon am leichtesten.</translation>
    </message>
    <message>
        <source>Eased off in %1, from %2 to %3.</source>
        <translation>Sanfter bei „%1“, von %2 auf %3.</translation>
    </message>
    <message>
        <source>Eased off, from %1 to %2.</source>
        <translation>Sanfter, von %1 auf %2.</translation>
    </message>
    <message>
        <source>Firmer in %1, from %2 to %3.</source>
        <translation>Fester bei „%1“, von %2 auf %3.</translation>
    </message>
    <message>
        <source>Firmer, from %1 to %2.</source>
        <translation>Fester, von %1 auf %2.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Die letzte Änderung zurückgenommen.</translation>
    </message>
    <message>
        <source>No longer left out: %1.</source>
        <translation>Nicht mehr ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Left an area out.</source>
        <translation>Eine Stelle ausgelassen.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Skipped %1.</source>
        <translation>„%1“ übersprungen.</translation>
    </message>
    <message>
        <source>Skipped a step.</source>
        <translation>Einen Schritt übersprungen.</translation>
    </message>
    <message>
        <source>Repeated %1.</source>
        <translation>„%1“ wiederholt.</translation>
    </message>
    <message>
        <source>Repeated a step.</source>
        <translation>Einen Schritt wiederholt.</translation>
    </message>
    <message>
        <source>Once more of %1.</source>
        <translation>Noch einmal bei „%1“.</translation>
    </message>
    <message>
        <source>One repetition more.</source>
        <translation>Eine Wiederholung mehr.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Zu Ende.</translation>
    </message>
    <message>
        <source>Ended in %1.</source>
        <translation>Beendet bei „%1“.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>eased off</source>
        <translation>sanfter</translation>
    </message>
    <message>
        <source>made firmer</source>
        <translation>fester</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, h:mm</source>
        <translation>dddd, d. MMMM yyyy, H:mm</translation>
    </message>
    <message>
        <source>then %1's</source>
        <translation>danach für %1</translation>
    </message>
    <message>
        <source>after %1's</source>
        <translation>nach der für %1</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>die erste von zweien</translation>
    </message>
    <message>
        <source>the second of two</source>
        <translation>die zweite von zweien</translation>
    </message>
</context>
<context>
    <name>effleur::window::lesson::LessonModel</name>
    <message>
        <source>Everyone tries</source>
        <translation>Alle probieren</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Getauscht</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>effleur::window::browse::LibraryDetail</name>
    <message>
        <source>1 step, %1</source>
        <translation>1 Schritt, %1</translation>
    </message>
    <message>
        <source>%1 steps, %2</source>
        <translation>%1 Schritte, %2</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>Druck %1</translation>
    </message>
    <message>
        <source>Pressure %1 to %2</source>
        <translation>Druck %1 bis %2</translation>
    </message>
    <message>
        <source>Oil if the skin is dry</source>
        <translation>Öl, wenn die Haut trocken ist</translation>
    </message>
    <message>
        <source>%1 can't be met; this is the nearest.</source>
        <translation>%1 geht nicht genau; das kommt am nächsten.</translation>
    </message>
    <message>
        <source>This file can't be played</source>
        <translation>Diese Datei ist nicht abspielbar</translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation>%1, Zeile %2, Spalte %3 (%4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Over clothes, no oil</source>
        <translation>Durch die Kleidung, ohne Öl</translation>
    </message>
</context>
<context>
    <name>effleur::window::browse::LibraryModel</name>
    <message>
        <source>%1 has changed and can't be played.</source>
        <translation>%1 hat sich geändert und ist nicht abspielbar.</translation>
    </message>
    <message>
        <source>%1 can't be played. Line %2: %3</source>
        <translation>%1 ist nicht abspielbar. Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 can't be played: %2</source>
        <translation>%1 ist nicht abspielbar: %2</translation>
    </message>
    <message>
        <source>No text editor answered. The file is here: %1</source>
        <translation>Kein Texteditor hat reagiert. Die Datei liegt hier: %1</translation>
    </message>
    <message>
        <source>%1 is open in your text editor.</source>
        <translation>%1 ist im Texteditor offen.</translation>
    </message>
    <message>
        <source>A copy of your own, %1, is open in your text editor.</source>
        <translation>Eine eigene Kopie, %1, ist im Texteditor offen.</translation>
    </message>
    <message>
        <source>A small routine to begin with, %1, is open in your text editor.</source>
        <translation>Ein kleiner Ablauf für den Anfang, %1, ist im Texteditor offen.</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Copy it here first.</source>
        <translation>%1 liegt nicht auf diesem Computer. Kopiere die Datei zuerst hierher.</translation>
    </message>
    <message>
        <source>Only a file can be dropped here.</source>
        <translation>Hier kann nur eine Datei abgelegt werden.</translation>
    </message>
    <message>
        <source>One routine at a time: of %1 files only the first was taken.</source>
        <translation>Immer nur ein Ablauf: Von %1 Dateien wurde nur die erste genommen.</translation>
    </message>
    <message>
        <source>The file %1 can't be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file %1 can't be written: %2.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>effleur::window::browse::LibraryRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Can't be played</source>
        <translation>Nicht abspielbar</translation>
    </message>
    <message>
        <source>the nearest</source>
        <translation>am nächsten</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>heute benutzt</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>gestern benutzt</translation>
    </message>
    <message>
        <source>'used on' dddd</source>
        <translation>'am' dddd 'benutzt'</translation>
    </message>
    <message>
        <source>'used on' d MMMM</source>
        <translation>'am' d. MMMM 'benutzt'</translation>
    </message>
    <message>
        <source>%1, over clothes</source>
        <translation>%1, durch die Kleidung</translation>
    </message>
</context>
<context>
    <name>effleur::window::people::PeopleModel</name>
    <message>
        <source>up to %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>; without %1</source>
        <translation>; ohne %1</translation>
    </message>
</context>
<context>
    <name>effleur::window::lesson::ScreensModel</name>
    <message>
        <source>In a window</source>
        <translation>In einem Fenster</translation>
    </message>
    <message>
        <source>The class's screen is gone</source>
        <translation>Der Bildschirm der Klasse ist weg</translation>
    </message>
    <message>
        <source>The class sees no window</source>
        <translation>Die Klasse sieht kein Fenster</translation>
    </message>
    <message>
        <source>Live in a window</source>
        <translation>Live in einem Fenster</translation>
    </message>
    <message>
        <source>Live on %1</source>
        <translation>Live auf %1</translation>
    </message>
</context>
<context>
    <name>effleur::window::settings::SettingsModel</name>
    <message>
        <source>Like this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
</context>
<context>
    <name>effleur::window::settings::SoundModel</name>
    <message>
        <source>The clearest that is installed</source>
        <translation>Die klarste, die da ist</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Coming up: kneading, beside the spine. Pressure two, light. Six times.</source>
        <translation>Gleich: Kneten, neben der Wirbelsäule. Druck zwei, leicht. Sechs Mal.</translation>
    </message>
</context>
<context>
    <name>effleur::window::play::WaitingModel</name>
    <message>
        <source>'Stopped on' dddd 'at' H:mm</source>
        <translation>'Angehalten am' dddd 'um' H:mm</translation>
    </message>
    <message>
        <source>step %1 of %2, %3 left</source>
        <translation>Schritt %1 von %2, noch %3</translation>
    </message>
    <message>
        <source>Stopped just now</source>
        <translation>Gerade eben unterbrochen</translation>
    </message>
    <message>
        <source>'Stopped today at' H:mm</source>
        <translation>'Heute um' H:mm 'unterbrochen'</translation>
    </message>
    <message>
        <source>'Stopped yesterday at' H:mm</source>
        <translation>'Gestern um' H:mm 'unterbrochen'</translation>
    </message>
    <message>
        <source>'Stopped on' d MMMM 'at' H:mm</source>
        <translation>'Am' d. MMMM 'um' H:mm 'unterbrochen'</translation>
    </message>
    <message>
        <source>The other's turn is still to come</source>
        <translation>Der andere ist noch an der Reihe</translation>
    </message>
    <message>
        <source>%1's turn is still to come</source>
        <translation>%1 ist noch an der Reihe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>effleur::window::browse::TakeAwayModel</name>
    <message>
        <source>The audio guide is here: %1</source>
        <translation>Die Hörführung liegt hier: %1</translation>
    </message>
    <message>
        <source>The audio guide could not be written: %1</source>
        <translation>Die Hörführung ließ sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Wie laut</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A program of your own that speaks</source>
        <translation>Ein eigenes Programm, das spricht</translation>
    </message>
    <message>
        <source>It reads the sentence and writes a WAV: to {out}, or to its output. {text} and {language} stand for the sentence and its language.</source>
        <translation>Es liest den Satz und schreibt eine WAV: nach {out} oder in seine Ausgabe. {text} und {language} stehen für den Satz und seine Sprache.</translation>
    </message>
    <message>
        <source>Another voice…</source>
        <translation>Andere Stimme …</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>No voice speaks the language of this routine, so its own words are only shown.</source>
        <translation>Keine Stimme spricht die Sprache dieses Ablaufs; seine eigenen Worte werden nur gezeigt.</translation>
    </message>
    <message>
        <source>The voice can't say “%1”, so it is only shown.</source>
        <translation>Die Stimme kann „%1“ nicht sagen; es wird nur gezeigt.</translation>
    </message>
    <message>
        <source>No voice is installed for this language, so tones guide alone.</source>
        <translation>Für diese Sprache gibt es keine Stimme; die Töne führen allein.</translation>
    </message>
    <message>
        <source>Pace %1 %</source>
        <translation>Tempo %1 %</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 steps, %2, %3, %4</source>
        <translation>%1 Schritte, %2, %3, %4</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Ask: any of these today?</source>
        <translation>Fragen: trifft heute etwas davon zu?</translation>
    </message>
    <message>
        <source>Enter = none of these; else the letter of what is there, or y for any.</source>
        <translation>Enter = nichts davon; sonst der Buchstabe dessen, was zutrifft, oder y für irgendetwas davon.</translation>
    </message>
    <message>
        <source>Not today. Ask a doctor or midwife first, then come back.</source>
        <translation>Heute nicht. Erst ärztlich oder bei der Hebamme fragen, dann wiederkommen.</translation>
    </message>
    <message>
        <source>Enter = nothing else.</source>
        <translation>Enter = sonst nichts.</translation>
    </message>
    <message>
        <source>Leave out: where?</source>
        <translation>Auslassen: wo?</translation>
    </message>
    <message>
        <source>The letter of each area; Enter when all are said.</source>
        <translation>Den Buchstaben jeder Stelle; Enter, wenn alle genannt sind.</translation>
    </message>
    <message>
        <source>Asked in this routine</source>
        <translation>In diesem Ablauf gefragt</translation>
    </message>
    <message>
        <source>Enter = yes, n = no: the step is skipped.</source>
        <translation>Enter = ja, n = nein: der Schritt wird übersprungen.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Absprechen</translation>
    </message>
    <message>
        <source>Enter = begin.</source>
        <translation>Enter = beginnen.</translation>
    </message>
    <message>
        <source>"Softer": one level less, to the end. "Stop": the hands rest.</source>
        <translation>„Sanfter“: eine Stufe weniger, bis zum Ende. „Stopp“: Die Hände ruhen.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound.</source>
        <translation>Es wurde kein Lautsprecher gefunden. Die Sitzung geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>Nobody here speaks "%1": the guide has its tones alone. Install flite or espeak-ng for a voice.
</source>
        <translation>Niemand spricht hier „%1“: Die Anleitung hat nur ihre Töne. Für eine Stimme flite oder espeak-ng installieren.
</translation>
    </message>
    <message>
        <source>%1 can't be written: %2
</source>
        <translation>%1 kann nicht geschrieben werden: %2
</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>There is no step "%1".</source>
        <translation>Es gibt keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>The steps are</source>
        <translation>Die Schritte sind</translation>
    </message>
    <message>
        <source>Not all of the answer could be written: %1.</source>
        <translation>Die Antwort konnte nicht ganz geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Effleur's own files can't be read:</source>
        <translation>Effleurs eigene Dateien sind nicht lesbar:</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>nichts zu sagen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>piece of advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>pieces of advice</source>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>That can't be done without spoiling it. The nearest is %1.
</source>
        <translation>Das geht nicht, ohne ihn zu verderben. Am nächsten kommt %1.
</translation>
    </message>
    <message>
        <source>%1 from %2. %3</source>
        <translation>%1 statt %2. %3</translation>
    </message>
    <message>
        <source>refused:</source>
        <translation>abgelehnt:</translation>
    </message>
    <message>
        <source>There are no routines in %1.
</source>
        <translation>In %1 sind keine Abläufe.
</translation>
    </message>
    <message>
        <source>%1 is refused.
</source>
        <translation>%1 wird abgelehnt.
</translation>
    </message>
    <message>
        <source>Try effleur --help.</source>
        <translation>Hilfe: effleur --help</translation>
    </message>
    <message>
        <source>Effleur guides you through giving a massage, step by step.

  effleur [FILE.routine.json]     open a routine; without one, the library
  effleur play FILE [OPTIONS]     play it; in the terminal where there is no display
      --text                      in the terminal all the same
      --rate R                    let the clock run R times as fast: 60 for a quick look
      --from STEP                 begin with this step: its id or its number
      --mute                      no sound and no bell
  effleur check FILE... [--json]  all findings; exit status 1 where there is an error
  effleur timeline FILE [--json]  the session laid out in time
  effleur fit FILE MINUTES        the routine fitted to a length, as a file; what changed is said beside it
  effleur export FILE OPTIONS     the routine to take along
      --pdf F                     cards to print: an overview, then two steps a page
      --paper a4|letter           the size of their paper
      --storyboard DIR            a picture a step, in this folder
      --size WxH                  the size of the pictures; 1280x800 unless told
      --audio F                   an audio guide, F.wav, F.ogg or F.flac, and a cue sheet beside it
      --transcript                what the guide says, and when
      --level full|brief|tones    how much it says
      --leave-out AREA[,AREA]     areas that are not touched, such as lower-back-left
  effleur list [--json]           the routines found, and those refused with the reason
  effleur --self-test             load everything, draw every screen once without a display
  effleur --help, --version

While it plays in the terminal: Space pauses and goes on, n next, p back, e ease off, q ends, ? all keys.
Exit status: 0 all is well, 1 a file has an error, 2 the command line can't be understood.
</source>
        <translation>Effleur führt durch eine Massage, Schritt für Schritt.

  effleur [DATEI.routine.json]    einen Ablauf öffnen; ohne einen die Sammlung
  effleur play DATEI [OPTIONEN]   ihn spielen; im Terminal, wo es keinen Bildschirm gibt
      --text                      trotzdem im Terminal
      --rate R                    die Uhr R-mal so schnell laufen lassen: 60 für einen raschen Blick
      --from SCHRITT              mit diesem Schritt beginnen: seine Kennung oder Nummer
      --mute                      kein Ton und keine Glocke
  effleur check DATEI... [--json] alle Befunde; Rückgabewert 1, wo ein Fehler ist
  effleur timeline DATEI [--json] die Sitzung in ihrer Zeit
  effleur fit DATEI MINUTEN       der Ablauf in dieser Länge, als Datei; was sich änderte, steht daneben
  effleur export DATEI OPTIONEN   der Ablauf zum Mitnehmen
      --pdf F                     Karten zum Drucken: eine Übersicht, dann zwei Schritte je Seite
      --paper a4|letter           die Größe des Papiers
      --storyboard ORDNER         ein Bild je Schritt, in diesem Ordner
      --size BxH                  die Größe der Bilder; sonst 1280x800
      --audio F                   eine Anleitung zum Hören, F.wav, F.ogg oder F.flac, daneben ein Cue-Sheet
      --transcript                was die Anleitung sagt, und wann
      --level full|brief|tones    wie viel sie sagt
      --leave-out STELLE[,STELLE] Stellen, die nicht berührt werden, etwa lower-back-left
  effleur list [--json]           die gefundenen Abläufe, und die abgelehnten mit dem Grund
  effleur --self-test             alles laden, jeden Bildschirm einmal ohne Anzeige zeichnen
  effleur --help, --version

Während im Terminal gespielt wird: Leertaste hält an und geht weiter, n weiter, p zurück, e sanfter, q beendet, ? alle Tasten.
Rückgabewert: 0 alles gut, 1 eine Datei hat einen Fehler, 2 die Befehlszeile ist nicht verständlich.
</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Eine Datei fehlt.</translation>
    </message>
    <message>
        <source>"%1" is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Die Option „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Diese Optionen gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>„%1“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--self-test stands alone.</source>
        <translation>--self-test steht allein.</translation>
    </message>
    <message>
        <source>--rate takes a number from %1 to %2.</source>
        <translation>--rate nimmt eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>The minutes are a number up to %1.</source>
        <translation>Die Minuten sind eine Zahl bis %1.</translation>
    </message>
    <message>
        <source>Say what to export: --pdf F, --storyboard DIR, --audio F or --transcript.</source>
        <translation>Sag, was du mitnehmen willst: --pdf F, --storyboard ORDNER, --audio F oder --transcript.</translation>
    </message>
    <message>
        <source>--pdf takes a file that ends in .pdf.</source>
        <translation>--pdf nimmt eine Datei, die auf .pdf endet.</translation>
    </message>
    <message>
        <source>--audio takes a file that ends in .wav, .ogg or .flac.</source>
        <translation>--audio nimmt eine Datei, die auf .wav, .ogg oder .flac endet.</translation>
    </message>
    <message>
        <source>--level takes full, brief or tones.</source>
        <translation>--level nimmt full, brief oder tones.</translation>
    </message>
    <message>
        <source>There is no area "%1". There are: %2.
</source>
        <translation>Die Stelle "%1" gibt es nicht. Es gibt: %2.
</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <translation>--paper nimmt a4 oder letter.</translation>
    </message>
    <message>
        <source>--size takes a size such as 1280x800, each from %1 to %2.</source>
        <translation>--size nimmt eine Größe wie 1280x800, jede Seite von %1 bis %2.</translation>
    </message>
    <message>
        <source>There is no display, so the guide plays here, in the terminal.</source>
        <translation>Es gibt keinen Bildschirm; die Anleitung läuft hier, im Terminal.</translation>
    </message>
    <message>
        <source>Effleur's own files are missing. Set EFFLEUR_DATA_DIR to their folder.</source>
        <translation>Effleurs eigene Dateien fehlen. Setz EFFLEUR_DATA_DIR auf ihren Ordner.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>    %1, %2, %3 x %4 s, pressure %5</source>
        <translation>    %1, %2, %3 x %4 s, Druck %5</translation>
    </message>
    <message>
        <source>    next line</source>
        <translation>    nächste Linie</translation>
    </message>
    <message>
        <source>  end</source>
        <translation>  Ende</translation>
    </message>
</context>
<context>
    <name>EaseKeys</name>
    <message>
        <source>leave this area out</source>
        <translation>diese Stelle auslassen</translation>
    </message>
    <message>
        <source>softer still</source>
        <translation>noch sanfter</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>doch nicht</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>%1 halten</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>Beads</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>The grip from the side: %1</source>
        <translation>Der Griff von der Seite: %1</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>Discs</name>
    <message>
        <source>Pressure %1 of 5, %2</source>
        <translation>Druck %1 von 5, %2</translation>
    </message>
</context>
<context>
    <name>HowToCard</name>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>AreaChips</name>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>Ceiling</name>
    <message>
        <source>Firmest today: %1, %2</source>
        <translation>Heute höchstens: %1, %2</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
</context>
<context>
    <name>FeelPage</name>
    <message>
        <source>First on your own thigh</source>
        <translation>Erst am eigenen Oberschenkel</translation>
    </message>
    <message>
        <source>Lay your palm down. Try 1, then 2, then 3.</source>
        <translation>Die Handfläche auflegen. Erst 1, dann 2, dann 3 probieren.</translation>
    </message>
    <message>
        <source>Then on their shoulder</source>
        <translation>Dann an der anderen Schulter</translation>
    </message>
    <message>
        <source>Press at 2 and ask: is this light, and good? Then slowly at 3, and ask again.</source>
        <translation>Mit 2 drücken und fragen: Ist das leicht, und angenehm? Dann langsam mit 3, und noch einmal fragen.</translation>
    </message>
    <message>
        <source>Two words, at any time:</source>
        <translation>Zwei Worte, jederzeit:</translation>
    </message>
    <message>
        <source>“Softer”,</source>
        <translation>„Sanfter“:</translation>
    </message>
    <message>
        <source>one number less.</source>
        <translation>eine Zahl weniger.</translation>
    </message>
    <message>
        <source>“Stop”,</source>
        <translation>„Stopp“:</translation>
    </message>
    <message>
        <source>and your hands rest.</source>
        <translation>und die Hände ruhen.</translation>
    </message>
    <message>
        <source>Then on them</source>
        <translation>Dann bei der anderen Person</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Feel the numbers</source>
        <translation>Die Zahlen spüren</translation>
    </message>
    <message>
        <source>One long stroke</source>
        <translation>Ein langer Strich</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Nicht weiterlesen</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: bleibt weg</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Back to library</source>
        <translation>Zu den Abläufen</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>Eine Seite zurück</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Shall we?</source>
        <translation>Soll es dabei sein?</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Add or change people</source>
        <translation>Personen hinzufügen oder ändern</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>Any of these?</source>
        <translation>Trifft etwas zu?</translation>
    </message>
    <message>
        <source>Shall we?</source>
        <translation>Soll es dabei sein?</translation>
    </message>
    <message>
        <source>Feel the numbers</source>
        <translation>Die Zahlen spüren</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>All there?</source>
        <translation>Alles da?</translation>
    </message>
    <message>
        <source>Any of these today?</source>
        <translation>Trifft heute etwas davon zu?</translation>
    </message>
    <message>
        <source>Shall we do this today?</source>
        <translation>Soll das heute dabei sein?</translation>
    </message>
    <message>
        <source>One long stroke together</source>
        <translation>Ein langer Strich zusammen</translation>
    </message>
    <message>
        <source>Whoever is known here brings along how firm, and what to leave out.</source>
        <translation>Wer hier bekannt ist, bringt mit, wie fest es sein darf und was ausgelassen wird.</translation>
    </message>
    <message>
        <source>Tick what helps, or just go on.</source>
        <translation>Abhaken, was hilft, oder einfach weiter.</translation>
    </message>
    <message>
        <source>Read them aloud, one by one. A yes here means: no massage today.</source>
        <translation>Eins nach dem anderen vorlesen. Ein Ja heißt hier: heute keine Massage.</translation>
    </message>
    <message>
        <source>Read them aloud, one by one. A yes here means: we go round that spot.</source>
        <translation>Eins nach dem anderen vorlesen. Ein Ja heißt hier: Die Stelle wird ausgelassen.</translation>
    </message>
    <message>
        <source>Read them aloud, one by one. A yes here means: a doctor decides first.</source>
        <translation>Eins nach dem anderen vorlesen. Ein Ja heißt hier: erst ärztlich klären.</translation>
    </message>
    <message>
        <source>Read them aloud, and tick every yes. What has no tick is left out.</source>
        <translation>Vorlesen und jedes Ja abhaken. Was keinen Haken hat, bleibt weg.</translation>
    </message>
    <message>
        <source>So that 2 means the same to your hands and to their back. 4 and 5 are for trained hands.</source>
        <translation>Damit die 2 für die Hände und für den Rücken dasselbe heißt. 4 und 5 sind für geübte Hände.</translation>
    </message>
    <message>
        <source>Nobody asked yet, so left out: %1.</source>
        <translation>Noch nicht gefragt, darum ohne: %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>and start</source>
        <translation>und los</translation>
    </message>
    <message>
        <source>Start: none of these</source>
        <translation>Start: nichts davon</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Wie letztes Mal</translation>
    </message>
    <message>
        <source>yes to one, a doctor had agreed</source>
        <translation>einmal ja, ärztlich geklärt</translation>
    </message>
    <message numerus="yes">
        <source>yes to %n, a doctor had agreed</source>
        <translation>
            <numerusform>%nmal ja, ärztlich geklärt</numerusform>
            <numerusform>%nmal ja, ärztlich geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the area first</source>
        <translation>Erst die Stelle antippen</translation>
    </message>
    <message>
        <source>Back to library</source>
        <translation>Zu den Abläufen</translation>
    </message>
    <message>
        <source>A slip? Tap it again.</source>
        <translation>Vertippt? Noch einmal tippen.</translation>
    </message>
    <message>
        <source>They say yes at 2</source>
        <translation>Bei 2 kommt ein Ja</translation>
    </message>
    <message>
        <source>nor in the other two lists</source>
        <translation>auch nicht in den anderen Listen</translation>
    </message>
    <message>
        <source>in all three, as last time</source>
        <translation>in allen dreien, wie letztes Mal</translation>
    </message>
    <message>
        <source>in all three, as on %1</source>
        <translation>in allen dreien, wie am %1</translation>
    </message>
    <message>
        <source>Hold to start</source>
        <translation>Zum Starten halten</translation>
    </message>
    <message>
        <source>Hold to go on</source>
        <translation>Halten, dann weiter</translation>
    </message>
    <message>
        <source>a doctor has said yes</source>
        <translation>ärztlich geklärt</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Eins nach dem anderen</translation>
    </message>
    <message>
        <source>to the next list</source>
        <translation>zur nächsten Liste</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>softer, ask again</source>
        <translation>sanfter, wieder fragen</translation>
    </message>
    <message>
        <source>softer still, ask again</source>
        <translation>noch einmal sanfter</translation>
    </message>
    <message>
        <source>Which line is it? Tick it.</source>
        <translation>Welche Zeile ist es? Bitte abhaken.</translation>
    </message>
    <message>
        <source>Now tap every such spot on the picture.</source>
        <translation>Jetzt jede solche Stelle auf dem Bild antippen.</translation>
    </message>
    <message>
        <source>last time: yes, a doctor had agreed</source>
        <translation>letztes Mal: ja, ärztlich geklärt</translation>
    </message>
    <message>
        <source>last time: yes</source>
        <translation>letztes Mal: ja</translation>
    </message>
    <message>
        <source>like stroking a cat</source>
        <translation>wie eine Katze streicheln</translation>
    </message>
    <message>
        <source>like spreading cream</source>
        <translation>wie Creme verteilen</translation>
    </message>
    <message>
        <source>like pressing a ripe peach</source>
        <translation>wie einen reifen Pfirsich drücken</translation>
    </message>
    <message>
        <source>Kneel beside their hips, facing their head: one knee up, one foot down. At a table, stand there, one foot ahead.</source>
        <translation>Neben der Hüfte knien, Blick zum Kopf: ein Knie oben, der Fuß am Boden. Am Tisch dort stehen, ein Fuß vorn.</translation>
    </message>
    <message>
        <source>Back straight, arms loose. Lean in: your weight presses, not your muscles.</source>
        <translation>Rücken gerade, Arme locker. Hineinlehnen: Das Gewicht drückt, nicht die Muskeln.</translation>
    </message>
    <message>
        <source>Both palms beside the spine: never press on it. Glide from the lower back to the shoulders at 1, then at 2, and lightly down the sides.</source>
        <translation>Beide Handflächen neben die Wirbelsäule: nie darauf drücken. Mit 1, dann mit 2 vom unteren Rücken zu den Schultern gleiten, leicht an den Seiten zurück.</translation>
    </message>
    <message>
        <source>Breathe out together on the way up. Ask: more, less, or just like that?</source>
        <translation>Auf dem Weg nach oben zusammen ausatmen. Fragen: mehr, weniger oder genau so?</translation>
    </message>
    <message>
        <source>Stand close behind the chair, one foot ahead, knees soft.</source>
        <translation>Dicht hinter den Stuhl stellen, einen Fuß voran, Knie locker.</translation>
    </message>
    <message>
        <source>Kneel at their feet, facing their head: one knee up, one foot down. At a table, stand there, one foot ahead.</source>
        <translation>An die Füße knien, Blick zum Kopf: ein Knie oben, ein Fuß am Boden. Am Tisch: dort stehen, einen Fuß voran.</translation>
    </message>
    <message>
        <source>%1 At 1, then at 2.</source>
        <translation>%1 Mit 1, dann mit 2.</translation>
    </message>
    <message>
        <source>Never twist, pull or crack anything. They turn their head themselves.</source>
        <translation>Nie verdrehen, ziehen oder knacken lassen. Den Kopf dreht die Person selbst.</translation>
    </message>
    <message>
        <source>Kneel beside them, facing their head: one knee up, one foot down. At a table, stand there, one foot ahead.</source>
        <translation>Neben der Person knien, Blick zum Kopf: ein Knie oben, der Fuß am Boden. Am Tisch dort stehen, ein Fuß vorn.</translation>
    </message>
</context>
<context>
    <name>RestColumn</name>
    <message>
        <source>Let go.</source>
        <translation>Loslassen.</translation>
    </message>
    <message>
        <source>Cover them.</source>
        <translation>Zudecken.</translation>
    </message>
    <message>
        <source>Step away.</source>
        <translation>Einen Schritt zurück.</translation>
    </message>
    <message>
        <source>%1 s of rest, then: %2</source>
        <translation>%1 s Ruhe, dann: %2</translation>
    </message>
    <message>
        <source>%1 s of rest, then the end</source>
        <translation>%1 s Ruhe, dann ist Schluss</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>EndColumn</name>
    <message>
        <source>Well done, both of you</source>
        <translation>Gut gemacht, ihr beide</translation>
    </message>
    <message>
        <source>Let them rest as long as they like.</source>
        <translation>Lass sie ruhen, so lange sie mögen.</translation>
    </message>
</context>
<context>
    <name>GoOnButton</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Audio guide</source>
        <translation>Hörführung</translation>
    </message>
    <message>
        <source>Don't make it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cards to print</source>
        <translation>Karten zum Drucken</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>LibraryHeader</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>More, %1 % done</source>
        <translation>Mehr, %1 % fertig</translation>
    </message>
</context>
<context>
    <name>StartTag</name>
    <message>
        <source>Start here</source>
        <translation>Hier anfangen</translation>
    </message>
</context>
<context>
    <name>WhatAndWhere</name>
    <message>
        <source>%1: how it is done</source>
        <translation>%1: wie es geht</translation>
    </message>
</context>
<context>
    <name>Felt</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, and now?</source>
        <translation>%1, und jetzt?</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 nachher</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Zweimal</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Dreimal</translation>
    </message>
    <message>
        <source>Four times</source>
        <translation>Viermal</translation>
    </message>
    <message>
        <source>Five times</source>
        <translation>Fünfmal</translation>
    </message>
    <message>
        <source>Six times</source>
        <translation>Sechsmal</translation>
    </message>
    <message>
        <source>Seven times</source>
        <translation>Siebenmal</translation>
    </message>
    <message>
        <source>Eight times</source>
        <translation>Achtmal</translation>
    </message>
    <message>
        <source>Nine times</source>
        <translation>Neunmal</translation>
    </message>
    <message>
        <source>Ten times</source>
        <translation>Zehnmal</translation>
    </message>
    <message>
        <source>Eleven times</source>
        <translation>Elfmal</translation>
    </message>
    <message>
        <source>Twelve times</source>
        <translation>Zwölfmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 in the last six weeks.</source>
        <translation>%1 in den letzten sechs Wochen.</translation>
    </message>
    <message>
        <source>%1 in the last two weeks.</source>
        <translation>%1 in den letzten zwei Wochen.</translation>
    </message>
    <message>
        <source>mostly Mondays</source>
        <translation>meist montags</translation>
    </message>
    <message>
        <source>mostly Tuesdays</source>
        <translation>meist dienstags</translation>
    </message>
    <message>
        <source>mostly Wednesdays</source>
        <translation>meist mittwochs</translation>
    </message>
    <message>
        <source>mostly Thursdays</source>
        <translation>meist donnerstags</translation>
    </message>
    <message>
        <source>mostly Fridays</source>
        <translation>meist freitags</translation>
    </message>
    <message>
        <source>mostly Saturdays</source>
        <translation>meist samstags</translation>
    </message>
    <message>
        <source>mostly Sundays</source>
        <translation>meist sonntags</translation>
    </message>
    <message>
        <source>Ten minutes twice a week is what was tested.</source>
        <translation>Erprobt sind zehn Minuten zweimal in der Woche.</translation>
    </message>
</context>
<context>
    <name>HowTense</name>
    <message>
        <source>How tense?</source>
        <translation>Wie angespannt?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very</source>
        <translation>0 gar nicht, 10 sehr</translation>
    </message>
</context>
<context>
    <name>TenseRow</name>
    <message>
        <source>How tense?</source>
        <translation>Wie angespannt?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very</source>
        <translation>0 gar nicht, 10 sehr</translation>
    </message>
    <message>
        <source>How tense: %1</source>
        <translation>Wie angespannt: %1</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>TenseRows</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>TenseTrack</name>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
</context>
<context>
    <name>TensePicture</name>
    <message>
        <source>How tense: %1, %2</source>
        <translation>Wie angespannt: %1, %2</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>ChangeOverScreen</name>
    <message>
        <source>Half-time</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>no hurry,
it waits for you</source>
        <translation>keine Eile,
es wartet auf euch</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>HalfTimePicture</name>
    <message>
        <source>Time to change places</source>
        <translation>Zeit für den Platztausch</translation>
    </message>
</context>
<context>
    <name>ForTwoScreen</name>
    <message>
        <source>For two</source>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>A massage for each of you, one after the other. In between you change places.</source>
        <translation>Eine Massage für jeden von euch, eine nach der anderen. Dazwischen tauscht ihr die Plätze.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The other one first</source>
        <translation>Der andere zuerst</translation>
    </message>
</context>
<context>
    <name>HalfCard</name>
    <message>
        <source>%1: the massage before</source>
        <translation>%1: die Massage davor</translation>
    </message>
    <message>
        <source>%1: the next massage</source>
        <translation>%1: die nächste Massage</translation>
    </message>
    <message>
        <source>There is no massage here</source>
        <translation>Hier gibt es keine Massage</translation>
    </message>
</context>
<context>
    <name>WholeTime</name>
    <message>
        <source>Minutes for both</source>
        <translation>Minuten für beide</translation>
    </message>
    <message>
        <source>Fit both to</source>
        <translation>Beide auf</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie notiert</translation>
    </message>
</context>
<context>
    <name>DoneButton</name>
    <message>
        <source>Change places</source>
        <translation>Plätze tauschen</translation>
    </message>
</context>
<context>
    <name>effleur::window::two::AgreeModel</name>
    <message>
        <source>One of you</source>
        <translation>Einer von euch</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>%1 in all, with three minutes to change places</source>
        <translation>Zusammen %1, mit drei Minuten für den Platztausch</translation>
    </message>
</context>
<context>
    <name>effleur::window::two::EveningModel</name>
    <message>
        <source>Half-time. Drink something, and change places.</source>
        <translation>Halbzeit. Trinkt etwas und tauscht die Plätze.</translation>
    </message>
    <message>
        <source>Now the other of you sits down.</source>
        <translation>Jetzt setzt sich der andere.</translation>
    </message>
    <message>
        <source>Now the other of you lies down.</source>
        <translation>Jetzt legt sich der andere hin.</translation>
    </message>
    <message>
        <source>Now %1 sits down.</source>
        <translation>Jetzt setzt sich %1.</translation>
    </message>
    <message>
        <source>Now %1 lies down.</source>
        <translation>Jetzt legt sich %1 hin.</translation>
    </message>
    <message>
        <source>Now %1 gives, and the other sits down.</source>
        <translation>Jetzt massiert %1, und der andere setzt sich.</translation>
    </message>
    <message>
        <source>Now %1 gives, and the other lies down.</source>
        <translation>Jetzt massiert %1, und der andere legt sich hin.</translation>
    </message>
    <message>
        <source>Now %1 gives, and %2 sits down.</source>
        <translation>Jetzt massiert %1, und %2 setzt sich.</translation>
    </message>
    <message>
        <source>Now %1 gives, and %2 lies down.</source>
        <translation>Jetzt massiert %1, und %2 legt sich hin.</translation>
    </message>
    <message>
        <source>Drink something</source>
        <translation>Etwas trinken</translation>
    </message>
    <message>
        <source>Wash your hands, warm</source>
        <translation>Hände warm waschen</translation>
    </message>
    <message>
        <source>Change places</source>
        <translation>Plätze tauschen</translation>
    </message>
    <message>
        <source>Warm the room</source>
        <translation>Das Zimmer wärmen</translation>
    </message>
    <message>
        <source>Warm the towel</source>
        <translation>Das Handtuch wärmen</translation>
    </message>
</context>
</TS>
