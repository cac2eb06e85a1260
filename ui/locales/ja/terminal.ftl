# Sentences that only the terminal needs.

terminal-prompt = 選択
terminal-waiting = お待ちください。その間も選べます
terminal-number = 番号
terminal-unknown = 「{ $typed }」は選択肢にありません。次のどれかを入力してください：{ $choices }
terminal-again = それは答えの中にありません。
terminal-hidden = これから入力したり貼り付けたりするものは表示されません。
terminal-nothing = 何も入力されなかったので、何も変わっていません。
terminal-yes = y
terminal-yes-word = はい
terminal-no = n
terminal-no-word = いいえ
terminal-quit = 閉じる
terminal-closed = 閉じました。お答えいただいた内容は残っています。続けるには、Firstlink をもう一度起動してください。
terminal-browser-here = このターミナルでテキストブラウザーが開きます。終了するとここに戻ります。w3m と lynx では q を押してください。

## Where nobody can be asked

terminal-missing = 答えが 1 つ足りませんが、ここではお尋ねできません
    .text = コマンドに { $flag } を付けるか、ターミナルで実行してください。前に答えた内容は残っていて、次はそこから続きます。
terminal-stuck = 人の操作が必要ですが、ここではお尋ねできません
    .text = コマンドをターミナルで実行してください。前に答えた内容は残っていて、次はそこから続きます。
terminal-bad-key = このプロダクトキーは受け付けられませんでした
    .text = 画面の説明を見てキーを直し、コマンドをもう一度実行してください。このキーは保管されていません。
terminal-bad-passphrase = このパスフレーズは受け付けられませんでした
    .text = ほかには何も変わっていません。前に答えた内容は残っています。
terminal-bad-name = コンピューターのこの名前は受け付けられませんでした
    .text = --device-name に別の名前を指定してください。前に答えた内容は残っています。
terminal-not-linked-here = このコンピューターは連携されていません
terminal-linked = このコンピューターは連携されています。

## firstlink status

terminal-status-linked = 連携済み
terminal-status-attention = 連携済みですが、もう一度サインインが必要です
terminal-status-none = 未連携
terminal-status-account = アカウント
terminal-status-provider = アカウントの提供元
terminal-status-device = このコンピューターの名前
terminal-status-since = 連携した日時
terminal-status-kept = サインインの保管
terminal-status-vault = このコンピューターに暗号化して保管
terminal-status-passphrase = このコンピューターに暗号化し、パスフレーズで保管
terminal-status-session = Firstlink を閉じるまで
terminal-status-key = プロダクトキー
terminal-status-files = ファイル
terminal-status-in-use = この連携のサインインはそちらのメモリーにあり、確かめられます。そちらで「今すぐ連携を確かめる」を選んでください。

## firstlink unlink

terminal-unlink-none = このコンピューターは連携されていないので、解除するものはありません。
terminal-add-yes = コマンドに --yes を付けるか、ターミナルで実行してください

## firstlink logs export

terminal-logs-ask = これを { $file } に書き込みますか？
terminal-logs-written = { $file } に書き込みました。読めるのはご本人だけです。手助けしてくれる人に渡してください。

## firstlink preferences

terminal-preferences-not-linked = 選択はアカウントと連携した後に行います。先に連携してください：firstlink link
terminal-copy-off = アカウントにコピーはありません。保管するには：firstlink link --sync-copy yes
terminal-preferences-open = まだ答えていない質問があります。先に答えてください：firstlink link。何も変わっていません。
terminal-preferences-not-published = 選択は記録されましたが、preferences.json に書き込めませんでした。次に起動したとき、Firstlink が書き直します。

## firstlink config

terminal-config-built-in = 組み込み
terminal-config-from-profile = { $file }、{ $line } 行目
terminal-config-nothing = なし
terminal-config-sound = 問題は見つかりませんでした。
terminal-config-unregistered = client_id がないため、これでは誰もサインインできません。アカウントの提供元に Firstlink を登録し、受け取った識別子をプロファイルの [provider] の下に書いてください。
terminal-questions = 言葉を 1 つか 2 つ入力すると、それを含む回答を読めます。
