import { papersOf } from './categories-page'
import { domainRows } from './domains-page'
import type { SubmissionFacts } from './facts'
import { templatesWithoutId } from './templates-page'

/** One thing without which WeChat does not take the submission. */
export interface Missing {
  what: string
  /** Where it is entered. */
  where: string
}

const DETAILS = 'submission.yaml'

function missingPapers({ details, paperIsThere }: SubmissionFacts): Missing[] {
  const { operator, papers = {} } = details
  if (operator === undefined) {
    return [
      {
        what: "the operator's name, kind and licence (运营主体及其证照)",
        where: `${DETAILS}: operator, papers`,
      },
    ]
  }
  return papersOf[operator.kind].flatMap((paper) => {
    const path = papers[paper]
    if (path === undefined) return [{ what: `the operator's ${paper}`, where: `${DETAILS}: papers` }]
    return paperIsThere(path)
      ? []
      : [{ what: `the scan of ${paper}, ${path} is not there`, where: `${DETAILS}: papers` }]
  })
}

const unless = (isThere: boolean, what: string, where: string): Missing[] =>
  isThere ? [] : [{ what, where }]

/** Everything that is still missing, in the order in which it is obtained. */
export function missingIn(facts: SubmissionFacts): Missing[] {
  const { details, settings, appid } = facts
  return [
    ...missingPapers(facts),
    ...unless(appid !== undefined, 'the appid', 'project.private.config.json: appid'),
    ...unless(
      details.icpNumber !== undefined,
      'the number of the filing (小程序备案号)',
      `${DETAILS}: icpNumber`,
    ),
    ...unless(details.category !== undefined, 'the service category (服务类目)', `${DETAILS}: category`),
    ...domainRows(facts)
      .filter(({ missing }) => missing)
      .map(({ list, why }) => ({
        what: `a domain for ${list} (${why})`,
        where: `${DETAILS}: storageDomain`,
      })),
    ...unless(
      settings.privacyContact !== undefined,
      'a contact for privacy questions',
      'settings.yaml: privacyContact',
    ),
    ...templatesWithoutId(facts).map((key) => ({
      what: `the id of the subscription template ${key}`,
      where: `settings.yaml: templates.${key}`,
    })),
  ]
}
