import { writeFailed } from '../../refusal'
import { createPlace, readPlace, writePlace } from '../path'
import { typeName } from '../type-name'
import type { Update } from '../update-operator'

/** `$inc`: adds; a missing field becomes the amount. */
export function increment(update: Update): void {
  calculate(update, { name: '$inc', verb: 'increment', missing: 0, apply: (value, amount) => value + amount })
}

/** `$mul`: multiplies; a missing field becomes zero. */
export function multiply(update: Update): void {
  calculate(update, { name: '$mul', verb: 'multiply', missing: 0, apply: (value, factor) => value * factor })
}

interface Calculation {
  name: string
  verb: string
  missing: number
  apply: (value: number, argument: number) => number
}

function calculate({ document, path, argument }: Update, calculation: Calculation): void {
  if (typeof argument !== 'number') {
    throw writeFailed(
      `Cannot ${calculation.verb} with non-numeric argument: {${path}: ${JSON.stringify(argument)}}`,
    )
  }
  const place = createPlace(document, path)
  const value = readPlace(place) === undefined ? calculation.missing : readPlace(place)
  if (typeof value !== 'number') {
    throw writeFailed(
      `Cannot apply ${calculation.name} to a value of non-numeric type. {_id: ${JSON.stringify(document._id)}} has the field '${path}' of non-numeric type ${typeName(value)}`,
    )
  }
  writePlace(place, calculation.apply(value, argument))
}
