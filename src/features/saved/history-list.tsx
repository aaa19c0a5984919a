import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { LongList } from '@/components/long-list/long-list'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { showToast } from '@/components/toast/show-toast'
import type { Catalog } from '@/platform/catalog'
import { clearHistory, setHistoryOn, useHistory } from '@/platform/history'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { savedCopy } from './copy'
import { foundItem } from './found-item'
import { ItemRow } from './item-row'

/** 浏览记录: what was looked at on this phone, the switch for it, and clearing it. */
export function HistoryList({ catalog }: { catalog: Catalog }) {
  const words = useCopy(savedCopy)
  const moments = useMoments()
  const { on, visits } = useHistory()
  const shown = visits.filter((visit) => foundItem(catalog, visit) !== undefined)
  const clear = () => {
    clearHistory()
    showToast(words.cleared)
  }
  return (
    <>
      {shown.length === 0 ? (
        <EmptyState
          icon="history"
          title={words.noHistoryTitle}
          text={on ? words.noHistoryText : words.offText}
        />
      ) : (
        <LongList count={shown.length}>
          {(count) => (
            <Card className="card-list">
              {shown.slice(0, count).map((visit) => (
                <ItemRow
                  key={`${visit.kind}:${visit.id}`}
                  catalog={catalog}
                  item={visit}
                  when={words.seenAt(moments.near(visit.at))}
                />
              ))}
            </Card>
          )}
        </LongList>
      )}
      <Card className="card-list mt-16">
        <SwitchRow title={words.remember} text={words.rememberText} on={on} onChange={setHistoryOn} />
      </Card>
      {visits.length > 0 && (
        <View className="mt-12">
          <Button variant="danger" size="small" wide onPress={clear}>
            {words.clear}
          </Button>
        </View>
      )}
    </>
  )
}
