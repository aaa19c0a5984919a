import type { HiddenFiles } from '@contract/inquiry/files'
import type { InquiryCase } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { FileList } from '@/components/file-list/file-list'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'

const NONE_HIDDEN: HiddenFiles = { checking: 0, held: 0, rejected: 0 }
const reasons = ['checking', 'held', 'rejected'] as const

/** How many files came along that are not shown, and why. */
function HiddenFilesNote({ hidden }: { hidden: HiddenFiles }) {
  const words = useCopy(staffCopy)
  return (
    <Note tone="info" icon="shield" className="mt-12">
      {reasons
        .filter((reason) => hidden[reason] > 0)
        .map((reason) => (
          <View key={reason}>{words.hiddenFiles[reason](hidden[reason])}</View>
        ))}
    </Note>
  )
}

/** What came along and passed its check, and that there is more. */
export function CaseFiles({ matter: { id, files, hiddenFiles } }: { matter: InquiryCase }) {
  const words = useCopy(staffCopy)
  const { checking, held, rejected } = hiddenFiles ?? NONE_HIDDEN
  const count = files.length + checking + held + rejected
  if (count === 0) return null
  return (
    <Section title={words.files(count)}>
      {files.length > 0 && (
        <Card className="card-list">
          <FileList
            files={files}
            linkTo={(file) => call('inquiry.caseFileLink', { id, file: file.id })}
            reader="staff"
          />
        </Card>
      )}
      {hiddenFiles !== undefined && <HiddenFilesNote hidden={hiddenFiles} />}
    </Section>
  )
}
