# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = Terug
help = Help
not-now = Niet nu
continue = Doorgaan
cancel = Annuleren
close = Sluiten
try-again = Opnieuw proberen
language = Taal
language-draft = { $language } (concept)
display = Weergave
display-system = Zoals het systeem
display-theme = Kleuren
display-light = Licht
display-dark = Donker
display-contrast = Contrast
display-contrast-more = Meer
display-text = Tekstgrootte
display-percent = { $percent }%
display-motion = Beweging
display-motion-less = Minder
window-title-problem = Probleem: { $title }
reference = Voor ondersteuning: { $code }
details-reference = Referentie
details-correlation = Correlatie-id
details-time = Tijd
step-of = Stap { $number } van { $of }
step-1 = Productcode
step-2 = Aanmelden
step-3 = Koppelen
step-4 = Synchroniseren
step-5 = Klaar
address = Adres
copy-address = Adres kopiëren
copied-address = Adres gekopieerd
on = Aan
off = Uit

## Welcome

welcome = Koppel deze computer aan uw account
welcome-intro = Eén keer aanmelden, en deze computer weet van wie hij is.
welcome-reason-1 = Vind uw instellingen en aankopen terug, hier en op uw volgende computer.
welcome-reason-2 = Bepaal zelf wat er wordt gesynchroniseerd. Er wordt niets voor u gekozen.
welcome-reason-3 = Kom er makkelijker weer in als u ooit een wachtwoord kwijtraakt.
welcome-need = U hebt een account bij { $provider } nodig. Hebt u een productcode, houd die dan bij de hand.
welcome-without = U kunt deze computer ook zonder koppeling gebruiken en hier later op terugkomen.
get-started = Beginnen

## Step 1: product key

key-title = Hebt u een productcode?
key-intro = Die heeft 25 letters en cijfers en staat op de kaart, de doos of in de e-mail van uw aankoop.
key-purpose = Waarvoor is de code?
key-for-windows = Windows
key-for-office = Office of Microsoft 365
key-for-xbox = Xbox of een cadeaubon
key-for-unsure = Ik weet het niet zeker
key-label = Productcode
key-hint = Spaties, streepjes en kleine letters zijn prima.
key-counter = { $count } van 25 tekens
key-convert = De letters omzetten
key-in-firmware = Deze computer heeft al een Windows-code
    .text = De fabrikant heeft die erin gezet, en Windows activeert zichzelf ermee. Voor Windows hebt u geen andere nodig: kies “Ik heb geen code”.
key-privacy = In de code wordt alleen naar tikfoutjes gezocht, op deze computer. Hij wordt nergens heen gestuurd.
key-skip = Ik heb geen code
key-use-anyway = Toch gebruiken
key-for = Voor
key-none = Geen opgegeven
key-other = Een andere code gebruiken
key-kept = Uw code is veilig bewaard
key-kept-checked = Er is geen tikfoutje in gevonden. Of de code al is gebruikt, kan alleen de pagina van de verkoper zeggen.
key-kept-unchecked = De code is bewaard zoals u hem hebt getypt. Dit soort code kan op deze computer niet worden nagekeken.
key-empty = Typ uw productcode of kies “Ik heb geen code”
key-product-id = Dit is een product-id, geen productcode
    .text = Een product-id staat op de computer zelf en heeft 20 tekens. De productcode heeft er 25, in vijf groepen van vijf.
key-redeem = Dit lijkt op een cadeau- of abonnementscode
    .text = Is het er een, kies dan hierboven “Xbox of een cadeaubon”. Zo niet, kijk dan nog eens naar het laatste teken.
key-bad-character = Sommige tekens komen in productcodes niet voor
key-bad-places = Kijk naar teken { $places }, spaties en streepjes niet meegeteld.
key-bad-many = Productcodes bestaan alleen uit de letters A tot en met Z en cijfers.
key-two-n = De letter N kan maar één keer in een code staan
    .text = Vergelijk elke N nog eens met de code: een ervan kan een M of een H zijn.
