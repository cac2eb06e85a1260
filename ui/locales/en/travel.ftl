# Choices that travel: the copy in the account, and what another device chose.

account-copy = A copy in my account
account-copy-detail = Firstlink keeps a small file in a folder of its own in your storage at { $provider }: what you chose, when, and the names of your devices. Your next device can then offer you the same. You can see and delete the file there; programs you let into all your files can read it. No password and no product key is in it.
