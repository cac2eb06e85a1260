# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = Recuperar o acesso à sua conta
recovery-intro = Escolha o que melhor se encaixa. Você pode voltar e escolher outra coisa.
recovery-what = O que aconteceu?
recovery-ready = Tenha à mão:
recovery-guide = Orientar-me passo a passo
recovery-open = Abrir a página de recuperação
recovery-open-form = Abrir o formulário de recuperação
recovery-known = Conheço a conta, mas não a senha dela
recovery-done = Tenho uma nova senha: entrar
recovery-no-page = O Firstlink não sabe onde { $provider } tem esta página. Procure a opção de senha esquecida na página em que você entra.
recovery-secret = Digite códigos e senhas somente no seu navegador
    .text = O lugar deles é a página de { $provider }. O Firstlink nunca os pede, e ninguém que ligue ou escreva para você deve tê-los.

## What is wrong, and what to do

recovery-forgotten = Esqueci minha senha
    .title = Definir uma nova senha
    .time = Leva alguns minutos, a maior parte esperando o código.
recovery-forgotten-step-1 = Abra a página de recuperação e digite o endereço de e-mail ou o número de telefone da sua conta.
recovery-forgotten-step-2 = Escolha para onde { $provider } envia um código e digite o código nessa página.
recovery-forgotten-step-3 = Escolha uma nova senha por lá, depois volte aqui e entre com ela.
recovery-forgotten-ready-1 = O celular ou a caixa de correio em que você recebe códigos.
recovery-forgotten-ready-2 = Seu aplicativo autenticador, se você configurou um.

recovery-unreachable = Não tenho mais o endereço de e-mail ou o telefone
    .title = Quando você não tem mais o e-mail ou o telefone
    .time = Pode levar dias, pois { $provider } precisa ter certeza de que é você.
recovery-unreachable-look = Abra a página de recuperação e veja todas as opções que ela oferece. Uma caixa de correio antiga ou outro telefone pode estar entre elas.
recovery-unreachable-code = Procure um código de recuperação que você talvez tenha criado antes: 25 letras e números, talvez em papel. A página o aceita no lugar de todo o resto.
recovery-unreachable-form = Se nada restar, preencha o formulário de recuperação. Escreva tudo o que souber, pois só conta o que você escrever lá.
recovery-unreachable-none = Se nada restar, procure nessa página outra forma de provar quem você é, ou pergunte ao suporte de { $provider }.
recovery-unreachable-time-form = A resposta ao formulário normalmente chega em um dia.
recovery-unreachable-ready-1 = Um endereço de e-mail que funcione, em que { $provider } possa responder a você.
recovery-unreachable-ready-2 = Outros celulares, computadores e caixas de correio que você usou com esta conta.
recovery-fact-form = O formulário não adianta quando a verificação em duas etapas está ativada e não resta outra forma de contatar você.
recovery-fact-support = O pessoal do suporte não pode enviar links de redefinição nem alterar sua conta. Quem se oferece para fazer isso por dinheiro não é de { $provider }.
recovery-fact-thirty-days = Se todas as formas de contatar você forem trocadas, { $provider } espera 30 dias antes de confiar nas novas. A maioria dos serviços continua enquanto isso, mas não o que precisa de um código; com a verificação em duas etapas, ninguém entra até lá. Ninguém pode encurtar o prazo. Você pode cancelar se uma forma antiga reaparecer.
recovery-fact-two-ways = Se a verificação em duas etapas está ativada, { $provider } pede códigos por dois meios diferentes.

recovery-locked = Minha conta está bloqueada
    .title = Quando sua conta está bloqueada
    .time = Leva alguns minutos quando um código basta. Alguns bloqueios terminam sozinhos depois de um tempo.
recovery-locked-step-1 = Pare de tentar senhas por enquanto: mais tentativas podem mantê-la bloqueada.
recovery-locked-step-2 = Abra a página de recuperação, digite seu endereço e faça o que ela pedir. Na maioria das vezes, um código mostra que é você.
recovery-locked-step-3 = Escolha uma nova senha por lá, depois volte aqui e entre com ela.
recovery-locked-ready-1 = O celular ou a caixa de correio em que você recebe códigos.
recovery-locked-ready-2 = A mensagem sobre o bloqueio, se você recebeu uma. Não abra os links dela: abra a página por aqui.

