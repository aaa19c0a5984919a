import { drawingFor, drawings } from './drawing-for'

test('the same id always gets the same drawing', () => {
  expect(drawingFor('kuamao')).toBe(drawingFor('kuamao'))
})

test('ids are spread over the drawings', () => {
  const seen = new Set(Array.from({ length: 200 }, (_, index) => drawingFor(`park-${index}`)))
  expect(seen.size).toBe(drawings.length)
})
