# Sätze, die nur das Terminal braucht.

terminal-prompt = Ihre Wahl
terminal-waiting = Es wird gewartet. Sie können inzwischen wählen
terminal-number = Nummer
terminal-unknown = „{ $typed }“ steht nicht zur Wahl. Geben Sie eines davon ein: { $choices }
terminal-again = Das ist keine der Antworten.
terminal-hidden = Was Sie jetzt eingeben oder einfügen, wird nicht angezeigt.
terminal-nothing = Es wurde nichts eingegeben, also hat sich nichts geändert.
terminal-yes = j
terminal-yes-word = ja
terminal-no = n
terminal-no-word = nein
terminal-quit = Schließen
terminal-closed = Geschlossen. Ihre Antworten bleiben erhalten; starten Sie Firstlink erneut, um hier weiterzumachen.
terminal-browser-here = In diesem Terminal öffnet sich jetzt ein Textbrowser. Verlassen Sie ihn, um hierher zurückzukommen: in w3m und lynx mit der Taste q.

## Where nobody can be asked

terminal-missing = Eine Antwort fehlt, und hier kann niemand gefragt werden
    .text = Ergänzen Sie den Befehl um { $flag } oder führen Sie ihn in einem Terminal aus. Was schon beantwortet war, bleibt erhalten: Der nächste Lauf macht dort weiter.
terminal-stuck = Hier wird ein Mensch gebraucht, und es kann niemand gefragt werden
    .text = Führen Sie den Befehl in einem Terminal aus. Was schon beantwortet war, bleibt erhalten: Der nächste Lauf macht dort weiter.
terminal-bad-key = Dieser Produktschlüssel wurde nicht angenommen
    .text = Sehen Sie nach, was der Bildschirm dazu sagt, und führen Sie den Befehl mit dem berichtigten Schlüssel noch einmal aus. Er wurde nicht aufbewahrt.
terminal-bad-passphrase = Dieses Kennwort wurde nicht angenommen
    .text = Sonst wurde nichts verändert. Was Sie vorher beantwortet haben, bleibt erhalten.
terminal-bad-name = Dieser Name für den Computer wurde nicht angenommen
    .text = Geben Sie mit --device-name einen anderen Namen an. Was schon beantwortet war, bleibt erhalten.
terminal-not-linked-here = Dieser Computer ist nicht verknüpft
terminal-linked = Dieser Computer ist verknüpft.

## firstlink status

terminal-status-linked = Verknüpft
terminal-status-attention = Verknüpft, aber Sie müssen sich erneut anmelden
terminal-status-none = Nicht verknüpft
terminal-status-account = Konto
terminal-status-provider = Kontoanbieter
terminal-status-device = Name dieses Computers
terminal-status-since = Verknüpft seit
terminal-status-kept = Anmeldung aufbewahrt
terminal-status-vault = Verschlüsselt auf diesem Computer
terminal-status-passphrase = Verschlüsselt auf diesem Computer, unter Ihrem Kennwort
terminal-status-session = Bis Firstlink geschlossen wird
terminal-status-key = Produktschlüssel
terminal-status-files = Dateien
terminal-status-in-use = Es hat die Anmeldung dieser Verknüpfung im Speicher und kann sie prüfen: Wählen Sie dort „Verknüpfung jetzt prüfen“.

## firstlink unlink

terminal-unlink-none = Dieser Computer ist nicht verknüpft, es gibt also nichts zu lösen.
terminal-add-yes = Ergänzen Sie den Befehl um --yes oder führen Sie ihn in einem Terminal aus

## firstlink logs export

terminal-logs-ask = Dies nach { $file } schreiben?
terminal-logs-written = Nach { $file } geschrieben. Nur Sie können die Datei lesen; geben Sie sie weiter, wenn Ihnen jemand hilft.

## firstlink preferences

terminal-preferences-not-linked = Gewählt wird, sobald ein Konto verknüpft ist. Verknüpfen Sie zuerst eines: firstlink link
terminal-copy-off = Im Konto gibt es keine Kopie. So bewahren Sie eine auf: firstlink link --sync-copy yes
terminal-preferences-open = Andere Fragen sind noch offen. Beantworten Sie sie zuerst: firstlink link. Es wurde nichts geändert.
terminal-preferences-not-published = Die Auswahl ist festgehalten, aber preferences.json konnte nicht geschrieben werden. Firstlink schreibt die Datei beim nächsten Start neu.

## firstlink config

terminal-config-built-in = eingebaut
terminal-config-from-profile = { $file }, Zeile { $line }
terminal-config-nothing = nichts
terminal-config-sound = Damit ist alles in Ordnung.
terminal-config-unregistered = Damit kann sich niemand anmelden: Die client_id fehlt. Registrieren Sie Firstlink beim Kontoanbieter und schreiben Sie die Kennung, die Sie erhalten, in das Profil, unter [provider].
terminal-questions = Geben Sie ein oder zwei Wörter ein, um die Antworten zu lesen, in denen sie stehen.
