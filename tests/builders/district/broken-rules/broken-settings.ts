import { broken, type RuleCase } from './rule-case'

/** Settings and calendars that break a rule. */
export const brokenSettings: readonly RuleCase[] = [
  {
    rule: 'no-identity-papers',
    title: 'an identity document',
    files: broken('settings.yaml', '[营业执照]', '[营业执照, 法人身份证复印件]'),
    at: 'settings.yaml:5',
    reason: '法人身份证复印件 is an identity or bank paper',
  },
  {
    rule: 'no-identity-papers',
    title: 'a bank paper',
    files: broken('settings.yaml', '[营业执照]', '[银行开户许可证]'),
    at: 'settings.yaml:5',
    reason: '银行开户许可证 is an identity or bank paper',
  },
  {
    rule: 'working-time',
    title: 'overlapping working periods',
    files: broken(
      'settings.yaml',
      'phoneButton: true',
      "phoneButton: true\nworkingHours: [{ from: '09:00', to: '12:00' }, { from: '11:00', to: '17:00' }]",
    ),
    at: 'settings.yaml:7',
    reason: 'working periods are in order and do not overlap',
  },
  {
    rule: 'working-time',
    title: 'a limit without working hours',
    files: broken(
      'settings.yaml',
      'papersDays: 10 }',
      "papersDays: 10, limit: { workingMinutes: 60, approvedBy: 招商局, approvedAt: '2026-11-01' } }",
    ),
    at: 'settings.yaml:5',
    reason: 'a limit in working minutes needs workingHours',
  },
  {
    rule: 'working-time',
    title: 'a limit of another kind without working hours',
    files: broken(
      'settings.yaml',
      'papersDays: 10 }',
      "papersDays: 10 }\n  site: { limit: { workingMinutes: 60, approvedBy: 招商局, approvedAt: '2026-11-01' } }",
    ),
    at: 'settings.yaml:6',
    reason: 'a limit in working minutes needs workingHours',
  },
  {
    rule: 'recipients',
    title: 'a recipient that stands twice',
    files: broken(
      'settings.yaml',
      'papersDays: 10 }',
      'papersDays: 10 }\n  finance: { recipients: [{ id: bank, name: 江城银行, text: 贷款 }, { id: bank, name: 江城支行, text: 贷款 }] }',
    ),
    at: 'settings.yaml:6',
    reason: 'bank stands here twice',
  },
  {
    rule: 'recipients',
    title: 'a recipient made up for trying among the real ones',
    files: broken(
      'settings.yaml',
      'papersDays: 10 }',
      'papersDays: 10 }\n  finance: { recipients: [{ id: bank, name: 示例·江城银行, text: 贷款, demo: true }] }',
    ),
    at: 'settings.yaml:6',
    reason: 'demo: true and a name beginning with 示例 belong to the demo layer, and only there',
  },
  {
    rule: 'former-district',
    title: 'a note without the successor',
    files: broken(
      'settings.yaml',
      'phoneButton: true',
      'phoneButton: true\nformer: { successor: 河城区, note: 江城区已经撤销。 }',
    ),
    at: 'settings.yaml:7',
    reason: 'the note does not name 河城区',
  },
  {
    rule: 'template-ids',
    title: 'a demo template in real settings',
    files: broken('settings.yaml', 'templates: {}', 'templates: { inquiry_reply: demo-reply }'),
    at: 'settings.yaml:9',
    reason: 'demo-reply is no template id for this layer',
  },
  {
    rule: 'calendar-days',
    title: 'a day both open and closed',
    files: broken('calendar.yaml', 'closed: []\nopen: []', "closed: ['2026-12-01']\nopen: ['2026-12-01']"),
    at: 'calendar.yaml:2',
    reason: '2026-12-01 is closed as well',
  },
]
