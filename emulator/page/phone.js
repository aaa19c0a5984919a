import { ask, guard, valuesOf } from './ask.js'
import { byId, draw, element, empty, formatTime, listOr } from './dom.js'

/** Messages, codes and pushes: what reaches a phone, or comes from WeChat. */
export function drawPhone({ messages, templateTexts, appUrl, codes, pages, pushes, testMode }) {
  draw('messages', [messages, templateTexts, appUrl], () =>
    messages.length === 0
      ? empty('No subscription message was sent yet.')
      : element(
          'ul',
          { className: 'phone' },
          ...messages.toReversed().map((message) => messageCard(message, templateTexts, appUrl)),
        ),
  )
  draw('codes', [codes, appUrl], () =>
    codes.length === 0
      ? empty('No code was made yet.')
      : element('ul', { className: 'codes' }, ...codes.map((code) => codeCard(code, appUrl))),
  )
  byId('known-pages').replaceChildren(...pages.map((value) => element('option', { value })))
  draw('pushes', pushes.delivered, listOr('WeChat has pushed nothing yet.', PUSH_COLUMNS))
  byId('waiting-pushes').textContent = pushes.waiting === 0 ? '' : `${pushes.waiting} wait.`
  byId('push-due').hidden = !testMode
}

/** As 服务通知 shows it: title, labelled fields, and where a tap leads. */
function messageCard({ at, openid, templateId, data, page }, templateTexts, appUrl) {
  const { title = templateId, labels = {} } = templateTexts[templateId] ?? {}
  const fields = Object.entries(data).flatMap(([name, { value }]) => [
    element('dt', { textContent: labels[name] ?? name }),
    element('dd', { textContent: value }),
  ])
  return element(
    'li',
    {},
    element('p', { className: 'note', textContent: `${formatTime(at)} · to ${openid}` }),
    element(
      'article',
      { className: 'message' },
      element('h3', { textContent: title }),
      element('dl', {}, ...fields),
      page === '' ? '' : element('p', { className: 'leads' }, pageLink(page, appUrl)),
    ),
  )
}

/** Opens the app where the web build's address is known; otherwise only says where a tap would lead. */
function pageLink(page, appUrl) {
  const path = page.replace(/^\//, '')
  if (appUrl === null) return element('code', { textContent: path })
  const link = element(
    'a',
    { href: `${appUrl}/${path}`, target: '_blank', rel: 'noopener' },
    '进入小程序查看',
  )
  link.title = path
  return link
}

function codeCard({ at, path, address }, appUrl) {
  const picture = element('img', {
    src: `/wx/codes/picture?path=${encodeURIComponent(path)}`,
    alt: `Code of ${path}`,
    width: 180,
    height: 180,
  })
  const open =
    appUrl === null
      ? element('code', { textContent: address })
      : element('a', {
          href: address,
          target: '_blank',
          rel: 'noopener',
          textContent: 'Open the app with it',
        })
  return element(
    'li',
    {},
    picture,
    element('p', {}, element('code', { textContent: path })),
    element('p', {}, open),
    element('p', { className: 'note', textContent: formatTime(at) }),
  )
}

const PUSH_COLUMNS = [
  { title: 'Time (UTC+8)', value: (row) => formatTime(row.at) },
  { title: 'Event', value: ({ event }) => event.Event ?? event.MsgType ?? '' },
  { title: 'Function', value: (row) => row.functionName ?? 'nobody takes it' },
  { title: 'Content', value: ({ event }) => element('pre', { textContent: JSON.stringify(event, null, 1) }) },
]

export function listenToPhone(refresh) {
  byId('code-form').addEventListener('submit', (event) => {
    event.preventDefault()
    const { page, scene } = valuesOf(event.currentTarget)
    guard(async () => {
      await ask('/wx/codes', { scene, ...(page === '' ? {} : { page }) })
      await refresh()
    })
  })
  byId('push-due').addEventListener('click', () =>
    guard(async () => {
      await ask('/wx/pushes', {})
      await refresh()
    }),
  )
}
