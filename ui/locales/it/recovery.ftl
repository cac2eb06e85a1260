# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = Rientra nel tuo account
recovery-intro = Scegli ciò che si adatta meglio. Puoi tornare indietro e scegliere altro.
recovery-what = Che cosa non va?
recovery-ready = Tieni pronto:
recovery-guide = Guidami passo dopo passo
recovery-open = Apri la pagina di recupero
recovery-open-form = Apri il modulo di recupero
recovery-known = Conosco l’account, ma non la password
recovery-done = Ho una nuova password: accedi
recovery-no-page = Firstlink non sa dove { $provider } abbia questa pagina. Cerca la voce per la password dimenticata sulla pagina in cui accedi.
recovery-secret = Digita codici e password solo nel browser
    .text = Il loro posto è la pagina di { $provider }. Firstlink non li chiede mai, e nessuno che ti chiami o ti scriva dovrebbe averli.

## What is wrong, and what to do

recovery-forgotten = Ho dimenticato la password
    .title = Imposta una nuova password
    .time = Servono pochi minuti, passati per lo più ad aspettare il codice.
recovery-forgotten-step-1 = Apri la pagina di recupero e inserisci l’indirizzo e-mail o il numero di telefono del tuo account.
recovery-forgotten-step-2 = Scegli dove { $provider } invia un codice, e digita il codice su quella pagina.
recovery-forgotten-step-3 = Scegli lì una nuova password, poi torna qui e accedi con quella.
recovery-forgotten-ready-1 = Il telefono o la casella di posta su cui puoi ricevere i codici.
recovery-forgotten-ready-2 = La tua app di autenticazione, se ne hai configurata una.

recovery-unreachable = Non ho più l’indirizzo e-mail o il telefono
    .title = Quando l’indirizzo e-mail o il telefono non c’è più
    .time = Possono servire giorni, perché { $provider } deve essere certo che sia tu.
recovery-unreachable-look = Apri la pagina di recupero e guarda tutti i modi che offre. Fra questi può esserci una vecchia casella di posta o un altro telefono.
recovery-unreachable-code = Cerca un codice di recupero che potresti aver creato in passato: 25 lettere e numeri, forse su carta. La pagina lo accetta al posto di tutto il resto.
recovery-unreachable-form = Se non resta niente, compila il modulo di recupero. Scrivi tutto ciò che sai, perché conta solo ciò che scrivi lì.
recovery-unreachable-none = Se non resta niente, cerca su quella pagina un altro modo per dimostrare chi sei, oppure chiedi all’assistenza di { $provider }.
recovery-unreachable-time-form = La risposta al modulo di solito arriva entro un giorno.
recovery-unreachable-ready-1 = Un indirizzo e-mail funzionante, a cui { $provider } possa risponderti.
recovery-unreachable-ready-2 = Altri telefoni, computer e caselle di posta che hai usato con questo account.
recovery-fact-form = Il modulo non serve quando la verifica in due passaggi è attiva e non resta altro modo per raggiungerti.
recovery-fact-support = Chi lavora all’assistenza non può inviare link di reimpostazione né cambiare il tuo account. Chi offre di farlo per denaro non è di { $provider }.
recovery-fact-thirty-days = Se tutti i modi per raggiungerti vengono sostituiti, { $provider } aspetta 30 giorni prima di fidarsi di quelli nuovi. Nel frattempo la maggior parte dei servizi continua, tranne ciò che richiede un codice; con la verifica in due passaggi, nessuno accede fino ad allora. Nessuno può abbreviare l’attesa. Puoi annullarla se ritrovi un modo vecchio.
recovery-fact-two-ways = Se la verifica in due passaggi è attiva, { $provider } chiede codici per due vie diverse.

recovery-locked = Il mio account è bloccato
    .title = Quando il tuo account è bloccato
    .time = Servono pochi minuti se basta un codice. Alcuni blocchi finiscono da soli dopo un po’.
recovery-locked-step-1 = Per ora smetti di provare password: altri tentativi possono tenerlo bloccato.
recovery-locked-step-2 = Apri la pagina di recupero, inserisci il tuo indirizzo e fai ciò che chiede. Il più delle volte un codice dimostra che sei tu.
recovery-locked-step-3 = Scegli lì una nuova password, poi torna qui e accedi con quella.
recovery-locked-ready-1 = Il telefono o la casella di posta su cui puoi ricevere i codici.
recovery-locked-ready-2 = Il messaggio sul blocco, se ne hai ricevuto uno. Non aprire i link che contiene: apri la pagina da qui.

