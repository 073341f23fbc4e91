import { expect } from 'chai';
import { addressFault, plainLine } from '../../src/message/address.js';
import { deafPort, startMailServer, type MailServer, type TakenMail } from '../support/smtp.js';
import { workMs } from '../support/work.js';
import { delivery, mailsFor, openOutlet } from './deliveries.js';

const hostileAddresses = [
  'b@x.example\r\nBcc: e@evil.example',
  'b@x.example\nBcc: e@evil.example',
  'b@x.example\rBcc: e@evil.example',
  'b@x.example\r\nRCPT TO:<e@evil.example>',
  'b@x.example>\r\nRCPT TO:<e@evil.example',
  'b@x.example\n',
  'b@x.example\u0000',
  'b@x.example\u2028Bcc: e@evil.example',
  'b@x.example\u0085',
  'b@x.example, e@evil.example',
  'b@x.example,e@evil.example',
  'b@x.example;e@evil.example',
  'b@x.example e@evil.example',
  'b@x.example\te@evil.example',
  'b@x.example\u00a0',
  ' b@x.example',
  'group:b@x.example,e@evil.example;',
  'group:e@evil.example;',
  'b@x.example <e@evil.example>',
  '<e@evil.example>',
  '"b@x.example" <e@evil.example>',
  '"b c"@x.example',
  '"e@evil.example"@x.example',
  'b(comment)@x.example',
  'b@x.example(e@evil.example)',
  'b@[127.0.0.1]',
  'b@[IPv6:::1]',
  '@evil.example:b@x.example',
  'e%evil.example@x.example',
  'evil.example!e@x.example',
  'b\\@x.example',
  'b@x@evil.example',
  'b@',
  '@x.example',
  'b',
  '',
  '.b@x.example',
  'b.@x.example',
  'b..c@x.example',
  'b@-x.example',
  'b@x-.example',
  'b@x..example',
  'b@.x.example',
  'b@x.example.',
  'b@x_y.example',
  'b@\uff45vil.example',
  'b\u200b@x.example',
  'b@x\u202e.example',
  'zoë@x.example',
  '=?utf-8?Q?e=40evil.example=3E?=@x.example\r\n',
  'b@x.example SIZE=1',
  `${'a'.repeat(65)}@x.example`,
  `b@${'a'.repeat(64)}.example`,
  `b@${'abcdefg.'.repeat(40)}example`,
];

const plainAddresses = [
  'b@x.example',
  'B.c-d_e+f@sub.X-y.example',
  "o'brien@x.example",
  '0@1.example',
  'root@localhost',
  'b@xn--caf-dma.example',
  `${'a'.repeat(64)}@${'b'.repeat(63)}.example`,
];

const hostileNames = [
  'Ann\r\nBcc: e@evil.example',
  'Ann\nTo: e@evil.example',
  'Ann\r\n\r\nA body of my own',
  'Ann" <e@evil.example>, "',
  'Ann <e@evil.example>',
  'e@evil.example',
  'Ann, e@evil.example',
  'group: e@evil.example;',
  'Ann\\" <e@evil.example>',
  '=?utf-8?Q?Ann=0D=0ABcc:_e@evil.example?=',
  'Ann\u0000\u0007\u2028Bcc: e@evil.example',
  'Ann \u202eelpmaxe.live@e',
  'Ann \ud800',
  '(comment) <e@evil.example>',
  'Zoë\r\nBcc: e@evil.example',
  '',
];

describe('the check of an address', () => {
  for (const address of plainAddresses) {
    it(`lets ${address.slice(0, 40)} through`, () => expect(addressFault(address)).to.equal(null));
  }

  const words: Record<string, string> = {
    'b@x.example\r\nBcc: e@evil.example': 'line break',
    'b@x.example,e@evil.example': 'comma',
    'b@x.example e@evil.example': 'space',
    'group:b@x.example': 'group',
    'e%evil.example@x.example': 'routes',
    'evil.example!e@x.example': 'routes',
    'zoë@x.example': 'xn--',
    'b@x@evil.example': 'not of the form',
  };
  for (const [address, word] of Object.entries(words)) {
    it(`says what is wrong with ${JSON.stringify(address)}`, () => expect(addressFault(address)).to.include(word));
  }

  it('takes linear time', () => {
    for (const unit of ['a', 'a.', '.', '@', 'a@', 'a-', ' ']) {
      const long = unit.repeat(200_000);
      expect(
        workMs(() => addressFault(long)),
        unit,
      ).to.be.below(100);
    }
  });
});

