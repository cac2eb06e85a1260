# Questions, answers and advice; readable without a network. `.also` holds other words people look for, and is never shown.

help-title = Ajuda
help-search = O que você gostaria de saber?
help-search-hint = Uma ou duas palavras, em qualquer ordem, como: código celular
help-search-now = Pesquisar
help-show-all = Mostrar todas as perguntas
help-found = { $count ->
    [one] { $count } resposta encontrada
    [many] { $count } de respostas encontradas
   *[other] { $count } respostas encontradas
}
help-found-nothing = Nenhuma resposta tem todas essas palavras
    .text = Tente menos palavras ou outras, ou percorra todas as perguntas.
help-security = Para manter sua conta segura:
help-close = Voltar para onde eu estava
advice-1 = Ative a verificação em duas etapas na página de segurança da sua conta.
advice-2 = Use uma senha que não usa em nenhum outro lugar. Três ou quatro palavras ao acaso são longas e fáceis de lembrar.
advice-3 = Adicione uma segunda forma de contato, como outro endereço de e-mail, antes de precisar dela.
advice-4 = Veja de vez em quando quem entrou recentemente, na página de segurança da sua conta.
advice-5 = Nunca dê um código a ninguém, seja quem for que diga ser.

## Linking

faq-linking = Vinculação
faq-linking-1 = Por que devo vincular minha conta?
    .answer = Para que este computador saiba de quem é: compras, configurações e o que você escolher sincronizar podem acompanhar você aqui e no seu próximo computador.
    .also = motivo razão vantagem benefício conectar ligar para quê
faq-linking-2 = É obrigatório?
    .answer = Não. Escolha “Agora não” a qualquer momento antes de “Confirmar”. O computador funciona sem vínculo, e você pode abrir o Firstlink de novo mais tarde.
    .also = preciso dever forçado pular depois sem opcional local
faq-linking-3 = É grátis?
    .answer = Sim. Vincular não custa nada, e o Firstlink nunca pede cartão nem conta bancária. O que você compra de { $provider } fica entre você e { $provider }.
    .also = preço pagar dinheiro custo cobrança gratuito cartão de crédito assinatura
faq-linking-4 = Posso usar uma conta corporativa ou de estudante?
    .answer = Não. O Firstlink é só para contas pessoais. Se você não tem nenhuma, escolha “Não tem conta? Crie uma!” na tela de entrada.
    .also = trabalho empresa escritório faculdade universidade escola organização
faq-linking-5 = Uma criança pode vincular uma conta?
    .answer = Sim, se o adulto que cuida da conta concordar. { $provider } pode pedir que esse adulto também entre, então façam isso juntos.
    .also = filho filha família pai mãe idade menor
faq-linking-6 = Entrei com a conta errada.
    .answer = Antes de “Confirmar”, escolha “Usar outra conta”. Depois disso, desvincule no painel e comece de novo.
    .also = outra diferente engano trocar mudar segunda
faq-linking-7 = Posso vincular outro computador com a mesma conta?
    .answer = Sim, quantos quiser. Abra o Firstlink em cada um deles. Dê a cada um um nome que você reconheça depois.
    .also = segundo notebook laptop mais dispositivos vários dois
faq-linking-8 = Como desvinculo?
    .answer = Abra o Firstlink e escolha “Desvincular este computador”. O acesso salvo é apagado, e confere-se que não está mais lá. Para retirar também a permissão em { $provider }, abra a página com seus aplicativos; só você pode fazer isso.
    .also = remover desconectar excluir apagar sair parar separar

## Signing in

faq-signing-in = Como entrar
faq-signing-in-1 = Esqueci minha senha.
    .answer = Escolha “Não consigo entrar”, aqui abaixo ou na tela de entrada. O Firstlink acompanha você passo a passo enquanto define uma nova na página de { $provider }.
    .also = perdida redefinir recuperar bloqueada não entra login ajuda
faq-signing-in-2 = O Firstlink vê minha senha?
    .answer = Não. Você entra na página de { $provider }, no seu próprio navegador. O Firstlink só fica sabendo quem entrou.
    .also = privacidade seguro digitar roubar
faq-signing-in-3 = Meu navegador não abriu. O que posso fazer?
    .answer = Na tela de espera, copie o endereço em qualquer navegador deste computador, ou escolha “Usar um código no meu celular”.
    .also = nada acontece janela página em branco travado esperando
faq-signing-in-4 = Posso usar outro navegador?
    .answer = Sim. O Firstlink abre o que está definido no seu sistema. Para usar outro, copie nele o endereço da tela de espera.
    .also = Chrome Firefox Edge Safari padrão diferente
faq-signing-in-5 = Recebi um código. Devo digitá-lo?
    .answer = Não. Use somente um código que você vê no Firstlink, na sua própria tela, neste momento. Um código que alguém lhe envia deixaria essa pessoa entrar na sua conta.
    .also = phishing golpe fraude mensagem SMS ligação desconhecido segurança
faq-signing-in-6 = Funciona sem internet?
    .answer = Para entrar é preciso internet. Tudo o que você respondeu fica guardado, e esta ajuda pode ser lida sem ela. Depois de vinculado, o computador funciona offline como antes.
    .also = desconectado rede conexão Wi-Fi depois
faq-signing-in-7 = Por que preciso entrar de novo?
    .answer = { $provider } encerra um acesso depois de uma nova senha, de uma longa pausa ou quando o acesso do Firstlink foi removido. Entre mais uma vez, e tudo o que você escolheu fica como estava.
    .also = expirado reparar terminou desconectado repetido

