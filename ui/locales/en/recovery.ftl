# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = Get back into your account
recovery-intro = Choose what fits best. You can come back and choose something else.
recovery-what = What is wrong?
recovery-ready = Have ready:
recovery-guide = Guide me step by step
recovery-open = Open the recovery page
recovery-open-form = Open the recovery form
recovery-known = I know the account, but not its password
recovery-done = I have a new password: sign in
recovery-no-page = Firstlink does not know where { $provider } has this page. Look for a forgotten password on the page where you sign in.
recovery-secret = Type codes and passwords only in your browser
    .text = They belong on the page of { $provider }. Firstlink never asks for them, and nobody who calls or writes to you should have them.

## What is wrong, and what to do

recovery-forgotten = I forgot my password
    .title = Set a new password
    .time = It takes a few minutes, most of them waiting for the code.
recovery-forgotten-step-1 = Open the recovery page and enter the e-mail address or phone number of your account.
recovery-forgotten-step-2 = Choose where { $provider } sends a code, and type the code on that page.
recovery-forgotten-step-3 = Choose a new password there, then come back here and sign in with it.
recovery-forgotten-ready-1 = The phone or the mailbox that codes can reach you at.
recovery-forgotten-ready-2 = Your authenticator app, if you set one up.

recovery-unreachable = I no longer have the e-mail address or phone
    .title = When your e-mail address or phone is gone
    .time = It can take days, since { $provider } has to be sure that it is you.
recovery-unreachable-look = Open the recovery page and look at every way it offers. An older mailbox or another phone may be among them.
recovery-unreachable-code = Look for a recovery code you may have made earlier: 25 letters and numbers, perhaps on paper. The page takes it in place of everything else.
recovery-unreachable-form = If nothing is left, fill in the recovery form. Write as much as you know, for only what you write there counts.
recovery-unreachable-none = If nothing is left, look on that page for another way to prove who you are, or ask the support of { $provider }.
recovery-unreachable-time-form = An answer to the form normally comes within a day.
recovery-unreachable-ready-1 = An e-mail address that works, where { $provider } can answer you.
recovery-unreachable-ready-2 = Other phones, computers and mailboxes you have used with this account.
recovery-fact-form = The form is of no use when two-step verification is on and no other way to reach you is left.
recovery-fact-support = People at support may not send reset links or change your account. Whoever offers to do so for money is not from { $provider }.
recovery-fact-thirty-days = If all the ways to reach you are replaced, { $provider } waits 30 days before it trusts the new ones. Most services go on meanwhile, but nothing that needs a code; with two-step verification on, nobody signs in until then. Nobody can make it shorter. You can cancel it if an old way turns up.
recovery-fact-two-ways = If two-step verification is on, { $provider } asks for codes by two different ways.

recovery-locked = My account is locked
    .title = When your account is locked
    .time = It takes a few minutes where a code is enough. Some locks end by themselves after a while.
recovery-locked-step-1 = Stop trying passwords for now: more tries can keep it locked.
recovery-locked-step-2 = Open the recovery page, enter your address and do what it asks. Most often a code shows that it is you.
recovery-locked-step-3 = Choose a new password there, then come back here and sign in with it.
recovery-locked-ready-1 = The phone or the mailbox that codes can reach you at.
recovery-locked-ready-2 = The message about the lock, if you got one. Do not press links in it: open the page from here.

recovery-unsure = I'm not sure which account is mine
    .title = Find out which account is yours
    .time = It takes as long as looking through your mailboxes.
recovery-unsure-step-1 = Look where you are still signed in: a phone, another computer, a games console. The account's address stands in its settings.
recovery-unsure-step-2 = Search each of your mailboxes for messages from { $provider }. The address they came to is most often the one of the account.
recovery-unsure-step-3 = Try these addresses on the recovery page. It may not tell whether there is an account, so wait whether a code arrives.
recovery-unsure-ready-1 = The e-mail addresses and phone numbers you use, old ones too.

recovery-stranger = Somebody else may be in my account
    .title = Keep others out of your account
    .time = It takes about a quarter of an hour, and is worth doing at once.
recovery-stranger-step-1 = Set a new password, on a computer you trust. Most often that signs everybody else out.
recovery-stranger-step-2 = Look at the recent sign-ins, and at the addresses, phones and apps of your account. Remove what you do not know.
recovery-stranger-step-3 = Turn on two-step verification on the security page.
recovery-stranger-step-4 = Change the password wherever else you used the same one.
recovery-stranger-ready-1 = The phone or the mailbox that codes can reach you at.

recovery-child = It is a child's account
    .title = When it is a child's account
    .time = It takes a few minutes once you are together.
recovery-child-step-1 = Sit together: the adult who looks after the account may be asked to agree, or get the code.
recovery-child-step-2 = Open the recovery page and enter the child's address, not the adult's.
recovery-child-step-3 = Choose the new password together, then come back here and sign in with it.
recovery-child-ready-1 = The phone or the mailbox of the adult.
recovery-child-ready-2 = The child's own address.

## Beside the browser

recovery-part = Part { $number } of { $of }. Keep this window beside your browser.
recovery-address = Enter the address of your account
recovery-address-step-1 = Open the recovery page in your browser.
recovery-address-step-2 = Enter the e-mail address or phone number of your account there.
recovery-address-step-3 = If the page shows a picture with letters, type these too.
recovery-address-label = E-mail address of the account
recovery-address-hint = If you enter it here as well, signing in later begins with it. You can leave this empty.
recovery-how = Choose how to prove that it is you
recovery-how-step-1 = Choose a way you can look at right now: a mailbox, a phone or an authenticator app.
recovery-how-step-2 = The page shows only a part of each address and number. It may ask you for the rest of it.
recovery-how-none = I no longer have any of these
recovery-code = Type the code you receive
recovery-code-step-1 = It can take a few minutes to come. Look among unwanted mail, too.
recovery-code-step-2 = If you asked more than once, use the newest.
recovery-code-step-3 = If there is a link in the message instead, it leads you on by itself.
recovery-password = Choose a new password
recovery-password-step-1 = Three or four words that do not belong together are long and easy to remember.
recovery-password-step-2 = Take one you use nowhere else, and let your browser keep it if you like.
recovery-password-step-3 = You may be signed out everywhere else. That is meant to be.
