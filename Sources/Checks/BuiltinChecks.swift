import ValidatorCore

/// The checks that come with plan-lint; one line each.
public let builtinChecks = Plugin(
  name: "built-in",
  checks: [
    MissingResponsibleUnit.self,
    UnknownUnit.self,
    UnitAlias.self,
    UnquantifiedTarget.self,
    DuplicateTask.self,
    ConflictingDeadlines.self,
    DependencyCycle.self,
    DeadlineOutOfPeriod.self,
    DeadlineBeforeIssue.self,
    ImpossibleDate.self,
    DateForm.self,
    VagueDeadline.self,
    MissingDeadline.self,
    DeadlinePileup.self,
    UnitOverload.self,
    DanglingReference.self,
    DuplicateHeading.self,
    StaleYear.self,
    DocumentNumberForm.self,
    NumberingSequence.self,
    CountMismatch.self,
    InconsistentTarget.self,
    MixedTerm.self,
    UnfilledPlaceholder.self,
    GarbledText.self,
    SecrecyMarking.self,
    PersonalData.self,
  ])
