extension Domain {
  /// 教育治理和综合改革
  static let governance = Domain(
    headings: [
      "深化改革，提升治理效能",
      "推进依法治教和评价改革",
      "打造服务型教育机关",
      "以督导促落实",
    ],
    units: ["办公室", "政策法规科", "教育督导室", "教学研究室"],
    topics: [
      Topic(
        noun: "教育督导",
        objects: ["责任督学", "专项督导", "质量监测"],
        measures: [
          "聘任新一届责任督学", "随访挂牌学校",
          "下达整改通知", "分析监测报告",
          "抽查作业总量", "复核督导问题",
          "公开督导结果", "约谈履职不力单位",
        ],
        metrics: [
          Metric("督学挂牌覆盖率", unit: "%", from: 98, to: 100),
          Metric("专项督导", unit: "次", from: 3, to: 24),
          Metric("问题整改销号率", unit: "%", from: 92, to: 100),
        ],
        document: "责任督学挂牌督导规程"),
      Topic(
        noun: "依法治校",
        objects: ["学校章程", "法治副校长", "行政执法"],
        measures: [
          "审查学校章程", "聘请法治副校长",
          "清理规范性文件", "举办模拟法庭",
          "受理教师申诉", "培训执法人员",
          "公布权责清单", "排查合同风险",
        ],
        metrics: [
          Metric("法治副校长配备率", unit: "%", from: 98, to: 100),
          Metric("依法治校示范校", unit: "所", from: 3, to: 36),
          Metric("模拟法庭", unit: "场", from: 3, to: 40),
        ],
        document: "依法治校示范校创建标准"),
      Topic(
        noun: "教育评价改革",
        objects: ["增值评价", "综合素质", "负面清单"],
        measures: [
          "建立增值评价模型", "废止唯分数文件",
          "记录综合素质档案", "改进校长考核",
          "调查教师满意度", "试点表现性评价",
          "公布质量绿色指标", "培训评价专员",
        ],
        metrics: [
          Metric("评价改革试点校", unit: "所", from: 3, to: 40),
          Metric("综合素质档案建档率", unit: "%", from: 95, to: 100),
          Metric("评价专员", unit: "名", from: 8, to: 120),
        ],
        document: "学校办学质量评价细则"),
      Topic(
        noun: "信访和政务服务",
        objects: ["热线工单", "证明事项", "群众诉求"],
        measures: [
          "办结热线工单", "取消重复证明",
          "下沉窗口服务", "领办疑难信访",
          "回拨群众电话", "梳理高频事项",
          "公开咨询邮箱", "延时办理入学证明",
        ],
        metrics: [
          Metric("工单按期办结率", unit: "%", from: 97, to: 100),
          Metric("减少证明材料", unit: "项", from: 3, to: 40),
          Metric("领导接访", unit: "次", from: 6, to: 50),
        ],
        document: "教育信访工作规则"),
      Topic(
        noun: "语言文字和教育宣传",
        objects: ["普通话", "经典诵读", "新闻发布"],
        measures: [
          "组织普通话测试", "评选规范汉字书写作品",
          "开播诵读栏目", "发布教育短视频",
          "培训通讯员", "纠正校园用字",
          "接待媒体采访", "推介学校办学经验",
        ],
        metrics: [
          Metric("普通话达标教师比例", unit: "%", from: 96, to: 100),
          Metric("原创报道", unit: "篇", from: 60, to: 900),
          Metric("诵读作品", unit: "件", from: 30, to: 420),
        ],
        document: "语言文字工作达标建设方案"),
    ])
}
