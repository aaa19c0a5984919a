import type { Policy } from '@contract/content/policy'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { OptionCard, OptionGroup } from '@/components/option-card/option-card'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { PickField } from '@/components/text-field/pick-field'
import { TextField } from '@/components/text-field/text-field'
import { go } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { randomId } from '@/platform/random-id'
import { routes } from '@/routes'
import { words } from './words'

const TITLE_MAX = 40
const GIST_MAX = 160
/** As much of a random id as tells clauses of one district apart. */
const ID_LENGTH = 12

export interface NewClauseSheetProps {
  open: boolean
  policies: readonly Policy[]
  onClose: () => void
}

/** Begins a clause: which policy it stands in, and what it is called. */
export function NewClauseSheet({ open, policies, onClose }: NewClauseSheetProps) {
  const { run, busy, error } = useAction('clause.open')
  const [id, setId] = useState('')
  const [policy, setPolicy] = useState<Policy | undefined>(undefined)
  const [isChoosing, setChoosing] = useState(false)
  const [title, setTitle] = useState('')
  const [gist, setGist] = useState('')
  const problemOf = (field: string) => {
    const message = error?.fields?.find(({ path }) => path === `fresh.${field}`)?.message
    return message === undefined ? {} : { error: message }
  }
  const begin = async () => {
    if (policy === undefined) return
    const newId =
      id === ''
        ? `staff-${(await randomId())
            .toLowerCase()
            .replace(/[^a-z0-9]/gu, '')
            .slice(0, ID_LENGTH)}`
        : id
    setId(newId)
    const outcome = await run({ id: newId, fresh: { policy: policy.id, title, gist } })
    if (outcome?.ok !== true) return
    onClose()
    go(routes.staffClauseEdit({ id: newId }))
  }
  if (isChoosing) {
    return (
      <Sheet open={open} title={words.policy} onClose={() => setChoosing(false)}>
        <OptionGroup label={words.policy}>
          {policies.map((one) => (
            <OptionCard
              key={one.id}
              title={one.title}
              text={one.issuedBy}
              selected={one.id === policy?.id}
              onSelect={() => {
                setPolicy(one)
                setChoosing(false)
              }}
            />
          ))}
        </OptionGroup>
      </Sheet>
    )
  }
  const isReady = policy !== undefined && title.trim() !== '' && gist.trim() !== ''
  return (
    <Sheet
      open={open}
      title={words.newClause}
      onClose={onClose}
      foot={
        <Button wide busy={busy} disabled={!isReady} onPress={() => void begin()}>
          {words.begin}
        </Button>
      }
    >
      <View className="text-sub tone-2">{words.newHint}</View>
      <View className="stack gap-16 mt-12">
        <PickField
          label={words.policy}
          value={policy?.title ?? ''}
          placeholder={words.choosePolicy}
          onPress={() => setChoosing(true)}
        />
        <TextField
          label={words.titleLabel}
          value={title}
          maxLength={TITLE_MAX}
          onChange={setTitle}
          {...problemOf('title')}
        />
        <TextArea
          label={words.gistLabel}
          value={gist}
          maxLength={GIST_MAX}
          onChange={setGist}
          {...problemOf('gist')}
        />
      </View>
      {error !== undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-12">
          {error.message}
        </Note>
      )}
    </Sheet>
  )
}
