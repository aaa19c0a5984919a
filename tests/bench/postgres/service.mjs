import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'

/**
 * The service one would otherwise build: documents as jsonb, one route for what is one request of the SDK. A
 * transaction is held over several requests, as the SDK holds one, and is also offered whole in one request.
 */
const pool = new pg.Pool({ connectionString: process.argv[2], max: 40 })
const service = Fastify({ logger: false })
const open = new Map()

const one = async (client, text, values) => (await client.query(text, values)).rows[0]
const READ = { name: 'read', text: 'SELECT body FROM items WHERE id = $1' }
const WRITE = { name: 'write', text: "UPDATE accounts SET body = jsonb_set(body, '{n}', $2) WHERE id = $1" }
const ACCOUNT = { name: 'account', text: 'SELECT body FROM accounts WHERE id = $1' }

service.post('/insert', async ({ body }) => {
  await pool.query({
    name: 'insert',
    text: 'INSERT INTO items (id, body) VALUES ($1, $2)',
    values: [body._id, body],
  })
  return { ids: [body._id] }
})

service.post('/get', async ({ body }) => ({ data: (await one(pool, { ...READ, values: [body.id] }))?.body }))

service.post('/query', async ({ body }) => {
  const text = "SELECT body FROM items WHERE (body->>'group')::int = $1 ORDER BY (body->>'n')::int LIMIT 20"
  const { rows } = await pool.query({ name: 'query', text, values: [body.group] })
  return { data: rows.map((row) => row.body) }
})

service.post('/update-hot', async () => {
  const text =
    "UPDATE accounts SET body = jsonb_set(body, '{n}', to_jsonb((body->>'n')::int + 1)) WHERE id = 'hot' AND (body->>'n')::int < 1000000000"
  return { updated: (await pool.query({ name: 'hot', text })).rowCount }
})

service.post('/begin', async () => {
  const id = randomUUID()
  const client = await pool.connect()
  open.set(id, client)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  return { id }
})

service.post('/tx-get', async ({ body }) => {
  return { data: (await one(open.get(body.tx), { ...ACCOUNT, values: [body.id] }))?.body }
})

service.post('/tx-set', async ({ body }, reply) => {
  try {
    const { rowCount } = await open.get(body.tx).query({ ...WRITE, values: [body.id, String(body.n)] })
    return { updated: rowCount }
  } catch (error) {
    await finish(body.tx, 'ROLLBACK')
    return reply.code(409).send({ code: error.code })
  }
})

service.post('/commit', async ({ body }) => {
  await finish(body.tx, 'COMMIT')
  return { ok: true }
})

service.post('/transaction', async ({ body }, reply) => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    const first = await one(client, { ...ACCOUNT, values: [body.from] })
    const second = await one(client, { ...ACCOUNT, values: [body.to] })
    await client.query({ ...WRITE, values: [body.from, String(first.body.n - 1)] })
    await client.query({ ...WRITE, values: [body.to, String(second.body.n + 1)] })
    await client.query('COMMIT')
    return { ok: true }
  } catch (error) {
    await client.query('ROLLBACK')
    return reply.code(409).send({ code: error.code })
  } finally {
    client.release()
  }
})

async function finish(id, statement) {
  const client = open.get(id)
  open.delete(id)
  await client.query(statement)
  client.release()
}

console.log(await service.listen({ port: 0, host: '127.0.0.1' }))
