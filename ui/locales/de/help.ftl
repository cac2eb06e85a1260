# Fragen, Antworten und Rat; ohne Netz lesbar. `.also` hält andere Wörter, nach denen man sucht, und wird nie gezeigt.

help-title = Hilfe
help-search = Was möchten Sie wissen?
help-search-hint = Ein oder zwei Wörter in beliebiger Folge, zum Beispiel: Code Handy
help-search-now = Suchen
help-show-all = Alle Fragen zeigen
help-found = { $count ->
    [one] 1 Antwort gefunden
   *[other] { $count } Antworten gefunden
}
help-found-nothing = Keine Antwort enthält alle diese Wörter
    .text = Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie alle Fragen durch.
help-security = So bleibt Ihr Konto sicher:
help-close = Zurück zum vorigen Bildschirm
advice-1 = Schalten Sie auf der Sicherheitsseite Ihres Kontos die Prüfung in zwei Schritten ein.
advice-2 = Nehmen Sie ein Passwort, das Sie sonst nirgends verwenden. Drei oder vier zufällige Wörter sind lang und leicht zu merken.
advice-3 = Hinterlegen Sie eine zweite Möglichkeit, Sie zu erreichen, etwa eine weitere E-Mail-Adresse, bevor Sie sie brauchen.
advice-4 = Sehen Sie ab und zu auf der Sicherheitsseite Ihres Kontos nach, wer sich zuletzt angemeldet hat.
advice-5 = Geben Sie einen Code nie weiter, ganz gleich, wer danach fragt.

## Verknüpfen

faq-linking = Verknüpfen
faq-linking-1 = Warum sollte ich mein Konto verknüpfen?
    .answer = Damit dieser Computer weiß, wem er gehört: Einkäufe, Einstellungen und was Sie sonst synchronisieren möchten, können Ihnen hierher und auf Ihren nächsten Computer folgen.
    .also = Grund Vorteil Nutzen verbinden wozu
faq-linking-2 = Muss ich das?
    .answer = Nein. Wählen Sie „Nicht jetzt“, wann immer Sie möchten, bis Sie auf „Bestätigen“ drücken. Der Computer funktioniert auch ohne Verknüpfung, und Sie können Firstlink später erneut öffnen.
    .also = Pflicht Zwang nötig überspringen später ohne freiwillig lokal
faq-linking-3 = Kostet das etwas?
    .answer = Nein. Das Verknüpfen kostet nichts, und Firstlink fragt nie nach Karte oder Bankkonto. Was Sie bei { $provider } kaufen, ist eine Sache zwischen Ihnen und { $provider }.
    .also = Preis kostenlos gratis Geld bezahlen Gebühr Kreditkarte Abo
faq-linking-4 = Kann ich ein Konto von Arbeit oder Schule verwenden?
    .answer = Nein. Firstlink ist nur für persönliche Konten da. Haben Sie keines, wählen Sie auf dem Bildschirm zum Anmelden „Noch kein Konto? Jetzt anlegen!“.
    .also = Firma Büro Universität Studium Organisation geschäftlich
faq-linking-5 = Kann ein Kind ein Konto verknüpfen?
    .answer = Ja, wenn der Erwachsene, der sich um das Konto kümmert, einverstanden ist. Vielleicht muss er sich bei { $provider } ebenfalls anmelden; machen Sie es also gemeinsam.
    .also = Familie Eltern Sohn Tochter Alter minderjährig
faq-linking-6 = Ich habe mich mit dem falschen Konto angemeldet.
    .answer = Wählen Sie „Anderes Konto verwenden“, solange Sie noch nicht auf „Bestätigen“ gedrückt haben. Danach heben Sie die Verknüpfung in der Übersicht auf und fangen noch einmal an.
    .also = anderes Versehen wechseln ändern zweites
faq-linking-7 = Kann ich mit demselben Konto noch einen Computer verknüpfen?
    .answer = Ja, so viele Sie möchten. Öffnen Sie Firstlink auf jedem von ihnen. Geben Sie jedem einen Namen, den Sie später wiedererkennen.
    .also = zweiter Laptop mehrere Geräte zwei
faq-linking-8 = Wie hebe ich die Verknüpfung auf?
    .answer = Öffnen Sie Firstlink, und wählen Sie „Verknüpfung aufheben“. Die gespeicherte Anmeldung wird gelöscht, und es wird geprüft, dass sie weg ist. Um auch bei { $provider } die Erlaubnis zu entziehen, öffnen Sie die Seite mit Ihren Apps; das können nur Sie.
    .also = entfernen trennen löschen abmelden lösen beenden

## Anmelden

