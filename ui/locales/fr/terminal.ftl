# Sentences that only the terminal needs.

terminal-prompt = Votre choix
terminal-waiting = En attente. Vous pouvez choisir entre-temps
terminal-number = Numéro
terminal-unknown = « { $typed } » n’est pas un des choix. Tapez l’un de ceux-ci : { $choices }
terminal-again = Ce n’est pas une des réponses.
terminal-hidden = Ce que vous tapez ou collez maintenant ne s’affiche pas.
terminal-nothing = Rien n’a été tapé, donc rien n’a changé.
terminal-yes = o
terminal-yes-word = oui
terminal-no = n
terminal-no-word = non
terminal-quit = Fermer
terminal-closed = Fermé. Vos réponses sont gardées ; redémarrez Firstlink pour continuer à partir d’ici.
terminal-browser-here = Un navigateur en mode texte s’ouvre maintenant dans ce terminal. Quittez-le pour revenir ici : dans w3m et lynx, appuyez sur q.

## Where nobody can be asked

terminal-missing = Une réponse manque, et personne ne peut être interrogé ici
    .text = Ajoutez { $flag } à la commande, ou lancez-la dans un terminal. Ce qui a déjà été répondu est gardé : la prochaine exécution continue à partir de là.
terminal-stuck = Il faut quelqu’un pour ceci, et personne ne peut être interrogé ici
    .text = Lancez la commande dans un terminal. Ce qui a déjà été répondu est gardé : la prochaine exécution continue à partir de là.
terminal-bad-key = Cette clé de produit n’a pas été acceptée
    .text = Regardez ce que l’écran en dit, et relancez la commande avec la clé corrigée. Rien n’en a été gardé.
terminal-bad-passphrase = Cette phrase secrète n’a pas été acceptée
    .text = Rien d’autre n’a été modifié. Ce qui a déjà été répondu est gardé.
terminal-bad-name = Ce nom d’ordinateur n’a pas été accepté
    .text = Donnez un autre nom à --device-name. Ce qui a déjà été répondu est gardé.
terminal-not-linked-here = Cet ordinateur n’est pas associé
terminal-linked = Cet ordinateur est associé.

## firstlink status

terminal-status-linked = Associé
terminal-status-attention = Associé, mais vous devez vous connecter de nouveau
terminal-status-none = Non associé
terminal-status-account = Compte
terminal-status-provider = Fournisseur du compte
terminal-status-device = Nom de cet ordinateur
terminal-status-since = Associé depuis
terminal-status-kept = Connexion gardée
terminal-status-vault = Chiffrée sur cet ordinateur
terminal-status-passphrase = Chiffrée sur cet ordinateur, sous votre phrase secrète
terminal-status-session = Jusqu’à la fermeture de Firstlink
terminal-status-key = Clé de produit
terminal-status-files = Fichiers
terminal-status-in-use = Il garde en mémoire la connexion de cette association et peut la vérifier : choisissez-y « Vérifier l’association maintenant ».

## firstlink unlink

terminal-unlink-none = Cet ordinateur n’est pas associé : il n’y a donc rien à dissocier.
terminal-add-yes = Ajoutez --yes à la commande, ou lancez-la dans un terminal

## firstlink logs export

terminal-logs-ask = Écrire ceci dans { $file } ?
terminal-logs-written = Écrit dans { $file }. Vous seul pouvez le lire ; donnez-le à la personne qui vous aide.

## firstlink preferences

terminal-preferences-not-linked = Les choix se font une fois un compte associé. Associez-en d’abord un : firstlink link
terminal-copy-off = Il n’y a pas de copie dans le compte. Pour en garder une : firstlink link --sync-copy yes
terminal-preferences-open = D’autres questions sont encore ouvertes. Répondez-y d’abord : firstlink link. Rien n’a été modifié.
terminal-preferences-not-published = Les choix sont notés, mais preferences.json n’a pas pu être écrit. Firstlink le réécrira à son prochain démarrage.

## firstlink config

terminal-config-built-in = intégré
terminal-config-from-profile = { $file }, ligne { $line }
terminal-config-nothing = rien
terminal-config-sound = Aucun défaut trouvé.
terminal-config-unregistered = Personne ne peut se connecter ainsi : il n’y a pas de client_id. Inscrivez Firstlink chez le fournisseur de comptes, et notez dans le profil, sous [provider], l’identifiant reçu.
terminal-questions = Tapez un mot ou deux pour lire les réponses où ils figurent.
