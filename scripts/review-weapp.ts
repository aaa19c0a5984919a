import { parseArgs } from 'node:util'
import { dayOf } from '@domain/time/shanghai'
import { screens } from '../tests/screens/pages'
import { readWeappBuild } from './review/build/weapp-build'
import { checkBuild, gateRules } from './review/gate'
import { reviewWeapp, uploadedAppid } from './review/review-weapp'
import { sourcePages } from './review/rules/pages'
import { picturesOfPages } from './review/submission/page-pictures'

/** `npm run review:weapp [-- --out DIR] [--real] [--district DIR] [--pictures DIR]`: what WeChat's reviewers get. */
function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string', default: 'dist/review' },
      real: { type: 'boolean', default: false },
      district: { type: 'string', default: 'content/xiacheng' },
      pictures: { type: 'string' },
    },
  })
  const build = readWeappBuild('miniprogram')
  const { problems, skipped } = checkBuild(build, gateRules(sourcePages))
  for (const line of skipped) console.log(`not checked: ${line}`)
  for (const line of problems) console.error(line)
  const { lines, exitCode } = reviewWeapp({
    build,
    directory: values.district,
    demo: !values.real,
    out: values.out,
    pictures: values.pictures,
    pictureNames: picturesOfPages(screens),
    appid: uploadedAppid('project.private.config.json'),
    today: dayOf(Date.now()),
  })
  for (const line of lines) console.log(line)
  process.exitCode = problems.length > 0 ? 1 : exitCode
}

try {
  main(process.argv.slice(2))
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}
