import { language } from '../../src/listening/classify/language.js';
import { needs } from '../../src/listening/classify/need.js';
import { needs as all } from '../../src/listening/mention.js';
import { mentionsOf } from '../support/mentions.js';
const made = mentionsOf('made');
const now = { at: '2030-03-11T09:00:00.000Z', timeZone: 'Europe/Amsterdam' };
for (const one of all) {
  let right = 0,
    wrong = 0,
    missed = 0,
    near = 0;
  for (const m of made) {
    const found = needs(m.text, m.language, now).find(({ need }) => need === one);
    if (found && m.needs.includes(one)) right++;
    else if (found) {
      wrong++;
      if (m.near.includes(one)) near++;
      console.log('WRONG', one, m.text, found.telling);
    } else if (m.needs.includes(one)) {
      missed++;
      console.log('MISSED', one, m.text);
    }
    if (one === 'press' && found && (m.deadline ?? null) !== (found.deadline?.says ?? null))
      console.log('DEADLINE', m.deadline, '/', found.deadline?.says, '|', m.text);
  }
  console.log(one, { right, wrong, missed, near });
}
for (const m of made) {
  const l = language(m.text);
  if (l !== m.language) console.log('LANG', m.language, l, m.text);
}
