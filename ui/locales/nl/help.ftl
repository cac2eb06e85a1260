# Questions, answers and advice; readable without a network. `.also` holds other words people look for, and is never shown.

help-title = Help
help-search = Wat wilt u weten?
help-search-hint = Een woord of twee, in willekeurige volgorde, zoals: code telefoon
help-search-now = Zoeken
help-show-all = Alle vragen tonen
help-found = { $count ->
    [one] { $count } antwoord gevonden
   *[other] { $count } antwoorden gevonden
}
help-found-nothing = Geen antwoord bevat al deze woorden
    .text = Probeer minder of andere woorden, of blader door alle vragen.
help-security = Om uw account veilig te houden:
help-close = Terug naar waar ik was
advice-1 = Zet verificatie in twee stappen aan op de beveiligingspagina van uw account.
advice-2 = Gebruik een wachtwoord dat u nergens anders gebruikt. Drie of vier willekeurige woorden zijn lang en makkelijk te onthouden.
advice-3 = Voeg een tweede manier toe om u te bereiken, zoals een ander e-mailadres, voordat u die nodig hebt.
advice-4 = Kijk nu en dan wie zich onlangs heeft aangemeld, op de beveiligingspagina van uw account.
advice-5 = Geef nooit een code aan iemand, wie het ook zegt te zijn.

## Linking

faq-linking = Koppelen
faq-linking-1 = Waarom zou ik mijn account koppelen?
    .answer = Zodat deze computer weet van wie hij is: aankopen, instellingen en wat u wilt synchroniseren, kunnen u hier en naar uw volgende computer volgen.
    .also = reden voordeel nut verbinden waarvoor
faq-linking-2 = Moet het?
    .answer = Nee. Kies op elk moment vóór “Bevestigen” “Niet nu”. De computer werkt zonder koppeling, en u kunt Firstlink later weer openen.
    .also = verplicht gedwongen nodig overslaan later zonder optioneel lokaal
faq-linking-3 = Is het gratis?
    .answer = Ja. Koppelen kost niets, en Firstlink vraagt nooit om een kaart of bankrekening. Wat u van { $provider } koopt, is tussen u en { $provider }.
    .also = prijs betalen geld kosten creditcard abonnement
faq-linking-4 = Kan ik een werk- of schoolaccount gebruiken?
    .answer = Nee. Firstlink is alleen voor persoonlijke accounts. Hebt u er geen, kies dan “Geen account? Maak er een!” op het aanmeldscherm.
    .also = zakelijk bedrijf kantoor universiteit student organisatie
faq-linking-5 = Kan een kind een account koppelen?
    .answer = Ja, als de volwassene die voor het account zorgt het goedvindt. { $provider } kan vragen dat ook die volwassene zich aanmeldt, dus doe het samen.
    .also = gezin familie ouder zoon dochter leeftijd minderjarig
faq-linking-6 = Ik heb me met het verkeerde account aangemeld.
    .answer = Kies vóór “Bevestigen” “Een ander account gebruiken”. Ontkoppel daarna op het overzicht en begin opnieuw.
    .also = ander verschillend vergissing wisselen veranderen tweede
faq-linking-7 = Kan ik nog een computer met hetzelfde account koppelen?
    .answer = Ja, zoveel u wilt. Open Firstlink op elk ervan. Geef elke computer een naam die u later herkent.
    .also = tweede laptop meer apparaten meerdere twee computers
faq-linking-8 = Hoe ontkoppel ik?
    .answer = Open Firstlink en kies “Deze computer ontkoppelen”. De opgeslagen aanmelding wordt gewist, en er wordt gecontroleerd of ze weg is. Wilt u ook de toestemming bij { $provider } intrekken, open dan de pagina met uw apps; dat kunt alleen u.
    .also = verwijderen loskoppelen wissen afmelden uitloggen stoppen scheiden

## Signing in

faq-signing-in = Aanmelden
faq-signing-in-1 = Ik ben mijn wachtwoord vergeten.
    .answer = Kies “Ik kan me niet aanmelden”, hieronder of op het aanmeldscherm. Firstlink gaat stap voor stap met u mee terwijl u een nieuw instelt op de pagina van { $provider }.
    .also = kwijt resetten herstellen vergrendeld kan niet inloggen hulp
