import Handlebars from 'handlebars';
import { libraryOf, readShelf } from '../../src/engine/library.js';
import { draftSetting, templateFor } from '../../src/incident/decide/drafting.js';
import type { Library } from '../../src/incident/library.js';
import { sampleFacts } from '../../src/incident/sample.js';
import { channelRules } from '../../src/message/channel.js';
import { checkForm } from '../../src/message/check/form.js';
import { draftFromTemplate } from '../../src/message/render.js';
import { templateSet } from '../../src/message/template.js';
import { channels, stages } from '../../src/playbook/vocabulary.js';
import { benchAt, root } from './incident.js';
import { atMost, median, nowMs, percentile, type Report } from './measure.js';

const rounds = 40;

/** A playbook's full set of drafts in two languages, limits counted; what compiling once saves; what counting costs. */
export async function drafts(report: Report): Promise<void> {
  const shelf = readShelf(root);
  const libraries = shelf.flatMap(({ bundle }) => (bundle === null ? [] : [libraryOf(bundle)]));
  const largest = libraries.toSorted((a, b) => wantedOf(b).length - wantedOf(a).length)[0]!;
  const wanted = wantedOf(largest);
  report.note(`${largest.playbook.id}: ${wanted.length} messages in ${largest.playbook.languages.join(' and ')}`);

  const ours: number[] = [];
  const raw: number[] = [];
  const bare = bareTemplates(largest);
  for (let round = 0; round < rounds; round++) {
    // A new sheet each time, as after a revision: nothing that was read from the last one helps.
    const sheet = sampleFacts(largest.playbook, benchAt);
    ours.push(
      timed(() => {
        for (const one of wanted) {
          const drafted = draftFromTemplate(templateFor(largest, one)!, sheet, draftSetting(largest, one, benchAt));
          if ('draft' in drafted) checkForm(drafted.draft.text, { ...one, mode: 'live' });
        }
      }),
    );
    const values = Object.fromEntries(
      Object.values(sheet).map(({ key, value }) => [key, typeof value === 'object' ? value?.['en'] : value]),
    );
    raw.push(timed(() => bare.forEach((render) => render(values))));
  }
  report.add('full draft set of a playbook in two languages, p50', percentile(ours, 0.5), 'ms', { goal: atMost(50) });
  report.add('full draft set, beside rendering alone', median(ours), 'ms', {
    against: ['raw precompiled Handlebars', median(raw)],
  });

  const compiling: number[] = [];
  for (let round = 0; round < 5; round++) {
    const sources = { ...largest.templates.sources };
    compiling.push(
      timed(() => wanted.forEach((one) => templateFor({ ...largest, templates: templateSet(sources) }, one)?.names)),
    );
  }
  report.add('compiling the templates of that set', median(compiling), 'ms', {
    against: ['rendering and checking it', median(ours)],
  });
  counting(report);
}

/** Counting 280 plain characters, and 280 with emoji, on each channel that has a limit. */
function counting(report: Report): void {
  const plain = 'Wij lezen uw berichten en zoeken uit wat er is gebeurd. '.repeat(5).slice(0, 280);
  const lively = 'Wij lezen uw berichten 👩🏽‍🚒 en zoeken het uit 🇳🇱. '.repeat(7).slice(0, 280);
  const times = 2000;
  for (const channel of channels.filter((one) => channelRules[one].limit !== null)) {
    const { count } = channelRules[channel];
    const each = (text: string): number => {
      count(text);
      return (timed(() => Array.from({ length: times }, () => count(text))) / times) * 1000;
    };
    report.add(`counting 280 characters for ${channel}, with emoji`, each(lively), 'µs', {
      against: ['plain text', each(plain)],
    });
  }
}

const wantedOf = ({ playbook }: Library) =>
  stages.flatMap((stage) =>
    playbook.stages[stage].messages.flatMap((due) => playbook.languages.map((language) => ({ ...due, language }))),
  );

function bareTemplates(library: Library): ((values: object) => string)[] {
  const { sources } = library.templates;
  return wantedOf(library).map(({ language, kind, channel }) => {
    const handlebars = Handlebars.create();
    for (const [path, source] of Object.entries(sources)) {
      if (path.startsWith(`${language}/partials/`)) handlebars.registerPartial(path.split('/').at(-1)!, source);
    }
    const render = handlebars.compile(sources[`${language}/${kind}/${channel}`], { noEscape: true });
    render({});
    return render;
  });
}

function timed(act: () => unknown): number {
  const start = nowMs();
  act();
  return nowMs() - start;
}
