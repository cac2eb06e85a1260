# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = Indietro
help = Aiuto
not-now = Non ora
continue = Continua
cancel = Annulla
close = Chiudi
try-again = Riprova
language = Lingua
language-draft = { $language } (bozza)
display = Aspetto
display-system = Come il sistema
display-theme = Colori
display-light = Chiaro
display-dark = Scuro
display-contrast = Contrasto
display-contrast-more = Maggiore
display-text = Dimensione del testo
display-percent = { $percent }%
display-motion = Movimento
display-motion-less = Meno
window-title-problem = Problema: { $title }
reference = Per l’assistenza: { $code }
details-reference = Riferimento
details-correlation = ID di correlazione
details-time = Ora
step-of = Passo { $number } di { $of }
step-1 = Codice Product Key
step-2 = Accesso
step-3 = Collegamento
step-4 = Sincronizzazione
step-5 = Fatto
address = Indirizzo
copy-address = Copia l’indirizzo
copied-address = Indirizzo copiato
on = Attivo
off = Non attivo

## Welcome

welcome = Collega questo computer al tuo account
welcome-intro = Un solo accesso adesso, e questo computer sa di chi è.
welcome-reason-1 = Ritrova impostazioni e acquisti, qui e sul tuo prossimo computer.
welcome-reason-2 = Decidi tu che cosa si sincronizza. Niente viene scelto al posto tuo.
welcome-reason-3 = Rientra più facilmente se un giorno perdi una password.
welcome-need = Serve un account { $provider }. Se hai un codice Product Key, tienilo a portata di mano.
welcome-without = Puoi usare questo computer anche senza collegarlo e tornare qui più tardi.
get-started = Inizia

## Step 1: product key

key-title = Hai un codice Product Key?
key-intro = Ha 25 lettere e numeri e si trova sulla scheda, sulla scatola o nell’e-mail dell’acquisto.
key-purpose = A che cosa serve il codice?
key-for-windows = Windows
key-for-office = Office o Microsoft 365
key-for-xbox = Xbox o una carta regalo
key-for-unsure = Non so di preciso
key-label = Codice Product Key
key-hint = Spazi, trattini e lettere minuscole vanno bene.
key-counter = { $count } caratteri su 25
key-convert = Converti le lettere
key-in-firmware = Questo computer ha già un codice di Windows
    .text = Lo ha inserito il produttore, e Windows si attiva da solo con quello. Per Windows non ne serve un altro: scegli «Non ho un codice».
key-privacy = Nel codice si cercano solo sviste di battitura, su questo computer. Non viene inviato da nessuna parte.
key-skip = Non ho un codice
key-use-anyway = Usalo comunque
key-for = Per
key-none = Nessuno indicato
key-other = Usa un altro codice
key-kept = Il codice è custodito al sicuro
key-kept-checked = Non sono state trovate sviste di battitura. Solo la pagina del venditore può dire se è già stato usato.
key-kept-unchecked = È custodito così come è stato digitato. Questo tipo di codice non si può controllare su questo computer.
key-empty = Digita il codice Product Key o scegli «Non ho un codice»
key-product-id = Questo è un ID prodotto, non un codice Product Key
    .text = L’ID prodotto è indicato sul computer stesso e ha 20 caratteri. Il codice Product Key ne ha 25, in cinque gruppi da cinque.
key-redeem = Sembra un codice regalo o di abbonamento
    .text = Se lo è, scegli «Xbox o una carta regalo» qui sopra. Altrimenti guarda ancora una volta l’ultimo carattere.
key-bad-character = Alcuni caratteri non esistono nei codici Product Key
key-bad-places = Guarda il carattere { $places }, senza contare spazi e trattini.
key-bad-many = I codici Product Key si scrivono solo con le lettere dalla A alla Z e con i numeri.
key-two-n = La lettera N può comparire in un codice una volta sola
    .text = Confronta ancora una volta ogni N con il codice: una di esse potrebbe essere una M o una H.
