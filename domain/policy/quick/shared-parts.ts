import type { Fact, Facts } from '../facts'

/** The facts of one company in the order of their slots; `undefined` where nobody told anything. */
export type SlotValues = readonly (Fact | undefined)[]

/** One fact that clauses ask for: its name, and its place once a company is read for many clauses. */
export interface Slot {
  readonly name: string
  readonly at: number
}

/** Of what asks for no fact of its own. */
export const NO_SLOT: Slot = { name: '', at: -1 }

/**
 * What several clauses have in common. Every name of a fact gets a place, so that a company is looked up by name once
 * and not once for each clause; and conditions, formulas and caps that are written alike become one object. Documents
 * repeat themselves, and over thousands of clauses most of the time is spent on fetching what does not fit into the
 * processor's cache.
 */
export class SharedParts {
  private readonly slots = new Map<string, Slot>()
  private readonly made = new Map<string, unknown>()

  /** A single clause has nothing to share. */
  constructor(private readonly isShared = true) {}

  slotOf(name: string): Slot {
    const slot = this.slots.get(name) ?? { name, at: this.slots.size }
    this.slots.set(name, slot)
    return slot
  }

  /** The part made from this source before, else a new one. `kind` tells parts apart whose sources read alike. */
  once<Part extends object>(kind: string, source: unknown, make: () => Part): Part {
    if (!this.isShared) return make()
    const key = `${kind} ${JSON.stringify(source)}`
    const part = (this.made.get(key) as Part | undefined) ?? make()
    this.made.set(key, part)
    return part
  }

  /** Reads one company, after all clauses have named their facts. */
  read(facts: Facts): SlotValues {
    return [...this.slots.values()].map(({ name }) => facts[name])
  }
}

/** One fact of a company; `values` is null where the company was not read before, as for a single clause. */
export const valueAt = ({ name, at }: Slot, values: SlotValues | null, facts: Facts): Fact | undefined =>
  values === null ? facts[name] : values[at]
