import Checks
import PlanLintCLI

PlanLintCLI.main(plugins: [builtinChecks], packs: ["official-wording"])