key-too-short = { $count ->
    [one] Un codice Product Key ha 25 caratteri. Ne hai digitato { $count }
    [many] Un codice Product Key ha 25 caratteri. Ne hai digitati { $count }
   *[other] Un codice Product Key ha 25 caratteri. Ne hai digitati { $count }
}
key-too-long = { $count ->
    [one] Un codice Product Key ha 25 caratteri. Ne hai digitato { $count }
    [many] Un codice Product Key ha 25 caratteri. Ne hai digitati { $count }
   *[other] Un codice Product Key ha 25 caratteri. Ne hai digitati { $count }
}
key-legacy = Questo codice non ha la lettera N
    .text = I codici per Windows 8, Office 2013 e tutto ciò che è venuto dopo ne hanno esattamente una. Se il tuo è per un prodotto più vecchio, usalo comunque; altrimenti una M o una H potrebbe essere una N.
key-checksum = C’è una svista di battitura in questo codice
    .text = Confrontalo ancora una volta con la scheda o con l’e-mail.
key-hint-never = { $character } non compare mai in un codice Product Key.
key-hint-script = Alcune lettere vengono da un altro alfabeto e si somigliano soltanto. Passa alla tastiera inglese e digita di nuovo il codice.
key-hint-mistaken = Controlla prima B e 8, G e 6.
key-hint-twice = Lo stesso codice compare due volte. Tienine uno.
key-hint-same = Tutti i caratteri sono uguali, quindi questo mostra solo com’è fatto un codice.
key-hint-shift = Su questa tastiera i numeri potrebbero richiedere il tasto Maiusc.

## Step 2: sign in

sign-in-title = Accedi al tuo account
sign-in-intro = L’accesso avviene sulla pagina di { $provider }, nel tuo browser. Firstlink non vede mai la password.
sign-in-which = Usa un account personale. Gli account aziendali o dell’istituto di istruzione non si possono collegare qui.
sign-in-browser = Accedi con il browser
sign-in-device = Usa un codice sul telefono
sign-in-create = Non hai un account? Creane uno!
sign-in-cannot = Non riesco ad accedere
sign-in-interrupted = L’accesso è stato interrotto
    .text = Non è stato collegato niente, e le tue risposte sono ancora qui. Per continuare, scegli come accedere.
session-only = Il collegamento durerà finché non si chiude Firstlink
    .text = Su questo computer non è in funzione alcun portachiavi, e un accesso non viene mai salvato senza protezione. Per mantenere il collegamento, scegli una passphrase quando accedi, oppure avvia un portachiavi come GNOME Keyring o KWallet e riapri Firstlink.
sign-in-passphrase = Custodisci l’accesso con una passphrase
passphrase-choose = Scegli una passphrase
passphrase-why = Su questo computer non c’è un portachiavi. Con una passphrase Firstlink può custodire l’accesso in un file cifrato e chiedertela dopo un riavvio.
passphrase-label = La passphrase
passphrase-hint = Una nuova, non la password del tuo account; almeno 12 caratteri. Quattro o cinque parole senza legame fra loro sono facili da ricordare e difficili da indovinare.
passphrase-again = La stessa passphrase ancora una volta
passphrase-too-short = Questa passphrase è troppo corta
passphrase-not-the-same = Le due passphrase non sono uguali
    .text = Digita la stessa passphrase in entrambi i campi.
passphrase-forgotten = Nessuno può dirti questa passphrase
    .text = Non è conservata da nessuna parte. Se la dimentichi, basta accedere di nuovo; il tuo account non ne risente.
passphrase-without = Continua senza passphrase
passphrase-open = Digita la passphrase
passphrase-needed = Il tuo accesso è custodito con una passphrase scelta da te. Digitala per continuare.
passphrase-open-now = Apri
passphrase-wrong = Questa non è la passphrase che hai scelto
    .text = Controlla la lingua della tastiera e il tasto Bloc Maiusc, poi riprova. Puoi provare tutte le volte che vuoi.
