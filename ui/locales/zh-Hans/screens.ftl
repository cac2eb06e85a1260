# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = 返回
help = 帮助
not-now = 暂时不要
continue = 继续
cancel = 取消
close = 关闭
try-again = 再试一次
language = 语言
language-draft = { $language }（草稿）
display = 显示
display-system = 跟随系统
display-theme = 颜色
display-light = 浅色
display-dark = 深色
display-contrast = 对比度
display-contrast-more = 更高
display-text = 文字大小
display-percent = { $percent }%
display-motion = 动画
display-motion-less = 减少
window-title-problem = 问题：{ $title }
reference = 供客服使用：{ $code }
details-reference = 参考编号
details-correlation = 相关 ID
details-time = 时间
step-of = 第 { $number } 步，共 { $of } 步
step-1 = 产品密钥
step-2 = 登录
step-3 = 关联
step-4 = 同步
step-5 = 完成
address = 地址
copy-address = 复制地址
copied-address = 地址已复制
on = 开
off = 关

## Welcome

welcome = 将这台电脑与您的账户关联
welcome-intro = 现在登录一次，这台电脑就知道它属于谁。
welcome-reason-1 = 在这里和下一台电脑上，都能找到您的设置和购买的内容。
welcome-reason-2 = 同步什么由您决定。没有任何内容替您选好。
welcome-reason-3 = 万一忘记密码，也更容易找回账户。
welcome-need = 您需要一个 { $provider } 账户。如果有产品密钥，请放在手边。
welcome-without = 您也可以不关联就使用这台电脑，以后再回到这里。
get-started = 开始

## Step 1: product key

key-title = 您有产品密钥吗？
key-intro = 它由 25 个字母和数字组成，印在购买时的卡片或包装盒上，或写在电子邮件里。
key-purpose = 这个密钥是做什么用的？
key-for-windows = Windows
key-for-office = Office 或 Microsoft 365
key-for-xbox = Xbox 或礼品卡
key-for-unsure = 我不确定
key-label = 产品密钥
key-hint = 有空格、短横线或小写字母都没关系。
key-counter = { $count } / 25 个字符
key-convert = 转换字母
key-in-firmware = 这台电脑已自带 Windows 密钥
    .text = 它由制造商写入，Windows 会用它自行激活。Windows 不需要别的密钥：请选择“我没有密钥”。
key-privacy = 只在这台电脑上检查密钥有没有输错。密钥不会发送到任何地方。
key-skip = 我没有密钥
key-use-anyway = 仍然使用
key-for = 用途
key-none = 未提供
key-other = 使用其他密钥
key-kept = 您的密钥已安全保存
key-kept-checked = 没有发现输入错误。它是否用过，只有卖家的页面才知道。
key-kept-unchecked = 已按您输入的样子保存。这类密钥无法在这台电脑上检查。
key-empty = 请输入产品密钥，或选择“我没有密钥”
key-product-id = 这是产品 ID，不是产品密钥
    .text = 产品 ID 显示在电脑自身上，有 20 个字符。产品密钥有 25 个字符，分为五组，每组五个。
key-redeem = 这看起来像礼品或订阅代码
    .text = 如果是，请在上面选择“Xbox 或礼品卡”。如果不是，请再看一遍最后一个字符。
key-bad-character = 有些字符不会出现在产品密钥中
key-bad-places = 请看第 { $places } 个字符，空格和短横线不计。
key-bad-many = 产品密钥只使用字母 A 到 Z 和数字。
key-two-n = 字母 N 在密钥中只能出现一次
    .text = 请把每个 N 再与密钥核对一遍：其中一个可能是 M 或 H。
key-too-short = { $count ->
   *[other] 产品密钥有 25 个字符。您输入了 { $count } 个
}
key-too-long = { $count ->
   *[other] 产品密钥有 25 个字符。您输入了 { $count } 个
}
key-legacy = 这个密钥里没有字母 N
    .text = Windows 8、Office 2013 及以后产品的密钥都恰好有一个 N。如果是更早的产品，可以仍然使用；如果不是，某个 M 或 H 可能是 N。
