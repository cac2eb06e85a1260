# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = Voltar
help = Ajuda
not-now = Agora não
continue = Continuar
cancel = Cancelar
close = Fechar
try-again = Tentar novamente
language = Idioma
language-draft = { $language } – rascunho
display = Exibição
display-system = Como no sistema
display-theme = Cores
display-light = Claro
display-dark = Escuro
display-contrast = Contraste
display-contrast-more = Mais
display-text = Tamanho do texto
display-percent = { $percent }%
display-motion = Movimento
display-motion-less = Menos
window-title-problem = Problema: { $title }
reference = Para o suporte: { $code }
details-reference = Referência
details-correlation = ID de correlação
details-time = Hora
step-of = Etapa { $number } de { $of }
step-1 = Chave do produto
step-2 = Entrada
step-3 = Vínculo
step-4 = Sincronização
step-5 = Pronto
address = Endereço
copy-address = Copiar o endereço
copied-address = Endereço copiado
on = Ativado
off = Desativado

## Welcome

welcome = Vincule este computador à sua conta
welcome-intro = Entre uma vez, e este computador sabe de quem é.
welcome-reason-1 = Reencontre suas configurações e compras, aqui e no seu próximo computador.
welcome-reason-2 = Decida você mesmo o que será sincronizado. Nada é escolhido no seu lugar.
welcome-reason-3 = Volte a entrar com mais facilidade se um dia perder uma senha.
welcome-need = Você precisa de uma conta { $provider }. Se tiver uma chave do produto, deixe-a à mão.
welcome-without = Você também pode usar este computador sem vincular e voltar a isso mais tarde.
get-started = Começar

## Step 1: product key

key-title = Você tem uma chave do produto?
key-intro = Ela tem 25 letras e números e está no cartão, na caixa ou no e-mail da compra.
key-purpose = Para que é a chave?
key-for-windows = Windows
key-for-office = Office ou Microsoft 365
key-for-xbox = Xbox ou um cartão-presente
key-for-unsure = Não tenho certeza
key-label = Chave do produto
key-hint = Espaços, traços e letras minúsculas são aceitos.
key-counter = { $count } de 25 caracteres
key-convert = Converter as letras
key-in-firmware = Este computador já traz uma chave do Windows
    .text = O fabricante a colocou nele, e o Windows se ativa sozinho com ela. Para o Windows, você não precisa de outra: escolha “Não tenho uma chave”.
key-privacy = A chave só passa por uma busca de enganos de digitação, neste computador. Ela não é enviada a lugar algum.
key-skip = Não tenho uma chave
key-use-anyway = Usar mesmo assim
key-for = Para
key-none = Nenhuma informada
key-other = Usar outra chave
key-kept = Sua chave está bem guardada
key-kept-checked = Nenhum engano de digitação foi encontrado. Só a página do vendedor pode dizer se ela já foi usada.
key-kept-unchecked = Ela é guardada como você a digitou. Este tipo de chave não pode ser verificado neste computador.
key-empty = Digite sua chave do produto ou escolha “Não tenho uma chave”
key-product-id = Isto é uma ID do produto, não uma chave do produto
    .text = A ID do produto aparece no próprio computador e tem 20 caracteres. A chave do produto tem 25, em cinco grupos de cinco.
key-redeem = Isto parece um código de presente ou de assinatura
    .text = Se for, escolha “Xbox ou um cartão-presente” acima. Se não, veja mais uma vez o último caractere.
key-bad-character = Alguns caracteres não existem em chaves do produto
key-bad-places = Veja o caractere { $places }, sem contar espaços e traços.
key-bad-many = Chaves do produto são escritas apenas com as letras de A a Z e números.
key-two-n = A letra N só pode aparecer uma vez em uma chave
    .text = Compare cada N com a chave mais uma vez: um deles pode ser um M ou um H.
key-too-short = { $count ->
    [one] Uma chave do produto tem 25 caracteres. Você digitou { $count }
    [many] Uma chave do produto tem 25 caracteres. Você digitou { $count }
   *[other] Uma chave do produto tem 25 caracteres. Você digitou { $count }
}
key-too-long = { $count ->
    [one] Uma chave do produto tem 25 caracteres. Você digitou { $count }
    [many] Uma chave do produto tem 25 caracteres. Você digitou { $count }
   *[other] Uma chave do produto tem 25 caracteres. Você digitou { $count }
}
key-legacy = Esta chave não tem a letra N
    .text = Chaves do Windows 8, do Office 2013 e de tudo que veio depois têm exatamente uma. Se a sua é de um produto mais antigo, use-a mesmo assim; se não, um M ou um H pode ser um N.