faq-signing-in = Anmelden
faq-signing-in-1 = Ich habe mein Passwort vergessen.
    .answer = Wählen Sie „Ich kann mich nicht anmelden“, hier unten oder auf dem Bildschirm zum Anmelden. Firstlink begleitet Sie Schritt für Schritt, während Sie auf der Seite von { $provider } ein neues festlegen.
    .also = verloren zurücksetzen wiederherstellen gesperrt Kennwort einloggen
faq-signing-in-2 = Sieht Firstlink mein Passwort?
    .answer = Nein. Sie melden sich auf der Seite von { $provider } an, in Ihrem eigenen Browser. Firstlink erfährt nur, wer sich angemeldet hat.
    .also = Datenschutz sicher Kennwort eintippen stehlen
faq-signing-in-3 = Mein Browser hat sich nicht geöffnet. Was kann ich tun?
    .answer = Kopieren Sie die Adresse vom Wartebildschirm in einen beliebigen Browser auf diesem Computer, oder wählen Sie „Code auf dem Handy verwenden“.
    .also = nichts passiert Fenster leer hängt warten
faq-signing-in-4 = Kann ich einen anderen Browser nehmen?
    .answer = Ja. Firstlink öffnet den, der in Ihrem System eingestellt ist. Für einen anderen kopieren Sie die Adresse vom Wartebildschirm dorthin.
    .also = Chrome Firefox Edge Safari Standard
faq-signing-in-5 = Mir wurde ein Code geschickt. Soll ich ihn eingeben?
    .answer = Nein. Verwenden Sie nur einen Code, den Sie in diesem Moment auf Ihrem eigenen Bildschirm in Firstlink sehen. Ein Code, den Ihnen jemand schickt, würde diese Person in Ihr Konto lassen.
    .also = Phishing Betrug Nachricht SMS Anruf Fremde Sicherheit
faq-signing-in-6 = Geht das ohne Internet?
    .answer = Zum Anmelden braucht es das Internet. Alles, was Sie geantwortet haben, bleibt erhalten, und diese Hilfe ist ohne Internet lesbar. Ist der Computer verknüpft, läuft er offline wie zuvor.
    .also = offline Netz Verbindung WLAN später
faq-signing-in-7 = Warum muss ich mich noch einmal anmelden?
    .answer = { $provider } beendet eine Anmeldung nach einem neuen Passwort, nach einer langen Pause oder wenn der Zugriff von Firstlink entfernt wurde. Melden Sie sich noch einmal an, und alles Gewählte ist wie zuvor.
    .also = abgelaufen reparieren beendet abgemeldet ständig

## Produktschlüssel

faq-product-key = Produktschlüssel
faq-product-key-1 = Was ist ein Produktschlüssel, und wo finde ich ihn?
    .answer = Er hat 25 Buchstaben und Ziffern in fünf Gruppen. Er steht auf einer Karte in der Schachtel, auf einem Aufkleber oder in der E-Mail, die Sie beim Kauf bekommen haben.

    Viele Computer tragen ihre Windows-Lizenz in sich und haben keinen Schlüssel zum Eintippen. Wählen Sie dann „Ich habe keinen Schlüssel“.
    .also = Lizenz Seriennummer Aktivierung suchen Key
faq-product-key-2 = Welcher Schlüssel ist wofür?
    .answer = Schlüssel für Windows, für Office oder Microsoft 365 und Codes für Xbox oder Geschenkkarten sehen gleich aus. Karte oder E-Mail nennen das Produkt. Können Sie es nicht erkennen, wählen Sie „Ich bin nicht sicher“: Damit ist nichts verloren.
    .also = Unterschied Art Geschenkkarte Gutschein Spiel Abo einlösen
faq-product-key-3 = Ich habe keinen Schlüssel. Kann ich weitermachen?
    .answer = Ja. Wählen Sie „Ich habe keinen Schlüssel“. Zum Verknüpfen braucht es keinen, und einen Schlüssel können Sie auch später benutzen.
    .also = ohne fehlt überspringen verloren
faq-product-key-4 = Wird mein Produktschlüssel irgendwohin gesendet?
    .answer = Nein. Firstlink sucht nur auf diesem Computer nach Tippfehlern und bewahrt den Schlüssel verschlüsselt auf, bis Sie ihn benutzt haben. Ob ein Schlüssel echt ist oder schon einmal benutzt wurde, kann es nicht sagen.
    .also = hochladen prüfen aktivieren Datenschutz benutzt echt

## Was synchronisiert wird

faq-choices = Was synchronisiert wird
faq-choices-1 = Was bewirkt das Synchronisieren, und ist schon etwas eingeschaltet?
    .answer = Firstlink schaltet nichts von selbst ein. Ihre Auswahl wird auf diesem Computer aufgeschrieben. Die eigentlichen Schalter sind in den Einstellungen Ihres Browsers oder Systems.
    .also = Sync abgleichen Passwörter Verlauf Favoriten Lesezeichen Cloud
