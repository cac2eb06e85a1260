# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = 戻る
help = ヘルプ
not-now = 今はしない
continue = 続ける
cancel = キャンセル
close = 閉じる
try-again = もう一度試す
language = 言語
language-draft = { $language }（下書き）
display = 表示
display-system = システムに合わせる
display-theme = 配色
display-light = ライト
display-dark = ダーク
display-contrast = コントラスト
display-contrast-more = 強め
display-text = 文字の大きさ
display-percent = { $percent }%
display-motion = 動き
display-motion-less = 控えめ
window-title-problem = 問題：{ $title }
reference = サポート用：{ $code }
details-reference = 参照番号
details-correlation = 関連付け ID
details-time = 時刻
step-of = ステップ { $number } / { $of }
step-1 = プロダクトキー
step-2 = サインイン
step-3 = 連携
step-4 = 同期
step-5 = 完了
address = アドレス
copy-address = アドレスをコピー
copied-address = アドレスをコピーしました
on = オン
off = オフ

## Welcome

welcome = このコンピューターをアカウントと連携しましょう
welcome-intro = 一度サインインすれば、このコンピューターが誰のものか分かるようになります。
welcome-reason-1 = 設定や購入したものを、ここでも次のコンピューターでも使えます。
welcome-reason-2 = 何を同期するかはご自分で決められます。あらかじめ選ばれているものはありません。
welcome-reason-3 = パスワードをなくしたときも、アカウントに戻りやすくなります。
welcome-need = { $provider } のアカウントが必要です。プロダクトキーをお持ちなら、手元にご用意ください。
welcome-without = 連携せずにこのコンピューターを使い、後でここに戻ってくることもできます。
get-started = 始める

## Step 1: product key

key-title = プロダクトキーをお持ちですか？
key-intro = 25 文字の英数字で、購入時のカード、箱、メールに書かれています。
key-purpose = 何のためのキーですか？
key-for-windows = Windows
key-for-office = Office または Microsoft 365
key-for-xbox = Xbox またはギフトカード
key-for-unsure = 分からない
key-label = プロダクトキー
key-hint = 空白やハイフンがあっても、小文字でもかまいません。
key-counter = 25 文字中 { $count } 文字
key-convert = 文字を変換する
key-in-firmware = このコンピューターには、すでに Windows のキーが入っています
    .text = メーカーが組み込んだもので、Windows はそのキーで自動的にライセンス認証を行います。Windows 用にほかのキーは要りません。「キーを持っていない」を選んでください。
key-privacy = 打ち間違いがないかを、このコンピューターの中だけで調べます。キーはどこにも送信されません。
key-skip = キーを持っていない
key-use-anyway = このまま使う
key-for = 用途
key-none = 入力なし
key-other = 別のキーを使う
key-kept = キーを安全に保管しました
key-kept-checked = 打ち間違いは見つかりませんでした。使用済みかどうかは、販売元のページでしか分かりません。
key-kept-unchecked = 入力されたとおりに保管しました。この種類のキーは、このコンピューターでは調べられません。
key-empty = プロダクトキーを入力するか、「キーを持っていない」を選んでください
key-product-id = これはプロダクトキーではなく、プロダクト ID です
    .text = プロダクト ID はコンピューター自体に表示される 20 文字です。プロダクトキーは、5 文字ずつ 5 つの組に分かれた 25 文字です。
key-redeem = ギフトやサブスクリプションのコードのようです
    .text = その場合は、上の「Xbox またはギフトカード」を選んでください。違う場合は、最後の文字をもう一度ご覧ください。
key-bad-character = プロダクトキーに使われない文字があります
key-bad-places = 空白とハイフンを除いて数えた { $places } 文字目をご覧ください。
key-bad-many = プロダクトキーに使われるのは、A から Z までの文字と数字だけです。
key-two-n = N の文字は、キーの中に 1 つしか入りません
    .text = それぞれの N をもう一度キーと見比べてください。M か H が混じっているかもしれません。
key-too-short = { $count ->
   *[other] プロダクトキーは 25 文字です。入力されたのは { $count } 文字です
}
key-too-long = { $count ->
   *[other] プロダクトキーは 25 文字です。入力されたのは { $count } 文字です
}
key-legacy = このキーには N の文字がありません
    .text = Windows 8 と Office 2013 以降のキーには、N がちょうど 1 つあります。それより古い製品のものなら、このまま使ってください。そうでなければ、M か H が実は N かもしれません。