key-checksum = Algo nesta chave foi digitado diferente
    .text = Compare-a mais uma vez com o cartão ou o e-mail.
key-hint-never = { $character } nunca aparece em uma chave do produto.
key-hint-script = Algumas letras são de outro alfabeto e só se parecem. Mude o teclado para inglês e digite a chave novamente.
key-hint-mistaken = Verifique primeiro B e 8, G e 6.
key-hint-twice = A mesma chave aparece duas vezes. Deixe só uma delas.
key-hint-same = Todos os caracteres são iguais, então isto só mostra como é uma chave.
key-hint-shift = Neste teclado, os números podem precisar da tecla Shift.

## Step 2: sign in

sign-in-title = Entre na sua conta
sign-in-intro = Você entra na página de { $provider }, no seu navegador. O Firstlink nunca vê sua senha.
sign-in-which = Use uma conta pessoal. Contas corporativas ou de estudante não podem ser vinculadas aqui.
sign-in-browser = Entrar com o navegador
sign-in-device = Usar um código no meu celular
sign-in-create = Não tem conta? Crie uma!
sign-in-cannot = Não consigo entrar
sign-in-interrupted = Sua entrada foi interrompida
    .text = Nada foi vinculado, e suas respostas continuam aqui. Escolha como entrar para continuar.
session-only = O vínculo vai durar até o Firstlink ser fechado
    .text = Não há nenhum chaveiro em funcionamento neste computador, e um acesso nunca é salvo sem proteção. Para manter o vínculo, escolha uma frase secreta ao entrar, ou inicie um chaveiro como o GNOME Keyring ou o KWallet e abra o Firstlink novamente.
sign-in-passphrase = Guardar o acesso com uma frase secreta
passphrase-choose = Escolha uma frase secreta
passphrase-why = Não há chaveiro neste computador. Com uma frase secreta, o Firstlink pode guardar seu acesso em um arquivo criptografado e pedi-la a você depois de reiniciar.
passphrase-label = Frase secreta
passphrase-hint = Uma nova, não a senha da sua conta; pelo menos 12 caracteres. Quatro ou cinco palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.
passphrase-again = A mesma frase secreta outra vez
passphrase-too-short = Esta frase secreta é curta demais
passphrase-not-the-same = As duas frases secretas não são iguais
    .text = Digite a mesma frase secreta nos dois campos.
passphrase-forgotten = Ninguém pode lhe dizer esta frase secreta
    .text = Ela não fica guardada em lugar algum. Se você a esquecer, basta entrar de novo; sua conta em si não é afetada.
passphrase-without = Continuar sem frase secreta
passphrase-open = Digite sua frase secreta
passphrase-needed = Seu acesso está guardado com uma frase secreta que você escolheu. Digite-a para continuar.
passphrase-open-now = Abrir
passphrase-wrong = Esta não é a frase secreta que você escolheu
    .text = Verifique o idioma do teclado e a tecla Caps Lock e tente novamente. Você pode tentar quantas vezes quiser.
passphrase-forget = Esquecer e entrar de novo
passphrase-forget-link = Se você não se lembra mais dela, deixe o Firstlink esquecer o que guardou: este computador continua vinculado, e você entra de novo.
vault-sealed = O Firstlink vai pedir sua frase secreta
    .text = Ela protege o que você escolheu guardar neste computador. O pedido vem antes de você entrar.
vault-unsealed = Seu acesso será guardado com sua frase secreta
    .text = Depois de reiniciar, o Firstlink a pede quando for preciso.
store-locked = O sistema pode pedir que você desbloqueie seu chaveiro
    .text = Seu acesso fica guardado no chaveiro deste computador. Se uma janela pedir a senha dele, é a mesma com que você entra neste computador.
browser-title = Continue no seu navegador
browser-title-create = Crie sua conta no navegador
browser-step-1 = No navegador, entre na página de { $provider }.
browser-step-2 = Permita que o Firstlink veja seu nome e seu endereço de e-mail.
browser-step-3 = Volte a esta janela.
browser-back = Esta tela continua sozinha assim que você entrar.
browser-until = O Firstlink espera dez minutos. Se nada abriu, copie o endereço abaixo em qualquer navegador.
browser-offer = Nada aconteceu no navegador?
    .text = Se você ainda está entrando por lá, não tenha pressa: esta tela continua sozinha. Se não, aqui estão outros caminhos. Nada do que você digitou se perde.
