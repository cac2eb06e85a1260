# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = Back
help = Help
not-now = Not now
continue = Continue
cancel = Cancel
close = Close
try-again = Try again
language = Language
language-draft = { $language } (draft)
display = Display
display-system = As the system
display-theme = Colours
display-light = Light
display-dark = Dark
display-contrast = Contrast
display-contrast-more = More
display-text = Text size
display-percent = { $percent }%
display-motion = Movement
display-motion-less = Less
window-title-problem = Problem: { $title }
reference = For support: { $code }
details-reference = Reference
details-correlation = Correlation ID
details-time = Time
step-of = Step { $number } of { $of }
step-1 = Product key
step-2 = Sign in
step-3 = Link
step-4 = Sync
step-5 = Done
address = Address
copy-address = Copy the address
copied-address = Address copied
on = On
off = Off

## Welcome

welcome = Link this computer to your account
welcome-intro = One sign-in now, and this computer knows whose it is.
welcome-reason-1 = Find your settings and purchases again, here and on your next computer.
welcome-reason-2 = Decide for yourself what syncs. Nothing is chosen for you.
welcome-reason-3 = Get back in more easily if you ever lose a password.
welcome-need = You need an account with { $provider }. If you have a product key, keep it at hand.
welcome-without = You can also use this computer without linking, and come back to this later.
get-started = Get started

## Step 1: product key

key-title = Do you have a product key?
key-intro = It has 25 letters and numbers, and is on the card, the box or the e-mail you bought it with.
key-purpose = What is the key for?
key-for-windows = Windows
key-for-office = Office or Microsoft 365
key-for-xbox = Xbox or a gift card
key-for-unsure = I'm not sure
key-label = Product key
key-hint = Spaces, dashes and small letters are fine.
key-counter = { $count } of 25 characters
key-convert = Convert the letters
key-in-firmware = This computer already carries a Windows key
    .text = Its maker put one into it, and Windows activates itself with that one. For Windows you need no other: choose “I don't have a key”.
key-privacy = The key is checked for typing mistakes on this computer only. It is not sent anywhere.
key-skip = I don't have a key
key-use-anyway = Use it anyway
key-for = For
key-none = None given
key-other = Use another key
key-kept = Your key is kept safely
key-kept-checked = No typing mistake was found in it. Whether it has been used before is something only the seller's page can tell.
key-kept-unchecked = It is kept as you typed it. This kind of key cannot be checked on this computer.
key-empty = Enter your product key, or choose “I don't have a key”
key-product-id = This is a Product ID, not a product key
    .text = A Product ID is shown on the computer itself and has 20 characters. The product key has 25, in five groups of five.
key-redeem = This looks like a gift or subscription code
    .text = If it is one, choose “Xbox or a gift card” above. If not, look at the last character once more.
key-bad-character = Some characters do not occur in product keys
key-bad-places = Look at character { $places }, counted without spaces and dashes.
key-bad-many = Product keys are written in the letters A to Z and numbers only.
key-two-n = The letter N can stand in a key only once
    .text = Compare each N with the key once more: one of them may be an M or an H.
key-too-short = { $count ->
    [one] A product key has 25 characters. You entered 1
   *[other] A product key has 25 characters. You entered { $count }
}
key-too-long = { $count ->
    [one] A product key has 25 characters. You entered 1
   *[other] A product key has 25 characters. You entered { $count }
}
key-legacy = This key has no letter N
    .text = Keys for Windows 8, Office 2013 and everything later have exactly one. If yours is for an older product, use it anyway; if not, an M or an H may be an N.
key-checksum = Something in this key is mistyped
    .text = Compare it once more with the card or e-mail.
key-hint-never = { $character } never occurs in a product key.
key-hint-script = Some letters come from another alphabet and only look alike. Switch the keyboard to English and type the key again.
key-hint-mistaken = Check B and 8, G and 6 first.
key-hint-twice = The same key stands there twice. Keep one of them.
key-hint-same = All characters are the same, so this only shows what a key looks like.
key-hint-shift = On this keyboard, numbers may need the Shift key.

