import type { DraftView } from '@contract/clause/draft'
import {
  type ClauseForm,
  clauseOfForm,
  type FormGap,
  formOf,
  isChanged,
} from '@domain/clause-draft/form/clause-form'
import { useRef, useState } from 'react'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { showToast } from '@/components/toast/show-toast'
import { replace } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { readStored, removeStored, type StorageKey, writeStored } from '@/platform/storage'
import { routes } from '@/routes'
import { words } from './words'

interface KeptForm {
  /** The version of the working copy that it was written from. */
  version: number
  form: ClauseForm
}

const formKey = (id: string): StorageKey<KeptForm> => ({
  name: `clause-form:${id}`,
  parse: (stored) =>
    typeof stored === 'object' && stored !== null && 'form' in stored ? (stored as KeptForm) : undefined,
})

/** Which part of the form a problem of the saved clause belongs to. */
const partOfPath: readonly (readonly [prefix: string, part: FormGap])[] = [
  ['clause.title', 'title'],
  ['clause.gist', 'gist'],
  ['clause.terms.conditions', 'conditions'],
  ['clause.terms.exclusions', 'exclusions'],
  ['clause.terms.benefit', 'amount'],
  ['clause.terms.caps', 'caps'],
  ['clause.terms.evidence', 'evidence'],
]

/** A clause that is being written: kept on this phone with each change until it is saved, and sent as a whole. */
export function useClauseForm(draft: DraftView) {
  const key = formKey(draft.id)
  const saved = useRef(draft)
  const [kept] = useState(() => {
    const stored = readStored(key)
    return stored?.version === draft.version ? stored.form : undefined
  })
  const [form, setForm] = useState<ClauseForm>(() => kept ?? formOf(draft.clause))
  const [isKept, setKept] = useState(kept !== undefined)
  const [isChecked, setChecked] = useState(false)
  const saving = useAction('clause.save')
  const submitting = useAction('clause.submit')
  const scrollToError = useScrollToError()
  const { clause, gaps } = clauseOfForm(form)

  const change = (part: Partial<ClauseForm>) => {
    const next = { ...form, ...part }
    setForm(next)
    writeStored(key, { version: saved.current.version, form: next })
  }

  const problemOf = (part: FormGap): string | undefined => {
    if (isChecked && gaps.includes(part)) return words.gaps[part]
    const prefix = partOfPath.find(([, one]) => one === part)?.[0] ?? ''
    return saving.error?.fields?.find(({ path }) => path.startsWith(prefix))?.message
  }

  const save = async (): Promise<DraftView | undefined> => {
    setChecked(true)
    if (gaps.length > 0) {
      scrollToError()
      return undefined
    }
    if (!isChanged(form)) return saved.current
    const { id, version } = saved.current
    const outcome = await saving.run({ id, version, clause: JSON.stringify(clause) })
    if (outcome?.ok !== true) {
      // Without a network no field says anything.
      if (outcome?.error.fields !== undefined) scrollToError()
      return undefined
    }
    saved.current = outcome.data
    removeStored(key)
    setKept(false)
    setForm(formOf(outcome.data.clause))
    showToast(words.saved)
    return outcome.data
  }

  const submit = async () => {
    const written = await save()
    if (written === undefined) return
    const outcome = await submitting.run({ id: written.id, version: written.version })
    if (outcome?.ok !== true) return
    showToast(words.submitted)
    replace(routes.staffClause({ id: written.id }))
  }

  return {
    form,
    clause,
    change,
    problemOf,
    isKept,
    dropKept: () => {
      removeStored(key)
      setKept(false)
      setForm(formOf(saved.current.clause))
    },
    saving,
    submitting,
    save: () => void save(),
    submit: () => void submit(),
  }
}

export type ClauseFormState = ReturnType<typeof useClauseForm>