key-too-short = { $count ->
    [one] Een productcode heeft 25 tekens. U hebt er { $count } getypt
   *[other] Een productcode heeft 25 tekens. U hebt er { $count } getypt
}
key-too-long = { $count ->
    [one] Een productcode heeft 25 tekens. U hebt er { $count } getypt
   *[other] Een productcode heeft 25 tekens. U hebt er { $count } getypt
}
key-legacy = Deze code heeft geen letter N
    .text = Codes voor Windows 8, Office 2013 en alles daarna hebben er precies één. Is de uwe voor een ouder product, gebruik hem dan toch; zo niet, dan kan een M of een H een N zijn.
key-checksum = Iets in deze code is anders getypt
    .text = Vergelijk hem nog eens met de kaart of de e-mail.
key-hint-never = { $character } komt nooit voor in een productcode.
key-hint-script = Sommige letters komen uit een ander alfabet en lijken er alleen op. Zet het toetsenbord op Engels en typ de code opnieuw.
key-hint-mistaken = Kijk eerst naar B en 8, G en 6.
key-hint-twice = Dezelfde code staat er twee keer. Houd er één over.
key-hint-same = Alle tekens zijn gelijk, dus dit laat alleen zien hoe een code eruitziet.
key-hint-shift = Op dit toetsenbord hebt u voor cijfers misschien de Shift-toets nodig.

## Step 2: sign in

sign-in-title = Meld u aan bij uw account
sign-in-intro = U meldt zich aan op de pagina van { $provider }, in uw browser. Firstlink ziet uw wachtwoord nooit.
sign-in-which = Gebruik een persoonlijk account. Werk- en schoolaccounts kunnen hier niet worden gekoppeld.
sign-in-browser = Aanmelden met de browser
sign-in-device = Een code op mijn telefoon gebruiken
sign-in-create = Geen account? Maak er een!
sign-in-cannot = Ik kan me niet aanmelden
sign-in-interrupted = Uw aanmelding is onderbroken
    .text = Er is niets gekoppeld, en uw antwoorden zijn er nog. Kies hoe u zich aanmeldt om door te gaan.
session-only = De koppeling blijft tot Firstlink wordt gesloten
    .text = Op deze computer is geen sleutelbos actief, en een aanmelding wordt nooit onbeschermd opgeslagen. Wilt u de koppeling houden, kies dan een wachtzin bij het aanmelden, of start een sleutelbos zoals GNOME Keyring of KWallet en open Firstlink opnieuw.
sign-in-passphrase = De aanmelding bewaren onder een wachtzin
passphrase-choose = Kies een wachtzin
passphrase-why = Op deze computer is geen sleutelbos. Met een wachtzin kan Firstlink uw aanmelding in een versleuteld bestand bewaren en u er na een herstart om vragen.
passphrase-label = Wachtzin
passphrase-hint = Een nieuwe, niet het wachtwoord van uw account; ten minste 12 tekens. Vier of vijf woorden die niet bij elkaar horen, zijn makkelijk te onthouden en moeilijk te raden.
passphrase-again = Dezelfde wachtzin nog een keer
passphrase-too-short = Deze wachtzin is te kort
passphrase-not-the-same = De twee wachtzinnen zijn niet gelijk
    .text = Typ in beide velden dezelfde wachtzin.
passphrase-forgotten = Niemand kan u deze wachtzin vertellen
    .text = Hij wordt nergens bewaard. Vergeet u hem, dan meldt u zich opnieuw aan; uw account zelf merkt daar niets van.
passphrase-without = Doorgaan zonder wachtzin
passphrase-open = Typ uw wachtzin
passphrase-needed = Uw aanmelding is bewaard onder een wachtzin die u zelf hebt gekozen. Typ hem om door te gaan.
passphrase-open-now = Openen
passphrase-wrong = Dit is niet de wachtzin die u hebt gekozen
    .text = Kijk naar de taal van het toetsenbord en Caps Lock, en probeer het opnieuw. U mag het zo vaak proberen als u wilt.
