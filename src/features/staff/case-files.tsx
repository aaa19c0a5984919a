import type { InquiryCase } from '@contract/inquiry/view'
import { Card } from '@/components/card/card'
import { FileList } from '@/components/file-list/file-list'
import { Section } from '@/components/section/section'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'

/** What came along. Pictures can be opened once they were checked. */
export function CaseFiles({ matter: { id, files } }: { matter: InquiryCase }) {
  const words = useCopy(staffCopy)
  if (files.length === 0) return null
  return (
    <Section title={words.files(files.length)}>
      <Card className="card-list">
        <FileList
          files={files}
          linkTo={(file) => call('inquiry.caseFileLink', { id, file: file.id })}
          withheld
        />
      </Card>
    </Section>
  )
}
