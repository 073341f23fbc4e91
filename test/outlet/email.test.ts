import { expect } from 'chai';
import { UnisonoError } from '../../src/error.js';
import { emailOutlet, type EmailOptions } from '../../src/outlet/email.js';
import { deafPort, startMailServer, type MailServer } from '../support/smtp.js';
import { delivery, mailsFor, mailText, openOutlet, sender } from './deliveries.js';

describe('an e-mail', () => {
  let server: MailServer;

  beforeEach(async () => {
    server = await startMailServer();
  });

  afterEach(() => server.close());

  const taken = async (change: Parameters<typeof delivery>[0]) => {
    const outcome = await openOutlet(server.port).send(delivery(change));
    expect(outcome).to.deep.equal({ result: 'sent', detail: outcome.detail });
    expect(server.taken).to.have.length(1);
    return server.taken[0]!;
  };

  it('takes its subject from the first line, in any script and at any length', async () => {
    const subject = `Over de accu’s van Brasserie Zoë – € 12 😔 ${'een heel lang onderwerp '.repeat(12)}einde`;
    const { parsed } = await taken({ text: `Onderwerp: ${subject}\n\nBody.` });
    expect(parsed.subject).to.equal(subject);
    expect(parsed.text?.trim()).to.equal('Body.');
  });

  it('goes to one person and comes from the sender', async () => {
    const mail = await taken({ contact: { name: 'Zoë "Z" O’Brien, jr.', email: 'zoe+news@customers.example' } });
    expect(mail).to.deep.include({ from: sender.address, to: ['zoe+news@customers.example'] });
    expect(mail.parsed.from?.value).to.deep.equal([{ name: sender.name, address: sender.address }]);
    expect([mail.parsed.to].flat().flatMap((field) => field?.value)).to.deep.equal([
      { name: 'Zoë "Z" O’Brien, jr.', address: 'zoe+news@customers.example' },
    ]);
    expect(mail.parsed.cc ?? mail.parsed.bcc).to.equal(undefined);
  });

  it('names its language, asks for no out-of-office notes, and does not call itself automatic', async () => {
    const { parsed } = await taken({ language: 'nl' });
    expect(parsed.headers.get('content-language')).to.equal('nl');
    expect(parsed.headers.get('x-auto-response-suppress')).to.equal('OOF, AutoReply');
    expect([...parsed.headers.keys()]).to.not.include.members(['auto-submitted', 'x-mailer', 'precedence']);
  });

  const ids: Record<string, string> = {
    'inc-1.7.0.ann': '<inc-1.7.0.ann@voltbike.example>',
    'a b': '<a%20b@voltbike.example>',
    'a%20b': '<a%2520b@voltbike.example>',
    '.a..b.': '<%2Ea%2E.b%2E@voltbike.example>',
    'a\r\nBcc: e@evil.example': '<a%0D%0ABcc%3A%20e%40evil.example@voltbike.example>',
    '<é@😔>\ud800': '<%3C%C3%A9%40%F0%9F%98%94%3E%EF%BF%BD@voltbike.example>',
  };
  for (const [id, expected] of Object.entries(ids)) {
    it(`carries ${JSON.stringify(id)} as its Message-ID`, async () => {
      const { parsed, to } = await taken({ id });
      expect(parsed.messageId).to.equal(expected);
      expect(to).to.have.length(1);
    });
  }

  it('takes the domain of its Message-ID from the options', async () => {
    await openOutlet(server.port, { domain: 'crisis.voltbike.example' }).send(delivery());
    expect(server.taken[0]!.parsed.messageId).to.equal('<inc-1.7.0.ann@crisis.voltbike.example>');
  });

  it('is refused in an exercise, before anybody is reached', async () => {
    const outcome = await openOutlet(server.port).send(delivery({ mode: 'exercise' }));
    expect(outcome).to.include({ result: 'failed', retry: false });
    expect(outcome.detail).to.match(/carries no exercise/);
    expect(server.connections()).to.equal(0);
  });

  const incomplete: Record<string, string> = {
    'without a subject line': 'Dear customer,\n\nsorry.',
    'with an empty subject': 'Subject: \n\nsorry.',
    'with a subject of control characters': 'Subject: \u0000\u0007\n\nsorry.',
    'without a body': 'Subject: sorry\n\n  ',
    'with a token left': `${mailText}\n\nDear {{recipient.name}}`,
  };
  for (const [kind, text] of Object.entries(incomplete)) {
    it(`is refused ${kind}, before anybody is reached`, async () => {
      const outcome = await openOutlet(server.port).send(delivery({ text }));
      expect(outcome).to.include({ result: 'failed', retry: false });
      expect(outcome.detail).to.match(/nothing was sent/);
      expect(server.connections()).to.equal(0);
    });
  }
});