passphrase-forget = Vergeten en opnieuw aanmelden
passphrase-forget-link = Weet u hem niet meer, laat Firstlink dan vergeten wat het bewaarde: deze computer blijft gekoppeld, en u meldt zich opnieuw aan.
vault-sealed = Firstlink gaat u om uw wachtzin vragen
    .text = Wat u op deze computer wilde bewaren, ligt eronder. De vraag komt voordat u zich aanmeldt.
vault-unsealed = Uw aanmelding wordt bewaard onder uw wachtzin
    .text = Na een herstart vraagt Firstlink erom wanneer dat nodig is.
store-locked = Het systeem vraagt u misschien uw sleutelbos te ontgrendelen
    .text = Uw aanmelding wordt bewaard in de sleutelbos van deze computer. Vraagt een venster om het wachtwoord ervan, dan is dat het wachtwoord waarmee u op deze computer inlogt.
browser-title = Ga verder in uw browser
browser-title-create = Maak uw account in de browser
browser-step-1 = Meld u in de browser aan op de pagina van { $provider }.
browser-step-2 = Sta toe dat Firstlink uw naam en e-mailadres ziet.
browser-step-3 = Kom terug naar dit venster.
browser-back = Dit scherm gaat vanzelf verder zodra u bent aangemeld.
browser-until = Firstlink wacht tien minuten. Is er niets geopend, kopieer dan het adres hieronder naar een browser.
browser-offer = Gebeurde er niets in de browser?
    .text = Bent u daar nog bezig met aanmelden, neem dan rustig de tijd: dit scherm gaat vanzelf verder. Zo niet, dan zijn hier andere manieren. Niets wat u hebt ingevoerd, gaat verloren.
beside-first = Maak het af in de browser of met deze code: wat het eerst klaar is, telt.
paste-label = Adres waarop de browser eindigde
paste-hint = Alleen als u het adres hierboven zelf hebt geopend en de browser eindigde op een pagina die hij niet kan bereiken: kopieer het hele adres van die pagina en plak het hier.
paste-use = Dit adres gebruiken
paste-looking = Het adres wordt bekeken
paste-no-code = In dit adres zit geen aanmelding
    .text = Het juiste begint met http://localhost en bevat code=. Is dat bij het uwe niet zo, open dan het adres hieronder nog eens in de browser en plak het adres waarop die eindigt.
paste-other = Dit adres hoort bij een eerdere poging
    .text = Open het adres hieronder in de browser en plak het adres waarop die dan eindigt.
paste-beginning = Dit is het adres om mee te beginnen
    .text = Open het in een browser en meld u daar aan. Plak daarna het adres waarop de browser eindigde.
browser-opening = Uw browser wordt geopend
browser-opened = Uw browser is geopend
browser-again = De browser opnieuw openen
browser-device = Een code op mijn telefoon gebruiken
device-title = Aanmelden met een code
device-asking = Er wordt een code opgehaald bij { $provider }
device-step-1 = Open op uw telefoon of een andere computer het adres hieronder, of richt de camera op het vierkant.
device-step-2 = Typ de code, meld u aan en sta toe dat Firstlink uw naam en e-mailadres ziet.
device-step-3 = Kom hier terug.
device-code = Code
device-copy = Code kopiëren
device-copied = Code gekopieerd
device-address = Adres
device-qr = Het adres hierboven als vierkante code voor de camera van een telefoon
device-expires-soon = Verloopt over minder dan een minuut
device-expires = { $minutes ->
    [one] Verloopt over { $minutes } minuut
   *[other] Verloopt over { $minutes } minuten
}
device-warning = Gebruik alleen een code die u nu op uw eigen scherm ziet. Niemand van { $provider } of Firstlink zal u er ooit een sturen of vragen er een voor te lezen.
device-waiting = Dit scherm gaat vanzelf verder zodra u daar bent aangemeld.
device-new = Een nieuwe code ophalen
device-browser = Hier aanmelden met de browser
offer-signed-in = U bent aangemeld

## Step 3: link

