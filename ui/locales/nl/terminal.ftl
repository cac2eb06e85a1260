# Sentences that only the terminal needs.

terminal-prompt = Uw keuze
terminal-waiting = Er wordt gewacht. Intussen kunt u kiezen
terminal-number = Nummer
terminal-unknown = “{ $typed }” is geen van de keuzes. Typ een van deze: { $choices }
terminal-again = Dat is geen van de antwoorden.
terminal-hidden = Wat u nu typt of plakt, wordt niet getoond.
terminal-nothing = Er is niets getypt, dus er is niets veranderd.
terminal-yes = j
terminal-yes-word = ja
terminal-no = n
terminal-no-word = nee
terminal-quit = Sluiten
terminal-closed = Gesloten. Uw antwoorden zijn bewaard; start Firstlink opnieuw om hier verder te gaan.
terminal-browser-here = In deze terminal gaat nu een tekstbrowser open. Verlaat hem om hier terug te komen: druk in w3m en lynx op q.

## Where nobody can be asked

terminal-missing = Er ontbreekt een antwoord, en hier kan niemand worden gevraagd
    .text = Voeg { $flag } toe aan de opdracht, of voer die uit in een terminal. Wat al beantwoord was, is bewaard: de volgende keer gaat het daar verder.
terminal-stuck = Hier is een mens nodig, en er kan niemand worden gevraagd
    .text = Voer de opdracht uit in een terminal. Wat al beantwoord was, is bewaard: de volgende keer gaat het daar verder.
terminal-bad-key = Deze productcode werd niet aangenomen
    .text = Kijk wat het scherm erover zegt, en voer de opdracht opnieuw uit met de verbeterde code. Er is niets van bewaard.
terminal-bad-passphrase = Deze wachtzin werd niet aangenomen
    .text = Verder is er niets veranderd. Wat al beantwoord was, is bewaard.
terminal-bad-name = Deze naam voor de computer werd niet aangenomen
    .text = Geef --device-name een andere naam. Wat al beantwoord was, is bewaard.
terminal-not-linked-here = Deze computer is niet gekoppeld
terminal-linked = Deze computer is gekoppeld.

## firstlink status

terminal-status-linked = Gekoppeld
terminal-status-attention = Gekoppeld, maar u moet zich opnieuw aanmelden
terminal-status-none = Niet gekoppeld
terminal-status-account = Het account
terminal-status-provider = Aanbieder van het account
terminal-status-device = Naam van deze computer
terminal-status-since = Gekoppeld sinds
terminal-status-kept = Aanmelding bewaard
terminal-status-vault = Versleuteld op deze computer
terminal-status-passphrase = Versleuteld op deze computer, onder uw wachtzin
terminal-status-session = Tot Firstlink wordt gesloten
terminal-status-key = Productcode
terminal-status-files = Bestanden
terminal-status-in-use = Die heeft de aanmelding van deze koppeling in het geheugen en kan haar controleren: kies daar “De koppeling nu controleren”.

## firstlink unlink

terminal-unlink-none = Deze computer is niet gekoppeld, dus er is niets te ontkoppelen.
terminal-add-yes = Voeg --yes toe aan de opdracht, of voer die uit in een terminal

## firstlink logs export

terminal-logs-ask = Dit naar { $file } schrijven?
terminal-logs-written = Geschreven naar { $file }. Alleen u kunt het lezen; geef het aan wie u helpt.

## firstlink preferences

terminal-preferences-not-linked = Keuzes worden gemaakt zodra er een account is gekoppeld. Koppel er eerst een: firstlink link
terminal-copy-off = Er is geen kopie in het account. Zo bewaart u er een: firstlink link --sync-copy yes
terminal-preferences-open = Er staan nog andere vragen open. Beantwoord die eerst: firstlink link. Er is niets veranderd.
terminal-preferences-not-published = De keuzes zijn genoteerd, maar preferences.json kon niet worden geschreven. Firstlink schrijft het opnieuw bij de volgende start.

## firstlink config

terminal-config-built-in = ingebouwd
terminal-config-from-profile = { $file }, regel { $line }
terminal-config-nothing = niets
terminal-config-sound = Er is geen gebrek gevonden.
terminal-config-unregistered = Niemand kan zich hiermee aanmelden: het heeft geen client_id. Meld Firstlink aan bij de accountaanbieder, en schrijf het id dat u krijgt in het profiel, onder [provider].
terminal-questions = Typ een woord of twee om de antwoorden te lezen waarin ze staan.