key-checksum = このキーのどこかに打ち間違いがあります
    .text = カードやメールともう一度見比べてください。
key-hint-never = { $character } がプロダクトキーに使われることはありません。
key-hint-script = 別の文字体系の、形がよく似た文字が混じっています。キーボードを英語に切り替えて、キーを入力し直してください。
key-hint-mistaken = まず B と 8、G と 6 を確かめてください。
key-hint-twice = 同じキーが 2 回入っています。1 つだけ残してください。
key-hint-same = すべて同じ文字なので、これはキーの形を示す見本です。
key-hint-shift = このキーボードでは、数字に Shift キーが必要かもしれません。

## Step 2: sign in

sign-in-title = アカウントにサインイン
sign-in-intro = サインインは、ブラウザーで { $provider } のページから行います。Firstlink がパスワードを見ることはありません。
sign-in-which = 個人用アカウントを使ってください。職場や学校のアカウントは、ここでは連携できません。
sign-in-browser = ブラウザーでサインイン
sign-in-device = 電話でコードを使う
sign-in-create = アカウントがない場合は作成
sign-in-cannot = サインインできない
sign-in-interrupted = サインインが中断されました
    .text = 何も連携されておらず、お答えいただいた内容は残っています。サインインの方法を選ぶと続けられます。
session-only = 連携は Firstlink を閉じるまで続きます
    .text = このコンピューターではパスワードの保管場所（キーリング）が動いておらず、保護されないままサインインを保存することはありません。連携を続けるには、サインインのときにパスフレーズを決めるか、GNOME Keyring や KWallet などのキーリングを起動して、Firstlink をもう一度開いてください。
sign-in-passphrase = サインインをパスフレーズで保管する
passphrase-choose = パスフレーズを決める
passphrase-why = このコンピューターにはキーリングがありません。パスフレーズを決めると、Firstlink はサインインを暗号化したファイルに保管し、再起動の後にパスフレーズをお尋ねします。
passphrase-label = パスフレーズ
passphrase-hint = アカウントのパスワードではなく、新しいものを 12 文字以上で決めてください。関係のない言葉を 4 つか 5 つ並べると、覚えやすく、当てられにくくなります。
passphrase-again = 同じパスフレーズをもう一度
passphrase-too-short = このパスフレーズは短すぎます
passphrase-not-the-same = 2 つのパスフレーズが同じではありません
    .text = 両方の欄に同じパスフレーズを入力してください。
passphrase-forgotten = このパスフレーズは誰にもお答えできません
    .text = どこにも保管されていないからです。忘れたら、もう一度サインインしてください。アカウント自体に影響はありません。
passphrase-without = パスフレーズなしで進む
passphrase-open = パスフレーズを入力
passphrase-needed = サインインは、お決めになったパスフレーズで保管されています。続けるには入力してください。
passphrase-open-now = 開く
passphrase-wrong = お決めになったパスフレーズと違います
    .text = キーボードの言語と Caps Lock を確かめ、もう一度試してください。何度でも試せます。
passphrase-forget = 消してもう一度サインイン
passphrase-forget-link = 分からなくなったら、保管したものを Firstlink に忘れさせてください。このコンピューターの連携はそのままで、もう一度サインインしていただきます。
vault-sealed = Firstlink がパスフレーズをお尋ねします
    .text = このコンピューターに保管すると決めたものは、パスフレーズで守られています。サインインの前にお尋ねします。
vault-unsealed = サインインはパスフレーズで保管されます
    .text = 再起動の後、必要になったときに Firstlink がお尋ねします。
store-locked = キーリングのロック解除を求められることがあります
    .text = サインインは、このコンピューターのキーリングに保管されます。パスワードを尋ねるウィンドウが出たら、このコンピューターにログインするときのものを入力してください。
