/// Two ways to write one word.
struct TermPair: Sendable {
  /// When the first form is taken for the second one.
  enum Condition: Sendable {
    /// Always.
    case always
    /// Before a platform, a system or a website: what is meant is to log in, not to land.
    case beforePlatform
    /// Before a time: “as of”, not “ends”.
    case beforeTime
    /// Both before the same object: 制订《…》 and 制定《…》.
    case withObject
  }

  /// The form to look at, in each script.
  let forms: [StaticString]
  /// The other form, in the same order.
  let others: [StaticString]
  var condition = Condition.always
  /// Whether the other form is the right one.
  var hasNorm = true

  /// Words in pairs: the form to look at, then the right one.
  private static func norm(_ forms: [StaticString], _ others: [StaticString]) -> TermPair {
    TermPair(forms: forms, others: others)
  }

  /// Every pair. The norms are those of the dictionary of variant words (第一批异形词整理表, GF 1001—2001) and of
  /// the 现代汉语词典.
  static let all: [TermPair] = [
    TermPair(
      forms: ["制订", "制訂"], others: ["制定", "制定"], condition: .withObject, hasNorm: false),
    TermPair(
      forms: ["拟订", "擬訂"], others: ["拟定", "擬定"], condition: .withObject, hasNorm: false),
    norm(["台帐"], ["台账"]), norm(["帐户"], ["账户"]), norm(["帐目"], ["账目"]), norm(["帐号"], ["账号"]),
    norm(["帐簿"], ["账簿"]), norm(["建帐"], ["建账"]), norm(["记帐"], ["记账"]), norm(["对帐"], ["对账"]),
    TermPair(
      forms: ["台帳", "臺帳", "帳戶", "帳目", "帳號"], others: ["台賬", "臺賬", "賬戶", "賬目", "賬號"],
      hasNorm: false),
    norm(["其它"], ["其他"]),
    TermPair(
      forms: ["登陆", "登陸"], others: ["登录", "登錄"], condition: .beforePlatform),
    TermPair(forms: ["截止"], others: ["截至"], condition: .beforeTime),
    norm(["图象", "圖象"], ["图像", "圖像"]), norm(["录象", "錄象"], ["录像", "錄像"]),
    norm(["摄象", "攝象"], ["摄像", "攝像"]), norm(["好象"], ["好像"]),
    norm(["身分证"], ["身份证"]), norm(["成份"], ["成分"]), norm(["部份"], ["部分"]), norm(["充份"], ["充分"]),
    norm(["份量"], ["分量"]), norm(["惟一"], ["唯一"]), norm(["座落"], ["坐落"]), norm(["布署"], ["部署"]),
    norm(["签定", "簽定"], ["签订", "簽訂"]), norm(["修定"], ["修订"]), norm(["答覆"], ["答复"]),
    norm(["批覆"], ["批复"]), norm(["复盖"], ["覆盖"]), norm(["撤消"], ["撤销"]), norm(["人材"], ["人才"]),
    norm(["策画"], ["策划"]), norm(["连络", "連絡"], ["联络", "聯絡"]), norm(["关连", "關連"], ["关联", "關聯"]),
    norm(["繁琐"], ["烦琐"]), norm(["家俱"], ["家具"]), norm(["按装"], ["安装"]), norm(["想像"], ["想象"]),
    norm(["交待"], ["交代"]), norm(["帐务"], ["账务"]), norm(["透漏"], ["透露"]),
    norm(["门坎", "門坎"], ["门槛", "門檻"]), norm(["思惟"], ["思维"]),
    TermPair(forms: ["計劃"], others: ["計畫"], hasNorm: false),
    TermPair(forms: ["批覆", "答覆"], others: ["批復", "答復"], hasNorm: false),
    TermPair(
      forms: ["做出贡献", "做出決定", "做出决定", "做出部署", "做出承诺", "做出承諾", "做出安排", "做出貢獻"],
      others: ["作出贡献", "作出決定", "作出决定", "作出部署", "作出承诺", "作出承諾", "作出安排", "作出貢獻"],
      hasNorm: false),
  ]
}
