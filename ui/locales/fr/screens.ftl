# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = Retour
help = Aide
not-now = Pas maintenant
continue = Continuer
cancel = Annuler
close = Fermer
try-again = Réessayer
language = Langue
language-draft = { $language } (brouillon)
display = Affichage
display-system = Comme le système
display-theme = Couleurs
display-light = Clair
display-dark = Sombre
display-contrast = Contraste
display-contrast-more = Plus fort
display-text = Taille du texte
display-percent = { $percent } %
display-motion = Animations
display-motion-less = Moins
window-title-problem = Problème : { $title }
reference = Pour l’assistance : { $code }
details-reference = Référence
details-correlation = ID de corrélation
details-time = Heure
step-of = Étape { $number } sur { $of }
step-1 = Clé de produit
step-2 = Connexion
step-3 = Association
step-4 = Synchronisation
step-5 = Terminé
address = Adresse
copy-address = Copier l’adresse
copied-address = Adresse copiée
on = Activé
off = Désactivé

## Welcome

welcome = Associez cet ordinateur à votre compte
welcome-intro = Connectez-vous une fois, et cet ordinateur sait à qui il est.
welcome-reason-1 = Retrouvez vos paramètres et vos achats, ici et sur votre prochain ordinateur.
welcome-reason-2 = Décidez vous-même de ce qui est synchronisé. Rien n’est choisi à votre place.
welcome-reason-3 = Retrouvez plus facilement l’accès si vous perdez un jour un mot de passe.
welcome-need = Il vous faut un compte { $provider }. Si vous avez une clé de produit, gardez-la à portée de main.
welcome-without = Vous pouvez aussi utiliser cet ordinateur sans association et y revenir plus tard.
get-started = Commencer

## Step 1: product key

key-title = Avez-vous une clé de produit ?
key-intro = Elle compte 25 lettres et chiffres. Elle se trouve sur la carte, sur la boîte ou dans l’e-mail reçu à l’achat.
key-purpose = À quoi sert la clé ?
key-for-windows = Windows
key-for-office = Office ou Microsoft 365
key-for-xbox = Xbox ou une carte cadeau
key-for-unsure = Je ne sais pas
key-label = Clé de produit
key-hint = Les espaces, les tirets et les minuscules conviennent.
key-counter = { $count } caractères sur 25
key-convert = Convertir les lettres
key-in-firmware = Cet ordinateur porte déjà une clé Windows
    .text = Son fabricant l’y a inscrite, et Windows s’active tout seul avec elle. Pour Windows, vous n’avez pas besoin d’une autre : choisissez « Je n’ai pas de clé ».
key-privacy = Seules les fautes de frappe sont recherchées, sur cet ordinateur. La clé n’est envoyée nulle part.
key-skip = Je n’ai pas de clé
key-use-anyway = L’utiliser quand même
key-for = Pour
key-none = Aucune indiquée
key-other = Utiliser une autre clé
key-kept = Votre clé est gardée en lieu sûr
key-kept-checked = Aucune faute de frappe n’y a été trouvée. Seule la page du vendeur peut dire si elle a déjà servi.
key-kept-unchecked = Elle est gardée telle que vous l’avez saisie. Ce type de clé ne peut pas être vérifié sur cet ordinateur.
key-empty = Saisissez votre clé de produit ou choisissez « Je n’ai pas de clé »
key-product-id = Ceci est un ID de produit, pas une clé de produit
    .text = Un ID de produit est indiqué sur l’ordinateur lui-même et compte 20 caractères. La clé de produit en compte 25, en cinq groupes de cinq.
key-redeem = Cela ressemble à un code cadeau ou d’abonnement
    .text = Si c’en est un, choisissez « Xbox ou une carte cadeau » ci-dessus. Sinon, regardez encore une fois le dernier caractère.
key-bad-character = Certains caractères n’existent pas dans les clés de produit
key-bad-places = Regardez le caractère { $places }, sans compter les espaces ni les tirets.
key-bad-many = Les clés de produit s’écrivent uniquement avec les lettres A à Z et des chiffres.
key-two-n = La lettre N ne peut figurer qu’une fois dans une clé
    .text = Comparez encore une fois chaque N avec la clé : l’un d’eux est peut-être un M ou un H.
