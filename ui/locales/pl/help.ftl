# Questions, answers and advice; readable without a network. `.also` holds other words people look for, and is never shown.

help-title = Pomoc
help-search = Czego chcesz się dowiedzieć?
help-search-hint = Jedno lub dwa słowa w dowolnej kolejności, na przykład: kod telefon
help-search-now = Szukaj
help-show-all = Pokaż wszystkie pytania
help-found = { $count ->
    [one] Znaleziono { $count } odpowiedź
    [few] Znaleziono { $count } odpowiedzi
    [many] Znaleziono { $count } odpowiedzi
   *[other] Znaleziono { $count } odpowiedzi
}
help-found-nothing = Żadna odpowiedź nie zawiera wszystkich tych słów
    .text = Spróbuj użyć mniej słów lub innych albo przejrzyj wszystkie pytania.
help-security = Aby konto było bezpieczne:
help-close = Wróć do poprzedniego miejsca
advice-1 = Włącz weryfikację dwuetapową na stronie zabezpieczeń konta.
advice-2 = Używaj hasła, którego nie używasz nigdzie indziej. Trzy lub cztery przypadkowe słowa są długie i łatwe do zapamiętania.
advice-3 = Dodaj drugi sposób kontaktu, np. inny adres e-mail, zanim będzie potrzebny.
advice-4 = Od czasu do czasu sprawdź na stronie zabezpieczeń konta, kto się ostatnio logował.
advice-5 = Nigdy nie podawaj kodu nikomu, za kogokolwiek się podaje.

## Linking

faq-linking = Powiązanie
faq-linking-1 = Dlaczego warto powiązać konto?
    .answer = Dzięki temu komputer wie, do kogo należy: zakupy, ustawienia i to, co wybierzesz do synchronizacji, mogą być dostępne tutaj i na następnym komputerze.
    .also = powód zaleta korzyść połączyć połączenie po co
faq-linking-2 = Czy muszę to robić?
    .answer = Nie. Wybierz „Nie teraz” w dowolnej chwili przed „Potwierdź”. Komputer działa bez powiązania, a program Firstlink możesz otworzyć ponownie później.
    .also = konieczne wymagane obowiązkowe pominąć później bez lokalne
faq-linking-3 = Czy to jest bezpłatne?
    .answer = Tak. Powiązanie nic nie kosztuje, a Firstlink nigdy nie pyta o kartę ani konto bankowe. To, co kupujesz w { $provider }, jest sprawą między tobą a { $provider }.
    .also = cena płacić pieniądze koszt opłata darmowe karta kredytowa subskrypcja
faq-linking-4 = Czy mogę użyć konta służbowego lub szkolnego?
    .answer = Nie. Firstlink jest tylko dla kont osobistych. Jeśli takiego nie masz, wybierz „Nie masz konta? Utwórz je!” na ekranie logowania.
    .also = firma praca biuro uniwersytet uczelnia student szkoła organizacja
faq-linking-5 = Czy dziecko może powiązać konto?
    .answer = Tak, jeśli zgadza się osoba dorosła, która opiekuje się kontem. { $provider } może poprosić także tę osobę o zalogowanie, więc zróbcie to razem.
    .also = dzieci rodzina rodzic córka syn wiek nieletni
faq-linking-6 = Zalogowano na niewłaściwe konto.
    .answer = Przed „Potwierdź” wybierz „Użyj innego konta”. Później usuń powiązanie w panelu i zacznij od nowa.
    .also = inne pomyłka złe zamienić zmienić drugie
faq-linking-7 = Czy mogę powiązać z tym samym kontem inny komputer?
    .answer = Tak, dowolnie wiele. Otwórz program Firstlink na każdym z nich. Nadaj każdemu nazwę, którą później rozpoznasz.
    .also = drugi laptop więcej urządzeń kilka dwa komputery
faq-linking-8 = Jak usunąć powiązanie?
    .answer = Otwórz program Firstlink i wybierz „Usuń powiązanie tego komputera”. Zapisane zalogowanie zostanie wymazane, a program sprawdzi, czy go nie ma. Aby cofnąć także zgodę w { $provider }, otwórz stronę ze swoimi aplikacjami; tylko ty możesz to zrobić.
    .also = odłączyć rozłączyć skasować wylogować zatrzymać oddzielić

## Signing in