passphrase-forget = Dimenticala e accedi di nuovo
passphrase-forget-link = Se non la ricordi più, lascia che Firstlink dimentichi ciò che custodiva: questo computer resta collegato e tu accedi di nuovo.
vault-sealed = Firstlink ti chiederà la passphrase
    .text = Protegge ciò che hai scelto di custodire su questo computer. Ti viene chiesta prima dell’accesso.
vault-unsealed = Il tuo accesso sarà custodito con la tua passphrase
    .text = Dopo un riavvio, Firstlink la chiede quando serve.
store-locked = Il sistema potrebbe chiederti di sbloccare il portachiavi
    .text = Il tuo accesso è custodito nel portachiavi di questo computer. Se una finestra ne chiede la password, è quella con cui entri in questo computer.
browser-title = Continua nel browser
browser-title-create = Crea il tuo account nel browser
browser-step-1 = Nel browser, accedi sulla pagina di { $provider }.
browser-step-2 = Consenti a Firstlink di vedere il tuo nome e il tuo indirizzo e-mail.
browser-step-3 = Torna a questa finestra.
browser-back = Questa schermata prosegue da sola una volta completato l’accesso.
browser-until = Firstlink aspetta dieci minuti. Se non si è aperto niente, copia l’indirizzo qui sotto in un browser qualsiasi.
browser-offer = Non è successo niente nel browser?
    .text = Se stai ancora accedendo, fai con calma: questa schermata prosegue da sola. Altrimenti, ecco altre strade. Niente di ciò che hai digitato va perso.
beside-first = Finisci nel browser o con questo codice: conta ciò che è pronto per primo.
paste-label = Indirizzo su cui si è fermato il browser
paste-hint = Solo se hai aperto tu l’indirizzo qui sopra e il browser si è fermato su una pagina che non riesce a raggiungere: copia l’indirizzo intero di quella pagina e incollalo qui.
paste-use = Usa questo indirizzo
paste-looking = Lettura dell’indirizzo
paste-no-code = In questo indirizzo non c’è un accesso
    .text = Quello giusto inizia con http://localhost e contiene code=. Se il tuo no, apri ancora una volta nel browser l’indirizzo qui sotto e incolla quello su cui si ferma.
paste-other = Questo indirizzo viene da un tentativo precedente
    .text = Apri nel browser l’indirizzo qui sotto e incolla quello su cui si ferma allora.
paste-beginning = Questo è l’indirizzo da cui iniziare
    .text = Aprilo in un browser e accedi. Poi incolla l’indirizzo su cui il browser si è fermato.
browser-opening = Apertura del browser
browser-opened = Il browser è stato aperto
browser-again = Apri di nuovo il browser
browser-device = Usa un codice sul telefono
device-title = Accedi con un codice
device-asking = Richiesta di un codice a { $provider }
device-step-1 = Sul telefono o su un altro computer, apri l’indirizzo qui sotto o inquadra il quadrato con la fotocamera.
device-step-2 = Digita il codice, accedi e consenti a Firstlink di vedere il tuo nome e il tuo indirizzo e-mail.
device-step-3 = Torna qui.
device-code = Codice
device-copy = Copia il codice
device-copied = Codice copiato
device-address = Indirizzo
device-qr = L’indirizzo qui sopra come codice quadrato per la fotocamera di un telefono
device-expires-soon = Scade fra meno di un minuto
device-expires = { $minutes ->
    [one] Scade fra { $minutes } minuto
    [many] Scade fra { $minutes } di minuti
   *[other] Scade fra { $minutes } minuti
}
device-warning = Usa solo un codice che vedi sul tuo schermo, in questo momento. Nessuno di { $provider } o di Firstlink te ne manderà mai uno, né ti chiederà di leggerne uno ad alta voce.
device-waiting = Questa schermata prosegue da sola una volta completato l’accesso di là.
device-new = Ottieni un nuovo codice
device-browser = Accedi qui con il browser
offer-signed-in = Hai effettuato l’accesso

