# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = Wstecz
help = Pomoc
not-now = Nie teraz
continue = Dalej
cancel = Anuluj
close = Zamknij
try-again = Spróbuj ponownie
language = Język
language-draft = { $language } (wersja robocza)
display = Wygląd
display-system = Jak w systemie
display-theme = Kolory
display-light = Jasne
display-dark = Ciemne
display-contrast = Kontrast
display-contrast-more = Większy
display-text = Rozmiar tekstu
display-percent = { $percent }%
display-motion = Ruch
display-motion-less = Mniej ruchu
window-title-problem = Wystąpił problem: { $title }
reference = Dla pomocy technicznej: { $code }
details-reference = Numer referencyjny
details-correlation = Identyfikator korelacji
details-time = Godzina
step-of = Krok { $number } z { $of }
step-1 = Klucz produktu
step-2 = Logowanie
step-3 = Powiązanie
step-4 = Synchronizacja
step-5 = Gotowe
address = Adres
copy-address = Kopiuj adres
copied-address = Skopiowano adres
on = Wł.
off = Wył.

## Welcome

welcome = Powiąż ten komputer ze swoim kontem
welcome-intro = Wystarczy zalogować się raz, a ten komputer będzie wiedzieć, do kogo należy.
welcome-reason-1 = Twoje ustawienia i zakupy znajdziesz tutaj i na następnym komputerze.
welcome-reason-2 = Zdecydujesz, co się synchronizuje. Nic nie jest wybrane z góry.
welcome-reason-3 = Gdy zapomnisz hasła, łatwiej odzyskasz dostęp.
welcome-need = Potrzebne jest konto { $provider }. Jeśli masz klucz produktu, przygotuj go.
welcome-without = Możesz też używać tego komputera bez powiązania i wrócić do tego później.
get-started = Zaczynamy

## Step 1: product key

key-title = Czy masz klucz produktu?
key-intro = Składa się z 25 liter i cyfr. Znajdziesz go na karcie, na pudełku albo w wiadomości e-mail z zakupu.
key-purpose = Do czego jest ten klucz?
key-for-windows = Windows
key-for-office = Office lub Microsoft 365
key-for-xbox = Xbox lub karta podarunkowa
key-for-unsure = Nie wiem
key-label = Klucz produktu
key-hint = Spacje, myślniki i małe litery nie przeszkadzają.
key-counter = { $count } z 25 znaków
key-convert = Zamień litery
key-in-firmware = Ten komputer ma już klucz systemu Windows
    .text = Umieścił go w nim producent, a Windows aktywuje się nim sam. Do systemu Windows nie potrzebujesz innego: wybierz „Nie mam klucza”.
key-privacy = Klucz jest sprawdzany pod kątem literówek tylko na tym komputerze. Nie jest nigdzie wysyłany.
key-skip = Nie mam klucza
key-use-anyway = Użyj mimo to
key-for = Przeznaczenie
key-none = Nie podano
key-other = Użyj innego klucza
key-kept = Twój klucz jest bezpiecznie zachowany
key-kept-checked = Nie znaleziono w nim literówek. Czy był już użyty, powie tylko strona sprzedawcy.
key-kept-unchecked = Jest zachowany tak, jak go wpisano. Tego rodzaju klucza nie da się sprawdzić na tym komputerze.
key-empty = Wpisz klucz produktu albo wybierz „Nie mam klucza”
key-product-id = To jest identyfikator produktu, a nie klucz produktu
    .text = Identyfikator produktu (Product ID) jest podany na samym komputerze i ma 20 znaków. Klucz produktu ma 25 znaków w pięciu grupach po pięć.
key-redeem = To wygląda na kod podarunkowy lub kod subskrypcji
    .text = Jeśli tak jest, wybierz powyżej „Xbox lub karta podarunkowa”. Jeśli nie, spójrz jeszcze raz na ostatni znak.
key-bad-character = Niektóre z tych znaków nie występują w kluczach produktu
key-bad-places = Sprawdź znak { $places }, licząc bez spacji i myślników.
key-bad-many = Klucze produktu składają się tylko z liter od A do Z i cyfr.
key-two-n = Litera N może wystąpić w kluczu tylko raz
    .text = Porównaj każdą literę N z kluczem: któraś może być literą M lub H.