faq-signing-in = Logowanie
faq-signing-in-1 = Nie pamiętam hasła.
    .answer = Wybierz „Nie mogę się zalogować” tutaj poniżej albo na ekranie logowania. Firstlink poprowadzi cię krok po kroku, gdy będziesz ustawiać nowe hasło na stronie { $provider }.
    .also = zapomniałem zapomniałam zapomniane utracone resetować odzyskać zablokowane
faq-signing-in-2 = Czy Firstlink widzi moje hasło?
    .answer = Nie. Logujesz się na stronie { $provider }, we własnej przeglądarce. Firstlink dowiaduje się tylko, kto się zalogował.
    .also = prywatność bezpieczeństwo bezpieczne wpisać kraść
faq-signing-in-3 = Przeglądarka się nie otworzyła. Co mogę zrobić?
    .answer = Na ekranie oczekiwania skopiuj adres do dowolnej przeglądarki na tym komputerze albo wybierz „Użyj kodu na telefonie”.
    .also = nic się nie dzieje okno pusta strona zawiesza czekanie
faq-signing-in-4 = Czy mogę użyć innej przeglądarki?
    .answer = Tak. Firstlink otwiera tę, która jest ustawiona w systemie. Aby użyć innej, skopiuj do niej adres z ekranu oczekiwania.
    .also = Chrome Firefox Edge Safari domyślna inna przeglądarka
faq-signing-in-5 = Ktoś przysłał mi kod. Czy mam go wpisać?
    .answer = Nie. Używaj tylko kodu, który widzisz w tej chwili w programie Firstlink na własnym ekranie. Kod przysłany przez kogoś wpuściłby tę osobę na twoje konto.
    .also = phishing oszustwo oszust wiadomość SMS telefon obcy bezpieczeństwo
faq-signing-in-6 = Czy to działa bez internetu?
    .answer = Do logowania potrzebny jest internet. Wszystkie odpowiedzi są zachowane, a tę pomoc można czytać bez niego. Po powiązaniu komputer działa bez internetu tak jak dotąd.
    .also = offline sieć połączenie Wi-Fi WLAN później
faq-signing-in-7 = Dlaczego muszę zalogować się ponownie?
    .answer = { $provider } kończy zalogowanie po zmianie hasła, po długiej przerwie albo po odebraniu dostępu programowi Firstlink. Zaloguj się jeszcze raz, a wszystko, co zostało wybrane, będzie jak dotąd.
    .also = wygasło naprawić zakończone wylogowanie ciągle

## Product key

faq-product-key = Klucz produktu
faq-product-key-1 = Co to jest klucz produktu i gdzie go znaleźć?
    .answer = To 25 liter i cyfr w pięciu grupach. Jest na karcie w pudełku, na naklejce albo w wiadomości e-mail otrzymanej przy zakupie produktu.

    Wiele komputerów ma licencję na system Windows w środku i nie ma klucza do wpisania. Wtedy wybierz „Nie mam klucza”.
    .also = licencja numer seryjny aktywacja szukać naklejka
faq-product-key-2 = Który klucz jest do czego?
    .answer = Klucze do systemu Windows, do Office lub Microsoft 365 oraz kody Xbox i kart podarunkowych wyglądają podobnie. Karta lub wiadomość e-mail podaje nazwę produktu. Jeśli nie masz pewności, wybierz „Nie wiem”: nic się przez to nie traci.
    .also = różnica rodzaj karta podarunkowa kod gra subskrypcja realizacja
faq-product-key-3 = Nie mam klucza. Czy mogę kontynuować?
    .answer = Tak. Wybierz „Nie mam klucza”. Powiązanie go nie wymaga, a klucza możesz użyć później.
    .also = bez brak pominąć zgubiony żaden
faq-product-key-4 = Czy mój klucz produktu jest gdzieś wysyłany?
    .answer = Nie. Firstlink szuka literówek tylko na tym komputerze i przechowuje klucz zaszyfrowany, dopóki go nie użyjesz. Nie może stwierdzić, czy klucz jest oryginalny ani czy był już użyty.
    .also = przesyłać sprawdzić aktywować prywatność używany oryginalny

## What is synced

faq-choices = Co się synchronizuje
faq-choices-1 = Co daje synchronizacja i czy coś już jest włączone?
    .answer = Firstlink sam niczego nie włącza. Twój wybór jest zapisywany na tym komputerze. Same przełączniki są w przeglądarce lub w ustawieniach systemu.
    .also = synchronizować hasła historia ulubione zakładki ustawienia chmura