faq-signing-in-2 = Ziet Firstlink mijn wachtwoord?
    .answer = Nee. U meldt zich aan op de pagina van { $provider }, in uw eigen browser. Firstlink hoort alleen terug wie zich heeft aangemeld.
    .also = privacy veilig typen invoeren stelen
faq-signing-in-3 = Mijn browser ging niet open. Wat kan ik doen?
    .answer = Kopieer op het wachtscherm het adres naar een browser op deze computer, of kies “Een code op mijn telefoon gebruiken”.
    .also = er gebeurt niets venster lege pagina vast wachten
faq-signing-in-4 = Kan ik een andere browser gebruiken?
    .answer = Ja. Firstlink opent de browser die in uw systeem is ingesteld. Wilt u een andere gebruiken, kopieer dan het adres op het wachtscherm daarheen.
    .also = Chrome Firefox Edge Safari standaard anders
faq-signing-in-5 = Ik heb een code gekregen. Moet ik die typen?
    .answer = Nee. Gebruik alleen een code die u op dit moment in Firstlink op uw eigen scherm ziet. Een code die iemand u stuurt, zou die persoon in uw account laten.
    .also = phishing oplichting fraude bericht sms gebeld onbekende veiligheid
faq-signing-in-6 = Werkt het zonder internet?
    .answer = Voor aanmelden is internet nodig. Alles wat u hebt geantwoord blijft bewaard, en deze hulp is ook zonder te lezen. Eenmaal gekoppeld werkt de computer offline zoals voorheen.
    .also = offline netwerk verbinding wifi later
faq-signing-in-7 = Waarom moet ik me opnieuw aanmelden?
    .answer = { $provider } beëindigt een aanmelding na een nieuw wachtwoord, na een lange pauze of als de toegang van Firstlink is ingetrokken. Meld u nog eens aan, en alles wat u koos, is zoals het was.
    .also = verlopen herstellen beëindigd afgemeld steeds

## Product key

faq-product-key = Productcode
faq-product-key-1 = Wat is een productcode, en waar is die?
    .answer = Hij heeft 25 letters en cijfers in vijf groepen. Hij staat op een kaart in de doos, op een sticker of in de e-mail die u kreeg toen u het product kocht.

    Veel computers dragen hun Windows-licentie in zich en hebben geen code om te typen. Kies dan “Ik heb geen code”.
    .also = licentie serienummer activering vinden sticker sleutel
faq-product-key-2 = Welke code is waarvoor?
    .answer = Codes voor Windows, voor Office of Microsoft 365 en voor Xbox of cadeaubonnen lijken allemaal op elkaar. De kaart of e-mail noemt het product. Ziet u het niet, kies dan “Ik weet het niet zeker”: daar verliest u niets mee.
    .also = verschil soort cadeaubon spel abonnement inwisselen sleutel
faq-product-key-3 = Ik heb geen code. Kan ik verder?
    .answer = Ja. Kies “Ik heb geen code”. Voor koppelen is er geen nodig, en u kunt later een code gebruiken.
    .also = zonder ontbreekt overslaan geen kwijt sleutel
faq-product-key-4 = Wordt mijn productcode ergens heen gestuurd?
    .answer = Nee. Firstlink zoekt alleen op deze computer naar tikfoutjes, en bewaart de code versleuteld tot u hem hebt gebruikt. Het kan niet zeggen of een code echt is of al eerder is gebruikt.
    .also = uploaden controleren activeren privacy gebruikt echt

## What is synced

faq-choices = Wat wordt gesynchroniseerd
faq-choices-1 = Wat doet synchroniseren, en staat er al iets aan?
    .answer = Firstlink zet zelf niets aan. Uw keuzes worden op deze computer genoteerd. De schakelaars zelf zitten in de instellingen van uw browser of systeem.
    .also = sync wachtwoorden geschiedenis favorieten bladwijzers instellingen cloud
