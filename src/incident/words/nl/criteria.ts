import type { CriterionWords, PlaybookNaming } from '../catalogue.js';

export const criteria: CriterionWords = {
  'apology-passes': () => 'de excuses zijn compleet, zonder ‘als’ en zonder ‘maar’',
  'audience-order': () => 'wie het meest geraakt wordt, hoort het als eerste',
  'base-response-first': () =>
    'mensen weten wat zij kunnen doen, en dat wij meeleven, voordat wij over onszelf spreken',
  'cadence-kept': () => 'de beloofde update is op tijd gekomen',
  'commitments-kept': () => 'elke belofte is nagekomen of heeft een nieuwe datum',
  'commitments-owned': ({ atLeast }) =>
    atLeast === 1
      ? 'een belofte heeft een eigenaar en een datum'
      : `${atLeast} beloften hebben een eigenaar en een datum`,
  'concerns-answered': () => 'de meest gestelde vragen hebben een openbaar antwoord',
  'concerns-counted': () => 'de meest gestelde vragen zijn geteld',
  'decision-made': ({ choices }, name) => `er is besloten: ${name.or(choices.map(name.choice))}`,
  'due-messages-published': () => 'elke tekst van deze fase is gepubliceerd',
  'enquiries-answered': () => 'elke persvraag heeft een antwoord',
  'fact-confirmed': ({ fact }, name) => confirmed([fact], name),
  'facts-confirmed': ({ atLeast }) =>
    atLeast === 1 ? 'minstens één feit is bevestigd' : `minstens ${atLeast} feiten zijn bevestigd`,
  'facts-settled': ({ facts }, name) => confirmed(facts, name),
  'findings-reported': () => 'er is gemeld wat er misging',
  'four-eyes': () => 'niemand keurt zijn eigen tekst goed',
  'mentions-calm': () => 'het is lang genoeg rustig geweest',
  'message-published': ({ kind, audience = '' }, name) => {
    const message = name.describe({
      kind,
      audience: audience === '' ? '' : name.audience(audience),
      channel: '',
      language: '',
    });
    return `${message} is gepubliceerd`;
  },
  'next-update-owned': () => 'iemand bewaakt het tijdstip van de volgende update',
  'no-contradictions': () => 'geen tekst van ons spreekt een andere tegen',
  'plan-decided': () => 'het plan ligt stil, of gaat door om een reden die wij hardop zeggen',
  'questions-answered': () => 'de vragen die mensen ons stellen, hebben een antwoord',
  'questions-covered': ({ atLeast }) =>
    atLeast === undefined
      ? 'onze antwoorden dekken wat mensen vragen'
      : `onze antwoorden dekken ${Math.round(atLeast * 100)}% van wat mensen vragen`,
  'roles-held': ({ roles }, name) => `deze rollen zijn bezet: ${name.and(roles.map(name.role))}`,
  'strategy-chosen': () => 'wij hebben gekozen hoe wij reageren',
  'task-done': ({ task }, name) => `gedaan: ${name.task(task)}`,
  'voice-aligned': () => 'alles wat wij openbaar zeggen, klopt nog',
};

const confirmed = (facts: readonly string[], name: PlaybookNaming): string =>
  `bevestigd: ${name.and(facts.map(name.fact))}`;