offer-title = Is dit uw account?
offer-what = Als u het aan deze computer koppelt:
offer-point-1 = Firstlink bewaart een aanmelding voor dit account op deze computer, versleuteld.
offer-point-2 = Het leest uw naam en e-mailadres, en verder niets.
offer-point-3 = U kunt de koppeling altijd weer verbreken.
account-detail = Aangemeld bij { $provider }
other-account = Een ander account gebruiken
link-now = Nu koppelen
mismatch-title = U bent met een ander account aangemeld
mismatch-both = Deze computer is gekoppeld aan { $linked }. U bent aangemeld als { $account }.
mismatch-linked = Gekoppeld aan deze computer
mismatch-signed-in = Zojuist aangemeld
mismatch-nothing = Er is niets veranderd, en van deze aanmelding is niets bewaard.
mismatch-again = Aanmelden met het gekoppelde account
mismatch-unlink = Deze computer eerst ontkoppelen
verifying = De gegevens van het account worden nagekeken
confirm-title = Nakijken en bevestigen
confirm-nothing-yet = Er wordt niets gekoppeld tot u op “Bevestigen” drukt.
confirm = Bevestigen
device-name = Naam van deze computer
device-name-hint = Zodat u hem later herkent.
device-name-empty = Geef deze computer een naam
device-name-too-long = Gebruik ten hoogste { $limit } tekens voor de naam
linking-title = Bezig met koppelen
linking-saving = De koppeling wordt gemaakt
linking-device = { $device } wordt aan uw account gekoppeld

## Step 4: sync

sync-title = Kies wat u wilt synchroniseren
sync-intro = Uw computer is gekoppeld. Kies nu wat u ook op uw andere apparaten wilt hebben. Er wordt niets voor u gekozen.
sync-legend = Synchroniseren
sync-passwords = Opgeslagen wachtwoorden
sync-passwords-detail = Wachtwoorden die u opslaat, gaan naar uw account, zodat u ze op uw andere apparaten kunt gebruiken. Wie zich bij het account kan aanmelden, kan ze gebruiken.
sync-history = Browsegeschiedenis
sync-history-detail = De pagina’s die u bezoekt, gaan naar uw account, zodat u ze op andere apparaten kunt terugvinden.
sync-favourites = Favorieten
sync-favourites-detail = Uw favorieten zijn op al uw apparaten gelijk.
sync-honest = Firstlink noteert uw keuze op deze computer. De schakelaar zelf zit in de instellingen van uw browser of systeem; het laatste scherm laat zien waar.
sync-nothing = Niets synchroniseren
sync-save = Keuzes opslaan
recommend-title = Wilt u persoonlijke aanbevelingen?
recommendations = Persoonlijke aanbevelingen
recommendations-detail = Programma’s op deze computer mogen gebruiken wat u hier doet om functies en aanbiedingen voor te stellen.
recommend-point-1 = Koppelen en synchroniseren werken net zo goed als u nee zegt.
recommend-point-2 = Uw antwoord wordt op deze computer bewaard. U kunt het altijd veranderen.
recommend-now-yes = Op dit moment hebt u ja gezegd.
recommend-now-no = Op dit moment hebt u nee gezegd.
recommend-no = Nee, bedankt
recommend-yes = Ja, toestaan

## Step 5: done

