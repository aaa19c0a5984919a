import { dayOf } from '@domain/time/shanghai'
import { contentCheck } from './content/content-check'

const { lines, exitCode } = contentCheck(process.argv.slice(2), dayOf(Date.now()))
for (const line of lines) console.log(line)
process.exitCode = exitCode
