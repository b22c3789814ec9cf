/// What a word tells about the work that a clause asks for.
enum GistClass: UInt8, Sendable {
  /// Nothing: 加快推进, 机制.
  case light
  /// Its field: 学校, 公路.
  case common
  /// An everyday thing: 食堂, 桥梁.
  case thing
  /// A narrow field: 家庭农场, 传染病.
  case topic
  /// What is done, where that is work of its own: 培训, 采购.
  case action
  /// The work itself: 课后服务, 垃圾分类.
  case work
  /// Something that is in no list.
  case unknown
}
