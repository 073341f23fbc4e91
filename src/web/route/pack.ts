import { pictureOf } from '../../engine/picture.js';
import { sitrepOf } from '../../engine/sitrep.js';
import { idIn, type Call, type Reply, type Route } from '../route.js';
import { packFile, packPolicy, type Pack } from '../view/pack.js';
import { incidentPack, playbookPack } from '../view/pack-model.js';
import { lookIn } from './paper.js';
import { libraryIn, optionQuery } from './playbook.js';

const file = {
  200: { description: 'One HTML file that works without a network', type: 'text/html', schema: { type: 'string' } },
} as const;

const ofIncident: Route = {
  method: 'get',
  path: '/incidents/:incident/pack.html',
  access: 'incident',
  operation: {
    summary:
      'An incident on paper: its report, people, tasks, texts and answers in one file, for when the network is gone',
    answers: file,
  },
  async handle(call) {
    const { state, library, commits, look } = await lookIn(call);
    const { language, at } = look;
    const picture = await pictureOf(library.playbook, { language, hash: library.hash, here: state.chart });
    const paper = sitrepOf(state, library, commits, look);
    const hash = commits.at(-1)?.hash ?? '';
    return fileOf(
      call,
      `${state.id}-${state.version}`,
      incidentPack(state, library, { language, at, picture, paper, hash }),
    );
  },
};

const ofPlaybook: Route = {
  method: 'get',
  path: '/playbooks/:playbook/pack.html',
  access: 'account',
  operation: {
    summary: 'A playbook on paper: roles, tasks, texts and answers in one file, for when the network is gone',
    query: optionQuery,
    answers: file,
  },
  async handle(call) {
    const library = libraryIn(call);
    const { language } = call;
    const picture = await pictureOf(library.playbook, { language, hash: library.hash });
    const at = call.service.engine.now();
    return fileOf(call, idIn(call, 'playbook'), playbookPack(library, { language, at, picture }));
  },
};

/** The file with the policy that its own style needs, and with a name under which it can be kept. */
const fileOf = ({ language }: Call, name: string, pack: Pack): Reply => ({
  headers: {
    'Content-Security-Policy': `${packPolicy}; frame-ancestors 'none'`,
    'Content-Disposition': `inline; filename="unisono-${name}-${language}.html"`,
  },
  raw: { type: 'text/html', text: packFile(pack) },
});

export const packRoutes: Route[] = [ofIncident, ofPlaybook];
