//! What `--help` and the man pages say beyond a line a flag; they stand apart so that the build can read them too.

/// The exit codes of every command but `doctor`.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
   0  done
   1  unexpected
   2  usage: a flag is wrong, or an answer is missing and nobody is there to ask
  10  not linked
  11  declined, or left by the person
  12  another Firstlink is at work
  65  bad data: a product key or a kept file
  69  the provider does not answer as it should, or the proxy does not lead there
  73  a file or folder cannot be made
  74  reading or writing failed
  75  try again later: offline, busy, timed out, keyring locked
  77  not permitted: the provider refused, or a stop for safety
  78  configuration: the profile, the registration, the clock, or the proxy's name and password";

/// How `link` behaves without a person, and what `--json` writes.
pub(crate) const LINK: &str = "\
Every answer can be a flag; what no flag answers is asked. Where nobody can be asked (standard input or output is no
terminal, or with --json), a missing answer ends the run with exit code 2 and the name of the flag. What was answered
before stays: the next run goes on from there.

With --json, standard output carries one JSON object a line and nothing else:
  {\"schema\":1,\"screen\":\"browser_wait\",\"state\":\"waiting\",\"step\":2,\"title\":…,\"address\":…}
  {\"schema\":1,\"screen\":\"device_code\",\"state\":\"showing\",\"step\":2,\"title\":…,\"user_code\":…,\"verification_uri\":…,\"expires_at\":…}
  {\"schema\":1,\"screen\":\"sign_in\",\"state\":\"problem\",\"step\":2,\"title\":…,\"problem\":{\"title\":…,\"text\":…,\"reference\":\"FL-1001\"}}
  {\"schema\":1,\"result\":\"linked\",\"exit\":0}
\"screen\" and \"state\" name the screen and its state; \"step\" is its number, or null. \"expires_at\" counts seconds since
1970-01-01T00:00:00Z. The last line always has \"result\" (linked, left, stopped or error) and \"exit\"; where something went
wrong, it has \"problem\" too. No line ever holds a password, a token or a product key. `firstlink
papers` writes the JSON Schema of all of it.";

/// What `doctor` looks at, what it writes, and its exit codes.
pub(crate) const DOCTOR: &str = "\
What is looked at: disk, secret store (a secret is kept, read and forgotten; a locked one is left alone), browser, loopback
port, DNS, proxy, captive portal, TLS, clock, and the provider's public description. Nothing of the person is sent, and
nothing is kept. All of it takes less than 3 s; what is not known by then counts as nothing found.

With --json, standard output carries one JSON object:
  {\"schema\":1,\"result\":\"failing\",\"exit\":75,\"provider\":{\"name\":…,\"issuer\":…},\"proxy\":null,
   \"checks\":[{\"check\":\"dns\",\"state\":\"failing\",\"finding\":\"offline\",\"title\":…,\"why\":…,\"fix\":…}, …]}
\"state\" is fine, warning, failing or not_known; \"result\" is the worst of them. \"proxy\" is host:port, or null.

Exit codes of doctor, by the worst finding:
   0  nothing, or warnings only: locked or no secret store, no browser, no loopback port, a proxy script nobody can run
  69  the provider or the proxy does not answer as it should
  73  there is no safe folder for Firstlink
  74  a file cannot be written, the disk is full, or the secret store does not work
  75  offline, or the network's own page stands in front: try again later
  77  the certificate cannot be trusted
  78  configuration: the profile, the registration, the clock, or the proxy's name and password";

/// What `preferences set` takes.
pub(crate) const SET: &str = "\
Each choice is NAME=VALUE: passwords=on, history=off, favourites=on, recommendations=off, language=de. What is not named
stays as it is. The choices are changed the way the wizard changes them, with a receipt for each decision, so this needs a
linked computer and no other Firstlink at work.";

/// What `preferences sync` does.
pub(crate) const SYNC: &str = "\
The copy is a small file, choices.json, in Firstlink's own folder in the account's storage; `firstlink papers` writes its JSON
Schema. `firstlink link --sync-copy yes` begins one, for which the account asks its own permission. Each choice is merged by the
time it was made; nothing that another device chose changes anything here unless --found use says so.";
/// What `preferences export --edge-policy` writes, and what it cannot do.
pub(crate) const EDGE_POLICY: &str = "\
--edge-policy is for whoever prepares computers for others. It writes the policy for Microsoft Edge that follows from the
choices made here, and puts nothing in place: an administrator does.
  SyncTypesListDisabled            what was not chosen: passwords, history, favorites
  PersonalizationReportingEnabled  false, where recommendations were not allowed
What is in the policy is off in Edge for everybody on that computer, a Microsoft account or not, and nobody can switch it on
there; Edge then says that it is managed. What was chosen is not in it: no policy switches sync on for a Microsoft account, so
each person does that in Edge. Edge takes the policy when it starts; edge://policy shows it.

Where it goes:
  json   Linux: any name ending in .json in /etc/opt/edge/policies/managed. Edge reads it there, but Microsoft documents these
         policies for Windows and macOS only
  plist  macOS: as com.microsoft.Edge.plist in a configuration profile of your device management, domain com.microsoft.Edge
  reg    Windows: `reg import FILE` as an administrator. It takes the place of both policies in HKEY_LOCAL_MACHINE, also where
         an earlier list held more. It is UTF-16, so write it with --to and not through a pipe of the shell";

/// What a support file holds, and the exit codes of `logs export`.
pub(crate) const LOGS: &str = "\
The file holds the version of Firstlink, the system, the name of the provider, whether there is a link, the state of the
vault, the choices, and the last lines of the log. It holds no name, no address, no name of this computer, nothing of a
product key, and no token or code. It is made for its owner only, and never in place of another file.

Exit codes of logs export:
   0  written, or shown with --to -
   2  nobody is there to ask: add --yes, or look first with --to -
  11  the answer was no; nothing was written
  73  the file cannot be made, or there is one of that name already
  74  writing failed; nothing was left behind
  78  configuration: the profile";

/// Where the support file lies when nobody says so: in the folder one is in.
pub(crate) const SUPPORT_FILE: &str = "firstlink-support.txt";