faq-choices-2 = Jak zmienić swój wybór?
    .answer = Otwórz program Firstlink i wybierz „Zmień, co się synchronizuje”. Odmowa nie wymaga więcej kliknięć niż zgoda.
    .also = edytować wycofać cofnąć później ponownie zgoda wyłączyć
faq-choices-3 = Czym są spersonalizowane rekomendacje?
    .answer = To propozycje funkcji i ofert na podstawie tego, co robisz na tym komputerze. Są wyłączone, dopóki się nie zgodzisz, a bez nich wszystko inne działa tak samo.
    .also = reklama reklamy oferty śledzenie sugestie polecenia

## This computer

faq-this-computer = Ten komputer
faq-this-computer-1 = Co Firstlink przechowuje na tym komputerze i gdzie?
    .answer = Twoje odpowiedzi, informację, że komputer jest powiązany, i twój wybór, w twoich własnych folderach. Zalogowanie i klucz produktu są przechowywane w postaci zaszyfrowanej; klucz do nich znajduje się w bazie kluczy systemu.

    „firstlink status” w terminalu pokazuje, co jest przechowywane.
    .also = zapisane dane pliki folder położenie ścieżka
faq-this-computer-2 = Moje zalogowanie jest zachowane „Do zamknięcia programu Firstlink”. Dlaczego?
    .answer = Na tym komputerze nie działa baza kluczy, a Firstlink nigdy nie zapisuje zalogowania bez ochrony. Uruchom GNOME Keyring lub KWallet albo wybierz „Zachowaj zalogowanie pod ochroną frazy dostępu” na ekranie logowania i zaloguj się ponownie.
    .also = baza kluczy magazyn haseł brak zablokowany portfel zapamiętać
faq-this-computer-3 = Co się stanie, gdy zabraknie prądu albo zamknę okno?
    .answer = Otwórz ponownie program Firstlink: wróci do tego samego kroku z tymi samymi odpowiedziami. Tylko logowanie, które trwało w przeglądarce, zacznie się od nowa.
    .also = zawieszenie ponowne uruchomienie przerwane utracone wznowić bateria
faq-this-computer-4 = Z tego komputera korzysta też ktoś inny.
    .answer = Powiązanie należy do osoby zalogowanej do komputera. Inne osoby logują się do niego na własne konta i mogą powiązać swoje.
    .also = wspólny rodzina kilku użytkowników gość
faq-this-computer-5 = Pomoc techniczna prosi mnie o dziennik. Skąd go wziąć?
    .answer = Wpisz „firstlink logs export” w terminalu. Polecenie pokaże plik, zanim go zapisze; nie ma w nim niczego z twojego konta. Pomoże też numer referencyjny podany pod opisem problemu.
    .also = logi wsparcie plik zgłosić raport numer diagnoza
faq-this-computer-6 = Co zrobić przed usunięciem programu Firstlink lub oddaniem komputera?
    .answer = Najpierw wybierz „Usuń powiązanie tego komputera”. Potem usuń program tak jak każdy inny. Razem z nim można zapomnieć twój wybór: proponuje to ekran po usunięciu powiązania.
    .also = odinstalować skasować sprzedać zresetować pozbyć się

## Privacy

faq-privacy = Prywatność
faq-privacy-1 = Co i do kogo wysyła Firstlink?
    .answer = Tylko do { $provider } i tylko to, czego wymaga logowanie. Podczas pierwszego ekranu raz sprawdza, czy { $provider } jest osiągalny, co nic o tobie nie mówi. Do nikogo innego nic nie trafia.
    .also = dane wysyłane telemetria śledzenie zbieranie udostępnianie prywatne
faq-privacy-2 = Czego { $provider } dowiaduje się po powiązaniu?
    .answer = Że twoje konto pozwala programowi Firstlink odczytać twoje imię i nazwisko oraz adres e-mail. Widzisz to przed wyrażeniem zgody i możesz ją cofnąć w każdej chwili.
    .also = uprawnienie dostęp zgoda zezwolić dane
faq-privacy-3 = Czym jest weryfikacja dwuetapowa?
    .answer = Po haśle konto prosi o drugie potwierdzenie, np. kod na telefonie. Samo hasło nikogo więc nie wpuści. Włącza się ją na stronie zabezpieczeń konta.
    .also = dwuskładnikowe 2FA aplikacja uwierzytelniająca MFA kod bezpieczeństwa