## Step 3: link

offer-title = È il tuo account?
offer-what = Se lo colleghi a questo computer:
offer-point-1 = Firstlink custodisce su questo computer, cifrato, un accesso a questo account.
offer-point-2 = Legge il tuo nome e il tuo indirizzo e-mail, e nient’altro.
offer-point-3 = Puoi scollegare in qualsiasi momento.
account-detail = Accesso effettuato presso { $provider }
other-account = Usa un altro account
link-now = Collega ora
mismatch-title = Hai effettuato l’accesso con un altro account
mismatch-both = Questo computer è collegato a { $linked }. Hai effettuato l’accesso come { $account }.
mismatch-linked = Collegato a questo computer
mismatch-signed-in = Accesso appena effettuato
mismatch-nothing = Niente è cambiato, e di questo accesso non è stato conservato niente.
mismatch-again = Accedi con l’account collegato
mismatch-unlink = Scollega prima questo computer
verifying = Controllo dei dati dell’account
confirm-title = Controlla e conferma
confirm-nothing-yet = Niente viene collegato finché non premi «Conferma».
confirm = Conferma
device-name = Nome di questo computer
device-name-hint = Per riconoscerlo in seguito.
device-name-empty = Dai un nome a questo computer
device-name-too-long = Usa al massimo { $limit } caratteri per il nome
linking-title = Collegamento in corso
linking-saving = Creazione del collegamento
linking-device = Collegamento di { $device } al tuo account

## Step 4: sync

sync-title = Scegli che cosa sincronizzare
sync-intro = Il computer è collegato. Ora scegli che cosa ti piacerebbe avere anche sugli altri dispositivi. Niente viene scelto al posto tuo.
sync-legend = Sincronizza
sync-passwords = Password salvate
sync-passwords-detail = Le password che salvi vanno nel tuo account, così puoi usarle sugli altri dispositivi. Chi riesce ad accedere all’account può usarle.
sync-history = Cronologia di navigazione
sync-history-detail = Le pagine che visiti vanno nel tuo account, così puoi ritrovarle sugli altri dispositivi.
sync-favourites = Preferiti
sync-favourites-detail = I preferiti restano uguali su tutti i tuoi dispositivi.
sync-honest = Firstlink annota la tua scelta su questo computer. L’interruttore vero e proprio è nelle impostazioni del browser o del sistema; l’ultima schermata mostra dove.
sync-nothing = Non sincronizzare niente
sync-save = Salva le scelte
recommend-title = Vuoi suggerimenti personalizzati?
recommendations = Suggerimenti personalizzati
recommendations-detail = I programmi su questo computer possono usare ciò che fai qui per proporre funzioni e offerte.
recommend-point-1 = Collegamento e sincronizzazione funzionano allo stesso modo se dici di no.
recommend-point-2 = La tua risposta è conservata su questo computer. Puoi cambiarla in qualsiasi momento.
recommend-now-yes = Al momento hai detto di sì.
recommend-now-no = Al momento hai detto di no.
recommend-no = No, grazie
recommend-yes = Sì, consenti

## Step 5: done

