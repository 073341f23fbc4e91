import { createHash } from 'node:crypto';
import { deadlineEn, deadlineNl, emoji } from '../../src/listening/classify/lexicon/family.js';
import { kindEn } from '../../src/listening/classify/lexicon/kind-en.js';
import { kindNl } from '../../src/listening/classify/lexicon/kind-nl.js';
import { topicEn } from '../../src/listening/classify/lexicon/topic-en.js';
import { topicNl } from '../../src/listening/classify/lexicon/topic-nl.js';
import { lessons, mentionsOf } from '../support/mentions.js';

/** A short hash over all that the weights are learnt from, so that a test sees when one of them is newer than the weights. */
export function inputsOf(): string {
  const taught = [...mentionsOf('made'), ...lessons()].map(({ text, language, kind, needs }) => [
    text,
    language,
    kind,
    needs,
  ]);
  const lists = [kindNl, kindEn, emoji, topicNl, topicEn, deadlineNl, deadlineEn];
  return createHash('sha256')
    .update(JSON.stringify([taught, lists]))
    .digest('hex')
    .slice(0, 16);
}
