import { meetingLinkIn } from './meeting-link'

const LINK = 'https://meeting.example.com/dm/aBc123?p=1'

describe('the meeting link in what was pasted', () => {
  it.each([
    ['is the link itself', LINK, LINK],
    ['is found with blanks around it', `  ${LINK}\n`, LINK],
    [
      'is found in a whole invitation',
      `周静 邀请您参加会议\n会议主题：咨询\n点击链接入会：\n${LINK}\n\n#会议号：123-456-789`,
      LINK,
    ],
    ['ends where Chinese text begins', `会议在${LINK}，请准时`, LINK],
    ['leaves the full stop of a sentence', `Please join at ${LINK}.`, LINK],
    ['is not an address without https', 'http://meeting.example.com/dm/abc', undefined],
    ['is not there in words alone', '下午发给您', undefined],
  ])('%s', (_title, text, expected) => {
    expect(meetingLinkIn(text)).toBe(expected)
  })
})
