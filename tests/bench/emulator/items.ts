export const GROUP_SIZE = 20

/** Document `n` of the collection that is queried: twenty to a group, about 300 bytes. */
export function item(n: number) {
  return {
    _id: `item-${n}`,
    n,
    group: Math.floor(n / GROUP_SIZE),
    title: `A space to rent, number ${n}`,
    open: n % 3 === 0,
    tags: ['office', 'ground floor', `level-${n % 7}`],
    contact: { name: 'A person', note: 'x'.repeat(80) },
  }
}

export const ACCOUNTS = 1_000

export function account(n: number) {
  return { _id: `account-${n}`, n: 1_000 }
}
