import type { PolicyClause } from '@contract/content/clause'
import { dayOf, startOfDay } from '@domain/time/shanghai'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { KeyValue } from '@/components/key-value/key-value'
import { showToast } from '@/components/toast/show-toast'
import { copyText } from '@/platform/clipboard'
import { useCopy } from '@/platform/language'
import { clauseCopy } from './copy'
import './clause.css'
import { termsInWords, topics } from './terms-in-words'

/** Only an official text or its mirror is a basis; everything else is a report. */
const OFFICIAL = ['official', 'official_mirror']
const DAY_MS = 86_400_000

function Source({ clause }: { clause: PolicyClause }) {
  const words = useCopy(clauseCopy)
  const { document, article, quote, url } = clause.terms.citation ?? {}
  const copy = async (address: string) =>
    showToast((await copyText(address)) ? words.linkCopied : words.copyFailed)
  return (
    <>
      <View>{[document, article].filter((part) => part).join(' ')}</View>
      {quote && <View className="tone-2">{words.quote(quote)}</View>}
      {url && (
        <Button variant="text" size="small" icon="link" onPress={() => void copy(url)}>
          {words.copyLink}
        </Button>
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </>
  )
}

function verifiedLine(
  { verified }: PolicyClause,
  words: { verifiedLine: (at: { on: string; days: number }) => string; notVerified: string },
): string {
  if (verified === undefined) return words.notVerified
  const on = verified.verifiedAt
  const days = Math.max(Math.round((startOfDay(dayOf(Date.now())) - startOfDay(on)) / DAY_MS), 0)
  return words.verifiedLine({ on, days })
}

/** All that a clause says, topic by topic, with its source, version and the day it was checked. */
export function ClauseFacts({ clause }: { clause: PolicyClause }) {
  const words = useCopy(clauseCopy)
  const said = termsInWords(clause.terms)
  const grade = clause.terms.citation?.grade
  const basis =
    clause.demo === true ? words.example : OFFICIAL.includes(grade ?? '') ? words.basis : words.reported
  return (
    <View className="clause-facts">
      <KeyValue
        items={[
          ...topics
            .filter((topic) => said[topic].length > 0)
            .map((topic) => ({ key: words.topics[topic], value: <Lines lines={said[topic]} /> })),
          { key: basis, value: <Source clause={clause} /> },
          { key: words.version, value: words.versionLine(clause) },
          { key: words.verified, value: verifiedLine(clause, words) },
        ]}
      />
    </View>
  )
}
