# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = アカウントを取り戻す
recovery-intro = いちばん近いものを選んでください。戻って別のものを選び直すこともできます。
recovery-what = どうなさいましたか？
recovery-ready = ご用意いただくもの：
recovery-guide = 一歩ずつ案内してもらう
recovery-open = 回復ページを開く
recovery-open-form = 回復フォームを開く
recovery-known = アカウントは分かるが、パスワードが分からない
recovery-done = 新しいパスワードでサインイン
recovery-no-page = { $provider } のこのページがどこにあるか、Firstlink には分かりません。サインインするページで、パスワードを忘れた場合の案内を探してください。
recovery-secret = コードとパスワードは、ブラウザーにだけ入力してください
    .text = 入力する場所は { $provider } のページです。Firstlink がお尋ねすることはなく、電話やメールで求めてくる人に教えてはいけません。

## What is wrong, and what to do

recovery-forgotten = パスワードを忘れた
    .title = 新しいパスワードを設定する
    .time = 数分で終わります。そのほとんどはコードを待つ時間です。
recovery-forgotten-step-1 = 回復ページを開き、アカウントのメールアドレスか電話番号を入力します。
recovery-forgotten-step-2 = { $provider } がコードを送る先を選び、届いたコードをそのページに入力します。
recovery-forgotten-step-3 = そのページで新しいパスワードを決めたら、ここに戻り、それでサインインします。
recovery-forgotten-ready-1 = コードを受け取れる電話またはメール。
recovery-forgotten-ready-2 = 設定してあれば、認証アプリ。

recovery-unreachable = メールアドレスや電話がもう使えない
    .title = メールアドレスや電話が使えなくなったとき
    .time = { $provider } がご本人であることを確かめるため、何日かかかることがあります。
recovery-unreachable-look = 回復ページを開き、示される方法をすべて見てください。以前のメールや別の電話があるかもしれません。
recovery-unreachable-code = 以前に作った回復用コードを探してください。25 文字の英数字で、紙に書いてあるかもしれません。それ 1 つで、ほかのすべての代わりになります。
recovery-unreachable-form = 何も残っていなければ、回復フォームに記入してください。判断の材料はそこに書いたことだけなので、分かることをできるだけ書いてください。
recovery-unreachable-none = 何も残っていなければ、そのページで本人であることを示す別の方法を探すか、{ $provider } のサポートにお尋ねください。
recovery-unreachable-time-form = フォームへの返事は、ふつう 1 日以内に届きます。
recovery-unreachable-ready-1 = { $provider } からの返事を受け取れるメールアドレス。
recovery-unreachable-ready-2 = このアカウントで使ったことのある、ほかの電話、コンピューター、メール。
recovery-fact-form = 2 段階認証が有効で、ほかの連絡先が何も残っていない場合、フォームは役に立ちません。
recovery-fact-support = サポートの担当者は、再設定用のリンクを送ったり、アカウントを変更したりすることができません。お金と引き換えにそれを申し出る人は、{ $provider } の人ではありません。
recovery-fact-thirty-days = 連絡先をすべて入れ替えると、{ $provider } は 30 日待ってから新しいものを信頼します。その間もほとんどのサービスは使えますが、コードが必要なものは使えません。2 段階認証が有効なら、その日まで誰もサインインできません。短くすることは誰にもできません。前の連絡先が見つかれば、取り消せます。
recovery-fact-two-ways = 2 段階認証が有効なら、{ $provider } は 2 つの別々の方法でコードを求めます。

recovery-locked = アカウントがロックされている
    .title = アカウントがロックされたとき
    .time = コードだけで済むなら数分です。しばらくすると自然に解けるロックもあります。
recovery-locked-step-1 = 今はパスワードを試すのをやめてください。続けると、ロックが長引くことがあります。
recovery-locked-step-2 = 回復ページを開き、アドレスを入力して、求められたことをします。たいていはコードでご本人だと分かります。
recovery-locked-step-3 = そのページで新しいパスワードを決めたら、ここに戻り、それでサインインします。
recovery-locked-ready-1 = コードを受け取れる電話またはメール。
recovery-locked-ready-2 = ロックの知らせが届いていれば、そのメッセージ。中のリンクは押さず、ページはここから開いてください。

