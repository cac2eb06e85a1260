# Questions, answers and advice; readable without a network. `.also` holds other words people look for, and is never shown.

help-title = Aide
help-search = Que souhaitez-vous savoir ?
help-search-hint = Un mot ou deux, dans n’importe quel ordre, par exemple : code téléphone
help-search-now = Rechercher
help-show-all = Afficher toutes les questions
help-found = { $count ->
    [one] { $count } réponse trouvée
    [many] { $count } de réponses trouvées
   *[other] { $count } réponses trouvées
}
help-found-nothing = Aucune réponse ne contient tous ces mots
    .text = Essayez moins de mots ou d’autres, ou parcourez toutes les questions.
help-security = Pour protéger votre compte :
help-close = Revenir où j’en étais
advice-1 = Activez la vérification en deux étapes sur la page de sécurité de votre compte.
advice-2 = Utilisez un mot de passe qui ne sert nulle part ailleurs. Trois ou quatre mots au hasard sont longs et faciles à retenir.
advice-3 = Ajoutez un second moyen de vous joindre, comme une autre adresse e-mail, avant d’en avoir besoin.
advice-4 = Regardez de temps en temps qui s’est connecté récemment, sur la page de sécurité de votre compte.
advice-5 = Ne donnez jamais un code à personne, qui que cette personne dise être.

## Linking

faq-linking = Association
faq-linking-1 = Pourquoi associer mon compte ?
    .answer = Pour que cet ordinateur sache à qui il est : vos achats, vos paramètres et ce que vous choisissez de synchroniser peuvent vous suivre ici et sur votre prochain ordinateur.
    .also = raison avantage intérêt lier connecter relier utilité
faq-linking-2 = Est-ce obligatoire ?
    .answer = Non. Choisissez « Pas maintenant » à tout moment avant « Confirmer ». L’ordinateur fonctionne sans association, et vous pourrez rouvrir Firstlink plus tard.
    .also = devoir forcé requis passer ignorer plus tard sans facultatif local
faq-linking-3 = Est-ce gratuit ?
    .answer = Oui. L’association ne coûte rien, et Firstlink ne demande jamais de carte ni de compte bancaire. Ce que vous achetez à { $provider } reste entre vous et { $provider }.
    .also = prix payer argent coût frais carte bancaire abonnement
faq-linking-4 = Puis-je utiliser un compte professionnel ou scolaire ?
    .answer = Non. Firstlink est réservé aux comptes personnels. Si vous n’en avez pas, choisissez « Pas de compte ? Créez-en un ! » sur l’écran de connexion.
    .also = travail entreprise bureau école université étudiant organisation
faq-linking-5 = Un enfant peut-il associer un compte ?
    .answer = Oui, si l’adulte responsable du compte est d’accord. { $provider } peut demander à cet adulte de se connecter aussi : faites-le donc ensemble.
    .also = famille parent fils fille âge mineur
faq-linking-6 = Je me suis connecté avec le mauvais compte.
    .answer = Avant « Confirmer », choisissez « Utiliser un autre compte ». Après, dissociez depuis le tableau de bord et recommencez.
    .also = autre différent tromper changer basculer second
faq-linking-7 = Puis-je associer un autre ordinateur au même compte ?
    .answer = Oui, autant que vous voulez. Ouvrez Firstlink sur chacun d’eux. Donnez à chacun un nom que vous reconnaîtrez plus tard.
    .also = deuxième portable plusieurs appareils deux ordinateurs
faq-linking-8 = Comment dissocier ?
    .answer = Ouvrez Firstlink et choisissez « Dissocier cet ordinateur ». La connexion enregistrée est effacée, et son absence est vérifiée. Pour retirer aussi l’autorisation chez { $provider }, ouvrez la page de vos applications ; vous seul pouvez le faire.
    .also = retirer supprimer délier déconnecter arrêter séparer

## Signing in

faq-signing-in = Connexion
faq-signing-in-1 = J’ai oublié mon mot de passe.
    .answer = Choisissez « Je n’arrive pas à me connecter », ci-dessous ou sur l’écran de connexion. Firstlink vous accompagne pas à pas pendant que vous en définissez un nouveau sur la page de { $provider }.
    .also = perdu réinitialiser récupérer verrouillé impossible se connecter aide