finish-title = Uw computer is gekoppeld
finish-all = U hoeft niets meer te doen.
finish-left = Nog te doen:
finish-dashboard = Naar het overzicht
left-sync = Zet synchroniseren aan in uw browser, onder Instellingen, Profielen, Synchroniseren. Firstlink kan dit niet voor u doen.
left-key-windows = Gebruik uw Windows-code in Windows: Instellingen, Systeem, Activering. Verwijder hem daarna hier.
left-key-office = Gebruik uw code op de pagina voor Office en Microsoft 365, zodra u daar bent aangemeld. Verwijder hem daarna hier.
left-key-xbox = Wissel uw code in op de pagina van { $provider }. Verwijder hem daarna hier.
left-key-unsure = Gebruik uw code op de pagina van het product waar hij bij hoort. Verwijder hem daarna hier.
kept = Uw aanmelding is bewaard
kept-vault = Versleuteld op deze computer
kept-passphrase = Versleuteld op deze computer, onder uw wachtzin
kept-session = Tot Firstlink wordt gesloten
dashboard-title = Uw koppeling
dashboard-none = Deze computer is niet gekoppeld
dashboard-none-text = U kunt hem altijd koppelen: open Firstlink opnieuw.
change-choices = Veranderen wat wordt gesynchroniseerd
rename = Naam wijzigen
rename-title = De naam van deze computer wijzigen
rename-hint = Zodat u hem later herkent. Uw account krijgt de naam alleen te weten als u daar een kopie van uw keuzes bewaart.
rename-save = De naam opslaan
rerun = De stappen nog eens doorlopen
security-title = Uw account veilig houden
agreements-title = Uw gegevens en toestemmingen
agreements-intro = Voor het volgende hebt u toestemming gegeven. U kunt zich bij elk onderdeel bedenken, hier en nu.
agreements-none = U hebt tot nu toe nergens toestemming voor gegeven. Wat u onder “Veranderen wat wordt gesynchroniseerd” aanzet, komt hier te staan, en kunt u hier ook weer intrekken.
agreed = { $when }: toestemming gegeven, in het { $language }
withdrawn-again = { $when }: toestemming ingetrokken. U had die gegeven: { $given }, in het { $language }
withdraw = Toestemming intrekken
save-my-data = Een kopie van mijn gegevens opslaan
key-forget = Deze code verwijderen
open-dashboard = De pagina van mijn account openen
open-security = De beveiligingspagina van mijn account openen
open-activity = Bekijken wie zich onlangs heeft aangemeld
open-consent = Bekijken welke apps mijn account mogen gebruiken
open-redeem = De pagina voor codes openen
open-setup = De pagina voor Office-codes openen
copy-key = Productcode kopiëren
open-support = Contact met ondersteuning
check-link = De koppeling nu controleren
checking = { $provider } wordt gevraagd of de koppeling nog goed is
last-check = Koppeling het laatst gecontroleerd
last-check-good = { $when }: alles in orde
last-check-ended = { $when }: niet meer goed
ago-now = Zojuist
ago-minutes = { $count ->
    [one] { $count } minuut geleden
   *[other] { $count } minuten geleden
}
ago-hours = { $count ->
    [one] { $count } uur geleden
   *[other] { $count } uur geleden
}
ago-days = { $count ->
    [one] { $count } dag geleden
   *[other] { $count } dagen geleden
}
not-checked = De koppeling kon niet worden gecontroleerd
    .text = Dat zegt niets over de koppeling zelf: die is zoals ze was, en uw keuzes zijn er nog.
ended = Meld u opnieuw aan om de koppeling te herstellen
    .text = { $provider } neemt de aanmelding die hier bewaard was niet meer aan. Dat gebeurt na een nieuw wachtwoord, na een lange pauze of als de toegang van Firstlink is ingetrokken. Uw keuzes zijn er nog.
attention = Meld u opnieuw aan om de koppeling te houden
    .text = Uw laatste aanmelding kon niet worden opgeslagen, omdat er geen sleutelbos actief was. Uw keuzes zijn er nog.