key-too-short = { $count ->
    [one] Klucz produktu ma 25 znaków. Wpisano { $count } znak
    [few] Klucz produktu ma 25 znaków. Wpisano { $count } znaki
    [many] Klucz produktu ma 25 znaków. Wpisano { $count } znaków
   *[other] Klucz produktu ma 25 znaków. Wpisano { $count } znaku
}
key-too-long = { $count ->
    [one] Klucz produktu ma 25 znaków. Wpisano { $count } znak
    [few] Klucz produktu ma 25 znaków. Wpisano { $count } znaki
    [many] Klucz produktu ma 25 znaków. Wpisano { $count } znaków
   *[other] Klucz produktu ma 25 znaków. Wpisano { $count } znaku
}
key-legacy = W tym kluczu nie ma litery N
    .text = Klucze do systemu Windows 8, pakietu Office 2013 i wszystkich nowszych mają dokładnie jedną. Jeśli masz starszy produkt, użyj klucza mimo to; jeśli nie, jedno M lub H może być literą N.
key-checksum = W tym kluczu jest literówka
    .text = Porównaj go jeszcze raz z kartą lub wiadomością e-mail.
key-hint-never = { $character } nigdy nie występuje w kluczu produktu.
key-hint-script = Niektóre litery pochodzą z innego alfabetu i tylko wyglądają podobnie. Przełącz klawiaturę na angielską i wpisz klucz ponownie.
key-hint-mistaken = Najpierw sprawdź B i 8 oraz G i 6.
key-hint-twice = Ten sam klucz jest tu dwa razy. Zostaw jeden.
key-hint-same = Wszystkie znaki są takie same, więc to tylko wzór pokazujący, jak wygląda klucz.
key-hint-shift = Na tej klawiaturze cyfry mogą wymagać klawisza Shift.

## Step 2: sign in

sign-in-title = Zaloguj się na swoje konto
sign-in-intro = Logujesz się w przeglądarce, na stronie { $provider }. Firstlink nigdy nie widzi twojego hasła.
sign-in-which = Użyj konta osobistego. Kont służbowych i szkolnych nie można tu powiązać.
sign-in-browser = Zaloguj się w przeglądarce
sign-in-device = Użyj kodu na telefonie
sign-in-create = Nie masz konta? Utwórz je!
sign-in-cannot = Nie mogę się zalogować
sign-in-interrupted = Logowanie zostało przerwane
    .text = Nic nie zostało powiązane, a twoje odpowiedzi nadal tu są. Aby przejść dalej, wybierz sposób logowania.
session-only = Powiązanie przetrwa do zamknięcia programu Firstlink
    .text = Na tym komputerze nie działa żaden magazyn haseł (baza kluczy), a zalogowanie nigdy nie jest zapisywane bez ochrony. Aby zachować powiązanie, wybierz frazę dostępu podczas logowania albo uruchom bazę kluczy, np. GNOME Keyring lub KWallet, i ponownie otwórz program Firstlink.
sign-in-passphrase = Zachowaj zalogowanie pod ochroną frazy dostępu
passphrase-choose = Wybierz frazę dostępu
passphrase-why = Na tym komputerze nie ma bazy kluczy. Dzięki frazie dostępu Firstlink może przechowywać zalogowanie w zaszyfrowanym pliku i pytać o nią po ponownym uruchomieniu.
passphrase-label = Fraza dostępu
passphrase-hint = Nowa, inna niż hasło do konta; co najmniej 12 znaków. Cztery lub pięć niepowiązanych słów łatwo zapamiętać, a trudno odgadnąć.
passphrase-again = Ta sama fraza dostępu jeszcze raz
passphrase-too-short = Ta fraza dostępu jest za krótka
passphrase-not-the-same = Frazy dostępu różnią się od siebie
    .text = Wpisz tę samą frazę dostępu w obu polach.
passphrase-forgotten = Tej frazy dostępu nikt ci nie przypomni
    .text = Nie jest nigdzie przechowywana. Jeśli ją zapomnisz, zalogujesz się ponownie; na twoje konto nie ma to wpływu.
passphrase-without = Kontynuuj bez niej
passphrase-open = Wpisz frazę dostępu
passphrase-needed = Twoje zalogowanie jest chronione wybraną przez ciebie frazą dostępu. Wpisz ją, aby przejść dalej.
passphrase-open-now = Otwórz
passphrase-wrong = To nie jest wybrana fraza dostępu
    .text = Sprawdź język klawiatury i klawisz Caps Lock, a potem spróbuj ponownie. Możesz próbować dowolną liczbę razy.
