# Choices that travel: the copy in the account, and what another device chose.

account-copy = 我账户中的副本
account-copy-detail = Firstlink 会在您的 { $provider } 存储空间里建一个自己的文件夹，在其中保存一个小文件：您选择了什么、何时选择的，以及您各台设备的名称。这样，您的下一台设备就能为您提供同样的选择。您可以在那里查看和删除这个文件；您允许访问全部文件的程序也能读取它。其中没有密码，也没有产品密钥。
copy-title = 要在账户中保留您的选择的副本吗？
copy-how = { $provider } 会请您允许：Firstlink 只使用自己的文件夹，不会接触您的其他文件。
copy-allowed = 您以前允许过。点按钮后就会重新开始。
copy-browser = 在浏览器中允许
copy-device = 在手机上用代码允许
copy-keep = 保留副本
copy-off = 关
copy-pending = 还没有保存到账户。您打开 Firstlink 时，它会再试一次。
copy-syncing = 正在更新
copy-waiting = 还不是最新：{ $why }
copy-kept = 已在您的账户中。更新时间：{ $when }
copy-refused = 没有保存到账户：{ $why }
copy-removing = 正在移除
copy-still-there = 还没有移除：{ $why }
copy-stop = 移除副本
copy-again = 重试更新副本
copy-allow-again = 再次允许副本
found-title = 您在另一台设备上的选择不同
found-text = 除非您愿意，这里什么都不会改变。
found-on = { $choice }：开（在 { $device } 上的选择）。{ $detail }
found-off = { $choice }：关（在 { $device } 上的选择）。
found-use = 在这里也使用
found-mine = 保留这里的选择
unlink-copy = 您的选择的副本仍保留在账户中。要把它也移除，请暂时保留关联，先点“移除副本”。