browser-title = ブラウザーで続けてください
browser-title-create = ブラウザーでアカウントを作成してください
browser-step-1 = ブラウザーで { $provider } のページにサインインします。
browser-step-2 = Firstlink がお名前とメールアドレスを見ることを許可します。
browser-step-3 = このウィンドウに戻ります。
browser-back = サインインが済むと、この画面は自動で次に進みます。
browser-until = Firstlink は 10 分間待ちます。何も開かなければ、下のアドレスをどれかのブラウザーにコピーしてください。
browser-offer = ブラウザーで何も起きませんでしたか？
    .text = サインインの途中なら、ごゆっくりどうぞ。この画面は自動で次に進みます。そうでなければ、ほかの方法があります。入力した内容は失われません。
beside-first = ブラウザーでもこのコードでも、先に済んだほうが使われます。
paste-label = ブラウザーが最後に開いたアドレス
paste-hint = 上のアドレスをご自分で開き、ブラウザーがつながらないページで終わったときだけ、そのページのアドレス全体をコピーして、ここに貼り付けてください。
paste-use = このアドレスを使う
paste-looking = アドレスを調べています
paste-no-code = このアドレスにはサインインの情報がありません
    .text = 探しているアドレスは http://localhost で始まり、code= を含みます。そうでなければ、下のアドレスをもう一度ブラウザーで開き、最後に開いたアドレスを貼り付けてください。
paste-other = このアドレスは前に試したときのものです
    .text = 下のアドレスをブラウザーで開き、最後に開いたアドレスを貼り付けてください。
paste-beginning = これは最初に開くアドレスです
    .text = ブラウザーで開いてサインインしてください。その後、ブラウザーが最後に開いたアドレスを貼り付けてください。
browser-opening = ブラウザーを開いています
browser-opened = ブラウザーを開きました
browser-again = ブラウザーをもう一度開く
browser-device = 電話でコードを使う
device-title = コードでサインイン
device-asking = { $provider } からコードを取得しています
device-step-1 = 電話か別のコンピューターで下のアドレスを開くか、カメラを四角い模様に向けます。
device-step-2 = コードを入力してサインインし、Firstlink がお名前とメールアドレスを見ることを許可します。
device-step-3 = ここに戻ります。
device-code = コード
device-copy = コードをコピー
device-copied = コードをコピーしました
device-address = アドレス
device-qr = 上のアドレスを電話のカメラで読み取るための四角いコード
device-expires-soon = 1 分以内に期限が切れます
device-expires = { $minutes ->
   *[other] あと { $minutes } 分で期限が切れます
}
device-warning = 今ご自分の画面に見えているコードだけを使ってください。{ $provider } や Firstlink の者がコードを送ったり、読み上げるよう頼んだりすることは決してありません。
device-waiting = そちらでサインインが済むと、この画面は自動で次に進みます。
device-new = 新しいコードを取得
device-browser = ここでブラウザーを使ってサインイン
offer-signed-in = サインインしました

## Step 3: link

offer-title = このアカウントでよろしいですか？
offer-what = このコンピューターと連携すると：
offer-point-1 = Firstlink は、このアカウントのサインインを暗号化してこのコンピューターに保管します。
offer-point-2 = 読み取るのはお名前とメールアドレスだけです。
offer-point-3 = 連携はいつでも解除できます。
account-detail = { $provider } にサインイン中
other-account = 別のアカウントを使う
link-now = 今すぐ連携
mismatch-title = 別のアカウントでサインインしました
mismatch-both = このコンピューターは { $linked } と連携されています。今サインインしたのは { $account } です。
mismatch-linked = このコンピューターと連携中
mismatch-signed-in = 今サインインしたもの
mismatch-nothing = 何も変わっておらず、今回のサインインは何も保管されていません。
mismatch-again = 連携済みのアカウントでサインイン
mismatch-unlink = 先にこのコンピューターの連携を解除
verifying = アカウントの情報を確かめています
confirm-title = 確かめて確定
confirm-nothing-yet = 「確定する」を押すまで、何も連携されません。
confirm = 確定する
device-name = このコンピューターの名前
device-name-hint = 後で見分けられるように付けます。
device-name-empty = このコンピューターに名前を付けてください
device-name-too-long = 名前は { $limit } 文字までにしてください
linking-title = 連携しています
linking-saving = 連携を作っています
linking-device = { $device } をアカウントと連携しています

## Step 4: sync

