# Questions, answers and advice; readable without a network. `.also` holds other words people look for, and is never shown.

help-title = Aiuto
help-search = Che cosa vuoi sapere?
help-search-hint = Una o due parole, in qualsiasi ordine, per esempio: codice telefono
help-search-now = Cerca
help-show-all = Mostra tutte le domande
help-found = { $count ->
    [one] { $count } risposta trovata
    [many] { $count } di risposte trovate
   *[other] { $count } risposte trovate
}
help-found-nothing = Nessuna risposta contiene tutte queste parole
    .text = Prova con meno parole o con altre, oppure scorri tutte le domande.
help-security = Per tenere al sicuro il tuo account:
help-close = Torna dov’ero
advice-1 = Attiva la verifica in due passaggi sulla pagina della sicurezza del tuo account.
advice-2 = Usa una password che non usi da nessun’altra parte. Tre o quattro parole a caso sono lunghe e facili da ricordare.
advice-3 = Aggiungi un secondo modo per raggiungerti, per esempio un altro indirizzo e-mail, prima di averne bisogno.
advice-4 = Guarda ogni tanto chi ha effettuato l’accesso di recente, sulla pagina della sicurezza del tuo account.
advice-5 = Non dare mai un codice a nessuno, chiunque dica di essere.

## Linking

faq-linking = Collegamento
faq-linking-1 = Perché collegare il mio account?
    .answer = Perché questo computer sappia di chi è: gli acquisti, le impostazioni e ciò che scegli di sincronizzare possono seguirti qui e sul tuo prossimo computer.
    .also = motivo vantaggio beneficio connettere a che cosa serve
faq-linking-2 = Devo farlo per forza?
    .answer = No. Scegli «Non ora» in qualsiasi momento prima di «Conferma». Il computer funziona senza collegamento, e puoi riaprire Firstlink più tardi.
    .also = obbligo obbligatorio necessario saltare più tardi senza facoltativo locale
faq-linking-3 = È gratis?
    .answer = Sì. Collegare non costa niente, e Firstlink non chiede mai una carta o un conto bancario. Ciò che acquisti da { $provider } resta fra te e { $provider }.
    .also = prezzo pagare soldi costo gratuito carta di credito abbonamento
faq-linking-4 = Posso usare un account aziendale o scolastico?
    .answer = No. Firstlink è solo per account personali. Se non ne hai, scegli «Non hai un account? Creane uno!» nella schermata di accesso.
    .also = lavoro azienda ufficio università scuola studente organizzazione
faq-linking-5 = Un minore può collegare un account?
    .answer = Sì, se l’adulto che si occupa dell’account è d’accordo. { $provider } può chiedere anche a quell’adulto di accedere, quindi fatelo insieme.
    .also = bambino figlio figlia famiglia genitore età
faq-linking-6 = Ho effettuato l’accesso con l’account sbagliato.
    .answer = Prima di «Conferma», scegli «Usa un altro account». Dopo, scollega dal riepilogo e ricomincia.
    .also = altro diverso sbaglio cambiare secondo
faq-linking-7 = Posso collegare un altro computer con lo stesso account?
    .answer = Sì, quanti ne vuoi. Apri Firstlink su ognuno. Dai a ciascuno un nome che riconoscerai in seguito.
    .also = secondo portatile più dispositivi diversi due
faq-linking-8 = Come si scollega?
    .answer = Apri Firstlink e scegli «Scollega questo computer». L’accesso salvato viene cancellato, e si controlla che non ci sia più. Per togliere anche il permesso presso { $provider }, apri la pagina con le tue app; solo tu puoi farlo.
    .also = rimuovere disconnettere eliminare uscire smettere separare

## Signing in

faq-signing-in = Accesso
faq-signing-in-1 = Ho dimenticato la password.
    .answer = Scegli «Non riesco ad accedere», qui sotto o nella schermata di accesso. Firstlink ti accompagna passo dopo passo mentre ne imposti una nuova sulla pagina di { $provider }.
    .also = persa reimpostare recuperare bloccato non entro login
