# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = Weer in uw account komen
recovery-intro = Kies wat het beste past. U kunt terugkomen en iets anders kiezen.
recovery-what = Wat is er aan de hand?
recovery-ready = Houd bij de hand:
recovery-guide = Stap voor stap begeleiden
recovery-open = De herstelpagina openen
recovery-open-form = Het herstelformulier openen
recovery-known = Ik weet het account, maar niet het wachtwoord
recovery-done = Ik heb een nieuw wachtwoord: aanmelden
recovery-no-page = Firstlink weet niet waar { $provider } deze pagina heeft. Zoek naar een vergeten wachtwoord op de pagina waar u zich aanmeldt.
recovery-secret = Typ codes en wachtwoorden alleen in uw browser
    .text = Ze horen op de pagina van { $provider }. Firstlink vraagt er nooit om, en niemand die u belt of schrijft, hoort ze te hebben.

## What is wrong, and what to do

recovery-forgotten = Ik ben mijn wachtwoord vergeten
    .title = Een nieuw wachtwoord instellen
    .time = Het duurt een paar minuten, vooral om op de code te wachten.
recovery-forgotten-step-1 = Open de herstelpagina en vul het e-mailadres of telefoonnummer van uw account in.
recovery-forgotten-step-2 = Kies waar { $provider } een code heen stuurt, en typ de code op die pagina.
recovery-forgotten-step-3 = Kies daar een nieuw wachtwoord, kom dan hier terug en meld u ermee aan.
recovery-forgotten-ready-1 = De telefoon of de mailbox waarop codes u kunnen bereiken.
recovery-forgotten-ready-2 = Uw verificatie-app, als u er een hebt ingesteld.

recovery-unreachable = Ik heb het e-mailadres of de telefoon niet meer
    .title = Als uw e-mailadres of telefoon er niet meer is
    .time = Het kan dagen duren, want { $provider } moet zeker weten dat u het bent.
recovery-unreachable-look = Open de herstelpagina en bekijk elke manier die ze biedt. Misschien is er een oudere mailbox of een andere telefoon bij.
recovery-unreachable-code = Zoek een herstelcode die u misschien eerder hebt gemaakt: 25 letters en cijfers, mogelijk op papier. De pagina neemt die aan in plaats van al het andere.
recovery-unreachable-form = Is er niets over, vul dan het herstelformulier in. Schrijf zoveel u weet, want alleen wat u daar schrijft, telt.
recovery-unreachable-none = Is er niets over, zoek dan op die pagina een andere manier om te bewijzen wie u bent, of vraag de ondersteuning van { $provider }.
recovery-unreachable-time-form = Een antwoord op het formulier komt gewoonlijk binnen een dag.
recovery-unreachable-ready-1 = Een e-mailadres dat werkt, waarop { $provider } u kan antwoorden.
recovery-unreachable-ready-2 = Andere telefoons, computers en mailboxen die u met dit account hebt gebruikt.
recovery-fact-form = Het formulier helpt niet als verificatie in twee stappen aanstaat en er geen andere manier meer is om u te bereiken.
recovery-fact-support = Medewerkers van de ondersteuning mogen geen herstellinks sturen en uw account niet veranderen. Wie dat voor geld aanbiedt, is niet van { $provider }.
recovery-fact-thirty-days = Worden alle manieren om u te bereiken vervangen, dan wacht { $provider } 30 dagen voordat de nieuwe worden vertrouwd. De meeste diensten gaan intussen door, maar niets waar een code voor nodig is; met verificatie in twee stappen kan niemand zich tot dan aanmelden. Niemand kan het korter maken. U kunt het annuleren als een oude manier weer opduikt.
recovery-fact-two-ways = Staat verificatie in twee stappen aan, dan vraagt { $provider } om codes langs twee verschillende wegen.

recovery-locked = Mijn account is vergrendeld
    .title = Als uw account vergrendeld is
    .time = Het duurt een paar minuten als een code genoeg is. Sommige vergrendelingen gaan na een poosje vanzelf voorbij.