key-checksum = 这个密钥里有地方输错了
    .text = 请再与卡片或电子邮件核对一遍。
key-hint-never = { $character } 从不出现在产品密钥中。
key-hint-script = 有些字母来自另一种文字，只是看起来相像。请把键盘切换到英文，再输入一遍密钥。
key-hint-mistaken = 请先检查 B 和 8、G 和 6。
key-hint-twice = 同一个密钥输入了两遍。请只保留一个。
key-hint-same = 所有字符都相同，所以这只是展示密钥样子的示例。
key-hint-shift = 在这个键盘上，输入数字可能需要按 Shift 键。

## Step 2: sign in

sign-in-title = 登录您的账户
sign-in-intro = 您在浏览器里、在 { $provider } 的页面上登录。Firstlink 绝不会看到您的密码。
sign-in-which = 请使用个人账户。工作和学校账户无法在这里关联。
sign-in-browser = 用浏览器登录
sign-in-device = 在手机上使用代码
sign-in-create = 没有账户？创建一个！
sign-in-cannot = 我无法登录
sign-in-interrupted = 您的登录被打断了
    .text = 什么也没有关联，您的回答都还在。选择怎样登录即可继续。
session-only = 关联将保持到关闭 Firstlink 为止
    .text = 这台电脑上没有正在运行的密码存储（密钥环），而登录绝不会在没有保护的情况下保存。要保留关联，请在登录时选定一个密码短语，或启动 GNOME Keyring 或 KWallet 之类的密钥环，再重新打开 Firstlink。
sign-in-passphrase = 用密码短语保存登录
passphrase-choose = 选定一个密码短语
passphrase-why = 这台电脑上没有密钥环。有了密码短语，Firstlink 就能把您的登录保存在加密文件里，并在重启后向您询问。
passphrase-label = 密码短语
passphrase-hint = 请另选一个，不要用账户的密码；至少 12 个字符。四五个互不相干的词，好记又难猜。
passphrase-again = 再输入一遍密码短语
passphrase-too-short = 这个密码短语太短
passphrase-not-the-same = 两个密码短语不一样
    .text = 请在两个框里输入相同的密码短语。
passphrase-forgotten = 没有人能告诉您这个密码短语
    .text = 它没有保存在任何地方。如果忘记了，重新登录即可；账户本身不受影响。
passphrase-without = 不用密码短语，继续
passphrase-open = 输入您的密码短语
passphrase-needed = 您的登录用您选定的密码短语保存。输入它即可继续。
passphrase-open-now = 打开
passphrase-wrong = 这不是您选定的密码短语
    .text = 请检查键盘语言和 Caps Lock，再试一次。尝试的次数没有限制。
passphrase-forget = 忘掉它并重新登录
passphrase-forget-link = 如果您已经不记得，就让 Firstlink 忘掉保存的内容：这台电脑仍保持关联，由您重新登录。
vault-sealed = Firstlink 会询问您的密码短语
    .text = 您选择保存在这台电脑上的内容由它保护。登录之前会询问您。
vault-unsealed = 您的登录将用密码短语保存
    .text = 重启之后，Firstlink 会在需要时询问。
store-locked = 系统可能会请您解锁密钥环
    .text = 您的登录保存在这台电脑的密钥环里。如果有窗口询问它的密码，就是您登录这台电脑时用的密码。
browser-title = 请在浏览器中继续
browser-title-create = 在浏览器中创建账户
browser-step-1 = 在浏览器中，登录 { $provider } 的页面。
browser-step-2 = 允许 Firstlink 查看您的姓名和电子邮件地址。
browser-step-3 = 回到这个窗口。
browser-back = 登录之后，这个屏幕会自动继续。
browser-until = Firstlink 会等十分钟。如果什么都没打开，请把下面的地址复制到任意浏览器。
browser-offer = 浏览器里没有动静？
    .text = 如果您还在那里登录，请不用着急：这个屏幕会自动继续。如果没有，这里还有其他方式。您输入的内容都不会丢失。
