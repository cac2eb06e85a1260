# Choices that travel: the copy in the account, and what another device chose.

account-copy = Een kopie in mijn account
account-copy-detail = Firstlink bewaart een klein bestand in een eigen map in uw opslag bij { $provider }: wat u hebt gekozen, wanneer, en de namen van uw apparaten. Uw volgende apparaat kan u dan hetzelfde aanbieden. U kunt het bestand daar zien en verwijderen; programma’s die u bij al uw bestanden laat, kunnen het lezen. Er staat geen wachtwoord en geen productcode in.
copy-title = Een kopie van uw keuzes in uw account bewaren?
copy-how = { $provider } vraagt uw toestemming: voor een eigen map voor Firstlink, en voor geen van uw andere bestanden.
copy-allowed = U hebt dit al eens toegestaan. Het kopiëren begint weer als u op de knop drukt.
copy-browser = Toestaan in de browser
copy-device = Toestaan met een code op mijn telefoon
copy-keep = Een kopie bewaren
copy-off = Uit
copy-pending = Nog niet in uw account. Firstlink probeert het opnieuw wanneer u het programma opent.
copy-syncing = Wordt bijgewerkt
copy-waiting = Nog niet bijgewerkt: { $why }
copy-kept = { $when }: bijgewerkt in uw account
copy-refused = Niet in uw account: { $why }
copy-removing = Wordt verwijderd
copy-still-there = Nog niet verwijderd: { $why }
copy-stop = De kopie verwijderen
copy-again = De kopie opnieuw proberen
copy-allow-again = De kopie weer toestaan
found-title = Op een ander apparaat hebt u anders gekozen
found-text = Hier verandert niets als u dat niet wilt.
found-on = { $choice }: aan, zoals gekozen op { $device }. { $detail }
found-off = { $choice }: uit, zoals gekozen op { $device }.
found-use = Die keuzes hier gebruiken
found-mine = Mijn keuzes houden
unlink-copy = De kopie van uw keuzes blijft in uw account. Wilt u ook die verwijderen, houd de koppeling dan nog even en druk eerst op “De kopie verwijderen”.