/** The recipients that a mail names in its headers. */
const named = ({ parsed }: TakenMail): string[] =>
  [parsed.to, parsed.cc, parsed.bcc].flat().flatMap((field) => field?.value.map(({ address = '' }) => address) ?? []);

const usualHeaders = [
  'message-id',
  'date',
  'from',
  'to',
  'subject',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'x-auto-response-suppress',
];

/** To one person in the envelope and in the headers, with the headers that it should have and no more. */
function expectHarmless(mail: TakenMail, headers = [...usualHeaders, 'content-language']): void {
  expect(mail.to).to.deep.equal(['ann@customers.example']);
  expect(named(mail)).to.deep.equal(mail.to);
  expect([...mail.parsed.headers.keys()]).to.have.members(headers);
}

describe('a hostile address', () => {
  let server: MailServer;

  before(async () => {
    server = await startMailServer();
  });

  after(() => server.close());

  for (const email of hostileAddresses) {
    it(`reaches nobody: ${JSON.stringify(email.slice(0, 50))}`, async () => {
      const outcome = await openOutlet(server.port).send(delivery({ contact: { email } }));
      expect(outcome).to.include({ result: 'failed', retry: false });
      expect(outcome.detail).to.match(/^the contact's address is not one plain address: it .*; nothing was sent$/);
      expect(outcome.detail).to.not.match(/evil|x\.example/);
      expect(server.connections()).to.equal(0);
    });
  }
});

describe('a hostile name', () => {
  const mailOf = mailsFor(hostileNames.map((name) => ({ contact: { name } })));

  for (const [index, name] of hostileNames.entries()) {
    it(`stays a name: ${JSON.stringify(name)}`, () => {
      const mail = mailOf(index);
      expectHarmless(mail);
      const [to] = [mail.parsed.to].flat();
      // The parser decodes once more what was text to begin with; a mail program that does not shows it as it is.
      if (!name.startsWith('=?')) expect(to?.value[0]?.name).to.equal(plainLine(name));
    });
  }
});

describe('a hostile subject', () => {
  const subjects = [
    'Hello\rBcc: e@evil.example',
    'Hello\r\rBcc: e@evil.example',
    'Hello\u2028Bcc: e@evil.example',
    'Hello\u0085Bcc: e@evil.example',
    'Hello\u0000\u0008\u001b[31m',
    'Hello \u202etxt.exe',
    `${'Hello '.repeat(200)}\rBcc: e@evil.example`,
    'Zoë\rBcc: e@evil.example',
  ];
  const mailOf = mailsFor(subjects.map((subject) => ({ text: `Subject: ${subject}\n\nBody.` })));

  for (const [index, subject] of subjects.entries()) {
    it(`stays one line: ${JSON.stringify(subject.slice(-40))}`, () => {
      const mail = mailOf(index);
      expectHarmless(mail);
      expect(mail.parsed.subject).to.equal(plainLine(subject));
      expect(mail.parsed.subject).to.not.match(/\p{Cc}/u);
      expect(mail.parsed.text?.trim()).to.equal('Body.');
    });
  }
});

const lines = (text = ''): string[] => text.trim().split(/\r\n|\r|\n/);

describe('a hostile text', () => {
  const bodies = [
    'a\r\n.\r\nMAIL FROM:<e@evil.example>\r\nRCPT TO:<e@evil.example>\r\nDATA',
    'a\n.\nRCPT TO:<e@evil.example>',
    'a\n.\r\nRCPT TO:<e@evil.example>',
    'a\r.\rRCPT TO:<e@evil.example>',
    'Bcc: e@evil.example\n\nb',
    '--boundary\nContent-Type: text/html\n\n<script>',
  ];
  const mailOf = mailsFor(bodies.map((body) => ({ text: `Subject: Hello\n\n${body}` })));

  for (const [index, body] of bodies.entries()) {
    it(`stays a text: ${JSON.stringify(body)}`, () => {
      const mail = mailOf(index);
      expectHarmless(mail);
      expect(lines(mail.parsed.text)).to.deep.equal(lines(body));
      expect(mail.parsed.html).to.equal(false);
    });
  }

  it('may be an object that names a file: the file is not read', async () => {
    const text = { content: '', path: '/etc/hostname' } as unknown as string;
    const outcome = await openOutlet(await deafPort()).send({ ...delivery(), text });
    expect(outcome).to.include({ result: 'failed', retry: false });
    expect(outcome.detail).to.match(/nothing was sent$/);
  });
});

describe('a hostile language', () => {
  const mailOf = mailsFor([{ language: 'en\r\nBcc: e@evil.example' }]);

  it('gives no header', () => expectHarmless(mailOf(0), usualHeaders));
});
