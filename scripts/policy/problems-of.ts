import * as v from 'valibot'

/** What is wrong with a document, with the place of each problem. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'document'}: ${issue.message}`).join('; ')
}