beside-first = Termine no navegador ou com este código: vale o que ficar pronto primeiro.
paste-label = Endereço em que o navegador parou
paste-hint = Somente se você mesmo abriu o endereço acima e o navegador parou em uma página que não consegue alcançar: copie o endereço inteiro dessa página e cole aqui.
paste-use = Usar este endereço
paste-looking = Lendo o endereço
paste-no-code = Não há entrada neste endereço
    .text = O certo começa com http://localhost e contém code=. Se o seu não é assim, abra o endereço abaixo no navegador mais uma vez e cole aquele em que ele parar.
paste-other = Este endereço é de uma tentativa anterior
    .text = Abra o endereço abaixo no navegador e cole aquele em que ele parar então.
paste-beginning = Este é o endereço por onde se começa
    .text = Abra-o em um navegador e entre por lá. Depois cole o endereço em que o navegador parou.
browser-opening = Abrindo seu navegador
browser-opened = Seu navegador foi aberto
browser-again = Abrir o navegador novamente
browser-device = Usar um código no meu celular
device-title = Entre com um código
device-asking = Pedindo um código a { $provider }
device-step-1 = No celular ou em outro computador, abra o endereço abaixo ou aponte a câmera para o quadrado.
device-step-2 = Digite o código, entre e permita que o Firstlink veja seu nome e seu endereço de e-mail.
device-step-3 = Volte aqui.
device-code = Código
device-copy = Copiar o código
device-copied = Código copiado
device-address = Endereço
device-qr = O endereço acima como código quadrado para a câmera de um celular
device-expires-soon = Expira em menos de um minuto
device-expires = { $minutes ->
    [one] Expira em { $minutes } minuto
    [many] Expira em { $minutes } de minutos
   *[other] Expira em { $minutes } minutos
}
device-warning = Use somente um código que você vê na sua própria tela, agora mesmo. Ninguém de { $provider } ou do Firstlink jamais enviará um a você, nem pedirá que leia um em voz alta.
device-waiting = Esta tela continua sozinha assim que você entrar por lá.
device-new = Obter um novo código
device-browser = Entrar aqui com o navegador
offer-signed-in = Você entrou

## Step 3: link

offer-title = Esta conta é sua?
offer-what = Se você a vincular a este computador:
offer-point-1 = O Firstlink guarda um acesso a esta conta neste computador, criptografado.
offer-point-2 = Ele lê seu nome e seu endereço de e-mail, e nada mais.
offer-point-3 = Você pode desvincular a qualquer momento.
account-detail = Acesso por { $provider }
other-account = Usar outra conta
link-now = Vincular agora
mismatch-title = Você entrou com outra conta
mismatch-both = Este computador está vinculado a { $linked }. Você entrou como { $account }.
mismatch-linked = Vinculada a este computador
mismatch-signed-in = Acesso feito agora
mismatch-nothing = Nada foi alterado, e nada desta entrada foi guardado.
mismatch-again = Entrar com a conta vinculada
mismatch-unlink = Desvincular antes este computador
verifying = Verificando os dados da conta
confirm-title = Confira e confirme
confirm-nothing-yet = Nada é vinculado até você pressionar “Confirmar”.
confirm = Confirmar
device-name = Nome deste computador
device-name-hint = Para você reconhecê-lo depois.
device-name-empty = Dê um nome a este computador
device-name-too-long = Use no máximo { $limit } caracteres no nome
linking-title = Vinculando
linking-saving = Criando o vínculo
linking-device = Vinculando { $device } à sua conta

## Step 4: sync

