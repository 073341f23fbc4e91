import { expect } from 'chai';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { benchmark, type BenchmarkOptions } from '../../src/cli/benchmark.js';
import { UnisonoError } from '../../src/error.js';
import type { BenchmarkReport } from '../../src/listening/benchmark/report.js';
import { benchmarkPolicy } from '../../src/web/view/benchmark/page.js';
import { freshFolders } from '../support/folder.js';
import { ear, write } from './ear.js';

const at = '2030-06-01T00:00:00Z';
const classifier = new URL('../support/plain-classifier.js', import.meta.url);

/** Two banks and their customers, written for this test: one answers everybody within minutes, the other only complaints,
 *  and late. */
function twoBanks(): string {
  const rows = ['id,created_at,author,inbound,text,in_reply_to'];
  const kinds = ['is broken', 'how does it work?', 'is great, thanks'];
  const minute = (minutes: number): string =>
    new Date(Date.parse('2030-03-11T07:00:00Z') + minutes * 60_000).toISOString();
  for (let n = 0; n < 60; n += 1) {
    const bank = n % 2 === 0 ? 'GoodBank' : 'SlowBank';
    const kind = kinds[Math.floor(n / 2) % 3]!;
    rows.push(`q${n},${minute(n)},person${n},true,"@${bank} it ${kind}",`);
    if (bank === 'GoodBank') rows.push(`a${n},${minute(n + 5)},${bank},false,Hello person${n},q${n}`);
    else if (kind === kinds[0]) rows.push(`a${n},${minute(n + 600)},${bank},false,Send us a DM,q${n}`);
  }
  rows.push(`last,${minute(5000)},SlowBank,false,=1+1 our new account,`);
  return `${rows.join('\n')}\n`;
}

