import type { DistrictContent } from './district-item'
import type { Problem } from './problem'
import { adviserRules } from './rules/advisers'
import {
  clauseCitations,
  clauseComputes,
  clauseFlags,
  clauseGrades,
  clauseLayers,
  clauseSecrets,
} from './rules/clauses'
import { demoLeavesRealTitles, demoMarks, demoTitles, demoVerification } from './rules/demo-layer'
import { englishExamples, englishIsEnglish, englishLines } from './rules/english'
import { eventSeats, eventTimes } from './rules/events'
import { figuresOnce, highlights, termNumbers, termWords } from './rules/knowledge'
import { placeTree } from './rules/place-tree'
import { demoAmounts, policyDates, realAmounts, realStatus } from './rules/policies'
import { answersFit, factsAreAsked, questionsAreUsed, statementsHaveANo } from './rules/questions'
import { references } from './rules/references'
import type { Rule } from './rules/rule'
import { scenesFit, scenesLead } from './rules/scenes'
import {
  calendarDays,
  formerDistrict,
  noIdentityPapers,
  recipients,
  templateIds,
  workingTime,
} from './rules/settings'
import { uniqueIds } from './rules/unique-ids'
import { noHiddenContact, sourcesSayWhatTheyAre, verifiedInThePast } from './rules/unverified-facts'
import { visitRules } from './rules/visits'

/** Every rule that looks at more than one field. To add one: its file, its line here, a fixture that breaks it. */
export const rules: readonly Rule[] = [
  uniqueIds,
  placeTree,
  references,
  demoMarks,
  demoTitles,
  demoLeavesRealTitles,
  demoVerification,
  noHiddenContact,
  sourcesSayWhatTheyAre,
  verifiedInThePast,
  realAmounts,
  realStatus,
  policyDates,
  demoAmounts,
  clauseLayers,
  clauseGrades,
  clauseCitations,
  clauseFlags,
  clauseSecrets,
  clauseComputes,
  factsAreAsked,
  questionsAreUsed,
  answersFit,
  statementsHaveANo,
  eventTimes,
  eventSeats,
  visitRules,
  adviserRules,
  noIdentityPapers,
  workingTime,
  formerDistrict,
  templateIds,
  recipients,
  calendarDays,
  termNumbers,
  termWords,
  figuresOnce,
  highlights,
  scenesLead,
  scenesFit,
  englishLines,
  englishIsEnglish,
  englishExamples,
]

/** All problems of a district's content that span fields or items. */
export function checkRules(content: DistrictContent, applied: readonly Rule[] = rules): Problem[] {
  return applied.flatMap((rule) => rule.check(content))
}
