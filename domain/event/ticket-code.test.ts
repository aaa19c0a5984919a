import { ticketCode } from './ticket-code'

test.each([
  ['two groups of four are read aloud', 't7k23f7kabcdefgh', 'T7K2 3F7K'],
  ['what looks like a one or a zero is another digit', 'iooiaaaaaa', '8998 AAAA'],
  ['the rest of the id stays hidden', 'aaaaaaaazzzzzzzz', 'AAAA AAAA'],
])('%s', (_title, id, expected) => {
  expect(ticketCode(id)).toBe(expected)
})
