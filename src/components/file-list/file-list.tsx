import type { FileLink, FileView } from '@contract/inquiry/files'
import { useState } from 'react'
import type { Outcome } from '@/platform/call/outcome'
import { openFile } from '@/platform/files'
import { useCopy } from '@/platform/language'
import { Button } from '../button/button'
import { ListItem } from '../list-item/list-item'
import { showToast } from '../toast/show-toast'
import { fileListCopy } from './copy'
import { readableSize } from './readable-size'

export interface FileListProps {
  files: readonly FileView[]
  /** Asks for the address of a file; it works for ten minutes. */
  linkTo: (file: FileView) => Promise<Outcome<FileLink>>
  /** Who reads it: the sender, who opens everything and learns of the check, or staff, who get what passed. */
  reader: 'person' | 'staff'
}

type Words = (typeof fileListCopy)['zh']

function stateOf({ safety, reason }: FileView, reader: FileListProps['reader'], words: Words): string[] {
  if (reader === 'staff') return safety === 'unchecked' ? [words.unchecked] : []
  if (safety === 'rejected' && reason !== undefined) return [words.rejectedBecause(reason)]
  const state = words.states[safety]
  return state === undefined ? [] : [state]
}

/** Files with names, sizes and what their check says, each opened by an address that is asked for when it is needed. */
export function FileList({ files, linkTo, reader }: FileListProps) {
  const words = useCopy(fileListCopy)
  const [busy, setBusy] = useState<string>()
  const open = async (file: FileView) => {
    setBusy(file.id)
    const link = await linkTo(file)
    const problem = link.ok ? ((await openFile(link.data)) ? undefined : words.failed) : link.error.message
    setBusy(undefined)
    if (problem !== undefined) showToast(problem)
  }
  const verb = ({ type }: FileView) => (type === 'pdf' ? words.save : words.open)
  return (
    <>
      {files.map((file) => (
        <ListItem
          key={file.id}
          icon={file.type === 'pdf' ? 'document' : 'image'}
          title={file.name}
          text={[readableSize(file.size), ...stateOf(file, reader, words)].join(' · ')}
          control={
            <Button
              variant="text"
              size="small"
              busy={busy === file.id}
              label={`${verb(file)} ${file.name}`}
              onPress={() => void open(file)}
            >
              {verb(file)}
            </Button>
          }
        />
      ))}
    </>
  )
}