faq-signing-in-2 = Firstlink vede la mia password?
    .answer = No. L’accesso avviene sulla pagina di { $provider }, nel tuo browser. Firstlink viene solo a sapere chi ha effettuato l’accesso.
    .also = riservatezza sicuro digitare rubare
faq-signing-in-3 = Il browser non si è aperto. Che cosa posso fare?
    .answer = Nella schermata di attesa, copia l’indirizzo in un browser qualsiasi di questo computer, oppure scegli «Usa un codice sul telefono».
    .also = non succede niente finestra pagina vuota bloccato attesa
faq-signing-in-4 = Posso usare un altro browser?
    .answer = Sì. Firstlink apre quello impostato nel sistema. Per usarne un altro, copia lì l’indirizzo della schermata di attesa.
    .also = Chrome Firefox Edge Safari predefinito diverso
faq-signing-in-5 = Mi è stato mandato un codice. Devo digitarlo?
    .answer = No. Usa solo un codice che vedi in Firstlink sul tuo schermo in questo momento. Un codice che ti manda qualcuno lo lascerebbe entrare nel tuo account.
    .also = phishing truffa frode messaggio SMS chiamata sconosciuto sicurezza
faq-signing-in-6 = Funziona senza Internet?
    .answer = Per accedere serve Internet. Tutto ciò che hai risposto è conservato, e questo aiuto si può leggere senza. Una volta collegato, il computer funziona offline come prima.
    .also = scollegato rete connessione Wi-Fi più tardi
faq-signing-in-7 = Perché devo accedere di nuovo?
    .answer = { $provider } chiude un accesso dopo una nuova password, dopo una lunga pausa o quando il permesso di Firstlink è stato tolto. Accedi ancora una volta, e tutto ciò che hai scelto è come prima.
    .also = scaduto riparare terminato disconnesso ripetuto

## Product key

faq-product-key = Codice Product Key
faq-product-key-1 = Che cos’è un codice Product Key, e dov’è?
    .answer = Ha 25 lettere e numeri in cinque gruppi. È su una scheda nella scatola, su un’etichetta o nell’e-mail ricevuta con l’acquisto del prodotto.

    Molti computer portano dentro la propria licenza di Windows e non hanno un codice da digitare. In quel caso scegli «Non ho un codice».
    .also = licenza numero di serie attivazione trovare adesivo chiave
faq-product-key-2 = Quale codice serve a che cosa?
    .answer = I codici per Windows, per Office o Microsoft 365 e quelli per Xbox o le carte regalo si somigliano tutti. La scheda o l’e-mail dice il nome del prodotto. Se non si capisce, scegli «Non so di preciso»: non si perde niente.
    .also = differenza tipo carta regalo gioco abbonamento riscattare
faq-product-key-3 = Non ho un codice. Posso continuare?
    .answer = Sì. Scegli «Non ho un codice». Per collegare non serve, e potrai usare un codice più tardi.
    .also = senza manca saltare nessuno perso chiave
faq-product-key-4 = Il codice Product Key viene inviato da qualche parte?
    .answer = No. Firstlink cerca sviste di battitura solo su questo computer e custodisce il codice cifrato finché non lo hai usato. Non può dire se un codice è autentico o se è già stato usato.
    .also = caricare controllare attivare riservatezza usato originale

## What is synced

faq-choices = Che cosa si sincronizza
faq-choices-1 = Che cosa fa la sincronizzazione, e c’è già qualcosa di attivo?
    .answer = Firstlink non attiva niente da solo. Le tue scelte vengono annotate su questo computer. Gli interruttori veri e propri sono nelle impostazioni del browser o del sistema.
    .also = sincronizzare password cronologia preferiti segnalibri impostazioni cloud nuvola
