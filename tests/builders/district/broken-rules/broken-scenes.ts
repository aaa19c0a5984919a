import { eventSample, placeSample } from '../content-samples'
import { addTo, broken, goodFiles, type RuleCase } from './rule-case'

const long = 'a'.repeat(20)

/** Sample codes and ids that break a rule. */
export const brokenScenes: readonly RuleCase[] = [
  {
    rule: 'scenes-lead',
    title: 'a code of another form',
    files: broken('demo/scenes.yaml', 's:meeting/gate', 'x=1'),
    at: 'demo/scenes.yaml:1',
    reason: 'is no code of ours: <kind>:<target>/<spot>',
  },
  {
    rule: 'scenes-lead',
    title: 'a code to an event that does not exist',
    files: broken('demo/scenes.yaml', 's:meeting/gate', 's:party/gate'),
    at: 'demo/scenes.yaml:1',
    reason: 'there is no party',
  },
  {
    rule: 'scenes-lead',
    title: 'a code at a spot that does not exist',
    files: broken('demo/scenes.yaml', 's:meeting/gate', 's:meeting/roof'),
    at: 'demo/scenes.yaml:1',
    reason: 'there is no roof',
  },
  {
    rule: 'scenes-fit',
    title: 'an event and a spot too long for a code',
    files: {
      ...goodFiles,
      'events.yaml': eventSample.replace('id: fair', `id: ${long}`),
      'spots.yaml': `- { id: longestspot, label: 大门, event: ${long} }\n`,
    },
    at: 'spots.yaml:1',
    reason: 'event and spot together are too long for a code of 32 characters',
  },
  {
    rule: 'scenes-fit',
    title: 'a place with too long an id',
    files: addTo('places.yaml', placeSample.replace('id: park', `id: ${long}${long}`)),
    at: 'places.yaml:25',
    reason: 'the id is too long for a code of 32 characters',
  },
]
