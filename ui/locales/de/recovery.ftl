# Der Wegweiser für alle, die sich nicht anmelden können. Geheimes kommt auf die Seiten des Anbieters, nie hierher.

recovery-title = Zurück in Ihr Konto
recovery-intro = Wählen Sie, was am besten passt. Sie können zurückkommen und etwas anderes wählen.
recovery-what = Was ist los?
recovery-ready = Bereithalten:
recovery-guide = Schritt für Schritt
recovery-open = Wiederherstellung öffnen
recovery-open-form = Formular zur Wiederherstellung öffnen
recovery-known = Ich kenne das Konto, aber nicht sein Passwort
recovery-done = Ich habe ein neues Passwort: anmelden
recovery-no-page = Firstlink weiß nicht, wo { $provider } diese Seite hat. Suchen Sie auf der Anmeldeseite nach dem Hinweis auf ein vergessenes Passwort.
recovery-secret = Codes und Passwörter nur im Browser eingeben
    .text = Sie gehören auf die Seite von { $provider }. Firstlink fragt nie danach, und niemand, der Sie anruft oder Ihnen schreibt, sollte sie bekommen.

## Was los ist, und was hilft

recovery-forgotten = Ich habe mein Passwort vergessen
    .title = Ein neues Passwort festlegen
    .time = Es dauert einige Minuten; meist wartet man auf den Code.
recovery-forgotten-step-1 = Öffnen Sie die Seite zur Wiederherstellung und geben Sie E-Mail-Adresse oder Telefonnummer Ihres Kontos ein.
recovery-forgotten-step-2 = Wählen Sie, wohin { $provider } einen Code schickt, und geben Sie ihn auf jener Seite ein.
recovery-forgotten-step-3 = Wählen Sie dort ein neues Passwort, kommen Sie dann hierher zurück und melden Sie sich damit an.
recovery-forgotten-ready-1 = Das Telefon oder das Postfach, an das Codes gehen können.
recovery-forgotten-ready-2 = Ihre Authentifizierungs-App, falls Sie eine eingerichtet haben.

recovery-unreachable = E-Mail-Adresse oder Telefon habe ich nicht mehr
    .title = Wenn E-Mail-Adresse oder Telefon nicht mehr da sind
    .time = Es kann Tage dauern, denn { $provider } muss sicher sein, dass Sie es sind.
recovery-unreachable-look = Öffnen Sie die Seite zur Wiederherstellung und sehen Sie jeden Weg an, den sie anbietet. Vielleicht ist ein älteres Postfach oder ein anderes Telefon dabei.
recovery-unreachable-code = Suchen Sie nach einem Wiederherstellungscode, den Sie früher angelegt haben: 25 Buchstaben und Ziffern, vielleicht auf Papier. Die Seite nimmt ihn anstelle von allem anderen.
recovery-unreachable-form = Ist nichts mehr da, füllen Sie das Formular zur Wiederherstellung aus. Schreiben Sie, so viel Sie wissen, denn nur was dort steht, zählt.
recovery-unreachable-none = Ist nichts mehr da, suchen Sie auf jener Seite nach einem anderen Weg zu zeigen, wer Sie sind, oder fragen Sie den Support von { $provider }.
recovery-unreachable-time-form = Eine Antwort auf das Formular kommt gewöhnlich innerhalb eines Tages.
recovery-unreachable-ready-1 = Eine E-Mail-Adresse, unter der { $provider } Ihnen antworten kann.
recovery-unreachable-ready-2 = Andere Telefone, Computer und Postfächer, die Sie mit diesem Konto benutzt haben.
recovery-fact-form = Das Formular hilft nicht, wenn die Prüfung in zwei Schritten an ist und kein anderer Weg zu Ihnen bleibt.
recovery-fact-support = Beim Support darf niemand Links zum Zurücksetzen schicken oder Ihr Konto ändern. Wer das gegen Geld anbietet, ist nicht von { $provider }.
recovery-fact-thirty-days = Werden alle Wege zu Ihnen ersetzt, wartet { $provider } 30 Tage, bevor den neuen vertraut wird. Die meisten Dienste laufen weiter, aber nichts, was einen Code braucht; mit der Prüfung in zwei Schritten meldet sich bis dahin niemand an. Niemand kann das verkürzen. Taucht ein alter Weg wieder auf, können Sie es abbrechen.
recovery-fact-two-ways = Ist die Prüfung in zwei Schritten an, verlangt { $provider } Codes auf zwei verschiedenen Wegen.

recovery-locked = Mein Konto ist gesperrt
    .title = Wenn Ihr Konto gesperrt ist
    .time = Es dauert einige Minuten, wenn ein Code genügt. Manche Sperren enden nach einer Weile von selbst.
recovery-locked-step-1 = Probieren Sie vorerst keine Passwörter mehr: Weitere Versuche können die Sperre verlängern.
recovery-locked-step-2 = Öffnen Sie die Seite zur Wiederherstellung, geben Sie Ihre Adresse ein und tun Sie, was sie verlangt. Meist zeigt ein Code, dass Sie es sind.
recovery-locked-step-3 = Wählen Sie dort ein neues Passwort, kommen Sie dann hierher zurück und melden Sie sich damit an.
recovery-locked-ready-1 = Das Telefon oder das Postfach, an das Codes gehen können.
recovery-locked-ready-2 = Die Nachricht über die Sperre, falls Sie eine bekommen haben. Drücken Sie keine Links darin: Öffnen Sie die Seite von hier aus.