key-too-short = { $count ->
    [one] Une clé de produit compte 25 caractères. Vous en avez saisi { $count }
    [many] Une clé de produit compte 25 caractères. Vous en avez saisi { $count }
   *[other] Une clé de produit compte 25 caractères. Vous en avez saisi { $count }
}
key-too-long = { $count ->
    [one] Une clé de produit compte 25 caractères. Vous en avez saisi { $count }
    [many] Une clé de produit compte 25 caractères. Vous en avez saisi { $count }
   *[other] Une clé de produit compte 25 caractères. Vous en avez saisi { $count }
}
key-legacy = Cette clé ne contient pas de lettre N
    .text = Les clés de Windows 8, d’Office 2013 et de tout ce qui a suivi en ont exactement une. Si la vôtre est pour un produit plus ancien, utilisez-la quand même ; sinon, un M ou un H est peut-être un N.
key-checksum = Il y a une faute de frappe dans cette clé
    .text = Comparez-la encore une fois avec la carte ou l’e-mail.
key-hint-never = { $character } ne figure jamais dans une clé de produit.
key-hint-script = Certaines lettres viennent d’un autre alphabet et sont seulement ressemblantes. Passez le clavier en anglais et ressaisissez la clé.
key-hint-mistaken = Vérifiez d’abord B et 8, G et 6.
key-hint-twice = La même clé figure deux fois. Gardez-en une.
key-hint-same = Tous les caractères sont identiques : ceci montre seulement à quoi ressemble une clé.
key-hint-shift = Sur ce clavier, il faut peut-être la touche Maj pour les chiffres.

## Step 2: sign in

sign-in-title = Connectez-vous à votre compte
sign-in-intro = Vous vous connectez sur la page de { $provider }, dans votre navigateur. Firstlink ne voit jamais votre mot de passe.
sign-in-which = Utilisez un compte personnel. Les comptes professionnels ou scolaires ne peuvent pas être associés ici.
sign-in-browser = Se connecter avec le navigateur
sign-in-device = Utiliser un code sur mon téléphone
sign-in-create = Pas de compte ? Créez-en un !
sign-in-cannot = Je n’arrive pas à me connecter
sign-in-interrupted = Votre connexion a été interrompue
    .text = Rien n’a été associé, et vos réponses sont toujours là. Pour continuer, choisissez comment vous connecter.
session-only = L’association durera jusqu’à la fermeture de Firstlink
    .text = Aucun trousseau de clés ne fonctionne sur cet ordinateur, et une connexion n’est jamais enregistrée sans protection. Pour garder l’association, choisissez une phrase secrète en vous connectant, ou démarrez un trousseau comme GNOME Keyring ou KWallet et rouvrez Firstlink.
sign-in-passphrase = Garder la connexion sous une phrase secrète
passphrase-choose = Choisissez une phrase secrète
passphrase-why = Il n’y a pas de trousseau de clés sur cet ordinateur. Avec une phrase secrète, Firstlink peut garder votre connexion dans un fichier chiffré et vous la demander après un redémarrage.
passphrase-label = Phrase secrète
passphrase-hint = Une nouvelle, différente du mot de passe de votre compte ; au moins 12 caractères. Quatre ou cinq mots sans rapport sont faciles à retenir et difficiles à deviner.
passphrase-again = La même phrase secrète encore une fois
passphrase-too-short = Cette phrase secrète est trop courte
passphrase-not-the-same = Les deux phrases secrètes ne sont pas les mêmes
    .text = Saisissez la même phrase secrète dans les deux champs.
passphrase-forgotten = Personne ne peut vous redonner cette phrase secrète
    .text = Elle n’est conservée nulle part. Si vous l’oubliez, vous vous connecterez de nouveau ; votre compte lui-même n’est pas touché.
passphrase-without = Continuer sans phrase secrète
passphrase-open = Saisissez votre phrase secrète
passphrase-needed = Votre connexion est gardée sous une phrase secrète que vous avez choisie. Saisissez-la pour continuer.
passphrase-open-now = Ouvrir
passphrase-wrong = Ce n’est pas la phrase secrète que vous avez choisie
    .text = Vérifiez la langue du clavier et la touche Verr Maj, puis réessayez. Vous pouvez essayer autant de fois que vous le souhaitez.
