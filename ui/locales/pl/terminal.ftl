# Sentences that only the terminal needs.

terminal-prompt = Twój wybór
terminal-waiting = Trwa oczekiwanie. Tymczasem możesz wybierać
terminal-number = Numer
terminal-unknown = „{ $typed }” nie jest żadną z możliwości. Wpisz jedną z tych: { $choices }
terminal-again = To nie jest żadna z odpowiedzi.
terminal-hidden = To, co teraz wpiszesz lub wkleisz, nie będzie widoczne.
terminal-nothing = Nic nie wpisano, więc nic się nie zmieniło.
terminal-yes = t
terminal-yes-word = tak
terminal-no = n
terminal-no-word = nie
terminal-quit = Zamknij
terminal-closed = Zamknięto. Twoje odpowiedzi są zachowane; uruchom ponownie program Firstlink, aby kontynuować od tego miejsca.
terminal-browser-here = W tym terminalu otworzy się teraz przeglądarka tekstowa. Zamknij ją, aby tu wrócić: w programach w3m i lynx naciśnij q.

## Where nobody can be asked

terminal-missing = Brakuje odpowiedzi, a nie ma tu kogo zapytać
    .text = Dodaj { $flag } do polecenia albo uruchom je w terminalu. Wcześniejsze odpowiedzi są zachowane: następne uruchomienie zacznie się od tego miejsca.
terminal-stuck = Tu potrzebny jest człowiek, a nie ma kogo zapytać
    .text = Uruchom polecenie w terminalu. Wcześniejsze odpowiedzi są zachowane: następne uruchomienie zacznie się od tego miejsca.
terminal-bad-key = Ten klucz produktu nie został przyjęty
    .text = Sprawdź, co mówi o nim ekran, i uruchom polecenie ponownie z poprawionym kluczem. Nic z niego nie zostało zachowane.
terminal-bad-passphrase = Ta fraza dostępu nie została przyjęta
    .text = Nic innego się nie zmieniło. Wcześniejsze odpowiedzi są zachowane.
terminal-bad-name = Ta nazwa komputera nie została przyjęta
    .text = Podaj inną nazwę w --device-name. Wcześniejsze odpowiedzi są zachowane.
terminal-not-linked-here = Ten komputer nie jest powiązany
terminal-linked = Ten komputer jest powiązany.

## firstlink status

terminal-status-linked = Powiązany
terminal-status-attention = Powiązany, ale trzeba zalogować się ponownie
terminal-status-none = Niepowiązany
terminal-status-account = Konto
terminal-status-provider = Dostawca konta
terminal-status-device = Nazwa tego komputera
terminal-status-since = Powiązany od
terminal-status-kept = Zachowanie zalogowania
terminal-status-vault = Zaszyfrowane na tym komputerze
terminal-status-passphrase = Zaszyfrowane na tym komputerze pod ochroną frazy dostępu
terminal-status-session = Do zamknięcia programu Firstlink
terminal-status-key = Klucz produktu
terminal-status-files = Pliki
terminal-status-in-use = Przechowuje zalogowanie tego powiązania w pamięci i może je sprawdzić: wybierz tam „Sprawdź powiązanie teraz”.

## firstlink unlink

terminal-unlink-none = Ten komputer nie jest powiązany, więc nie ma czego usuwać.
terminal-add-yes = Dodaj --yes do polecenia albo uruchom je w terminalu

## firstlink logs export

terminal-logs-ask = Zapisać to w { $file }?
terminal-logs-written = Zapisano w { $file }. Tylko ty możesz to przeczytać; przekaż to osobie, która ci pomaga.

## firstlink preferences

terminal-preferences-not-linked = Wyboru dokonuje się po powiązaniu konta. Najpierw powiąż konto: firstlink link
terminal-copy-off = Na koncie nie ma kopii. Aby ją zachować: firstlink link --sync-copy yes
terminal-preferences-open = Pozostały jeszcze inne pytania. Najpierw na nie odpowiedz: firstlink link. Nic się nie zmieniło.
terminal-preferences-not-published = Wybór zapamiętano, ale nie udało się zapisać pliku preferences.json. Firstlink zapisze go od nowa przy następnym uruchomieniu.

## firstlink config

terminal-config-built-in = wbudowane
terminal-config-from-profile = { $file }, wiersz { $line }
terminal-config-nothing = nic
terminal-config-sound = Nie znaleziono żadnych usterek.
terminal-config-unregistered = Nikt nie może się z tym zalogować: brakuje client_id. Zarejestruj Firstlink u dostawcy kont i wpisz otrzymany identyfikator do profilu, w sekcji [provider].
terminal-questions = Wpisz słowo lub dwa, aby przeczytać odpowiedzi, w których występują.
