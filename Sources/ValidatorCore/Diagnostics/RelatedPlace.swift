/// Another place that a finding speaks of: the first occurrence, the other deadline, the parent task.
public struct RelatedPlace: Sendable {
  /// Where.
  public var place: Place
  /// What is to be seen there.
  public var message: Message
  /// The position of the task in its plan's ``Plan/tasks``.
  public var task: Int?
  /// The plan that holds the place, by its position in the run; nil for the plan that the finding is about.
  public var plan: Int?

  /// A related place.
  public init(_ place: Place, _ message: Message, task: Int? = nil, plan: Int? = nil) {
    self.place = place
    self.message = message
    self.task = task
    self.plan = plan
  }
}