passphrase-forget = L’oublier et se connecter de nouveau
passphrase-forget-link = Si vous ne la connaissez plus, laissez Firstlink oublier ce qu’il gardait : cet ordinateur reste associé, et vous vous connectez de nouveau.
vault-sealed = Firstlink vous demandera votre phrase secrète
    .text = Ce que vous avez choisi de garder sur cet ordinateur se trouve dessous. Elle vous est demandée avant la connexion.
vault-unsealed = Votre connexion sera gardée sous votre phrase secrète
    .text = Après un redémarrage, Firstlink la demande quand il en a besoin.
store-locked = Le système vous demandera peut-être de déverrouiller votre trousseau
    .text = Votre connexion est gardée dans le trousseau de clés de cet ordinateur. Si une fenêtre en demande le mot de passe, c’est celui avec lequel vous ouvrez votre session.
browser-title = Continuez dans votre navigateur
browser-title-create = Créez votre compte dans le navigateur
browser-step-1 = Dans le navigateur, connectez-vous sur la page de { $provider }.
browser-step-2 = Autorisez Firstlink à voir votre nom et votre adresse e-mail.
browser-step-3 = Revenez à cette fenêtre.
browser-back = Cet écran continue tout seul une fois que vous êtes connecté.
browser-until = Firstlink attend dix minutes. Si rien ne s’est ouvert, copiez l’adresse ci-dessous dans un navigateur.
browser-offer = Rien ne s’est passé dans le navigateur ?
    .text = Si vous êtes encore en train de vous y connecter, prenez votre temps : cet écran continue tout seul. Sinon, voici d’autres moyens. Rien de ce que vous avez saisi n’est perdu.
beside-first = Terminez dans le navigateur ou avec ce code : le premier arrivé compte.
paste-label = Adresse sur laquelle le navigateur s’est arrêté
paste-hint = Seulement si vous avez ouvert vous-même l’adresse ci-dessus et que le navigateur s’est arrêté sur une page qu’il ne peut pas atteindre : copiez l’adresse entière de cette page et collez-la ici.
paste-use = Utiliser cette adresse
paste-looking = Lecture de l’adresse
paste-no-code = Il n’y a pas de connexion dans cette adresse
    .text = La bonne commence par http://localhost et contient code=. Si ce n’est pas le cas de la vôtre, ouvrez encore une fois l’adresse ci-dessous dans le navigateur et collez celle sur laquelle il s’arrête.
paste-other = Cette adresse vient d’un essai précédent
    .text = Ouvrez l’adresse ci-dessous dans le navigateur et collez celle sur laquelle il s’arrête alors.
paste-beginning = C’est l’adresse par laquelle commencer
    .text = Ouvrez-la dans un navigateur et connectez-vous. Collez ensuite l’adresse sur laquelle le navigateur s’est arrêté.
browser-opening = Ouverture de votre navigateur
browser-opened = Votre navigateur a été ouvert
browser-again = Rouvrir le navigateur
browser-device = Utiliser un code sur mon téléphone
device-title = Connectez-vous avec un code
device-asking = Demande d’un code à { $provider }
device-step-1 = Sur votre téléphone ou un autre ordinateur, ouvrez l’adresse ci-dessous, ou visez le carré avec l’appareil photo.
device-step-2 = Saisissez le code, connectez-vous et autorisez Firstlink à voir votre nom et votre adresse e-mail.
device-step-3 = Revenez ici.
device-code = Code
device-copy = Copier le code
device-copied = Code copié
device-address = Adresse
device-qr = L’adresse ci-dessus sous forme de code carré pour l’appareil photo d’un téléphone
device-expires-soon = Expire dans moins d’une minute
device-expires = { $minutes ->
    [one] Expire dans { $minutes } minute
    [many] Expire dans { $minutes } de minutes
   *[other] Expire dans { $minutes } minutes
}
device-warning = N’utilisez qu’un code que vous voyez sur votre propre écran, en ce moment même. Personne chez { $provider } ou Firstlink ne vous en enverra, ni ne vous demandera d’en lire un à voix haute.
device-waiting = Cet écran continue tout seul une fois que vous êtes connecté là-bas.
device-new = Obtenir un nouveau code
device-browser = Se connecter ici avec le navigateur
offer-signed-in = Vous êtes connecté