sync-title = 同期するものを選ぶ
sync-intro = コンピューターは連携されました。ほかのデバイスでも使いたいものを選んでください。あらかじめ選ばれているものはありません。
sync-legend = 同期
sync-passwords = 保存したパスワード
sync-passwords-detail = 保存したパスワードがアカウントに送られ、ほかのデバイスでも使えます。アカウントにサインインできる人は誰でも使えます。
sync-history = 閲覧履歴
sync-history-detail = 見たページがアカウントに送られ、ほかのデバイスでもまた見つけられます。
sync-favourites = お気に入り
sync-favourites-detail = お気に入りが、すべてのデバイスで同じになります。
sync-honest = Firstlink は、選んだ内容をこのコンピューターに記録します。実際のスイッチはブラウザーかシステムの設定にあり、最後の画面で場所をご案内します。
sync-nothing = 何も同期しない
sync-save = 選択を保存
recommend-title = パーソナライズされたおすすめを希望しますか？
recommendations = パーソナライズされたおすすめ
recommendations-detail = このコンピューターのプログラムが、ここでの使い方をもとに、機能やお得な情報を提案することがあります。
recommend-point-1 = 断っても、連携と同期は同じように使えます。
recommend-point-2 = 答えはこのコンピューターに保管されます。いつでも変更できます。
recommend-now-yes = 現在は許可しています。
recommend-now-no = 現在は許可していません。
recommend-no = 希望しない
recommend-yes = 許可する

## Step 5: done

finish-title = コンピューターは連携されました
finish-all = これで全部です。
finish-left = 残っていること：
finish-dashboard = ダッシュボードへ
left-sync = ブラウザーの設定で、プロファイル、同期の順に開き、同期を有効にしてください。Firstlink が代わりにすることはできません。
left-key-windows = Windows のキーは、Windows の設定、システム、ライセンス認証の順に開いて使ってください。使ったら、ここから削除してください。
left-key-office = キーは、Office と Microsoft 365 のページにサインインしてから、そこで使ってください。使ったら、ここから削除してください。
left-key-xbox = コードは { $provider } のページで引き換えてください。引き換えたら、ここから削除してください。
left-key-unsure = キーは、その製品のページで使ってください。使ったら、ここから削除してください。
kept = サインインの保管
kept-vault = このコンピューターに暗号化して保管
kept-passphrase = このコンピューターに暗号化し、パスフレーズで保管
kept-session = Firstlink を閉じるまで
dashboard-title = 連携の状態
dashboard-none = このコンピューターは連携されていません
dashboard-none-text = Firstlink をもう一度開けば、いつでも連携できます。
change-choices = 同期するものを変更
rename = 名前を変更
rename-title = このコンピューターの名前を変更
rename-hint = 後で見分けられるように付けます。アカウントに名前が伝わるのは、選んだ内容のコピーをそこに保管している場合だけです。
rename-save = 名前を保存
rerun = 手順をもう一度行う
security-title = アカウントを安全に保つ
agreements-title = データと同意
agreements-intro = 次のことに同意いただいています。どれも、いつでもここで取り消せます。
agreements-none = これまでに同意いただいたものはありません。「同期するものを変更」でオンにしたものがここに表示され、取り消すこともできます。
agreed = 同意：{ $when }（{ $language } で表示）
withdrawn-again = 取り消し：{ $when }。その前の同意：{ $given }（{ $language } で表示）
withdraw = 取り消す
save-my-data = 自分のデータのコピーを保存
key-forget = このキーを削除
open-dashboard = アカウントのページを開く
open-security = アカウントのセキュリティのページを開く
open-activity = 最近のサインインを見る
open-consent = アカウントを使えるアプリを見る
open-redeem = キーとコードのページを開く
open-setup = Office のキーのページを開く
copy-key = キーをコピー
open-support = サポートに連絡
check-link = 今すぐ連携を確かめる
checking = 連携がまだ有効か { $provider } に問い合わせています
last-check = 連携を最後に確かめた時
last-check-good = { $when }：良好です
last-check-ended = { $when }：連携は終わっています
ago-now = たった今
ago-minutes = { $count ->
   *[other] { $count } 分前
}
ago-hours = { $count ->
   *[other] { $count } 時間前
}
ago-days = { $count ->
   *[other] { $count } 日前
}
not-checked = 連携を確かめられませんでした
    .text = 連携そのものに問題があるとは限りません。連携は元のままで、選んだ内容も残っています。
