import { fileLimits } from '@contract/inquiry/files'
import { View } from '@tarojs/components'
import { picksDocumentsFromChat } from '@/platform/files'
import { useCopy } from '@/platform/language'
import { accessible } from '../accessible'
import { Button } from '../button/button'
import { Card } from '../card/card'
import { FootNote } from '../foot-note/foot-note'
import { Section } from '../section/section'
import { AttachmentRow } from './attachment-row'
import './attachments.css'
import { attachmentCopy } from './copy'
import type { AttachmentsState } from './use-attachments'

export interface AttachmentsProps {
  attachments: AttachmentsState
}

/** Pictures and PDFs that go along. They never stand in the way of sending the words. */
export function Attachments({ attachments }: AttachmentsProps) {
  const words = useCopy(attachmentCopy)
  const { list, room, unsent } = attachments
  const isFull = room === 0
  return (
    <Section title={words.title} aside={words.aside(list.length, fileLimits.files)} lead={words.limits}>
      <Card>
        {list.length > 0 && (
          <View {...accessible({ role: 'list', label: words.title })}>
            {list.map((file) => (
              <AttachmentRow
                key={file.key}
                file={file}
                onRetry={() => attachments.retry(file)}
                onRemove={() => attachments.remove(file)}
              />
            ))}
          </View>
        )}
        <View className="row row-wrap gap-12">
          <Button
            variant="secondary"
            size="small"
            icon="image"
            disabled={isFull}
            onPress={attachments.addPictures}
          >
            {words.addPictures}
          </Button>
          <Button
            variant="secondary"
            size="small"
            icon="document"
            disabled={isFull}
            onPress={attachments.addDocuments}
          >
            {picksDocumentsFromChat ? words.addFromChat : words.addDocuments}
          </Button>
        </View>
      </Card>
      {isFull && <FootNote>{words.full(fileLimits.files)}</FootNote>}
      {picksDocumentsFromChat && <FootNote>{words.fromChat}</FootNote>}
      {unsent > 0 && <FootNote>{words.mayFollow(unsent)}</FootNote>}
    </Section>
  )
}