## Step 3: link

offer-title = Est-ce votre compte ?
offer-what = Si vous l’associez à cet ordinateur :
offer-point-1 = Firstlink garde une connexion à ce compte sur cet ordinateur, chiffrée.
offer-point-2 = Il lit votre nom et votre adresse e-mail, et rien d’autre.
offer-point-3 = Vous pouvez dissocier à tout moment.
account-detail = Connecté chez { $provider }
other-account = Utiliser un autre compte
link-now = Associer maintenant
mismatch-title = Vous vous êtes connecté avec un autre compte
mismatch-both = Cet ordinateur est associé à { $linked }. Vous vous êtes connecté en tant que { $account }.
mismatch-linked = Associé à cet ordinateur
mismatch-signed-in = Connecté à l’instant
mismatch-nothing = Rien n’a été modifié, et rien de cette connexion n’a été gardé.
mismatch-again = Se connecter avec le compte associé
mismatch-unlink = Dissocier d’abord cet ordinateur
verifying = Vérification des informations du compte
confirm-title = Vérifiez et confirmez
confirm-nothing-yet = Rien n’est associé tant que vous n’appuyez pas sur « Confirmer ».
confirm = Confirmer
device-name = Nom de cet ordinateur
device-name-hint = Pour le reconnaître plus tard.
device-name-empty = Donnez un nom à cet ordinateur
device-name-too-long = Utilisez au plus { $limit } caractères pour le nom
linking-title = Association en cours
linking-saving = Création de l’association
linking-device = Association de { $device } à votre compte

## Step 4: sync

sync-title = Choisissez ce qui est synchronisé
sync-intro = Votre ordinateur est associé. Choisissez maintenant ce que vous aimeriez retrouver aussi sur vos autres appareils. Rien n’est choisi à votre place.
sync-legend = Synchroniser
sync-passwords = Mots de passe enregistrés
sync-passwords-detail = Les mots de passe que vous enregistrez vont dans votre compte, pour que vous puissiez les utiliser sur vos autres appareils. Toute personne qui peut se connecter au compte peut les utiliser.
sync-history = Historique de navigation
sync-history-detail = Les pages que vous visitez vont dans votre compte, pour que vous puissiez les retrouver sur d’autres appareils.
sync-favourites = Favoris
sync-favourites-detail = Vos favoris restent les mêmes sur tous vos appareils.
sync-honest = Firstlink note votre choix sur cet ordinateur. Le réglage lui-même se trouve dans les paramètres de votre navigateur ou du système ; le dernier écran montre où.
sync-nothing = Ne rien synchroniser
sync-save = Enregistrer les choix
recommend-title = Souhaitez-vous des recommandations personnalisées ?
recommendations = Recommandations personnalisées
recommendations-detail = Les programmes de cet ordinateur peuvent se servir de ce que vous y faites pour proposer des fonctions et des offres.
recommend-point-1 = L’association et la synchronisation fonctionnent de la même façon si vous dites non.
recommend-point-2 = Votre réponse est gardée sur cet ordinateur. Vous pouvez la modifier à tout moment.
recommend-now-yes = Pour l’instant, vous avez dit oui.
recommend-now-no = Pour l’instant, vous avez dit non.
recommend-no = Non, merci
recommend-yes = Oui, autoriser

## Step 5: done

