# Questions, answers and advice; readable without a network. `.also` holds other words people look for, and is never shown.

help-title = Help
help-search = What would you like to know?
help-search-hint = A word or two, in any order, such as: code phone
help-search-now = Search
help-show-all = Show all questions
help-found = { $count ->
    [one] 1 answer found
   *[other] { $count } answers found
}
help-found-nothing = No answer has all of these words
    .text = Try fewer or other words, or look through all the questions.
help-security = To keep your account safe:
help-close = Back to where I was
advice-1 = Turn on two-step verification on your account's security page.
advice-2 = Use a password you use nowhere else. Three or four random words are long and easy to remember.
advice-3 = Add a second way to reach you, such as another e-mail address, before you need it.
advice-4 = Look now and then at who signed in lately, on your account's security page.
advice-5 = Never give a code to anyone, whoever they say they are.

## Linking

faq-linking = Linking
faq-linking-1 = Why should I link my account?
    .answer = So that this computer knows whose it is: purchases, settings and the things you choose to sync can follow you here and to your next computer.
    .also = reason advantage benefit connect what for
faq-linking-2 = Do I have to?
    .answer = No. Choose “Not now” at any time before “Confirm”. The computer works without a link, and you can open Firstlink again later.
    .also = must forced required skip later without optional local
faq-linking-3 = Is it free?
    .answer = Yes. Linking costs nothing, and Firstlink never asks for a card or bank account. What you buy from { $provider } is between you and { $provider }.
    .also = price pay money cost charge credit card subscription
faq-linking-4 = Can I use a work or school account?
    .answer = No. Firstlink is for personal accounts only. If you have none, choose “No account? Create one!” on the sign-in screen.
    .also = business company office university student organisation
faq-linking-5 = Can a child link an account?
    .answer = Yes, if the adult who looks after the account agrees. { $provider } may ask that adult to sign in as well, so do it together.
    .also = kid family parent son daughter age minor
faq-linking-6 = I signed in with the wrong account.
    .answer = Before “Confirm”, choose “Use another account”. Afterwards, unlink on the dashboard and start again.
    .also = other different mistake switch change second
faq-linking-7 = Can I link another computer with the same account?
    .answer = Yes, as many as you like. Open Firstlink on each of them. Give each a name you will recognise later.
    .also = second laptop more devices several two computers
faq-linking-8 = How do I unlink?
    .answer = Open Firstlink and choose “Unlink this computer”. The saved sign-in is erased and checked to be gone. To withdraw permission at { $provider } too, open the page with your apps; only you can do that.
    .also = remove disconnect delete sign out log out stop separate

## Signing in

faq-signing-in = Signing in
faq-signing-in-1 = I forgot my password.
    .answer = Choose “I can't sign in”, here below or on the sign-in screen. Firstlink goes with you step by step while you set a new one on the page of { $provider }.
    .also = lost reset recover locked cannot sign in log in help
faq-signing-in-2 = Does Firstlink see my password?
    .answer = No. You sign in on the page of { $provider }, in your own browser. Firstlink only hears back who signed in.
    .also = privacy secure safe type enter steal
faq-signing-in-3 = My browser did not open. What can I do?
    .answer = On the waiting screen, copy the address into any browser on this computer, or choose “Use a code on my phone”.
    .also = nothing happens window blank page stuck waiting
faq-signing-in-4 = Can I use another browser?
    .answer = Yes. Firstlink opens the one your system is set to. To use another, copy the address on the waiting screen into it.
    .also = Chrome Firefox Edge Safari default different
faq-signing-in-5 = I was sent a code. Should I type it?
    .answer = No. Use only a code that you see in Firstlink on your own screen at this moment. A code that somebody sends you would let them into your account.
    .also = phishing scam fraud message text SMS call stranger security
faq-signing-in-6 = Does it work without internet?
    .answer = Signing in needs the internet. Everything you answered is kept, and this help can be read without it. Once linked, the computer works offline as before.
    .also = offline network connection Wi-Fi WLAN later
faq-signing-in-7 = Why must I sign in again?
    .answer = { $provider } ends a sign-in after a new password, after a long pause, or when Firstlink's access was removed. Sign in once more, and everything you chose is as it was.
    .also = expired repair ended logged out repeatedly

## Product key