recovery-locked-step-1 = Probeer voorlopig geen wachtwoorden meer: meer pogingen kunnen het vergrendeld houden.
recovery-locked-step-2 = Open de herstelpagina, vul uw adres in en doe wat er gevraagd wordt. Meestal laat een code zien dat u het bent.
recovery-locked-step-3 = Kies daar een nieuw wachtwoord, kom dan hier terug en meld u ermee aan.
recovery-locked-ready-1 = De telefoon of de mailbox waarop codes u kunnen bereiken.
recovery-locked-ready-2 = Het bericht over de vergrendeling, als u er een kreeg. Klik niet op koppelingen erin: open de pagina hier.

recovery-unsure = Ik weet niet zeker welk account van mij is
    .title = Uitzoeken welk account van u is
    .time = Het duurt zo lang als het doorkijken van uw mailboxen.
recovery-unsure-step-1 = Kijk waar u nog bent aangemeld: een telefoon, een andere computer, een spelcomputer. Het adres van het account staat in de instellingen.
recovery-unsure-step-2 = Zoek in elk van uw mailboxen naar berichten van { $provider }. Het adres waarop ze kwamen, is meestal dat van het account.
recovery-unsure-step-3 = Probeer deze adressen op de herstelpagina. Misschien zegt die niet of er een account is, dus wacht of er een code komt.
recovery-unsure-ready-1 = De e-mailadressen en telefoonnummers die u gebruikt, ook oude.

recovery-stranger = Er is misschien iemand anders in mijn account
    .title = Anderen buiten uw account houden
    .time = Het duurt ongeveer een kwartier, en is het waard om meteen te doen.
recovery-stranger-step-1 = Stel een nieuw wachtwoord in, op een computer die u vertrouwt. Meestal meldt dat alle anderen af.
recovery-stranger-step-2 = Bekijk de recente aanmeldingen en de adressen, telefoons en apps van uw account. Verwijder wat u niet kent.
recovery-stranger-step-3 = Zet verificatie in twee stappen aan op de beveiligingspagina.
recovery-stranger-step-4 = Verander het wachtwoord overal waar u hetzelfde gebruikte.
recovery-stranger-ready-1 = De telefoon of de mailbox waarop codes u kunnen bereiken.

recovery-child = Het is het account van een kind
    .title = Als het het account van een kind is
    .time = Het duurt een paar minuten zodra u samen bent.
recovery-child-step-1 = Ga samen zitten: de volwassene die voor het account zorgt, moet misschien toestemmen of krijgt de code.
recovery-child-step-2 = Open de herstelpagina en vul het adres van het kind in, niet dat van de volwassene.
recovery-child-step-3 = Kies samen het nieuwe wachtwoord, kom dan hier terug en meld u ermee aan.
recovery-child-ready-1 = De telefoon of de mailbox van de volwassene.
recovery-child-ready-2 = Het eigen adres van het kind.

## Beside the browser

recovery-part = Deel { $number } van { $of }. Houd dit venster naast uw browser.
recovery-address = Vul het adres van uw account in
recovery-address-step-1 = Open de herstelpagina in uw browser.
recovery-address-step-2 = Vul daar het e-mailadres of telefoonnummer van uw account in.
recovery-address-step-3 = Toont de pagina een plaatje met letters, typ die dan ook.
recovery-address-label = E-mailadres van het account
recovery-address-hint = Vult u het hier ook in, dan begint het aanmelden later ermee. U kunt dit leeg laten.
recovery-how = Kies hoe u bewijst dat u het bent
recovery-how-step-1 = Kies een manier waar u nu meteen bij kunt: een mailbox, een telefoon of een verificatie-app.
recovery-how-step-2 = De pagina toont van elk adres en nummer maar een deel. Misschien vraagt ze u om de rest.
recovery-how-none = Ik heb geen van deze meer
recovery-code = Typ de code die u krijgt
recovery-code-step-1 = Het kan een paar minuten duren voor die komt. Kijk ook bij de ongewenste e-mail.
recovery-code-step-2 = Hebt u er meer dan eens om gevraagd, gebruik dan de nieuwste.
recovery-code-step-3 = Staat er in plaats daarvan een koppeling in het bericht, dan brengt die u vanzelf verder.
recovery-password = Kies een nieuw wachtwoord
recovery-password-step-1 = Drie of vier woorden die niet bij elkaar horen, zijn lang en makkelijk te onthouden.
recovery-password-step-2 = Neem er een dat u nergens anders gebruikt, en laat uw browser het bewaren als u wilt.
recovery-password-step-3 = Misschien wordt u overal elders afgemeld. Dat hoort zo.
