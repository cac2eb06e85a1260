# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = Odzyskaj dostęp do konta
recovery-intro = Wybierz to, co najlepiej pasuje. Możesz wrócić i wybrać coś innego.
recovery-what = Co się stało?
recovery-ready = Przygotuj:
recovery-guide = Poprowadź mnie krok po kroku
recovery-open = Otwórz stronę odzyskiwania
recovery-open-form = Otwórz formularz odzyskiwania
recovery-known = Znam konto, ale nie znam hasła
recovery-done = Mam nowe hasło: przejdź do logowania
recovery-no-page = Firstlink nie wie, gdzie { $provider } ma tę stronę. Poszukaj odnośnika dotyczącego zapomnianego hasła na stronie, na której się logujesz.
recovery-secret = Kody i hasła wpisuj tylko w przeglądarce
    .text = Ich miejsce jest na stronie { $provider }. Firstlink nigdy o nie nie pyta i nie powinien ich poznać nikt, kto dzwoni lub pisze do ciebie.

## What is wrong, and what to do

recovery-forgotten = Nie pamiętam hasła
    .title = Ustaw nowe hasło
    .time = Zajmie to kilka minut, głównie w oczekiwaniu na kod.
recovery-forgotten-step-1 = Otwórz stronę odzyskiwania i wpisz adres e-mail lub numer telefonu swojego konta.
recovery-forgotten-step-2 = Wybierz, dokąd { $provider } ma wysłać kod, i wpisz kod na tamtej stronie.
recovery-forgotten-step-3 = Wybierz tam nowe hasło, a potem wróć tutaj i zaloguj się nim.
recovery-forgotten-ready-1 = Telefon lub skrzynkę pocztową, na które mogą przyjść kody.
recovery-forgotten-ready-2 = Aplikację uwierzytelniającą, jeśli z niej korzystasz.

recovery-unreachable = Nie mam już tego adresu e-mail lub telefonu
    .title = Gdy nie masz już adresu e-mail lub telefonu
    .time = Może to potrwać kilka dni, ponieważ { $provider } musi mieć pewność, że to ty.
recovery-unreachable-look = Otwórz stronę odzyskiwania i przejrzyj każdy sposób, który oferuje. Może jest wśród nich starsza skrzynka pocztowa lub inny telefon.
recovery-unreachable-code = Poszukaj utworzonego wcześniej kodu odzyskiwania: to 25 liter i cyfr, być może na kartce. Strona przyjmuje go zamiast wszystkiego innego.
recovery-unreachable-form = Jeśli nic nie zostało, wypełnij formularz odzyskiwania. Napisz wszystko, co wiesz, bo liczy się tylko to, co tam wpiszesz.
recovery-unreachable-none = Jeśli nic nie zostało, poszukaj na tej stronie innego sposobu potwierdzenia tożsamości albo zapytaj pomoc techniczną { $provider }.
recovery-unreachable-time-form = Odpowiedź na formularz przychodzi zwykle w ciągu doby.
recovery-unreachable-ready-1 = Działający adres e-mail, na który { $provider } może ci odpowiedzieć.
recovery-unreachable-ready-2 = Inne telefony, komputery i skrzynki pocztowe używane z tym kontem.
recovery-fact-form = Formularz nie pomoże, gdy weryfikacja dwuetapowa jest włączona i nie został żaden inny sposób kontaktu.
recovery-fact-support = Pracownicy pomocy technicznej nie mogą wysyłać odnośników do resetowania ani zmieniać twojego konta. Kto proponuje to za pieniądze, nie jest z { $provider }.
recovery-fact-thirty-days = Jeśli zmienisz wszystkie sposoby kontaktu, { $provider } zaufa nowym dopiero po 30 dniach. Większość usług w tym czasie działa, ale nie te, które wymagają kodu; przy włączonej weryfikacji dwuetapowej do tego czasu nikt się nie zaloguje. Nikt nie może tego skrócić. Możesz to anulować, jeśli odnajdzie się dawny sposób kontaktu.
recovery-fact-two-ways = Jeśli weryfikacja dwuetapowa jest włączona, { $provider } prosi o kody wysłane dwoma różnymi sposobami.

recovery-locked = Moje konto jest zablokowane
    .title = Gdy konto jest zablokowane
    .time = Jeśli wystarczy kod, zajmie to kilka minut. Niektóre blokady po pewnym czasie znikają same.