beside-first = 在浏览器中或用这个代码完成均可：哪个先完成就算哪个。
paste-label = 浏览器最后停留的地址
paste-hint = 只有当您自己打开了上面的地址，而浏览器停在一个打不开的页面时才需要：请复制那个页面的完整地址，粘贴到这里。
paste-use = 使用这个地址
paste-looking = 正在查看地址
paste-no-code = 这个地址里没有登录信息
    .text = 正确的地址以 http://localhost 开头，并含有 code=。如果您的不是这样，请在浏览器中再次打开下面的地址，并粘贴最后停留的地址。
paste-other = 这个地址属于之前的一次尝试
    .text = 请在浏览器中打开下面的地址，然后粘贴最后停留的地址。
paste-beginning = 这是开始时用的地址
    .text = 请在浏览器中打开它并登录，然后粘贴浏览器最后停留的地址。
browser-opening = 正在打开浏览器
browser-opened = 浏览器已打开
browser-again = 再次打开浏览器
browser-device = 在手机上使用代码
device-title = 用代码登录
device-asking = 正在从 { $provider } 获取代码
device-step-1 = 在手机或另一台电脑上打开下面的地址，或用相机对准方形图案。
device-step-2 = 输入代码，登录，并允许 Firstlink 查看您的姓名和电子邮件地址。
device-step-3 = 回到这里。
device-code = 代码
device-copy = 复制代码
device-copied = 代码已复制
device-address = 地址
device-qr = 上面的地址，做成可用手机相机扫描的方形码
device-expires-soon = 不到一分钟后过期
device-expires = { $minutes ->
   *[other] { $minutes } 分钟后过期
}
device-warning = 只使用此刻您在自己屏幕上看到的代码。{ $provider } 或 Firstlink 的人绝不会给您发代码，也不会请您念出代码。
device-waiting = 您在那里登录之后，这个屏幕会自动继续。
device-new = 获取新代码
device-browser = 在这里用浏览器登录
offer-signed-in = 您已登录

## Step 3: link

offer-title = 这是您的账户吗？
offer-what = 如果与这台电脑关联：
offer-point-1 = Firstlink 会在这台电脑上加密保存这个账户的登录。
offer-point-2 = 它只读取您的姓名和电子邮件地址，不读取其他内容。
offer-point-3 = 您可以随时取消关联。
account-detail = 已在 { $provider } 登录
other-account = 使用其他账户
link-now = 立即关联
mismatch-title = 您登录的是另一个账户
mismatch-both = 这台电脑关联的是 { $linked }。您登录的是 { $account }。
mismatch-linked = 与这台电脑关联
mismatch-signed-in = 刚刚登录
mismatch-nothing = 什么也没有改变，这次登录的内容也没有保存。
mismatch-again = 用已关联的账户登录
mismatch-unlink = 先取消关联这台电脑
verifying = 正在核对账户信息
confirm-title = 核对并确认
confirm-nothing-yet = 在您点“确认”之前，什么也不会关联。
confirm = 确认
device-name = 这台电脑的名称
device-name-hint = 方便您以后认出它。
device-name-empty = 请给这台电脑取个名称
device-name-too-long = 名称最多 { $limit } 个字符
linking-title = 正在关联
linking-saving = 正在建立关联
linking-device = 正在将 { $device } 与您的账户关联

## Step 4: sync

