# Sentences that only the terminal needs.

terminal-prompt = La tua scelta
terminal-waiting = In attesa. Intanto puoi scegliere
terminal-number = Numero
terminal-unknown = «{ $typed }» non è fra le scelte. Digita una di queste: { $choices }
terminal-again = Non è una delle risposte.
terminal-hidden = Ciò che digiti o incolli ora non viene mostrato.
terminal-nothing = Non è stato digitato niente, quindi niente è cambiato.
terminal-yes = s
terminal-yes-word = sì
terminal-no = n
terminal-no-word = no
terminal-quit = Chiudi
terminal-closed = Chiuso. Le tue risposte sono conservate; avvia di nuovo Firstlink per riprendere da qui.
terminal-browser-here = Ora in questo terminale si apre un browser testuale. Esci per tornare qui: in w3m e lynx, premi q.

## Where nobody can be asked

terminal-missing = Manca una risposta, e qui non si può chiedere a nessuno
    .text = Aggiungi { $flag } al comando, oppure eseguilo in un terminale. Ciò che è stato già risposto è conservato: la prossima esecuzione riprende da lì.
terminal-stuck = Qui serve una persona, e non si può chiedere a nessuno
    .text = Esegui il comando in un terminale. Ciò che è stato già risposto è conservato: la prossima esecuzione riprende da lì.
terminal-bad-key = Questo codice Product Key non è stato accettato
    .text = Guarda che cosa ne dice la schermata, ed esegui di nuovo il comando con il codice corretto. Non ne è stato conservato niente.
terminal-bad-passphrase = Questa passphrase non è stata accettata
    .text = Nient’altro è cambiato. Ciò che è stato già risposto è conservato.
terminal-bad-name = Questo nome per il computer non è stato accettato
    .text = Dai un altro nome a --device-name. Ciò che è stato già risposto è conservato.
terminal-not-linked-here = Questo computer non è collegato
terminal-linked = Questo computer è collegato.

## firstlink status

terminal-status-linked = Collegato
terminal-status-attention = Collegato, ma devi accedere di nuovo
terminal-status-none = Non collegato
terminal-status-account = L’account
terminal-status-provider = Fornitore dell’account
terminal-status-device = Nome di questo computer
terminal-status-since = Collegato dal
terminal-status-kept = Accesso custodito
terminal-status-vault = Cifrato su questo computer
terminal-status-passphrase = Cifrato su questo computer, con la tua passphrase
terminal-status-session = Finché non si chiude Firstlink
terminal-status-key = Codice Product Key
terminal-status-files = I file
terminal-status-in-use = Ha in memoria l’accesso di questo collegamento e può controllarlo: scegli lì «Controlla ora il collegamento».

## firstlink unlink

terminal-unlink-none = Questo computer non è collegato, quindi non c’è niente da scollegare.
terminal-add-yes = Aggiungi --yes al comando, oppure eseguilo in un terminale

## firstlink logs export

terminal-logs-ask = Scrivere questo in { $file }?
terminal-logs-written = Scritto in { $file }. Puoi leggerlo solo tu; dallo a chi ti aiuta.

## firstlink preferences

terminal-preferences-not-linked = Le scelte si fanno una volta collegato un account. Prima collegane uno: firstlink link
terminal-copy-off = Nell’account non c’è nessuna copia. Per tenerne una: firstlink link --sync-copy yes
terminal-preferences-open = Altre domande sono ancora aperte. Rispondi prima a quelle: firstlink link. Niente è cambiato.
terminal-preferences-not-published = Le scelte sono annotate, ma non è stato possibile scrivere preferences.json. Firstlink lo riscrive al prossimo avvio.

## firstlink config

terminal-config-built-in = integrato
terminal-config-from-profile = { $file }, riga { $line }
terminal-config-nothing = niente
terminal-config-sound = Nessun difetto trovato.
terminal-config-unregistered = Nessuno può accedere così: manca client_id. Registra Firstlink presso il fornitore dell’account, e scrivi nel profilo, sotto [provider], l’identificativo che ricevi.
terminal-questions = Digita una o due parole per leggere le risposte in cui compaiono.