recovery-locked-step-1 = Na razie nie próbuj kolejnych haseł: dalsze próby mogą przedłużyć blokadę.
recovery-locked-step-2 = Otwórz stronę odzyskiwania, wpisz swój adres i zrób to, o co prosi. Najczęściej wystarczy kod, aby potwierdzić, że to ty.
recovery-locked-step-3 = Wybierz tam nowe hasło, a potem wróć tutaj i zaloguj się nim.
recovery-locked-ready-1 = Telefon lub skrzynkę pocztową, na które mogą przyjść kody.
recovery-locked-ready-2 = Wiadomość o blokadzie, jeśli przyszła. Nie klikaj w niej odnośników: otwórz stronę stąd.

recovery-unsure = Nie wiem, które konto jest moje
    .title = Sprawdź, które konto jest twoje
    .time = Zajmie to tyle, ile przejrzenie skrzynek pocztowych.
recovery-unsure-step-1 = Sprawdź, gdzie zalogowanie jeszcze działa: na telefonie, innym komputerze, konsoli do gier. Adres konta jest w ustawieniach.
recovery-unsure-step-2 = Poszukaj w każdej skrzynce pocztowej wiadomości od { $provider }. Adres, na który przyszły, to najczęściej adres konta.
recovery-unsure-step-3 = Wypróbuj te adresy na stronie odzyskiwania. Może nie powiedzieć, czy konto istnieje, więc poczekaj, czy przyjdzie kod.
recovery-unsure-ready-1 = Adresy e-mail i numery telefonów, których używasz, także dawne.

recovery-stranger = Ktoś obcy może mieć dostęp do mojego konta
    .title = Zamknij innym dostęp do konta
    .time = Zajmie to około kwadransa i warto zrobić to od razu.
recovery-stranger-step-1 = Ustaw nowe hasło na komputerze, któremu ufasz. Najczęściej wylogowuje to wszystkich innych.
recovery-stranger-step-2 = Przejrzyj ostatnie logowania oraz adresy, telefony i aplikacje swojego konta. Usuń to, czego nie znasz.
recovery-stranger-step-3 = Włącz weryfikację dwuetapową na stronie zabezpieczeń.
recovery-stranger-step-4 = Zmień hasło wszędzie tam, gdzie było takie samo.
recovery-stranger-ready-1 = Telefon lub skrzynkę pocztową, na które mogą przyjść kody.

recovery-child = To jest konto dziecka
    .title = Gdy to jest konto dziecka
    .time = Gdy będziecie razem, zajmie to kilka minut.
recovery-child-step-1 = Usiądźcie razem: osoba dorosła, która opiekuje się kontem, może zostać poproszona o zgodę albo dostać kod.
recovery-child-step-2 = Otwórz stronę odzyskiwania i wpisz adres dziecka, a nie osoby dorosłej.
recovery-child-step-3 = Wybierzcie razem nowe hasło, a potem wróć tutaj i zaloguj się nim.
recovery-child-ready-1 = Telefon lub skrzynkę pocztową osoby dorosłej.
recovery-child-ready-2 = Adres dziecka.

## Beside the browser

recovery-part = Część { $number } z { $of }. Zostaw to okno obok przeglądarki.
recovery-address = Wpisz adres swojego konta
recovery-address-step-1 = Otwórz stronę odzyskiwania w przeglądarce.
recovery-address-step-2 = Wpisz tam adres e-mail lub numer telefonu swojego konta.
recovery-address-step-3 = Jeśli strona pokazuje obrazek z literami, przepisz je także.
recovery-address-label = Adres e-mail konta
recovery-address-hint = Jeśli wpiszesz go także tutaj, późniejsze logowanie zacznie się od niego. Możesz zostawić to pole puste.
recovery-how = Wybierz, jak potwierdzić, że to ty
recovery-how-step-1 = Wybierz sposób, do którego masz teraz dostęp: skrzynkę pocztową, telefon lub aplikację uwierzytelniającą.
recovery-how-step-2 = Strona pokazuje tylko część każdego adresu i numeru. Może poprosić o resztę.
recovery-how-none = Nie mam już żadnego z nich
recovery-code = Wpisz otrzymany kod
recovery-code-step-1 = Może przyjść dopiero po kilku minutach. Zajrzyj też do niechcianej poczty.
recovery-code-step-2 = Jeśli kod został zamówiony więcej niż raz, użyj najnowszego.
recovery-code-step-3 = Jeśli w wiadomości jest zamiast niego odnośnik, sam poprowadzi cię dalej.
recovery-password = Wybierz nowe hasło
recovery-password-step-1 = Trzy lub cztery niepowiązane słowa są długie i łatwe do zapamiętania.
recovery-password-step-2 = Wybierz hasło, którego nie używasz nigdzie indziej, i jeśli chcesz, pozwól przeglądarce je zapamiętać.
recovery-password-step-3 = Możliwe, że nastąpi wylogowanie wszędzie indziej. Tak ma być.