passphrase-forget = Zapomnij i zaloguj się ponownie
passphrase-forget-link = Jeśli już jej nie pamiętasz, pozwól, by Firstlink zapomniał zachowane dane: komputer pozostanie powiązany, a ty zalogujesz się ponownie.
vault-sealed = Firstlink zapyta o frazę dostępu
    .text = Chroni ona to, co ma pozostać na tym komputerze. Pytanie pojawi się przed zalogowaniem.
vault-unsealed = Zalogowanie będzie chronione twoją frazą dostępu
    .text = Po ponownym uruchomieniu Firstlink zapyta o nią, gdy będzie potrzebna.
store-locked = System może poprosić o odblokowanie bazy kluczy
    .text = Twoje zalogowanie jest przechowywane w bazie kluczy tego komputera. Jeśli pojawi się okno z pytaniem o jej hasło, jest to hasło, którym logujesz się do tego komputera.
browser-title = Przejdź do przeglądarki
browser-title-create = Utwórz konto w przeglądarce
browser-step-1 = W przeglądarce zaloguj się na stronie { $provider }.
browser-step-2 = Zezwól, aby Firstlink widział twoje imię i nazwisko oraz adres e-mail.
browser-step-3 = Wróć do tego okna.
browser-back = Po zalogowaniu ten ekran sam przejdzie dalej.
browser-until = Firstlink czeka dziesięć minut. Jeśli nic się nie otworzyło, skopiuj poniższy adres do dowolnej przeglądarki.
browser-offer = W przeglądarce nic się nie dzieje?
    .text = Jeśli logowanie jeszcze trwa, nie musisz się spieszyć: ten ekran sam przejdzie dalej. Jeśli nie, oto inne sposoby. Nic z tego, co wpisano, nie przepadnie.
beside-first = Dokończ w przeglądarce albo za pomocą tego kodu: liczy się to, co nastąpi pierwsze.
paste-label = Adres, na którym zatrzymała się przeglądarka
paste-hint = Tylko jeśli powyższy adres został otwarty ręcznie, a przeglądarka zatrzymała się na stronie, z którą nie może się połączyć: skopiuj cały adres tej strony i wklej go tutaj.
paste-use = Użyj tego adresu
paste-looking = Sprawdzanie adresu
paste-no-code = W tym adresie nie ma zalogowania
    .text = Właściwy zaczyna się od http://localhost i zawiera code=. Jeśli twój jest inny, otwórz poniższy adres w przeglądarce jeszcze raz i wklej ten, na którym się zatrzyma.
paste-other = Ten adres pochodzi z wcześniejszej próby
    .text = Otwórz poniższy adres w przeglądarce i wklej ten, na którym się wtedy zatrzyma.
paste-beginning = To jest adres początkowy
    .text = Otwórz go w przeglądarce i zaloguj się tam. Potem wklej adres, na którym zatrzyma się przeglądarka.
browser-opening = Otwieranie przeglądarki
browser-opened = Przeglądarka została otwarta
browser-again = Otwórz przeglądarkę ponownie
browser-device = Użyj kodu na telefonie
device-title = Zaloguj się za pomocą kodu
device-asking = Pobieranie kodu z { $provider }
device-step-1 = Na telefonie lub innym komputerze otwórz poniższy adres albo skieruj aparat na kwadrat.
device-step-2 = Wpisz kod, zaloguj się i zezwól, aby Firstlink widział twoje imię i nazwisko oraz adres e-mail.
device-step-3 = Wróć tutaj.
device-code = Kod
device-copy = Kopiuj kod
device-copied = Skopiowano kod
device-address = Adres
device-qr = Powyższy adres jako kwadratowy kod dla aparatu telefonu
device-expires-soon = Wygasa za mniej niż minutę
device-expires = { $minutes ->
    [one] Wygasa za minutę
    [few] Wygasa za { $minutes } minuty
    [many] Wygasa za { $minutes } minut
   *[other] Wygasa za { $minutes } minuty
}
device-warning = Używaj tylko kodu, który widzisz teraz na własnym ekranie. Nikt z { $provider } ani z Firstlink nigdy nie wyśle ci kodu ani nie poprosi o jego odczytanie.
device-waiting = Po zalogowaniu tam ten ekran sam przejdzie dalej.
device-new = Pobierz nowy kod
device-browser = Zaloguj się w przeglądarce tutaj
offer-signed-in = Zalogowano