ended = 連携を直すには、もう一度サインインしてください
    .text = ここに保管されていたサインインは、もう { $provider } に受け付けられません。パスワードを変えたとき、長く使わなかったとき、Firstlink のアクセスが取り消されたときに起こります。選んだ内容は残っています。
attention = 連携を続けるには、もう一度サインインしてください
    .text = キーリングが動いていなかったため、前回のサインインを保存できませんでした。選んだ内容は残っています。
sign-in-again = もう一度サインイン
unlink = このコンピューターの連携を解除
unlink-title = このコンピューターの連携を解除しますか？
unlink-what = 解除すると：
unlink-point-1 = このコンピューターに保管されたサインインとプロダクトキーは消去され、消えたことを Firstlink が確かめます。
unlink-point-2 = 選んだ内容は、このコンピューターに残ります。
unlink-point-3 = { $provider } では、Firstlink がアクセスできるアプリとして残ります。それを削除できるのはご本人だけです。場所は Firstlink がご案内します。
unlink-now = 今すぐ解除
unlink-keep = 連携を続ける
erased = このコンピューターで見つかったものと、その結果：
erased-refresh-token = サインイン
erased-pending-sign-in = 途中だったサインイン
erased-product-key = プロダクトキー
erased-vault-file = それらが入っていた暗号化ファイル
erased-vault-key = キーリングにあったその鍵
erased-link-record = Firstlink の記録にあるアカウント
fate-erased = 消去し、消えたことを確かめました
fate-not-there = ありませんでした
fate-unreadable = 調べられませんでしたが、二度と開けません
fate-left = まだ残っているかもしれません
fate-left-at = まだ残っているかもしれません：{ $place }
erased-elsewhere = { $provider } にしかできないこと：ご本人がページで削除するまで、Firstlink はアクセスできるアプリとして残ります。すでに与えられたアクセスは、1 時間以内に自然に終わります。
choices-stay = 選んだ内容は、次に連携するときのためにこのコンピューターに残ります。
forget-choices = 選んだ内容も消す
unlink-left = 解除しましたが、1 つ残っているかもしれません
    .text = 残っているもので、アカウントを開くことはできません。下の一覧が示す場所、つまりこのコンピューターのキーリングのプログラムかそのフォルダーで削除してください。
unlinking = サインインを消去し、消えたことを確かめています
unlink-failed = 消去できなかったものがあります
    .text = 連携はまだ残っています。キーリングがロックされていたら解除し、もう一度試してください。

## Side trips

not-now-title = だいじょうぶです。何も連携されていません
not-now-nothing = このコンピューターは、このまま使えます。
not-now-key = プロダクトキーは、このコンピューターに安全に保管されています。
not-now-return = 後で連携するには、Firstlink をもう一度開いてください。お答えいただいた内容は残っています。
not-now-again = やはり続ける
problem-title = Firstlink は今、先に進めません
problem-kept = この手順より前に入力した内容は失われていません。

## What happened beside the way

aside-key-kept = プロダクトキーを安全に保管しました
aside-link-good = 連携は正常です
aside-page-opened = ブラウザーでページを開きました
aside-key-not-kept = プロダクトキーを保管できませんでした
    .text = キーなしで進み、後でもう一度入力できます。
aside-not-published = 選んだ内容は、まだほかのプログラムから見えません
    .text = 選んだ内容は残っています。次に起動したとき、Firstlink がもう一度試します。
aside-code-ended = 今使えるコードはありません
    .text = ブラウザーは引き続き待っています。新しいコードはいつでも取得できます。
aside-key-copied = キーは 1 分間だけクリップボードに残ります
    .text = 使う場所に貼り付けてください。1 分たつと、Firstlink がクリップボードから消去します。
aside-key-taken-back = キーをクリップボードから消去しました
    .text = まだ必要なら、もう一度コピーしてください。
aside-key-not-copied = キーをコピーできませんでした
    .text = このコンピューターのクリップボードが使えません。カードやメールを見てキーを入力してください。削除するまで、キーはここに保管されます。
aside-my-data-saved = データのコピーを保存しました
    .text = このファイルにあります：{ $path }。Firstlink がお客様について保管している内容が入っています。秘密のものは入っておらず、サインインとプロダクトキーは元の場所に残ります。
