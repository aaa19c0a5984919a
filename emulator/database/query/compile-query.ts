import { Query } from 'mingo/query'
import type { Document } from '../document'
import { evaluationFailure } from '../refusal'
import { preparedOptions } from './query-options'

/** Turns a query into a test of one document; an operator or argument MongoDB refuses is refused here. */
export function compileQuery(query: Document): (document: Document) => boolean {
  if (Object.keys(query).length === 0) return () => true
  try {
    const compiled = new Query(query, preparedOptions)
    return (document) => testDocument(compiled, document)
  } catch (error) {
    throw evaluationFailure(error)
  }
}

function testDocument(compiled: Query, document: Document): boolean {
  try {
    return compiled.test(document)
  } catch (error) {
    throw evaluationFailure(error)
  }
}
