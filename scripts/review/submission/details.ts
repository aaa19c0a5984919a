import { readFileSync } from 'node:fs'
import { templateKeys } from '@contract/message/templates'
import * as v from 'valibot'
import { parseYaml } from '../../content/parse-file'
import type { Problem } from '../../content/problem'
import { validateEntry } from '../../content/validate-entry'

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))

/** What only the office knows: who runs it, its papers, and what it chose in WeChat's console. */
const submissionDetails = v.strictObject({
  operator: v.optional(
    v.strictObject({
      name: text,
      kind: v.picklist(['government', 'institution', 'company']),
      /** GB 32100-2015: 18 characters without I, O, S, V and Z. */
      creditCode: v.pipe(v.string(), v.regex(/^[0-9A-HJ-NP-RTUW-Y]{18}$/u, 'FORMAT')),
    }),
  ),
  /** Path of the scan of each paper, by the paper's name. */
  papers: v.optional(v.record(text, text)),
  category: v.optional(v.strictObject({ first: text, second: text })),
  /** 小程序备案号. */
  icpNumber: v.optional(text),
  /** Host of the environment's storage, without a scheme. */
  storageDomain: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'FORMAT'))),
  /** Title and category of a subscription template as the console shows them. */
  templates: v.optional(v.record(v.picklist(templateKeys), v.strictObject({ title: text, category: text }))),
})

export type SubmissionDetails = v.InferOutput<typeof submissionDetails>
export type OperatorKind = NonNullable<SubmissionDetails['operator']>['kind']

const MARK = '示例'

/** Reads the details of a district, with a problem for what does not fit and for what is made up. */
export function readDetails(file: string): { details: SubmissionDetails; problems: Problem[] } {
  const written = readFileSync(file, 'utf8')
  const { entries, problems } = parseYaml(written)
  const entry = entries[0]
  const made = written
    .split('\n')
    .flatMap((line, index) =>
      line.replace(/(?:^|\s)#.*$/u, '').includes(MARK)
        ? [{ file, line: index + 1, reason: `${MARK} is not submitted` }]
        : [],
    )
  const located = [...problems.map((problem) => ({ file, ...problem })), ...made]
  if (entry === undefined) return { details: {}, problems: located }
  const checked = validateEntry(submissionDetails, entry.value)
  if (checked.ok) return { details: checked.data, problems: located }
  const misfits = checked.problems.map(({ path, reason }) => ({ file, line: entry.lineOf(path), reason }))
  return { details: {}, problems: [...located, ...misfits] }
}