## Step 2: sign in

sign-in-title = Sign in to your account
sign-in-intro = You sign in on the page of { $provider }, in your browser. Firstlink never sees your password.
sign-in-which = Use a personal account. Work and school accounts cannot be linked here.
sign-in-browser = Sign in with the browser
sign-in-device = Use a code on my phone
sign-in-create = No account? Create one!
sign-in-cannot = I can't sign in
sign-in-interrupted = Your sign-in was interrupted
    .text = Nothing was linked, and your answers are still here. Choose how to sign in to go on.
session-only = The link will last until Firstlink is closed
    .text = This computer has no password store (keyring) that is running, and a sign-in is never saved unprotected. To keep the link, choose a passphrase when you sign in, or start a keyring such as GNOME Keyring or KWallet and open Firstlink again.
sign-in-passphrase = Keep the sign-in under a passphrase
passphrase-choose = Choose a passphrase
passphrase-why = There is no keyring on this computer. With a passphrase, Firstlink can keep your sign-in in an encrypted file and ask you for it after a restart.
passphrase-label = Passphrase
passphrase-hint = A new one, not the password of your account; at least 12 characters. Four or five words that do not belong together are easy to remember and hard to guess.
passphrase-again = The same passphrase again
passphrase-too-short = This passphrase is too short
passphrase-not-the-same = The two passphrases are not the same
    .text = Type the same passphrase in both fields.
passphrase-forgotten = Nobody can tell you this passphrase
    .text = It is kept nowhere. If you forget it, you sign in again; your account itself is not affected.
passphrase-without = Go on without one
passphrase-open = Type your passphrase
passphrase-needed = Your sign-in is kept under a passphrase that you chose. Type it to go on.
passphrase-open-now = Open
passphrase-wrong = This is not the passphrase you chose
    .text = Check the keyboard language and Caps Lock, then try again. You can try as often as you like.
passphrase-forget = Forget it and sign in again
passphrase-forget-link = If you no longer know it, let Firstlink forget what it kept: this computer stays linked, and you sign in again.
vault-sealed = Firstlink will ask for your passphrase
    .text = What you chose to keep on this computer lies under it. You are asked before you sign in.
vault-unsealed = Your sign-in will be kept under your passphrase
    .text = After a restart, Firstlink asks for it when it is needed.
store-locked = The system may ask you to unlock your keyring
    .text = Your sign-in is kept in the keyring of this computer. If a window asks for its password, that is the one you log in to this computer with.
browser-title = Continue in your browser
browser-title-create = Create your account in the browser
browser-step-1 = In the browser, sign in on the page of { $provider }.
browser-step-2 = Allow Firstlink to see your name and e-mail address.
browser-step-3 = Come back to this window.
browser-back = This screen goes on by itself once you have signed in.
browser-until = Firstlink waits ten minutes. If nothing opened, copy the address below into any browser.
browser-offer = Nothing happened in the browser?
    .text = If you are still signing in there, take your time: this screen goes on by itself. If not, here are other ways. Nothing you entered is lost.
beside-first = Finish in the browser or with this code: whichever is done first counts.
paste-label = Address the browser ended on
paste-hint = Only if you opened the address above yourself, and the browser ended on a page it cannot reach: copy that page's whole address and paste it here.
paste-use = Use this address
paste-looking = Looking at the address
paste-no-code = There is no sign-in in this address
    .text = The right one begins with http://localhost and has code= in it. If yours has not, open the address below in the browser once more, and paste the one it ends on.
paste-other = This address belongs to an earlier try
    .text = Open the address below in the browser, and paste the one it ends on then.
paste-beginning = This is the address to begin at
    .text = Open it in a browser and sign in there. Then paste the address the browser ended on.
