# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = Retrouver l’accès à votre compte
recovery-intro = Choisissez ce qui convient le mieux. Vous pourrez revenir et choisir autre chose.
recovery-what = Qu’est-ce qui ne va pas ?
recovery-ready = À préparer :
recovery-guide = Me guider pas à pas
recovery-open = Ouvrir la page de récupération
recovery-open-form = Ouvrir le formulaire de récupération
recovery-known = Je connais le compte, mais pas son mot de passe
recovery-done = J’ai un nouveau mot de passe : me connecter
recovery-no-page = Firstlink ne sait pas où se trouve cette page chez { $provider }. Cherchez le mot de passe oublié sur la page où vous vous connectez.
recovery-secret = Ne saisissez codes et mots de passe que dans votre navigateur
    .text = Leur place est sur la page de { $provider }. Firstlink ne les demande jamais, et personne qui vous appelle ou vous écrit ne doit les recevoir.

## What is wrong, and what to do

recovery-forgotten = J’ai oublié mon mot de passe
    .title = Définir un nouveau mot de passe
    .time = Cela prend quelques minutes, surtout à attendre le code.
recovery-forgotten-step-1 = Ouvrez la page de récupération et saisissez l’adresse e-mail ou le numéro de téléphone de votre compte.
recovery-forgotten-step-2 = Choisissez où { $provider } envoie un code, et saisissez ce code sur cette page.
recovery-forgotten-step-3 = Choisissez-y un nouveau mot de passe, puis revenez ici et connectez-vous avec.
recovery-forgotten-ready-1 = Le téléphone ou la boîte aux lettres où les codes peuvent vous parvenir.
recovery-forgotten-ready-2 = Votre application d’authentification, si vous en avez configuré une.

recovery-unreachable = Je n’ai plus l’adresse e-mail ou le téléphone
    .title = Quand votre adresse e-mail ou votre téléphone n’est plus là
    .time = Cela peut prendre des jours, car { $provider } doit être sûr que c’est bien vous.
recovery-unreachable-look = Ouvrez la page de récupération et regardez tous les moyens qu’elle propose. Une boîte aux lettres plus ancienne ou un autre téléphone s’y trouve peut-être.
recovery-unreachable-code = Cherchez un code de récupération que vous auriez créé auparavant : 25 lettres et chiffres, peut-être sur papier. La page l’accepte à la place de tout le reste.
recovery-unreachable-form = S’il ne reste rien, remplissez le formulaire de récupération. Écrivez tout ce que vous savez, car seul compte ce que vous y écrivez.
recovery-unreachable-none = S’il ne reste rien, cherchez sur cette page un autre moyen de prouver qui vous êtes, ou adressez-vous à l’assistance de { $provider }.
recovery-unreachable-time-form = La réponse au formulaire arrive normalement en une journée.
recovery-unreachable-ready-1 = Une adresse e-mail qui fonctionne, où { $provider } peut vous répondre.
recovery-unreachable-ready-2 = D’autres téléphones, ordinateurs et boîtes aux lettres que vous avez utilisés avec ce compte.
recovery-fact-form = Le formulaire ne sert à rien quand la vérification en deux étapes est activée et qu’il ne reste aucun autre moyen de vous joindre.
recovery-fact-support = L’assistance n’a le droit ni d’envoyer des liens de réinitialisation ni de modifier votre compte. Quiconque propose de le faire contre de l’argent ne vient pas de { $provider }.
recovery-fact-thirty-days = Si tous les moyens de vous joindre sont remplacés, { $provider } attend 30 jours avant de faire confiance aux nouveaux. La plupart des services continuent entre-temps, sauf ce qui demande un code ; avec la vérification en deux étapes, personne ne se connecte d’ici là. Personne ne peut abréger ce délai. Vous pouvez l’annuler si un ancien moyen réapparaît.
recovery-fact-two-ways = Si la vérification en deux étapes est activée, { $provider } demande des codes par deux moyens différents.

recovery-locked = Mon compte est verrouillé
    .title = Quand votre compte est verrouillé
    .time = Cela prend quelques minutes quand un code suffit. Certains verrouillages prennent fin d’eux-mêmes au bout d’un moment.
recovery-locked-step-1 = Arrêtez d’essayer des mots de passe pour l’instant : d’autres essais peuvent le garder verrouillé.
recovery-locked-step-2 = Ouvrez la page de récupération, saisissez votre adresse et faites ce qu’elle demande. Le plus souvent, un code montre que c’est bien vous.
recovery-locked-step-3 = Choisissez-y un nouveau mot de passe, puis revenez ici et connectez-vous avec.
recovery-locked-ready-1 = Le téléphone ou la boîte aux lettres où les codes peuvent vous parvenir.
recovery-locked-ready-2 = Le message au sujet du verrouillage, si vous en avez reçu un. N’en suivez pas les liens : ouvrez la page d’ici.