finish-title = Votre ordinateur est associé
finish-all = Il ne reste rien à faire.
finish-left = Il reste à faire :
finish-dashboard = Aller au tableau de bord
left-sync = Activez la synchronisation dans votre navigateur, sous Paramètres, Profils, Synchronisation. Firstlink ne peut pas le faire pour vous.
left-key-windows = Utilisez votre clé Windows dans Windows : Paramètres, Système, Activation. Retirez-la ensuite ici.
left-key-office = Utilisez votre clé sur la page d’Office et de Microsoft 365, une fois connecté là-bas. Retirez-la ensuite ici.
left-key-xbox = Utilisez votre code sur la page de { $provider }. Retirez-le ensuite ici.
left-key-unsure = Utilisez votre clé sur la page du produit auquel elle correspond. Retirez-la ensuite ici.
kept = Votre connexion est gardée
kept-vault = Chiffrée sur cet ordinateur
kept-passphrase = Chiffrée sur cet ordinateur, sous votre phrase secrète
kept-session = Jusqu’à la fermeture de Firstlink
dashboard-title = Votre association
dashboard-none = Cet ordinateur n’est pas associé
dashboard-none-text = Vous pouvez l’associer à tout moment : rouvrez Firstlink.
change-choices = Modifier ce qui est synchronisé
rename = Renommer
rename-title = Renommer cet ordinateur
rename-hint = Pour le reconnaître plus tard. Votre compte n’apprend ce nom que si vous y gardez une copie de vos choix.
rename-save = Enregistrer le nom
rerun = Refaire toutes les étapes
security-title = Protéger votre compte
agreements-title = Vos données et vos accords
agreements-intro = Vous avez donné votre accord pour ce qui suit. Vous pouvez revenir sur chacun de ces accords, ici même.
agreements-none = Vous n’avez encore donné aucun accord. Ce que vous activez sous « Modifier ce qui est synchronisé » figurera ici, avec un moyen de revenir dessus.
agreed = { $when } : accord donné, en { $language }
withdrawn-again = { $when } : accord retiré. Vous l’aviez donné : { $given }, en { $language }
withdraw = Retirer l’accord
save-my-data = Enregistrer une copie de mes données
key-forget = Retirer cette clé
open-dashboard = Ouvrir la page de mon compte
open-security = Ouvrir la page de sécurité de mon compte
open-activity = Voir qui s’est connecté récemment
open-consent = Voir les applications qui utilisent mon compte
open-redeem = Ouvrir la page des clés et des codes
open-setup = Ouvrir la page des clés Office
copy-key = Copier la clé
open-support = Contacter l’assistance
check-link = Vérifier l’association maintenant
checking = Nous demandons à { $provider } si l’association tient toujours
last-check = Dernière vérification de l’association
last-check-good = { $when } : tout va bien
last-check-ended = { $when } : ne tient plus
ago-now = À l’instant
ago-minutes = { $count ->
    [one] Il y a { $count } minute
    [many] Il y a { $count } de minutes
   *[other] Il y a { $count } minutes
}
ago-hours = { $count ->
    [one] Il y a { $count } heure
    [many] Il y a { $count } d’heures
   *[other] Il y a { $count } heures
}
ago-days = { $count ->
    [one] Il y a { $count } jour
    [many] Il y a { $count } de jours
   *[other] Il y a { $count } jours
}
not-checked = L’association n’a pas pu être vérifiée
    .text = Cela ne dit rien de l’association elle-même : elle est comme avant, et vos choix sont toujours là.
ended = Connectez-vous de nouveau pour rétablir l’association
    .text = { $provider } n’accepte plus la connexion gardée ici. Cela arrive après un nouveau mot de passe, une longue pause, ou quand l’accès de Firstlink a été retiré. Vos choix sont toujours là.
attention = Connectez-vous de nouveau pour garder l’association
    .text = Votre dernière connexion n’a pas pu être enregistrée, car aucun trousseau de clés ne fonctionnait. Vos choix sont toujours là.
