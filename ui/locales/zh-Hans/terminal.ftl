# Sentences that only the terminal needs.

terminal-prompt = 您的选择
terminal-waiting = 正在等待。您可以同时进行选择
terminal-number = 编号
terminal-unknown = “{ $typed }”不在选项之中。请输入其中之一：{ $choices }
terminal-again = 答案里没有这一项。
terminal-hidden = 您现在输入或粘贴的内容不会显示。
terminal-nothing = 没有输入任何内容，所以什么也没有改变。
terminal-yes = y
terminal-yes-word = 是
terminal-no = n
terminal-no-word = 否
terminal-quit = 关闭
terminal-closed = 已关闭。您的回答都已保留；重新启动 Firstlink 即可从这里继续。
terminal-browser-here = 现在会在这个终端里打开一个文本浏览器。离开它就会回到这里：在 w3m 和 lynx 中按 q。

## Where nobody can be asked

terminal-missing = 缺少一个回答，而这里无法询问任何人
    .text = 请在命令中加上 { $flag }，或在终端中运行。之前的回答都已保留，下次运行会从那里继续。
terminal-stuck = 这一步需要有人操作，而这里无法询问任何人
    .text = 请在终端中运行这条命令。之前的回答都已保留，下次运行会从那里继续。
terminal-bad-key = 这个产品密钥未被接受
    .text = 请看屏幕上的说明，用更正后的密钥再运行一次命令。这个密钥没有保存。
terminal-bad-passphrase = 这个密码短语未被接受
    .text = 其他什么也没有改变。之前的回答都已保留。
terminal-bad-name = 这个电脑名称未被接受
    .text = 请用 --device-name 指定另一个名称。之前的回答都已保留。
terminal-not-linked-here = 这台电脑没有关联
terminal-linked = 这台电脑已关联。

## firstlink status

terminal-status-linked = 已关联
terminal-status-attention = 已关联，但您需要重新登录
terminal-status-none = 未关联
terminal-status-account = 账户
terminal-status-provider = 账户提供方
terminal-status-device = 这台电脑的名称
terminal-status-since = 关联时间
terminal-status-kept = 登录的保存
terminal-status-vault = 加密保存在这台电脑上
terminal-status-passphrase = 用您的密码短语加密保存在这台电脑上
terminal-status-session = 到关闭 Firstlink 为止
terminal-status-key = 产品密钥
terminal-status-files = 文件
terminal-status-in-use = 它的内存中有这个关联的登录，可以检查：请在那里选择“立即检查关联”。

## firstlink unlink

terminal-unlink-none = 这台电脑没有关联，所以没有什么可以取消。
terminal-add-yes = 请在命令中加上 --yes，或在终端中运行

## firstlink logs export

terminal-logs-ask = 要写入 { $file } 吗？
terminal-logs-written = 已写入 { $file }。只有您能读取它；请把它交给帮助您的人。

## firstlink preferences

terminal-preferences-not-linked = 关联账户之后才能进行选择。请先关联：firstlink link
terminal-copy-off = 账户中没有副本。要保留一份：firstlink link --sync-copy yes
terminal-preferences-open = 还有其他问题没有回答。请先回答：firstlink link。什么也没有改变。
terminal-preferences-not-published = 选择已记录，但 preferences.json 无法写入。下次启动时，Firstlink 会重新写入。

## firstlink config

terminal-config-built-in = 内置
terminal-config-from-profile = { $file }，第 { $line } 行
terminal-config-nothing = 无
terminal-config-sound = 没有发现问题。
terminal-config-unregistered = 这样谁也无法登录：缺少 client_id。请在账户提供方注册 Firstlink，并把得到的标识符写进配置文件的 [provider] 之下。
terminal-questions = 输入一两个词，即可阅读包含它们的回答。