## Product key

faq-product-key = Chave do produto
faq-product-key-1 = O que é uma chave do produto, e onde ela está?
    .answer = Ela tem 25 letras e números em cinco grupos. Está em um cartão na caixa, em uma etiqueta ou no e-mail que você recebeu ao comprar o produto.

    Muitos computadores trazem dentro a licença do Windows e não têm chave para digitar. Nesse caso, escolha “Não tenho uma chave”.
    .also = licença número de série ativação encontrar adesivo
faq-product-key-2 = Qual chave serve para quê?
    .answer = Chaves do Windows, do Office ou do Microsoft 365 e códigos do Xbox ou de cartões-presente são todos parecidos. O cartão ou o e-mail diz o nome do produto. Se não souber, escolha “Não tenho certeza”: nada se perde com isso.
    .also = diferença tipo cartão presente código jogo assinatura resgatar
faq-product-key-3 = Não tenho chave. Posso continuar?
    .answer = Sim. Escolha “Não tenho uma chave”. O vínculo não precisa dela, e você pode usar uma chave mais tarde.
    .also = sem falta pular nenhuma perdida
faq-product-key-4 = Minha chave do produto é enviada a algum lugar?
    .answer = Não. O Firstlink procura enganos de digitação somente neste computador e guarda a chave criptografada até você usá-la. Ele não pode dizer se uma chave é original ou se já foi usada.
    .also = enviar verificar ativar privacidade usada original

## What is synced

faq-choices = O que é sincronizado
faq-choices-1 = O que a sincronização faz, e algo já está ativado?
    .answer = O Firstlink não ativa nada sozinho. Suas escolhas são anotadas neste computador. Os ajustes em si ficam nas configurações do navegador ou do sistema.
    .also = sincronizar senhas histórico favoritos configurações nuvem
faq-choices-2 = Como mudo o que escolhi?
    .answer = Abra o Firstlink e escolha “Mudar o que é sincronizado”. Dizer não exige os mesmos passos que dizer sim.
    .also = editar retirar desfazer depois de novo consentimento desativar
faq-choices-3 = O que são recomendações personalizadas?
    .answer = Sugestões de recursos e ofertas, feitas a partir do que você faz neste computador. Ficam desativadas a menos que você diga sim, e todo o resto funciona igual sem elas.
    .also = publicidade anúncios propaganda ofertas rastreamento sugestões

## This computer

faq-this-computer = Este computador
faq-this-computer-1 = O que o Firstlink guarda neste computador, e onde?
    .answer = Suas respostas, o fato de o computador estar vinculado e suas escolhas, em pastas suas. O acesso e uma chave do produto ficam criptografados; o que os abre está no chaveiro do seu sistema.

    “firstlink status” em um terminal mostra o que está guardado.
    .also = armazenado salvo dados arquivos pasta local caminho
faq-this-computer-2 = Meu acesso está guardado “Até o Firstlink ser fechado”. Por quê?
    .answer = Não há nenhum chaveiro em funcionamento neste computador, e o Firstlink nunca salva um acesso sem proteção. Inicie o GNOME Keyring ou o KWallet, ou escolha “Guardar o acesso com uma frase secreta” na tela de entrada, e entre novamente.
    .also = chaveiro senhas falta bloqueado carteira lembrar
faq-this-computer-3 = E se a energia acabar, ou se eu fechar a janela?
    .answer = Abra o Firstlink novamente: ele volta à mesma etapa com as mesmas respostas. Só uma entrada em andamento no navegador começa de novo.
    .also = travou reiniciar interrompido perdido retomar fechado bateria
faq-this-computer-4 = Outra pessoa também usa este computador.
    .answer = O vínculo é da pessoa que está com a sessão aberta no computador. Os outros entram com o próprio usuário e podem vincular a própria conta.
    .also = compartilhar família vários usuários convidado visitante
faq-this-computer-5 = O suporte me pede um registro. Como o obtenho?
    .answer = Digite “firstlink logs export” em um terminal. Ele mostra o arquivo antes de gravá-lo; não há nada da sua conta nele. A referência abaixo de um problema também ajuda o suporte.
    .also = logs registros suporte arquivo relatório referência diagnóstico
faq-this-computer-6 = O que devo fazer antes de remover o Firstlink ou passar este computador adiante?
    .answer = Escolha primeiro “Desvincular este computador”. Depois, remova o programa como qualquer outro. Suas escolhas podem ser esquecidas com ele: a tela depois de desvincular oferece isso.
    .also = desinstalar excluir vender redefinir descartar doar

## Privacy

faq-privacy = Privacidade
faq-privacy-1 = O que o Firstlink envia, e para quem?
    .answer = Somente para { $provider }, e somente o que a entrada precisa. Por trás da primeira tela, ele vê uma vez se { $provider } pode ser alcançado, o que não diz nada sobre você. Nada vai para mais ninguém.
    .also = dados enviados telemetria rastreamento coletar compartilhar privado
faq-privacy-2 = O que { $provider } fica sabendo quando eu vinculo?
    .answer = Que sua conta permite ao Firstlink ler seu nome e seu endereço de e-mail. Você vê isso antes de concordar e pode voltar atrás a qualquer momento.
    .also = permissão acesso consentimento permitir dados
faq-privacy-3 = O que é a verificação em duas etapas?
    .answer = Depois da senha, a conta pede uma segunda prova, como um código no celular. Assim, só a senha não deixa ninguém entrar. Você a ativa na página de segurança da sua conta.
    .also = dois fatores 2FA aplicativo autenticador MFA código de segurança
