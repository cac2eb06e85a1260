# Choices that travel: the copy in the account, and what another device chose.

account-copy = アカウントに置くコピー
account-copy-detail = Firstlink は、{ $provider } のストレージの専用フォルダーに小さなファイルを置きます。中身は、選んだ内容と日時、デバイスの名前です。次のデバイスで同じ内容を提案できるようになります。ファイルはそこで見ることも消すこともできます。すべてのファイルへのアクセスを許可したプログラムは、これを読めます。パスワードやプロダクトキーは含まれません。
copy-title = 選んだ内容のコピーをアカウントに保管しますか？
copy-how = { $provider } が許可を求めます。対象は Firstlink 専用のフォルダーだけで、ほかのファイルは含まれません。
copy-allowed = 以前に許可いただいています。ボタンを押すと、また始まります。
copy-browser = ブラウザーで許可
copy-device = 電話でコードを使って許可
copy-keep = コピーを保管
copy-off = オフ
copy-pending = まだ保管されていません。Firstlink を次に開いたときに、もう一度試します。
copy-syncing = 最新にしています
copy-waiting = まだ最新ではありません：{ $why }
copy-kept = アカウントに保管中。最終更新：{ $when }
copy-refused = 保管できていません：{ $why }
copy-removing = 削除しています
copy-still-there = まだ削除できていません：{ $why }
copy-stop = コピーを削除
copy-again = コピーをもう一度試す
copy-allow-again = コピーをもう一度許可
found-title = 別のデバイスでは違う選択をしています
found-text = ご自分で選ばないかぎり、ここでは何も変わりません。
found-on = { $choice }：{ $device } ではオン。{ $detail }
found-off = { $choice }：{ $device } ではオフ。
found-use = ここでも使う
found-mine = 自分の選択のままにする
unlink-copy = 選んだ内容のコピーはアカウントに残ります。それも削除するには、連携をいったんそのままにして、先に「コピーを削除」を押してください。
