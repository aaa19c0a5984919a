import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Settings } from '@contract/content/settings'
import { deployments } from '../../cloudfunctions/deployment'
import { SUBMISSION_FILE } from '../content/content-files'
import { itemsOf } from '../content/district-item'
import { readDistrict } from '../content/load-district'
import { formatProblem, type Problem, sortProblems } from '../content/problem'
import { interfacesUsed } from './build/interfaces-used'
import type { WeappBuild } from './build/weapp-build'
import { privateInterfaces } from './private-interfaces'
import { demoMarksIn } from './submission/demo-marks'
import { readDetails } from './submission/details'
import { submissionDocuments } from './submission/documents'
import { namedInterfaces, type SubmissionFacts } from './submission/facts'
import { missingIn } from './submission/missing'

export interface ReviewOptions {
  build: WeappBuild
  /** The district's directory, such as `content/xiacheng`. */
  directory: string
  /** With what exists only to try the product, as `npm start` shows it; then there is nothing to submit. */
  demo: boolean
  /** Where the documents go. */
  out: string
  /** A folder of pictures named as those of `docs/screens`, copied beside the documents. */
  pictures?: string | undefined
  /** Name of the picture of each page. */
  pictureNames: Readonly<Record<string, string>>
  appid: string | undefined
  /** `YYYY-MM-DD` at +08:00. */
  today: string
}

export interface ReviewResult {
  lines: string[]
  exitCode: 0 | 1
}

function readSubmission({ directory, demo, today }: ReviewOptions) {
  const { content, problems } = readDistrict({ directory, demo, today })
  const file = join(directory, SUBMISSION_FILE)
  const details = existsSync(file) ? readDetails(file) : { details: {}, problems: [] }
  const here = (problem: Problem) => ({ ...problem, file: join(relative('.', directory), problem.file) })
  const written = [...problems, ...demoMarksIn(content)].map(here)
  const settings: Settings | undefined = itemsOf(content, 'settings')[0]?.data
  return { settings, details: details.details, problems: [...written, ...details.problems] }
}

function copyPictures(facts: SubmissionFacts, from: string, out: string): string[] {
  mkdirSync(join(out, 'pictures'), { recursive: true })
  return Object.entries(facts.pictures).flatMap(([page, name]) => {
    const file = `${name}.png`
    if (!existsSync(join(from, file))) return [`missing: the picture of ${page}, ${join(from, file)}`]
    copyFileSync(join(from, file), join(out, 'pictures', file))
    return []
  })
}

/**
 * Writes what WeChat's reviewers are given. Refuses, writing nothing, when something made up would be in it:
 * file, line and reason of each mark. Names what is missing; with all there the exit code is 0.
 */
export function reviewWeapp(options: ReviewOptions): ReviewResult {
  const { settings, details, problems } = readSubmission(options)
  if (problems.length > 0 || settings === undefined) {
    const lines = sortProblems(problems).map(formatProblem)
    return { lines: [...lines, `${lines.length} problems; nothing was written`], exitCode: 1 }
  }
  const facts: SubmissionFacts = {
    app: options.build.app,
    used: interfacesUsed(options.build, new Set([...privateInterfaces, ...namedInterfaces])),
    settings,
    details,
    appid: options.appid,
    openapi: Object.fromEntries(Object.entries(deployments).map(([name, { openapi }]) => [name, openapi])),
    pictures: options.pictureNames,
    paperIsThere: existsSync,
  }
  mkdirSync(options.out, { recursive: true })
  const documents = submissionDocuments(facts)
  for (const [file, text] of documents) writeFileSync(join(options.out, file), text)
  const withoutPicture =
    options.pictures === undefined ? [] : copyPictures(facts, options.pictures, options.out)
  const missing = [
    ...missingIn(facts).map(({ what, where }) => `missing: ${what} → ${where}`),
    ...withoutPicture,
  ]
  return {
    lines: [...missing, `${documents.size} documents in ${options.out}, ${missing.length} things missing`],
    exitCode: missing.length === 0 ? 0 : 1,
  }
}

/** The appid that is uploaded to; `undefined` while only the tourist's is set. */
export function uploadedAppid(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const { appid } = JSON.parse(readFileSync(file, 'utf8')) as { appid?: string }
  return appid !== undefined && /^wx[0-9a-f]{16}$/u.test(appid) ? appid : undefined
}