describe('the text of an e-mail', () => {
  const bodies: Record<string, string> = {
    plain: 'Stop charging the pack.',
    accents: 'Laat de accu’s niet opladen – vóór één uur. Reële kosten: € 12. Nói ß ø ł.',
    emoji: 'Sorry 😔 👩‍👩‍👧‍👦 🇳🇱 and e\u0301 is not é',
    'other scripts': 'مرحبا 水害 Привет',
    'lines of dots': 'one\n.\n..\n.two\n\nthree',
    'a long line': `${'word '.repeat(600)}end`,
    'a line without spaces': 'x'.repeat(3000),
    'trailing spaces': 'one  \ntwo\t\nthree',
    'lines that mail programs change': 'From here on\n>quoted\n-- \nend',
    'things that look encoded': '=3D =?utf-8?Q?a?= %20 &amp; <b>not bold</b>',
  };
  const mailOf = mailsFor(Object.values(bodies).map((body) => ({ text: `Subject: Battery packs\n\n${body}` })));

  for (const [index, [kind, body]] of Object.entries(bodies).entries()) {
    it(`arrives letter for letter: ${kind}`, () => {
      const { parsed } = mailOf(index);
      expect(parsed.text?.replace(/\n$/, '')).to.equal(body);
      expect(parsed.html).to.equal(false);
      expect(parsed.attachments).to.deep.equal([]);
    });
  }
});

describe('the login to a mail server', () => {
  const login = { user: 'press', pass: 'p@ss/w:rd é' };
  let server: MailServer;

  afterEach(() => server.close());

  it('is given in parts or in a URL', async () => {
    server = await startMailServer({ login });
    const url = `smtp://${login.user}:${encodeURIComponent(login.pass)}@127.0.0.1:${server.port}`;
    for (const options of [{ url }, { host: '127.0.0.1', port: server.port, ...login }]) {
      const outlet = emailOutlet({ ...options, from: sender, requireTls: false });
      expect((await outlet.send(delivery())).result).to.equal('sent');
    }
    expect(server.taken.map(({ user }) => user)).to.deep.equal(['press', 'press']);
  });

  it('that is wrong fails for good, and the password stays out of the outcome', async () => {
    server = await startMailServer({ login });
    const outcome = await openOutlet(server.port, { ...login, pass: 'sesame', requireTls: false }).send(delivery());
    expect(outcome).to.deep.equal({ result: 'failed', detail: 'the mail server refused the login: 535', retry: false });
  });

  it('never goes over a connection that cannot be encrypted, unless told so', async () => {
    server = await startMailServer({ login });
    const outcome = await openOutlet(server.port, login).send(delivery());
    expect(outcome.result).to.equal('failed');
    expect(outcome.detail).to.include('refused to encrypt');
    expect(server.taken).to.deep.equal([]);
  });

  it('never goes to a server whose certificate nobody vouches for', async () => {
    server = await startMailServer({ login, tls: true });
    const outcome = await openOutlet(server.port, login).send(delivery());
    expect(outcome).to.include({ result: 'failed', retry: true });
    expect(server.taken).to.deep.equal([]);
  });
});

describe('the options of the e-mail outlet', () => {
  const bad: Record<string, Record<string, unknown>> = {
    'a URL of another kind': { url: 'https://user:sesame@mail.example' },
    'a URL with parameters': { url: 'smtp://user:sesame@mail.example?tls.rejectUnauthorized=false' },
    'a URL with a path': { url: 'smtp://user:sesame@mail.example/x' },
    'a URL without a host': { url: 'smtp://' },
    'no URL at all': { url: 'sesame' },
    'a password that is not encoded': { url: 'smtp://user:sesame%zz@mail.example' },
    'a user without a password': { host: 'mail.example', user: 'press' },
    'a password without a user': { host: 'mail.example', pass: 'sesame' },
    'an empty host': { host: '' },
    'a host with a line break': { host: 'mail.example\r\nx' },
    'an impossible port': { host: 'mail.example', port: 65536 },
    'an endless time-out': { host: 'mail.example', timeouts: { socket: 0 } },
    'a domain with a line break': { host: 'mail.example', domain: 'a\r\nBcc: b' },
    'two senders': { host: 'mail.example', from: { address: 'a@x.example, b@x.example' } },
  };
  for (const [kind, options] of Object.entries(bad)) {
    it(`may not hold ${kind}, and the password is not repeated`, () => {
      const open = (): unknown => emailOutlet({ from: sender, ...options } as EmailOptions);
      expect(open).to.throw(UnisonoError).with.property('message').that.does.not.include('sesame');
    });
  }

  it('may name a server that is not there: the outcome says so', async () => {
    const outcome = await openOutlet(await deafPort()).send(delivery());
    expect(outcome).to.include({ result: 'failed', retry: true });
    expect(outcome.detail).to.include('ECONNREFUSED');
  });
});