recovery-unsure = どのアカウントが自分のものか分からない
    .title = 自分のアカウントを見つける
    .time = メールに目を通す時間だけかかります。
recovery-unsure-step-1 = 電話、別のコンピューター、ゲーム機など、まだサインインしたままのものを見てください。設定にアカウントのアドレスがあります。
recovery-unsure-step-2 = お使いのメールそれぞれで、{ $provider } からのメッセージを探してください。届いた先のアドレスが、たいていアカウントのアドレスです。
recovery-unsure-step-3 = 見つかったアドレスを回復ページで試してください。アカウントの有無は示されないことがあるので、コードが届くか待ってみてください。
recovery-unsure-ready-1 = 以前のものも含めて、お使いのメールアドレスと電話番号。

recovery-stranger = ほかの人がアカウントに入ったかもしれない
    .title = アカウントからほかの人を締め出す
    .time = 15 分ほどかかりますが、すぐにする価値があります。
recovery-stranger-step-1 = 信頼できるコンピューターで、新しいパスワードを設定します。たいていはこれで、ほかの人は全員サインアウトされます。
recovery-stranger-step-2 = 最近のサインインと、アカウントのアドレス、電話、アプリを見て、心当たりのないものを削除します。
recovery-stranger-step-3 = セキュリティのページで 2 段階認証を有効にします。
recovery-stranger-step-4 = 同じパスワードを使っていたほかの場所でも、パスワードを変えます。
recovery-stranger-ready-1 = コードを受け取れる電話またはメール。

recovery-child = 子どものアカウントである
    .title = 子どものアカウントのとき
    .time = 一緒に始めれば数分です。
recovery-child-step-1 = 一緒に進めてください。アカウントを見守る大人が、同意を求められたりコードを受け取ったりすることがあります。
recovery-child-step-2 = 回復ページを開き、大人のではなく子どものアドレスを入力します。
recovery-child-step-3 = 新しいパスワードを一緒に決めたら、ここに戻り、それでサインインします。
recovery-child-ready-1 = 大人の電話またはメール。
recovery-child-ready-2 = 子ども自身のアドレス。

## Beside the browser

recovery-part = { $of } のうち { $number } 番目。このウィンドウをブラウザーの横に置いておいてください。
recovery-address = アカウントのアドレスを入力する
recovery-address-step-1 = ブラウザーで回復ページを開きます。
recovery-address-step-2 = そこにアカウントのメールアドレスか電話番号を入力します。
recovery-address-step-3 = 文字の入った画像が表示されたら、その文字も入力します。
recovery-address-label = アカウントのメールアドレス
recovery-address-hint = ここにも入力すると、後のサインインがそこから始まります。空のままでもかまいません。
recovery-how = 本人であることを示す方法を選ぶ
recovery-how-step-1 = メール、電話、認証アプリなど、今すぐ見られるものを選びます。
recovery-how-step-2 = アドレスや番号は一部だけ表示されます。残りの入力を求められることもあります。
recovery-how-none = どれももう使えない
recovery-code = 届いたコードを入力する
recovery-code-step-1 = 届くまで数分かかることがあります。迷惑メールの中も見てください。
recovery-code-step-2 = 何度か頼んだときは、いちばん新しいものを使います。
recovery-code-step-3 = コードの代わりにリンクが書かれていたら、リンクが先へ案内します。
recovery-password = 新しいパスワードを決める
recovery-password-step-1 = 関係のない言葉を 3 つか 4 つ並べると、長くても覚えやすくなります。
recovery-password-step-2 = ほかでは使っていないものにします。よければブラウザーに覚えさせておきましょう。
recovery-password-step-3 = ほかの場所ではサインアウトされることがありますが、それでよいのです。
