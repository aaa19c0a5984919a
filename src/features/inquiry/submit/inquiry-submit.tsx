import type { Settings } from '@contract/content/settings'
import type { InquiryKind } from '@contract/inquiry/kinds'
import type { InquiryView } from '@contract/inquiry/view'
import { useState } from 'react'
import { KeptToSend } from '@/components/kept-to-send/kept-to-send'
import { Screen } from '@/components/screen/screen'
import { type Catalog, listOf } from '@/platform/catalog'
import type { ContactDetails } from '@/platform/contact'
import { useCopy, useLanguage } from '@/platform/language'
import { routes } from '@/routes'
import { submitCopy } from './copy'
import type { Picking } from './form-question'
import { kindForms } from './forms/kind-forms'
import { listIn, textIn } from './inquiry-draft'
import { InquiryFormFields } from './inquiry-form-fields'
import { correctedPage, type InquiryOpening, kindOf, subjectOf } from './inquiry-opening'
import { InquiryReceived } from './inquiry-received'
import { KindChooser } from './kind-chooser'
import { ParkPicker } from './park-picker'
import { PolicyPicker } from './policy-picker'
import { SubmitBar } from './submit-bar'
import './inquiry-submit.css'
import { type InquiryFormRules, useInquiryForm } from './use-inquiry-form'
import { useReturnedInquiry } from './use-returned-inquiry'

export interface InquirySubmitProps {
  catalog: Catalog
  settings: Settings
  opening: InquiryOpening
}

/** Where somebody can settle: 园, 镇 and 平台, in their published order. */
function parksOffered(catalog: Catalog) {
  return listOf(catalog, 'place')
    .filter(({ kind }) => ['park', 'town', 'platform', 'special_park'].includes(kind))
    .sort((a, b) => a.order - b.order)
}

/** What the form of a kind starts with. A question about a service or event begins its free text. */
function useRules({ catalog, settings, opening }: InquirySubmitProps, kind: InquiryKind) {
  const words = useCopy(submitCopy)
  const parks = parksOffered(catalog)
  const subject = kind === 'settle' || kind === 'policy' ? subjectOf(catalog, opening) : undefined
  const rules: Omit<InquiryFormRules, 'onSent' | 'onKept' | 'onAnew'> = {
    form: kindForms[kind],
    park: opening.park,
    policy: kind === 'policy' ? opening.policy : undefined,
    about: kind === 'correction' ? correctedPage(catalog, opening, words.figures) : undefined,
    need: subject === undefined ? undefined : words.about(subject),
    offered: parks.map(({ id }) => id),
    asked: settings.inquiry.settle.papers,
  }
  return { parks, rules }
}

interface KindPageProps extends InquirySubmitProps {
  kind: InquiryKind
  contact: ContactDetails | undefined
  onKind: (kind: InquiryKind) => void
  onSent: (inquiry: InquiryView) => void
  onKept: (requestId: string) => void
  onAnew: () => void
}

/** The form of one kind with the chips that lead to the others. */
function KindPage({ kind, contact, onKind, onSent, onKept, onAnew, ...props }: KindPageProps) {
  const words = useCopy(submitCopy)
  const separator = useLanguage() === 'zh' ? '、' : ', '
  const [picking, setPicking] = useState<Picking>()
  const { parks, rules } = useRules(props, kind)
  const form = useInquiryForm({ ...rules, contact, onSent, onKept, onAnew })
  const chosen = listIn(form.draft, 'places')
  const close = () => setPicking(undefined)
  const policies = [...listOf(props.catalog, 'policy')].sort((a, b) => a.order - b.order)
  return (
    <Screen
      title={words.title}
      bar={<SubmitBar kind={kind} form={form} />}
      overlay={
        <>
          <ParkPicker
            open={picking === 'parks'}
            parks={parks}
            chosen={chosen}
            onChange={(places) => form.change({ places })}
            onClose={close}
          />
          <PolicyPicker
            open={picking === 'policy'}
            policies={policies}
            chosen={textIn(form.draft, 'policy')}
            onChoose={(policy) => form.change({ policy })}
            onClose={close}
          />
        </>
      }
    >
      <KindChooser kind={kind} onChange={onKind} />
      <InquiryFormFields
        context={{
          kind,
          form,
          catalog: props.catalog,
          settings: props.settings,
          parks: parks.filter(({ id }) => chosen.includes(id)),
          separator,
          onPick: setPicking,
        }}
      />
    </Screen>
  )
}

/** 提交诉求: the form of a kind, and after it was sent what became of it. */
export function InquirySubmit(props: InquirySubmitProps) {
  const words = useCopy(submitCopy)
  const returned = useReturnedInquiry(props.opening.again)
  const [kind, setKind] = useState(() => returned?.kind ?? kindOf(props.opening))
  const [sent, setSent] = useState<InquiryView>()
  const [kept, setKept] = useState<string>()
  /** How often a draft was given up: each time the form begins anew. */
  const [round, setRound] = useState(0)
  if (kept !== undefined) {
    return (
      <Screen title={words.keptTitle}>
        <KeptToSend requestId={kept} routeOf={(id) => routes.inquiry({ id })} />
      </Screen>
    )
  }
  if (sent !== undefined) {
    return (
      <Screen title={words.doneTitle}>
        <InquiryReceived inquiry={sent} />
      </Screen>
    )
  }
  return (
    <KindPage
      key={`${kind}-${round}`}
      {...props}
      kind={kind}
      contact={kind === returned?.kind && round === 0 ? returned.contact : undefined}
      onKind={setKind}
      onSent={setSent}
      onKept={setKept}
      onAnew={() => setRound(round + 1)}
    />
  )
}