recovery-unsure = Ich weiß nicht sicher, welches Konto meins ist
    .title = Herausfinden, welches Konto Ihres ist
    .time = Es dauert so lange, wie Sie in Ihren Postfächern suchen.
recovery-unsure-step-1 = Sehen Sie nach, wo Sie noch angemeldet sind: am Telefon, an einem anderen Computer, an einer Spielkonsole. Die Adresse des Kontos steht in den Einstellungen.
recovery-unsure-step-2 = Suchen Sie in jedem Ihrer Postfächer nach Nachrichten von { $provider }. Die Adresse, an die sie gingen, ist meist die des Kontos.
recovery-unsure-step-3 = Versuchen Sie diese Adressen auf der Seite zur Wiederherstellung. Vielleicht verrät sie nicht, ob es ein Konto gibt; warten Sie also, ob ein Code kommt.
recovery-unsure-ready-1 = Die E-Mail-Adressen und Telefonnummern, die Sie benutzen, auch alte.

recovery-stranger = Jemand anderes könnte in meinem Konto sein
    .title = Andere aus Ihrem Konto fernhalten
    .time = Es dauert etwa eine Viertelstunde, und es lohnt sich, das gleich zu tun.
recovery-stranger-step-1 = Legen Sie ein neues Passwort fest, an einem Computer, dem Sie trauen. Meist werden damit alle anderen abgemeldet.
recovery-stranger-step-2 = Sehen Sie die letzten Anmeldungen an, dazu Adressen, Telefone und Apps Ihres Kontos. Entfernen Sie, was Sie nicht kennen.
recovery-stranger-step-3 = Schalten Sie auf der Sicherheitsseite die Prüfung in zwei Schritten ein.
recovery-stranger-step-4 = Ändern Sie das Passwort überall, wo Sie dasselbe benutzt haben.
recovery-stranger-ready-1 = Das Telefon oder das Postfach, an das Codes gehen können.

recovery-child = Es ist das Konto eines Kindes
    .title = Wenn es das Konto eines Kindes ist
    .time = Es dauert einige Minuten, sobald Sie beisammen sind.
recovery-child-step-1 = Setzen Sie sich zusammen: Wer sich um das Konto kümmert, muss vielleicht zustimmen oder bekommt den Code.
recovery-child-step-2 = Öffnen Sie die Seite zur Wiederherstellung und geben Sie die Adresse des Kindes ein, nicht die des Erwachsenen.
recovery-child-step-3 = Wählen Sie das neue Passwort gemeinsam, kommen Sie dann hierher zurück und melden Sie sich damit an.
recovery-child-ready-1 = Das Telefon oder das Postfach des Erwachsenen.
recovery-child-ready-2 = Die eigene Adresse des Kindes.

## Neben dem Browser

recovery-part = Teil { $number } von { $of }. Lassen Sie dieses Fenster neben Ihrem Browser stehen.
recovery-address = Die Adresse Ihres Kontos eingeben
recovery-address-step-1 = Öffnen Sie die Seite zur Wiederherstellung in Ihrem Browser.
recovery-address-step-2 = Geben Sie dort die E-Mail-Adresse oder Telefonnummer Ihres Kontos ein.
recovery-address-step-3 = Zeigt die Seite ein Bild mit Buchstaben, geben Sie auch diese ein.
recovery-address-label = E-Mail-Adresse des Kontos
recovery-address-hint = Wenn Sie sie auch hier eingeben, beginnt die Anmeldung später damit. Sie können das leer lassen.
recovery-how = Wählen, wie Sie zeigen, dass Sie es sind
recovery-how-step-1 = Wählen Sie einen Weg, an den Sie gerade herankommen: ein Postfach, ein Telefon oder eine Authentifizierungs-App.
recovery-how-step-2 = Die Seite zeigt von jeder Adresse und Nummer nur einen Teil. Vielleicht fragt sie nach dem Rest.
recovery-how-none = Davon habe ich nichts mehr
recovery-code = Den Code eingeben, den Sie bekommen
recovery-code-step-1 = Es kann einige Minuten dauern, bis er kommt. Sehen Sie auch bei unerwünschten Nachrichten nach.
recovery-code-step-2 = Haben Sie mehrmals gefragt, nehmen Sie den neuesten.
recovery-code-step-3 = Steht stattdessen ein Link in der Nachricht, führt er Sie von selbst weiter.
recovery-password = Ein neues Passwort wählen
recovery-password-step-1 = Drei oder vier Wörter, die nicht zusammengehören, sind lang und leicht zu merken.
recovery-password-step-2 = Nehmen Sie eines, das Sie sonst nirgends benutzen, und lassen Sie es den Browser merken, wenn Sie mögen.
recovery-password-step-3 = Vielleicht werden Sie überall sonst abgemeldet. Das soll so sein.