finish-title = Il computer è collegato
finish-all = Non c’è altro da fare.
finish-left = Ancora da fare:
finish-dashboard = Vai al riepilogo
left-sync = Attiva la sincronizzazione nel browser, in Impostazioni, Profili, Sincronizzazione. Firstlink non può farlo per te.
left-key-windows = Usa il codice di Windows in Windows: Impostazioni, Sistema, Attivazione. Poi rimuovilo da qui.
left-key-office = Usa il codice sulla pagina di Office e Microsoft 365, una volta effettuato l’accesso. Poi rimuovilo da qui.
left-key-xbox = Riscatta il codice sulla pagina di { $provider }. Poi rimuovilo da qui.
left-key-unsure = Usa il codice sulla pagina del prodotto a cui appartiene. Poi rimuovilo da qui.
kept = Il tuo accesso è custodito
kept-vault = Cifrato su questo computer
kept-passphrase = Cifrato su questo computer, con la tua passphrase
kept-session = Finché non si chiude Firstlink
dashboard-title = Il tuo collegamento
dashboard-none = Questo computer non è collegato
dashboard-none-text = Puoi collegarlo in qualsiasi momento: riapri Firstlink.
change-choices = Cambia che cosa si sincronizza
rename = Rinomina
rename-title = Rinomina questo computer
rename-hint = Per riconoscerlo in seguito. Il tuo account viene a sapere il nome solo se vi tieni una copia delle tue scelte.
rename-save = Salva il nome
rerun = Ripeti tutti i passi
security-title = Proteggi il tuo account
agreements-title = I tuoi dati e i tuoi consensi
agreements-intro = Hai dato il consenso a quanto segue. Puoi cambiare idea su ogni voce, qui e subito.
agreements-none = Finora non hai dato nessun consenso. Ciò che attivi in «Cambia che cosa si sincronizza» comparirà qui, insieme al modo per revocarlo.
agreed = { $when }: consenso dato, in { $language }
withdrawn-again = { $when }: consenso revocato. Lo avevi dato: { $given }, in { $language }
withdraw = Revoca il consenso
save-my-data = Salva una copia dei miei dati
key-forget = Rimuovi questo codice
open-dashboard = Apri la pagina del mio account
open-security = Apri la pagina della sicurezza del mio account
open-activity = Guarda chi ha effettuato l’accesso di recente
open-consent = Guarda quali app possono usare il mio account
open-redeem = Apri la pagina dei codici
open-setup = Apri la pagina dei codici di Office
copy-key = Copia il codice Product Key
open-support = Contatta l’assistenza
check-link = Controlla ora il collegamento
checking = Chiediamo a { $provider } se il collegamento è ancora in ordine
last-check = Ultimo controllo del collegamento
last-check-good = { $when }: tutto bene
last-check-ended = { $when }: non è più in ordine
ago-now = Proprio ora
ago-minutes = { $count ->
    [one] { $count } minuto fa
    [many] { $count } di minuti fa
   *[other] { $count } minuti fa
}
ago-hours = { $count ->
    [one] { $count } ora fa
    [many] { $count } di ore fa
   *[other] { $count } ore fa
}
ago-days = { $count ->
    [one] { $count } giorno fa
    [many] { $count } di giorni fa
   *[other] { $count } giorni fa
}
not-checked = Non è stato possibile controllare il collegamento
    .text = Questo non dice niente del collegamento stesso: è com’era, e le tue scelte sono ancora qui.
ended = Accedi di nuovo per riparare il collegamento
    .text = { $provider } non accetta più l’accesso custodito qui. Succede dopo una nuova password, dopo una lunga pausa o quando il permesso di Firstlink è stato tolto. Le tue scelte sono ancora qui.
attention = Accedi di nuovo per mantenere il collegamento
    .text = Non è stato possibile salvare l’ultimo accesso, perché non era in funzione alcun portachiavi. Le tue scelte sono ancora qui.
