# Questions, answers and advice; readable without a network. `.also` holds other words people look for, and is never shown.

help-title = 帮助
help-search = 您想了解什么？
help-search-hint = 一两个词，顺序不限，例如：代码 手机
help-search-now = 搜索
help-show-all = 显示所有问题
help-found = { $count ->
   *[other] 找到 { $count } 个回答
}
help-found-nothing = 没有同时包含这些词的回答
    .text = 可以少用几个词、换几个词，或者浏览所有问题。
help-security = 保护账户安全：
help-close = 回到刚才的位置
advice-1 = 在账户的安全页面上开启两步验证。
advice-2 = 使用一个没有在别处用过的密码。三四个随意的词连在一起，又长又好记。
advice-3 = 提前添加另一种联系您的方式，例如另一个电子邮件地址。
advice-4 = 时常到账户的安全页面上看看最近有谁登录过。
advice-5 = 无论对方自称是谁，都不要把验证码或代码告诉对方。

## Linking

faq-linking = 关联
faq-linking-1 = 为什么要关联账户？
    .answer = 这样，这台电脑就知道它属于谁：您购买的内容、设置和选择同步的内容，可以随您来到这里和下一台电脑。
    .also = 原因 理由 好处 优点 连接 绑定 作用
faq-linking-2 = 必须关联吗？
    .answer = 不必。在点“确认”之前，随时可以选择“暂时不要”。不关联也能使用这台电脑，以后可以再打开 Firstlink。
    .also = 强制 一定 要求 跳过 以后 不用 可选 本地
faq-linking-3 = 是免费的吗？
    .answer = 是的。关联不收费，Firstlink 也绝不会索要银行卡或银行账户。您在 { $provider } 购买什么，是您与 { $provider } 之间的事。
    .also = 价格 付款 付费 钱 费用 收费 信用卡 订阅
faq-linking-4 = 可以使用工作或学校账户吗？
    .answer = 不可以。Firstlink 只支持个人账户。如果还没有，请在登录屏幕上选择“没有账户？创建一个！”。
    .also = 公司 企业 单位 办公室 大学 学生 组织
faq-linking-5 = 儿童可以关联账户吗？
    .answer = 可以，只要照管该账户的大人同意。{ $provider } 可能要求这位大人也登录，所以请一起操作。
    .also = 孩子 小孩 家庭 父母 家长 儿子 女儿 年龄 未成年
faq-linking-6 = 我登录了错误的账户。
    .answer = 在点“确认”之前，选择“使用其他账户”。如果已经确认，请在仪表板上取消关联，然后重新开始。
    .also = 别的 不同 弄错 切换 更换 第二个
faq-linking-7 = 同一个账户可以再关联一台电脑吗？
    .answer = 可以，数量不限。在每台电脑上打开 Firstlink，并分别取一个以后认得出的名称。
    .also = 第二台 笔记本 更多 设备 多台 两台 计算机
faq-linking-8 = 怎样取消关联？
    .answer = 打开 Firstlink，选择“取消关联这台电脑”。保存的登录会被抹除，并会检查是否确实已清除。若要同时撤回在 { $provider } 的许可，请打开列出应用的页面；这一步只有您本人能做。
    .also = 移除 断开 删除 退出 注销 停止 解绑 解除

## Signing in

faq-signing-in = 登录
faq-signing-in-1 = 我忘记了密码。
    .answer = 选择下面或登录屏幕上的“我无法登录”。Firstlink 会一步一步陪您在 { $provider } 的页面上设置新密码。
    .also = 丢失 重置 找回 恢复 锁定 登不上 登陆 帮忙
faq-signing-in-2 = Firstlink 会看到我的密码吗？
    .answer = 不会。您是在自己的浏览器里、在 { $provider } 的页面上登录的。Firstlink 只会得知是谁登录了。
    .also = 隐私 安全 输入 盗取 偷
faq-signing-in-3 = 浏览器没有打开，怎么办？
    .answer = 在等待屏幕上，把地址复制到这台电脑的任意浏览器中，或选择“在手机上使用代码”。
    .also = 没反应 窗口 空白 页面 卡住 等待
faq-signing-in-4 = 可以用别的浏览器吗？
    .answer = 可以。Firstlink 打开的是系统设置的浏览器。要用别的，把等待屏幕上的地址复制到那个浏览器里即可。
    .also = Chrome Firefox Edge Safari 默认 其他
faq-signing-in-5 = 有人给我发来一个代码，要输入吗？
    .answer = 不要。只使用此刻您在自己屏幕上的 Firstlink 里看到的代码。输入别人发来的代码，会让对方进入您的账户。
    .also = 钓鱼 诈骗 骗局 欺诈 短信 消息 电话 陌生人 验证码 安全
faq-signing-in-6 = 没有网络能用吗？
    .answer = 登录需要互联网。您回答过的内容都会保留，没有网络也能阅读这份帮助。关联之后，电脑离线时照常使用。
    .also = 离线 断网 连接 Wi-Fi 无线 WLAN 上网 以后
faq-signing-in-7 = 为什么要重新登录？
    .answer = 更换密码后、长时间未使用后，或 Firstlink 的访问权限被移除后，{ $provider } 会结束登录。再登录一次，您选择的一切都和原来一样。
    .also = 过期 修复 结束 退出 反复 再次

