# Choices that travel: the copy in the account, and what another device chose.

account-copy = Una copia nel mio account
account-copy-detail = Firstlink tiene un piccolo file in una cartella tutta sua, nel tuo spazio di archiviazione presso { $provider }: che cosa hai scelto, quando, e i nomi dei tuoi dispositivi. Così il tuo prossimo dispositivo può proporti le stesse scelte. Puoi vedere il file ed eliminarlo lì; i programmi a cui apri tutti i tuoi file possono leggerlo. Non contiene né password né codici Product Key.
copy-title = Vuoi tenere una copia delle tue scelte nel tuo account?
copy-how = { $provider } ti chiede il permesso per una cartella riservata a Firstlink, e per nessun altro dei tuoi file.
copy-allowed = Lo hai già consentito in passato. La copia riprende quando premi il pulsante.
copy-browser = Consenti nel browser
copy-device = Consenti con un codice sul telefono
copy-keep = Tieni una copia
copy-off = Non attiva
copy-pending = Non è ancora nel tuo account. Firstlink riprova quando lo apri.
copy-syncing = Aggiornamento in corso
copy-waiting = Non è ancora aggiornata: { $why }
copy-kept = { $when }: aggiornata nel tuo account
copy-refused = Non è nel tuo account: { $why }
copy-removing = Rimozione in corso
copy-still-there = Non è ancora stata rimossa: { $why }
copy-stop = Rimuovi la copia
copy-again = Riprova con la copia
copy-allow-again = Consenti di nuovo la copia
found-title = Su un altro dei tuoi dispositivi hai scelto diversamente
found-text = Qui non cambia niente se non lo vuoi.
found-on = { $choice }: sì, come scelto su { $device }. { $detail }
found-off = { $choice }: no, come scelto su { $device }.
found-use = Usa quelle scelte qui
found-mine = Mantieni le mie
unlink-copy = La copia delle tue scelte resta nel tuo account. Per rimuovere anche quella, mantieni per ora il collegamento e premi prima «Rimuovi la copia».