browser-opening = Opening your browser
browser-opened = Your browser was opened
browser-again = Open the browser again
browser-device = Use a code on my phone
device-title = Sign in with a code
device-asking = Getting a code from { $provider }
device-step-1 = On your phone or another computer, open the address below, or point the camera at the square.
device-step-2 = Type the code, sign in, and allow Firstlink to see your name and e-mail address.
device-step-3 = Come back here.
device-code = Code
device-copy = Copy the code
device-copied = Code copied
device-address = Address
device-qr = The address above as a square code for a phone's camera
device-expires-soon = Expires in less than a minute
device-expires = { $minutes ->
    [one] Expires in one minute
   *[other] Expires in { $minutes } minutes
}
device-warning = Only use a code that you see on your own screen, right now. Nobody from { $provider } or Firstlink will ever send you one, or ask you to read one out.
device-waiting = This screen goes on by itself once you have signed in there.
device-new = Get a new code
device-browser = Sign in with the browser here
offer-signed-in = You are signed in

## Step 3: link

offer-title = Is this your account?
offer-what = If you link it to this computer:
offer-point-1 = Firstlink keeps a sign-in for this account on this computer, encrypted.
offer-point-2 = It reads your name and e-mail address, and nothing else.
offer-point-3 = You can unlink at any time.
account-detail = Signed in at { $provider }
other-account = Use another account
link-now = Link now
mismatch-title = You signed in with another account
mismatch-both = This computer is linked to { $linked }. You signed in as { $account }.
mismatch-linked = Linked to this computer
mismatch-signed-in = Signed in just now
mismatch-nothing = Nothing was changed, and nothing of this sign-in was kept.
mismatch-again = Sign in with the linked account
mismatch-unlink = Unlink this computer first
verifying = Checking the account's details
confirm-title = Check and confirm
confirm-nothing-yet = Nothing is linked until you press “Confirm”.
confirm = Confirm
device-name = Name of this computer
device-name-hint = So that you recognise it later.
device-name-empty = Give this computer a name
device-name-too-long = Use at most { $limit } characters for the name
linking-title = Linking
linking-saving = Making the link
linking-device = Linking { $device } to your account

## Step 4: sync

sync-title = Choose what to sync
sync-intro = Your computer is linked. Now choose what you would like to have on your other devices too. Nothing is chosen for you.
sync-legend = Sync
sync-passwords = Saved passwords
sync-passwords-detail = Passwords you save go to your account, so that you can use them on your other devices. Anyone who can sign in to the account can use them.
sync-history = Browsing history
sync-history-detail = The pages you visit go to your account, so that you can find them again on other devices.
sync-favourites = Favourites
sync-favourites-detail = Your favourites stay the same on all your devices.
sync-honest = Firstlink writes down your choice on this computer. The switch itself is in your browser or system settings; the last screen shows where.
sync-nothing = Don't sync anything
sync-save = Save choices
recommend-title = Would you like personalised recommendations?
recommendations = Personalised recommendations
recommendations-detail = Programs on this computer may use what you do here to suggest features and offers.
recommend-point-1 = Linking and syncing work the same if you say no.
recommend-point-2 = Your answer is kept on this computer. You can change it at any time.
recommend-now-yes = At present you have said yes.
recommend-now-no = At present you have said no.
recommend-no = No, thanks
recommend-yes = Yes, allow

## Step 5: done