## Product key

faq-product-key = 产品密钥
faq-product-key-1 = 什么是产品密钥？在哪里？
    .answer = 它由 25 个字母和数字组成，分为五组。它印在包装盒里的卡片上、贴纸上，或者写在您购买产品时收到的电子邮件里。

    许多电脑自带 Windows 许可，没有需要输入的密钥。这时请选择“我没有密钥”。
    .also = 许可证 授权 序列号 激活 查找 贴纸
faq-product-key-2 = 哪个密钥是做什么用的？
    .answer = Windows 的密钥、Office 或 Microsoft 365 的密钥，以及 Xbox 或礼品卡的代码，看起来都很像。卡片或电子邮件上写着产品名称。如果分不清，请选择“我不确定”，不会有任何损失。
    .also = 区别 种类 礼品卡 代码 游戏 订阅 兑换
faq-product-key-3 = 我没有密钥，可以继续吗？
    .answer = 可以。选择“我没有密钥”。关联不需要密钥，以后也可以再使用。
    .also = 缺少 跳过 没有 丢了 找不到
faq-product-key-4 = 产品密钥会被发送到别处吗？
    .answer = 不会。Firstlink 只在这台电脑上检查有没有输错，并把密钥加密保存，直到您用完。它无法判断密钥是不是正版，或是否已经用过。
    .also = 上传 检查 激活 隐私 用过 正版

## What is synced

faq-choices = 同步的内容
faq-choices-1 = 同步是做什么的？现在已经开启了吗？
    .answer = Firstlink 不会自行开启任何东西。您的选择会记录在这台电脑上，真正的开关在浏览器或系统设置里。
    .also = 密码 历史 收藏夹 书签 设置 云
faq-choices-2 = 怎样更改我的选择？
    .answer = 打开 Firstlink，选择“更改同步的内容”。拒绝和同意需要点的次数一样多。
    .also = 编辑 撤回 撤销 以后 再次 同意 关闭
faq-choices-3 = 什么是个性化推荐？
    .answer = 根据您在这台电脑上的使用情况，向您推荐功能和优惠。除非您同意，否则它是关闭的；没有它，其他一切照常。
    .also = 广告 优惠 个性化 定制 跟踪 追踪 建议

## This computer

faq-this-computer = 这台电脑
faq-this-computer-1 = Firstlink 在这台电脑上保存什么，存在哪里？
    .answer = 您的回答、这台电脑已关联这一事实，以及您的选择，都保存在您自己的文件夹里。登录和产品密钥会加密保存，打开它们的钥匙在系统的密钥环里。

    在终端中输入“firstlink status”，可以查看保存了什么。
    .also = 存储 数据 文件 文件夹 位置 路径
faq-this-computer-2 = 为什么我的登录只保存“到关闭 Firstlink 为止”？
    .answer = 这台电脑上没有运行密钥环，而 Firstlink 绝不会在没有保护的情况下保存登录。请启动 GNOME Keyring 或 KWallet，或在登录屏幕上选择“用密码短语保存登录”，然后重新登录。
    .also = 密钥环 密码 存储 缺少 锁定 钱包 记住
faq-this-computer-3 = 如果断电，或者我关闭了窗口，会怎样？
    .answer = 重新打开 Firstlink，它会回到同一步，回答也都还在。只有正在浏览器中进行的登录需要重新开始。
    .also = 崩溃 重启 中断 丢失 继续 关闭 电池 停电
faq-this-computer-4 = 还有别人也用这台电脑。
    .answer = 关联属于登录这台电脑的人。其他人用自己的身份登录电脑，就可以关联自己的账户。
    .also = 共用 共享 家人 多个 用户 访客
faq-this-computer-5 = 客服向我要日志，怎样获取？
    .answer = 在终端中输入“firstlink logs export”。写入文件之前会先给您看内容，其中没有任何账户信息。问题下方的参考编号对他们也有帮助。
    .also = 日志 支持 文件 报告 故障 编号 诊断
faq-this-computer-6 = 移除 Firstlink 或把电脑送人之前，应该做什么？
    .answer = 先选择“取消关联这台电脑”，然后像移除其他程序一样移除它。您的选择也可以一并忘掉：取消关联后的屏幕上有这一项。
    .also = 卸载 删除 出售 转让 重置 处理

## Privacy

faq-privacy = 隐私
faq-privacy-1 = Firstlink 会发送什么，发给谁？
    .answer = 只发给 { $provider }，而且只发登录所需的内容。显示第一个屏幕时，它会在后台看一次能否连接 { $provider }，不会透露您的任何信息。不会向其他任何人发送任何东西。
    .also = 数据 发送 遥测 跟踪 收集 分享 个人信息
faq-privacy-2 = 关联时，{ $provider } 会知道什么？
    .answer = 它会知道您的账户允许 Firstlink 读取您的姓名和电子邮件地址。您在同意之前会看到这一点，也可以随时收回。
    .also = 权限 许可 访问 同意 允许 数据
faq-privacy-3 = 什么是两步验证？
    .answer = 输入密码之后，账户还会要求第二个证明，例如手机上的验证码。这样，光有密码谁也进不去。您可以在账户的安全页面上开启它。
    .also = 双重验证 双因素 2FA 验证器 应用 MFA 安全代码