recovery-unsure = Je ne sais plus quel compte est le mien
    .title = Trouver quel compte est le vôtre
    .time = Cela prend le temps de parcourir vos boîtes aux lettres.
recovery-unsure-step-1 = Regardez où vous êtes encore connecté : un téléphone, un autre ordinateur, une console de jeux. L’adresse du compte figure dans les paramètres.
recovery-unsure-step-2 = Cherchez dans chacune de vos boîtes aux lettres des messages de { $provider }. L’adresse qui les a reçus est le plus souvent celle du compte.
recovery-unsure-step-3 = Essayez ces adresses sur la page de récupération. Elle ne dira peut-être pas s’il existe un compte : attendez de voir si un code arrive.
recovery-unsure-ready-1 = Les adresses e-mail et numéros de téléphone que vous utilisez, y compris les anciens.

recovery-stranger = Quelqu’un d’autre est peut-être dans mon compte
    .title = Tenir les autres à l’écart de votre compte
    .time = Cela prend environ un quart d’heure, et mérite d’être fait tout de suite.
recovery-stranger-step-1 = Définissez un nouveau mot de passe, sur un ordinateur de confiance. Le plus souvent, cela déconnecte tous les autres.
recovery-stranger-step-2 = Regardez les connexions récentes, ainsi que les adresses, téléphones et applications de votre compte. Retirez ce que vous ne connaissez pas.
recovery-stranger-step-3 = Activez la vérification en deux étapes sur la page de sécurité.
recovery-stranger-step-4 = Changez le mot de passe partout ailleurs où vous utilisiez le même.
recovery-stranger-ready-1 = Le téléphone ou la boîte aux lettres où les codes peuvent vous parvenir.

recovery-child = C’est le compte d’un enfant
    .title = Quand c’est le compte d’un enfant
    .time = Cela prend quelques minutes une fois que vous êtes ensemble.
recovery-child-step-1 = Installez-vous ensemble : l’adulte responsable du compte devra peut-être donner son accord ou recevoir le code.
recovery-child-step-2 = Ouvrez la page de récupération et saisissez l’adresse de l’enfant, pas celle de l’adulte.
recovery-child-step-3 = Choisissez ensemble le nouveau mot de passe, puis revenez ici et connectez-vous avec.
recovery-child-ready-1 = Le téléphone ou la boîte aux lettres de l’adulte.
recovery-child-ready-2 = L’adresse de l’enfant lui-même.

## Beside the browser

recovery-part = Partie { $number } sur { $of }. Gardez cette fenêtre à côté de votre navigateur.
recovery-address = Saisissez l’adresse de votre compte
recovery-address-step-1 = Ouvrez la page de récupération dans votre navigateur.
recovery-address-step-2 = Saisissez-y l’adresse e-mail ou le numéro de téléphone de votre compte.
recovery-address-step-3 = Si la page montre une image avec des lettres, saisissez-les aussi.
recovery-address-label = Adresse e-mail du compte
recovery-address-hint = Si vous la saisissez ici aussi, la connexion commencera plus tard avec elle. Vous pouvez laisser ce champ vide.
recovery-how = Choisissez comment prouver que c’est bien vous
recovery-how-step-1 = Choisissez un moyen que vous pouvez consulter maintenant : une boîte aux lettres, un téléphone ou une application d’authentification.
recovery-how-step-2 = La page ne montre qu’une partie de chaque adresse et de chaque numéro. Elle peut vous demander le reste.
recovery-how-none = Je n’ai plus rien de tout cela
recovery-code = Saisissez le code que vous recevez
recovery-code-step-1 = Il peut mettre quelques minutes à arriver. Regardez aussi parmi les courriers indésirables.
recovery-code-step-2 = Si vous avez demandé plusieurs fois, utilisez le plus récent.
recovery-code-step-3 = Si le message contient un lien à la place, celui-ci vous mène plus loin.
recovery-password = Choisissez un nouveau mot de passe
recovery-password-step-1 = Trois ou quatre mots sans rapport font un mot de passe long et facile à retenir.
recovery-password-step-2 = Prenez-en un que vous n’utilisez nulle part ailleurs, et laissez votre navigateur le garder si vous le souhaitez.
recovery-password-step-3 = Vous serez peut-être déconnecté partout ailleurs. C’est voulu.