finish-title = Your computer is linked
finish-all = There is nothing left to do.
finish-left = Still to do:
finish-dashboard = Go to the dashboard
left-sync = Turn on syncing in your browser, under Settings, Profiles, Sync. Firstlink cannot do this for you.
left-key-windows = Use your Windows key in Windows: Settings, System, Activation. Then remove it here.
left-key-office = Use your key on the page for Office and Microsoft 365, once you are signed in there. Then remove it here.
left-key-xbox = Redeem your code on the page of { $provider }. Then remove it here.
left-key-unsure = Use your key on the page of the product it belongs to. Then remove it here.
kept = Your sign-in is kept
kept-vault = Encrypted on this computer
kept-passphrase = Encrypted on this computer, under your passphrase
kept-session = Until Firstlink is closed
dashboard-title = Your link
dashboard-none = This computer is not linked
dashboard-none-text = You can link it at any time: open Firstlink again.
change-choices = Change what syncs
rename = Rename
rename-title = Rename this computer
rename-hint = So that you recognise it later. Your account learns the name only if you keep a copy of your choices there.
rename-save = Save the name
rerun = Go through the steps again
security-title = Keep your account safe
agreements-title = Your data and agreements
agreements-intro = You agreed to the following. You can change your mind about each, here and now.
agreements-none = You have not agreed to anything so far. Whatever you switch on under “Change what syncs” is listed here, with a way to withdraw it.
agreed = Agreed: { $when }, in { $language }
withdrawn-again = Withdrawn: { $when }. You had agreed: { $given }, in { $language }
withdraw = Withdraw
save-my-data = Save a copy of my data
key-forget = Remove this key
open-dashboard = Open my account page
open-security = Open my account's security page
open-activity = See who signed in lately
open-consent = See which apps may use my account
open-redeem = Open the page for keys and codes
open-setup = Open the page for Office keys
copy-key = Copy the key
open-support = Contact support
check-link = Check the link now
checking = Asking { $provider } whether the link is still good
last-check = Link last checked
last-check-good = { $when }: all is well
last-check-ended = { $when }: no longer good
ago-now = Just now
ago-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
ago-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
not-checked = The link could not be checked
    .text = That says nothing about the link itself: it is as it was, and your choices are still here.
ended = Sign in again to repair the link
    .text = { $provider } no longer takes the sign-in that was kept here. That happens after a new password, after a long pause, or when Firstlink's access was removed. Your choices are still here.
attention = Sign in again to keep the link
    .text = Your last sign-in could not be saved, because no keyring was running. Your choices are still here.
sign-in-again = Sign in again
unlink = Unlink this computer
unlink-title = Unlink this computer?
unlink-what = If you unlink:
unlink-point-1 = The sign-in and the product key kept on this computer are erased, and Firstlink checks that they are gone.
unlink-point-2 = Your choices stay on this computer.
unlink-point-3 = { $provider } still lists Firstlink as an app with access. Only you can remove that, on its page; Firstlink shows you where.
unlink-now = Unlink now
unlink-keep = Keep the link
erased = What was found on this computer, and what became of it:
erased-refresh-token = Your sign-in
erased-pending-sign-in = A sign-in that was not finished
erased-product-key = Product key
erased-vault-file = The encrypted file these lay in
erased-vault-key = Its key in the keyring
erased-link-record = Your account in Firstlink's records
fate-erased = Erased, looked for again: gone
fate-not-there = Was not there
fate-unreadable = Could not be looked at; can never be opened again
fate-left = May still be there
fate-left-at = May still be there: { $place }
erased-elsewhere = What only { $provider } can do: it still lists Firstlink as an app with access until you remove that on its page. Access already given out there ends by itself within an hour.
choices-stay = Your choices stay on this computer, for the next time you link it.
forget-choices = Forget my choices, too
unlink-left = Unlinked, but one thing may be left
    .text = Nothing that is left can open your account. Remove it where the list below says, in the keyring program of this computer or in its folder.
unlinking = Erasing the sign-in and checking that it is gone
unlink-failed = Not everything could be erased
    .text = Your link is still here. Unlock your keyring if it is locked, then try again.

## Side trips

not-now-title = No problem: nothing is linked
not-now-nothing = You can use this computer as it is.
not-now-key = Your product key stays safely kept on this computer.
not-now-return = To link later, open Firstlink again. Your answers are kept.
not-now-again = Go on after all
problem-title = Firstlink cannot go on just now
problem-kept = Nothing you entered before this step is lost.

## What happened beside the way

aside-key-kept = Your product key is kept safely
aside-link-good = The link is in order
aside-page-opened = The page was opened in your browser
aside-key-not-kept = Your product key could not be kept
    .text = You can go on without it, and enter it again later.
aside-not-published = Other programs cannot see your choices yet
    .text = They are kept, and Firstlink tries again at the next start.
aside-code-ended = There is no code to use just now
    .text = The browser is waited for as before. You can get another code at any time.