sign-in-again = Opnieuw aanmelden
unlink = Deze computer ontkoppelen
unlink-title = Deze computer ontkoppelen?
unlink-what = Als u ontkoppelt:
unlink-point-1 = De aanmelding en de productcode die op deze computer zijn bewaard, worden gewist, en Firstlink controleert of ze weg zijn.
unlink-point-2 = Uw keuzes blijven op deze computer.
unlink-point-3 = { $provider } noemt Firstlink dan nog als app met toegang. Alleen u kunt dat verwijderen, op de pagina daar; Firstlink laat zien waar.
unlink-now = Nu ontkoppelen
unlink-keep = De koppeling houden
erased = Wat op deze computer is gevonden, en wat ervan geworden is:
erased-refresh-token = Uw aanmelding
erased-pending-sign-in = Een aanmelding die niet is afgemaakt
erased-product-key = Productcode
erased-vault-file = Het versleutelde bestand waarin deze lagen
erased-vault-key = De sleutel daarvan in de sleutelbos
erased-link-record = Uw account in de notities van Firstlink
fate-erased = Gewist, opnieuw gezocht: weg
fate-not-there = Was er niet
fate-unreadable = Kon niet worden bekeken; kan nooit meer worden geopend
fate-left = Is er misschien nog
fate-left-at = Is er misschien nog: { $place }
erased-elsewhere = Wat alleen { $provider } kan doen: Firstlink staat daar nog als app met toegang tot u dat op de pagina daar verwijdert. Toegang die al gegeven is, eindigt vanzelf binnen een uur.
choices-stay = Uw keuzes blijven op deze computer, voor de volgende keer dat u hem koppelt.
forget-choices = Ook mijn keuzes vergeten
unlink-left = Ontkoppeld, maar er is misschien iets achtergebleven
    .text = Niets wat er nog is, kan uw account openen. Verwijder het waar de lijst hieronder het zegt, in het sleutelbosprogramma van deze computer of in zijn map.
unlinking = De aanmelding wordt gewist, en er wordt gecontroleerd of ze weg is
unlink-failed = Niet alles kon worden gewist
    .text = Uw koppeling is er nog. Ontgrendel uw sleutelbos als die vergrendeld is, en probeer het opnieuw.

## Side trips

not-now-title = Geen probleem: er is niets gekoppeld
not-now-nothing = U kunt deze computer gebruiken zoals hij is.
not-now-key = Uw productcode blijft veilig bewaard op deze computer.
not-now-return = Wilt u later koppelen, open dan Firstlink opnieuw. Uw antwoorden blijven bewaard.
not-now-again = Toch doorgaan
problem-title = Firstlink kan nu even niet verder
problem-kept = Niets wat u voor deze stap hebt ingevoerd, is verloren.

## What happened beside the way

aside-key-kept = Uw productcode is veilig bewaard
aside-link-good = De koppeling is in orde
aside-page-opened = De pagina is in uw browser geopend
aside-key-not-kept = Uw productcode kon niet worden bewaard
    .text = U kunt zonder doorgaan en hem later opnieuw invoeren.
aside-not-published = Andere programma’s zien uw keuzes nog niet
    .text = Ze zijn bewaard, en Firstlink probeert het opnieuw bij de volgende start.
aside-code-ended = Er is op dit moment geen code om te gebruiken
    .text = Er wordt net als eerst op de browser gewacht. U kunt altijd een andere code ophalen.
aside-key-copied = De productcode staat één minuut op het klembord
    .text = Plak hem waar hij nodig is. Na die minuut haalt Firstlink hem weer van het klembord.
aside-key-taken-back = De productcode is weer van het klembord gehaald
    .text = Kopieer hem nog eens als u hem nog nodig hebt.
aside-key-not-copied = De productcode kon niet worden gekopieerd
    .text = Het klembord van deze computer is niet bereikbaar. Typ de code over van uw kaart of e-mail; hij blijft hier bewaard tot u hem verwijdert.
aside-my-data-saved = Er is een kopie van uw gegevens opgeslagen
    .text = Die staat in dit bestand: { $path }. Erin staat wat Firstlink over u bewaart, maar niets geheims: de aanmelding en de productcode blijven waar ze zijn.
aside-my-data-not-saved = Uw gegevens konden niet in een bestand worden opgeslagen
    .text = Er is niets van verloren. Kijk of er ruimte is op de schijf en of u in uw map Downloads mag schrijven, en sla de kopie dan opnieuw op.
aside-browser-ended = Er wordt niet meer op de browser gewacht
    .text = De code blijft werken. U kunt de browser altijd opnieuw openen.
aside-page-not-opened = Uw browser kon niet worden geopend
    .text = Kopieer het adres naar een browser.
aside-choices-forgotten = Uw keuzes zijn vergeten
aside-unlinked = Deze computer is ontkoppeld
    .text = De aanmelding is gewist, en elke plek waar die kon zijn is nagekeken. Wilt u ook de toegang van Firstlink bij { $provider } intrekken, open dan de pagina met uw apps.