sync-title = 选择要同步的内容
sync-intro = 您的电脑已关联。现在请选择您希望在其他设备上也能使用的内容。没有任何内容替您选好。
sync-legend = 同步
sync-passwords = 保存的密码
sync-passwords-detail = 您保存的密码会进入您的账户，供您在其他设备上使用。能登录这个账户的人都能使用它们。
sync-history = 浏览历史记录
sync-history-detail = 您访问过的网页会进入您的账户，方便您在其他设备上再次找到。
sync-favourites = 收藏夹
sync-favourites-detail = 您的收藏夹在所有设备上保持一致。
sync-honest = Firstlink 会把您的选择记录在这台电脑上。真正的开关在浏览器或系统设置里；最后一个屏幕会说明在哪里。
sync-nothing = 什么都不同步
sync-save = 保存选择
recommend-title = 您想要个性化推荐吗？
recommendations = 个性化推荐
recommendations-detail = 这台电脑上的程序可能会根据您的使用情况推荐功能和优惠。
recommend-point-1 = 如果您拒绝，关联和同步照样可用。
recommend-point-2 = 您的回答保存在这台电脑上，可以随时更改。
recommend-now-yes = 您目前的选择是允许。
recommend-now-no = 您目前的选择是不允许。
recommend-no = 不用了，谢谢
recommend-yes = 好的，允许

## Step 5: done

finish-title = 您的电脑已关联
finish-all = 没有其他要做的事了。
finish-left = 还要做的事：
finish-dashboard = 前往仪表板
left-sync = 请在浏览器中开启同步：设置、个人资料、同步。Firstlink 无法代您完成。
left-key-windows = 请在 Windows 中使用您的 Windows 密钥：设置、系统、激活。用完后，请在这里将它移除。
left-key-office = 请登录 Office 和 Microsoft 365 的页面，在那里使用您的密钥。用完后，请在这里将它移除。
left-key-xbox = 请在 { $provider } 的页面上兑换您的代码。用完后，请在这里将它移除。
left-key-unsure = 请在密钥所属产品的页面上使用它。用完后，请在这里将它移除。
kept = 登录的保存
kept-vault = 加密保存在这台电脑上
kept-passphrase = 用您的密码短语加密保存在这台电脑上
kept-session = 到关闭 Firstlink 为止
dashboard-title = 您的关联
dashboard-none = 这台电脑没有关联
dashboard-none-text = 您可以随时关联：再次打开 Firstlink 即可。
change-choices = 更改同步的内容
rename = 重命名
rename-title = 给这台电脑重命名
rename-hint = 方便您以后认出它。只有在账户中保留您的选择的副本时，账户才会知道这个名称。
rename-save = 保存名称
rerun = 重新走一遍各个步骤
security-title = 保护您的账户
agreements-title = 您的数据和同意事项
agreements-intro = 您同意过以下事项。对其中任何一项，您都可以在这里改变主意。
agreements-none = 到目前为止，您没有同意过任何事项。您在“更改同步的内容”中开启的项目会列在这里，并可随时撤回。
agreed = 已同意：{ $when }，所用语言：{ $language }
withdrawn-again = 已撤回：{ $when }。此前同意：{ $given }，所用语言：{ $language }
withdraw = 撤回
save-my-data = 保存我的数据副本
key-forget = 移除这个密钥
open-dashboard = 打开我的账户页面
open-security = 打开账户的安全页面
open-activity = 查看最近有谁登录
open-consent = 查看哪些应用可以使用我的账户
open-redeem = 打开密钥和代码的页面
open-setup = 打开 Office 密钥页面
copy-key = 复制密钥
open-support = 联系客服
check-link = 立即检查关联
checking = 正在向 { $provider } 询问关联是否仍然有用
last-check = 上次检查关联
last-check-good = { $when }：一切正常
last-check-ended = { $when }：关联已结束
ago-now = 刚刚
ago-minutes = { $count ->
   *[other] { $count } 分钟前
}
ago-hours = { $count ->
   *[other] { $count } 小时前
}
ago-days = { $count ->
   *[other] { $count } 天前
}
not-checked = 无法检查关联
    .text = 这不说明关联本身有问题：它和原来一样，您的选择也都还在。