recovery-unsure = Non so di preciso quale account è il mio
    .title = Scopri qual è il tuo account
    .time = Serve il tempo di guardare nelle tue caselle di posta.
recovery-unsure-step-1 = Guarda dove hai ancora l’accesso aperto: un telefono, un altro computer, una console. L’indirizzo dell’account è nelle impostazioni.
recovery-unsure-step-2 = Cerca in ognuna delle tue caselle di posta i messaggi di { $provider }. L’indirizzo a cui sono arrivati è quasi sempre quello dell’account.
recovery-unsure-step-3 = Prova questi indirizzi sulla pagina di recupero. Potrebbe non dire se esiste un account, quindi aspetta di vedere se arriva un codice.
recovery-unsure-ready-1 = Gli indirizzi e-mail e i numeri di telefono che usi, anche quelli vecchi.

recovery-stranger = Qualcun altro potrebbe essere nel mio account
    .title = Tieni gli altri fuori dal tuo account
    .time = Serve circa un quarto d’ora, e vale la pena farlo subito.
recovery-stranger-step-1 = Imposta una nuova password, su un computer di cui ti fidi. Il più delle volte questo fa uscire tutti gli altri.
recovery-stranger-step-2 = Guarda gli accessi recenti, e gli indirizzi, i telefoni e le app del tuo account. Rimuovi ciò che non conosci.
recovery-stranger-step-3 = Attiva la verifica in due passaggi sulla pagina della sicurezza.
recovery-stranger-step-4 = Cambia la password ovunque altrove usavi la stessa.
recovery-stranger-ready-1 = Il telefono o la casella di posta su cui puoi ricevere i codici.

recovery-child = È l’account di un minore
    .title = Quando è l’account di un minore
    .time = Servono pochi minuti una volta che siete insieme.
recovery-child-step-1 = Sedetevi insieme: all’adulto che si occupa dell’account potrebbe essere chiesto di acconsentire, o potrebbe arrivargli il codice.
recovery-child-step-2 = Apri la pagina di recupero e inserisci l’indirizzo del minore, non quello dell’adulto.
recovery-child-step-3 = Scegliete insieme la nuova password, poi tornate qui e accedete con quella.
recovery-child-ready-1 = Il telefono o la casella di posta dell’adulto.
recovery-child-ready-2 = L’indirizzo del minore stesso.

## Beside the browser

recovery-part = Parte { $number } di { $of }. Tieni questa finestra accanto al browser.
recovery-address = Inserisci l’indirizzo del tuo account
recovery-address-step-1 = Apri la pagina di recupero nel browser.
recovery-address-step-2 = Inserisci lì l’indirizzo e-mail o il numero di telefono del tuo account.
recovery-address-step-3 = Se la pagina mostra un’immagine con delle lettere, digita anche quelle.
recovery-address-label = Indirizzo e-mail dell’account
recovery-address-hint = Se lo inserisci anche qui, l’accesso più tardi inizia da quello. Puoi lasciare vuoto.
recovery-how = Scegli come dimostrare che sei tu
recovery-how-step-1 = Scegli un modo che puoi consultare subito: una casella di posta, un telefono o un’app di autenticazione.
recovery-how-step-2 = La pagina mostra solo una parte di ogni indirizzo e numero. Può chiederti il resto.
recovery-how-none = Non ho più niente di tutto questo
recovery-code = Digita il codice che ricevi
recovery-code-step-1 = Può impiegare qualche minuto ad arrivare. Guarda anche nella posta indesiderata.
recovery-code-step-2 = Se lo hai chiesto più di una volta, usa il più recente.
recovery-code-step-3 = Se nel messaggio c’è invece un link, ti porta avanti da solo.
recovery-password = Scegli una nuova password
recovery-password-step-1 = Tre o quattro parole senza legame fra loro sono lunghe e facili da ricordare.
recovery-password-step-2 = Prendine una che non usi da nessun’altra parte, e se vuoi falla conservare al browser.
recovery-password-step-3 = Il tuo accesso potrebbe chiudersi ovunque altrove. È previsto.