aside-key-copied = The key is on the clipboard for one minute
    .text = Paste it where it is used. After that minute Firstlink takes it off the clipboard again.
aside-key-taken-back = The key was taken off the clipboard again
    .text = Copy it once more if you still need it.
aside-key-not-copied = The key could not be copied
    .text = The clipboard of this computer cannot be reached. Type the key from your card or e-mail; it stays kept here until you remove it.
aside-my-data-saved = A copy of your data is saved
    .text = It is in this file: { $path }. It holds what Firstlink keeps about you, but no secrets: the sign-in and the product key stay where they are.
aside-my-data-not-saved = Your data could not be saved to a file
    .text = Nothing of it is lost. See that the disk has room and that you may write to your Downloads folder, then save the copy again.
aside-browser-ended = The browser is not waited for any more
    .text = The code goes on working. You can open the browser again at any time.
aside-page-not-opened = Your browser could not be opened
    .text = Copy the address into a browser.
aside-choices-forgotten = Your choices are forgotten
aside-unlinked = This computer is unlinked
    .text = The sign-in was erased, and every place it could have been was checked. To withdraw Firstlink's access at { $provider } too, open the page with your apps.
aside-repaired = Firstlink was cut off while saving
    .text = It goes on from the last answer that was saved whole. Look it over once.
aside-preferences-repaired = The file with your choices was damaged
    .text = It was put aside and written anew from what you had chosen.

## The page the browser ends on

landing-done-title = You are signed in
landing-done-text = Go back to Firstlink to finish. You can close this tab.
landing-failed-title = You are not signed in
landing-failed-text = Go back to Firstlink: it says why, and what to do next. You can close this tab.
landing-elsewhere-title = Nothing to do here
landing-elsewhere-text = This page belongs to a sign-in that is over. Go back to Firstlink. You can close this tab.

## Before it begins: why Firstlink cannot open

blank =
    .title = The window stays blank on this computer
    .text = Its web view draws nothing, with the graphics card or without. Nothing is lost: open a terminal and type “firstlink link” to do the same there.
broken = Firstlink has stopped
broken-notice =
    .title = Something inside Firstlink went wrong
    .text = What you answered is kept. Close this window and start Firstlink again: it goes on where you were. If it happens again, tell support the reference below.
cannot-start = Firstlink cannot open
cannot-start-busy =
    .title = Another Firstlink is open
    .text = It works with the same answers, so only one can be open at a time. Close the other one, then start again.
cannot-start-silent =
    .title = Firstlink is already open, but it does not answer
    .text = Your answers are kept. End the other one, or log out of this computer and in again, then start again.
cannot-start-profile =
    .title = Firstlink's settings cannot be used
    .text = Whoever set up this computer can mend that: something in Firstlink's profile does not fit.
cannot-start-home =
    .title = Firstlink cannot use its folder
    .text = Nothing was changed. Whoever set up this computer can read below what is wrong with it.
cannot-start-unexpected =
    .title = Something that Firstlink needs did not start
    .text = Nothing was changed. Restart this computer and try again; if it happens again, tell support what stands below.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = Two-step verification
    .text = Somebody who finds out your password still cannot get in.
    .open = Turn it on
advice-sign-ins = Sign-ins
    .text = One that was not you is a reason to change the password at once.
advice-password = Password
    .text = Best is one you use nowhere else: long, and made of parts that have nothing to do with each other.
    .open = Change it
made-up = A passphrase, made up just now
made-up-note = It was made by chance, and is kept nowhere: it is gone when you leave this page. If you take it, write it down or give it to your password manager.
made-up-another = Make up another
try-out = Try out an idea of your own
try-out-hint = What you type here stays on this page: it is not sent, kept or written down. Take an idea, not a password you already use.
try-out-first = This is among the first that are tried.
try-out-weak = Too short or too regular: it would be guessed before long.
try-out-fair = Not bad. One or two more words make it strong.
try-out-strong = Long and irregular enough to be hard to guess.
