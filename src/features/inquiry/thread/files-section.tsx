import type { InquiryView } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { Attachments } from '@/components/attachments/attachments'
import { useAttachments } from '@/components/attachments/use-attachments'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { FileList } from '@/components/file-list/file-list'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { threadCopy } from './copy'
import type { ThreadActions } from './use-thread-actions'

export interface FilesSectionProps {
  inquiry: InquiryView
  /** Whether more may follow. */
  open: boolean
  actions: ThreadActions
}

/** What went along, and 稍后补充. */
export function FilesSection({ inquiry, open, actions }: FilesSectionProps) {
  const words = useCopy(threadCopy)
  const { id, files } = inquiry
  return (
    <>
      {files.length > 0 && (
        <Section title={words.files(files.length)}>
          <Card className="card-list">
            <FileList
              files={files}
              linkTo={(file) => call('inquiry.fileLink', { id, file: file.id })}
              reader="person"
            />
          </Card>
        </Section>
      )}
      {open && <MoreFiles taken={files.length} actions={actions} />}
    </>
  )
}

function MoreFiles({ taken, actions: { attach } }: { taken: number; actions: ThreadActions }) {
  const words = useCopy(threadCopy)
  const attachments = useAttachments({ taken })
  const send = async () => {
    const outcome = await attach.send(attachments.ids)
    if (outcome === true) attachments.clear()
    else attachments.refuse(outcome)
  }
  return (
    <>
      <Attachments attachments={attachments} />
      {attach.error !== undefined && (
        <Note tone="warn" icon="warning" announce className="mt-12">
          {attach.error.message}
        </Note>
      )}
      {attachments.ids.length > 0 && (
        <View className="mt-12">
          <Button variant="secondary" wide icon="send" busy={attach.busy} onPress={() => void send()}>
            {words.filesSend(attachments.ids.length)}
          </Button>
        </View>
      )}
    </>
  )
}