sync-title = Escolha o que sincronizar
sync-intro = Seu computador está vinculado. Agora escolha o que gostaria de ter também nos seus outros dispositivos. Nada é escolhido no seu lugar.
sync-legend = Sincronizar
sync-passwords = Senhas salvas
sync-passwords-detail = As senhas que você salva vão para a sua conta, para que possa usá-las nos seus outros dispositivos. Quem conseguir entrar na conta pode usá-las.
sync-history = Histórico de navegação
sync-history-detail = As páginas que você visita vão para a sua conta, para que possa encontrá-las de novo em outros dispositivos.
sync-favourites = Favoritos
sync-favourites-detail = Seus favoritos ficam iguais em todos os seus dispositivos.
sync-honest = O Firstlink anota sua escolha neste computador. O ajuste em si fica nas configurações do navegador ou do sistema; a última tela mostra onde.
sync-nothing = Não sincronizar nada
sync-save = Salvar escolhas
recommend-title = Você gostaria de recomendações personalizadas?
recommendations = Recomendações personalizadas
recommendations-detail = Os programas deste computador podem usar o que você faz aqui para sugerir recursos e ofertas.
recommend-point-1 = O vínculo e a sincronização funcionam do mesmo jeito se você disser não.
recommend-point-2 = Sua resposta fica guardada neste computador. Você pode mudá-la a qualquer momento.
recommend-now-yes = No momento, você disse sim.
recommend-now-no = No momento, você disse não.
recommend-no = Não, obrigado
recommend-yes = Sim, permitir

## Step 5: done

finish-title = Seu computador está vinculado
finish-all = Não há mais nada a fazer.
finish-left = Ainda falta:
finish-dashboard = Ir para o painel
left-sync = Ative a sincronização no seu navegador, em Configurações, Perfis, Sincronizar. O Firstlink não pode fazer isso por você.
left-key-windows = Use sua chave do Windows no Windows: Configurações, Sistema, Ativação. Depois remova-a daqui.
left-key-office = Use sua chave na página do Office e do Microsoft 365, depois de entrar por lá. Em seguida, remova-a daqui.
left-key-xbox = Resgate seu código na página de { $provider }. Depois remova-o daqui.
left-key-unsure = Use sua chave na página do produto a que ela pertence. Depois remova-a daqui.
kept = Seu acesso está guardado
kept-vault = Criptografado neste computador
kept-passphrase = Criptografado neste computador, com sua frase secreta
kept-session = Até o Firstlink ser fechado
dashboard-title = Seu vínculo
dashboard-none = Este computador não está vinculado
dashboard-none-text = Você pode vinculá-lo a qualquer momento: abra o Firstlink novamente.
change-choices = Mudar o que é sincronizado
rename = Renomear
rename-title = Renomear este computador
rename-hint = Para você reconhecê-lo depois. Sua conta só fica sabendo do nome se você guardar nela uma cópia das suas escolhas.
rename-save = Salvar o nome
rerun = Repetir todas as etapas
security-title = Proteger sua conta
agreements-title = Seus dados e consentimentos
agreements-intro = Você deu seu consentimento ao que segue. Pode mudar de ideia sobre cada item, aqui mesmo.
agreements-none = Até agora, você não deu nenhum consentimento. O que você ativar em “Mudar o que é sincronizado” aparecerá aqui, com um jeito de voltar atrás.
agreed = { $when }: consentimento dado, em { $language }
withdrawn-again = { $when }: consentimento retirado. Você o tinha dado: { $given }, em { $language }
withdraw = Retirar o consentimento
save-my-data = Salvar uma cópia dos meus dados
key-forget = Remover esta chave
open-dashboard = Abrir a página da minha conta
open-security = Abrir a página de segurança da minha conta
open-activity = Ver quem entrou recentemente
open-consent = Ver quais aplicativos podem usar minha conta
open-redeem = Abrir a página de chaves e códigos
open-setup = Abrir a página de chaves do Office
copy-key = Copiar a chave
open-support = Falar com o suporte
check-link = Verificar o vínculo agora
checking = Perguntando a { $provider } se o vínculo continua em ordem
last-check = Última verificação do vínculo
last-check-good = { $when }: tudo bem
last-check-ended = { $when }: não está mais em ordem
ago-now = Agora mesmo
ago-minutes = { $count ->
    [one] Há { $count } minuto
    [many] Há { $count } de minutos
   *[other] Há { $count } minutos
}
ago-hours = { $count ->
    [one] Há { $count } hora
    [many] Há { $count } de horas
   *[other] Há { $count } horas
}
ago-days = { $count ->
    [one] Há { $count } dia
    [many] Há { $count } de dias
   *[other] Há { $count } dias
}
not-checked = Não foi possível verificar o vínculo
    .text = Isso não diz nada sobre o vínculo em si: ele está como estava, e suas escolhas continuam aqui.