aside-my-data-not-saved = データをファイルに保存できませんでした
    .text = 失われたものはありません。ディスクに空きがあり、ダウンロードのフォルダーに書き込めることを確かめてから、もう一度コピーを保存してください。
aside-browser-ended = ブラウザーを待つのは終わりました
    .text = コードは引き続き使えます。ブラウザーはいつでもまた開けます。
aside-page-not-opened = ブラウザーを開けませんでした
    .text = アドレスをブラウザーにコピーしてください。
aside-choices-forgotten = 選んだ内容を消しました
aside-unlinked = このコンピューターの連携を解除しました
    .text = サインインは消去され、残っている可能性のある場所もすべて確かめました。{ $provider } での Firstlink のアクセスも取り消すには、アプリの一覧のページを開いてください。
aside-repaired = Firstlink は保存の途中で止まりました
    .text = 完全に保存された最後の答えから続きます。一度見直してください。
aside-preferences-repaired = 選んだ内容のファイルが壊れていました
    .text = それを別に取っておき、選ばれていた内容から書き直しました。

## The page the browser ends on

landing-done-title = サインインしました
landing-done-text = Firstlink に戻って完了してください。このタブは閉じてかまいません。
landing-failed-title = サインインできていません
landing-failed-text = Firstlink に戻ってください。理由と、次にすることをご案内します。このタブは閉じてかまいません。
landing-elsewhere-title = ここですることはありません
landing-elsewhere-text = このページは、すでに終わったサインインのものです。Firstlink に戻ってください。このタブは閉じてかまいません。

## Before it begins: why Firstlink cannot open

blank =
    .title = このコンピューターではウィンドウが空白のままです
    .text = グラフィックカードを使っても使わなくても、ウェブの表示部分が何も描きません。失われたものはありません。ターミナルを開いて「firstlink link」と入力すると、同じことができます。
broken = Firstlink が止まりました
broken-notice =
    .title = Firstlink の内部で問題が起きました
    .text = お答えいただいた内容は残っています。このウィンドウを閉じて Firstlink をもう一度起動すると、続きから始まります。また起きたら、下の参照番号をサポートに伝えてください。
cannot-start = Firstlink を開けません
cannot-start-busy =
    .title = 別の Firstlink が開いています
    .text = 同じ答えを使うので、一度に開けるのは 1 つだけです。もう一方を閉じてから、もう一度起動してください。
cannot-start-silent =
    .title = Firstlink はすでに開いていますが、応答しません
    .text = お答えいただいた内容は残っています。そちらを終了するか、このコンピューターからログアウトしてログインし直してから、もう一度起動してください。
cannot-start-profile =
    .title = Firstlink の設定を使えません
    .text = このコンピューターを用意した方なら直せます。Firstlink のプロファイルに合わないところがあります。
cannot-start-home =
    .title = Firstlink は自分のフォルダーを使えません
    .text = 何も変わっていません。このコンピューターを用意した方は、下の説明で原因が分かります。
cannot-start-unexpected =
    .title = Firstlink に必要なものが起動しませんでした
    .text = 何も変わっていません。コンピューターを再起動して、もう一度試してください。また起きたら、下の内容をサポートに伝えてください。

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = 2 段階認証
    .text = パスワードを人に知られても、それだけではサインインされません。
    .open = 有効にする
advice-sign-ins = サインイン
    .text = 身に覚えのないものがあれば、すぐにパスワードを変えてください。
advice-password = パスワード
    .text = ほかで使っておらず、互いに関係のない部分を組み合わせた長いものがいちばんです。
    .open = 変更する
made-up = たった今作ったパスフレーズ
made-up-note = 無作為に作ったもので、どこにも保管されません。このページを離れると消えます。使う場合は、書き留めるか、パスワードマネージャーに保存してください。
made-up-another = 別のものを作る
try-out = 自分の案を試す
try-out-hint = ここに入力したものは、このページの外には出ません。送信も保管も記録もされません。すでに使っているパスワードではなく、思いついた案を入力してください。
try-out-first = 真っ先に試されるもののひとつです。
try-out-weak = 短すぎるか、規則的すぎます。じきに当てられてしまいます。
try-out-fair = 悪くありません。あと 1、2 語で強くなります。
try-out-strong = 十分に長く不規則で、なかなか当てられません。