faq-signing-in-2 = Firstlink voit-il mon mot de passe ?
    .answer = Non. Vous vous connectez sur la page de { $provider }, dans votre propre navigateur. Firstlink apprend seulement qui s’est connecté.
    .also = vie privée confidentialité sécurité sûr saisir voler
faq-signing-in-3 = Mon navigateur ne s’est pas ouvert. Que puis-je faire ?
    .answer = Sur l’écran d’attente, copiez l’adresse dans un navigateur de cet ordinateur, ou choisissez « Utiliser un code sur mon téléphone ».
    .also = rien ne se passe fenêtre page blanche bloqué attente
faq-signing-in-4 = Puis-je utiliser un autre navigateur ?
    .answer = Oui. Firstlink ouvre celui qui est réglé dans votre système. Pour en utiliser un autre, copiez-y l’adresse de l’écran d’attente.
    .also = Chrome Firefox Edge Safari défaut différent
faq-signing-in-5 = J’ai reçu un code. Dois-je le saisir ?
    .answer = Non. Utilisez seulement un code que vous voyez dans Firstlink, sur votre propre écran, en ce moment même. Un code envoyé par quelqu’un laisserait cette personne entrer dans votre compte.
    .also = hameçonnage phishing arnaque fraude message SMS appel inconnu sécurité
faq-signing-in-6 = Cela fonctionne-t-il sans Internet ?
    .answer = Pour se connecter, il faut Internet. Tout ce que vous avez répondu est gardé, et cette aide peut être lue sans. Une fois associé, l’ordinateur fonctionne hors ligne comme avant.
    .also = hors ligne réseau connexion Wi-Fi plus tard
faq-signing-in-7 = Pourquoi dois-je me connecter de nouveau ?
    .answer = { $provider } met fin à une connexion après un nouveau mot de passe, une longue pause, ou quand l’accès de Firstlink a été retiré. Connectez-vous encore une fois, et tout ce que vous avez choisi est comme avant.
    .also = expiré rétablir terminé déconnecté répété

## Product key

faq-product-key = Clé de produit
faq-product-key-1 = Qu’est-ce qu’une clé de produit, et où se trouve-t-elle ?
    .answer = Elle compte 25 lettres et chiffres en cinq groupes. Elle est sur une carte dans la boîte, sur un autocollant ou dans l’e-mail reçu à l’achat du produit.

    Beaucoup d’ordinateurs portent leur licence Windows en eux et n’ont pas de clé à saisir. Choisissez alors « Je n’ai pas de clé ».
    .also = licence numéro de série activation trouver autocollant étiquette
faq-product-key-2 = Quelle clé sert à quoi ?
    .answer = Les clés de Windows, d’Office ou de Microsoft 365 et les codes Xbox ou de cartes cadeaux se ressemblent tous. La carte ou l’e-mail nomme le produit. En cas de doute, choisissez « Je ne sais pas » : vous n’y perdez rien.
    .also = différence type carte cadeau code jeu abonnement utiliser
faq-product-key-3 = Je n’ai pas de clé. Puis-je continuer ?
    .answer = Oui. Choisissez « Je n’ai pas de clé ». L’association n’en demande pas, et vous pourrez utiliser une clé plus tard.
    .also = sans manquante passer aucune perdue
faq-product-key-4 = Ma clé de produit est-elle envoyée quelque part ?
    .answer = Non. Firstlink cherche les fautes de frappe sur cet ordinateur seulement, et garde la clé chiffrée jusqu’à ce que vous l’ayez utilisée. Il ne peut pas dire si une clé est authentique ou a déjà servi.
    .also = envoi vérifier activer confidentialité utilisée authentique

## What is synced

faq-choices = Ce qui est synchronisé
faq-choices-1 = Que fait la synchronisation, et y a-t-il déjà quelque chose d’activé ?
    .answer = Firstlink n’active rien de lui-même. Vos choix sont notés sur cet ordinateur. Les réglages eux-mêmes se trouvent dans les paramètres de votre navigateur ou du système.
    .also = synchroniser mots de passe historique favoris signets paramètres nuage cloud
