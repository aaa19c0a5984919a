import type { ContentKind, ContentOf } from '@contract/content/kinds'
import { realDistrict } from '../../tests/builders/district/real-district'
import type { DistrictItem } from './district-item'
import { loadDistrict } from './load-district'
import { withholdAmounts } from './withhold-amounts'

function written(today: string): DistrictItem[] {
  const loaded = loadDistrict({ ...realDistrict(today), demo: true })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.items
}

const all = written('2026-11-24')
const items = withholdAmounts(all)
const writtenOf = (kind: string, id: string) => all.find((item) => item.kind === kind && item.id === id)?.data
const dataOf = <K extends ContentKind>(kind: K, id: string) =>
  items.find((item) => item.kind === kind && item.id === id)?.data as ContentOf<K>

describe('what is published of a district', () => {
  it('has nothing of the sum of a clause tied to tax that no legal reviewer let pass', () => {
    expect(dataOf('clause', 'demo-building-contribution')).toMatchObject({
      withheld: true,
      terms: { benefit: { terms: 'unknown' } },
    })
    // Its rate and its cap, and the fact that the rate is of.
    expect(JSON.stringify(items)).not.toMatch(/0\.37|730000|contribution_yuan/u)
  })

  it('has no amount in the policy of such a clause either', () => {
    const policy = dataOf('policy', 'esports-town-opinions')
    expect(policy.items.map(({ amount }) => amount)).toEqual([undefined, undefined])
    expect(policy.clauseText).toBeUndefined()
    expect(JSON.stringify([policy, dataOf('clause', 'xc-esports-rent-scale')])).not.toMatch(
      /200000|万元|200平/u,
    )
  })

  it('leaves everything else as it was written', () => {
    const changed = items.filter(({ kind, id, data }) => data !== writtenOf(kind, id))
    expect(changed.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
      'clause demo-building-contribution',
      'clause demo-model-draft-compute',
      'clause hz-cbec-draft-export',
      'clause hz-cbec-draft-platform',
      'clause hz-cbec-draft-site',
      'clause hz-software-draft-loan',
      'clause xc-alliance-free-rent',
      'clause xc-esports-rent-scale',
      'clause xc-esports-rent-startup',
      'policy demo-building-support',
      'policy demo-model-draft',
      'policy esports-town-opinions',
      'policy hz-cbec-draft-2022',
      'policy hz-software-draft-2026',
      'policy vc-alliance-support',
    ])
  })
})
