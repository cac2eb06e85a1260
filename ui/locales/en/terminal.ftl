# Sentences that only the terminal needs.

terminal-prompt = Your choice
terminal-waiting = Waiting. You can choose meanwhile
terminal-number = Number
terminal-unknown = “{ $typed }” is not one of the choices. Type one of these: { $choices }
terminal-again = That is not one of the answers.
terminal-hidden = What you type or paste now is not shown.
terminal-nothing = Nothing was typed, so nothing has changed.
terminal-yes = y
terminal-yes-word = yes
terminal-no = n
terminal-no-word = no
terminal-quit = Close
terminal-closed = Closed. Your answers are kept; start Firstlink again to go on from here.
terminal-browser-here = A text browser opens in this terminal now. Leave it to come back here: in w3m and lynx, press q.

## Where nobody can be asked

terminal-missing = An answer is missing, and nobody can be asked here
    .text = Add { $flag } to the command, or run it in a terminal. What was answered before is kept: the next run goes on from there.
terminal-stuck = This needs a person, and nobody can be asked here
    .text = Run the command in a terminal. What was answered before is kept: the next run goes on from there.
terminal-bad-key = This product key was not accepted
    .text = Look at what the screen says about it, and run the command again with the corrected key. Nothing was kept of it.
terminal-bad-passphrase = This passphrase was not accepted
    .text = Nothing else was changed. What was answered before is kept.
terminal-bad-name = This name for the computer was not accepted
    .text = Give --device-name another name. What was answered before is kept.
terminal-not-linked-here = This computer is not linked
terminal-linked = This computer is linked.

## firstlink status

terminal-status-linked = Linked
terminal-status-attention = Linked, but you need to sign in again
terminal-status-none = Not linked
terminal-status-account = Account
terminal-status-provider = Account provider
terminal-status-device = Name of this computer
terminal-status-since = Linked since
terminal-status-kept = Sign-in kept
terminal-status-vault = Encrypted on this computer
terminal-status-passphrase = Encrypted on this computer, under your passphrase
terminal-status-session = Until Firstlink is closed
terminal-status-key = Product key
terminal-status-files = Files
terminal-status-in-use = It holds the sign-in of this link in memory and can check it: choose “Check the link now” there.

## firstlink unlink

terminal-unlink-none = This computer is not linked, so there is nothing to unlink.
terminal-add-yes = Add --yes to the command, or run it in a terminal

## firstlink logs export

terminal-logs-ask = Write this to { $file }?
terminal-logs-written = Written to { $file }. It is yours alone to read; give it to whoever helps you.

## firstlink preferences

terminal-preferences-not-linked = Choices are made once an account is linked. Link one first: firstlink link
terminal-copy-off = There is no copy in the account. To keep one: firstlink link --sync-copy yes
terminal-preferences-open = Other questions are still open. Answer them first: firstlink link. Nothing was changed.
terminal-preferences-not-published = The choices are recorded, but preferences.json could not be written. Firstlink writes it anew when it is started next.

## firstlink config

terminal-config-built-in = built in
terminal-config-from-profile = { $file }, line { $line }
terminal-config-nothing = nothing
terminal-config-sound = No flaw was found.
terminal-config-unregistered = Nobody can sign in with this: it has no client_id. Register Firstlink with the account provider, and write the identifier you get into the profile, under [provider].
terminal-questions = Type a word or two to read the answers they stand in.