faq-choices-2 = Come cambio ciò che ho scelto?
    .answer = Apri Firstlink e scegli «Cambia che cosa si sincronizza». Dire di no richiede gli stessi passi che dire di sì.
    .also = modificare ritirare annullare dopo di nuovo consenso disattivare
faq-choices-3 = Che cosa sono i suggerimenti personalizzati?
    .answer = Proposte di funzioni e offerte, ricavate da ciò che fai su questo computer. Non sono attivi se non dici di sì, e tutto il resto funziona allo stesso modo anche senza.
    .also = pubblicità annunci offerte tracciamento consigli raccomandazioni

## This computer

faq-this-computer = Questo computer
faq-this-computer-1 = Che cosa conserva Firstlink su questo computer, e dove?
    .answer = Le tue risposte, il fatto che il computer è collegato e le tue scelte, in cartelle tue. L’accesso e un codice Product Key sono custoditi cifrati; ciò che li apre è nel portachiavi del sistema.

    «firstlink status» in un terminale mostra che cosa è conservato.
    .also = memorizzato salvato dati file cartella posizione percorso
faq-this-computer-2 = Il mio accesso è custodito «Finché non si chiude Firstlink». Perché?
    .answer = Su questo computer non è in funzione alcun portachiavi, e Firstlink non salva mai un accesso senza protezione. Avvia GNOME Keyring o KWallet, oppure scegli «Custodisci l’accesso con una passphrase» nella schermata di accesso, e accedi di nuovo.
    .also = portachiavi password manca bloccato portafoglio ricordare
faq-this-computer-3 = E se va via la corrente, o se chiudo la finestra?
    .answer = Riapri Firstlink: torna allo stesso passo con le stesse risposte. Solo un accesso in corso nel browser ricomincia.
    .also = arresto riavvio interrotto perso riprendere chiuso batteria
faq-this-computer-4 = Anche qualcun altro usa questo computer.
    .answer = Il collegamento appartiene alla persona che è entrata nel computer. Gli altri entrano con il proprio utente e possono collegare un account proprio.
    .also = condividere famiglia più utenti ospite
faq-this-computer-5 = L’assistenza mi chiede un registro. Come lo ottengo?
    .answer = Digita «firstlink logs export» in un terminale. Ti mostra il file prima di scriverlo; non contiene niente del tuo account. Anche il riferimento sotto un problema aiuta l’assistenza.
    .also = log registri supporto file segnalazione riferimento diagnosi
faq-this-computer-6 = Che cosa devo fare prima di rimuovere Firstlink o di dare via questo computer?
    .answer = Scegli prima «Scollega questo computer». Poi rimuovi il programma come qualsiasi altro. Le tue scelte si possono dimenticare insieme: lo offre la schermata dopo lo scollegamento.
    .also = disinstallare eliminare vendere ripristinare smaltire

## Privacy

faq-privacy = Riservatezza
faq-privacy-1 = Che cosa invia Firstlink, e a chi?
    .answer = Solo a { $provider }, e solo ciò che serve per accedere. Dietro la prima schermata guarda una volta se { $provider } si può raggiungere, il che non dice niente di te. A nessun altro va niente.
    .also = privacy dati inviati telemetria tracciamento raccogliere condividere privato
faq-privacy-2 = Che cosa viene a sapere { $provider } quando collego?
    .answer = Che il tuo account consente a Firstlink di leggere il tuo nome e il tuo indirizzo e-mail. Lo vedi prima di acconsentire, e puoi ritirarlo in qualsiasi momento.
    .also = permesso accesso consenso consentire dati
faq-privacy-3 = Che cos’è la verifica in due passaggi?
    .answer = Dopo la password, l’account chiede una seconda prova, per esempio un codice sul telefono. Così una password da sola non fa entrare nessuno. Si attiva sulla pagina della sicurezza del tuo account.
    .also = due fattori 2FA app di autenticazione MFA codice di sicurezza