ended = 请重新登录以修复关联
    .text = { $provider } 不再接受保存在这里的登录。更换密码后、长时间未使用后，或 Firstlink 的访问权限被移除后会这样。您的选择都还在。
attention = 请重新登录以保留关联
    .text = 因为没有运行密钥环，上次登录未能保存。您的选择都还在。
sign-in-again = 重新登录
unlink = 取消关联这台电脑
unlink-title = 要取消关联这台电脑吗？
unlink-what = 如果取消关联：
unlink-point-1 = 保存在这台电脑上的登录和产品密钥会被抹除，Firstlink 会检查它们是否确实已清除。
unlink-point-2 = 您的选择仍保留在这台电脑上。
unlink-point-3 = { $provider } 仍会把 Firstlink 列为有访问权限的应用。只有您能在它的页面上移除；Firstlink 会告诉您在哪里。
unlink-now = 立即取消关联
unlink-keep = 保留关联
erased = 在这台电脑上找到的内容及其处理结果：
erased-refresh-token = 您的登录
erased-pending-sign-in = 一次未完成的登录
erased-product-key = 产品密钥
erased-vault-file = 存放它们的加密文件
erased-vault-key = 密钥环中打开它的钥匙
erased-link-record = Firstlink 记录中您的账户
fate-erased = 已抹除，再查找时已不存在
fate-not-there = 原本就没有
fate-unreadable = 无法查看，但再也打不开了
fate-left = 可能还在
fate-left-at = 可能还在：{ $place }
erased-elsewhere = 只有 { $provider } 能做的事：在您到它的页面上移除之前，它仍会把 Firstlink 列为有访问权限的应用。在那里已经给出的访问权限会在一小时内自行结束。
choices-stay = 您的选择仍保留在这台电脑上，供下次关联时使用。
forget-choices = 也忘掉我的选择
unlink-left = 已取消关联，但可能还留有一项
    .text = 留下的内容都无法打开您的账户。请按下面列表所说的位置，在这台电脑的密钥环程序或文件夹中将它移除。
unlinking = 正在抹除登录，并检查是否确实已清除
unlink-failed = 有些内容未能抹除
    .text = 您的关联还在。如果密钥环已锁定，请解锁，然后再试一次。

## Side trips

not-now-title = 没关系：什么也没有关联
not-now-nothing = 您可以照常使用这台电脑。
not-now-key = 您的产品密钥仍安全地保存在这台电脑上。
not-now-return = 要以后关联，请再次打开 Firstlink。您的回答都已保留。
not-now-again = 还是继续吧
problem-title = Firstlink 暂时无法继续
problem-kept = 您在这一步之前输入的内容都没有丢失。

## What happened beside the way

aside-key-kept = 您的产品密钥已安全保存
aside-link-good = 关联一切正常
aside-page-opened = 页面已在浏览器中打开
aside-key-not-kept = 未能保存您的产品密钥
    .text = 您可以不用它继续，以后再输入。
aside-not-published = 其他程序还看不到您的选择
    .text = 您的选择已经保存，Firstlink 会在下次启动时再试。
aside-code-ended = 现在没有可用的代码
    .text = 仍和之前一样等待浏览器。您可以随时获取另一个代码。
aside-key-copied = 密钥会在剪贴板上保留一分钟
    .text = 请把它粘贴到需要的地方。一分钟后，Firstlink 会把它从剪贴板上清除。
aside-key-taken-back = 密钥已从剪贴板上清除
    .text = 如果还需要，请再复制一次。
aside-key-not-copied = 无法复制密钥
    .text = 这台电脑的剪贴板无法使用。请照着卡片或电子邮件输入密钥；在您移除之前，它会一直保存在这里。
aside-my-data-saved = 您的数据副本已保存
    .text = 它在这个文件里：{ $path }。其中是 Firstlink 保存的与您有关的内容，但不含任何机密：登录和产品密钥仍在原处。