ended = Entre novamente para reparar o vínculo
    .text = { $provider } não aceita mais o acesso que estava guardado aqui. Isso acontece depois de uma nova senha, de uma longa pausa ou quando o acesso do Firstlink foi removido. Suas escolhas continuam aqui.
attention = Entre novamente para manter o vínculo
    .text = Seu último acesso não pôde ser salvo, porque nenhum chaveiro estava em funcionamento. Suas escolhas continuam aqui.
sign-in-again = Entrar novamente
unlink = Desvincular este computador
unlink-title = Desvincular este computador?
unlink-what = Se você desvincular:
unlink-point-1 = O acesso e a chave do produto guardados neste computador são apagados, e o Firstlink confere se não estão mais lá.
unlink-point-2 = Suas escolhas ficam neste computador.
unlink-point-3 = { $provider } ainda mostra o Firstlink como aplicativo com acesso. Só você pode remover isso, na página de lá; o Firstlink mostra onde.
unlink-now = Desvincular agora
unlink-keep = Manter o vínculo
erased = O que foi encontrado neste computador e o que aconteceu com cada coisa:
erased-refresh-token = Seu acesso
erased-pending-sign-in = Uma entrada que não foi concluída
erased-product-key = Chave do produto
erased-vault-file = O arquivo criptografado em que estavam
erased-vault-key = A chave dele no chaveiro
erased-link-record = Sua conta nas anotações do Firstlink
fate-erased = Apagado, procurado de novo: não está mais lá
fate-not-there = Não estava lá
fate-unreadable = Não foi possível ler; nunca mais poderá ser aberto
fate-left = Ainda pode estar lá
fate-left-at = Ainda pode estar lá: { $place }
erased-elsewhere = O que só { $provider } pode fazer: mostrar o Firstlink como aplicativo com acesso até você remover isso na página de lá. O acesso já concedido termina sozinho em até uma hora.
choices-stay = Suas escolhas ficam neste computador, para a próxima vez que você o vincular.
forget-choices = Esquecer também minhas escolhas
unlink-left = Desvinculado, mas algo pode ter ficado
    .text = Nada do que ficou pode abrir sua conta. Remova-o onde a lista abaixo indica, no programa de chaveiro deste computador ou na pasta dele.
unlinking = Apagando o acesso e conferindo se não está mais lá
unlink-failed = Nem tudo pôde ser apagado
    .text = Seu vínculo continua aqui. Desbloqueie seu chaveiro, se estiver bloqueado, e tente novamente.

## Side trips

not-now-title = Sem problema: nada foi vinculado
not-now-nothing = Você pode usar este computador como está.
not-now-key = Sua chave do produto continua bem guardada neste computador.
not-now-return = Para vincular mais tarde, abra o Firstlink novamente. Suas respostas ficam guardadas.
not-now-again = Continuar, afinal
problem-title = O Firstlink não pode continuar agora
problem-kept = Nada do que você digitou antes desta etapa se perdeu.

## What happened beside the way

aside-key-kept = Sua chave do produto está bem guardada
aside-link-good = O vínculo está em ordem
aside-page-opened = A página foi aberta no seu navegador
aside-key-not-kept = Não foi possível guardar sua chave do produto
    .text = Você pode continuar sem ela e digitá-la novamente mais tarde.
aside-not-published = Outros programas ainda não veem suas escolhas
    .text = Elas estão guardadas, e o Firstlink tenta de novo na próxima vez que iniciar.
aside-code-ended = Não há código para usar no momento
    .text = O navegador continua sendo esperado. Você pode obter outro código a qualquer momento.
aside-key-copied = A chave fica na área de transferência por um minuto
    .text = Cole-a onde ela for usada. Passado esse minuto, o Firstlink a tira da área de transferência.
aside-key-taken-back = A chave foi tirada da área de transferência
    .text = Copie-a mais uma vez se ainda precisar dela.
aside-key-not-copied = Não foi possível copiar a chave
    .text = A área de transferência deste computador não está acessível. Digite a chave a partir do cartão ou do e-mail; ela continua guardada aqui até você a remover.
aside-my-data-saved = Uma cópia dos seus dados foi salva
    .text = Ela está neste arquivo: { $path }. Ela contém o que o Firstlink guarda sobre você, mas nada secreto: o acesso e a chave do produto ficam onde estão.
