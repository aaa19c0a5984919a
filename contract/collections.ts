/**
 * The one source for the emulator, the deployment and the data dictionary: every collection with its
 * indexes and how long its documents are kept. Security rules deny all direct client access everywhere.
 */
export interface Collection {
  name: string
  /** What one document is. */
  holds: string
  indexes: { name: string; fields: [path: string, order: 1 | -1][]; unique?: boolean }[]
  /** Days after which a timer removes a document; null keeps it. */
  retentionDays: number | null
  /** Set where a document counts from its last change and only once it is no longer open. */
  keptWhileOpen?: true
  /** Set where a document counts from its last change. */
  keptFromChange?: true
  /** Set where a job of its own removes documents, together with what is stored elsewhere. */
  removedWithFiles?: true
}

export const collections: Collection[] = [
  {
    name: 'content',
    holds: 'one published content item, its revision, and the head with the lineage',
    indexes: [
      {
        name: 'district_rev',
        fields: [
          ['district', 1],
          ['rev', 1],
        ],
      },
      {
        name: 'district_kind',
        fields: [
          ['district', 1],
          ['kind', 1],
        ],
      },
    ],
    retentionDays: null,
  },
  {
    name: 'district',
    holds: 'what functions need of a district: settings, calendar, who is on duty',
    indexes: [],
    retentionDays: null,
  },
  {
    name: 'slots',
    holds: 'a limited place at a time with its claims',
    indexes: [
      {
        name: 'place_start',
        fields: [
          ['place', 1],
          ['startAt', 1],
        ],
      },
      {
        name: 'resource_start',
        fields: [
          ['resource', 1],
          ['startAt', 1],
        ],
      },
      {
        name: 'kind_end',
        fields: [
          ['kind', 1],
          ['endAt', 1],
        ],
      },
      {
        name: 'kind_start',
        fields: [
          ['kind', 1],
          ['startAt', 1],
        ],
      },
      { name: 'unsettled', fields: [['unsettled', 1]] },
    ],
    retentionDays: 730,
  },
  {
    name: 'bookings',
    holds: "a person's visit or consultation",
    indexes: [
      {
        name: 'subject_start',
        fields: [
          ['subject', 1],
          ['startAt', -1],
        ],
      },
      {
        name: 'place_start',
        fields: [
          ['place', 1],
          ['startAt', 1],
        ],
      },
      {
        name: 'status_start',
        fields: [
          ['status', 1],
          ['startAt', 1],
        ],
      },
      {
        name: 'status_alert',
        fields: [
          ['status', 1],
          ['alertAt', 1],
        ],
      },
      { name: 'pending_notices', fields: [['pending', 1]] },
      { name: 'unaudited', fields: [['unaudited', 1]] },
      { name: 'check_at', fields: [['checkAt', 1]] },
      { name: 'held_texts', fields: [['held', 1]] },
    ],
    retentionDays: 730,
  },
  {
    name: 'registrations',
    holds: "a person's seat at an event",
    indexes: [
      {
        name: 'subject_start',
        fields: [
          ['subject', 1],
          ['startAt', -1],
        ],
      },
      {
        name: 'slot_status',
        fields: [
          ['slot', 1],
          ['status', 1],
        ],
      },
      {
        name: 'event_created',
        fields: [
          ['event', 1],
          ['createdAt', 1],
        ],
      },
      { name: 'pending_notices', fields: [['pending', 1]] },
      { name: 'unaudited', fields: [['unaudited', 1]] },
      { name: 'check_at', fields: [['checkAt', 1]] },
      { name: 'held_texts', fields: [['held', 1]] },
    ],
    retentionDays: 730,
  },
  {
    name: 'inquiries',
    holds: 'a 诉求 with its thread, clock and consents',
    indexes: [
      {
        name: 'subject_received',
        fields: [
          ['subject', 1],
          ['receivedAt', -1],
        ],
      },
      {
        name: 'open_due',
        fields: [
          ['open', 1],
          ['dueAt', 1],
        ],
      },
      {
        name: 'open_updated',
        fields: [
          ['open', 1],
          ['updatedAt', -1],
        ],
      },
      {
        name: 'open_alert',
        fields: [
          ['open', 1],
          ['alertAt', 1],
        ],
      },
      { name: 'pending_notices', fields: [['pending', 1]] },
      { name: 'unaudited', fields: [['unaudited', 1]] },
      { name: 'check_at', fields: [['checkAt', 1]] },
      { name: 'held_texts', fields: [['held', 1]] },
      { name: 'pictures_at', fields: [['picturesAt', 1]] },
    ],
    retentionDays: 1095,
    keptWhileOpen: true,
    removedWithFiles: true,
  },
  {
    name: 'picturechecks',
    holds:
      "one call of WeChat's picture check, and the verdict that was pushed for it; keyed by its trace id",
    indexes: [
      {
        name: 'state_created',
        fields: [
          ['state', 1],
          ['createdAt', 1],
        ],
      },
    ],
    retentionDays: 7,
  },
  {
    name: 'uploads',
    holds: 'permission for one file; removed after a day, with the file where no inquiry has it',
    indexes: [
      {
        name: 'district_created',
        fields: [
          ['district', 1],
          ['createdAt', 1],
        ],
      },
      { name: 'subject', fields: [['subject', 1]] },
    ],
    retentionDays: 1,
    removedWithFiles: true,
  },
  {
    name: 'messages',
    holds: 'one notice to one person: inbox entry and outbox entry at once',
    indexes: [
      {
        name: 'subject_at',
        fields: [
          ['subject', 1],
          ['at', -1],
        ],
      },
      {
        name: 'send_rank',
        fields: [
          ['send', 1],
          ['rank', 1],
          ['at', 1],
        ],
      },
      {
        name: 'subject_read',
        fields: [
          ['subject', 1],
          ['readAt', 1],
        ],
      },
      { name: 'link', fields: [['link.id', 1]] },
      {
        name: 'campaign_send',
        fields: [
          ['campaign', 1],
          ['send', 1],
        ],
      },
      {
        name: 'webhook_at',
        fields: [
          ['webhookState', 1],
          ['at', 1],
        ],
      },
    ],
    retentionDays: 365,
  },
  {
    name: 'credits',
    holds: 'how many subscription messages a person allowed, per template',
    indexes: [],
    retentionDays: null,
  },
  {
    name: 'staff',
    holds: 'a colleague: roles and parks, keyed by subject',
    indexes: [],
    retentionDays: null,
  },
  {
    name: 'invitations',
    holds: 'a single-use invitation, stored as a hash',
    indexes: [
      { name: 'used_by', fields: [['usedBy', 1]] },
      { name: 'invited_by', fields: [['invitedBy', 1]] },
    ],
    retentionDays: 30,
  },
  {
    name: 'quotas',
    holds: 'how many free texts each person sent on a day, in buckets',
    indexes: [],
    retentionDays: 7,
  },
  {
    name: 'requests',
    holds:
      'what a request id was used for, so that it is not carried out with another record, and when a profile was deleted',
    indexes: [{ name: 'subject', fields: [['subject', 1]] }],
    retentionDays: 7,
  },
  {
    name: 'audit',
    holds: 'a copied history entry under <document>:<version>',
    indexes: [
      {
        name: 'document',
        fields: [
          ['document', 1],
          ['version', 1],
        ],
      },
      { name: 'by', fields: [['by', 1]] },
    ],
    retentionDays: 1095,
  },
  {
    name: 'matchcounts',
    holds: 'how often 算政策 was begun and finished on one day; names nobody',
    indexes: [],
    retentionDays: 1095,
  },
  {
    name: 'saved',
    holds: 'what one person saved of the catalogue, keyed by subject',
    indexes: [],
    retentionDays: null,
  },
  {
    name: 'campaigns',
    holds: 'a policy told to the companies that it fits: words, approval, and how far it is written',
    indexes: [
      {
        name: 'district_created',
        fields: [
          ['district', 1],
          ['createdAt', -1],
        ],
      },
      {
        name: 'state_created',
        fields: [
          ['state', 1],
          ['createdAt', 1],
        ],
      },
      { name: 'unsettled', fields: [['unsettled', 1]] },
      { name: 'pending_notices', fields: [['pending', 1]] },
      { name: 'unaudited', fields: [['unaudited', 1]] },
    ],
    retentionDays: 730,
    keptFromChange: true,
  },
  {
    name: 'profiles',
    holds: 'the facts of a company that a person saved with consent, keyed by subject',
    indexes: [
      {
        name: 'district_remind',
        fields: [
          ['district', 1],
          ['remind', 1],
          ['_id', 1],
        ],
      },
    ],
    retentionDays: 730,
    keptFromChange: true,
  },
  {
    name: 'complaints',
    holds: 'a 投诉 and its answer',
    indexes: [
      {
        name: 'subject_created',
        fields: [
          ['subject', 1],
          ['createdAt', -1],
        ],
      },
      {
        name: 'open_created',
        fields: [
          ['open', 1],
          ['createdAt', 1],
        ],
      },
      { name: 'pending_notices', fields: [['pending', 1]] },
      { name: 'unaudited', fields: [['unaudited', 1]] },
      { name: 'check_at', fields: [['checkAt', 1]] },
      { name: 'held_texts', fields: [['held', 1]] },
    ],
    retentionDays: 1095,
    keptWhileOpen: true,
  },
  {
    name: 'clausedrafts',
    holds: 'the working copy of a policy clause: what is written, reviewed and published of it',
    indexes: [
      {
        name: 'district_state',
        fields: [
          ['district', 1],
          ['state', 1],
          ['publishAt', 1],
        ],
      },
      { name: 'pending_notices', fields: [['pending', 1]] },
      { name: 'unaudited', fields: [['unaudited', 1]] },
    ],
    retentionDays: null,
  },
  {
    name: 'deletions',
    holds: 'that somebody had their data deleted, and how far it is; names nobody once it is done',
    indexes: [
      {
        name: 'district_due',
        fields: [
          ['district', 1],
          ['dueAt', 1],
        ],
      },
    ],
    retentionDays: 1095,
  },
]