faq-choices-2 = Hoe verander ik wat ik heb gekozen?
    .answer = Open Firstlink en kies “Veranderen wat wordt gesynchroniseerd”. Nee zeggen kost niet meer handelingen dan ja zeggen.
    .also = bewerken intrekken ongedaan later opnieuw toestemming uit
faq-choices-3 = Wat zijn persoonlijke aanbevelingen?
    .answer = Suggesties voor functies en aanbiedingen, gemaakt van wat u op deze computer doet. Ze staan uit tenzij u ja zegt, en al het andere werkt zonder precies hetzelfde.
    .also = reclame advertenties aanbiedingen gepersonaliseerd volgen suggesties

## This computer

faq-this-computer = Deze computer
faq-this-computer-1 = Wat bewaart Firstlink op deze computer, en waar?
    .answer = Uw antwoorden, het feit dat de computer gekoppeld is en uw keuzes, in mappen van uzelf. De aanmelding en een productcode worden versleuteld bewaard; de sleutel ervan ligt in de sleutelbos van uw systeem.

    “firstlink status” in een terminal laat zien wat er bewaard is.
    .also = opgeslagen gegevens bestanden map locatie pad
faq-this-computer-2 = Mijn aanmelding is bewaard “Tot Firstlink wordt gesloten”. Waarom?
    .answer = Op deze computer is geen sleutelbos actief, en Firstlink slaat een aanmelding nooit onbeschermd op. Start GNOME Keyring of KWallet, of kies “De aanmelding bewaren onder een wachtzin” op het aanmeldscherm, en meld u opnieuw aan.
    .also = sleutelbos wachtwoorden ontbreekt vergrendeld portemonnee onthouden
faq-this-computer-3 = Wat als de stroom uitvalt, of ik het venster sluit?
    .answer = Open Firstlink opnieuw: het komt terug bij dezelfde stap met dezelfde antwoorden. Alleen een aanmelding die in de browser bezig was, begint opnieuw.
    .also = crash herstart onderbroken kwijt hervatten gesloten accu batterij
faq-this-computer-4 = Iemand anders gebruikt deze computer ook.
    .answer = De koppeling hoort bij wie op de computer is ingelogd. Anderen loggen als zichzelf in en kunnen een eigen account koppelen.
    .also = delen gezin meerdere gebruikers gast
faq-this-computer-5 = De ondersteuning vraagt me om een logboek. Hoe kom ik daaraan?
    .answer = Typ “firstlink logs export” in een terminal. Het toont u het bestand voordat het wordt geschreven; er staat niets van uw account in. De referentie onder een probleem helpt de ondersteuning ook.
    .also = log logboeken bestand rapport bug referentie diagnose
faq-this-computer-6 = Wat moet ik doen voordat ik Firstlink verwijder of deze computer wegdoe?
    .answer = Kies eerst “Deze computer ontkoppelen”. Verwijder het programma daarna zoals elk ander. Uw keuzes kunnen mee worden vergeten: het scherm na het ontkoppelen biedt dat aan.
    .also = deïnstalleren wissen verkopen resetten weggeven weggooien

## Privacy

faq-privacy = Privacy en gegevens
faq-privacy-1 = Wat verstuurt Firstlink, en aan wie?
    .answer = Alleen aan { $provider }, en alleen wat voor aanmelden nodig is. Achter het eerste scherm kijkt het één keer of { $provider } bereikbaar is, wat niets over u zegt. Naar niemand anders gaat iets.
    .also = gegevens verzonden telemetrie volgen verzamelen delen privé
faq-privacy-2 = Wat komt { $provider } te weten als ik koppel?
    .answer = Dat uw account Firstlink toestaat uw naam en e-mailadres te lezen. U ziet dat voordat u akkoord gaat, en kunt het altijd terugnemen.
    .also = toestemming toegang instemming toestaan gegevens
faq-privacy-3 = Wat is verificatie in twee stappen?
    .answer = Na het wachtwoord vraagt het account om een tweede bewijs, zoals een code op uw telefoon. Zo laat een wachtwoord alleen niemand binnen. U zet het aan op de beveiligingspagina van uw account.
    .also = tweefactor 2FA verificatie-app MFA beveiligingscode
