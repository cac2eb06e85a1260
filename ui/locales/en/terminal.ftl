# Sentences of the terminal.
