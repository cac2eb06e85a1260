# Sentences that only the terminal needs.

terminal-prompt = Sua escolha
terminal-waiting = Aguardando. Você pode escolher enquanto isso
terminal-number = Número
terminal-unknown = “{ $typed }” não é uma das opções. Digite uma destas: { $choices }
terminal-again = Essa não é uma das respostas.
terminal-hidden = O que você digitar ou colar agora não é mostrado.
terminal-nothing = Nada foi digitado, então nada mudou.
terminal-yes = s
terminal-yes-word = sim
terminal-no = n
terminal-no-word = não
terminal-quit = Fechar
terminal-closed = Fechado. Suas respostas estão guardadas; inicie o Firstlink novamente para continuar daqui.
terminal-browser-here = Um navegador de texto abre agora neste terminal. Saia dele para voltar aqui: no w3m e no lynx, pressione q.

## Where nobody can be asked

terminal-missing = Falta uma resposta, e ninguém pode ser consultado aqui
    .text = Acrescente { $flag } ao comando, ou execute-o em um terminal. O que já foi respondido está guardado: a próxima execução continua daí.
terminal-stuck = Isto precisa de uma pessoa, e ninguém pode ser consultado aqui
    .text = Execute o comando em um terminal. O que já foi respondido está guardado: a próxima execução continua daí.
terminal-bad-key = Esta chave do produto não foi aceita
    .text = Veja o que a tela diz sobre ela e execute o comando novamente com a chave corrigida. Nada dela foi guardado.
terminal-bad-passphrase = Esta frase secreta não foi aceita
    .text = Nada mais foi alterado. O que já foi respondido está guardado.
terminal-bad-name = Este nome para o computador não foi aceito
    .text = Dê outro nome a --device-name. O que já foi respondido está guardado.
terminal-not-linked-here = Este computador não está vinculado
terminal-linked = Este computador está vinculado.

## firstlink status

terminal-status-linked = Vinculado
terminal-status-attention = Vinculado, mas você precisa entrar novamente
terminal-status-none = Não vinculado
terminal-status-account = Conta
terminal-status-provider = Provedor da conta
terminal-status-device = Nome deste computador
terminal-status-since = Vinculado desde
terminal-status-kept = Acesso guardado
terminal-status-vault = Criptografado neste computador
terminal-status-passphrase = Criptografado neste computador, com sua frase secreta
terminal-status-session = Até o Firstlink ser fechado
terminal-status-key = Chave do produto
terminal-status-files = Arquivos
terminal-status-in-use = Ele tem o acesso deste vínculo na memória e pode verificá-lo: escolha lá “Verificar o vínculo agora”.

## firstlink unlink

terminal-unlink-none = Este computador não está vinculado, então não há nada a desvincular.
terminal-add-yes = Acrescente --yes ao comando, ou execute-o em um terminal

## firstlink logs export

terminal-logs-ask = Gravar isto em { $file }?
terminal-logs-written = Gravado em { $file }. Só você pode ler; entregue-o a quem estiver ajudando você.

## firstlink preferences

terminal-preferences-not-linked = As escolhas são feitas depois que uma conta é vinculada. Vincule uma primeiro: firstlink link
terminal-copy-off = Não há cópia na conta. Para guardar uma: firstlink link --sync-copy yes
terminal-preferences-open = Ainda há outras perguntas em aberto. Responda a elas primeiro: firstlink link. Nada foi alterado.
terminal-preferences-not-published = As escolhas foram anotadas, mas não foi possível gravar preferences.json. O Firstlink o grava de novo na próxima vez que iniciar.

## firstlink config

terminal-config-built-in = embutido
terminal-config-from-profile = { $file }, linha { $line }
terminal-config-nothing = nada
terminal-config-sound = Nenhum defeito foi encontrado.
terminal-config-unregistered = Ninguém pode entrar com isto: não há client_id. Registre o Firstlink no provedor de contas e escreva no perfil, em [provider], o identificador que receber.
terminal-questions = Digite uma ou duas palavras para ler as respostas em que elas aparecem.
