import { checkText } from '../../src/message/check.js';
import { bareContext, type Context } from '../../src/message/check/context.js';
import { sampleFacts } from '../../src/incident/sample.js';
import { draftFromTemplate } from '../../src/message/render.js';
import { libraryOf, readShelf } from '../../src/engine/library.js';
import { draftSetting, templateFor } from '../../src/incident/decide/drafting.js';
import { stages } from '../../src/playbook/vocabulary.js';
import { benchAt, root } from './incident.js';
import { atMost, nowMs, percentile, type Report } from './measure.js';

const published = 60;
const rounds = 200;

/** What it costs to check a text that somebody has just edited, beside sixty that are out, and a letter by itself. */
export function checks(report: Report): void {
  const { bundle } = readShelf(root).find(({ id }) => id === 'service-outage')!;
  const library = libraryOf(bundle!);
  const { playbook } = library;
  const sheet = sampleFacts(playbook, benchAt);
  const drafts = stages
    .flatMap((stage) => playbook.stages[stage].messages)
    .flatMap((due) => playbook.languages.map((language) => ({ ...due, language })))
    .flatMap((one) => {
      const drafted = draftFromTemplate(templateFor(library, one)!, sheet, draftSetting(library, one, benchAt));
      return 'draft' in drafted ? [{ ...one, text: drafted.draft.text }] : [];
    });
  const others = Array.from({ length: published }, (_, index) => {
    const { text, language, kind } = drafts[index % drafts.length]!;
    // Each a text of its own, as if somebody had added a line.
    return {
      id: `m${index}`,
      text: `${text}\n${index + 2} people have called.`,
      language,
      kind,
      at: benchAt,
      isOut: true,
    };
  });
  const longest = drafts.toSorted((a, b) => b.text.length - a.text.length)[0]!;
  report.note(
    `a text of ${longest.text.length} characters, the longest of ${drafts.length}; ${published} others are out`,
  );
  const alone: Context = { ...bareContext(benchAt), kind: longest.kind, channel: longest.channel, sheet };
  const times = (context: Context): number[] =>
    Array.from({ length: rounds }, (_, round) => {
      const text = `${longest.text}\nWe heard from ${round + 2} more customers.`;
      const start = nowMs();
      checkText(text, longest.language, context);
      return nowMs() - start;
    });
  times({ ...alone, others });
  const byItself = percentile(times(alone), 0.5);
  const beside = times({ ...alone, others });
  report.add('an edited text against 60 published, p50', percentile(beside, 0.5), 'ms', { goal: atMost(10) });
  report.add('the same', percentile(beside, 0.5), 'ms', { against: ['by itself', byItself] });
  report.add('the same, p99', percentile(beside, 0.99), 'ms');
}
