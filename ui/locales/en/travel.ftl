# Choices that travel: the copy in the account, and what another device chose.

account-copy = A copy in my account
account-copy-detail = Firstlink keeps a small file in a folder of its own in your storage at { $provider }: what you chose, when, and the names of your devices. Your next device can then offer you the same. You can see and delete the file there; programs you let into all your files can read it. No password and no product key is in it.
copy-title = Keep a copy of your choices in your account?
copy-how = { $provider } asks you to allow it: a folder of its own for Firstlink, and none of your other files.
copy-allowed = You have allowed this before. It begins again when you press the button.
copy-browser = Allow it in the browser
copy-device = Allow it with a code on my phone
copy-keep = Keep a copy
copy-off = Off
copy-pending = Not there yet. Firstlink tries again when you open it.
copy-syncing = Being brought up to date
copy-waiting = Not up to date yet: { $why }
copy-kept = In your account. Up to date: { $when }
copy-refused = Not there: { $why }
copy-removing = Being taken away
copy-still-there = Not taken away yet: { $why }
copy-stop = Take the copy away
copy-again = Try the copy again
copy-allow-again = Allow the copy again
found-title = Another of your devices chose differently
found-text = Nothing changes here unless you want it.
found-on = { $choice }: on, as chosen on { $device }. { $detail }
found-off = { $choice }: off, as chosen on { $device }.
found-use = Use them here
found-mine = Keep mine
unlink-copy = The copy of your choices stays in your account. To remove it as well, keep the link for now and press “Take the copy away” first.
