# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = 找回您的账户
recovery-intro = 请选择最接近的情况。您可以返回来另选一项。
recovery-what = 遇到了什么情况？
recovery-ready = 请准备好：
recovery-guide = 一步一步引导我
recovery-open = 打开恢复页面
recovery-open-form = 打开恢复表单
recovery-known = 我知道账户，但不知道密码
recovery-done = 我有新密码了：登录
recovery-no-page = Firstlink 不知道 { $provider } 的这个页面在哪里。请在登录页面上查找忘记密码的入口。
recovery-secret = 验证码和密码只能在浏览器中输入
    .text = 它们只属于 { $provider } 的页面。Firstlink 绝不会询问它们，打电话或写信给您的人也都不该得到它们。

## What is wrong, and what to do

recovery-forgotten = 我忘记了密码
    .title = 设置新密码
    .time = 需要几分钟，大部分时间是在等验证码。
recovery-forgotten-step-1 = 打开恢复页面，输入账户的电子邮件地址或电话号码。
recovery-forgotten-step-2 = 选择 { $provider } 把验证码发到哪里，并在那个页面上输入验证码。
recovery-forgotten-step-3 = 在那里设置新密码，然后回到这里用它登录。
recovery-forgotten-ready-1 = 能收到验证码的手机或邮箱。
recovery-forgotten-ready-2 = 您的验证器应用（如果设置过）。

recovery-unreachable = 我的电子邮件地址或手机已经不能用了
    .title = 电子邮件地址或手机不能用时
    .time = 可能需要几天，因为 { $provider } 必须确定是您本人。
recovery-unreachable-look = 打开恢复页面，看看它提供的每一种方式。其中可能有以前的邮箱或另一部手机。
recovery-unreachable-code = 找找您以前可能生成过的恢复代码：25 个字母和数字，也许写在纸上。有了它，页面就不再要求别的。
recovery-unreachable-form = 如果什么都没有了，请填写恢复表单。只有写在表单里的内容才算数，所以知道多少就写多少。
recovery-unreachable-none = 如果什么都没有了，请在那个页面上查找证明身份的其他方式，或询问 { $provider } 的客服。
recovery-unreachable-time-form = 表单通常在一天之内得到答复。
recovery-unreachable-ready-1 = 一个能用的电子邮件地址，供 { $provider } 答复您。
recovery-unreachable-ready-2 = 您用这个账户登录过的其他手机、电脑和邮箱。
recovery-fact-form = 如果开启了两步验证，又没有其他能联系到您的方式，表单就帮不上忙。
recovery-fact-support = 客服人员不可以发送重置链接，也不可以更改您的账户。谁要收钱替您这样做，谁就不是 { $provider } 的人。
recovery-fact-thirty-days = 如果所有联系方式都被替换，{ $provider } 会等 30 天才信任新的联系方式。其间大多数服务照常可用，但需要验证码的不行；开启了两步验证的话，在那之前谁也无法登录。没有人能缩短这段时间。如果找回了旧的联系方式，您可以取消替换。
recovery-fact-two-ways = 如果开启了两步验证，{ $provider } 会要求通过两种不同的方式获取验证码。

recovery-locked = 我的账户被锁定了
    .title = 账户被锁定时
    .time = 如果一个验证码就够，只需几分钟。有些锁定过一段时间会自行解除。
recovery-locked-step-1 = 先不要再试密码：继续尝试可能会让锁定持续。
recovery-locked-step-2 = 打开恢复页面，输入您的地址，并按要求操作。多数情况下，一个验证码就能证明是您本人。
recovery-locked-step-3 = 在那里设置新密码，然后回到这里用它登录。
recovery-locked-ready-1 = 能收到验证码的手机或邮箱。
recovery-locked-ready-2 = 关于锁定的通知（如果收到过）。不要点其中的链接，请从这里打开页面。

recovery-unsure = 我不确定哪个账户是我的
    .title = 找出哪个账户是您的
    .time = 查看一遍邮箱要多久，就需要多久。
recovery-unsure-step-1 = 看看您在哪里还处于登录状态：手机、另一台电脑、游戏机。账户的地址就在它的设置里。
recovery-unsure-step-2 = 在您的每个邮箱中查找 { $provider } 发来的邮件。收到邮件的地址多半就是账户的地址。
recovery-unsure-step-3 = 在恢复页面上试试这些地址。页面可能不会说明账户是否存在，所以请等等看有没有验证码发来。
recovery-unsure-ready-1 = 您使用的电子邮件地址和电话号码，包括以前的。

recovery-stranger = 可能有别人进入了我的账户
    .title = 把别人挡在账户之外
    .time = 大约需要一刻钟，值得马上就做。
recovery-stranger-step-1 = 在您信任的电脑上设置新密码。多数情况下，这会让其他所有人退出登录。
recovery-stranger-step-2 = 查看最近的登录，以及账户的地址、手机和应用。移除您不认识的。
recovery-stranger-step-3 = 在安全页面上开启两步验证。
recovery-stranger-step-4 = 在用过同一密码的其他地方，也把密码改掉。
recovery-stranger-ready-1 = 能收到验证码的手机或邮箱。

recovery-child = 这是儿童的账户
    .title = 账户属于儿童时
    .time = 大家在一起时，只需几分钟。
recovery-child-step-1 = 请坐在一起：照管账户的大人可能需要表示同意，或会收到验证码。
recovery-child-step-2 = 打开恢复页面，输入儿童的地址，而不是大人的。
recovery-child-step-3 = 一起设置新密码，然后回到这里用它登录。
recovery-child-ready-1 = 大人的手机或邮箱。
recovery-child-ready-2 = 儿童自己的地址。

## Beside the browser

recovery-part = 第 { $number } 部分，共 { $of } 部分。请把这个窗口放在浏览器旁边。
recovery-address = 输入账户的地址
recovery-address-step-1 = 在浏览器中打开恢复页面。
recovery-address-step-2 = 在那里输入账户的电子邮件地址或电话号码。
recovery-address-step-3 = 如果页面显示一张带字母的图片，请把字母也输入。
recovery-address-label = 账户的电子邮件地址
recovery-address-hint = 如果在这里也输入，以后登录就会从它开始。您也可以留空。
recovery-how = 选择怎样证明是您本人
recovery-how-step-1 = 选择现在就能查看的一种：邮箱、手机或验证器应用。
recovery-how-step-2 = 页面只显示每个地址和号码的一部分，可能会请您补上其余部分。
recovery-how-none = 这些我都没有了
recovery-code = 输入您收到的验证码
recovery-code-step-1 = 可能要过几分钟才会收到。请也看看垃圾邮件。
recovery-code-step-2 = 如果请求了不止一次，请使用最新的。
recovery-code-step-3 = 如果消息里是一个链接，点开它就会继续。
recovery-password = 设置新密码
recovery-password-step-1 = 三四个互不相干的词，又长又好记。
recovery-password-step-2 = 请用一个没有在别处用过的密码，愿意的话可以让浏览器保存它。
recovery-password-step-3 = 您在其他地方可能会退出登录，这是正常的。
