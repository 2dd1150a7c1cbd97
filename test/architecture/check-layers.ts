import { checkLayers } from "./layers.ts"

/** `npm run layers`: one line per broken rule, and the number of modules that were looked at. */
const { modules, faults } = await checkLayers(process.cwd())
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.stdout.write(`${modules} modules checked, ${faults.length} against the layers\n`)
process.exitCode = faults.length > 0 ? 1 : 0