faq-choices-2 = Comment modifier ce que j’ai choisi ?
    .answer = Ouvrez Firstlink et choisissez « Modifier ce qui est synchronisé ». Dire non ne demande pas plus de gestes que dire oui.
    .also = changer retirer annuler plus tard encore consentement désactiver
faq-choices-3 = Que sont les recommandations personnalisées ?
    .answer = Des suggestions de fonctions et d’offres, tirées de ce que vous faites sur cet ordinateur. Elles sont désactivées tant que vous ne dites pas oui, et tout le reste fonctionne de la même façon sans elles.
    .also = publicité annonces offres suggestions suivi pistage

## This computer

faq-this-computer = Cet ordinateur
faq-this-computer-1 = Que garde Firstlink sur cet ordinateur, et où ?
    .answer = Vos réponses, le fait que l’ordinateur est associé et vos choix, dans des dossiers à vous. La connexion et une clé de produit sont gardées chiffrées ; ce qui les ouvre se trouve dans le trousseau de clés de votre système.

    « firstlink status » dans un terminal montre ce qui est gardé.
    .also = stocké enregistré données fichiers dossier emplacement chemin
faq-this-computer-2 = Ma connexion est gardée « Jusqu’à la fermeture de Firstlink ». Pourquoi ?
    .answer = Aucun trousseau de clés ne fonctionne sur cet ordinateur, et Firstlink n’enregistre jamais une connexion sans protection. Démarrez GNOME Keyring ou KWallet, ou choisissez « Garder la connexion sous une phrase secrète » sur l’écran de connexion, et connectez-vous de nouveau.
    .also = trousseau mots de passe absent verrouillé portefeuille retenir
faq-this-computer-3 = Et si le courant est coupé, ou si je ferme la fenêtre ?
    .answer = Rouvrez Firstlink : il revient à la même étape avec les mêmes réponses. Seule une connexion en cours dans le navigateur recommence.
    .also = panne redémarrage interrompu perdu reprendre fermé batterie
faq-this-computer-4 = Quelqu’un d’autre utilise aussi cet ordinateur.
    .answer = L’association appartient à la personne dont la session est ouverte. Les autres ouvrent leur propre session et peuvent y associer leur propre compte.
    .also = partager famille plusieurs utilisateurs invité
faq-this-computer-5 = L’assistance me demande un journal. Comment l’obtenir ?
    .answer = Tapez « firstlink logs export » dans un terminal. Le fichier vous est montré avant d’être écrit ; il ne contient rien de votre compte. La référence sous un problème aide aussi l’assistance.
    .also = journaux support fichier rapport bug référence diagnostic
faq-this-computer-6 = Que faire avant de supprimer Firstlink ou de donner cet ordinateur ?
    .answer = Choisissez d’abord « Dissocier cet ordinateur ». Supprimez ensuite le programme comme n’importe quel autre. Vos choix peuvent être oubliés avec lui : l’écran qui suit la dissociation le propose.
    .also = désinstaller supprimer vendre réinitialiser jeter

## Privacy

faq-privacy = Vie privée
faq-privacy-1 = Qu’envoie Firstlink, et à qui ?
    .answer = À { $provider } seulement, et seulement ce qu’il faut pour se connecter. Derrière le premier écran, il regarde une fois si { $provider } est joignable, ce qui ne dit rien de vous. Rien ne va à personne d’autre.
    .also = données envoyées télémétrie suivi collecte partager privé
faq-privacy-2 = Qu’apprend { $provider } quand j’associe ?
    .answer = Que votre compte autorise Firstlink à lire votre nom et votre adresse e-mail. Vous le voyez avant de donner votre accord, et pouvez revenir dessus à tout moment.
    .also = autorisation accès consentement permettre données
faq-privacy-3 = Qu’est-ce que la vérification en deux étapes ?
    .answer = Après le mot de passe, le compte demande une seconde preuve, comme un code sur votre téléphone. Ainsi, un mot de passe seul ne laisse entrer personne. Vous l’activez sur la page de sécurité de votre compte.
    .also = double authentification deux facteurs 2FA application MFA code de sécurité
