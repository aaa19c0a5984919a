import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { licenceProblem } from './licences/licence-problem'
import { shippedPackages } from './licences/shipped-packages'
import { thirdPartyPage } from './licences/third-party-page'

const PAGE = 'THIRD-PARTY.md'

/** `npm run licences`: writes THIRD-PARTY.md. With `--check` it only tells whether that would change it. */
function main(isCheck: boolean): string[] {
  const packages = shippedPackages('.')
  const problems = packages.flatMap(({ name, licence }) => licenceProblem(name, licence) ?? [])
  const page = thirdPartyPage(packages)
  if (!isCheck) writeFileSync(PAGE, page)
  const isCurrent = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page
  return isCurrent ? problems : [...problems, `${PAGE} is not current: npm run licences`]
}

const problems = main(process.argv.includes('--check'))
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