sign-in-again = Se connecter de nouveau
unlink = Dissocier cet ordinateur
unlink-title = Dissocier cet ordinateur ?
unlink-what = Si vous dissociez :
unlink-point-1 = La connexion et la clé de produit gardées sur cet ordinateur sont effacées, et Firstlink vérifie qu’elles n’y sont plus.
unlink-point-2 = Vos choix restent sur cet ordinateur.
unlink-point-3 = { $provider } cite encore Firstlink parmi les applications qui ont accès. Vous seul pouvez retirer cet accès, sur sa page ; Firstlink vous montre où.
unlink-now = Dissocier maintenant
unlink-keep = Garder l’association
erased = Ce qui a été trouvé sur cet ordinateur, et ce qu’il en est advenu :
erased-refresh-token = Votre connexion
erased-pending-sign-in = Une connexion inachevée
erased-product-key = Clé de produit
erased-vault-file = Le fichier chiffré qui les contenait
erased-vault-key = Sa clé dans le trousseau
erased-link-record = Votre compte dans les notes de Firstlink
fate-erased = Effacé, puis recherché : n’y est plus
fate-not-there = N’y était pas
fate-unreadable = N’a pas pu être lu ; ne pourra plus jamais être ouvert
fate-left = Y est peut-être encore
fate-left-at = Y est peut-être encore : { $place }
erased-elsewhere = Ce que seul { $provider } peut faire : il cite Firstlink parmi les applications qui ont accès, jusqu’à ce que vous le retiriez sur sa page. L’accès déjà accordé prend fin de lui-même en moins d’une heure.
choices-stay = Vos choix restent sur cet ordinateur, pour la prochaine fois que vous l’associerez.
forget-choices = Oublier aussi mes choix
unlink-left = Dissocié, mais il reste peut-être quelque chose
    .text = Rien de ce qui reste ne peut ouvrir votre compte. Retirez-le là où l’indique la liste ci-dessous, dans le programme de trousseau de cet ordinateur ou dans son dossier.
unlinking = Effacement de la connexion et vérification qu’elle n’y est plus
unlink-failed = Tout n’a pas pu être effacé
    .text = Votre association est toujours là. Déverrouillez votre trousseau de clés s’il est verrouillé, puis réessayez.

## Side trips

not-now-title = Pas de souci : rien n’est associé
not-now-nothing = Vous pouvez utiliser cet ordinateur tel quel.
not-now-key = Votre clé de produit reste en lieu sûr sur cet ordinateur.
not-now-return = Pour associer plus tard, rouvrez Firstlink. Vos réponses sont gardées.
not-now-again = Continuer finalement
problem-title = Firstlink ne peut pas continuer pour le moment
problem-kept = Rien de ce que vous avez saisi avant cette étape n’est perdu.

## What happened beside the way

aside-key-kept = Votre clé de produit est gardée en lieu sûr
aside-link-good = L’association est en ordre
aside-page-opened = La page a été ouverte dans votre navigateur
aside-key-not-kept = Votre clé de produit n’a pas pu être gardée
    .text = Vous pouvez continuer sans elle et la saisir de nouveau plus tard.
aside-not-published = Les autres programmes ne voient pas encore vos choix
    .text = Ils sont gardés, et Firstlink réessaie au prochain démarrage.
aside-code-ended = Il n’y a pas de code à utiliser pour le moment
    .text = Le navigateur est attendu comme avant. Vous pouvez obtenir un autre code à tout moment.
aside-key-copied = La clé est dans le presse-papiers pour une minute
    .text = Collez-la là où elle sert. Au bout de cette minute, Firstlink la retire du presse-papiers.
aside-key-taken-back = La clé a été retirée du presse-papiers
    .text = Copiez-la encore une fois si vous en avez toujours besoin.
aside-key-not-copied = La clé n’a pas pu être copiée
    .text = Le presse-papiers de cet ordinateur n’est pas accessible. Saisissez la clé d’après votre carte ou votre e-mail ; elle reste gardée ici jusqu’à ce que vous la retiriez.
aside-my-data-saved = Une copie de vos données est enregistrée
    .text = Elle se trouve dans ce fichier : { $path }. Elle contient ce que Firstlink garde à votre sujet, mais rien de secret : la connexion et la clé de produit restent où elles sont.
aside-my-data-not-saved = Vos données n’ont pas pu être enregistrées dans un fichier
    .text = Rien n’en est perdu. Vérifiez qu’il reste de la place sur le disque et que vous pouvez écrire dans votre dossier Téléchargements, puis enregistrez la copie de nouveau.
aside-browser-ended = Le navigateur n’est plus attendu
    .text = Le code fonctionne toujours. Vous pouvez rouvrir le navigateur à tout moment.
aside-page-not-opened = Votre navigateur n’a pas pu être ouvert
    .text = Copiez l’adresse dans un navigateur.