faq-product-key = Product key
faq-product-key-1 = What is a product key, and where is it?
    .answer = It has 25 letters and numbers in five groups. It is on a card in the box, on a sticker, or in the e-mail you got when you bought the product.

    Many computers carry their Windows licence inside and have no key to type. Then choose “I don't have a key”.
    .also = licence license serial number activation find sticker
faq-product-key-2 = Which key is for what?
    .answer = Keys for Windows, for Office or Microsoft 365, and codes for Xbox or gift cards all look alike. The card or e-mail names the product. If you cannot tell, choose “I'm not sure”: nothing is lost by it.
    .also = difference kind gift card code game subscription redeem
faq-product-key-3 = I have no key. Can I go on?
    .answer = Yes. Choose “I don't have a key”. Linking needs none, and you can use a key later.
    .also = without missing skip none lost
faq-product-key-4 = Is my product key sent anywhere?
    .answer = No. Firstlink looks for typing mistakes on this computer only, and keeps the key encrypted until you have used it. It cannot say whether a key is genuine or has been used before.
    .also = upload check activate privacy used genuine

## What is synced

faq-choices = What is synced
faq-choices-1 = What does syncing do, and is anything on already?
    .answer = Firstlink turns nothing on by itself. Your choices are written down on this computer. The switches themselves are in your browser or system settings.
    .also = sync synchronise passwords history favourites bookmarks settings cloud
faq-choices-2 = How do I change what I chose?
    .answer = Open Firstlink and choose “Change what syncs”. Saying no takes no more presses than saying yes.
    .also = edit withdraw undo later again consent off
faq-choices-3 = What are personalised recommendations?
    .answer = Suggestions for features and offers, made from what you do on this computer. They are off unless you say yes, and everything else works the same without them.
    .also = advertising ads offers personalized tracking suggestions

## This computer

faq-this-computer = This computer
faq-this-computer-1 = What does Firstlink keep on this computer, and where?
    .answer = Your answers, the fact that the computer is linked, and your choices, in folders of your own. The sign-in and a product key are kept encrypted; the key to them lies in the keyring of your system.

    “firstlink status” in a terminal shows what is kept.
    .also = stored saved data files folder location path
faq-this-computer-2 = My sign-in is kept “Until Firstlink is closed”. Why?
    .answer = No keyring is running on this computer, and Firstlink never saves a sign-in unprotected. Start GNOME Keyring or KWallet, or choose “Keep the sign-in under a passphrase” on the sign-in screen, and sign in again.
    .also = keyring password store missing locked wallet remember
faq-this-computer-3 = What if the power goes, or I close the window?
    .answer = Open Firstlink again: it comes back to the same step with the same answers. Only a sign-in that was under way in the browser begins anew.
    .also = crash restart interrupted lost resume closed battery
faq-this-computer-4 = Somebody else uses this computer, too.
    .answer = The link belongs to the person who is logged in to the computer. Others log in to it as themselves and can link an account of their own.
    .also = share family several users guest
faq-this-computer-5 = Support asks me for a log. How do I get it?
    .answer = Type “firstlink logs export” in a terminal. It shows you the file before it writes it; there is nothing of your account in it. The reference under a problem helps them, too.
    .also = logs support file report bug reference diagnose
faq-this-computer-6 = What should I do before I remove Firstlink or give this computer away?
    .answer = Choose “Unlink this computer” first. Then remove the program as you remove any other. Your choices can be forgotten with it: the screen after unlinking offers that.
    .also = uninstall delete sell reset dispose

## Privacy

faq-privacy = Privacy
faq-privacy-1 = What does Firstlink send, and to whom?
    .answer = To { $provider } only, and only what signing in needs. Behind the first screen it looks once whether { $provider } can be reached, which tells nothing about you. Nothing goes to anybody else.
    .also = data sent telemetry tracking collect share private
faq-privacy-2 = What does { $provider } learn when I link?
    .answer = That your account allows Firstlink to read your name and e-mail address. You see that before you agree, and can take it back at any time.
    .also = permission access consent allow data
faq-privacy-3 = What is two-step verification?
    .answer = After the password, the account asks for a second proof, such as a code on your phone. So a password alone lets nobody in. You turn it on on your account's security page.
    .also = two-factor 2FA authenticator app MFA security code
