/** What bad values are derived from: the few facts of a schema that decide what it must refuse. */
export type Shape =
  | TextShape
  | ObjectShape
  | { kind: 'number'; least: number; most: number }
  | { kind: 'boolean' }
  | { kind: 'choice' }
  | VariantShape
  | { kind: 'list'; item: Shape; least: number; most: number }

export interface TextShape {
  kind: 'text'
  allowsEmpty: boolean
  allowsEmoji: boolean
  allowsLineBreaks: boolean
  /** Bound by a pattern rather than by length. */
  isPattern: boolean
}

export interface ObjectShape {
  kind: 'object'
  fields: Record<string, FieldShape>
}

/** One of several objects, told apart by one of their keys. */
export interface VariantShape {
  kind: 'variant'
  key: string
  /** The objects by the value of the key. */
  options: Record<string, ObjectShape>
}

export interface FieldShape {
  shape: Shape
  optional: boolean
}

/** The parts of a valibot schema that are read here. https://valibot.dev/guides/internal-architecture/ */
interface Node {
  type: string
  entries?: Record<string, Node>
  wrapped?: Node
  item?: Node
  key?: string
  literal?: unknown
  options?: Node[]
  pipe?: Node[]
  requirement?: unknown
  message?: unknown
}

/** Reads a schema of the contract; throws at a kind of schema it does not know, so that none is left out. */
export function shapeOf(schema: unknown): Shape {
  const node = schema as Node
  switch (node.type) {
    case 'strict_object':
      return { kind: 'object', fields: mapFields(node.entries ?? {}) }
    case 'array':
      return {
        kind: 'list',
        item: shapeOf(node.item),
        least: bound(node, 'min_length') ?? 0,
        most: bound(node, 'max_length') ?? 1_000,
      }
    case 'string':
      return textShape(node)
    case 'number':
      return {
        kind: 'number',
        least: bound(node, 'min_value') ?? Number.MIN_SAFE_INTEGER,
        most: bound(node, 'max_value') ?? Number.MAX_SAFE_INTEGER,
      }
    case 'variant':
      return variantShape(node)
    case 'boolean':
      return { kind: 'boolean' }
    case 'picklist':
    case 'literal':
      return { kind: 'choice' }
    default:
      throw new Error(`No bad values are known for a schema of type ${node.type}`)
  }
}

function variantShape({ key = '', options = [] }: Node): VariantShape {
  const named = options.map((option): [string, ObjectShape] => [
    String(option.entries?.[key]?.literal),
    { kind: 'object', fields: mapFields(option.entries ?? {}) },
  ])
  return { kind: 'variant', key, options: Object.fromEntries(named) }
}

function mapFields(entries: Record<string, Node>): Record<string, FieldShape> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, node]) => {
      const optional = node.type === 'optional'
      return [name, { optional, shape: shapeOf(optional ? node.wrapped : node) }]
    }),
  )
}

/** The steps of a pipe, those of pipes inside it included. */
function steps(node: Node): Node[] {
  return (node.pipe ?? []).flatMap((step) => (step === node || !step.pipe ? [step] : steps(step)))
}

function bound(node: Node, type: string): number | undefined {
  return steps(node).find((step) => step.type === type)?.requirement as number | undefined
}

function textShape(node: Node): TextShape {
  const all = steps(node)
  const says = (message: string) => all.some((step) => step.message === message)
  const isPattern = all.some((step) => step.type === 'regex')
  return {
    kind: 'text',
    isPattern,
    allowsEmpty: !isPattern && !says('REQUIRED'),
    allowsEmoji: !isPattern && !says('EMOJI'),
    // One line of text carries the emoji check; several lines do not.
    allowsLineBreaks: !isPattern && !says('EMOJI'),
  }
}
