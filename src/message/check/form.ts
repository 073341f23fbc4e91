import type { Channel, Mode } from '../../playbook/vocabulary.js';
import { channelRules } from '../channel.js';
import { exerciseWord, placeOf, splitMail } from '../render.js';
import type { Finding } from './finding.js';

/** Characters that a reader does not see and that can turn a line's reading order or hide words in it. */
const hidden = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Checks the form of a text: that it fits its channel, is marked as an exercise in one, and holds nothing unseen. Pure. */
export function checkForm(
  text: string,
  { channel, language, mode }: { channel: Channel; language: string; mode: Mode },
): Finding[] {
  return [
    ...length(text, channel),
    ...subject(text, channel),
    ...exercise(text, language, mode),
    ...tokens(text, channel),
    ...unseen(text),
  ];
}

function length(text: string, channel: Channel): Finding[] {
  const { limit, count, strict } = channelRules[channel];
  const long = limit === null ? 0 : count(text);
  if (limit === null || long <= limit) return [];
  return [
    {
      rule: 'too-long',
      strength: strict ? 'hard' : 'advice',
      line: 1,
      column: 1,
      data: { channel, count: long, limit },
    },
  ];
}

function subject(text: string, channel: Channel): Finding[] {
  if (channel !== 'email') return [];
  const mail = splitMail(text);
  if (mail === null) return [{ rule: 'subject-missing', strength: 'hard', line: 1, column: 1, data: {} }];
  const long = [...mail.subject].length;
  return long <= 60
    ? []
    : [
        {
          rule: 'too-long',
          strength: 'advice',
          line: 1,
          column: 1,
          data: { channel: 'email subject', count: long, limit: 60 },
        },
      ];
}

function exercise(text: string, language: string, mode: Mode): Finding[] {
  const word = exerciseWord[language] ?? exerciseWord['en']!;
  if (mode === 'live' || text.includes(word)) return [];
  return [{ rule: 'exercise-unmarked', strength: 'hard', line: 1, column: 1, data: { word } }];
}

/** Braces that nobody will fill in any more. A recipient's name is filled in by the mail outlet alone. */
function tokens(text: string, channel: Channel): Finding[] {
  return [...text.matchAll(/\{\{[^{}\n]{0,80}\}?\}?/g)]
    .filter(([found]) => channel !== 'email' || !/^\{\{\s*recipient\.name\s*\}\}$/.test(found))
    .map((match) => ({
      rule: 'token-left',
      strength: 'hard',
      ...placeOf(text, match.index),
      data: { token: match[0] },
    }));
}

function unseen(text: string): Finding[] {
  return [...text.matchAll(hidden)].map((match) => ({
    rule: 'hidden-character',
    strength: 'advice',
    ...placeOf(text, match.index),
    data: { character: `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` },
  }));
}
