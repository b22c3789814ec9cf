import BudgetChecks
import Checks
import PlanLintCLI

// plan-lint with the checks of this package built in: all commands and options are there, and
// `budget-lint checks` lists the new ones beside the others.
PlanLintCLI.main(plugins: [builtinChecks, budgetChecks], packs: ["official-wording"])
