import type { FileLink, FileView } from '@contract/inquiry/files'
import { useState } from 'react'
import type { Outcome } from '@/platform/call/outcome'
import { openFile } from '@/platform/files'
import { useCopy } from '@/platform/language'
import { Button } from '../button/button'
import { ListItem } from '../list-item/list-item'
import { Tag } from '../tag/tag'
import { showToast } from '../toast/show-toast'
import { fileListCopy } from './copy'
import { readableSize } from './readable-size'

export interface FileListProps {
  files: readonly FileView[]
  /** Asks for the address of a file; it works for ten minutes. */
  linkTo: (file: FileView) => Promise<Outcome<FileLink>>
  /** Pictures that are being checked or were held back cannot be opened: for staff. */
  withheld?: boolean
}

/** Files with names and sizes, each opened by an address that is asked for when it is needed. */
export function FileList({ files, linkTo, withheld = false }: FileListProps) {
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
      {files.map((file) => {
        const reason = withheld ? words.withheld[file.safety] : undefined
        return (
          <ListItem
            key={file.id}
            icon={file.type === 'pdf' ? 'document' : 'image'}
            title={file.name}
            text={readableSize(file.size)}
            control={
              reason === undefined ? (
                <Button
                  variant="text"
                  size="small"
                  busy={busy === file.id}
                  label={`${verb(file)} ${file.name}`}
                  onPress={() => void open(file)}
                >
                  {verb(file)}
                </Button>
              ) : (
                <Tag tone={file.safety === 'held' ? 'danger' : 'neutral'}>{reason}</Tag>
              )
            }
          />
        )
      })}
    </>
  )
}
