# Was Sie wählten, auf dem nächsten Gerät: die Kopie im Konto, und was ein anderes Gerät wählte.

account-copy = Eine Kopie in meinem Konto
account-copy-detail = Firstlink legt in einem eigenen Ordner in Ihrem Speicher bei { $provider } eine kleine Datei ab: was Sie gewählt haben, wann, und die Namen Ihrer Geräte. Ihr nächstes Gerät kann Ihnen dann dasselbe anbieten. Sie können die Datei dort sehen und löschen; Programme, denen Sie alle Ihre Dateien öffnen, können sie lesen. Kein Passwort und kein Produktschlüssel steht darin.
copy-title = Eine Kopie Ihrer Auswahl in Ihrem Konto aufbewahren?
copy-how = { $provider } fragt Sie um Erlaubnis: für einen eigenen Ordner für Firstlink und für keine Ihrer anderen Dateien.
copy-allowed = Sie haben das schon einmal erlaubt. Es beginnt wieder, wenn Sie den Knopf drücken.
copy-browser = Im Browser erlauben
copy-device = Mit einem Code auf meinem Telefon erlauben
copy-keep = Kopie aufbewahren
copy-off = Aus
copy-pending = Noch nicht dort. Firstlink versucht es wieder, wenn Sie es öffnen.
copy-syncing = Wird auf den neuesten Stand gebracht
copy-waiting = Noch nicht auf dem neuesten Stand: { $why }
copy-kept = In Ihrem Konto. Neuester Stand: { $when }
copy-refused = Nicht dort: { $why }
copy-removing = Wird entfernt
copy-still-there = Noch nicht entfernt: { $why }
copy-stop = Kopie entfernen
copy-again = Kopie noch einmal versuchen
copy-allow-again = Kopie noch einmal erlauben
found-title = Auf einem anderen Ihrer Geräte haben Sie anders gewählt
found-text = Hier ändert sich nichts, wenn Sie es nicht wollen.
found-on = { $choice }: an, so gewählt auf { $device }. { $detail }
found-off = { $choice }: aus, so gewählt auf { $device }.
found-use = Hier übernehmen
found-mine = Meine behalten
unlink-copy = Die Kopie Ihrer Auswahl bleibt in Ihrem Konto. Soll auch sie weg, behalten Sie die Verknüpfung vorerst, und drücken Sie zuerst „Kopie entfernen“.
