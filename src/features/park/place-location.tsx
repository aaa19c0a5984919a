import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { dial } from '@/components/dial/dial'
import { IconButton } from '@/components/icon-tile/icon-button'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { ListItem } from '@/components/list-item/list-item'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { parkCopy } from './copy'
import { nameOf } from './place-level'

export interface PlaceLocationProps {
  place: Place
  /** Whether inquiries are taken here. */
  canAsk: boolean
}

/** The verified address, or 地址待核实 · 问一问; a phone number only where somebody verified it. */
export function PlaceLocation({ place, canAsk }: PlaceLocationProps) {
  const words = useCopy(parkCopy)
  const { address, phone } = place
  const ask = (
    <Button
      variant="secondary"
      size="small"
      onPress={() => go(routes.inquirySubmit({ kind: 'settle', park: place.id }))}
    >
      {words.ask}
    </Button>
  )
  return (
    <>
      <Section title={words.location}>
        <Card className="card-list">
          <ListItem
            leading={<IconTile icon="map-pin" tone="neutral" />}
            title={address?.text ?? words.addressUnknown}
            text={
              address === undefined
                ? words.addressUnknownText
                : words.verifiedBy(address.verifiedBy, address.verifiedAt)
            }
            {...(address === undefined && canAsk ? { control: ask } : {})}
          />
        </Card>
      </Section>
      {phone !== undefined && (
        <Section title={words.contact}>
          <Card className="card-list">
            <ListItem
              title={<View className="num">{phone.number}</View>}
              text={words.verifiedBy(phone.verifiedBy, phone.verifiedAt)}
              control={
                <IconButton
                  icon="phone"
                  label={words.call(nameOf(place))}
                  onPress={() => void dial(phone.number)}
                />
              }
            />
          </Card>
        </Section>
      )}
    </>
  )
}