## Step 3: link

offer-title = Czy to twoje konto?
offer-what = Jeśli powiążesz je z tym komputerem:
offer-point-1 = Firstlink zachowa na tym komputerze zaszyfrowane zalogowanie na to konto.
offer-point-2 = Odczyta twoje imię i nazwisko oraz adres e-mail i nic więcej.
offer-point-3 = Powiązanie możesz usunąć w każdej chwili.
account-detail = Zalogowano w { $provider }
other-account = Użyj innego konta
link-now = Powiąż teraz
mismatch-title = Zalogowano na inne konto
mismatch-both = Ten komputer jest powiązany z kontem { $linked }. Teraz zalogowano jako { $account }.
mismatch-linked = Powiązane z tym komputerem
mismatch-signed-in = Zalogowane przed chwilą
mismatch-nothing = Nic się nie zmieniło i nic z tego logowania nie zostało zachowane.
mismatch-again = Zaloguj się na powiązane konto
mismatch-unlink = Najpierw usuń powiązanie tego komputera
verifying = Sprawdzanie danych konta
confirm-title = Sprawdź i potwierdź
confirm-nothing-yet = Nic nie zostanie powiązane, dopóki nie naciśniesz „Potwierdź”.
confirm = Potwierdź
device-name = Nazwa tego komputera
device-name-hint = Dzięki niej później go rozpoznasz.
device-name-empty = Nadaj nazwę temu komputerowi
device-name-too-long = Liczba znaków w nazwie może wynosić najwyżej { $limit }
linking-title = Wiązanie
linking-saving = Tworzenie powiązania
linking-device = Wiązanie komputera { $device } z twoim kontem

## Step 4: sync

sync-title = Wybierz, co synchronizować
sync-intro = Twój komputer jest powiązany. Wybierz teraz, co chcesz mieć także na innych urządzeniach. Nic nie jest wybrane z góry.
sync-legend = Synchronizacja
sync-passwords = Zapisane hasła
sync-passwords-detail = Zapisywane hasła trafiają na twoje konto, dzięki czemu możesz ich używać na innych urządzeniach. Może ich użyć każdy, kto potrafi zalogować się na to konto.
sync-history = Historia przeglądania
sync-history-detail = Odwiedzane strony trafiają na twoje konto, dzięki czemu znajdziesz je także na innych urządzeniach.
sync-favourites = Ulubione
sync-favourites-detail = Twoje ulubione są takie same na wszystkich urządzeniach.
sync-honest = Firstlink zapisuje twój wybór na tym komputerze. Sam przełącznik jest w przeglądarce lub w ustawieniach systemu; ostatni ekran pokaże, gdzie.
sync-nothing = Nie synchronizuj niczego
sync-save = Zapisz wybór
recommend-title = Czy chcesz otrzymywać spersonalizowane rekomendacje?
recommendations = Spersonalizowane rekomendacje
recommendations-detail = Programy na tym komputerze mogą na podstawie tego, co tu robisz, proponować funkcje i oferty.
recommend-point-1 = Jeśli odmówisz, powiązanie i synchronizacja będą działać tak samo.
recommend-point-2 = Odpowiedź pozostaje na tym komputerze. Możesz ją zmienić w każdej chwili.
recommend-now-yes = Obecna odpowiedź: tak.
recommend-now-no = Obecna odpowiedź: nie.
recommend-no = Nie, dziękuję
recommend-yes = Tak, zezwól

## Step 5: done

