import { fileProblems } from '@contract/inquiry/file-problems'
import { fileLimits } from '@contract/inquiry/files'
import { useRef, useState } from 'react'
import { call } from '@/platform/call'
import { pickDocuments, pickPictures, prepareFile, sendFile } from '@/platform/files'
import type { PickedFile, Prepared } from '@/platform/files/file-to-send'
import { useCopy, useLanguage } from '@/platform/language'
import { type Attachment, sentIds, withChanged, withRefused } from './attachment'
import { attachmentCopy } from './copy'
import { attachmentsOf, rememberUpload } from './kept-uploads'

/** A file that is gone meanwhile, or that the phone cannot read, must not hold up the others. */
function unreadable(cause: unknown): Prepared {
  console.warn('attachments: a file could not be read', String(cause))
  return { ok: false, problem: 'damaged' }
}

export interface AttachmentRules {
  /** How many are there already. */
  taken: number
  /** Ids of files that were uploaded when the form was open before. */
  uploaded?: readonly string[]
}

/** Files that shall go along: picked, made smaller, uploaded at once one by one. */
export function useAttachments({ taken, uploaded = [] }: AttachmentRules) {
  const words = useCopy(attachmentCopy)
  const language = useLanguage()
  const [list, setList] = useState<readonly Attachment[]>(() =>
    attachmentsOf(uploaded, { now: Date.now(), language }),
  )
  const picks = useRef(0)
  const room = Math.max(0, fileLimits.files - taken - list.length)

  const change = (key: string, part: Partial<Attachment>) => setList((all) => withChanged(all, key, part))

  const upload = async (key: string, picked: PickedFile) => {
    const prepared = await prepareFile(picked).catch(unreadable)
    if (!prepared.ok) {
      change(key, { state: 'refused', problem: fileProblems[language][prepared.problem](picked.name) })
      return
    }
    const { file } = prepared
    change(key, { name: file.name, size: file.size, state: 'sending', progress: 0 })
    const permit = await call('inquiry.prepareUpload', { name: file.name, type: file.type, size: file.size })
    if (!permit.ok) {
      change(key, { state: 'failed', problem: permit.error.fields?.[0]?.message ?? permit.error.message })
      return
    }
    const arrived = await sendFile(permit.data, file, (progress) => change(key, { progress }))
    if (arrived) {
      rememberUpload({ id: permit.data.id, name: file.name, size: file.size, at: Date.now() })
    }
    change(
      key,
      arrived
        ? { state: 'sent', progress: 1, id: permit.data.id }
        : { state: 'failed', problem: words.failed },
    )
  }

  const add = async (picking: Promise<PickedFile[]>) => {
    const added = (await picking).slice(0, room).map((picked): Attachment => {
      picks.current += 1
      const { name, size } = picked
      return { key: `file-${picks.current}`, picked, name, size, state: 'preparing', progress: 0 }
    })
    setList((all) => [...all, ...added])
    for (const { key, picked } of added) if (picked !== undefined) await upload(key, picked)
  }

  return {
    list,
    room,
    ids: sentIds(list),
    /** How many did not arrive, or not yet. */
    unsent: list.filter(({ state }) => state !== 'sent').length,
    addPictures: () => void add(pickPictures(room)),
    addDocuments: () => void add(pickDocuments(room)),
    retry: ({ key, picked }: Attachment) => {
      if (picked === undefined) return
      change(key, { state: 'preparing', progress: 0 })
      void upload(key, picked)
    },
    remove: ({ key }: Attachment) => setList((all) => all.filter((one) => one.key !== key)),
    /** Marks the files that a refused submission names. */
    refuse: (fields: readonly { path: string; message: string }[]) =>
      setList((all) => withRefused(all, fields)),
    clear: () => setList([]),
  }
}

export type AttachmentsState = ReturnType<typeof useAttachments>
