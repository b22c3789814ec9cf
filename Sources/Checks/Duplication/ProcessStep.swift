import TextAnalysis

/// Clauses of milestones and targets that name a step or a measure of any work and no work of their own: 完成招标,
/// 6月底前主体完工, 印发实施方案, 完成率100%.
///
/// Of which work stands in the title above, so that those of two tasks are equal by chance.
enum ProcessStep {
  /// A clause of fewer other characters names no work.
  private static let leastOther = 3

  /// Whether a clause names no more than a step.
  static func isBare(_ clause: ByteView) -> Bool {
    TextFolding.fold(clause).withUnsafeBufferPointer { buffer in
      let text = ByteView(buffer)
      var (offset, others) = (0, 0)
      while offset < text.count, others < leastOther {
        if let end = words.end(in: text, at: offset) {
          offset = end
          continue
        }
        let (scalar, length) = text.scalar(at: offset)
        if namesSomething(scalar) { others += 1 }
        offset += length
      }
      return others < leastOther
    }
  }

  private static func namesSomething(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: !singles.contains(scalar)
    default: false
    }
  }

  private static let words = CharacterPairs(
    """
    完成启动开展推进实施组织召开制定制订印发出台发布下发上报报送提交审核审批审定评审批复立项备案论证论证可研研究报告编制起草拟定
    修改完善征求意见建议反馈汇总总结评估评价考核检查督查督导验收初验竣工完工交付投入使用投用运行试运运营开工动工建设施工工程主体
    封顶基础基本全面全部土建装修装饰安装调试设备采购招标投标中标签订合同协议设计初步方案规划计划图纸勘察测绘前期筹备准备工作任务
    目标指标进度节点阶段年度季度上旬中旬下旬月底年底年内上半下半半年力争确保做好抓好持续继续进一一步深入落实部署动员宣传学习培训
    会议启用上线开发测试优化改进提升整改问题台账清单名单材料资料数据收集整理统计分析调研摸底排查资金预算决算拨付到位下达分解分配
    兑现征地拆迁选址用地手续办理申报申请公示公告公布结果结题结项成果应用推广展示活动项目措施办法制度机制文件细则通知以上以下以内
    左右不少少于不低低于达到不超超过实现完成累计新增比例占比次数数量完率成率覆盖盖率合格格率满意意度达标标率及时时率知晓晓率
    率达优良良率通过过率群众服务对象参与与率回访
    """)

  /// Characters that name nothing by themselves.
  private static let singles: Set<UInt32> = Set(
    "的和与及并或等对各全前后底年月日个项次率件份期场在为至到由第其将已被一二三四五六七八九十百千万".unicodeScalars.lazy.map(\.value))
}
