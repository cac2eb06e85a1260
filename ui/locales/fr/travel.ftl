# Choices that travel: the copy in the account, and what another device chose.

account-copy = Une copie dans mon compte
account-copy-detail = Firstlink garde un petit fichier dans son propre dossier, dans votre espace de stockage chez { $provider } : ce que vous avez choisi, quand, et les noms de vos appareils. Votre prochain appareil pourra ainsi vous proposer la même chose. Vous pouvez y voir le fichier et le supprimer ; les programmes à qui vous ouvrez tous vos fichiers peuvent le lire. Il ne contient ni mot de passe ni clé de produit.
copy-title = Garder une copie de vos choix dans votre compte ?
copy-how = { $provider } vous demande votre autorisation : pour un dossier propre à Firstlink, et pour aucun de vos autres fichiers.
copy-allowed = Vous l’avez déjà autorisée. La copie reprend quand vous appuyez sur le bouton.
copy-browser = Autoriser dans le navigateur
copy-device = Autoriser avec un code sur mon téléphone
copy-keep = Garder une copie
copy-off = Désactivée
copy-pending = Pas encore dans votre compte. Firstlink réessaie quand vous l’ouvrez.
copy-syncing = Mise à jour en cours
copy-waiting = Pas encore à jour : { $why }
copy-kept = { $when } : à jour dans votre compte
copy-refused = Pas dans votre compte : { $why }
copy-removing = Retrait en cours
copy-still-there = Pas encore retirée : { $why }
copy-stop = Retirer la copie
copy-again = Réessayer la copie
copy-allow-again = Autoriser de nouveau la copie
found-title = Sur un autre de vos appareils, vous avez choisi autrement
found-text = Rien ne change ici si vous ne le voulez pas.
found-on = { $choice } : oui, comme choisi sur { $device }. { $detail }
found-off = { $choice } : non, comme choisi sur { $device }.
found-use = Reprendre ces choix ici
found-mine = Garder mes choix
unlink-copy = La copie de vos choix reste dans votre compte. Pour la retirer aussi, gardez l’association pour l’instant et appuyez d’abord sur « Retirer la copie ».
