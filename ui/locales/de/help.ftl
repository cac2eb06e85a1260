# Fragen, Antworten und Rat; ohne Netz lesbar.

help-title = Hilfe
help-intro = Drücken Sie auf eine Frage, um die Antwort zu lesen.
help-security = So bleibt Ihr Konto sicher:
help-close = Zurück zum vorigen Bildschirm
advice-1 = Schalten Sie auf der Sicherheitsseite Ihres Kontos die Prüfung in zwei Schritten ein.
advice-2 = Nehmen Sie ein Passwort, das Sie sonst nirgends verwenden. Drei oder vier zufällige Wörter sind lang und leicht zu merken.
advice-3 = Hinterlegen Sie eine zweite Möglichkeit, Sie zu erreichen, etwa eine weitere E-Mail-Adresse, bevor Sie sie brauchen.
advice-4 = Geben Sie einen Code nie weiter, ganz gleich, wer danach fragt.

faq-1 = Warum sollte ich mein Konto verknüpfen?
    .answer = Damit dieser Computer weiß, wem er gehört: Einkäufe, Einstellungen und was Sie sonst synchronisieren möchten, können Ihnen hierher und auf Ihren nächsten Computer folgen.
faq-2 = Muss ich das?
    .answer = Nein. Wählen Sie „Nicht jetzt“, wann immer Sie möchten, bis Sie auf „Bestätigen“ drücken. Der Computer funktioniert auch ohne Verknüpfung, und Sie können Firstlink später erneut öffnen.
faq-3 = Was ist ein Produktschlüssel, und wo finde ich ihn?
    .answer = Er hat 25 Buchstaben und Ziffern in fünf Gruppen. Er steht auf einer Karte in der Schachtel, auf einem Aufkleber oder in der E-Mail, die Sie beim Kauf bekommen haben.

    Viele Computer tragen ihre Windows-Lizenz in sich und haben keinen Schlüssel zum Eintippen. Wählen Sie dann „Ich habe keinen Schlüssel“.
faq-4 = Wird mein Produktschlüssel irgendwohin gesendet?
    .answer = Nein. Firstlink sucht nur auf diesem Computer nach Tippfehlern und bewahrt den Schlüssel verschlüsselt auf, bis Sie ihn benutzt haben. Ob ein Schlüssel echt ist oder schon einmal benutzt wurde, kann es nicht sagen.
faq-5 = Sieht Firstlink mein Passwort?
    .answer = Nein. Sie melden sich auf der Seite von { $provider } an, in Ihrem eigenen Browser. Firstlink erfährt nur, wer sich angemeldet hat.
faq-6 = Mein Browser hat sich nicht geöffnet. Was kann ich tun?
    .answer = Kopieren Sie die Adresse vom Wartebildschirm in einen beliebigen Browser auf diesem Computer, oder wählen Sie „Code auf dem Handy verwenden“.
faq-7 = Mir wurde ein Code geschickt. Soll ich ihn eingeben?
    .answer = Nein. Verwenden Sie nur einen Code, den Sie in diesem Moment auf Ihrem eigenen Bildschirm in Firstlink sehen. Ein Code, den Ihnen jemand schickt, würde diese Person in Ihr Konto lassen.
faq-8 = Ich habe mein Passwort vergessen.
    .answer = Wählen Sie auf dem Bildschirm zum Anmelden „Ich kann mich nicht anmelden“. Firstlink zeigt Ihnen den Weg zur Seite von { $provider }, auf der Sie ein neues Passwort festlegen können, und wartet hier auf Sie.
faq-9 = Ich habe mich mit dem falschen Konto angemeldet.
    .answer = Wählen Sie „Anderes Konto verwenden“, solange Sie noch nicht auf „Bestätigen“ gedrückt haben. Danach heben Sie die Verknüpfung in der Übersicht auf und fangen noch einmal an.
faq-10 = Was bewirkt das Synchronisieren, und ist schon etwas eingeschaltet?
    .answer = Firstlink schaltet nichts von selbst ein. Ihre Auswahl wird auf diesem Computer aufgeschrieben. Die eigentlichen Schalter sind in den Einstellungen Ihres Browsers oder Systems.
faq-11 = Wie hebe ich die Verknüpfung auf?
    .answer = Öffnen Sie Firstlink, und wählen Sie „Verknüpfung aufheben“. Die gespeicherte Anmeldung wird gelöscht, und es wird geprüft, dass sie weg ist. Um auch bei { $provider } die Erlaubnis zu entziehen, öffnen Sie die Seite mit Ihren Apps; das können nur Sie.
faq-12 = Was bewahrt Firstlink auf diesem Computer auf?
    .answer = Ihre Antworten, die Tatsache, dass der Computer verknüpft ist, und Ihre Auswahl. Die Anmeldung und ein Produktschlüssel werden verschlüsselt aufbewahrt; was sie entschlüsselt, liegt im Schlüsselbund Ihres Systems.
faq-13 = Meine Anmeldung ist aufbewahrt „Bis Firstlink geschlossen wird“. Warum?
    .answer = Auf diesem Computer läuft kein Schlüsselbund, und ohne ihn speichert Firstlink nie eine Anmeldung. Starten Sie den Schlüsselbund von GNOME oder KWallet, und melden Sie sich noch einmal an, um die Verknüpfung zu behalten.
faq-14 = Kann ich ein Konto von Arbeit oder Schule verwenden?
    .answer = Nein. Firstlink ist nur für persönliche Konten da.
