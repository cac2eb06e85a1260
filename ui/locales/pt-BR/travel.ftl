# Choices that travel: the copy in the account, and what another device chose.

account-copy = Uma cópia na minha conta
account-copy-detail = O Firstlink guarda um pequeno arquivo em uma pasta só dele, no seu armazenamento em { $provider }: o que você escolheu, quando, e os nomes dos seus dispositivos. Assim, seu próximo dispositivo pode oferecer o mesmo a você. Você pode ver e excluir o arquivo por lá; os programas a que você der acesso a todos os seus arquivos podem lê-lo. Não há nele nenhuma senha nem chave do produto.
copy-title = Guardar uma cópia das suas escolhas na sua conta?
copy-how = { $provider } pede sua permissão: para uma pasta só do Firstlink, e para nenhum dos seus outros arquivos.
copy-allowed = Você já permitiu isso antes. A cópia recomeça quando você pressionar o botão.
copy-browser = Permitir no navegador
copy-device = Permitir com um código no meu celular
copy-keep = Guardar uma cópia
copy-off = Desativada
copy-pending = Ainda não está na sua conta. O Firstlink tentará de novo quando você o abrir.
copy-syncing = Atualizando a cópia
copy-waiting = Ainda não está em dia: { $why }
copy-kept = { $when }: em dia na sua conta
copy-refused = Não está na sua conta: { $why }
copy-removing = Removendo a cópia
copy-still-there = Ainda não foi removida: { $why }
copy-stop = Remover a cópia
copy-again = Tentar a cópia novamente
copy-allow-again = Permitir a cópia novamente
found-title = Em outro dos seus dispositivos, você escolheu diferente
found-text = Nada muda aqui se você não quiser.
found-on = { $choice }: sim, como escolhido em { $device }. { $detail }
found-off = { $choice }: não, como escolhido em { $device }.
found-use = Usar essas escolhas aqui
found-mine = Manter as minhas
unlink-copy = A cópia das suas escolhas fica na sua conta. Para removê-la também, mantenha o vínculo por enquanto e pressione antes “Remover a cópia”.
