# Choices that travel: the copy in the account, and what another device chose.

account-copy = Kopia na moim koncie
account-copy-detail = Firstlink przechowuje mały plik w osobnym folderze wśród twoich plików w { $provider }: co zostało wybrane, kiedy, i nazwy twoich urządzeń. Następne urządzenie może ci wtedy zaproponować to samo. Możesz tam ten plik zobaczyć i usunąć; mogą go odczytać programy, którym pozwalasz na dostęp do wszystkich plików. Nie ma w nim hasła ani klucza produktu.
copy-title = Zachować kopię swojego wyboru na koncie?
copy-how = { $provider } zapyta cię o zgodę: na osobny folder dla Firstlink i na żadne inne pliki.
copy-allowed = Zgoda została już kiedyś wyrażona. Kopia zacznie działać znowu, gdy naciśniesz przycisk.
copy-browser = Zezwól w przeglądarce
copy-device = Zezwól kodem na telefonie
copy-keep = Zachowaj kopię
copy-off = Wyłączona
copy-pending = Jeszcze jej nie ma. Firstlink spróbuje ponownie, gdy go otworzysz.
copy-syncing = Trwa aktualizowanie
copy-waiting = Jeszcze nieaktualna: { $why }
copy-kept = Na twoim koncie. Aktualna: { $when }
copy-refused = Nie ma jej: { $why }
copy-removing = Trwa usuwanie
copy-still-there = Jeszcze nieusunięta: { $why }
copy-stop = Usuń kopię
copy-again = Spróbuj skopiować ponownie
copy-allow-again = Zezwól na kopię ponownie
found-title = Na innym twoim urządzeniu wybrano inaczej
found-text = Nic się tu nie zmieni, jeśli tego nie chcesz.
found-on = { $choice }: tak, jak wybrano na { $device }. { $detail }
found-off = { $choice }: nie, jak wybrano na { $device }.
found-use = Użyj ich tutaj
found-mine = Zostaw moje
unlink-copy = Kopia twojego wyboru pozostaje na koncie. Aby ją też usunąć, zachowaj na razie powiązanie i najpierw naciśnij „Usuń kopię”.
