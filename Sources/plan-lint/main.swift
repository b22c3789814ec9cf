import Checks
import PlanLintCLI

PlanLintCLI.main(plugins: [builtinChecks])