aside-repaired = Firstlink werd tijdens het opslaan afgebroken
    .text = Het gaat verder bij het laatste antwoord dat in zijn geheel is opgeslagen. Kijk het nog eens na.
aside-preferences-repaired = Het bestand met uw keuzes was beschadigd
    .text = Het is opzijgelegd en opnieuw geschreven met wat u had gekozen.

## The page the browser ends on

landing-done-title = U bent aangemeld
landing-done-text = Ga terug naar Firstlink om het af te maken. U kunt dit tabblad sluiten.
landing-failed-title = U bent niet aangemeld
landing-failed-text = Ga terug naar Firstlink: daar staat waarom, en wat u nu kunt doen. U kunt dit tabblad sluiten.
landing-elsewhere-title = Hier is niets te doen
landing-elsewhere-text = Deze pagina hoort bij een aanmelding die voorbij is. Ga terug naar Firstlink. U kunt dit tabblad sluiten.

## Before it begins: why Firstlink cannot open

blank =
    .title = Het venster blijft leeg op deze computer
    .text = De webweergave tekent niets, met de grafische kaart of zonder. Er is niets verloren: open een terminal en typ “firstlink link” om daar hetzelfde te doen.
broken = Firstlink is gestopt
broken-notice =
    .title = Er is binnen Firstlink iets misgegaan
    .text = Wat u hebt geantwoord, is bewaard. Sluit dit venster en start Firstlink opnieuw: het gaat verder waar u was. Gebeurt het nog eens, geef de ondersteuning dan de referentie hieronder.
cannot-start = Firstlink kan niet worden geopend
cannot-start-busy =
    .title = Er is al een Firstlink geopend
    .text = Die werkt met dezelfde antwoorden, dus er kan er maar één tegelijk open zijn. Sluit de andere en start opnieuw.
cannot-start-silent =
    .title = Firstlink is al geopend, maar reageert niet
    .text = Uw antwoorden zijn bewaard. Beëindig de andere, of log op deze computer uit en weer in, en start opnieuw.
cannot-start-profile =
    .title = De instellingen van Firstlink kunnen niet worden gebruikt
    .text = Wie deze computer heeft ingericht, kan dat verhelpen: iets in het profiel van Firstlink past niet.
cannot-start-home =
    .title = Firstlink kan zijn map niet gebruiken
    .text = Er is niets veranderd. Wie deze computer heeft ingericht, kan hieronder lezen wat ermee is.
cannot-start-unexpected =
    .title = Iets wat Firstlink nodig heeft, is niet gestart
    .text = Er is niets veranderd. Start deze computer opnieuw op en probeer het nog eens; gebeurt het weer, geef de ondersteuning dan wat hieronder staat.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = Verificatie in twee stappen
    .text = Wie uw wachtwoord ontdekt, komt er nog niet in.
    .open = Inschakelen
advice-sign-ins = Aanmeldingen
    .text = Een aanmelding die niet van u was, is een reden om het wachtwoord meteen te wijzigen.
advice-password = Wachtwoord
    .text = Het beste is een wachtwoord dat u nergens anders gebruikt: lang, en van delen die niets met elkaar te maken hebben.
    .open = Wijzigen
made-up = Een wachtzin, zojuist bedacht
made-up-note = Hij is bij toeval ontstaan en wordt nergens bewaard: als u deze pagina verlaat, is hij weg. Neemt u hem, schrijf hem dan op of geef hem aan uw wachtwoordbeheerder.
made-up-another = Een andere bedenken
try-out = Een eigen idee uitproberen
try-out-hint = Wat u hier typt, blijft op deze pagina: het wordt niet verzonden, bewaard of opgeschreven. Neem een idee, geen wachtwoord dat u al gebruikt.
try-out-first = Dit hoort bij wat het eerst geprobeerd wordt.
try-out-weak = Te kort of te regelmatig: het zou snel geraden zijn.
try-out-fair = Niet slecht. Een of twee woorden meer maken het sterk.
try-out-strong = Lang en onregelmatig genoeg om moeilijk te raden te zijn.