aside-choices-forgotten = Vos choix sont oubliés
aside-unlinked = Cet ordinateur est dissocié
    .text = La connexion a été effacée, et chaque endroit où elle pouvait se trouver a été vérifié. Pour retirer aussi l’accès de Firstlink chez { $provider }, ouvrez la page de vos applications.
aside-repaired = Firstlink a été coupé pendant un enregistrement
    .text = Il reprend à la dernière réponse enregistrée en entier. Relisez-la une fois.
aside-preferences-repaired = Le fichier de vos choix était endommagé
    .text = Il a été mis de côté et réécrit d’après ce que vous aviez choisi.

## The page the browser ends on

landing-done-title = Vous êtes connecté
landing-done-text = Retournez à Firstlink pour terminer. Vous pouvez fermer cet onglet.
landing-failed-title = Vous n’êtes pas connecté
landing-failed-text = Retournez à Firstlink : il dit pourquoi, et que faire ensuite. Vous pouvez fermer cet onglet.
landing-elsewhere-title = Rien à faire ici
landing-elsewhere-text = Cette page vient d’une connexion qui est terminée. Retournez à Firstlink. Vous pouvez fermer cet onglet.

## Before it begins: why Firstlink cannot open

blank =
    .title = La fenêtre reste vide sur cet ordinateur
    .text = Son affichage web ne dessine rien, avec la carte graphique ou sans. Rien n’est perdu : ouvrez un terminal et tapez « firstlink link » pour y faire la même chose.
broken = Firstlink s’est arrêté
broken-notice =
    .title = Quelque chose s’est mal passé dans Firstlink
    .text = Vos réponses sont gardées. Fermez cette fenêtre et redémarrez Firstlink : il reprend où vous en étiez. Si cela se reproduit, indiquez à l’assistance la référence ci-dessous.
cannot-start = Firstlink ne peut pas s’ouvrir
cannot-start-busy =
    .title = Un autre Firstlink est ouvert
    .text = Il travaille avec les mêmes réponses : un seul peut donc être ouvert à la fois. Fermez l’autre, puis redémarrez.
cannot-start-silent =
    .title = Firstlink est déjà ouvert, mais il ne répond pas
    .text = Vos réponses sont gardées. Arrêtez l’autre, ou fermez puis rouvrez votre session, et redémarrez.
cannot-start-profile =
    .title = Les réglages de Firstlink ne peuvent pas être utilisés
    .text = La personne qui a configuré cet ordinateur peut y remédier : quelque chose ne convient pas dans le profil de Firstlink.
cannot-start-home =
    .title = Firstlink ne peut pas utiliser son dossier
    .text = Rien n’a été modifié. La personne qui a configuré cet ordinateur peut lire ci-dessous ce qui ne va pas.
cannot-start-unexpected =
    .title = Quelque chose dont Firstlink a besoin n’a pas démarré
    .text = Rien n’a été modifié. Redémarrez cet ordinateur et réessayez ; si cela se reproduit, indiquez à l’assistance ce qui figure ci-dessous.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = Vérification en deux étapes
    .text = Qui découvre votre mot de passe ne peut pas encore entrer.
    .open = L’activer
advice-sign-ins = Connexions
    .text = Une connexion qui n’est pas de vous est une raison de changer le mot de passe sans attendre.
advice-password = Mot de passe
    .text = Le mieux est d’en avoir un qui ne sert nulle part ailleurs : long, et fait de parties sans rapport entre elles.
    .open = Le changer
made-up = Une phrase secrète, inventée à l’instant
made-up-note = Elle est née du hasard et n’est conservée nulle part : elle disparaît quand vous quittez cette page. Si vous la prenez, notez-la ou confiez-la à votre gestionnaire de mots de passe.
made-up-another = En inventer une autre
try-out = Essayer une idée à vous
try-out-hint = Ce que vous tapez ici reste sur cette page : rien n’est envoyé, conservé ni noté. Prenez une idée, pas un mot de passe que vous utilisez déjà.
try-out-first = C’est l’une des premières choses que l’on essaie.
try-out-weak = Trop court ou trop régulier : on le devinerait bientôt.
try-out-fair = Pas mal. Un ou deux mots de plus le rendent solide.
try-out-strong = Assez long et irrégulier pour être difficile à deviner.
