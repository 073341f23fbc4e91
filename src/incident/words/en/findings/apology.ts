import type { Catalogue } from '../../catalogue.js';
import { saidFirst, writeSuch } from './said.js';

/** What is said of an apology that does not sound like one, or lacks what people wait for. */
export const apologyFindings = {
  'apology-conditional': (told) => ({
    what: `${saidFirst(told)} makes the apology depend on something.`,
    why: 'It sounds as if we doubt that anybody was hurt.',
    cure: writeSuch(told, 'Say sorry for what we did, without “if” and without “anyone who”.'),
  }),
  'apology-cancelled': (told) => ({
    what: `${saidFirst(told)} takes back what the apology has just given.`,
    why: 'People remember what comes after the “but”, and forget the apology.',
    cure: writeSuch(told, 'Stop after the apology, and explain further down if people need it.'),
  }),
  'apology-inconvenience': (told) => ({
    what: `${saidFirst(told)} is a small word for what happened.`,
    why: 'It is what every company says about every delay, so people do not feel seen.',
    cure: writeSuch(told, 'Name what people went through, such as standing at a till with a card that did not work.'),
  }),
  agentless: (told) => ({
    what: `${saidFirst(told)} does not say who did it.`,
    why: 'It sounds as if it happened by itself, and as if we hide behind the sentence.',
    cure: writeSuch(told, 'Begin with “we”, and say what we did.'),
  }),
  'apology-for-feelings': (told) => ({
    what: `${saidFirst(told)} is about how people feel, and not about what we did.`,
    why: 'It puts the fault with the people who were hurt.',
    cure: writeSuch(told, 'Say sorry for what we did.'),
  }),
  'regret-evasive': (told) => ({
    what: `${saidFirst(told)} is not an apology yet.`,
    why: 'Anybody can regret it; people wait for the one who did it to say sorry.',
    cure: writeSuch(told, 'Say that we apologise, and for what.'),
  }),
  'ownership-missing': (told) => ({
    what: 'The text does not say that it was our fault.',
    why: 'In an apology, this counts more with people than anything else.',
    cure: writeSuch(told, 'Say in one sentence that begins with “we” what we did wrong.'),
  }),
  'harm-unnamed': (told) => ({
    what: 'The text does not say what went wrong, and for whom.',
    why: 'An apology for nothing in particular sounds like a form letter.',
    cure: writeSuch(told, 'Say in everyday words what we did, and whom it hit.'),
  }),
  'repair-missing': (told) => ({
    what: 'The text does not say how we put it right.',
    why: 'Sorry alone helps nobody who is still in trouble because of us.',
    cure: writeSuch(told, 'Say what we do for the people it hit, or on what day we will decide that.'),
  }),
  'prevention-missing': (told) => ({
    what: 'The text does not say how we keep it from happening again.',
    why: 'People want to know that it will not be their turn next time.',
    cure: writeSuch(told, 'Name one thing that we have changed, or will change, and when.'),
  }),
  scapegoat: (told) => ({
    what: `${saidFirst(told)} points at somebody else.`,
    why: 'People dealt with us, and to them it looks as if we pass the blame on.',
    cure: writeSuch(told, 'Say first that it was up to us, and name others only if people need to know it.'),
  }),
  intent: (told) => ({
    what: `${saidFirst(told)} is about what we meant, and not about what happened.`,
    why: 'What we meant changes nothing for the people who were hurt.',
    cure: writeSuch(told, 'Leave it out, and say what it did to people.'),
  }),
  minimiser: (told) => ({
    what: `${saidFirst(told)} makes it smaller.`,
    why: 'It was not small for the people it happened to, and they will say so.',
    cure: writeSuch(told, 'Leave the word out, and give the plain fact or figure.'),
  }),
  'self-praise': (told) => ({
    what: `${saidFirst(told)} is praise for ourselves.`,
    why: 'People have just seen the opposite, so they do not believe it.',
    cure: writeSuch(told, 'Leave it out, and show it by what we are doing now.'),
  }),
  'self-pity': (told) => ({
    what: `${saidFirst(told)} asks for pity for us.`,
    why: 'It takes the attention away from the people who were hurt.',
    cure: writeSuch(told, 'Leave it out, and write about them.'),
  }),
  'apology-buried': (told) => ({
    what: 'The apology comes late in the text.',
    why: 'Whoever has to look for it thinks that it was hard for us to say.',
    cure: writeSuch(
      told,
      'Move it to the first two sentences; only what people must do for their safety goes before it.',
    ),
  }),
  'absolute-promise': (told) => ({
    what: `${saidFirst(told)} promises what nobody can be sure of.`,
    why: 'If it happens once more, this is the sentence that everybody quotes.',
    cure: writeSuch(told, 'Promise what we will do, and by when.'),
  }),
  'wrong-addressee': (told) => ({
    what: `${saidFirst(told)} says sorry to somebody other than the people who were hurt.`,
    why: 'They read that we think of others first.',
    cure: writeSuch(told, 'Say sorry first to the people it happened to.'),
  }),
  legalese: (told) => ({
    what: `${saidFirst(told)} sounds like the language of lawyers.`,
    why: 'People hear that we are protecting ourselves, and no longer believe the apology.',
    cure: writeSuch(told, 'Take it out, and let the lawyer read the text in plain words.'),
  }),
  speculation: (told) => ({
    what: `${saidFirst(told)} is a guess, and not a fact yet.`,
    why: 'People take a guess for a fact, and feel misled when it turns out otherwise.',
    cure: writeSuch(told, 'Say only what is confirmed, and that we are looking into the rest.'),
  }),
  'patience-demanded': (told) => ({
    what: `${saidFirst(told)} takes for granted that people bear with us.`,
    why: 'Whoever is still angry or in trouble has not said so, and feels passed over.',
    cure: writeSuch(told, 'Leave it out, or say that we see how much we ask of people.'),
  }),
  'recall-softened': (told) => ({
    what: `${saidFirst(told)} makes the danger sound smaller.`,
    why: 'People may go on using the product, and the law does not allow such words in a recall.',
    cure: writeSuch(told, 'Leave it out, and say plainly what can happen and that people must stop using it now.'),
  }),
  unsigned: (told) => ({
    what: 'There is no name under the text.',
    why: 'An apology from nobody in particular feels as if nobody means it.',
    cure: writeSuch(told, 'Sign it with the name and the post of somebody who answers for it.'),
  }),
} satisfies Partial<Catalogue['findings']>;