sign-in-again = Accedi di nuovo
unlink = Scollega questo computer
unlink-title = Scollegare questo computer?
unlink-what = Se lo scolleghi:
unlink-point-1 = L’accesso e il codice Product Key custoditi su questo computer vengono cancellati, e Firstlink controlla che non ci siano più.
unlink-point-2 = Le tue scelte restano su questo computer.
unlink-point-3 = { $provider } elenca ancora Firstlink fra le app autorizzate. Solo tu puoi toglierlo, sulla sua pagina; Firstlink ti mostra dove.
unlink-now = Scollega ora
unlink-keep = Mantieni il collegamento
erased = Che cosa è stato trovato su questo computer, e che fine ha fatto:
erased-refresh-token = Il tuo accesso
erased-pending-sign-in = Un accesso non completato
erased-product-key = Codice Product Key
erased-vault-file = Il file cifrato che li conteneva
erased-vault-key = La sua chiave nel portachiavi
erased-link-record = Il tuo account negli appunti di Firstlink
fate-erased = Cancellato, cercato di nuovo: non c’è più
fate-not-there = Non c’era
fate-unreadable = Non è stato possibile leggerlo; non si potrà più aprire
fate-left = Potrebbe esserci ancora
fate-left-at = Potrebbe esserci ancora: { $place }
erased-elsewhere = Ciò che solo { $provider } può fare: elenca ancora Firstlink fra le app autorizzate finché non lo togli sulla sua pagina. L’accesso già concesso termina da solo entro un’ora.
choices-stay = Le tue scelte restano su questo computer, per la prossima volta che lo colleghi.
forget-choices = Dimentica anche le mie scelte
unlink-left = Scollegato, ma potrebbe essere rimasto qualcosa
    .text = Niente di ciò che resta può aprire il tuo account. Rimuovilo dove dice l’elenco qui sotto, nel programma del portachiavi di questo computer o nella sua cartella.
unlinking = Cancellazione dell’accesso e controllo che non ci sia più
unlink-failed = Non è stato possibile cancellare tutto
    .text = Il collegamento è ancora qui. Sblocca il portachiavi se è bloccato, poi riprova.

## Side trips

not-now-title = Nessun problema: non è stato collegato niente
not-now-nothing = Puoi usare questo computer così com’è.
not-now-key = Il codice Product Key resta custodito al sicuro su questo computer.
not-now-return = Per collegare più tardi, riapri Firstlink. Le tue risposte sono conservate.
not-now-again = Continua lo stesso
problem-title = Firstlink non può continuare in questo momento
problem-kept = Niente di ciò che hai digitato prima di questo passo va perso.

## What happened beside the way

aside-key-kept = Il codice Product Key è custodito al sicuro
aside-link-good = Il collegamento è in ordine
aside-page-opened = La pagina è stata aperta nel browser
aside-key-not-kept = Non è stato possibile custodire il codice Product Key
    .text = Puoi continuare senza e digitarlo di nuovo più tardi.
aside-not-published = Gli altri programmi non vedono ancora le tue scelte
    .text = Sono conservate, e Firstlink riprova al prossimo avvio.
aside-code-ended = Al momento non c’è un codice da usare
    .text = Il browser è atteso come prima. Puoi ottenere un altro codice in qualsiasi momento.
aside-key-copied = Il codice Product Key è negli appunti per un minuto
    .text = Incollalo dove serve. Passato il minuto, Firstlink lo toglie dagli appunti.
aside-key-taken-back = Il codice Product Key è stato tolto dagli appunti
    .text = Copialo un’altra volta se ti serve ancora.
aside-key-not-copied = Non è stato possibile copiare il codice Product Key
    .text = Gli appunti di questo computer non sono raggiungibili. Digita il codice dalla scheda o dall’e-mail; resta custodito qui finché non lo rimuovi.
aside-my-data-saved = Una copia dei tuoi dati è stata salvata
    .text = È in questo file: { $path }. Contiene ciò che Firstlink conserva su di te, ma niente di segreto: l’accesso e il codice Product Key restano dove sono.
aside-my-data-not-saved = Non è stato possibile salvare i tuoi dati in un file
    .text = Niente è andato perso. Controlla che sul disco ci sia spazio e che tu possa scrivere nella cartella dei download, poi salva di nuovo la copia.
aside-browser-ended = Il browser non è più atteso
    .text = Il codice continua a funzionare. Puoi riaprire il browser in qualsiasi momento.
aside-page-not-opened = Non è stato possibile aprire il browser
    .text = Copia l’indirizzo in un browser.