finish-title = Twój komputer jest powiązany
finish-all = Nie trzeba robić nic więcej.
finish-left = Pozostało do zrobienia:
finish-dashboard = Przejdź do panelu
left-sync = Włącz synchronizację w przeglądarce: Ustawienia, Profile, Synchronizacja. Firstlink nie może tego zrobić za ciebie.
left-key-windows = Użyj klucza do systemu Windows w jego ustawieniach: Ustawienia, System, Aktywacja. Potem usuń go tutaj.
left-key-office = Po zalogowaniu użyj klucza na stronie Office i Microsoft 365. Potem usuń go tutaj.
left-key-xbox = Zrealizuj kod na stronie { $provider }. Potem usuń go tutaj.
left-key-unsure = Użyj klucza na stronie produktu, do którego należy. Potem usuń go tutaj.
kept = Zachowanie zalogowania
kept-vault = Zaszyfrowane na tym komputerze
kept-passphrase = Zaszyfrowane na tym komputerze pod ochroną frazy dostępu
kept-session = Do zamknięcia programu Firstlink
dashboard-title = Twoje powiązanie
dashboard-none = Ten komputer nie jest powiązany
dashboard-none-text = Możesz go powiązać w każdej chwili: otwórz ponownie program Firstlink.
change-choices = Zmień, co się synchronizuje
rename = Zmień nazwę
rename-title = Zmień nazwę tego komputera
rename-hint = Dzięki niej później go rozpoznasz. Twoje konto pozna nazwę tylko wtedy, gdy zachowasz w nim kopię swojego wyboru.
rename-save = Zapisz nazwę
rerun = Przejdź kroki jeszcze raz
security-title = Dbaj o bezpieczeństwo konta
agreements-title = Twoje dane i zgody
agreements-intro = Wyrażono następujące zgody. Każdą z nich możesz zmienić od razu tutaj.
agreements-none = Jak dotąd nie wyrażono żadnej zgody. Wszystko, co włączysz w „Zmień, co się synchronizuje”, pojawi się tutaj i będzie można to wycofać.
agreed = Wyrażono zgodę: { $when }, język: { $language }
withdrawn-again = Wycofano: { $when }. Wcześniej wyrażono zgodę: { $given }, język: { $language }
withdraw = Wycofaj
save-my-data = Zapisz kopię moich danych
key-forget = Usuń ten klucz
open-dashboard = Otwórz stronę mojego konta
open-security = Otwórz stronę zabezpieczeń mojego konta
open-activity = Zobacz, kto się ostatnio logował
open-consent = Zobacz, które aplikacje mają dostęp do mojego konta
open-redeem = Otwórz stronę kluczy i kodów
open-setup = Otwórz stronę kluczy Office
copy-key = Skopiuj klucz
open-support = Skontaktuj się z pomocą techniczną
check-link = Sprawdź powiązanie teraz
checking = Sprawdzanie w { $provider }, czy powiązanie nadal działa
last-check = Ostatnie sprawdzenie powiązania
last-check-good = { $when }: wszystko w porządku
last-check-ended = { $when }: już nie działa
ago-now = Przed chwilą
ago-minutes = { $count ->
    [one] { $count } minutę temu
    [few] { $count } minuty temu
    [many] { $count } minut temu
   *[other] { $count } minuty temu
}
ago-hours = { $count ->
    [one] { $count } godzinę temu
    [few] { $count } godziny temu
    [many] { $count } godzin temu
   *[other] { $count } godziny temu
}
ago-days = { $count ->
    [one] { $count } dzień temu
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dnia temu
}
not-checked = Nie udało się sprawdzić powiązania
    .text = To nic nie mówi o samym powiązaniu: jest takie jak dotąd, a twój wybór nadal tu jest.
ended = Zaloguj się ponownie, aby naprawić powiązanie
    .text = { $provider } nie przyjmuje już zachowanego tu zalogowania. Tak się dzieje po zmianie hasła, po długiej przerwie albo po odebraniu dostępu programowi Firstlink. Twój wybór nadal tu jest.
attention = Zaloguj się ponownie, aby zachować powiązanie
    .text = Ostatniego zalogowania nie udało się zapisać, ponieważ nie działała żadna baza kluczy. Twój wybór nadal tu jest.
