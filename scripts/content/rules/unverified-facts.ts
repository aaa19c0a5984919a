import { itemsOf, problemAt } from '../district-item'
import { textsOf } from '../read-layer'
import type { Rule } from './rule'

/** Mainland mobile and landline numbers; a service number such as 12345 is no contact of ours. */
const PHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})(?!\d)/u
const HOUSE_NUMBER = /[路街巷道弄]\d+号/u

/**
 * An address or phone number exists only where the schema holds it with its verification, never inside
 * another text.
 */
export const noHiddenContact: Rule = {
  name: 'no-hidden-contact',
  check: ({ items }) =>
    items
      .filter((item) => item.layer !== 'demo' && item.kind !== 'source')
      .flatMap((item) =>
        textsOf(item.data)
          .filter(
            ({ path }) =>
              !['address', 'phone', 'window'].includes(String(path[0])) && path.at(-1) !== 'number',
          )
          .filter(({ path }) => path[0] !== 'meetingPoint')
          .filter(({ text }) => PHONE.test(text) || HOUSE_NUMBER.test(text))
          .map(({ path }) =>
            problemAt(item, path, 'an address or phone number stands only with its verification'),
          ),
      ),
}

/** A source says which year it speaks of, and warns where it is not an official publication. */
export const sourcesSayWhatTheyAre: Rule = {
  name: 'sources-say-what-they-are',
  check: (content) =>
    itemsOf(content, 'source').flatMap((item) => {
      const { dataYear, yearText, kind, caution } = item.data
      const official = kind === 'government_report' || kind === 'official'
      return [
        ...(dataYear === null && yearText === undefined
          ? [problemAt(item, [], `${item.id} says no year: give dataYear or yearText`)]
          : []),
        ...(official || caution !== undefined
          ? []
          : [problemAt(item, [], `${item.id} is not official and needs a caution`)]),
      ]
    }),
}

/** Nothing was verified in the future, and nothing expires before it was verified. */
export const verifiedInThePast: Rule = {
  name: 'verified-in-the-past',
  check: ({ items, today }) =>
    items.flatMap((item) => [
      ...textsOf(item.data)
        .filter(({ path }) => path.at(-1) === 'verifiedAt' || path.at(-1) === 'approvedAt')
        .filter(({ text }) => text > today)
        .map(({ path, text }) => problemAt(item, path, `${text} is still to come`)),
      ...(item.kind === 'vacancy' && (item.data.expiresAt ?? '9999') < item.data.verifiedAt
        ? [problemAt(item, ['expiresAt'], 'expires before it was verified')]
        : []),
    ]),
}
