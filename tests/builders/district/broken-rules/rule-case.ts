import {
  adviserSample,
  clauseSample,
  datedEventSample,
  demoClauseSample,
  demoPolicySample,
  demoQuestionSample,
  eventSample,
  figureSample,
  placeSample,
  policySample,
  questionSample,
  termSample,
  townSample,
  vacancySample,
  visitSample,
} from '../content-samples'
import { type DistrictFiles, minimalFiles } from '../temporary-district'

/** Content that breaks exactly what one rule guards. */
export interface RuleCase {
  rule: string
  title: string
  files: DistrictFiles
  /** `file:line` that must be named. */
  at: string
  reason: string
}

/** A district with one of everything, real and demo, that keeps every rule. */
export const goodFiles: DistrictFiles = {
  'places.yaml': placeSample + townSample,
  'policies.yaml': policySample,
  'clauses.yaml': clauseSample,
  'questions.yaml': questionSample,
  'events.yaml': eventSample,
  'visits.yaml': visitSample,
  'advisers.yaml': adviserSample,
  'vacancies.yaml': vacancySample,
  'terms.yaml': termSample(1, '一号工程') + termSample(2, '路长制'),
  'figures.yaml': figureSample,
  'demo/policies.yaml': demoPolicySample,
  'demo/clauses.yaml': demoClauseSample,
  'demo/questions.yaml': demoQuestionSample,
  'demo/events.yaml': datedEventSample,
  'demo/spots.yaml': '- { id: gate, label: 大门, event: meeting, demo: true }\n',
  'demo/scenes.yaml': '- { scene: "s:meeting/gate", label: 大门, does: 打开首页, demo: true }\n',
}

/** The good district with one piece of one file replaced. */
export function broken(file: string, piece: string, by: string): DistrictFiles {
  const text = { ...minimalFiles, ...goodFiles }[file] ?? ''
  if (!text.includes(piece)) throw new Error(`${file} does not hold ${piece}`)
  return { ...goodFiles, [file]: text.replace(piece, by) }
}

/** The good district with something appended to a file. */
export function addTo(file: string, more: string): DistrictFiles {
  return { ...goodFiles, [file]: (goodFiles[file] ?? '') + more }
}