aside-my-data-not-saved = 您的数据未能保存到文件
    .text = 没有丢失任何内容。请确认磁盘有空间，并且您可以写入下载文件夹，然后再保存一次副本。
aside-browser-ended = 已不再等待浏览器
    .text = 代码仍可使用。您可以随时再次打开浏览器。
aside-page-not-opened = 无法打开浏览器
    .text = 请把地址复制到浏览器中。
aside-choices-forgotten = 您的选择已忘掉
aside-unlinked = 这台电脑已取消关联
    .text = 登录已抹除，每个可能存放它的地方都检查过了。若要同时撤回 Firstlink 在 { $provider } 的访问权限，请打开列出应用的页面。
aside-repaired = Firstlink 在保存时被打断
    .text = 它会从最后一个完整保存的回答继续。请再看一遍。
aside-preferences-repaired = 保存您的选择的文件已损坏
    .text = 它已放到一旁，并按您选过的内容重新写入。

## The page the browser ends on

landing-done-title = 您已登录
landing-done-text = 请回到 Firstlink 完成操作。您可以关闭这个标签页。
landing-failed-title = 您没有登录
landing-failed-text = 请回到 Firstlink：那里会说明原因和接下来该做什么。您可以关闭这个标签页。
landing-elsewhere-title = 这里没有要做的事
landing-elsewhere-text = 这个页面属于一次已经结束的登录。请回到 Firstlink。您可以关闭这个标签页。

## Before it begins: why Firstlink cannot open

blank =
    .title = 窗口在这台电脑上一直是空白的
    .text = 无论用不用显卡，它的网页视图都什么也画不出来。什么也没有丢失：请打开终端并输入“firstlink link”，在那里完成同样的事。
broken = Firstlink 已停止
broken-notice =
    .title = Firstlink 内部出了问题
    .text = 您的回答都已保留。请关闭这个窗口，重新启动 Firstlink，它会从原来的地方继续。如果再次出现，请把下面的参考编号告诉客服。
cannot-start = 无法打开 Firstlink
cannot-start-busy =
    .title = 已经打开了另一个 Firstlink
    .text = 它使用同一份回答，所以一次只能打开一个。请关闭另一个，然后重新启动。
cannot-start-silent =
    .title = Firstlink 已经打开，但没有应答
    .text = 您的回答都已保留。请结束那一个，或从这台电脑注销再登录，然后重新启动。
cannot-start-profile =
    .title = 无法使用 Firstlink 的设置
    .text = 设置这台电脑的人可以修正：Firstlink 配置文件里有不合适的地方。
cannot-start-home =
    .title = Firstlink 无法使用它的文件夹
    .text = 什么也没有改变。设置这台电脑的人可以从下面看到问题所在。
cannot-start-unexpected =
    .title = Firstlink 需要的某样东西没有启动
    .text = 什么也没有改变。请重启这台电脑，再试一次；如果再次出现，请把下面的内容告诉客服。

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = 两步验证
    .text = 即使别人知道了您的密码，也进不了您的账户。
    .open = 开启
advice-sign-ins = 登录记录
    .text = 如果有一次不是您本人，就该立即更改密码。
advice-password = 密码
    .text = 最好用一个别处没用过的密码：要长，由互不相干的部分组成。
    .open = 更改
made-up = 刚刚生成的一个密码短语
made-up-note = 它是随机生成的，不会保存在任何地方：离开这个页面就没了。如果要用，请把它写下来，或存进您的密码管理器。
made-up-another = 换一个
try-out = 试试您自己想的密码
try-out-hint = 您在这里输入的内容只留在这个页面上：不会发送、保存或记录。请输入您设想的密码，不要输入已经在用的密码。
try-out-first = 它是别人最先会试的密码之一。
try-out-weak = 太短或太有规律：很快就会被猜到。
try-out-fair = 还不错。再加一两个词就很强了。
try-out-strong = 够长，也没有规律，很难猜到。