sign-in-again = Zaloguj się ponownie
unlink = Usuń powiązanie tego komputera
unlink-title = Usunąć powiązanie tego komputera?
unlink-what = Jeśli usuniesz powiązanie:
unlink-point-1 = Zalogowanie i klucz produktu przechowywane na tym komputerze zostaną wymazane, a Firstlink sprawdzi, czy ich nie ma.
unlink-point-2 = Twój wybór pozostanie na tym komputerze.
unlink-point-3 = { $provider } nadal będzie wymieniać Firstlink wśród aplikacji z dostępem. Tylko ty możesz go odebrać na odpowiedniej stronie; Firstlink pokaże, gdzie.
unlink-now = Usuń powiązanie teraz
unlink-keep = Zachowaj powiązanie
erased = Co znaleziono na tym komputerze i co się z tym stało:
erased-refresh-token = Twoje zalogowanie
erased-pending-sign-in = Niedokończone logowanie
erased-product-key = Klucz produktu
erased-vault-file = Zaszyfrowany plik, w którym się znajdowały
erased-vault-key = Jego klucz w bazie kluczy
erased-link-record = Twoje konto w zapisach programu Firstlink
fate-erased = Wymazano i sprawdzono: już tego nie ma
fate-not-there = Nie było tego
fate-unreadable = Nie dało się do tego zajrzeć; nigdy nie będzie można tego otworzyć
fate-left = Może nadal tu być
fate-left-at = Może nadal tu być: { $place }
erased-elsewhere = To może zrobić tylko { $provider }: Firstlink pozostanie tam wśród aplikacji z dostępem, dopóki nie usuniesz go na tamtej stronie. Dostęp już udzielony wygasa sam w ciągu godziny.
choices-stay = Twój wybór pozostaje na tym komputerze do następnego powiązania.
forget-choices = Zapomnij też mój wybór
unlink-left = Powiązanie usunięto, ale coś mogło pozostać
    .text = Nic z tego, co pozostało, nie może otworzyć twojego konta. Usuń to w miejscu podanym na poniższej liście: w programie bazy kluczy na tym komputerze albo w jej folderze.
unlinking = Wymazywanie zalogowania i sprawdzanie, czy go nie ma
unlink-failed = Nie wszystko udało się wymazać
    .text = Powiązanie nadal istnieje. Jeśli baza kluczy jest zablokowana, odblokuj ją i spróbuj ponownie.

## Side trips

not-now-title = Nie ma sprawy: nic nie zostało powiązane
not-now-nothing = Możesz używać tego komputera tak jak dotąd.
not-now-key = Twój klucz produktu pozostaje bezpiecznie zachowany na tym komputerze.
not-now-return = Aby powiązać komputer później, otwórz ponownie program Firstlink. Twoje odpowiedzi są zachowane.
not-now-again = Jednak kontynuuj
problem-title = Firstlink nie może teraz przejść dalej
problem-kept = Nic z tego, co wpisano przed tym krokiem, nie przepadło.

## What happened beside the way

aside-key-kept = Twój klucz produktu jest bezpiecznie zachowany
aside-link-good = Powiązanie jest w porządku
aside-page-opened = Strona została otwarta w przeglądarce
aside-key-not-kept = Nie udało się zachować klucza produktu
    .text = Możesz kontynuować bez niego i wpisać go ponownie później.
aside-not-published = Inne programy nie widzą jeszcze twojego wyboru
    .text = Jest zachowany, a Firstlink spróbuje ponownie przy następnym uruchomieniu.
aside-code-ended = Nie ma teraz kodu do użycia
    .text = Nadal trwa oczekiwanie na przeglądarkę. W każdej chwili możesz pobrać inny kod.
aside-key-copied = Klucz jest w schowku przez minutę
    .text = Wklej go tam, gdzie jest potrzebny. Po minucie Firstlink usunie go ze schowka.
aside-key-taken-back = Klucz został usunięty ze schowka
    .text = Skopiuj go jeszcze raz, jeśli nadal jest potrzebny.
aside-key-not-copied = Nie udało się skopiować klucza
    .text = Schowek tego komputera jest niedostępny. Przepisz klucz z karty lub z e-maila; pozostaje on tutaj, dopóki go nie usuniesz.
aside-my-data-saved = Kopia twoich danych została zapisana
    .text = Jest w tym pliku: { $path }. Zawiera to, co Firstlink przechowuje o tobie, ale nic tajnego: zalogowanie i klucz produktu pozostają na swoim miejscu.
aside-my-data-not-saved = Nie udało się zapisać twoich danych w pliku
    .text = Nic z nich nie przepadło. Sprawdź, czy na dysku jest miejsce i czy możesz zapisywać w swoim folderze pobranych plików, a potem zapisz kopię ponownie.
aside-browser-ended = Oczekiwanie na przeglądarkę zakończone
    .text = Kod nadal działa. W każdej chwili możesz ponownie otworzyć przeglądarkę.
aside-page-not-opened = Nie udało się otworzyć przeglądarki
    .text = Skopiuj adres do przeglądarki.
aside-choices-forgotten = Twój wybór został zapomniany
aside-unlinked = Powiązanie tego komputera usunięto
    .text = Zalogowanie zostało wymazane, a każde miejsce, w którym mogło być, sprawdzono. Aby cofnąć także dostęp programu Firstlink w { $provider }, otwórz stronę ze swoimi aplikacjami.
