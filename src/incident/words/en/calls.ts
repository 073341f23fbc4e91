import type { Catalogue } from '../catalogue.js';

export const calls: Catalogue['calls'] = {
  mail: ({ person, role, title, note, link, withinMin }) =>
    [
      `Subject: You are needed: ${title}`,
      `${person}, something is happening and you are on call. Can you take the role of ${role}?`,
      `It is about: ${title}.`,
      ...(note === '' ? [] : [note]),
      `Please answer within ${withinMin} minutes, also when you cannot come:`,
      link,
      'Without an answer we call whoever stands in for you. The link is yours alone and works once.',
    ].join('\n\n'),
  short: ({ role, title, note, withinMin }) =>
    `You are needed as ${role}: ${title}.${note === '' ? '' : ` ${note}`} Answer within ${withinMin} minutes by your link.`,
};
