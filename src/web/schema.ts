/** JSON Schemas of answers that several routes give. Those of requests are made from the schemas that check them. */

const reasonSchema = {
  type: 'object',
  required: ['code', 'text', 'data', 'remedies'],
  properties: {
    code: { type: 'string', description: 'Stable name of the reason', examples: ['ROLE_MISSING'] },
    text: { type: 'string', description: "In the asker's language" },
    data: { type: 'object', description: 'What the text speaks of' },
    criterion: { type: 'string', description: "The criterion's id in the playbook" },
    strength: { type: 'string', enum: ['hard', 'soft', 'advice'] },
    remedies: {
      type: 'array',
      description: 'Commands that would take the reason away; the person fills in the rest of their data',
      items: {
        type: 'object',
        required: ['command', 'data', 'roles', 'text'],
        properties: {
          command: { type: 'string' },
          data: { type: 'object' },
          roles: {
            type: 'array',
            items: { type: 'string' },
            description: 'Who may; empty where anybody on the team may',
          },
          text: { type: 'string' },
          by: { type: 'string', description: 'The roles in words' },
        },
      },
    },
  },
} as const;

export const problemSchema = {
  type: 'object',
  description: 'Problem details, RFC 9457',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: {
      type: 'string',
      description: 'Stable name of the problem',
      examples: ['REFUSED', 'INPUT_INVALID', 'VERSION_STALE'],
    },
    errors: {
      type: 'array',
      description: 'Each field that is wrong',
      items: {
        type: 'object',
        required: ['field', 'why'],
        properties: { field: { type: 'string' }, why: { type: 'string' }, row: { type: 'integer', minimum: 1 } },
      },
    },
    reasons: { type: 'array', description: 'Why a command was refused', items: reasonSchema },
    known: { type: 'array', items: { type: 'string' }, description: 'What there is instead' },
    version: { type: 'integer', description: "The incident's present version" },
    id: { type: 'string', description: 'Under this id an unexpected error stands in the log' },
  },
} as const;

const findingSchema = {
  type: 'object',
  required: ['rule', 'strength', 'line', 'column', 'what', 'why', 'cure'],
  properties: {
    rule: { type: 'string' },
    strength: { type: 'string', enum: ['hard', 'soft', 'advice'] },
    line: { type: 'integer' },
    column: { type: 'integer' },
    what: { type: 'string' },
    why: { type: 'string' },
    cure: { type: 'string' },
  },
} as const;

export const acceptedSchema = {
  type: 'object',
  required: ['incident', 'version', 'entries', 'drafts'],
  properties: {
    incident: { type: 'string' },
    version: { type: 'integer' },
    entries: {
      type: 'array',
      description: 'What happened, in order',
      items: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
    },
    drafts: {
      type: 'array',
      description: 'Messages that were drafted, redrafted or edited',
      items: {
        type: 'object',
        required: ['message', 'kind', 'audience', 'channel', 'language', 'state', 'text', 'hash', 'findings'],
        properties: {
          message: { type: 'string' },
          kind: { type: 'string' },
          audience: { type: 'string' },
          channel: { type: 'string' },
          language: { type: 'string' },
          state: { type: 'string' },
          text: { type: 'string' },
          hash: { type: 'string' },
          findings: { type: 'array', items: findingSchema },
        },
      },
    },
  },
} as const;