aside-choices-forgotten = Le tue scelte sono state dimenticate
aside-unlinked = Questo computer è scollegato
    .text = L’accesso è stato cancellato, ed è stato controllato ogni posto in cui poteva trovarsi. Per togliere anche il permesso di Firstlink presso { $provider }, apri la pagina con le tue app.
aside-repaired = Firstlink è stato interrotto durante un salvataggio
    .text = Riprende dall’ultima risposta salvata per intero. Dalle un’occhiata.
aside-preferences-repaired = Il file con le tue scelte era danneggiato
    .text = È stato messo da parte e riscritto in base a ciò che avevi scelto.

## The page the browser ends on

landing-done-title = Hai effettuato l’accesso
landing-done-text = Torna a Firstlink per finire. Puoi chiudere questa scheda.
landing-failed-title = L’accesso non è stato effettuato
landing-failed-text = Torna a Firstlink: dice perché, e che cosa fare dopo. Puoi chiudere questa scheda.
landing-elsewhere-title = Qui non c’è niente da fare
landing-elsewhere-text = Questa pagina appartiene a un accesso ormai concluso. Torna a Firstlink. Puoi chiudere questa scheda.

## Before it begins: why Firstlink cannot open

blank =
    .title = La finestra resta vuota su questo computer
    .text = La sua vista web non disegna niente, con la scheda grafica o senza. Niente va perso: apri un terminale e digita «firstlink link» per fare lì la stessa cosa.
broken = Firstlink si è fermato
broken-notice =
    .title = Qualcosa è andato storto dentro Firstlink
    .text = Ciò che hai risposto è conservato. Chiudi questa finestra e avvia di nuovo Firstlink: riprende da dove eri. Se succede ancora, comunica all’assistenza il riferimento qui sotto.
cannot-start = Firstlink non può aprirsi
cannot-start-busy =
    .title = È aperto un altro Firstlink
    .text = Lavora con le stesse risposte, quindi se ne può aprire solo uno alla volta. Chiudi l’altro e avvia di nuovo.
cannot-start-silent =
    .title = Firstlink è già aperto, ma non risponde
    .text = Le tue risposte sono conservate. Termina l’altro, oppure esci da questo computer e rientra, poi avvia di nuovo.
cannot-start-profile =
    .title = Le impostazioni di Firstlink non si possono usare
    .text = Chi ha configurato questo computer può rimediare: qualcosa nel profilo di Firstlink non va bene.
cannot-start-home =
    .title = Firstlink non può usare la sua cartella
    .text = Niente è cambiato. Chi ha configurato questo computer può leggere qui sotto che cosa non va.
cannot-start-unexpected =
    .title = Qualcosa che serve a Firstlink non si è avviato
    .text = Niente è cambiato. Riavvia questo computer e riprova; se succede ancora, comunica all’assistenza ciò che è scritto qui sotto.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = Verifica in due passaggi
    .text = Chi scopre la tua password non può ancora entrare.
    .open = Attivala
advice-sign-ins = Accessi
    .text = Uno che non è tuo è un motivo per cambiare subito la password.
advice-password = Password dell’account
    .text = La migliore è una che non usi altrove: lunga e fatta di parti che non hanno nulla a che vedere tra loro.
    .open = Cambiala
made-up = Una passphrase inventata proprio ora
made-up-note = È nata per caso e non viene conservata da nessuna parte: sparisce quando lasci questa pagina. Se la prendi, scrivila o affidala al tuo gestore di password.
made-up-another = Inventane un’altra
try-out = Prova un’idea tua
try-out-hint = Quello che scrivi qui resta in questa pagina: non viene inviato, conservato né annotato. Prendi un’idea, non una password che usi già.
try-out-first = È tra le prime cose che si provano.
try-out-weak = Troppo corta o troppo regolare: si indovinerebbe presto.
try-out-fair = Non male. Con una o due parole in più diventa forte.
try-out-strong = Abbastanza lunga e irregolare da essere difficile da indovinare.