recovery-unsure = Não tenho certeza de qual conta é a minha
    .title = Descobrir qual conta é a sua
    .time = Leva o tempo de olhar suas caixas de correio.
recovery-unsure-step-1 = Veja onde você ainda está conectado: um celular, outro computador, um videogame. O endereço da conta aparece nas configurações.
recovery-unsure-step-2 = Procure em cada uma das suas caixas de correio mensagens de { $provider }. O endereço que as recebeu é quase sempre o da conta.
recovery-unsure-step-3 = Experimente esses endereços na página de recuperação. Ela pode não dizer se existe uma conta, então espere para ver se chega um código.
recovery-unsure-ready-1 = Os endereços de e-mail e números de telefone que você usa, inclusive os antigos.

recovery-stranger = Outra pessoa pode estar na minha conta
    .title = Manter os outros fora da sua conta
    .time = Leva uns quinze minutos e vale a pena fazer logo.
recovery-stranger-step-1 = Defina uma nova senha, em um computador em que você confia. Na maioria das vezes, isso desconecta todos os outros.
recovery-stranger-step-2 = Veja os acessos recentes e os endereços, telefones e aplicativos da sua conta. Remova o que você não conhece.
recovery-stranger-step-3 = Ative a verificação em duas etapas na página de segurança.
recovery-stranger-step-4 = Troque a senha em todos os outros lugares em que você usava a mesma.
recovery-stranger-ready-1 = O celular ou a caixa de correio em que você recebe códigos.

recovery-child = É a conta de uma criança
    .title = Quando é a conta de uma criança
    .time = Leva alguns minutos quando vocês estiverem juntos.
recovery-child-step-1 = Sentem-se juntos: o adulto que cuida da conta pode precisar concordar ou receber o código.
recovery-child-step-2 = Abra a página de recuperação e digite o endereço da criança, não o do adulto.
recovery-child-step-3 = Escolham juntos a nova senha, depois voltem aqui e entrem com ela.
recovery-child-ready-1 = O celular ou a caixa de correio do adulto.
recovery-child-ready-2 = O endereço da própria criança.

## Beside the browser

recovery-part = Parte { $number } de { $of }. Deixe esta janela ao lado do navegador.
recovery-address = Digite o endereço da sua conta
recovery-address-step-1 = Abra a página de recuperação no seu navegador.
recovery-address-step-2 = Digite lá o endereço de e-mail ou o número de telefone da sua conta.
recovery-address-step-3 = Se a página mostrar uma imagem com letras, digite-as também.
recovery-address-label = Endereço de e-mail da conta
recovery-address-hint = Se você digitá-lo aqui também, a entrada depois começa com ele. Você pode deixar em branco.
recovery-how = Escolha como provar que é você
recovery-how-step-1 = Escolha um meio que você possa consultar agora mesmo: uma caixa de correio, um celular ou um aplicativo autenticador.
recovery-how-step-2 = A página mostra só uma parte de cada endereço e número. Ela pode pedir o restante a você.
recovery-how-none = Não tenho mais nenhum destes
recovery-code = Digite o código que você receber
recovery-code-step-1 = Ele pode levar alguns minutos para chegar. Olhe também no lixo eletrônico.
recovery-code-step-2 = Se você pediu mais de uma vez, use o mais recente.
recovery-code-step-3 = Se a mensagem trouxer um link, ele leva você adiante sozinho.
recovery-password = Escolha uma nova senha
recovery-password-step-1 = Três ou quatro palavras sem relação entre si são longas e fáceis de lembrar.
recovery-password-step-2 = Use uma que não esteja em nenhum outro lugar, e deixe seu navegador guardá-la se quiser.
recovery-password-step-3 = Você pode ser desconectado de todos os outros lugares. É assim mesmo.
