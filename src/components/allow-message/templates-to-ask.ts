import type { TemplateKey } from '@contract/message/templates'

/** WeChat's ids of our templates; a missing one is not asked for. */
export type TemplateIds = Readonly<Partial<Record<TemplateKey, string>>>

/** WeChat asks for at most three at a time. */
const AT_MOST = 3

/** Those of the wanted templates that can be asked for: known to WeChat, each once, at most three. */
export function templatesToAsk(wanted: readonly TemplateKey[], ids: TemplateIds): TemplateKey[] {
  return [...new Set(wanted)].filter((key) => (ids[key] ?? '') !== '').slice(0, AT_MOST)
}

/** Our keys of the template ids that were accepted; ids nobody asked for are ignored. */
export function acceptedKeys(
  asked: readonly TemplateKey[],
  ids: TemplateIds,
  acceptedIds: readonly string[],
): TemplateKey[] {
  return asked.filter((key) => {
    const id = ids[key]
    return id !== undefined && acceptedIds.includes(id)
  })
}