aside-repaired = Zapisywanie danych programu Firstlink zostało przerwane
    .text = Program zaczyna od ostatniej odpowiedzi zapisanej w całości. Przejrzyj ją jeszcze raz.
aside-preferences-repaired = Plik z twoim wyborem był uszkodzony
    .text = Został odłożony na bok i utworzony od nowa według twoich decyzji.

## The page the browser ends on

landing-done-title = Zalogowano
landing-done-text = Wróć do programu Firstlink, aby dokończyć. Możesz zamknąć tę kartę.
landing-failed-title = Nie zalogowano
landing-failed-text = Wróć do programu Firstlink: powie, dlaczego i co dalej. Możesz zamknąć tę kartę.
landing-elsewhere-title = Tu nie trzeba nic robić
landing-elsewhere-text = Ta strona należy do zakończonego już logowania. Wróć do programu Firstlink. Możesz zamknąć tę kartę.

## Before it begins: why Firstlink cannot open

blank =
    .title = Na tym komputerze okno pozostaje puste
    .text = Widok strony niczego nie rysuje, ani z kartą graficzną, ani bez niej. Nic nie przepadło: otwórz terminal i wpisz „firstlink link”, aby tam zrobić to samo.
broken = Firstlink przestał działać
broken-notice =
    .title = Wewnątrz programu Firstlink coś poszło nie tak
    .text = Twoje odpowiedzi są zachowane. Zamknij to okno i ponownie uruchom program Firstlink: wróci do tego samego miejsca. Jeśli to się powtórzy, podaj pomocy technicznej poniższy numer referencyjny.
cannot-start = Nie można otworzyć programu Firstlink
cannot-start-busy =
    .title = Firstlink jest już otwarty w innym miejscu
    .text = Korzysta z tych samych odpowiedzi, dlatego może być otwarty tylko raz. Zamknij tamten i uruchom ponownie.
cannot-start-silent =
    .title = Firstlink jest już otwarty, ale nie odpowiada
    .text = Twoje odpowiedzi są zachowane. Zakończ tamten program albo wyloguj się z tego komputera i zaloguj ponownie, a potem uruchom jeszcze raz.
cannot-start-profile =
    .title = Nie można użyć ustawień programu Firstlink
    .text = Może to naprawić osoba, która skonfigurowała ten komputer: coś w profilu programu Firstlink nie pasuje.
cannot-start-home =
    .title = Firstlink nie może używać swojego folderu
    .text = Nic się nie zmieniło. Osoba, która skonfigurowała ten komputer, przeczyta poniżej, co jest z nim nie tak.
cannot-start-unexpected =
    .title = Coś, czego potrzebuje Firstlink, nie uruchomiło się
    .text = Nic się nie zmieniło. Uruchom ponownie komputer i spróbuj jeszcze raz; jeśli to się powtórzy, podaj pomocy technicznej to, co jest poniżej.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = Weryfikacja dwuetapowa
    .text = Kto pozna twoje hasło, i tak jeszcze nie wejdzie.
    .open = Włącz ją
advice-sign-ins = Logowania
    .text = Logowanie, które nie było twoje, to powód, by od razu zmienić hasło.
advice-password = Hasło
    .text = Najlepsze jest takie, którego nie używasz nigdzie indziej: długie i złożone z części, które nie mają ze sobą nic wspólnego.
    .open = Zmień je
made-up = Hasło wymyślone przed chwilą
made-up-note = Powstało przypadkiem i nigdzie nie jest przechowywane: zniknie, gdy opuścisz tę stronę. Jeśli je weźmiesz, zapisz je na kartce albo w menedżerze haseł.
made-up-another = Wymyśl inne
try-out = Wypróbuj własny pomysł
try-out-hint = To, co tu wpiszesz, zostaje na tej stronie: nie jest wysyłane, przechowywane ani zapisywane. Wpisz pomysł, a nie hasło, którego już używasz.
try-out-first = Tego próbuje się na samym początku.
try-out-weak = Za krótkie albo zbyt regularne: szybko dałoby się je odgadnąć.
try-out-fair = Nieźle. Jedno lub dwa słowa więcej i będzie mocne.
try-out-strong = Dość długie i nieregularne, by trudno je było odgadnąć.