aside-my-data-not-saved = Não foi possível salvar seus dados em um arquivo
    .text = Nada se perdeu. Veja se há espaço no disco e se você pode gravar na sua pasta Downloads, e salve a cópia novamente.
aside-browser-ended = O navegador não é mais esperado
    .text = O código continua funcionando. Você pode abrir o navegador novamente a qualquer momento.
aside-page-not-opened = Não foi possível abrir seu navegador
    .text = Copie o endereço em um navegador.
aside-choices-forgotten = Suas escolhas foram esquecidas
aside-unlinked = Este computador está desvinculado
    .text = O acesso foi apagado, e cada lugar onde ele poderia estar foi conferido. Para retirar também a permissão do Firstlink em { $provider }, abra a página com seus aplicativos.
aside-repaired = O Firstlink foi interrompido enquanto salvava
    .text = Ele continua da última resposta que foi salva por inteiro. Dê uma olhada nela.
aside-preferences-repaired = O arquivo com suas escolhas estava danificado
    .text = Ele foi posto de lado e escrito de novo com o que você tinha escolhido.

## The page the browser ends on

landing-done-title = Você entrou
landing-done-text = Volte ao Firstlink para terminar. Você pode fechar esta aba.
landing-failed-title = Você não entrou
landing-failed-text = Volte ao Firstlink: ele diz por quê e o que fazer agora. Você pode fechar esta aba.
landing-elsewhere-title = Nada a fazer aqui
landing-elsewhere-text = Esta página é de uma entrada que já terminou. Volte ao Firstlink. Você pode fechar esta aba.

## Before it begins: why Firstlink cannot open

blank =
    .title = A janela fica em branco neste computador
    .text = A exibição da web não desenha nada, com a placa de vídeo ou sem ela. Nada se perde: abra um terminal e digite “firstlink link” para fazer o mesmo por lá.
broken = O Firstlink parou
broken-notice =
    .title = Algo deu errado dentro do Firstlink
    .text = O que você respondeu está guardado. Feche esta janela e inicie o Firstlink novamente: ele continua de onde você estava. Se acontecer de novo, informe ao suporte a referência abaixo.
cannot-start = O Firstlink não pode abrir
cannot-start-busy =
    .title = Outro Firstlink está aberto
    .text = Ele trabalha com as mesmas respostas, então só um pode estar aberto por vez. Feche o outro e inicie novamente.
cannot-start-silent =
    .title = O Firstlink já está aberto, mas não responde
    .text = Suas respostas estão guardadas. Encerre o outro, ou saia da sua sessão neste computador e entre de novo, e inicie novamente.
cannot-start-profile =
    .title = As configurações do Firstlink não podem ser usadas
    .text = Quem configurou este computador pode resolver: algo no perfil do Firstlink não se encaixa.
cannot-start-home =
    .title = O Firstlink não pode usar a pasta dele
    .text = Nada foi alterado. Quem configurou este computador pode ler abaixo o que há com ela.
cannot-start-unexpected =
    .title = Algo de que o Firstlink precisa não iniciou
    .text = Nada foi alterado. Reinicie este computador e tente novamente; se acontecer de novo, informe ao suporte o que está abaixo.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = Verificação em duas etapas
    .text = Quem descobrir sua senha ainda não consegue entrar.
    .open = Ativar
advice-sign-ins = Acessos
    .text = Um que não foi seu é motivo para trocar a senha na hora.
advice-password = Senha
    .text = O melhor é ter uma que você não usa em nenhum outro lugar: longa e feita de partes que não têm nada a ver umas com as outras.
    .open = Trocar
made-up = Uma frase secreta, inventada agora mesmo
made-up-note = Ela surgiu por acaso e não fica guardada em lugar nenhum: some quando você sai desta página. Se quiser ficar com ela, anote-a ou guarde-a no seu gerenciador de senhas.
made-up-another = Inventar outra
try-out = Testar uma ideia sua
try-out-hint = O que você digita aqui fica nesta página: não é enviado, guardado nem anotado. Use uma ideia, não uma senha que você já usa.
try-out-first = Isto está entre o que se tenta primeiro.
try-out-weak = Curta ou regular demais: seria adivinhada em pouco tempo.
try-out-fair = Nada mal. Uma ou duas palavras a mais a tornam forte.
try-out-strong = Longa e irregular o bastante para ser difícil de adivinhar.
