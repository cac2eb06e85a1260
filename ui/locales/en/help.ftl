# Questions, answers and advice; readable without a network.

help-title = Help
help-intro = Press a question to read its answer.
help-security = To keep your account safe:
help-close = Back to where I was
advice-1 = Turn on two-step verification on your account's security page.
advice-2 = Use a password you use nowhere else. Three or four random words are long and easy to remember.
advice-3 = Add a second way to reach you, such as another e-mail address, before you need it.
advice-4 = Never give a code to anyone, whoever they say they are.

faq-1 = Why should I link my account?
    .answer = So that this computer knows whose it is: purchases, settings and the things you choose to sync can follow you here and to your next computer.
faq-2 = Do I have to?
    .answer = No. Choose “Not now” at any time before “Confirm”. The computer works without a link, and you can open Firstlink again later.
faq-3 = What is a product key, and where is it?
    .answer = It has 25 letters and numbers in five groups. It is on a card in the box, on a sticker, or in the e-mail you got when you bought the product.

    Many computers carry their Windows licence inside and have no key to type. Then choose “I don't have a key”.
faq-4 = Is my product key sent anywhere?
    .answer = No. Firstlink looks for typing mistakes on this computer only, and keeps the key encrypted until you have used it. It cannot say whether a key is genuine or has been used before.
faq-5 = Does Firstlink see my password?
    .answer = No. You sign in on the page of { $provider }, in your own browser. Firstlink only hears back who signed in.
faq-6 = My browser did not open. What can I do?
    .answer = On the waiting screen, copy the address into any browser on this computer, or choose “Use a code on my phone”.
faq-7 = I was sent a code. Should I type it?
    .answer = No. Use only a code that you see in Firstlink on your own screen at this moment. A code that somebody sends you would let them into your account.
faq-8 = I forgot my password.
    .answer = On the sign-in screen choose “I can't sign in”. Firstlink shows you the way to the page of { $provider } where you can set a new password, and waits for you here.
faq-9 = I signed in with the wrong account.
    .answer = Before “Confirm”, choose “Use another account”. Afterwards, unlink on the dashboard and start again.
faq-10 = What does syncing do, and is anything on already?
    .answer = Firstlink turns nothing on by itself. Your choices are written down on this computer. The switches themselves are in your browser or system settings.
faq-11 = How do I unlink?
    .answer = Open Firstlink and choose “Unlink this computer”. The saved sign-in is erased and checked to be gone. To withdraw permission at { $provider } too, open the page with your apps; only you can do that.
faq-12 = What does Firstlink keep on this computer?
    .answer = Your answers, the fact that the computer is linked, and your choices. The sign-in and a product key are kept encrypted; the key to them lies in the keyring of your system.
faq-13 = My sign-in is kept “Until Firstlink is closed”. Why?
    .answer = No keyring is running on this computer, and Firstlink never saves a sign-in without one. Start GNOME Keyring or KWallet and sign in again to keep the link.
faq-14 = Can I use a work or school account?
    .answer = No. Firstlink is for personal accounts only.
