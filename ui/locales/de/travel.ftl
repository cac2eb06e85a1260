# Was Sie wählten, auf dem nächsten Gerät: die Kopie im Konto, und was ein anderes Gerät wählte.

account-copy = Eine Kopie in meinem Konto
account-copy-detail = Firstlink legt in einem eigenen Ordner in Ihrem Speicher bei { $provider } eine kleine Datei ab: was Sie gewählt haben, wann, und die Namen Ihrer Geräte. Ihr nächstes Gerät kann Ihnen dann dasselbe anbieten. Sie können die Datei dort sehen und löschen; Programme, denen Sie alle Ihre Dateien öffnen, können sie lesen. Kein Passwort und kein Produktschlüssel steht darin.