faq-choices-2 = Wie ändere ich, was ich gewählt habe?
    .answer = Öffnen Sie Firstlink, und wählen Sie „Ändern, was synchronisiert wird“. Nein zu sagen braucht nicht mehr Schritte, als Ja zu sagen.
    .also = bearbeiten widerrufen rückgängig später Einwilligung ausschalten
faq-choices-3 = Was sind persönliche Empfehlungen?
    .answer = Vorschläge für Funktionen und Angebote nach dem, was Sie an diesem Computer tun. Sie sind aus, solange Sie nicht Ja sagen, und alles andere geht ohne sie genauso.
    .also = Werbung Anzeigen Angebote personalisiert Vorschläge

## Dieser Computer

faq-this-computer = Dieser Computer
faq-this-computer-1 = Was bewahrt Firstlink auf diesem Computer auf, und wo?
    .answer = Ihre Antworten, die Tatsache, dass der Computer verknüpft ist, und Ihre Auswahl, in Ihren eigenen Ordnern. Die Anmeldung und ein Produktschlüssel werden verschlüsselt aufbewahrt; was sie entschlüsselt, liegt im Schlüsselbund Ihres Systems.

    „firstlink status“ zeigt in einem Terminal, was aufbewahrt wird.
    .also = gespeichert Daten Dateien Ordner Pfad
faq-this-computer-2 = Meine Anmeldung ist aufbewahrt „Bis Firstlink geschlossen wird“. Warum?
    .answer = Auf diesem Computer läuft kein Schlüsselbund, und Firstlink speichert eine Anmeldung nie ungeschützt. Starten Sie den Schlüsselbund von GNOME oder KWallet, oder wählen Sie auf dem Bildschirm zum Anmelden „Anmeldung unter einem Kennwort aufbewahren“, und melden Sie sich noch einmal an.
    .also = Passwortspeicher fehlt gesperrt merken
faq-this-computer-3 = Was, wenn der Strom ausfällt oder ich das Fenster schließe?
    .answer = Öffnen Sie Firstlink wieder: Es kommt zum selben Schritt mit denselben Antworten zurück. Nur eine Anmeldung, die im Browser im Gang war, beginnt von vorn.
    .also = Absturz Neustart unterbrochen verloren fortsetzen Akku
faq-this-computer-4 = Diesen Computer benutzt noch jemand.
    .answer = Die Verknüpfung gehört der Person, die am Computer angemeldet ist. Andere melden sich dort als sie selbst an und können ein eigenes Konto verknüpfen.
    .also = teilen Familie mehrere Benutzer Gast
faq-this-computer-5 = Der Support fragt nach einem Protokoll. Wie komme ich daran?
    .answer = Geben Sie in einem Terminal „firstlink logs export“ ein. Die Datei wird Ihnen gezeigt, bevor sie geschrieben wird; von Ihrem Konto steht nichts darin. Auch der Verweis unter einem Problem hilft weiter.
    .also = Log Logs Datei Bericht melden Diagnose
faq-this-computer-6 = Was soll ich tun, bevor ich Firstlink entferne oder den Computer weggebe?
    .answer = Wählen Sie zuerst „Verknüpfung aufheben“. Entfernen Sie das Programm dann wie jedes andere. Auch Ihre Auswahl kann vergessen werden: Der Bildschirm danach bietet das an.
    .also = deinstallieren löschen verkaufen zurücksetzen

## Datenschutz

faq-privacy = Datenschutz
faq-privacy-1 = Was sendet Firstlink, und an wen?
    .answer = Nur an { $provider }, und nur, was eine Anmeldung braucht. Hinter dem ersten Bildschirm sieht es einmal nach, ob { $provider } erreichbar ist; über Sie sagt das nichts. An sonst niemanden geht etwas.
    .also = Daten Telemetrie Verfolgung sammeln teilen privat
faq-privacy-2 = Was erfährt { $provider }, wenn ich verknüpfe?
    .answer = Dass Ihr Konto Firstlink erlaubt, Ihren Namen und Ihre E-Mail-Adresse zu lesen. Sie sehen das, bevor Sie zustimmen, und können es jederzeit zurücknehmen.
    .also = Erlaubnis Zugriff Einwilligung Daten
faq-privacy-3 = Was ist die Prüfung in zwei Schritten?
    .answer = Nach dem Passwort verlangt das Konto einen zweiten Nachweis, etwa einen Code auf Ihrem Handy. So lässt ein Passwort allein niemanden hinein. Sie schalten sie auf der Sicherheitsseite Ihres Kontos ein.
    .also = Zwei-Faktor 2FA Authentifizierung App MFA Sicherheit Code
