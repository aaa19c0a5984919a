/** Bounds of one type; both are taken as inclusive. */
export interface Range {
  lower: unknown
  upper: unknown
}

/** A value that has an order: text, number, or a moment. */
type OrderedValue = string | number

/** The distinct values of one type in ascending order. */
class SortedList {
  private readonly values: OrderedValue[]

  constructor(values: OrderedValue[]) {
    this.values = values.sort((left, right) => (left < right ? -1 : left > right ? 1 : 0))
  }

  add(value: OrderedValue): void {
    this.values.splice(this.position(value), 0, value)
  }

  delete(value: OrderedValue): void {
    const at = this.position(value)
    if (this.values[at] === value) this.values.splice(at, 1)
  }

  /** The values from `lower` to `upper`, unless there are `fewerThan` or more. */
  within(
    lower: OrderedValue | undefined,
    upper: OrderedValue | undefined,
    fewerThan: number,
  ): OrderedValue[] | undefined {
    const from = lower === undefined ? 0 : this.position(lower)
    let to = upper === undefined ? this.values.length : this.position(upper)
    if (upper !== undefined && this.values[to] === upper) to++
    return to - from < fewerThan ? this.values.slice(from, to) : undefined
  }

  /** Where `value` is or belongs. */
  private position(value: OrderedValue): number {
    let low = 0
    let high = this.values.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.values[middle] as OrderedValue) < value) low = middle + 1
      else high = middle
    }
    return low
  }
}

type Kind = 'text' | 'number' | 'moment'

/** The values an index holds, in order, for ranges. Values that have no order here are left out. */
export class OrderedValues {
  private readonly lists: Record<Kind, SortedList>

  constructor(values: Iterable<unknown>) {
    const byKind: Record<Kind, OrderedValue[]> = { text: [], number: [], moment: [] }
    for (const value of values) {
      const place = placeOf(value)
      if (place !== undefined) byKind[place.kind].push(place.value)
    }
    this.lists = {
      text: new SortedList(byKind.text),
      number: new SortedList(byKind.number),
      moment: new SortedList(byKind.moment),
    }
  }

  /** Adds a value that is not there yet. */
  add(value: unknown): void {
    const place = placeOf(value)
    if (place !== undefined) this.lists[place.kind].add(place.value)
  }

  /** Takes a value out. */
  delete(value: unknown): void {
    const place = placeOf(value)
    if (place !== undefined) this.lists[place.kind].delete(place.value)
  }

  /** The values within a range; nothing when its bounds have no order or two types, or when there are too many. */
  within({ lower, upper }: Range, fewerThan: number): unknown[] | undefined {
    const low = placeOf(lower)
    const high = placeOf(upper)
    const kind = low?.kind ?? high?.kind
    if (kind === undefined || (low !== undefined && high !== undefined && low.kind !== high.kind))
      return undefined
    const found = this.lists[kind].within(low?.value, high?.value, fewerThan)
    return kind === 'moment' ? found?.map((value) => new Date(value)) : found
  }
}

function placeOf(value: unknown): { kind: Kind; value: OrderedValue } | undefined {
  if (typeof value === 'string') return { kind: 'text', value }
  // NaN compares with nothing, so a sorted list cannot hold it.
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : { kind: 'number', value }
  if (value instanceof Date) return { kind: 'moment', value: value.getTime() }
  return undefined
}