describe('unisono benchmark', () => {
  const fresh = freshFolders();
  const run = async (files: Readonly<Record<string, string>>, options: Partial<BenchmarkOptions> = {}) => {
    const folder = fresh();
    write(folder, files);
    const io = ear();
    const code = await benchmark(
      Object.keys(files).map((name) => join(folder, name)),
      { json: false, language: 'en', top: 28, classifier, ...options },
      at,
      io,
    );
    return { code, io, folder };
  };

  it('boasts of nothing where an export holds hardly more than a day', async () => {
    const asked = Array.from({ length: 60 }, (_, n) => `q${n},2030-03-11T07:00:00Z,p${n},true,"@Bank it is broken",`);
    const answered = 'a0,2030-03-11T07:05:00Z,Bank,false,Hello,q0';
    const heading = 'id,created_at,author,inbound,text,in_reply_to';
    const out = fresh();
    const { io } = await run({ 'export.csv': [heading, ...asked, answered].join('\n') }, { out });
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expect(page, 'its hours')
      .to.match(/11 Mar, 07:00/)
      .and.include('unknown; its columns were recognised');
    expect(io.said())
      .to.include('It is too early to say')
      .and.include('of 1 of 60 messages. So far 2% of all messages were answered')
      .and.not.include('100%');
  });

  it('ranks who answers everybody above who answers complaints alone', async () => {
    const { code, io } = await run({ 'export.csv': twoBanks() }, { json: true });
    expect(code).to.equal(0);
    const report = JSON.parse(io.said()) as BenchmarkReport;
    expect(report.organisations.map(({ rank, name, score }) => [rank, name, score])).to.deep.equal([
      [1, 'GoodBank', 1],
      [2, 'SlowBank', 1 / 3],
    ]);
    const [good, slow] = report.organisations.map(({ figures }) => figures);
    expect(good).to.include({ messages: 30, medianSeconds: 300, webcureGap: 0, deflection: 0, broadcastShare: 0 });
    expect(slow).to.include({
      messages: 30,
      medianSeconds: 36_000,
      webcureGap: 1,
      deflection: 1,
      broadcastShare: 1 / 11,
    });
    expect(report.files[0]).to.include({ rows: 101, taken: 101, refused: 0, merged: 0 });
    expect(report).to.include({ from: '2030-03-11T07:00:00.000Z', until: '2030-03-14T18:20:00.000Z' });
  });

  for (const language of ['en', 'nl'])
    it(`writes a report that stands by itself, in ${language}`, async () => {
      const out = join(fresh(), 'made', 'here');
      const { code, io } = await run({ 'export.csv': `${twoBanks()}broken\n` }, { out, language });
      expect(code).to.equal(0);
      expect(io.said()).to.include(out).and.include('GoodBank');
      expect(readdirSync(out).sort()).to.deep.equal([
        'channels.csv',
        'days.csv',
        'organisations.csv',
        'refused.csv',
        'report.html',
        'report.json',
      ]);
      const html = readFileSync(join(out, 'report.html'), 'utf8');
      expect(html).to.include(`<html lang="${language}">`).and.include(`content="${benchmarkPolicy}"`);
      expect(html).to.not.match(/<script|javascript:|https?:\/\/|undefined|NaN|\[object/);
      expect(html).to.match(
        /<svg class="chart"[^>]*role="img" aria-labelledby="ranking-title ranking-desc"><title id="ranking-title">[^<]+<\/title><desc id="ranking-desc">[^<]{40,}/,
      );
      expect(html).to.include('Einwiller &amp; Steilen');
      expect(readFileSync(join(out, 'refused.csv'), 'utf8').split('\r\n')[1]).to.match(/^export\.csv,103,,columns,/);
      const rows = readFileSync(join(out, 'organisations.csv'), 'utf8').split('\r\n');
      expect(rows[0]).to.match(/^rank,organisation,score,messages,/);
      expect(rows[1]).to.match(/^1,GoodBank,1,30,30,30,1,/);
    });

  it('writes no formula into a sheet, and no markup into a page', async () => {
    const out = fresh();
    const evil = twoBanks().replaceAll('GoodBank', '=cmd|x').replaceAll('SlowBank', '<img src=x>');
    await run({ 'export.csv': `${evil}=1+1\n` }, { out });
    for (const file of ['organisations.csv', 'days.csv', 'refused.csv'])
      expect(readFileSync(join(out, file), 'utf8'), file).to.not.match(/(?:^|,|")[=+@](?!\d)/m);
    expect(readFileSync(join(out, 'organisations.csv'), 'utf8')).to.include("'=cmd|x");
    expect(readFileSync(join(out, 'report.html'), 'utf8'))
      .to.include('&lt;img src')
      .and.not.include('<img');
  });

  it('reads several exports, and a message that stands in two of them once', async () => {
    const [head, ...rows] = twoBanks().trimEnd().split('\n');
    const jsonl = rows
      .slice(50)
      .map((row) => /^([^,]*),([^,]*),([^,]*),([^,]*),"?(.*?)"?,([^,]*)$/.exec(row)!)
      .map(([, id, created_at, author, inbound, text, in_reply_to]) =>
        JSON.stringify({ id, created_at, author, inbound: inbound === 'true', text, in_reply_to }),
      )
      .join('\n');
    const twcs = (text: string): string =>
      text.replace(
        'id,created_at,author,inbound,text,in_reply_to',
        'tweet_id,created_at,author_id,inbound,text,in_response_to_tweet_id',
      );
    const { io } = await run(
      {
        'a.csv': twcs([head, ...rows.slice(0, 60)].join('\n')),
        'b.csv': twcs([head, ...rows.slice(40)].join('\r\n')),
        'c.jsonl': jsonl,
      },
      { json: true },
    );
    const report = JSON.parse(io.said()) as BenchmarkReport;
    expect(report.files.map(({ name, taken, merged }) => [name, taken, merged])).to.deep.equal([
      ['a.csv', 60, 0],
      ['b.csv', 41, 20],
      ['c.jsonl', 51, 0],
    ]);
  });

  it('says that it cannot tell where an export holds no answers, and counts all as about one organisation where that is said', async () => {
    const onlyPublic = 'id,created_at,text\n1,2030-03-11T07:00:00Z,it is broken\n';
    const { code, io } = await run({ 'export.csv': onlyPublic });
    expect(code).to.equal(0);
    expect(io.said()).to.include('cannot tell what was answered');
    const own =
      'id,created_at,author,text,in_reply_to\n1,2030-03-11T07:00:00Z,jan,it is broken,\n2,2030-03-11T07:05:00Z,Team,Sorry,1\n';
    const told = await run({ 'export.csv': own }, { json: true, own: ['team'], brand: 'Our Bank' });
    const report = JSON.parse(told.io.said()) as BenchmarkReport;
    expect(
      report.organisations.map(({ name, figures }) => [name, figures.messages, figures.answeredWithin24h]),
    ).to.deep.equal([['Our Bank', 1, 1]]);
  });

  it('saves what the columns hold, and takes it again', async () => {
    const saved = join(fresh(), 'mapping.json');
    const { io } = await run({ 'export.csv': twoBanks() }, { json: true, saveMapping: saved });
    const again = await run({ 'export.csv': twoBanks() }, { json: true, mapping: saved });
    expect(JSON.parse(again.io.said())).to.deep.equal(JSON.parse(io.said()));
    expect(JSON.parse(readFileSync(saved, 'utf8'))).to.deep.include({ heading: true, layout: 'other' });
  });

  it('says what is wrong with a file, a mapping or a folder', async () => {
    const fails = async (
      files: Readonly<Record<string, string>>,
      options: Partial<BenchmarkOptions> = {},
    ): Promise<string> => {
      const error = await run(files, options).then(
        () => null,
        (caught: unknown) => caught,
      );
      expect(error).to.be.instanceOf(UnisonoError);
      return (error as UnisonoError).message;
    };
    expect(await fails({ 'empty.csv': '' })).to.match(/empty\.csv: the file is empty$/);
    expect(await fails({ 'x.csv': 'a,b\n1,2\n' })).to.match(/x\.csv: no column holds the date/);
    const folder = fresh();
    write(folder, {
      'no.json': '{',
      'wrong.json': '{"columns":{},"zone":"Mars"}',
      'lost.json': '{"columns":{"at":"when","text":"text"}}',
    });
    expect(await fails({ 'x.csv': twoBanks() }, { mapping: join(folder, 'no.json') })).to.match(/no\.json is no JSON/);
    expect(await fails({ 'x.csv': twoBanks() }, { mapping: join(folder, 'wrong.json') })).to.match(
      /wrong\.json: zone is no IANA time zone/,
    );
    expect(await fails({ 'x.csv': twoBanks() }, { mapping: join(folder, 'lost.json') })).to.match(/no column "when"/);
    expect(await fails({ 'x.csv': twoBanks() }, { mapping: join(folder, 'none.json') })).to.match(/there is no file/);
    const io = ear();
    expect(
      await benchmark(
        [join(folder, 'no.json')],
        { json: false, language: 'en', top: 28, classifier, out: join(folder, 'no.json') },
        at,
        io,
      ),
    ).to.equal(2);
    expect(io.complained()).to.match(/is a file, not a folder/);
    const missing = await benchmark(
      [join(folder, 'nothing.csv')],
      { json: false, language: 'en', top: 28, classifier },
      at,
      io,
    ).then(
      () => null,
      (caught: unknown) => caught,
    );
    expect((missing as UnisonoError).message).to.match(/nothing\.csv cannot be read \(ENOENT\)/);
    expect(existsSync(join(folder, 'report.html'))).to.equal(false);
  });

  it('ends with 1 where no row could be read', async () => {
    const { code, io } = await run({ 'x.csv': 'id,created_at,text\n1,never,x\n' });
    expect(code).to.equal(1);
    expect(io.complained())
      .to.match(/line 2, column “created_at”: “never” is no date/)
      .and.include('No message was read.');
  });
});
